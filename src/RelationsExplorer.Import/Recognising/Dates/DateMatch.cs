using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Dates;

namespace RelationsExplorer.Import.Recognising.Dates;

/// <summary>Words of a text that name a time.</summary>
/// <param name="Span">Which words.</param>
/// <param name="Value">What they mean; null where no one can say.</param>
/// <param name="Rule">The rule that read them.</param>
/// <param name="Working">How the value was worked out; null where the words say it outright.</param>
public sealed record DateMatch(Span Span, EdtfDate? Value, string Rule, string? Working);

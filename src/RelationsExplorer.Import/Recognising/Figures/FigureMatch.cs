using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;

namespace RelationsExplorer.Import.Recognising.Figures;

/// <summary>Words of a text that state a quantity.</summary>
/// <param name="Span">Which words.</param>
/// <param name="Figure">How much of what.</param>
/// <param name="Rule">The rule that read them.</param>
public sealed record FigureMatch(Span Span, Figure Figure, string Rule);

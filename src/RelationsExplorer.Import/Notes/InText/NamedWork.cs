using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Import.Notes.References.Press;

namespace RelationsExplorer.Import.Notes.InText;

/// <summary>A work that a sentence names.</summary>
/// <param name="Span">The words that name it.</param>
/// <param name="Kind">What sort of work.</param>
internal sealed record NamedWork(Span Span, SourceKind Kind)
{
    /// <summary>Its title, where it is told.</summary>
    public string? Title { get; init; }

    /// <summary>Who wrote or said it.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Where it appeared.</summary>
    public string? Container { get; init; }

    /// <summary>The outlet that this is, where it is one.</summary>
    public Outlet? Outlet { get; init; }

    /// <summary>When it appeared.</summary>
    public EdtfDate? Issued { get; init; }

    /// <summary>Whether enough is said to know it from other works of its outlet.</summary>
    public bool IsTold => Title is not null || Issued is not null || Authors.Count > 0;

    /// <summary>A record of what is said.</summary>
    /// <param name="raw">The words that name it.</param>
    public Source Made(string raw) => new(default, Kind, Title, Authors, Container, null, Issued, null, null, null, null, null, null, raw);
}

/// <summary>A sentence with what was recognised in it, for those who look for named works.</summary>
/// <param name="Text">The passage's text.</param>
/// <param name="Span">The sentence.</param>
/// <param name="Dates">Its dates with a value, in order.</param>
/// <param name="Persons">The persons named in it, in order, by their full names.</param>
/// <param name="Next">The sentence after it in the passage, as words; empty for none.</param>
/// <param name="Before">The last few sentences before it in the passage.</param>
internal sealed record ProseSentence(
    string Text, Span Span, IReadOnlyList<(Span Span, EdtfDate Date)> Dates, IReadOnlyList<(Span Span, string Name)> Persons, string Next, IReadOnlyList<ProseSentence> Before)
{
    /// <summary>The words.</summary>
    public string Words => Span.In(Text);
}

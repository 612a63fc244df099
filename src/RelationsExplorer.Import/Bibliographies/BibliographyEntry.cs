using RelationsExplorer.Corpus.Sources;

namespace RelationsExplorer.Import.Bibliographies;

/// <summary>A work in a bibliography file, which somebody keeps in a reference manager.</summary>
/// <param name="File">The file's name within the corpus folder.</param>
/// <param name="Line">Where the entry begins, from 1.</param>
/// <param name="Key">Its citation key or id; null where it has none.</param>
/// <param name="Work">What it says of the work; its id and its printed reference are empty.</param>
public sealed record BibliographyEntry(string File, int Line, string? Key, Source Work)
{
    /// <summary>The entry as a person finds it again: "refs.bib, line 12 (kim2014)".</summary>
    public override string ToString() =>
        $"{File}, line {Line.ToString(System.Globalization.CultureInfo.InvariantCulture)}{(Key is { Length: > 0 and <= 60 } key ? $" ({key})" : "")}";

    /// <summary>A work of which nothing is known yet.</summary>
    internal static Source Unknown { get; } = new(default, SourceKind.WebPage, null, [], null, null, null, null, null, null, null, null, null, "");
}

using RelationsExplorer.Corpus;
using RelationsExplorer.Import.Reading.Formats;

namespace RelationsExplorer.Import.Bibliographies;

/// <summary>Reads BibTeX, RIS and CSL-JSON, by the ending of the file's name.</summary>
public static class BibliographyReader
{
    /// <summary>The endings of the files that can be read.</summary>
    public static IReadOnlyList<string> Endings { get; } = [".bib", ".ris", ".csl.json"];

    /// <summary>Reads the files that are there; an entry that cannot be read leaves a diagnostic with its line.</summary>
    /// <param name="files">In any order; the result does not depend on it.</param>
    public static (IReadOnlyList<BibliographyEntry> Entries, IReadOnlyList<Diagnostic> Diagnostics) Read(IReadOnlyList<CorpusFile> files)
    {
        var (entries, all) = (new List<BibliographyEntry>(), new List<Diagnostic>());
        foreach (var file in files.OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            var diagnostics = new Diagnostics(file.Name);
            var text = TextDecoder.Decode(file.Bytes.Span, diagnostics).ReplaceLineEndings("\n");
            var read = entries.Count;
            entries.AddRange(
                file.Name.EndsWith(".bib", StringComparison.OrdinalIgnoreCase) ? BibtexReader.Read(file.Name, text, diagnostics)
                : file.Name.EndsWith(".ris", StringComparison.OrdinalIgnoreCase) ? RisReader.Read(file.Name, text, diagnostics)
                : CslReader.Read(file.Name, text, diagnostics));
            if (entries.Count == read && diagnostics.All.Count == 0) diagnostics.Warn(null, "bibliography-empty", "the file holds no reference");
            all.AddRange(diagnostics.All);
        }

        return (entries, all);
    }
}

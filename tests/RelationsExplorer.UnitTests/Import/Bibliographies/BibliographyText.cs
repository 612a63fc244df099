using System.Text;
using RelationsExplorer.Corpus;
using RelationsExplorer.Import;
using RelationsExplorer.Import.Bibliographies;

namespace RelationsExplorer.UnitTests.Import.Bibliographies;

/// <summary>Reads a bibliography that stands in the test.</summary>
internal static class BibliographyText
{
    public static (IReadOnlyList<BibliographyEntry> Entries, IReadOnlyList<Diagnostic> Diagnostics) Read(string name, string text) =>
        BibliographyReader.Read([new CorpusFile(name, Encoding.UTF8.GetBytes(text))]);
}

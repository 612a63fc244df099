using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Import;
using RelationsExplorer.Import.Vocabularies;
using RelationsExplorer.Store.Loading;
using RelationsExplorer.TrustTests.Serving;
using RelationsExplorer.Web.Commands;

namespace RelationsExplorer.TrustTests.Fuzzing;

/// <summary>Imports hostile files and holds the importer to its word: no crash, no hang, no waste, and a clear line for what is refused.</summary>
internal sealed class ImportTrial
{
    // Compiled for debugging, it is about three times as slow as what is shipped.
#if DEBUG
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(6);
#else
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(2);
#endif
    private const long MostBytes = 1L << 30;

    private readonly Vocabulary _vocabulary;

    public ImportTrial()
    {
        var corpus = CorpusFolder.Read([SeedStore.Articles]);
        (_vocabulary, _) = VocabularyReader.Read(corpus.Vocabulary);
        Seeds = [.. corpus.Articles.Select(a => System.Text.Encoding.UTF8.GetString(a.Bytes.Span))];
        // What is made once (patterns, word lists, compiled code) is not the cost of any one file.
        for (var i = 0; i < 2; i++) Importer.Import(corpus.Articles, _vocabulary);
    }

    /// <summary>The articles that come with the app, as texts to spoil.</summary>
    public IReadOnlyList<string> Seeds { get; }

    /// <summary>Imports one file; null where all went as it should, else what did not.</summary>
    /// <param name="file">The file.</param>
    /// <param name="store">Where to write what was read, too; null to write nothing.</param>
    /// <param name="cost">What it took.</param>
    public string? FaultOrNull(CorpusFile file, string? store, out Cost cost)
    {
        cost = default;
        ImportResult? result = null;
        try
        {
            cost = ThreadClock.Measure(() => result = Importer.Import([file], _vocabulary));
            if (store is not null) StoreWriter.Write(result!.Collection, store);
        }
        catch (Exception e)
        {
            return e.GetBaseException().ToString();
        }

        if (cost.Time > _longest) return FormattableString.Invariant($"took {cost.Time.TotalSeconds:0.0} s");
        if (cost.Bytes > MostBytes) return FormattableString.Invariant($"allocated {cost.Bytes >> 20} MiB");
        if (result!.Articles.Count == 0 && !result.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error)) return "left out and nothing said";
        return result.Diagnostics.Select(Unclear).FirstOrDefault(trouble => trouble is not null);
    }

    private static string? Unclear(Diagnostic said)
    {
        var line = said.ToString();
        return line.Length > 400 ? $"says too much: {line[..400]}"
            : line.AsSpan().ContainsAny('\n', '\r', '\0') || line.Any(char.IsControl) ? $"says more than a line: {line}"
            : said.Code == Importer.OurMistake ? line
            : said.Message.Length < 10 || said.Code.Length == 0 || said.Line <= 0 ? $"says too little: {line}"
            : line.Contains("Exception", StringComparison.Ordinal) || line.Contains("   at ", StringComparison.Ordinal) ? $"speaks of the inside: {line}"
            : null;
    }
}

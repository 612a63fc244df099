using RelationsExplorer.Corpus;

namespace RelationsExplorer.Import;

/// <summary>Collects what could not be read, or only with doubt, for one file.</summary>
/// <param name="file">The file's name within the corpus folder.</param>
public sealed class Diagnostics(string file)
{
    private readonly List<Diagnostic> _all = [];

    /// <summary>All that was said so far, in the order of saying.</summary>
    public IReadOnlyList<Diagnostic> All => _all;

    /// <summary>Says that something is missing from the store.</summary>
    public void Error(int? line, string code, string message) =>
        _all.Add(new Diagnostic(DiagnosticSeverity.Error, file, line, code, message));

    /// <summary>Says that something is doubtful.</summary>
    public void Warn(int? line, string code, string message) =>
        _all.Add(new Diagnostic(DiagnosticSeverity.Warning, file, line, code, message));
}

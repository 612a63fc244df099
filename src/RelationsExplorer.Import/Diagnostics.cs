using RelationsExplorer.Corpus;

namespace RelationsExplorer.Import;

/// <summary>Collects what could not be read, or only with doubt, for one file.</summary>
/// <param name="file">The file's name within the corpus folder.</param>
public sealed class Diagnostics(string file)
{
    private const int LongestMessage = 240;

    private readonly List<Diagnostic> _all = [];

    /// <summary>All that was said so far, in the order of saying.</summary>
    public IReadOnlyList<Diagnostic> All => _all;

    /// <summary>Says that something is missing from the store.</summary>
    public void Error(int? line, string code, string message) =>
        _all.Add(new Diagnostic(DiagnosticSeverity.Error, file, line, code, OneLine(message)));

    /// <summary>Says that something is doubtful.</summary>
    public void Warn(int? line, string code, string message) =>
        _all.Add(new Diagnostic(DiagnosticSeverity.Warning, file, line, code, OneLine(message)));

    /// <summary>Says again what was said when the file was read before.</summary>
    public void Again(IEnumerable<Diagnostic> said) => _all.AddRange(said);

    // A message quotes what stands in the file, which may be of any length and hold anything.
    private static string OneLine(string message)
    {
        message = Excerpt.Of(message, LongestMessage);
        return message.Any(char.IsControl) ? string.Concat(message.Select(c => char.IsControl(c) ? ' ' : c)) : message;
    }
}

using RelationsExplorer.Corpus;

namespace RelationsExplorer.Web.Commands;

/// <summary>Colours for eyes at a terminal. There are none in files and pipes, on a terminal that knows none, nor where <c>NO_COLOR</c> is set (no-color.org).</summary>
internal static class Colours
{
    private const string Red = "\e[31m", Yellow = "\e[33m", Off = "\e[39m";

    /// <summary>Whether somebody looks at a stream.</summary>
    /// <param name="isRedirected">Whether it goes into a file or pipe.</param>
    public static bool IsTerminal(bool isRedirected) => !isRedirected && (OperatingSystem.IsWindows() || Environment.GetEnvironmentVariable("TERM") is { Length: > 0 } and not "dumb");

    /// <summary>Whether a stream is to be coloured.</summary>
    public static bool AreOn(bool isRedirected) => IsTerminal(isRedirected) && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    /// <summary>A diagnostic, its severity in the colour that compilers give it.</summary>
    public static string Of(Diagnostic found, bool areOn)
    {
        var (line, word) = (found.ToString(), $" {found.Severity.ToString().ToLowerInvariant()}: ");
        if (!areOn || line.IndexOf(word, StringComparison.Ordinal) is not (>= 0 and var at)) return line;
        var colour = found.Severity == DiagnosticSeverity.Error ? Red : Yellow;
        return $"{line[..(at + 1)]}{colour}{word.Trim()}{Off}{line[(at + word.Length - 1)..]}";
    }
}

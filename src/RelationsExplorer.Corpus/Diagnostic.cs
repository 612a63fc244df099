namespace RelationsExplorer.Corpus;

/// <summary>Something in a file that could not be read, or only with doubt. Reading goes on.</summary>
/// <param name="Severity">An error means that something is missing from the store; a warning, that something is doubtful.</param>
/// <param name="File">The file's name within the corpus folder.</param>
/// <param name="Line">The 1-based line; null where the whole file is meant.</param>
/// <param name="Code">A short word for the kind of trouble, in kebab case: "note-without-marker".</param>
/// <param name="Message">One sentence that says what is wrong with what.</param>
public sealed record Diagnostic(DiagnosticSeverity Severity, string File, int? Line, string Code, string Message)
{
    /// <summary><c>file:line: error: message [code]</c>, as compilers print it.</summary>
    public override string ToString() =>
        $"{File}{(Line is { } line ? ":" + line.ToString(System.Globalization.CultureInfo.InvariantCulture) : "")}: {Severity.ToString().ToLowerInvariant()}: {Message} [{Code}]";
}

/// <summary>How grave a diagnostic is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Doubtful, but read.</summary>
    Warning,

    /// <summary>Not read.</summary>
    Error,
}

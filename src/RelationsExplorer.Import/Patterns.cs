namespace RelationsExplorer.Import;

/// <summary>What all regular expressions of the importer have in common.</summary>
internal static class Patterns
{
    /// <summary>
    /// Milliseconds after which a match gives up. No text that people write takes a pattern as much as one; whatever does was made to
    /// hold the importer up, and is refused instead.
    /// </summary>
    public const int Timeout = 15_000;
}

namespace RelationsExplorer.Import.Notes;

/// <summary>Word lists that lie beside this code, embedded: one entry a line, <c>#</c> before a remark.</summary>
internal static class WordList
{
    /// <summary>The entries of a list in this folder, trimmed, in the order of the file.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream($"RelationsExplorer.Import.Notes.{name}")
            ?? throw new InvalidOperationException($"the word list '{name}' is not embedded");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line.Trim();
        }
    }

    /// <summary>The entries as a set that does not mind upper and lower case.</summary>
    public static IReadOnlySet<string> Set(string name) => Lines(name).ToHashSet(StringComparer.OrdinalIgnoreCase);
}

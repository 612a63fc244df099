namespace RelationsExplorer.TrustTests;

/// <summary>The tables beside the tests: a line each, parts between tabs; empty lines and those that begin with "# " are passed over.</summary>
internal static class Lines
{
    /// <summary>The lines of a table, wherever it lies.</summary>
    public static IEnumerable<string[]> Of(string file)
    {
        var assembly = typeof(Lines).Assembly;
        var name = assembly.GetManifestResourceNames().Single(n => n.EndsWith("." + file, StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal)) yield return line.Split('\t');
    }
}

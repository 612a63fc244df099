namespace RelationsExplorer.Benchmarks.Making;

/// <summary>Reads what made-up articles are made of: files that lie beside this class.</summary>
internal static class PhraseList
{
    /// <summary>The lines of a file; those that begin with # are for people.</summary>
    public static List<string> Lines(string file)
    {
        using var stream = typeof(PhraseList).Assembly.GetManifestResourceStream($"{typeof(PhraseList).Namespace}.{file}")
            ?? throw new InvalidOperationException($"The list '{file}' is not in the assembly.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => line[0] != '#')];
    }

    /// <summary>The lists of a file in which each is headed by a line <c>@name</c>.</summary>
    public static Dictionary<string, List<string>> Lists(string file)
    {
        var lists = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var name = "";
        foreach (var line in Lines(file))
        {
            if (line[0] == '@') lists.Add(name = line[1..], []);
            else lists[name].Add(line);
        }

        return lists;
    }
}

namespace RelationsExplorer.Web.Pages.About;

/// <summary>The tables of the help: words, filters and rules, each a text file beside this class.</summary>
internal static class HelpTable
{
    /// <summary>The words of this site: each with what it stands for.</summary>
    public static IReadOnlyList<(string Word, string Meaning)> Words { get; } = [.. Rows("words.tsv").Select(row => (row[0], row[1]))];

    /// <summary>The filters: name in addresses, name on the pages, what it does.</summary>
    public static IReadOnlyList<(string Name, string Title, string Meaning)> Filters { get; } = [.. Rows("filters.tsv").Select(row => (row[0], row[1], row[2]))];

    /// <summary>The rules: what they decide, their name, what they go by.</summary>
    public static IReadOnlyList<(string Of, string Rule, string Meaning)> Rules { get; } = [.. Rows("rules.tsv").Select(row => (row[0], row[1], row[2]))];

    /// <summary>The fields of the records that leave this site: record, field, what it holds.</summary>
    public static IReadOnlyList<(string Record, string Field, string Meaning)> Fields { get; } = [.. Rows("record-fields.tsv").Select(row => (row[0], row[1], row[2]))];

    /// <summary>The tables of the store file: name, what a row is.</summary>
    public static IReadOnlyList<(string Name, string Meaning)> Tables { get; } = [.. Rows("store-tables.tsv").Select(row => (row[0], row[1]))];

    /// <summary>Whether a rule is described; a description whose name ends with a hyphen stands for all that begin so.</summary>
    public static bool Describes(string of, string rule) =>
        Rules.Any(row => row.Of == of && (row.Rule == rule || (row.Rule.EndsWith('-') && rule.StartsWith(row.Rule, StringComparison.Ordinal))));

    /// <summary>What a rule goes by; null where it is not described.</summary>
    public static string? MeaningOrNull(string of, string rule) => Rules.FirstOrDefault(row => row.Of == of && row.Rule == rule).Meaning;

    private static List<string[]> Rows(string file)
    {
        using var stream = typeof(HelpTable).Assembly.GetManifestResourceStream($"{typeof(HelpTable).Namespace}.{file}")
            ?? throw new FileNotFoundException($"No help is embedded as {file}.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').Select(line => line.TrimEnd('\r').Split('\t'))];
    }
}

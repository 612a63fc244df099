using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace RelationsExplorer.Import;

/// <summary>Reads the word lists that lie beside the code as tab-separated files, one notion per file.</summary>
internal static class WordList
{
    /// <summary>The rows of a file that lies in the folder of a type; empty lines and lines that begin with # are for people.</summary>
    /// <exception cref="InvalidOperationException">There is no such file: a mistake of ours.</exception>
    public static IReadOnlyList<string[]> Rows(Type beside, string file) => [.. NumberedRows(beside, file).Select(row => row.Row)];

    /// <summary>The same rows, each with its line in the file: for lists that say where a mistake in them is.</summary>
    /// <exception cref="InvalidOperationException">There is no such file: a mistake of ours.</exception>
    public static IReadOnlyList<(int Line, string[] Row)> NumberedRows(Type beside, string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(beside.Namespace + "." + file)
            ?? throw new InvalidOperationException($"The word list '{file}' is not in the assembly.");
        using var reader = new StreamReader(stream);
        var rows = new List<(int, string[])>();
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length > 0 && line[0] != '#') rows.Add((number, line.Split('\t')));
        }

        return rows;
    }

    /// <summary>The number in a column of a row.</summary>
    /// <exception cref="InvalidOperationException">No number stands there: a mistake of ours, told of with file and line.</exception>
    public static double Number(string file, (int Line, string[] Row) line, int column) =>
        column < line.Row.Length && double.TryParse(line.Row[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{file}, line {line.Line}: a number belongs in column {column + 1}"));

    /// <summary>What the words of the first column of such a file are, as its second says ("said\tpaper,court"), to be asked for a span of text.</summary>
    /// <exception cref="ArgumentException">The second column names no such kind: a mistake of ours.</exception>
    public static FrozenDictionary<string, TKind>.AlternateLookup<ReadOnlySpan<char>> Kinds<TKind>(Type beside, string file)
        where TKind : struct, Enum =>
        Rows(beside, file).ToFrozenDictionary(row => row[0], row => Enum.Parse<TKind>(row[1], ignoreCase: true), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The first column of such a file, as a set.</summary>
    public static HashSet<string> Words(Type beside, string file) => [.. Rows(beside, file).Select(r => r[0])];

    /// <summary>The same set, in which small and capital letters are one.</summary>
    public static HashSet<string> WordsInAnyCase(Type beside, string file) => Rows(beside, file).Select(r => r[0]).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The same words as a part of a pattern that is any of them, the longest first.</summary>
    public static string Alternatives(Type beside, string file) =>
        string.Join('|', Words(beside, file).OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal).Select(Regex.Escape));

    /// <summary>The same set, to be asked for a span of text.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(Type beside, string file, StringComparer comparer) =>
        Rows(beside, file).Select(r => r[0]).ToFrozenSet(comparer).GetAlternateLookup<ReadOnlySpan<char>>();
}

using System.Collections.Frozen;
using System.Globalization;

namespace RelationsExplorer.Import.Reading;

/// <summary>Knows the names of months and seasons in many languages, for dates in references and above a text.</summary>
internal static class MonthNames
{
    private const int LastMonth = 12;
    private static readonly (int Number, string[] English, string[] Elsewhere)[] Rows =
        [.. WordList.Rows(typeof(MonthNames), "month-names.tsv").Select(row => (int.Parse(row[0], CultureInfo.InvariantCulture), row[1].Split(' '), row[2].Split(' ')))];

    private static readonly FrozenDictionary<string, int> Numbers =
        Rows.SelectMany(row => row.English.Concat(row.Elsewhere).Select(name => (name, row.Number))).ToFrozenDictionary(pair => pair.name, pair => pair.Number, StringComparer.OrdinalIgnoreCase);

    /// <summary>The months' names in other languages, each with the English one.</summary>
    public static IReadOnlyDictionary<string, string> InEnglish { get; } =
        Rows.Where(row => row.Number <= LastMonth).SelectMany(row => row.Elsewhere.Select(name => (name, row.English[0]))).ToFrozenDictionary(pair => pair.name, pair => pair.Item2, StringComparer.OrdinalIgnoreCase);

    /// <summary>The number of a month, or of a season as EDTF counts them (21 to 24); null where the word is the name of none.</summary>
    public static int? NumberOrNull(string name) => Numbers.TryGetValue(name, out var number) ? number : null;
}

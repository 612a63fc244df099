using System.Buffers;
using System.Text.RegularExpressions;

namespace RelationsExplorer.Import.Reading.Page;

/// <summary>A pattern by which a line is known to belong to a web page.</summary>
/// <param name="Reach">What follows from it for the lines after it.</param>
/// <param name="Rule">The name of the rule.</param>
/// <param name="Pattern">Matched from the start of the line.</param>
/// <param name="Needed">Words without one of which it cannot match; null where it is quick enough without.</param>
internal sealed record FurnitureLine(FurnitureReach Reach, string Rule, Regex Pattern, SearchValues<string>? Needed)
{
    /// <summary>How patterns are read.</summary>
    internal const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>How long one may take before its article is left out.</summary>
    internal static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    /// <summary>All patterns of <c>furniture-lines.tsv</c>.</summary>
    public static IReadOnlyList<FurnitureLine> ReadAll() =>
    [
        .. WordList.Rows(typeof(FurnitureLine), "furniture-lines.tsv").Select(row => new FurnitureLine(
            Enum.Parse<FurnitureReach>(row[0], ignoreCase: true),
            PassageRules.OfPage + row[1],
            new Regex("^(?:" + row[2] + ")", Options, Longest),
            row.Length > 3 ? SearchValues.Create(row[3].Split('|'), StringComparison.OrdinalIgnoreCase) : null)),
    ];

    /// <summary>Whether a text begins with it.</summary>
    public bool Matches(string text) => (Needed is null || text.AsSpan().ContainsAny(Needed)) && Pattern.IsMatch(text);
}

/// <summary>How far the word of a furniture line reaches.</summary>
internal enum FurnitureReach
{
    /// <summary>This line alone.</summary>
    Line,

    /// <summary>This line and what follows up to the next heading.</summary>
    Block,

    /// <summary>This line and all after it, where it stands after the text.</summary>
    Tail,
}

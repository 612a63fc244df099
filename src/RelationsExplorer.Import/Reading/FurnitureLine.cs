using System.Text.RegularExpressions;

namespace RelationsExplorer.Import.Reading;

/// <summary>A pattern by which a line is known to belong to a web page.</summary>
internal sealed class FurnitureLine
{
    // Compiling a pattern takes some milliseconds, as long as asking it a few thousand times uncompiled: a small corpus
    // never pays for it, and in a large one it costs nothing that could be seen.
    private const int AskedBeforeCompiling = 2000;
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private readonly string _words;
    private Regex _pattern;
    private int _asked;

    private FurnitureLine(FurnitureReach reach, string rule, string words) =>
        (Reach, Rule, _words, _pattern) = (reach, rule, "^(?:" + words + ")", PatternOf("^(?:" + words + ")", Options));

    /// <summary>What follows from it for the lines after it.</summary>
    public FurnitureReach Reach { get; }

    /// <summary>The name of the rule.</summary>
    public string Rule { get; }

    /// <summary>All patterns of <c>furniture-lines.tsv</c>.</summary>
    public static IReadOnlyList<FurnitureLine> ReadAll() =>
    [
        .. WordList.Rows(typeof(FurnitureLine), "furniture-lines.tsv").Select(row => new FurnitureLine(Enum.Parse<FurnitureReach>(row[0], ignoreCase: true), "page-" + row[1], row[2])),
    ];

    /// <summary>Whether a line begins with these words.</summary>
    public bool Matches(string line)
    {
        if (Interlocked.Increment(ref _asked) == AskedBeforeCompiling) _pattern = PatternOf(_words, Options | RegexOptions.Compiled);
        return _pattern.IsMatch(line);
    }

    private static Regex PatternOf(string words, RegexOptions options) => new(words, options, TimeSpan.FromSeconds(15));
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

using System.Text.RegularExpressions;

namespace RelationsExplorer.Import.Reading.Page;

/// <summary>The parts that a page sets beside each other on one line: "Home | News | Log in", "World » Asia", columns of a menu.</summary>
internal static partial class LineParts
{
    /// <summary>The parts, in order; the line itself where nothing parts it.</summary>
    public static IReadOnlyList<string> Of(Block block) =>
        [.. (block.Columns.Count > 1 ? block.Columns : [block.Text]).SelectMany(Of)];

    /// <summary>The parts of a line of which only the words are known.</summary>
    public static IEnumerable<string> Of(string line) => Separator().Split(line).Select(part => part.Trim()).Where(part => part.Length > 0);

    // Strokes, dots and arrows; a slash or "greater than" only with spaces around.
    [GeneratedRegex(@"\s*[|¦•·∙»›→▾▸►◄]+\s*|\s+[>/\\]\s+", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Separator();
}

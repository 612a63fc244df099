using System.Text.RegularExpressions;

namespace RelationsExplorer.Import.Reading.Formats.PlainText;

/// <summary>
/// Sets marks of notes that a plain text spells out in brackets, as most texts have them: <c>&lt;sup&gt;12&lt;/sup&gt;</c>, <c>[FN12]</c>,
/// <c>[note 12]</c> and <c>{12}</c> become <c>[12]</c>.
/// </summary>
internal static partial class SpelledMarks
{
    /// <summary>The line with its marks in brackets; squares and cubes of units keep their figure.</summary>
    public static string Mended(string line)
    {
        if (line.Contains("<sup>", StringComparison.OrdinalIgnoreCase)) line = Raised().Replace(Power().Replace(line, "${unit}${n}"), "[${n}]");
        return line.AsSpan().IndexOfAny('[', '{') < 0 ? line : Spelled().Replace(line, "[${n}]");
    }

    [GeneratedRegex(@"<sup>\s*\[?(?<n>[0-9]{1,3})\]?\s*</sup>", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Raised();

    [GeneratedRegex(@"(?<=\b|[0-9])(?<unit>[ckm]?m|CO)<sup>(?<n>[23])</sup>", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Power();

    [GeneratedRegex(@"\[(?:fn|foot ?note|end ?note|note|n)\.? ?(?<n>[0-9]{1,3})\]|\{(?<n>[0-9]{1,3})\}", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Spelled();
}

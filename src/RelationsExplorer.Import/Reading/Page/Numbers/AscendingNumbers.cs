using System.Globalization;
using System.Text.RegularExpressions;
using RelationsExplorer.Import.Notes;

namespace RelationsExplorer.Import.Reading.Page.Numbers;

/// <summary>Finds numbers of pages by their going up from one to the next; one alone may number a part of the text.</summary>
internal static partial class AscendingNumbers
{
    private const int Fewest = 2;

    /// <summary>The places of their lines.</summary>
    public static IEnumerable<int> Find(PageLines lines) => [.. BetweenText(lines), .. Roman(lines), .. Coded(lines)];

    // Each alone between lines of text; 1, 2, 3 number the parts of a text.
    private static List<int> BetweenText(PageLines lines)
    {
        var found = new List<int>();
        var last = 1;
        for (var i = 1; i + 1 < lines.Count; i++)
        {
            if (lines[i - 1].Line == lines[i].Line - 1 || lines[i + 1].Line == lines[i].Line + 1 || lines.NumberOrNull(i) is not { } number) continue;
            if (!lines[i - 1].Text.Any(char.IsLetter) || !lines[i + 1].Text.Any(char.IsLetter)) continue;
            if (number <= last) return [];
            last = number;
            found.Add(i);
        }

        return found.Count >= Fewest ? found : [];
    }

    // "ii", "iii": the pages before the first.
    private static List<int> Roman(PageLines lines)
    {
        var found = new List<int>();
        var last = 0;
        foreach (var i in lines.Open)
        {
            if (!RomanAlone().IsMatch(lines[i].Text) || RomanNumber.Of(lines[i].Text) is not (> 0 and var number) || number <= last) continue;
            last = number;
            found.Add(i);
        }

        return found.Count >= Fewest ? found : [];
    }

    // "CRB-2", "CRB-3": the code of a series with the number of a page.
    private static IEnumerable<int> Coded(PageLines lines) =>
        lines.Open.Select(i => (At: i, Code: Code().Match(lines[i].Text))).Where(line => line.Code.Success)
            .GroupBy(line => line.Code.Groups["code"].Value, line => (line.At, Page: int.Parse(line.Code.Groups["page"].ValueSpan, CultureInfo.InvariantCulture)))
            .Select(pages => pages.ToList())
            .Where(pages => pages.Count >= Fewest && pages.Zip(pages.Skip(1)).All(pair => pair.First.Page < pair.Second.Page))
            .SelectMany(pages => pages.Select(page => page.At));

    [GeneratedRegex(@"^(?<code>\p{Lu}{2,8})[-–](?<page>[0-9]{1,3})$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Code();

    [GeneratedRegex(@"^[ivxl]{1,7}$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex RomanAlone();
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace RelationsExplorer.Import.Reading.Page;

/// <summary>Finds what is printed on every page and belongs to none: running heads, feet and page numbers.</summary>
internal static partial class RunningLines
{
    private const int Edge = 3;
    private const int Longest = 160;

    /// <summary>The lines of all pages without them; what stays keeps its number.</summary>
    public static List<List<(int Number, string Text)>> Remove(List<List<(int Number, string Text)>> pages)
    {
        if (pages.Count < 2) return pages;
        var edges = pages.Select(EdgesOf).ToList();
        var times = edges.SelectMany(edge => edge.Select(line => line.Key).Distinct()).CountBy(key => key).ToDictionary();
        var needed = pages.Count <= 4 ? pages.Count - pages.Count / 4 : Math.Max(3, (pages.Count * 2 + 4) / 5);
        var shift = ShiftOfPageNumbers(edges);
        var gone = new HashSet<int>();
        for (var page = 0; page < pages.Count; page++)
        {
            // A number that stands alone may also be that of a note; a page number goes up with the pages.
            foreach (var line in edges[page])
                if (line.PageNumber is { } number ? number - page == shift : times[line.Key] >= needed) gone.Add(line.Number);
        }

        return [.. pages.Select(page => page.Where(line => !gone.Contains(line.Number)).ToList())];
    }

    private sealed record EdgeLine(int Number, string Key, int? PageNumber);

    private static List<EdgeLine> EdgesOf(List<(int Number, string Text)> page)
    {
        var lines = page.Where(line => line.Text.Length > 0).ToList();
        return [.. lines.Where((line, i) => (i < Edge || i >= lines.Count - Edge) && line.Text.Length <= Longest)
            .Select(line => new EdgeLine(line.Number, Digits().Replace(line.Text, "#").ToUpperInvariant(), PageNumberOrNull(line.Text)))];
    }

    private static int? ShiftOfPageNumbers(List<List<EdgeLine>> edges)
    {
        var shifts = edges.SelectMany((edge, page) => edge.Where(line => line.PageNumber is not null).Select(line => line.PageNumber!.Value - page).Distinct())
            .CountBy(shift => shift).Where(shift => shift.Value * 2 >= edges.Count && shift.Value >= 2)
            .OrderByDescending(shift => shift.Value).ThenBy(shift => shift.Key).ToList();
        return shifts.Count > 0 ? shifts[0].Key : null;
    }

    private static int? PageNumberOrNull(string text) =>
        PageNumber().Match(text) is { Success: true } match ? int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"\d+", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Digits();

    // "7", "- 7 -", "Page 7", "7 / 12", "Page 7 of 12".
    [GeneratedRegex(@"^[-–—|\s]*(?:page|p\.)?\s*(?<number>[0-9]{1,5})(?:\s*(?:of|/)\s*[0-9]{1,5})?[-–—|\s]*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex PageNumber();
}

using System.Globalization;
using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Import.Recognising.Dates;

namespace RelationsExplorer.Import.Reading;

/// <summary>
/// Finds when an article appeared where its head does not state it: what the page says around the text ("Last reviewed 4
/// May 2021"), or where the text gives itself away: "last month (November 2019)" was written in December 2019. Two phrases that disagree prove nothing.
/// </summary>
internal static partial class PublicationDateFinder
{
    /// <summary>The day or month of publication and the words that show it; null where nothing does.</summary>
    public static (EdtfDate Date, string Basis)? FindOrNull(IReadOnlyList<Block> blocks) => OfPage(blocks) ?? OfText(blocks);

    private static (EdtfDate Date, string Basis)? OfPage(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks.Where(b => b.Kind == PassageKind.Furniture && b.Text.Length < 200))
        {
            foreach (Match match in PageSays().Matches(block.Text))
            {
                if (DateFinder.Find(match.Groups["date"].Value, null).Select(m => m.Value).FirstOrDefault(d => d is not null) is { } date) return (date, $"printed on the page: “{match.Value.Trim()}”");
            }
        }

        return null;
    }

    private static (EdtfDate Date, string Basis)? OfText(IReadOnlyList<Block> blocks)
    {
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var block in blocks.Where(b => b.Kind == PassageKind.Paragraph))
        {
            foreach (Match match in SaysItself().Matches(block.Text))
            {
                var month = new DateOnly(int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture), MonthOf(match.Groups["month"].Value), 1);
                if (match.Groups["which"].ValueSpan.Equals("last", StringComparison.OrdinalIgnoreCase)) month = month.AddMonths(1);
                found.TryAdd(month.ToString("yyyy-MM", CultureInfo.InvariantCulture), match.Value);
            }
        }

        return found.Count == 1 ? (EdtfDate.Parse(found.First().Key), $"worked out from “{found.First().Value}” in the text") : null;
    }

    private static int MonthOf(string name) =>
        1 + Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames, m => m.Equals(name, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"\b(?:published|posted|reviewed|updated|revised|modified)(?: online)?(?: on)?:? (?<date>\d{1,2} \p{L}{3,9} \d{4}|\p{L}{3,9} \d{1,2}, \d{4}|\d{4}-\d\d-\d\d|\p{Lu}\p{L}{2,8} \d{4})\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 15_000)]
    private static partial Regex PageSays();

    [GeneratedRegex(@"\b(?<which>last|this) month \((?<month>January|February|March|April|May|June|July|August|September|October|November|December),? (?<year>(?:19|20)\d\d)\)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 15_000)]
    private static partial Regex SaysItself();
}

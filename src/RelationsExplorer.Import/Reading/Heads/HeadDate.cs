using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Import.Recognising.Dates;

namespace RelationsExplorer.Import.Reading.Heads;

/// <summary>
/// Finds the day on which an article appeared in the lines around its text. What stands on top of a page may be the day on which it
/// was read: a date below the title, or one that says what it is, comes first.
/// </summary>
internal static partial class HeadDate
{
    private const int LongestRunningLine = 120;
    private const int LongestPartOfDate = 14;
    private const int LongestAddress = 300;
    private const int ShortestWord = 4;
    private const int FewestWords = 2;
    private static readonly char[] NoLetters = [' ', '-', '_', '/', '.', ',', ':', ';', '’', '\'', '“', '”', '"', '(', ')', '?', '!'];

    /// <summary>The date, and where it stands; null where nothing says one.</summary>
    /// <param name="all">All blocks of the file.</param>
    /// <param name="title">The place of the title; -1 without one.</param>
    /// <param name="end">Where the text begins.</param>
    public static (EdtfDate Date, string Basis)? FindOrNull(Block[] all, int title, int end)
    {
        var lines = Enumerable.Range(0, end).Where(i => all[i].Kind != PassageKind.Note && all[i].Rule != PassageRules.Title && (all[i].Rule is not (PassageRules.PageCaption or PassageRules.PageCredit) || IssueNumber().IsMatch(all[i].Text))).OrderBy(i => i < title);
        if (Best(lines.Select(i => OfLinesOrNull(all, i, end)?.Read ?? DateLine.ReadOrNull(all[i]) ?? FootDate.StatementOrNull(all[i], isOutside: true) ?? OfIssueOrNull(all, i, end)).OfType<(EdtfDate Date, DateWorth Worth)>()) is { } head) return (head, "printed above the text");
        if (FootDate.FindOrNull(all, end) is { } foot) return (foot, "printed below the text");
        if (OfPagesOrNull(all) is { } issue) return (issue, "printed at the edge of its pages");
        if (title >= 0 && OfAddressOrNull(all, all[title].Text) is { } address) return (address, "in the page’s own address");
        return OfRightOrNull(all, end) is { } year ? (year, "the year of its copyright") : null;
    }

    // "https://delta.example/2015/07/17/the-long-road/": of addresses of other pages it is told by the words of the title.
    private static EdtfDate? OfAddressOrNull(Block[] all, string title)
    {
        var words = title.ToLowerInvariant().Split(NoLetters, StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= ShortestWord).ToHashSet(StringComparer.Ordinal);
        var days = all.Where(block => block.Kind != PassageKind.Note && block.Text.Length <= LongestAddress)
            .SelectMany(block => Address().Matches(block.Text))
            .Where(match => match.Groups["page"].Value.ToLowerInvariant().Split(NoLetters, StringSplitOptions.RemoveEmptyEntries).Count(words.Contains) >= FewestWords)
            .Select(match => EdtfDate.TryParse(match.Groups["day"].Value.Replace('/', '-'), out var day, out _) ? day : null)
            .OfType<EdtfDate>().DistinctBy(day => day.ToString()).ToList();
        return days is [var only] ? only : null;
    }

    // "© 2009 by the author", above the text; below it stands the year in which the page was made.
    private static EdtfDate? OfRightOrNull(Block[] all, int end)
    {
        var years = all[..end].Select(block => Right().Match(block.Text)).Where(match => match.Success).Select(match => match.Groups["year"].Value).Distinct().ToList();
        return years is [var only] ? EdtfDate.Parse(only) : null;
    }

    // "No. 57 (1128), 12 April 2018 © Delta Academy" is no caption.
    [GeneratedRegex(@"^(?:no|nr|vol|issue|number)\b\.? ?\d", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex IssueNumber();

    [GeneratedRegex(@"https?://[^\s?#]*?/(?<day>(?:19|20)[0-9]{2}[/-](?:0[1-9]|1[0-2])[/-](?:0[1-9]|[12][0-9]|3[01]))/(?<page>[^\s?#]{4,200})", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Address();

    [GeneratedRegex(@"^(?:©|\(c\)|copyright) ?(?<year>(?:19|20)[0-9]{2})\b(?! ?[–-])", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Right();

    // "DELTA REVIEW May–June 2019 41": the issue, in the running heads, where they all name the same.
    private static EdtfDate? OfPagesOrNull(Block[] all)
    {
        var issues = all.Where(block => block.Rule == PassageRules.PageRunningLine && block.Text.Length <= LongestRunningLine)
            .SelectMany(block => DateFinder.Find(block.Text, null))
            .Where(date => date is { Value: not null, Rule: DateRules.Day or DateRules.Month or DateRules.Season } || DateLine.IsPartOfOneYear(date))
            .Select(date => date.Value!).DistinctBy(date => date.ToString()).ToList();
        return issues is [var only] ? only : null;
    }

    // "Steppe Studies, 2022" and below it "Vol. 14, No. 1": the year of the volume.
    private static (EdtfDate Date, DateWorth Worth)? OfIssueOrNull(Block[] all, int i, int end) =>
        i + 1 < end && all[i + 1].Line == all[i].Line + 1 && HeadLine.IsSeries(all[i + 1].Text) ? DateLine.ReadOrNull(all[i] with { Text = all[i].Text + " " + all[i + 1].Text }) : null;

    /// <summary>Reads a date whose day, month and year stand on lines of their own; null where these lines are none.</summary>
    /// <param name="all">All blocks of the file.</param>
    /// <param name="i">The place of its first line.</param>
    /// <param name="end">Where the text begins.</param>
    public static ((EdtfDate Date, DateWorth Worth) Read, int Last)? OfLinesOrNull(Block[] all, int i, int end)
    {
        for (var next = Math.Min(end, i + 3) - 1; next > i; next--)
        {
            var lines = all[i..(next + 1)];
            if (lines.Any(line => line.Text.Length > LongestPartOfDate || line.Line != all[i].Line + Array.IndexOf(lines, line))) continue;
            if (DateLine.ReadOrNull(all[i] with { Text = string.Join(' ', lines.Select(line => line.Text)) }) is { Worth: < DateWorth.Volume, Date: { Earliest: { } first } date } read && first == date.Latest) return (read, next);
        }

        return null;
    }

    private static EdtfDate? Best(IEnumerable<(EdtfDate Date, DateWorth Worth)> dates) =>
        dates.Where(d => d.Worth != DateWorth.None).OrderBy(d => d.Worth).Select(d => d.Date).FirstOrDefault();
}

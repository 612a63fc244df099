using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Recognising.Dates.Words;

namespace RelationsExplorer.Import.Recognising.Dates.Calendar;

/// <summary>Tells of days that no calendar has, such as 30 February: they are read as no date, and somebody should know.</summary>
internal static partial class ImpossibleDates
{
    // Asked first: few passages name any, and no more than "30th of " stands before it.
    private const int LongestDay = 8;
    private static readonly SearchValues<string> Months = SearchValues.Create(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.AsSpan(0, 12), StringComparison.OrdinalIgnoreCase);

    /// <summary>One warning for each such day in paragraphs and notes, with the line of its passage.</summary>
    public static void Report(Draft draft, Diagnostics diagnostics)
    {
        foreach (var passage in draft.Passages)
        {
            if (passage.Kind is not (PassageKind.Paragraph or PassageKind.Note)) continue;
            var month = passage.Text.AsSpan().IndexOfAny(Months);
            if (month < 0) continue;
            foreach (Match day in DayOfMonth().Matches(passage.Text, Math.Max(0, month - LongestDay)))
            {
                if (!IsPossible(day)) diagnostics.Warn(passage.Line, "impossible-date", $"'{day.Value}' is no day of the calendar; it was read as no date");
            }
        }
    }

    private static bool IsPossible(Match day)
    {
        var month = 1 + Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames, m => m.Equals(day.Groups["month"].Value, StringComparison.OrdinalIgnoreCase));
        var year = day.Groups["year"].Success ? int.Parse(day.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) : 2000;
        var number = int.Parse(day.Groups["day"].ValueSpan, CultureInfo.InvariantCulture);
        return year == 0 || (number >= 1 && number <= DateTime.DaysInMonth(year, month));
    }

    // "30 February 2019", "February 30, 2019", "31st of April"; a bare number after a month may be a year's two digits, so it needs the year.
    [GeneratedRegex(@"\b(?<day>[0-9]{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>" + MonthPattern.Names + @")\b(?:,? (?<year>[0-9]{4})\b)?|\b(?<month>" + MonthPattern.Names + @") (?<day>[0-9]{1,2})(?:st|nd|rd|th)?, (?<year>[0-9]{4})\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex DayOfMonth();
}

using System.Globalization;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Store.Exporting;
using RelationsExplorer.Web.Citing;
using RelationsExplorer.Web.Lists;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Export;

/// <summary>
/// Events as an iCalendar (RFC 5545). A calendar knows days only: an event of which the text says no more than the month, or that
/// it doubts, is left out, and the calendar tells how many are.
/// </summary>
internal static class CalendarFormat
{
    private const int LongestLine = 75;

    /// <summary>The first and last day of an event; null where they are not both known for certain.</summary>
    public static (PlainDate First, PlainDate Last)? DaysOrNull(EdtfDate date) =>
        date is { IsApproximate: false, IsUncertain: false } && PlainDates.OrNull(date) is { } ends && ends.All(end => end is { Day: not null, Year: > 0 })
            ? (ends[0], ends[^1])
            : null;

    /// <summary>Writes what stands before the events.</summary>
    public static void Open(TextWriter text, string name, int leftOut)
    {
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//Relations Explorer//Events//EN");
        Line(text, "CALSCALE:GREGORIAN");
        Line(text, "METHOD:PUBLISH");
        Line(text, "X-WR-CALNAME:" + Escape($"{CitedSite.Name}: {name.TrimEnd('.')}"));
        Line(text, "X-WR-CALDESC:" + Escape(LeftOutInWords(leftOut)));
        Line(text, string.Create(CultureInfo.InvariantCulture, $"X-RELATIONS-LEFT-OUT:{leftOut}"));
    }

    /// <summary>Writes one event, if its days are known.</summary>
    public static void Write(TextWriter text, EventRecord happened, Referred referred, DateTime updated)
    {
        if (DaysOrNull(EdtfDate.Parse(happened.Date)) is not { } days) return;
        var after = new Day(days.Last.Year, days.Last.Month!.Value, days.Last.Day!.Value).AddDays(1);
        var address = referred.Site.Address("/events/" + happened.Id);
        Line(text, "BEGIN:VEVENT");
        Line(text, $"UID:{happened.Id}@relations-explorer");
        Line(text, "DTSTAMP:" + updated.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));
        Line(text, "DTSTART;VALUE=DATE:" + Digits(days.First.Year, days.First.Month!.Value, days.First.Day!.Value));
        Line(text, "DTEND;VALUE=DATE:" + Digits((int)after.Year, after.Month, after.DayOfMonth));
        Line(text, "SUMMARY:" + Escape(happened.Title));
        Line(text, "DESCRIPTION:" + Escape($"{happened.Status}; told by {Words.Count(happened.Claims.Count, "claim")}: {address}"));
        Line(text, "STATUS:" + (happened.Status switch { "happened" => "CONFIRMED", "denied" => "CANCELLED", _ => "TENTATIVE" }));
        if (happened.Themes.Count > 0) Line(text, "CATEGORIES:" + string.Join(',', happened.Themes.Select(theme => Escape(referred.Theme(theme)))));
        Line(text, "TRANSP:TRANSPARENT");
        Line(text, "URL:" + address);
        Line(text, "END:VEVENT");
    }

    /// <summary>Writes what stands after the events.</summary>
    public static void Close(TextWriter text) => Line(text, "END:VCALENDAR");

    /// <summary>What the calendar leaves out, for people.</summary>
    public static string LeftOutInWords(int leftOut) => leftOut == 0
        ? "All events of the list."
        : $"{Words.Count(leftOut, "event")} of the list {(leftOut == 1 ? "is" : "are")} left out: the text does not say on which day.";

    private static string Digits(int year, int month, int day) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}{month:00}{day:00}");

    private static string Escape(string value) => PlainText.OneLine(value)
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal);

    // A line has at most 75 octets; the next begins with a space. No letter is cut in two.
    private static void Line(TextWriter text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            octets += rune.Utf8SequenceLength;
            if (octets > LongestLine)
            {
                text.Write("\r\n ");
                octets = rune.Utf8SequenceLength + 1;
            }

            text.Write(rune.ToString());
        }

        text.Write("\r\n");
    }
}

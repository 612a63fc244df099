using RelationsExplorer.Corpus.Dates;

namespace RelationsExplorer.Import.Recognising.Dates.Context;

/// <summary>What the reader of an article knows when he comes to a date: when it appeared, and which dates were said before.</summary>
/// <param name="reference">When the article appeared; null where unknown.</param>
internal sealed class DateContext(EdtfDate? reference)
{
    /// <summary>How many years before publication news may go back without being history.</summary>
    public const int YearsOfNews = 3;

    // A report is printed within the week that it was sent in.
    private const int DaysOfNews = 7;

    private readonly HashSet<(int Year, int Month)> _days = [];
    private KnownDate? _published = reference is null ? null : new KnownDate(reference);
    private KnownDate? _spoken;
    private KnownDate? _entry;
    // "The same day" may look back over so many paragraphs that only named months and seasons.
    private const int MostPassagesWithoutDay = 2;

    private KnownDate? _lastDayHere;
    private KnownDate? _lastDay;
    private int _passagesWithoutDay;
    private bool _isHere;
    private int _near;
    private int _far;

    /// <summary>When the article appeared, or, of words quoted from the past, when these were spoken; behind a dateline the day on which it was sent, by which "today" and "yesterday" go.</summary>
    public KnownDate? Reference => _spoken ?? _entry ?? _published;

    /// <summary>The year or month that stands alone above the entries of a chronology; null where none does.</summary>
    public KnownDate? Chronicle { get; private set; }

    /// <summary>The date said last, in this passage or before.</summary>
    public KnownDate? Last { get; private set; }

    /// <summary>The date said last in this passage.</summary>
    public KnownDate? LastHere => _isHere ? Last : null;

    /// <summary>The date printed last in this passage, be it only to name a thing ("the defeat of 1860"): the one that "that year" means.</summary>
    public KnownDate? PrintedHere { get; private set; }

    /// <summary>The date told aside since the story was last dated in this passage ("the town had been told until the summer of 2004"), and the token after it: "that November" goes by it.</summary>
    public (KnownDate Date, int Next)? AsideHere { get; private set; }

    /// <summary>The last full day said in this passage.</summary>
    public KnownDate? LastDayHere => _lastDayHere;

    /// <summary>The last month said in this passage, or the one of the last day; null where none was.</summary>
    public KnownDate? LastMonthHere { get; private set; }

    /// <summary>The last full day said, the one that "the next day" follows, though months and seasons were named since; null where it was said too long ago.</summary>
    public KnownDate? LastDayTold => _passagesWithoutDay <= MostPassagesWithoutDay ? _lastDay : null;

    /// <summary>The last full day said in the passage before this one; null where that one told of none.</summary>
    public KnownDate? LastDayBefore { get; private set; }

    /// <summary>The last whole quarter of a year said, the one that "the quarter" means; null where none was.</summary>
    public KnownDate? LastQuarter { get; private set; }

    /// <summary>Whether most dates so far, and more than one, lie years before publication: the text tells of the past, and a date without a year goes on with it.</summary>
    public bool TellsOfThePast => _far > Math.Max(_near, 1) && _published?.Year - Last?.LastYear > YearsOfNews;

    /// <summary>Whether most dates so far, and more than one, lie in the years before publication: the text is news.</summary>
    public bool TellsOfNews => _near > Math.Max(_far, 1);

    /// <summary>Whether works were cited by author and year before.</summary>
    public bool CitesByYear { get; set; }

    /// <summary>Hears of a dateline: what follows was written on that day, where it lies in the days before the article appeared.</summary>
    public void Datelined(EdtfDate day)
    {
        if (new KnownDate(day) is { Day: { } sent } known && Reference?.Day is { } published && published.Number - sent.Number is > 0 and <= DaysOfNews) _published = known;
    }

    /// <summary>Hears words that were spoken at a time of their own, from which they count; null where they are the article's.</summary>
    public void Quote(KnownDate? spoken) => _spoken = spoken?.Year != _published?.Year ? spoken : null;

    /// <summary>Hears of a date that is a passage by itself: the entries below it are of that time.</summary>
    public void BeginChronicle(EdtfDate date) => Chronicle = new KnownDate(date);

    /// <summary>Hears of the date with which an entry of a chronology begins: it is told as if it were written then.</summary>
    public void BeginEntry(EdtfDate date) => _entry = new KnownDate(date);

    /// <summary>Begins another passage: what was said before is still known, but further away.</summary>
    public void BeginPassage()
    {
        // A heading between two paragraphs tells of no day.
        if (_isHere) (LastDayBefore, _passagesWithoutDay) = (_lastDayHere, _lastDayHere is null ? _passagesWithoutDay + 1 : 0);
        (_lastDayHere, LastMonthHere, _isHere, LastEnd, PrintedHere, AsideHere, _spoken, _entry) = (null, null, false, -1, null, null, null, null);
    }

    /// <summary>The token after the date said last in this passage; -1 where there is none.</summary>
    public int LastEnd { get; private set; } = -1;

    /// <summary>Whether the date said last only began a time that is open ("since 2019").</summary>
    public bool LastIsOpen { get; private set; }

    /// <summary>The year of the days told of before in that month or in the one before it, where one year alone has such days: the story that a bare "December 2" goes on with.</summary>
    /// <param name="month">The month that is said without its year, from 1 to 12.</param>
    public int? YearOfStoryOrNull(int month)
    {
        var before = month == 1 ? 12 : month - 1;
        int[] years = [.. _days.Where(day => day.Month == month || day.Month == before).Select(day => day.Month > month ? day.Year + 1 : day.Year).Distinct().Take(2)];
        return years.Length == 1 ? years[0] : null;
    }

    /// <summary>Whether a time lies within a week of publication.</summary>
    public bool IsNearPublication(EdtfDate date) =>
        Reference?.Value is { Earliest: { } first, Latest: { } last } && date is { Earliest: { } from, Latest: { } to }
        && to.Number >= first.Number - DaysOfNews && from.Number <= last.Number + DaysOfNews;

    /// <summary>Hears "this week" or "on Friday" in an article of which nobody knows when it appeared: the story has come to that time, and the dates before say nothing of it.</summary>
    public void ComeToUnknownTime()
    {
        if (Reference is null) (Last, PrintedHere, _lastDayHere, _lastDay, LastMonthHere, _isHere, LastIsOpen, LastEnd) = (null, null, null, null, null, false, false, -1);
    }

    /// <summary>Remembers a year that only names a thing.</summary>
    public void Print(EdtfDate year) => PrintedHere = new KnownDate(year);

    /// <summary>Remembers a date that is told aside, and the token after it.</summary>
    public void TellAside(EdtfDate date, int next) => AsideHere = (new KnownDate(date), next);

    /// <summary>Remembers a date that was said, and the token after it.</summary>
    /// <param name="date">The date, or the one that bounds an open time.</param>
    /// <param name="next">The token after it.</param>
    /// <param name="isOpen">Whether it only begins a time.</param>
    public void Say(EdtfDate date, int next, bool isOpen)
    {
        // "directed towards the 21st century": no day without its year goes on from an age.
        if (date.Precision == EdtfPrecision.Century && Last is not null) return;
        Last = new KnownDate(date);
        LastIsOpen = isOpen;
        PrintedHere = Last;
        (_isHere, LastEnd, AsideHere) = (true, next, null);
        if (_published?.Year - Last.LastYear > YearsOfNews) _far++;
        else _near++;
        if (Last.Month is not null) LastMonthHere = Last;
        if (Last.Day is not null) (_lastDayHere, _lastDay, _passagesWithoutDay) = (Last, Last, 0);
        if (Last is { Months: var (first, end), Value: { Earliest.DayOfMonth: 1, Latest: { } close } } && end == first + 2 && first % 3 == 1 && close.AddDays(1).DayOfMonth == 1 && !Last.Value.ToString().Contains('~', StringComparison.Ordinal)) LastQuarter = Last;
        if (Last is { Day: not null, Year: { } year, Month: { } month }) _days.Add((year, month));
    }
}

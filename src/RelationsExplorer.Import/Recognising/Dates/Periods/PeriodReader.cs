using RelationsExplorer.Import.Recognising.Dates.Calendar;
using RelationsExplorer.Import.Recognising.Dates.Context;
using RelationsExplorer.Import.Recognising.Dates.Relative;
using RelationsExplorer.Import.Recognising.Dates.Words;
using RelationsExplorer.Import.Recognising.Dates.Years;

namespace RelationsExplorer.Import.Recognising.Dates.Periods;

/// <summary>Reads any time that has both a beginning and an end, by the reader that knows its kind, and completes it.</summary>
internal sealed class PeriodReader
{
    private readonly DateText _text;
    private readonly CalendarReader _calendar;
    private readonly RangeReader _ranges;
    private readonly RelativeReader _relatives;
    private readonly CountedReader _counted;
    private readonly ReachReader _reaches;
    private readonly LastingReader _lasting;
    private readonly MomentReader _moments;
    private readonly NextDayReader _nextDays;
    private readonly WeekReader _weeks;
    private readonly SamePeriodReader _same;
    private readonly YearFinder _years;

    /// <summary>Takes the passage and what is known.</summary>
    public PeriodReader(DateText text, DateContext context)
    {
        _text = text;
        _years = new YearFinder(text, context);
        _calendar = new CalendarReader(text);
        _ranges = new RangeReader(text, _calendar, _years);
        _relatives = new RelativeReader(text, _calendar, _years, context);
        _counted = new CountedReader(text, _calendar, _years, context);
        _reaches = new ReachReader(text, _years, context);
        _lasting = new LastingReader(text, context);
        _nextDays = new NextDayReader(text, context);
        _moments = new MomentReader(text, _years, context);
        _same = new SamePeriodReader(text, context);
        _weeks = new WeekReader(text, _calendar, _years, _moments, context);
    }

    /// <summary>Reads the time that begins with that token; null where none does.</summary>
    public DateReading? ReadOrNull(int i) =>
        AboutOrNull(i) ?? _weeks.ReadOrNull(i) ?? _ranges.ReadOrNull(i) ?? _same.ReadOrNull(i) ?? _relatives.ReadOrNull(i) ?? _reaches.ReadOrNull(i) ?? _lasting.ReadOrNull(i) ?? _counted.ReadOrNull(i) ?? _nextDays.ReadOrNull(i) ?? CalendarOrNull(i) ?? _moments.ReadOrNull(i);

    /// <inheritdoc cref="YearFinder.IsAside"/>
    public bool IsAside(int at, Corpus.Dates.EdtfDate date) => _years.IsAside(at, date);

    /// <summary>Reads a date of the calendar alone.</summary>
    public DateReading? CalendarOrNull(int i)
    {
        if (_calendar.ReadOrNull(i) is not { } date) return null;
        return _years.CompleteOrNull(date, i) is var (whole, working)
            ? DateReading.Of(date.Next, date.Rule, PeriodMaker.MakeOrNull(whole), working)
            : DateReading.Of(date.Next, date.Rule, null, null);
    }

    /// <summary>"the year", "the decade", "this year" as the whole of which an end or beginning was named.</summary>
    public DateReading? OwnOrNull(int i) =>
        _text.IsWord(i, "the") ? _relatives.OwnOrNull(i + 1) : _text.IsYearsEnd(i, out _) ? _relatives.OwnOrNull(i) : null;

    /// <summary>"about 1860", "around the 1950s", "around 2033–2035".</summary>
    private DateReading? AboutOrNull(int i)
    {
        if (_text.Says(i, DateWord.About, out _, out var first) && _ranges.ReadOrNull(first) is { Rule: DateRules.Range, Period: { } span } range) return DateReading.Of(range.Next, DateRules.About, span with { IsEstimate = true }, range.Working);
        if (!_text.Says(i, DateWord.About, out _, out var next) || CalendarOrNull(_text.Skip(next, "the")) is not { Rule: not DateRules.YearInName } date) return null;
        return DateReading.Of(date.Next, DateRules.About, date.Period is { } period ? period with { IsEstimate = true } : null, date.Working);
    }
}

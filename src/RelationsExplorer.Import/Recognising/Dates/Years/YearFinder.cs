using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Import.Recognising.Dates.Calendar;
using RelationsExplorer.Import.Recognising.Dates.Context;
using RelationsExplorer.Import.Recognising.Dates.Periods;
using RelationsExplorer.Import.Recognising.Dates.Words;
using RelationsExplorer.Import.Recognising.Tokens;

namespace RelationsExplorer.Import.Recognising.Dates.Years;

/// <summary>
/// Finds the year of a date that is said without one: the year of the date before in the same passage; else the year of
/// publication, or the one beside it that fits a past or coming event better; else the year said last. Null where none is known.
/// </summary>
/// <param name="text">The passage.</param>
/// <param name="context">What is known.</param>
internal sealed class YearFinder(DateText text, DateContext context)
{
    private const int DaysOfRecentPast = 200, DaysOfDoubt = 14, DaysOfNearPast = 30, FarthestBefore = 40, FarthestBehind = 12, MonthsOfTurn = 8, MonthsAfterSeason = 4, FarthestSaying = 3, DaysOfPlans = 90, FarthestPlan = 7;

    private readonly Clause _clause = new(text);
    private readonly Narrator _narrator = new(text);

    /// <summary>The date with its year, and how that was found; null where nobody can say.</summary>
    public (CalendarDate Date, string? Working)? CompleteOrNull(CalendarDate date, int at)
    {
        if (!date.LacksYear) return (date, null);
        if (date.YearBy != Relation.None) return ByRelationOrNull(date);
        if (date.Month is null && date.SubYear is null) return null;
        if (at == 0 && context.Chronicle is { LastYear: { } chronicled } above && EndsEntrysDate(date.Next)) return (date with { Year = chronicled }, $"year above the entry, {above.Value}");
        if (text.Says(at - 1, DateWord.Joint) && context.LastEnd == at - 1 && context.LastHere is { Year: { } shared } listed)
            return (date with { Year = date.Month < listed.Month ? shared + 1 : shared }, $"year of the date before, {listed.Value}");
        if (ByWeekdayOrNull(date) is var (fallsOn, known)) return (date with { Year = fallsOn }, known);
        var liesAhead = !text.IsWord(at - 1, "since") && (LiesAhead(at, alsoBehind: !IsAttribute(date, at)) || IsPlannedSoon(date, at) || IsAwaited(date, at));
        if (IsOfNow(date, at) && context.Reference is { Year: { } now, Value: { } appeared }) return (date with { Year = Fitting(date, now, appeared, liesAhead) }, $"nearest to publication, {appeared}");
        if (!liesAhead && IsOfTheseDays(date) && context.Reference is { Year: { } latest, Value: { } news }) return (date with { Year = latest }, $"nearest to publication, {news}");
        if (!liesAhead && context.LastHere is { LastYear: { } here } last && !IsBundle(last) && !(context.LastIsOpen && last.Month is null) && !IsNewsAfterYear(date, at, last) && !(last.Value.Earliest > context.Reference?.Value.Latest)) return (date with { Year = YearInStory(date, here, last) }, $"year of the date before, {last.Value}");
        if (!liesAhead && context is { TellsOfThePast: true, LastHere: null, Last: { LastYear: { } past } story }) return (date with { Year = YearInStory(date, past, story) }, $"year of the date before, {story.Value}");
        if (!liesAhead && context.Reference is { Day: null } && context.LastHere is null && date.Month is { } bare && context.YearOfStoryOrNull(bare) is { } ofStory)
            return (date with { Year = ofStory }, "year of the days told of before");
        if (context.Reference is { Year: { } year } reference)
        {
            var fitting = Fitting(date, year, reference.Value, liesAhead);
            if (!liesAhead && context.Last is { LastYear: { } earlier, Month: not null } said && earlier == year - 1 && IsLongAgo(date with { Year = fitting }, reference.Value))
                return (date with { Year = earlier }, $"year of the date before, {said.Value}");
            return (date with { Year = fitting }, fitting == year ? $"year of publication, {reference.Value}" : $"nearest to publication, {reference.Value}");
        }

        // "since the war began in February 2022 … In March": nobody knows how far from its beginning that is.
        if (context is { LastIsOpen: true, LastHere: null }) return null;
        return context.Last is { LastYear: { } any } before && !IsBundle(before) ? (date with { Year = any }, $"year of the date before, {before.Value}") : null;
    }

    /// <summary>"June 15 – ", "Oct. 25:", or nothing but the date: so entries of a chronology begin.</summary>
    private bool EndsEntrysDate(int i) => i >= text.Count || (text.IsDash(i) && !(text[i].IsGlued && text[i + 1].IsGlued)) || text.IsSign(i, ':') || text.IsSign(i, '.');

    // Ten or a hundred years: none of them is the year of a day in them.
    private static bool IsBundle(KnownDate date) => date.Value is { Precision: EdtfPrecision.Decade or EdtfPrecision.Century };

    /// <summary>Whether the date is of the author's own journey or talks, and no month told of before says more; or only a bundle of years was named before it; or "since the spring" in a text that is not of the past.</summary>
    private bool IsOfNow(CalendarDate date, int at) =>
        (date.SubYear is not null && !context.TellsOfThePast && text.IsWord(at - 1, "the") && text.IsWord(at - 2, "since"))
        || (!context.TellsOfThePast && context.LastHere is { } before && IsOfPresent(at, before))
        || (context.LastHere is { } last
            ? IsReported(at, last) || IsBundle(last) || (last.Month is null && context.Reference?.Year - last.LastYear <= DateContext.YearsOfNews && _narrator.Tells(at))
            : _narrator.Tells(at));

    // "Since the war of February 2022 it has climbed; the review, published in May, now says"; "The line has again been put off, according to a letter in the spring".
    private bool IsOfPresent(int at, KnownDate last) =>
        context.LastIsOpen && last.Month is not null ? _clause.IsPresent(context.LastEnd, at)
        : Enumerable.Range(context.LastEnd, Math.Max(0, at - context.LastEnd)).Any(EndsSentence) && _clause.IsPerfect(at, context.LastEnd);

    // "… last autumn, the court said on October 5": a day just before the article appeared, where only a month or season of the years before was named.
    private bool IsOfTheseDays(CalendarDate date) =>
        date is { Day: not null, LastDay: null } && context is { Reference: { Year: { } year, Day: { } published }, LastHere: { Day: null, LastYear: { } told } } && (told == year - 1 || (context.LastHere.Month is not null && year - told is > 1 and <= DateContext.YearsOfNews))
        && PeriodMaker.MakeOrNull(date with { Year = year })?.Value?.Earliest is { } day && published.Number - day.Number is >= 0 and <= DaysOfDoubt;

    // "the June figures are not expected to cheer": what is to come is told of the figures.
    private bool IsAttribute(CalendarDate date, int at) =>
        date is { Month: not null, Day: null } && text.IsWord(at - 1, "the") && text[date.Next].Kind == TokenKind.Word && !text.Says(date.Next, DateWord.Future) && !text.Says(date.Next, DateWord.Preposition);

    // "Reuters reported in August": news are of the time of publication, whatever the sentence before went back to.
    private bool IsReported(int at, KnownDate last) =>
        !context.TellsOfThePast && (last.Month is null || context.Reference?.Year - last.LastYear >= 2) && text.Says(at - 1, DateWord.Preposition) && text.Says(at - 2, DateWord.Saying) && Enumerable.Range(context.LastEnd, Math.Max(0, at - context.LastEnd)).Any(EndsSentence);

    // "before the spring": the one to come, where that of the year of publication is over.
    private bool IsAwaited(CalendarDate date, int at) =>
        date.SubYear is not null && text.IsWord(at - 1, "the") && (text.IsWord(at - 2, "before") || text.IsWord(at - 2, "by") || text.IsWord(at - 2, "until") || text.IsWord(at - 2, "to"))
        && (context.LastHere?.LastYear ?? context.Reference?.Year) == context.Reference?.Year && !context.TellsOfThePast;

    /// <summary>"Sunday, 2 March": of the years near the date before and near publication the first in which the day was a Sunday; null where none is.</summary>
    private (int Year, string Working)? ByWeekdayOrNull(CalendarDate date)
    {
        if (date is not { Weekday: { } weekday, Day: not null, LastDay: null }) return null;
        var before = context.LastHere ?? (context.TellsOfThePast ? context.Last : null);
        foreach (var (anchor, shift) in new[] { (before, 0), (before, 1), (context.Reference, 0), (context.Reference, -1), (context.Reference, 1), (context.Last, 0), (context.Last, 1) })
        {
            if ((ReferenceEquals(anchor, context.Reference) ? anchor?.Year : anchor?.LastYear) + shift is not { } year) continue;
            if (PeriodMaker.MakeOrNull(date with { Year = year })?.Value?.Earliest is { } day && day.DayOfWeek == weekday) return (year, $"the day was a {weekday} in that year, near {(ReferenceEquals(anchor, context.Reference) ? "publication" : "the date before")}, {anchor!.Value}");
        }

        return null;
    }

    /// <summary>The year that a relation means: "this year", "the previous year", "the year".</summary>
    public (int Year, string Working)? YearOrNull(Relation relation)
    {
        var isByPublication = relation is Relation.This or Relation.Last or Relation.Next or Relation.BeforeLast;
        var anchor = relation == Relation.Own ? (context.LastIsOpen || context.LastHere?.Value.Earliest > context.Reference?.Value.Latest ? null : context.LastHere) ?? (context.TellsOfThePast ? context.Last : context.Reference) : isByPublication ? context.Reference : relation == Relation.Same ? context.PrintedHere ?? context.Last : context.Last;
        var year = isByPublication || ReferenceEquals(anchor, context.Reference) ? anchor?.Year : anchor?.LastYear;
        if (year is not { } known) return null;
        var shift = relation switch { Relation.BeforeLast => -2, Relation.Last or Relation.Previous => -1, Relation.Next or Relation.Following => 1, _ => 0 };
        return (known + shift, Workings.Shifted(shift, TimeSpanUnit.Year, ReferenceEquals(anchor, context.Reference), anchor!.Value));
    }

    /// <summary>
    /// Whether the words around a date speak of what is to come: "is scheduled to visit China in November", "In November, he
    /// will visit". A word of saying before it ("…, he said in March") dates the saying.
    /// </summary>
    /// <param name="at">The token with which the date begins.</param>
    /// <param name="alsoBehind">Whether the words behind it count.</param>
    /// <param name="end">The token after the date, where its own words may look ahead ("the next ten years").</param>
    public bool LiesAhead(int at, bool alsoBehind = true, int? end = null)
    {
        if (_clause.IsOver(at)) return false;
        for (var i = at - 1; i >= Math.Max(at - FarthestBefore, Math.Max(0, context.LastEnd)) && !EndsSentence(i); i--)
        {
            if (text.IsWord(i, "according") && text.IsWord(i + 1, "to")) return false;
            // "if they return to the house in January": what may still come; "promised for June" says more than "promised".
            if (IsFuture(i) || (text.IsWord(i, "if") && !text.IsWord(i + 1, "ever")) || text.IsWord(i, "unless")) return true;
            if (!text.Says(i, DateWord.Saying)) continue;
            if (at - i <= FarthestSaying) return false;
            break;
        }

        for (var i = end ?? at; alsoBehind && i < Math.Min(text.Count, (end ?? at) + FarthestBehind) && !EndsSentence(i) && !text.Says(i, DateWord.Saying); i++)
        {
            // "In April they gave notice that it would lapse": what is to come is what they say, not what they did.
            // and "At the end of June, with the treaty due to lapse, they agreed" tells what was so then.
            if (text.IsWord(i, "that") || text.IsWord(i, "whether") || text.IsWord(i, "which") || (text.IsWord(i, "with") && text.IsSign(i - 1, ',')) || (text.Says(i, DateWord.Future, out var of, out _) && of == 3)) return false;
            // "met in June and will meet again": what is to come is told of another time.
            if (IsFuture(i)) return !text.IsWord(i - 1, "and") && !text.IsWord(i - 1, "but");
        }

        return false;
    }

    /// <summary>
    /// Whether a date is told aside from the story, which does not go on from it: what lay before it ("they had been given their
    /// lesson in August 1968"), or what was planned in it ("oil was to flow by 2005").
    /// </summary>
    /// <param name="at">The token with which the date begins.</param>
    /// <param name="date">The date.</param>
    public bool IsAside(int at, EdtfDate date)
    {
        // "since the nineties", of papers that tell of a day in 1969: the story stays with its day.
        if (date is { Precision: EdtfPrecision.Century } && context.LastHere is not null) return true;
        if (context.LastDayHere is not null && date is { Precision: EdtfPrecision.Decade }) return true;
        if (context.LastHere?.Value is not { Earliest: { } first, Latest: { } last }) return false;
        var (isBefore, isAfter) = (date.Latest < first, date.Earliest > last);
        for (var i = at - 1; (isBefore || isAfter) && i >= Math.Max(0, at - FarthestBefore) && !EndsSentence(i); i--)
        {
            if ((isBefore && text.IsWord(i, "had")) || (isAfter && text.Says(i, DateWord.Future))) return true;
        }

        // "ran on 11 September; in 1981 the drill had been larger"
        if (!isBefore || date.Precision != EdtfPrecision.Year || context.LastHere.Month is null) return false;
        for (var i = at + 1; i < at + FarthestBehind && !EndsSentence(i); i++)
        {
            if (text.IsWord(i, "had")) return true;
        }

        return false;
    }

    /// <inheritdoc cref="Clause.IsPlanned"/>
    public bool IsPlanned(int at) => _clause.IsPlanned(at);

    // "It takes over the port on July 1": where that day of the year of publication is still to come; "begins in January": the next one.
    private bool IsPlannedSoon(CalendarDate date, int at) =>
        ((date.Day is not null || IsOfPlan(date, at)) && context is { Reference: { Year: { } year, Value: { } published } } && (context.LastHere is not { LastYear: { } told } || told >= year - 1) && _clause.IsPlanned(at)
        && (date.Day is null || PeriodMaker.MakeOrNull(date with { Year = year })?.Value?.Earliest >= published.Earliest))
        || IsPlannedBehind(date, at);

    // "On 21 March the president travels to Beijing": a day of the next weeks, and a verb of the present that tells of plans.
    private bool IsPlannedBehind(CalendarDate date, int at)
    {
        if (date is not { Day: not null, LastDay: null } || context.TellsOfThePast || context.LastHere is not null || context.Reference is not { Year: { } year, Value.Latest: { } published } || !text.IsWord(at - 1, "on")) return false;
        if (PeriodMaker.MakeOrNull(date with { Year = year })?.Value?.Earliest is not { } day || day.Number - published.Number is < 1 or > DaysOfPlans) return false;
        for (var i = date.Next; i < date.Next + FarthestPlan && !EndsSentence(i) && !text.Says(i, DateWord.Past); i++)
        {
            if (text.Says(i, DateWord.Planned)) return true;
        }

        return false;
    }

    // "begins in January", "talks resume in the autumn"
    private bool IsOfPlan(CalendarDate date, int at)
    {
        var opener = date.SubYear is not null && text.IsWord(at - 1, "the") ? at - 2 : at - 1;
        return (date.Month is not null || date.SubYear is not null) && text.IsWord(opener, "in") && text.Says(opener - 1, DateWord.Planned) && !context.TellsOfThePast;
    }

    /// <summary>The year of the date before; the one after where a story that has come to winter (or tells of all "since October") goes on in spring, the one before where that day was still to come.</summary>
    private int YearInStory(CalendarDate date, int here, KnownDate last)
    {
        var published = context.Reference?.Value.Latest;
        // "in the autumn of 1959 … and in April"
        if (date.Month is { } later && last is { Month: null, Value.Precision: EdtfPrecision.Season, Months: var (begun, _) } && begun - later >= MonthsAfterSeason && !IsAfter(date with { Year = here + 1 }, published)) return here + 1;
        if (date.Month is not { } month || last.Month is not { } lastMonth) return here;
        if ((lastMonth - month >= MonthsOfTurn || (context.LastIsOpen && month < lastMonth)) && !IsAfter(date with { Year = here + 1 }, published)) return here + 1;
        return month > lastMonth && IsAfter(date with { Year = here }, published) ? here - 1 : here;
    }

    // "In 1979 they said that they would meet in spring": what lay ahead in a story of the past.
    private bool IsFuture(int i) =>
        _clause.IsShortWill(i) || (((text.Says(i, DateWord.Future, out var of, out var next) && !IsOfReading(i) && !(text.IsWord(next - 1, "to") && text.IsCapitalised(next))) || _clause.IsPossible(i)) && (of == 1 || context.LastHere?.LastYear is not { } told || context.Reference?.Year is not { } published || told >= published));

    // "no more should be read into December’s losses": what a reader should do is not what is to come.
    private bool IsOfReading(int i) =>
        text.IsWord(i, "should") && (text.IsWord(i + 1, "be") ? text.IsAnyWord(i + 2, "read", "noted", "remembered", "said", "seen", "forgotten", "recalled", "added", "stressed") : text.IsWord(i + 1, "not") && text.IsWord(i + 2, "be") && text.IsAnyWord(i + 3, "read", "forgotten"));

    // "… in 2022. In March the two met again": where the day of publication is known, a new sentence leaves the bare year of the years just before; and a day, in news, any year.
    private bool IsNewsAfterYear(CalendarDate date, int at, KnownDate last)
    {
        if (last.Month is not null || context.Reference is not { Day: not null, Year: { } year } || last.LastYear is not { } before || year - before < 1) return false;
        if (year - before > DateContext.YearsOfNews && !(date.Day is not null && context.TellsOfNews)) return false;
        for (var i = context.LastEnd; i >= 0 && i < at; i++)
            if (EndsSentence(i) && !text.IsSign(i, ';')) return true;
        return false;
    }

    private static bool IsAfter(CalendarDate date, Day? published) =>
        published is { } day && PeriodMaker.MakeOrNull(date)?.Value?.Earliest is { } first && first.Number - day.Number > DaysOfDoubt;

    private bool EndsSentence(int i) => (text.IsSign(i, '.') && !text[i + 1].IsGlued && text[i - 1].Length > 1) || text.IsSign(i, '?') || text.IsSign(i, '!') || text.IsSign(i, ';') || (text.IsSign(i, '/') && !text[i].IsGlued);

    private (CalendarDate Date, string? Working)? ByRelationOrNull(CalendarDate date) =>
        YearOrNull(date.YearBy) is var (year, working) ? (date with { Year = year }, working) : null;

    private static int Fitting(CalendarDate date, int year, EdtfDate reference, bool liesAhead)
    {
        if (PeriodMaker.MakeOrNull(date with { Year = year })?.Value is not { } sameYear) return year;
        // A day just over is not the one of next year, whatever the sentence looks ahead to.
        if (liesAhead) return sameYear.Latest < reference.Earliest && !(date.Day is not null && reference.Earliest?.Number - sameYear.Latest?.Number <= DaysOfNearPast) ? year + 1 : year;
        return sameYear.Earliest is { } first && reference.Latest is { } published && first.Number - published.Number > DaysOfDoubt ? year - 1 : year;
    }

    private static bool IsLongAgo(CalendarDate date, EdtfDate reference) =>
        PeriodMaker.MakeOrNull(date)?.Value?.Latest is { } latest && reference.Earliest is { } published && published.Number - latest.Number > DaysOfRecentPast;
}

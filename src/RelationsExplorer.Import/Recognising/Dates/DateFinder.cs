using System.Collections.Frozen;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Import.Recognising.Dates.Context;
using RelationsExplorer.Import.Recognising.Dates.Periods;
using RelationsExplorer.Import.Recognising.Dates.Words;
using RelationsExplorer.Import.Recognising.Dates.Years;
using RelationsExplorer.Import.Recognising.Tokens;

namespace RelationsExplorer.Import.Recognising.Dates;

/// <summary>
/// Finds dates in English prose and works out what they mean. A year that a date leaves out comes from the dates before
/// it, in this passage or an earlier one, or from the day of publication; so passages are given in order.
/// </summary>
public sealed class DateFinder
{
    private const int LongestName = 4, FarthestRecord = 8;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "from", "between", "year", "quarter", "first", "last", "final", "closing", "opening", "FY", "CY", "AD", "CE", "Q", "H", "week").GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly DateContext _context;

    /// <summary>Begins an article.</summary>
    /// <param name="reference">When it appeared; null where unknown.</param>
    public DateFinder(EdtfDate? reference) => _context = new DateContext(reference);

    /// <summary>Finds the dates of a text that stands alone.</summary>
    public static IReadOnlyList<DateMatch> Find(string text, EdtfDate? reference) => new DateFinder(reference).FindNext(text);

    /// <summary>Finds the dates of the next passage, in the order of the text.</summary>
    public IReadOnlyList<DateMatch> FindNext(string passage)
    {
        _context.BeginPassage();
        var text = new DateText(passage);
        var periods = new PeriodReader(text, _context);
        var sides = new SideReader(text, periods, _context);
        var cited = new CitedYear(text);
        var spoken = new SpokenTimes(text);
        var matches = new List<DateMatch>();
        for (var i = 0; i < text.Count;)
        {
            var saidOn = spoken.AtOrNull(i);
            _context.Quote(saidOn);
            if (text.Says(i, DateWord.NoDate, out _, out var afterName))
            {
                i = afterName;
            }
            else if (text[i].Kind == TokenKind.Number && cited.IsAt(i, _context.CitesByYear))
            {
                _context.CitesByYear = true;
                i++;
            }
            else if (MayBeginDate(text, i) && (sides.ReadOrNull(i) ?? periods.ReadOrNull(i) ?? VagueOrNull(text, periods, i)) is { } reading)
            {
                if (saidOn is not null) reading = reading with { Working = reading.Working?.Replace("publication", "the day of these words", StringComparison.Ordinal) };
                reading = reading with { Value = IsRepeated(text, i, reading) ? null : reading.Value, Rule = Dateline.Holds(text, i, reading.Next) ? DateRules.Dateline : reading.Rule };
                matches.Add(Match(text, i, reading));
                if (reading is { Rule: DateRules.Dateline, Value: { } sent }) _context.Datelined(sent);
                if (i == 0 && reading.Value is { } first) BeginChronicleOrEntry(text, reading, first);
                if (IsSaid(reading) && !IsPresentHere(text, reading))
                {
                    var isAside = periods.IsAside(i, reading.Period!.Value!);
                    var isNamed = (NamesThing(text, i, reading) && _context.LastHere is not null) || TellsAge(text, i, reading) || IsRecord(text, i, reading) || IsOwnYear(reading);
                    if (!isNamed && !isAside) _context.Say(reading.Period!.Value!, reading.Next, isOpen: reading.Value?.Latest is null);
                    else if (reading.Rule == DateRules.Year) _context.Print(reading.Period!.Value!);
                    if (isAside) _context.TellAside(reading.Period!.Value!, reading.Next);
                }
                else if (reading is { Value: null, Rule: DateRules.ByPublication or DateRules.Weekday })
                {
                    _context.ComeToUnknownTime();
                }

                i = reading.Next;
            }
            else
            {
                i++;
            }
        }

        return matches;
    }

    private void BeginChronicleOrEntry(DateText text, DateReading reading, EdtfDate date)
    {
        if (reading.Rule is DateRules.Year or DateRules.Month or DateRules.Range && (reading.Next == text.Count || (reading.Next == text.Count - 1 && text.IsPause(reading.Next)))) _context.BeginChronicle(date);
        else if (_context.Chronicle is { LastYear: { } year } && date.Latest?.Year == year && !text.IsYear(0)) _context.BeginEntry(date);
    }

    private static bool MayBeginDate(DateText text, int i) =>
        text[i].Kind switch
        {
            TokenKind.Number => true,
            TokenKind.Word => text.MayOpen(i) || (text.MayBegin(i) && OpensLength(text, i)) || text.IsWord(i, "half") || (text[i].Length == 1 && (text[i + 1] is { Kind: TokenKind.Number, IsGlued: true } || (text.IsWord(i, "A") && text.IsSign(i + 1, '.') && text.IsWord(i + 2, "D")))) || (text[i].Length == 2 && text[i + 1].Kind == TokenKind.Number),
            _ => text.IsApostrophe(i) && text[i + 1].Kind == TokenKind.Number,
        };

    /// <summary>Words that are of no kind that opens a date, but may with what stands behind them: "a year ago", "the day before", "over the weekend", "from 1992 to 1996".</summary>
    private static bool OpensLength(DateText text, int i) =>
        text.IsWord(i, "the") ? text.Says(i + 1, DateWord.Span) || (text.Says(i + 1, DateWord.Season) && text.IsAnyWord(i + 2, "before", "after")) || (text.IsWord(i + 1, "same") && text.IsWord(i + 2, "time"))
        : text.IsWord(i, "a") || text.IsWord(i, "an") ? text.Says(i + 1, DateWord.Span) || text.Says(i + 1, DateWord.Season) || text.IsWord(i + 1, "quarter") || text.IsWord(i + 1, "and")
        : text.IsWord(i, "at") || text.IsWord(i, "over") ? text.IsWord(i + 2, "weekend")
        : Openers.Contains(text.Words(i));

    private static DateReading? VagueOrNull(DateText text, PeriodReader periods, int i)
    {
        if (!text.Says(i, DateWord.Vague, out _, out var next)) return null;
        for (var n = i + 1; n < next; n++)
        {
            // "in the past five years" says more than "in the past".
            if (periods.ReadOrNull(n) is { } longer && longer.Next > next) return null;
        }

        return DateReading.Of(next, DateRules.Vague, null, null);
    }

    /// <summary>Dates that are said, and not merely counted from publication, are what later words refer to.</summary>
    private static bool IsSaid(DateReading reading) =>
        reading is { Value: not null, Period.Value: not null } && reading.Rule is not (DateRules.Moment or DateRules.PastSpan or DateRules.YearOnYear or DateRules.YearsAfter or DateRules.Within or DateRules.Lasting);

    /// <summary>"Two weeks on, nobody knows": counted from the story to the time of publication, from which the story does not go on.</summary>
    private bool IsPresentHere(DateText text, DateReading reading) =>
        reading is { Rule: DateRules.Later, Value: { } now } && text.IsWord(reading.Next - 1, "on") && _context.IsNearPublication(now);

    /// <summary>"The bank, founded in 1863, closed in December": how old a thing is tells nothing of when the rest was.</summary>
    private static bool TellsAge(DateText text, int i, DateReading reading) =>
        reading.Rule == DateRules.Year && text.IsWord(i - 1, "in") && text.IsPause(reading.Next) && text.IsPause(i - 3)
        && (text.IsWord(i - 2, "founded") || text.IsWord(i - 2, "established") || text.IsWord(i - 2, "created") || text.IsWord(i - 2, "born") || text.IsWord(i - 2, "built") || text.IsWord(i - 2, "formed"));

    /// <summary>"the first drop since mid-2022", "its worst year since 2009": when it was so before, and the story does not go back to it.</summary>
    private static bool IsRecord(DateText text, int i, DateReading reading)
    {
        if (reading.Rule is not (DateRules.Since or DateRules.SideOfEvent)) return false;
        for (var n = i - 1; n >= Math.Max(0, i - FarthestRecord) && !text.IsPause(n); n--)
        {
            if (text.IsWord(n, "first") || text.IsWord(n, "worst") || text.IsWord(n, "most") || text.IsWord(n, "least") || (text[n] is { Kind: TokenKind.Word, Length: > 5 } && text.Words(n).EndsWith("est", StringComparison.Ordinal))) return true;
        }

        return false;
    }

    /// <summary>"On 22 December … in every month of that year": the story stays with the day.</summary>
    private bool IsOwnYear(DateReading reading) =>
        reading is { Rule: DateRules.ByDateBefore, Value: { Precision: EdtfPrecision.Year, Earliest: { } year } } && _context.LastHere is { Month: not null, Year: { } told } && told == year.Year;

    /// <summary>"the treaty of 1950": the year tells which treaty is meant, and the story does not go back to it.</summary>
    private bool NamesThing(DateText text, int i, DateReading reading) =>
        NamesThingBehind(text, i, reading) || (reading.Rule == DateRules.Year || (reading.Rule is DateRules.Month or DateRules.Day && text.Says(i - 2, DateWord.DatedThing) && reading.Value?.Latest < _context.LastHere?.Value.Earliest)) && text.IsWord(i - 1, "of") && text[i - 2].Kind == TokenKind.Word && !text.Says(i - 2, DateWord.Span) && !text.IsWord(i - 2, "course") && !text.IsWord(i - 2, "rest");

    /// <summary>"the 1972 Missile Treaty": the year is part of a name.</summary>
    private static bool NamesThingBehind(DateText text, int i, DateReading reading)
    {
        if (reading.Rule != DateRules.Year || reading.Next != i + 1 || !(text.IsWord(i - 1, "the") || text.IsWord(i - 1, "its") || text.IsWord(i - 1, "their") || text.IsWord(i - 1, "a"))) return false;
        for (var n = i + 1; n <= i + LongestName && text[n].Kind == TokenKind.Word; n++)
            if (text.Says(n, DateWord.DatedThing)) return true;
        return false;
    }

    private static DateMatch Match(DateText text, int i, DateReading reading)
    {
        var first = reading.Rule == DateRules.YearInName ? i - 2 : i;
        return new DateMatch(new Span(text[first].Start, text[reading.Next - 1].End), reading.Value, reading.Rule, reading.Value is null ? null : reading.Working);
    }

    /// <summary>"every October or November": a time that comes again and again has no date.</summary>
    private static bool IsRepeated(DateText text, int i, DateReading reading) =>
        reading.Rule is DateRules.Month or DateRules.Day or DateRules.Weekday or DateRules.Season or DateRules.NamedDay
        && (IsEach(text, i - 1) || (text.Says(i - 1, DateWord.Joint) && IsEach(text, i - 3)));

    private static bool IsEach(DateText text, int i) => text.IsWord(i, "every") || text.IsWord(i, "each");
}

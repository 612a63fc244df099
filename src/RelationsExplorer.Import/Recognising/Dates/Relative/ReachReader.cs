using RelationsExplorer.Import.Recognising.Dates.Context;
using RelationsExplorer.Import.Recognising.Dates.Periods;
using RelationsExplorer.Import.Recognising.Dates.Words;
using RelationsExplorer.Import.Recognising.Dates.Years;

namespace RelationsExplorer.Import.Recognising.Dates.Relative;

/// <summary>Reads times that reach from a date so far and no farther: "within a year", "in ten years", "over the next three years".</summary>
/// <param name="text">The passage.</param>
/// <param name="years">Tells whether a sentence looks ahead.</param>
/// <param name="context">What is known.</param>
internal sealed class ReachReader(DateText text, YearFinder years, DateContext context)
{
    private const int MostUnits = 1_000;

    // As in spans-back.tsv.
    private const int Back = 1, Next = 2, Following = 3;

    private readonly LengthReader _lengths = new(text);

    /// <summary>Reads the time that begins with that token; null where none does.</summary>
    public DateReading? ReadOrNull(int i) => WithinOrNull(i) ?? AheadOrNull(i) ?? SpanOrNull(i);

    /// <summary>"within six weeks", "within the decade": from the date before on, or from publication where the sentence looks ahead; not "within a year of the treaty".</summary>
    private DateReading? WithinOrNull(int i)
    {
        if (!text.IsWord(i - 1, "within") || !(_lengths.IsLength(i, out var count, out var unit, out var next) || IsOne(i, out count, out unit, out next)) || text.IsWord(next, "of") || count > MostUnits) return null;
        var anchor = years.LiesAhead(i) ? context.Reference : context.LastHere;
        return anchor is not null && DateShift.UpToOrNull(anchor, unit, count) is { } period ? DateReading.Of(next, DateRules.Within, period, From(anchor)) : null;
    }

    private bool IsOne(int i, out int count, out TimeSpanUnit unit, out int next)
    {
        var isOne = text.Says(i + 1, DateWord.Span, out var said, out next) && text.IsWord(i, "the") && said is (int)TimeSpanUnit.Month or (int)TimeSpanUnit.Year or (int)TimeSpanUnit.Decade && text.IsPause(next);
        (count, unit) = (1, (TimeSpanUnit)said);
        return isOne;
    }

    /// <summary>"In ten years nobody will remember it": so long after publication.</summary>
    private DateReading? AheadOrNull(int i)
    {
        if (!text.IsWord(i - 1, "in") || !_lengths.IsLength(i, out var count, out var unit, out var next) || DateShift.YearsIn(unit) is null || count > MostUnits) return null;
        if (context.Reference is not { } reference || text.IsWord(next, "of") || text.IsApostrophe(next) || !years.LiesAhead(i) || DateShift.OrNull(reference, unit, count) is not { } year) return null;
        return DateReading.Of(next, DateRules.Ago, Period.One(year, isEstimate: true), Workings.Shifted(count, unit, isByPublication: true, reference.Value));
    }

    /// <summary>"the past ten years", "the last decade", "the next two months": from or until publication; in a story "the next two months" go on from the date before, as "the following two" always do.</summary>
    private DateReading? SpanOrNull(int i)
    {
        if (!text.Says(i, DateWord.SpanBack, out var value, out var next)) return null;
        var count = 0;
        TimeSpanUnit unit;
        if (text.Says(next, DateWord.Span, out var alone, out var end))
        {
            if (value == Following || alone == (int)TimeSpanUnit.Day || text.Words(next).EndsWith("s", StringComparison.OrdinalIgnoreCase)) return null;
            unit = (TimeSpanUnit)alone;
        }
        else if (text.IsWord(next, "a") || text.IsWord(next, "an") || !_lengths.IsLength(next, out count, out unit, out end)) return null;
        if (text.IsWord(end, "of") || text.IsDash(end)) return null;

        var isInStory = value == Following || (value == Next && count > 0 && context.LastHere is not null && !years.LiesAhead(i, end: end));
        if (isInStory) return DateReading.Of(end, DateRules.ByDateBefore, context.LastHere is { } last && count <= MostUnits ? DateShift.UpToOrNull(last, unit, count) : null, context.LastHere is { } known ? From(known) : null);
        if (context.Reference is not { } reference) return DateReading.Of(end, DateRules.PastSpan, null, null);
        var shift = Math.Max(1, count) * (value == Back ? -1 : 1);
        var far = DateShift.OrNull(reference, unit, shift);
        var near = DateShift.OrNull(reference, unit, 0);
        var period = far is null || near is null ? null : value == Back ? new Period(far, near, IsEstimate: true) : new Period(near, far, IsEstimate: true);
        return DateReading.Of(end, DateRules.PastSpan, period, Workings.Shifted(shift, unit, isByPublication: true, reference.Value));
    }

    private string From(KnownDate anchor) => ReferenceEquals(anchor, context.Reference) ? $"counted from publication, {anchor.Value}" : $"counted from the date before, {anchor.Value}";
}

using RelationsExplorer.Import.Recognising.Dates.Context;
using RelationsExplorer.Import.Recognising.Dates.Periods;
using RelationsExplorer.Import.Recognising.Dates.Words;
using RelationsExplorer.Import.Recognising.Tokens;

namespace RelationsExplorer.Import.Recognising.Dates.Relative;

/// <summary>Reads how long a thing has lasted, which tells since when: "has held the seat for ten years", "for the first time in two decades", "for ten years after that".</summary>
/// <param name="text">The passage.</param>
/// <param name="context">What is known.</param>
internal sealed class LastingReader(DateText text, DateContext context)
{
    private const int MostYears = 1_000, FarthestVerb = 10, FarthestRecord = 8;

    private readonly LengthReader _lengths = new(text);
    private readonly Clause _clause = new(text);

    /// <summary>Reads the length that begins with that token; null where none does that places a time.</summary>
    public DateReading? ReadOrNull(int i)
    {
        var (isFor, isIn) = (text.IsWord(BeforeAbout(i), "for"), text.IsWord(i - 1, "in") || (text.IsWord(i - 1, "the") && text.IsWord(i - 2, "in")));
        if ((!isFor && !isIn) || !_lengths.IsLength(i, out var count, out var unit, out var next) || DateShift.YearsIn(unit) is not { } years || (long)years * count > MostYears) return null;
        if (text.IsDash(next) || text.IsWord(next, "of") || text.IsWord(next, "to")) return null;
        if (isIn) return FollowedOrNull(count, unit, next) ?? RecordOrNull(i, count, unit, next);
        if (AfterThat(next) is { } after) return From(context.Last, unit, count, after);
        if (_clause.IsPerfect(i, Math.Max(0, context.LastEnd)) || OpensPerfect(i, next)) return Until(context.Reference, unit, count, next);
        if (IsPluperfect(i)) return Until(context.LastHere, unit, count, next);
        // "The treaty of 1860 gave the town a quiet border for half a century": from the time told of on.
        var opener = BeforeAbout(i);
        if (context.LastHere is not { } told || IsTerm(opener) || !_clause.IsOver(opener)) return null;
        // What has not come to its end when the article appears has lasted until then; but what is founded for so long may last.
        var isStillOn = told.LastYear + (years * count) > context.Reference?.Year && !text.IsAnyWord(opener - 1, "established", "founded", "created", "designed", "planned");
        return isStillOn ? Until(context.Reference, unit, count, next) : From(told, unit, count, next);
    }

    /// <summary>"was extended in June for five years", "was for 25 years": what was agreed, and not what came to pass.</summary>
    private bool IsTerm(int opener)
    {
        if (text.IsAnyWord(opener - 1, "is", "was", "were", "be")) return true;
        for (var n = opener - 1; n >= Math.Max(0, opener - FarthestVerb) && !text.IsPause(n); n--)
        {
            if (text.IsAnyWord(n, "extended", "prolonged", "renewed", "signed", "leased", "rented", "granted", "valid", "agreed", "fixed", "jailed", "sentenced", "contract", "lease", "elected", "appointed")) return true;
        }

        return false;
    }

    /// <summary>"in the three years that followed".</summary>
    private DateReading? FollowedOrNull(int count, TimeSpanUnit unit, int next) =>
        text.IsWord(next, "that") && text.IsAnyWord(next + 1, "followed", "ensued") ? From(context.Last, unit, count, next + 2) : null;

    /// <summary>"the first visit in thirty years": up to the time told of, or to publication.</summary>
    private DateReading? RecordOrNull(int i, int count, TimeSpanUnit unit, int next)
    {
        if (!IsRecord(i) || text.IsWord(next, "when") || text.IsApostrophe(next)) return null;
        var end = context.LastHere is { Month: not null } told ? told : context.TellsOfThePast ? context.Last : context.Reference;
        return Until(end, unit, count, next);
    }

    private int BeforeAbout(int i) =>
        text.IsAnyWord(i - 1, "about", "nearly", "almost", "some", "over", "roughly", "around") ? i - 2
        : text.IsWord(i - 1, "than") && text.IsWord(i - 2, "more") ? i - 3
        : i - 1;

    private int? AfterThat(int next) =>
        text.IsWord(next, "after") && text.IsWord(next + 1, "that") ? next + 2 : text.IsAnyWord(next, "thereafter", "afterwards") ? next + 1 : null;

    /// <summary>"For two decades the two have drawn": the length opens the sentence, and its verb is a perfect.</summary>
    private bool OpensPerfect(int i, int next)
    {
        var opener = BeforeAbout(i);
        if (!text.IsCapitalised(opener)) return false;
        for (var n = next; n < next + FarthestVerb && !(text.IsPause(n) && n > next); n++)
        {
            if (text.IsAnyWord(n, "has", "have")) return true;
            if (text.Says(n, DateWord.Past)) return false;
        }

        return false;
    }

    /// <summary>"finished what they had talked about for fifteen years".</summary>
    private bool IsPluperfect(int i)
    {
        for (var n = i - 2; n >= Math.Max(0, i - FarthestVerb) && !text.IsPause(n); n--)
        {
            if (text.IsWord(n, "had")) return true;
        }

        return false;
    }

    /// <summary>"the first visit in thirty years", "its worst harvest in a decade", "not seen in fifty years".</summary>
    private bool IsRecord(int i)
    {
        for (var n = i - 2; n >= Math.Max(0, i - FarthestRecord) && !text.IsPause(n); n--)
        {
            if (text.IsAnyWord(n, "first", "worst", "most", "least", "only", "best", "not", "never", "rarely", "seldom", "hardly", "unseen", "nobody") || (text.IsWord(n, "t") && text.IsApostrophe(n - 1)) || (text[n] is { Kind: TokenKind.Word, Length: > 5 } && text.Words(n).EndsWith("est", StringComparison.Ordinal) && !text.IsCapitalised(n))) return true;
        }

        return false;
    }

    private static DateReading? Until(KnownDate? end, TimeSpanUnit unit, int count, int next) =>
        end is not null && DateShift.OrNull(end, unit, -count) is { } from && DateShift.OrNull(end, unit, 0) is { } to
            ? DateReading.Of(next, DateRules.Lasting, new Period(from, to, IsEstimate: true), Workings.Shifted(-count, unit, isByPublication: false, end.Value).Replace("the date before", "the time told of", StringComparison.Ordinal))
            : null;

    private static DateReading? From(KnownDate? begin, TimeSpanUnit unit, int count, int next) =>
        begin is not null && DateShift.UpToOrNull(begin, unit, count) is { } period ? DateReading.Of(next, DateRules.Lasting, period, $"counted from the date before, {begin.Value}") : null;
}

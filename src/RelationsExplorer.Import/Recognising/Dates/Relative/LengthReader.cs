using RelationsExplorer.Import.Recognising.Dates.Words;

namespace RelationsExplorer.Import.Recognising.Dates.Relative;

/// <summary>Reads lengths of time: "ten years", "half a century", "a decade and a half", "one and a half years", "a quarter of a century".</summary>
/// <param name="text">The passage.</param>
internal sealed class LengthReader(DateText text)
{
    /// <summary>Whether a length stands here: so many units, and the token after it.</summary>
    public bool IsLength(int i, out int count, out TimeSpanUnit unit, out int next) =>
        IsHalf(i, out count, out unit, out next) || IsQuarterCentury(i, out count, out unit, out next) || IsCounted(i, out count, out unit, out next);

    private bool IsCounted(int i, out int count, out TimeSpanUnit unit, out int next)
    {
        unit = default;
        if (!text.IsCount(i, out count, out next) || count == 0) return false;
        var andHalf = text.IsWord(next, "and") && text.IsWord(next + 1, "a") && text.IsWord(next + 2, "half");
        if (andHalf) next += 3;
        if (!text.Says(next, DateWord.Span, out var said, out next)) return false;
        if (!andHalf && text.IsWord(next, "and") && text.IsWord(next + 1, "a") && text.IsWord(next + 2, "half")) (andHalf, next) = (true, next + 3);
        unit = (TimeSpanUnit)said;
        return !andHalf || IsHalved((2 * count) + 1, ref count, ref unit);
    }

    /// <summary>"half a century", "half-century".</summary>
    private bool IsHalf(int i, out int count, out TimeSpanUnit unit, out int next)
    {
        (count, unit, next) = (0, default, i);
        if (!text.IsWord(i, "half")) return false;
        var at = text.IsDash(i + 1) ? i + 2 : i + 1;
        at = text.IsWord(at, "a") ? at + 1 : at;
        if (text.IsDash(at)) at++;
        if (!text.Says(at, DateWord.Span, out var said, out next)) return false;
        unit = (TimeSpanUnit)said;
        return IsHalved(1, ref count, ref unit);
    }

    /// <summary>"a quarter of a century", "a quarter-century".</summary>
    private bool IsQuarterCentury(int i, out int count, out TimeSpanUnit unit, out int next)
    {
        (count, unit, next) = (25, TimeSpanUnit.Year, i);
        var isThree = text.IsWord(i, "three") && text.IsWord(text.IsDash(i + 1) ? i + 2 : i + 1, "quarters");
        if (isThree) count = 75;
        var at = isThree ? (text.IsDash(i + 1) ? i + 2 : i + 1) : text.Skip(i, "a");
        if (!isThree && !text.IsWord(at, "quarter")) return false;
        at = text.IsDash(at + 1) ? at + 2 : at + 1;
        if (text.IsWord(at, "of") && text.IsWord(at + 1, "a")) at += 2;
        next = at + 1;
        return text.IsWord(at, "century");
    }

    /// <summary>So many halves of a unit, in the largest unit in which they are whole.</summary>
    private static bool IsHalved(int halves, ref int count, ref TimeSpanUnit unit)
    {
        (count, unit) = unit switch
        {
            TimeSpanUnit.Century => (50 * halves, TimeSpanUnit.Year),
            TimeSpanUnit.Decade => (5 * halves, TimeSpanUnit.Year),
            TimeSpanUnit.Year => (6 * halves, TimeSpanUnit.Month),
            _ => (0, unit),
        };
        return count > 0;
    }
}

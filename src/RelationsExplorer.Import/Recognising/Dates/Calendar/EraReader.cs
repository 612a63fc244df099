using RelationsExplorer.Import.Recognising.Dates.Words;

namespace RelationsExplorer.Import.Recognising.Dates.Calendar;

/// <summary>Reads eras of which everybody knows the years, and their beginning or end: "World War II", "the collapse of the Soviet Union".</summary>
/// <param name="text">The passage.</param>
internal sealed class EraReader(DateText text)
{
    /// <summary>The year in which the era began and ended; both the same where its beginning or end is named.</summary>
    public (int First, int Last, int Next)? ReadOrNull(int i)
    {
        var at = text.Skip(i, "the");
        if (text.Says(at, DateWord.EraTurn, out var turn, out var next)) at = text.Skip(next, "the");
        if (!text.Says(at, DateWord.Era, out var years, out next) || text.IsDash(next)) return null;
        var (first, last) = (years / 10_000, years % 10_000);
        return turn switch { 1 => (first, first, next), 2 => (last, last, next), _ => (first, last, next) };
    }
}

using RelationsExplorer.Corpus.Dates;

namespace RelationsExplorer.Store.Searching;

/// <summary>The days that a date may mean, as numbers; an open end is as far away as a number can be.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day, inside.</param>
internal readonly record struct DayRange(int First, int Last)
{
    public static DayRange Of(EdtfDate? date) => new(
        (int)Math.Clamp(date?.Earliest?.Number ?? int.MinValue, int.MinValue, int.MaxValue),
        (int)Math.Clamp(date?.Latest?.Number ?? int.MaxValue, int.MinValue, int.MaxValue));

    /// <summary>Whether a date with these bounds may lie in this one.</summary>
    public bool MayHold(int first, int last) => first <= Last && last >= First;

    /// <summary>Whether a date with these bounds lies in this one, whatever it turns out to be.</summary>
    public bool Holds(int first, int last) => first >= First && last <= Last;
}

namespace RelationsExplorer.Store.Searching;

/// <summary>
/// What counting the values of a facet costs, by either of two ways: asking the bitmap of each value, from the most frequent on
/// until no later one can be among the best, or going through the set number by number. Both in the time that asking for one bit takes.
/// </summary>
internal sealed class CountingCosts
{
    // Looking up what a number of the set bears; and a value's count, set to 0 before.
    private const double OfNumber = 1.25;
    private const double OfCount = 1 / 16.0;

    private readonly int[] _totals;
    private readonly long[] _upTo;
    private readonly int _most;

    /// <param name="most">The greatest number there is.</param>
    /// <param name="totals">How many bear each value, descending.</param>
    /// <param name="bitmapOf">The bearers of each.</param>
    public CountingCosts(int most, int[] totals, Func<int, NumberBitmap> bitmapOf)
    {
        (_totals, _most, _upTo) = (totals, Math.Max(1, most), new long[totals.Length + 1]);
        for (var i = 0; i < totals.Length; i++) _upTo[i + 1] = _upTo[i] + bitmapOf(i).CostOfCounting;
    }

    /// <summary>Whether a set of so many numbers is sooner read through than counted by bitmaps, where so many values are wanted.</summary>
    public bool IsSoonerReadThrough(int count, int wanted)
    {
        // As if the set held the same part of each value's bearers: then all later values bear too few.
        var last = _totals[Math.Min(wanted, _totals.Length) - 1] * (double)count / _most;
        var (from, to) = (Math.Min(wanted, _totals.Length), _totals.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (_totals[middle] > last) from = middle + 1;
            else to = middle;
        }

        return (count * OfNumber) + (_totals.Length * OfCount) < _upTo[from];
    }
}

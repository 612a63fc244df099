namespace RelationsExplorer.Benchmarks.Making;

/// <summary>Chance that can be repeated: the same seed and number give the same throws on every machine.</summary>
internal sealed class Chance(int seed, string of, int number)
{
    // A splitmix64 generator: short, quick, and ours, so that no new runtime changes the corpus.
    private ulong _state = Start(seed, of, number);

    /// <summary>A number from 0 up to but not including the bound.</summary>
    public int Next(int below) => (int)(Bits() % (uint)below);

    /// <summary>A number within both bounds.</summary>
    public int Between(int least, int most) => least + Next(most - least + 1);

    /// <summary>True once in so many times.</summary>
    public bool Once(int inTimes) => Next(inTimes) == 0;

    /// <summary>A place in a list of this length, the first ones far more often than the last: as names are spread in real texts.</summary>
    public int Skewed(int below)
    {
        var part = (Bits() >> 11) * (1.0 / (1UL << 53));
        return (int)(below * part * part);
    }

    /// <summary>One of the list.</summary>
    public T Of<T>(IReadOnlyList<T> list) => list[Next(list.Count)];

    private ulong Bits()
    {
        var bits = _state += 0x9E3779B97F4A7C15;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }

    private static ulong Start(int seed, string of, int number)
    {
        var state = 14695981039346656037UL ^ (uint)seed;
        foreach (var letter in of) state = (state ^ letter) * 1099511628211UL;
        return (state ^ (uint)number) * 0x9E3779B97F4A7C15 + (ulong)number;
    }
}

namespace RelationsExplorer.Corpus.Articles;

/// <summary>A place in a passage's text, in UTF-16 units: <see cref="Start"/> is inside, <see cref="End"/> is not.</summary>
public readonly record struct Span : IComparable<Span>
{
    /// <summary>Takes both ends.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The start is negative or after the end.</exception>
    public Span(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        (Start, End) = (start, end);
    }

    /// <summary>The first character inside.</summary>
    public int Start { get; }

    /// <summary>The first character after it.</summary>
    public int End { get; }

    /// <summary>How many UTF-16 units it holds.</summary>
    public int Length => End - Start;

    /// <summary>The words at this place.</summary>
    public string In(string text) => text[Start..End];

    /// <summary>Whether the other lies wholly inside.</summary>
    public bool Contains(Span other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the two share a character.</summary>
    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    /// <inheritdoc/>
    public int CompareTo(Span other) => (Start, End).CompareTo((other.Start, other.End));
}

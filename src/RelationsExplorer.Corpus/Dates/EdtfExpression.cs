namespace RelationsExplorer.Corpus.Dates;

/// <summary>A whole EDTF text, taken apart: one date, an interval or a set.</summary>
internal readonly record struct EdtfExpression
{
    /// <summary>Which of the three.</summary>
    public EdtfShape Shape { get; init; }

    /// <summary>The date; or the beginning of the interval, where it has one.</summary>
    public EdtfPoint First { get; init; }

    /// <summary>The end of the interval, where it has one.</summary>
    public EdtfPoint Second { get; init; }

    /// <summary>How the interval begins.</summary>
    public EdtfEnd Beginning { get; init; }

    /// <summary>How the interval ends.</summary>
    public EdtfEnd Ending { get; init; }

    /// <summary>The members of the set, in the order of writing; null where it is none.</summary>
    public IReadOnlyList<EdtfMember>? Members { get; init; }

    /// <summary>The lowest level of the specification that knows all that is written.</summary>
    public int Level { get; init; }

    /// <summary>The first day that the whole may mean; null where its beginning is open or unknown.</summary>
    public Day? Earliest { get; init; }

    /// <summary>The last day that the whole may mean; null where its end is open or unknown.</summary>
    public Day? Latest { get; init; }

    /// <summary>All that is said of any part.</summary>
    public EdtfQualifier Anywhere { get; init; }
}

/// <summary>The three forms of an EDTF text.</summary>
internal enum EdtfShape : byte
{
    /// <summary>One date.</summary>
    Point,

    /// <summary>A beginning and an end, with a slash between.</summary>
    Interval,

    /// <summary><c>[…]</c>: one of them.</summary>
    OneOf,

    /// <summary><c>{…}</c>: all of them.</summary>
    AllOf,
}

/// <summary>How one side of an interval, or of a range in a set, is written.</summary>
internal enum EdtfEnd : byte
{
    /// <summary>As a date.</summary>
    Dated,

    /// <summary>As two dots: it goes on without end.</summary>
    Open,

    /// <summary>Not at all: it has an end that is not known.</summary>
    Unknown,
}

/// <summary>A member of a set: one date, or all from <paramref name="First"/> to <paramref name="Last"/>.</summary>
/// <param name="First">The first; null for all before <paramref name="Last"/>.</param>
/// <param name="Last">The last; null for all after <paramref name="First"/>; the same as the first for one date.</param>
internal readonly record struct EdtfMember(EdtfPoint? First, EdtfPoint? Last);

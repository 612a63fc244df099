namespace RelationsExplorer.Corpus.Dates;

/// <summary>How finely an <see cref="EdtfDate"/> tells the time: the smallest part of the calendar that it names in full.</summary>
public enum EdtfPrecision
{
    /// <summary>One day, with or without a time of day.</summary>
    Day,

    /// <summary>One month; also an unspecified day of it (<c>1985-04-XX</c>).</summary>
    Month,

    /// <summary>A season, quarter, third or half of one year.</summary>
    Season,

    /// <summary>One year; also an unspecified month or day of it.</summary>
    Year,

    /// <summary>Ten years: <c>196X</c>.</summary>
    Decade,

    /// <summary>A hundred years: <c>19XX</c>.</summary>
    Century,

    /// <summary>Wider or more broken than all of these: <c>1XXX</c>, <c>XXXX-12-25</c>, <c>Y171010000S3</c>.</summary>
    Wider,

    /// <summary>A beginning and an end, either of which may be open or unknown.</summary>
    Interval,

    /// <summary>One of several dates, or all of them.</summary>
    Set,
}

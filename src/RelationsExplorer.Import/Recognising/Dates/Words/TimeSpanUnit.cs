namespace RelationsExplorer.Import.Recognising.Dates.Words;

/// <summary>Units of time, as spans.tsv numbers them.</summary>
internal enum TimeSpanUnit
{
    /// <summary>A day.</summary>
    Day = 1,

    /// <summary>A week, Monday to Sunday.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Ten years.</summary>
    Decade,

    /// <summary>A hundred years.</summary>
    Century,

    /// <summary>Two weeks.</summary>
    Fortnight,

    /// <summary>A thousand years.</summary>
    Millennium,
}

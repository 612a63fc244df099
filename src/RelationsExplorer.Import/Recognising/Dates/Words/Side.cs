namespace RelationsExplorer.Import.Recognising.Dates.Words;

/// <summary>On which side a time is bounded by a period, as sides.tsv numbers them.</summary>
internal enum Side
{
    /// <summary>On neither.</summary>
    None,

    /// <summary>It begins with the period.</summary>
    Since,

    /// <summary>It ends with the period at the latest.</summary>
    By,

    /// <summary>It ends with the period.</summary>
    Until,

    /// <summary>It ends before.</summary>
    Before,

    /// <summary>It begins after.</summary>
    After,

    /// <summary>It begins with the period where "on" or "onwards" follows.</summary>
    From,

    /// <summary>It begins after; said of events with their year.</summary>
    Aftermath,

    /// <summary>It lasts as long as the period; said of eras.</summary>
    During,
}

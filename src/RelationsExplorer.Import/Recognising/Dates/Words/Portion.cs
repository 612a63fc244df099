namespace RelationsExplorer.Import.Recognising.Dates.Words;

/// <summary>Parts of a period, as portions.tsv numbers them.</summary>
internal enum Portion
{
    /// <summary>All of it.</summary>
    None,

    /// <summary>"early"</summary>
    Early,

    /// <summary>"mid-"</summary>
    Mid,

    /// <summary>"late"</summary>
    Late,

    /// <summary>"the beginning of"</summary>
    Beginning,

    /// <summary>"the middle of"</summary>
    Middle,

    /// <summary>"the end of"</summary>
    End,

    /// <summary>"later in": some part that the words do not tell.</summary>
    Some,

    /// <summary>"the first half of"</summary>
    FirstHalf,

    /// <summary>"the second half of"</summary>
    SecondHalf,

    /// <summary>"the turn of"</summary>
    Turn,
}

namespace RelationsExplorer.Import.Recognising.Dates.Words;

/// <summary>From where and in which direction "N years" are counted, as offsets.tsv numbers them.</summary>
internal enum Offset
{
    /// <summary>Back from publication.</summary>
    Ago = 1,

    /// <summary>On from the date said before.</summary>
    Later,

    /// <summary>Back from the date said before.</summary>
    Earlier,

    /// <summary>On from publication.</summary>
    Hence,
}

namespace RelationsExplorer.Corpus.Dates;

/// <summary>What EDTF's <c>?</c>, <c>~</c> and <c>%</c> say of a date or of a part of it.</summary>
[Flags]
internal enum EdtfQualifier : byte
{
    /// <summary>No sign.</summary>
    None = 0,

    /// <summary><c>?</c>: possibly so, but not surely.</summary>
    Uncertain = 1,

    /// <summary><c>~</c>: an estimate, possibly close.</summary>
    Approximate = 2,

    /// <summary><c>%</c>: both.</summary>
    Both = Uncertain | Approximate,
}

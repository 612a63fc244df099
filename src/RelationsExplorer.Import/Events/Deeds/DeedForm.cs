namespace RelationsExplorer.Import.Events.Deeds;

/// <summary>In which form a word of a deed stands.</summary>
internal enum DeedForm
{
    /// <summary>"sign": a verb only where something before it says so ("will sign", "to sign").</summary>
    Base,

    /// <summary>"signs": the present, or the plural of a noun.</summary>
    Present,

    /// <summary>"signing".</summary>
    Ing,

    /// <summary>"signed", "written": the past and its participle.</summary>
    Past,

    /// <summary>A noun: "a visit", "talks".</summary>
    Noun,
}

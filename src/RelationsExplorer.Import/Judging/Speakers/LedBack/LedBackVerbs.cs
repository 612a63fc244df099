namespace RelationsExplorer.Import.Judging.Speakers.LedBack;

/// <summary>The forms in which a verb leads back to a speaker named before; one verb may do so in more than one.</summary>
[Flags]
internal enum LedBackVerbs
{
    /// <summary>No such verb.</summary>
    None = 0,

    /// <summary>"The agency adds".</summary>
    Paper = 1,

    /// <summary>"The judges held".</summary>
    Court = 2,

    /// <summary>"The note warns".</summary>
    Letter = 4,

    /// <summary>"Its authors list".</summary>
    Authors = 8,

    /// <summary>"The report finds".</summary>
    Document = 16,

    /// <summary>"One of them added".</summary>
    They = 32,

    /// <summary>"It warns" at the beginning of a sentence.</summary>
    It = 64,

    /// <summary>"…, it noted, …".</summary>
    Aside = 128,

    /// <summary>"… it says that".</summary>
    Clause = 256,

    /// <summary>"…, he went on, …".</summary>
    Resuming = 512,

    /// <summary>"Said he".</summary>
    Inverted = 1024,

    /// <summary>"He ended by saying".</summary>
    By = 2048,

    /// <summary>"He expects": said where only "he" or "the minister" tells who.</summary>
    Held = 4096,
}

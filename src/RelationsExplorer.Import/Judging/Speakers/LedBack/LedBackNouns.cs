namespace RelationsExplorer.Import.Judging.Speakers.LedBack;

/// <summary>What nouns stand for that lead back to a speaker named before; one noun may stand for more than one.</summary>
[Flags]
internal enum LedBackNouns
{
    /// <summary>No such noun.</summary>
    None = 0,

    /// <summary>Somebody by their office: "the minister".</summary>
    Office = 1,

    /// <summary>Somebody without an office: "the cook".</summary>
    Plain = 2,

    /// <summary>Somebody who belongs to those named before: "his lawyer".</summary>
    Theirs = 4,

    /// <summary>A court: "the judges".</summary>
    Court = 8,

    /// <summary>Those who wrote a paper: "its authors".</summary>
    Authors = 16,

    /// <summary>A newspaper or agency: "the daily".</summary>
    Paper = 32,

    /// <summary>A company or institute: "the firm".</summary>
    Body = 64,

    /// <summary>Part of a state or a body: "the commission".</summary>
    Board = 128,

    /// <summary>What a body issues: "the report".</summary>
    Document = 256,

    /// <summary>What somebody wrote: "the letter".</summary>
    Letter = 512,

    /// <summary>A document that nobody issues alone, or not the one spoken of: "the treaty".</summary>
    Common = 1024,
}

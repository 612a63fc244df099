using RelationsExplorer.Corpus.Events;

namespace RelationsExplorer.Import.Events.Deeds;

/// <summary>A row of the table of deeds: what kind of event its words tell of, beside which things.</summary>
/// <param name="Type">The kind.</param>
/// <param name="Things">What it is done to: the kinds of things of which one must stand beside it; empty where it needs none.</param>
/// <param name="Doers">The kinds of things of which one must do it: "trade rose".</param>
/// <param name="Weight">What the row weighs; null where it weighs as much as others of its form.</param>
/// <param name="Line">Where it stands in its file.</param>
internal sealed record DeedFrame(EventType Type, IReadOnlyList<string> Things, IReadOnlyList<string> Doers, double? Weight, int Line)
{
    /// <summary>Whether it holds only beside a thing.</summary>
    public bool Asks => Things.Count + Doers.Count > 0;
}

/// <summary>One word of a frame in one of its forms: "broke", with "off" behind it.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="Entry">The word as the file has it: "break off".</param>
/// <param name="Form">In which form it stands here.</param>
/// <param name="Behind">The words that must follow.</param>
internal sealed record DeedWord(DeedFrame Frame, string Entry, DeedForm Form, string[] Behind)
{
    /// <summary>The frame as a person reads it: "open + works".</summary>
    /// <param name="thing">The kind of thing that stood beside it; null for none.</param>
    public string Named(string? thing) => thing is null ? Entry : $"{Entry} + {thing}";
}

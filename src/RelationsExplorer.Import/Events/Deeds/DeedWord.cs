namespace RelationsExplorer.Import.Events.Deeds;

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

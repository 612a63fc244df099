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

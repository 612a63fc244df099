using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Events;

namespace RelationsExplorer.Import.Events.Deeds;

/// <summary>A deed that a text tells of.</summary>
/// <param name="Word">The word of the table by which it was found.</param>
/// <param name="Span">Where that word stands.</param>
/// <param name="Thing">Where the thing stands that was named beside it; null for none.</param>
/// <param name="ThingKind">The kind of that thing.</param>
internal sealed record Deed(DeedWord Word, Span Span, Span? Thing, string? ThingKind)
{
    // What is said with its object says more than a verb alone, and a verb more than a noun.
    private const double Verb = 1.2;
    private const double VerbAndThing = 2;
    private const double Noun = 1;
    private const double NounAndThing = 1.5;

    /// <summary>The kind of event.</summary>
    public EventType Type => Word.Frame.Type;

    /// <summary>Whether it is told by a verb.</summary>
    public bool IsVerb => Word.Form != DeedForm.Noun;

    /// <summary>How much it says.</summary>
    public double Weight => Word.Frame.Weight ?? (IsVerb ? Thing is null && Word.Behind.Length == 0 ? Verb : VerbAndThing : Thing is null ? Noun : NounAndThing);

    /// <summary>The row of the table that gave it: "open + works".</summary>
    public string Frame => Word.Named(ThingKind);
}

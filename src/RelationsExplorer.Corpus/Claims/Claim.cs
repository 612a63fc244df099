using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Corpus.Claims;

/// <summary>A sentence, or a part of one, that states something: its words, who says it, how, and about what.</summary>
/// <param name="Id">Its address: of the article and the words, so it stays when other sentences change.</param>
/// <param name="Article">The article.</param>
/// <param name="Passage">The passage its words stand in.</param>
/// <param name="Span">Where in the passage.</param>
/// <param name="Sentence">The sentence that it is all or a part of.</param>
/// <param name="Text">The words.</param>
/// <param name="Speaker">Who says it.</param>
/// <param name="Reporter">Through whom the speaker's words came; null where nobody stands between.</param>
/// <param name="Modality">How it is said.</param>
/// <param name="Stance">What it says of the relationship between Russia and China.</param>
/// <param name="Themes">What it is about, most certain first.</param>
/// <param name="Actors">Who it is about, in the order of the sentence.</param>
/// <param name="Places">Where, in the order of the sentence.</param>
/// <param name="Events">The events it tells of, the main one first; may be empty.</param>
/// <param name="Origins">How each value came to be.</param>
public sealed record Claim(
    ClaimId Id,
    ArticleSlug Article,
    PassageId Passage,
    Span Span,
    Span Sentence,
    string Text,
    Speaker Speaker,
    ActorSlug? Reporter,
    Modality Modality,
    Stance Stance,
    IReadOnlyList<ThemeSlug> Themes,
    IReadOnlyList<ActorSlug> Actors,
    IReadOnlyList<PlaceSlug> Places,
    IReadOnlyList<EventId> Events,
    IReadOnlyList<Origin> Origins);

/// <summary>Who says a claim: the article's author, or an actor who is quoted or reported.</summary>
/// <param name="Actor">The actor; null for the author of the article.</param>
public readonly record struct Speaker(ActorSlug? Actor)
{
    /// <summary>The author of the article.</summary>
    public static Speaker Author => default;

    /// <summary>Whether the author speaks for himself.</summary>
    public bool IsAuthor => Actor is null;

    /// <summary>The actor's slug, or "author".</summary>
    public override string ToString() => Actor?.Value ?? "author";
}

/// <summary>How a claim is said.</summary>
public enum Modality
{
    /// <summary>Stated as fact or judgement in the speaker's own voice.</summary>
    Assertion,

    /// <summary>About what will or may come.</summary>
    Prediction,

    /// <summary>Asked, not stated.</summary>
    Question,

    /// <summary>What ought to be done.</summary>
    Recommendation,

    /// <summary>Direct speech of another.</summary>
    Quotation,

    /// <summary>Indirect speech of another.</summary>
    Report,
}

/// <summary>What a claim says of the relationship between Russia and China.</summary>
public enum Stance
{
    /// <summary>Nothing on whether they draw together or apart.</summary>
    Neutral,

    /// <summary>That they draw together or act together.</summary>
    Convergence,

    /// <summary>That they are apart, at odds or wary of each other.</summary>
    Friction,

    /// <summary>Both in one sentence.</summary>
    Mixed,
}

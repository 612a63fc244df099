using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Import.Judging.Speakers;

/// <summary>A place in a sentence where it says who speaks.</summary>
/// <param name="Speaker">Who; null where only a pronoun or "the minister" stands, and the one named before is meant.</param>
/// <param name="Span">The words that say so.</param>
/// <param name="Form">In which form.</param>
/// <param name="IsLedBack">Whether only a pronoun or "the minister" stands there.</param>
/// <param name="Called">What the speaker is called there: "minister"; null for a pronoun.</param>
internal sealed record AttributionCue(ActorSlug? Speaker, Span Span, AttributionForm Form, bool IsLedBack = false, string? Called = null);

/// <summary>The form in which a sentence says who speaks.</summary>
internal enum AttributionForm
{
    /// <summary>"According to X".</summary>
    AccordingTo,

    /// <summary>"X said", "said X".</summary>
    Said,

    /// <summary>"In a poll taken by X", "a survey of shops by X found": whoever asked answers for what was found.</summary>
    Survey,

    /// <summary>"A report of X": what follows goes on with the report.</summary>
    Report,

    /// <summary>"X reported", of a newspaper or an agency: for this sentence.</summary>
    Reported,

    /// <summary>"…, as was reported by X": the author still speaks, and X from the next sentence on.</summary>
    Introduced,

    /// <summary>"… a question? Ann Lee: We do not need it.": what stands behind the colon is said.</summary>
    Dialogue,

    /// <summary>"The document says": the body that issued it speaks.</summary>
    Document,

    /// <summary>"It has been argued that … (Lee, 2018)": who is cited at the end of a sentence is who argued so.</summary>
    Cited,

    /// <summary>"The agency said": the newspaper or agency that was named before speaks.</summary>
    Outlet,

    /// <summary>"The company said": the body that was named before speaks.</summary>
    Body,

    /// <summary>"The judges held": the court that was named before speaks.</summary>
    Court,

    /// <summary>"The letter warns": whoever spoke in the sentence before wrote it.</summary>
    Written,

    /// <summary>"The commission finds": the body of that kind that was named before.</summary>
    Board,

    /// <summary>"Their lawyer said": somebody who belongs to those named before, and has no name.</summary>
    Called,

    /// <summary>"It recommends" at the beginning of a sentence: the paper or body that spoke in the sentence before.</summary>
    Again,

    /// <summary>"They wrote", "one of them said": those who spoke before speak.</summary>
    Group,

    /// <summary>"Both leaders warned": of two persons who were named together, the first.</summary>
    Pair,

    /// <summary>"…, it said, …": the state or body that the sentence, or the one before, speaks of.</summary>
    Itself,
}

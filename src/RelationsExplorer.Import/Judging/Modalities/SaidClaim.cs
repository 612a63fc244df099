using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Judging.Cues;
using RelationsExplorer.Import.Judging.Modalities.Foretelling;
using RelationsExplorer.Import.Judging.Modalities.Urging;
using RelationsExplorer.Import.Judging.Speakers;

namespace RelationsExplorer.Import.Judging.Modalities;

/// <summary>A claim as the rules that say how it is said look at it; what several of them ask for is found once.</summary>
/// <param name="text">The passage.</param>
/// <param name="words">Its words.</param>
/// <param name="span">The claim.</param>
/// <param name="sentence">Its sentence.</param>
/// <param name="attribution">Who says it.</param>
internal sealed class SaidClaim(string text, CueWords words, Span span, Span sentence, Attribution attribution)
{
    private IReadOnlyList<CueMatch>? _foretold;
    private (bool IsKnown, CueMatch? Found) _heard;
    private (bool IsKnown, CueMatch? Found) _urged;

    /// <summary>The passage.</summary>
    public string Text => text;

    /// <summary>Its words.</summary>
    public CueWords Words => words;

    /// <summary>Where the claim stands.</summary>
    public Span Span => span;

    /// <summary>Where its sentence stands.</summary>
    public Span Sentence => sentence;

    /// <summary>Who says it.</summary>
    public Attribution Attribution => attribution;

    /// <summary>Whether it is said in answer to a question, in an interview or a conversation.</summary>
    public bool IsAnswer => attribution.Rule is SpeakerRules.InterviewAnswer or SpeakerRules.ConversationTurn;

    /// <summary>Whether the author says it, or somebody who is interviewed: they foretell, urge and report as an author does.</summary>
    public bool IsFree => attribution.Speaker.IsAuthor || IsAnswer;

    /// <summary>The words of it that foretell, in order.</summary>
    public IReadOnlyList<CueMatch> Foretold => _foretold ??= ForetellingWords.Find(text, words, span);

    /// <summary>The first words that report without saying who says it; null for none.</summary>
    public CueMatch? Heard => (_heard = _heard.IsKnown ? _heard : (true, ImpersonalReport.FindOrNull(text, words, span, sentence))).Found;

    /// <summary>The first words that urge; null for none.</summary>
    public CueMatch? Urged => (_urged = _urged.IsKnown ? _urged : (true, Advice.UrgingOrNull(words, span))).Found;

    /// <summary>Whether words stand before all that foretells.</summary>
    public bool IsBeforeForetold(CueMatch found) => Foretold.Count > 0 && found.Span.Start < Foretold[0].Span.Start;
}

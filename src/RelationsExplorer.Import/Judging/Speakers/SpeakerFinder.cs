using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Import.Judging.Speakers.LedBack;
using RelationsExplorer.Import.Judging.Speakers.Running;
using RelationsExplorer.Import.Judging.Speakers.Writers;
using RelationsExplorer.Import.Sentences;

namespace RelationsExplorer.Import.Judging.Speakers;

/// <summary>
/// Says who speaks in each sentence of a passage: those whom the sentence itself introduces, or those who still speak
/// since a sentence before. Of "according to A, B said", B is the speaker and A the reporter. The passages of an article are
/// given in order: a person or a document named in one may speak in the next.
/// </summary>
/// <param name="kinds">What the actors are.</param>
/// <param name="reviewed">Whose book the article reviews; null where it is no review.</param>
internal sealed class SpeakerFinder(ActorKinds kinds, ActorSlug? reviewed)
{
    // "Lee says he thinks": of two persons whose verbs stand as near as this, the first one speaks.
    private const int NearestVoices = 8;
    private readonly AttributionCues _cues = new(kinds);
    private readonly DocumentIssuer _issuer = new();
    private ActorSlug? _lastPerson;
    private ActorSlug? _lastVoice;
    private bool _isSilentSoFar;

    /// <summary>Those who speak though nobody introduced them, in the order of finding.</summary>
    public IReadOnlyList<Actor> Called => kinds.Called;

    /// <summary>The attribution of every statement of every sentence of a passage.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="sentences">Its sentences, in order.</param>
    /// <param name="mentions">The actors named in it.</param>
    public IReadOnlyList<IReadOnlyList<Attribution>> Find(string text, IReadOnlyList<Sentence> sentences, IReadOnlyList<ActorMention> mentions)
    {
        // "She said" leads back to a speaker of this passage or the one before, not to anybody further off.
        if (_isSilentSoFar) _lastPerson = null;
        _isSilentSoFar = true;
        var passage = new SpokenPassage(text, sentences, mentions, QuoteFinder.Find(text));
        var ledBack = new LedBackSpeaker(passage, kinds);
        var speech = new Speech(passage, kinds);
        for (var i = 0; i < sentences.Count; i++)
        {
            _issuer.Remember(text, sentences[i].Span, mentions);
            var cues = _cues.Find(text, sentences[i].Span, mentions, passage.Quotes);
            var found = cues.Select(cue => cue is { IsLedBack: true, Speaker: null } ? cue with { Speaker = SameOrNull(cue, cues) ?? ledBack.FindOrNull(cue, i, speech.Said) } : cue).ToList();
            if (found is [{ Form: AttributionForm.Introduced } report]) speech.Introduce(report);
            else if ((OwnOrNull(passage, i, found) ?? _issuer.SpeakingIn(text, sentences[i].Span) ?? ReviewedOrNull(passage, i)) is { } own) speech.Open(own, found);
            else speech.GoOn(namesDocument: found.Exists(cue => cue.Form == AttributionForm.Document));
        }

        speech.LeadAhead();
        if (_lastVoice is { } voice) speech.GiveAllTo(voice);
        _lastVoice = speech.LastVoiceOrNull() is { } last && (kinds.IsPerson(last) || kinds.IsUnnamed(last)) ? last : OnlyPersonOrNull(passage);
        if (_isSilentSoFar && OnlyPersonOrNull(passage) is { } only) (_lastPerson, _isSilentSoFar) = (only, false);
        return speech.Said;
    }

    // "The board demanded that the trams stop; no other city, it said, had such trams": the state or body that speaks before in the sentence.
    private ActorSlug? SameOrNull(AttributionCue cue, IReadOnlyList<AttributionCue> cues) =>
        cue.Form == AttributionForm.Itself ? cues.FirstOrDefault(c => c.Span.End < cue.Span.Start && c is { IsLedBack: false, Speaker: { } speaker } && kinds.IsStateOrBody(speaker))?.Speaker : null;

    // "Lee swept the stall." in one paragraph, "“Write that down,” she said." in the next: the one person of whom it tells.
    private ActorSlug? OnlyPersonOrNull(SpokenPassage passage)
    {
        var persons = passage.Mentions.Where(m => kinds.IsPerson(m.Actor)).Select(m => m.Actor).Distinct().ToList();
        return persons is [var person] ? person : null;
    }

    // The innermost voice speaks; an outlet around it reports.
    private Attribution? OwnOrNull(SpokenPassage passage, int at, List<AttributionCue> found)
    {
        var text = passage.Text;
        var voices = found.Select(cue => (cue.Speaker ?? LastOrNull(text, cue) ?? CalledOrNull(passage, at, cue)) is { } actor ? new Voice(cue, actor) : null).OfType<Voice>().ToList();
        if (voices.TrueForAll(voice => IsOnlyTold(text, voice.Cue))) return null;
        var (words, speaker) = Innermost(voices);
        var reporter = voices.Find(voice => voice.Actor != speaker && kinds.IsOutlet(voice.Actor))?.Actor;
        if (kinds.IsPerson(speaker)) (_lastPerson, _isSilentSoFar) = (speaker, false);
        return new Attribution(new Speaker(speaker), reporter, false, RuleOf(words), words.Span.In(text));
    }

    private Attribution? ReviewedOrNull(SpokenPassage passage, int at) =>
        reviewed is { } author && ReviewedBook.WordsOrNull(passage.WordsOf(at)) is { } words ? new Attribution(new Speaker(author), null, false, SpeakerRules.BookReviewed, words) : null;

    // "Somebody had told TASS that": who was told says nothing.
    private static bool IsOnlyTold(string text, AttributionCue cue) =>
        cue.Form == AttributionForm.AccordingTo && text.AsSpan(cue.Span.Start).StartsWith("told", StringComparison.OrdinalIgnoreCase);

    // "The mayor believes", "their lawyer said", "the firm warns": whom nobody introduced is called by what they are; so is "he" behind "The mayor came".
    // Not so a paper or a board: the author often speaks through it.
    private ActorSlug? CalledOrNull(SpokenPassage passage, int at, AttributionCue cue) =>
        cue is { IsLedBack: true, Form: AttributionForm.Said or AttributionForm.Body or AttributionForm.Called } && (cue.Called ?? UnnamedVoice.SubjectOrNull(passage, at, cue)) is { } called && UnnamedVoice.NameOrNull(called) is { } name ? kinds.Call(name) : null;

    // Whom words mean that lead back to nobody in their passage.
    private ActorSlug? LastOrNull(string text, AttributionCue cue) => cue.Form switch
    {
        AttributionForm.Document => UnnamedVoice.MayBeIssued(cue.Span.In(text)) && _issuer.Last is { } issuer ? issuer : reviewed,
        AttributionForm.Outlet or AttributionForm.Body or AttributionForm.Group or AttributionForm.Itself or AttributionForm.Court or AttributionForm.Written or AttributionForm.Board or AttributionForm.Called or AttributionForm.Again or AttributionForm.Pair => null,
        _ => _lastPerson ?? reviewed,
    };

    private Voice Innermost(List<Voice> voices)
    {
        var survey = voices.Find(voice => voice.Cue.Form == AttributionForm.Survey);
        if (survey is not null && voices.TrueForAll(voice => voice == survey || kinds.IsUnnamed(voice.Actor))) return survey;
        var speaker = voices.FindLast(voice => kinds.IsPerson(voice.Actor)) ?? voices.FindLast(voice => !kinds.IsOutlet(voice.Actor)) ?? voices[^1];
        var start = speaker.Cue.Span.Start;
        return voices.Find(voice => voice.Cue.Span.End < start && kinds.IsPerson(voice.Actor) && start - voice.Cue.Span.End < NearestVoices) ?? speaker;
    }

    private static string RuleOf(AttributionCue cue) => cue.Form switch
    {
        AttributionForm.AccordingTo or AttributionForm.Survey => SpeakerRules.AccordingTo,
        AttributionForm.Report or AttributionForm.Reported => SpeakerRules.ReportOf,
        AttributionForm.Document => SpeakerRules.DocumentSays,
        AttributionForm.Called => SpeakerRules.CalledByWhatTheyAre,
        AttributionForm.Cited => SpeakerRules.CitedInBrackets,
        _ => cue.IsLedBack ? SpeakerRules.PronounSaid : SpeakerRules.Said,
    };

    // Somebody who speaks in a sentence, and the words that say so.
    private sealed record Voice(AttributionCue Cue, ActorSlug Actor);
}

using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Import.Judging.Speakers.Writers;

namespace RelationsExplorer.Import.Judging.Speakers.Running;

/// <summary>
/// Who speaks in a passage, from sentence to sentence: each sentence, in order, introduces a report, opens somebody's words, or
/// goes on with what was said before.
/// </summary>
/// <param name="passage">The passage.</param>
/// <param name="kinds">What the actors are.</param>
internal sealed class Speech(SpokenPassage passage, ActorKinds kinds)
{

    // No sentence before the first may have spoken.
    private const int Never = -2;

    private readonly List<IReadOnlyList<Attribution>> _said = new(passage.Sentences.Count);
    private Attribution _current = Attribution.Author;
    private bool _reportGoesOn;
    private int _lastSpoken = Never;
    private bool _isSurvey;
    private ActorSlug? _writer;

    /// <summary>Who says each statement of each sentence so far.</summary>
    public IReadOnlyList<IReadOnlyList<Attribution>> Said => _said;

    private int At => _said.Count;

    /// <summary>The next sentence is the author's, and names a report that goes on behind it.</summary>
    public void Introduce(AttributionCue report)
    {
        _current = new Attribution(new Speaker(report.Speaker), null, false, SpeakerRules.ReportGoesOn, report.Span.In(passage.Text));
        _reportGoesOn = true;
        Say(Attribution.Author);
    }

    /// <summary>The next sentence introduces somebody who speaks.</summary>
    /// <param name="own">Who.</param>
    /// <param name="found">The words that do so; none where a document says it.</param>
    public void Open(Attribution own, IReadOnlyList<AttributionCue> found)
    {
        var (at, sentence) = (At, passage.Sentences[At]);
        if (_reportGoesOn && own.Reporter is null) own = RunningReport.Through(own, _current, kinds);
        if (found.Count == 0)
        {
            _said.Add([.. sentence.Statements.Select(s => own with { IsQuotation = QuotationSigns.QuotesSpeaker(passage.Text, passage.Quotes, s) })]);
        }
        else
        {
            var speaker = new StatementSpeaker(passage, sentence, own, found);
            _said.Add([.. sentence.Statements.Select(speaker.Of)]);
        }

        var opensReport = found.Any(cue => RunningReport.Opens(cue, passage, at));
        if (opensReport && !ReportSigns.NamesInterview(passage.WordsOf(at))) _current = RunningReport.Of(own, found);
        else if (opensReport || !_reportGoesOn) _current = own;
        _reportGoesOn |= opensReport;
        _isSurvey = found.Any(cue => cue.Form == AttributionForm.Survey || (cue.Form == AttributionForm.AccordingTo && ReportSigns.NamesSurvey(passage.WordsOf(at))));
        _lastSpoken = at;
    }

    /// <summary>The next sentence introduces nobody: whoever spoke goes on, or the author speaks again.</summary>
    /// <param name="namesDocument">Whether it names a paper that speaks, though nobody knows whose it is: that ends whoever spoke before.</param>
    public void GoOn(bool namesDocument)
    {
        var at = At;
        _writer ??= WriterFinder.FindOrNull(passage, at, kinds);
        if (!_reportGoesOn && namesDocument) _current = Attribution.Author;
        var carried = Carried(at);
        if (carried.Rule == SpeakerRules.FirstPersonOfWriter) _current = carried;
        if (carried.Speaker.IsAuthor)
        {
            if (_current.Speaker.IsAuthor && passage.IsAllSpeech(at) && SpeakerSinceOrNull(at) is { } since) (_current, _lastSpoken) = (since, at - 1);
            if (IsQuotationAfter(at))
            {
                QuoteAfter(at);
                return;
            }
        }

        // What is quoted is somebody's words, of a speaker without a name too.
        var isSpoken = !carried.Speaker.IsAuthor || QuotationSigns.IsUnnamedSpeech(passage.Text, passage.Sentences[at].Span, passage.Quotes);
        _said.Add([.. passage.Sentences[at].Statements.Select(s => carried with { IsQuotation = carried.IsQuotation || (isSpoken && QuotationSigns.IsSpeech(passage.Quotes, s)) })]);
        if (!carried.Speaker.IsAuthor) _lastSpoken = at;
        else if (!_reportGoesOn) _current = Attribution.Author;
    }

    /// <summary>Gives what begins a quotation to whoever is named at its end: "“In May I filled in one form. Now there are six,” said Lee".</summary>
    public void LeadAhead()
    {
        for (var i = At - 2; i >= 0; i--)
        {
            var next = _said[i + 1][0];
            if (next.Speaker.IsAuthor || !next.IsQuotation || !_said[i].All(a => a.Speaker.IsAuthor)) continue;
            if (passage.IsAllSpeech(i) && passage.IsQuotedOn(i + 1)) _said[i] = [.. _said[i].Select(_ => next with { Rule = SpeakerRules.QuotationGoesOn, Words = null })];
        }
    }

    /// <summary>Gives a paragraph that is nothing but a quotation, and names nobody, to whoever spoke at the end of the one before.</summary>
    public void GiveAllTo(ActorSlug voice)
    {
        for (var i = 0; i < At; i++)
        {
            if (!passage.IsAllSpeech(i) || _said[i].Any(a => !a.Speaker.IsAuthor) || passage.Mentions.Any(m => m.Actor == voice)) return;
        }

        var said = new Attribution(new Speaker(voice), null, true, SpeakerRules.QuotationAfter, null);
        for (var i = 0; i < At; i++) _said[i] = [.. _said[i].Select(_ => said)];
    }

    /// <summary>Who speaks in the last sentence, or the one before it; null where the author does.</summary>
    public ActorSlug? LastVoiceOrNull() => At == 0 ? null : _said[^1][^1].Speaker.Actor ?? (At > 1 ? _said[^2][^1].Speaker.Actor : null);

    private void Say(Attribution attribution) => _said.Add([.. passage.Sentences[At].Statements.Select(_ => attribution)]);

    // A quotation that names nobody, right after a sentence that does: the same speaker.
    private bool IsQuotationAfter(int at) =>
        !_current.Speaker.IsAuthor && _lastSpoken == at - 1 && passage.Sentences[at].Statements.Any(s => QuotationSigns.IsSpeech(passage.Quotes, s));

    private void QuoteAfter(int at)
    {
        _said.Add([.. passage.Sentences[at].Statements.Select(s =>
            QuotationSigns.IsSpeech(passage.Quotes, s) ? _current with { Rule = SpeakerRules.QuotationAfter, IsQuotation = true, Words = null } : Attribution.Author)]);
        _lastSpoken = at;
    }

    // "“We had a list.” She closed the door. “Now we have a park.”": a quotation alone is the last speaker's, where nobody else was named since.
    private Attribution? SpeakerSinceOrNull(int at)
    {
        if (_lastSpoken < 0 || _lastSpoken < at - 3 || _said[_lastSpoken].FirstOrDefault(a => a.IsQuotation && !a.Speaker.IsAuthor) is not { } said) return null;
        var (from, to) = (passage.Sentences[_lastSpoken].Span.End, passage.Sentences[at].Span.Start);
        return passage.Mentions.Any(m => m.Span.Start >= from && m.Span.End <= to && kinds.IsPerson(m.Actor) && m.Actor != said.Speaker.Actor) ? null : said;
    }

    // Whoever spoke in the sentence before still does where a quotation, "I", a report or an excerpt goes on.
    private Attribution Carried(int at)
    {
        var words = passage.WordsOf(at);
        if (_current.Speaker.IsAuthor)
        {
            return _writer is { } person && PronounSigns.IsFirstPersonAlone(words) && !PronounSigns.IsAuthorsOwn(words)
                ? new Attribution(new Speaker(person), null, true, SpeakerRules.FirstPersonOfWriter, null)
                : Attribution.Author;
        }

        if (passage.IsQuotedOn(at)) return _current with { Rule = SpeakerRules.QuotationGoesOn, IsQuotation = true, Words = null };
        if (PronounSigns.IsAuthorsOwn(words)) return Attribution.Author;
        if (PronounSigns.IsFirstPerson(words) && passage.MaySpeakOfSelf(at)) return _current with { Rule = SpeakerRules.FirstPersonGoesOn, IsQuotation = true, Words = null };
        if (_reportGoesOn && !ReportSigns.IsRemark(words)) return _current with { Rule = SpeakerRules.ReportGoesOn, Words = null };
        if (_isSurvey && _lastSpoken == at - 1 && ReportSigns.CountsOn(words)) return _current with { Rule = SpeakerRules.ReportGoesOn, IsQuotation = false, Words = null };
        return passage.IsBehindDash(at) ? _current with { Rule = SpeakerRules.ExcerptGoesOn, Words = null } : Attribution.Author;
    }
}

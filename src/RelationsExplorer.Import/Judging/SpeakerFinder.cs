using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Import.Sentences;

namespace RelationsExplorer.Import.Judging;

/// <summary>
/// Says who speaks in each sentence of a passage: those whom the sentence itself introduces, or those who still speak
/// since a sentence before. Of "according to A, B said", B is the speaker and A the reporter.
/// </summary>
/// <param name="cues">Finds the words that introduce speech.</param>
internal sealed partial class SpeakerFinder(AttributionCues cues)
{
    // A report that is named further into its sentence does not go on after it.
    private const int FarthestOpening = 120;
    private const int NearestOpening = 12;
    private ActorSlug? _lastPerson;
    private bool _isNewPassage;
    private readonly DocumentIssuer _issuer = new();

    /// <summary>The attribution of every statement of every sentence of a passage.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="sentences">Its sentences, in order.</param>
    /// <param name="mentions">The actors named in it.</param>
    public IReadOnlyList<IReadOnlyList<Attribution>> Find(string text, IReadOnlyList<Sentence> sentences, IReadOnlyList<ActorMention> mentions)
    {
        var quotes = QuoteFinder.Find(text);

        // "She said" leads back to a speaker of this passage or the one before, not to anybody further off.
        if (_isNewPassage) _lastPerson = null;
        _isNewPassage = true;
        var all = new List<IReadOnlyList<Attribution>>(sentences.Count);
        var current = Attribution.Author;
        var goesOn = false;
        var lastSaid = -2;
        ActorSlug? writer = null;
        for (var i = 0; i < sentences.Count; i++)
        {
            var sentence = sentences[i];
            _issuer.Remember(text, sentence.Span, mentions);
            var found = Resolved(text, cues.Find(text, sentence.Span, mentions, quotes), sentences, i, mentions);
            if (found.Count == 1 && found[0].Form == AttributionForm.Introduced)
            {
                all.Add([.. sentence.Statements.Select(_ => Attribution.Author)]);
                (current, goesOn) = (new Attribution(new Speaker(found[0].Speaker), null, false, "report-goes-on", found[0].Span.In(text)), true);
                continue;
            }

            var own = Own(text, found) ?? _issuer.SpeakingIn(text, sentence.Span);
            if (own is not null)
            {
                // A report that is under way stays the reporter of whoever speaks in it.
                if (goesOn && own.Reporter is null && current.Reporter is { } reporter && own.Speaker.Actor != reporter) own = own with { Reporter = reporter };
                else if (goesOn && own.Reporter is null && current.Speaker.Actor is { } outlet && cues.IsOutlet(outlet) && own.Speaker.Actor != outlet) own = own with { Reporter = outlet };
                all.Add([.. sentence.Statements.Select(s => found.Count == 0 ? own with { IsQuotation = SpeechSigns.IsSpeech(quotes, s) } : Of(text, s, sentence, own, found, quotes))]);
                var opened = found.Any(c => (c.Form == AttributionForm.Report || (c.Form == AttributionForm.Reported && i == 0)) && c.Span.Start - sentence.Span.Start < (StartsWithPreposition(text, c) ? NearestOpening : FarthestOpening));
                current = opened && !SpeechSigns.NamesInterview(sentence.Span.In(text)) ? AsReport(own, found) : goesOn && !opened ? current : own;
                goesOn |= opened;
                lastSaid = i;
                continue;
            }

            writer ??= WriterIn(text, sentence.Span, mentions);
            var carried = Carried(text, sentences, i, current, goesOn, quotes, writer);
            if (carried.Rule == "first-person-of-writer") current = carried;
            if (carried.Speaker.IsAuthor && !current.Speaker.IsAuthor && sentence.Statements.Any(s => SpeechSigns.IsSpeech(quotes, s)) && lastSaid == i - 1)
            {
                // A quotation that names nobody, right after a sentence that does: the same speaker.
                lastSaid = i;
                all.Add([.. sentence.Statements.Select(s => SpeechSigns.IsSpeech(quotes, s) ? current with { Rule = "quotation-after", IsQuotation = true, Words = null } : Attribution.Author)]);
                continue;
            }

            var isUnnamed = carried.Speaker.IsAuthor && SpeechSigns.IsUnnamedSpeech(text, sentence.Span, quotes);
            all.Add([.. sentence.Statements.Select(s => carried with { IsQuotation = carried.IsQuotation || ((isUnnamed || !carried.Speaker.IsAuthor) && SpeechSigns.IsSpeech(quotes, s)) })]);
            if (!carried.Speaker.IsAuthor) lastSaid = i;
            if (carried.Speaker.IsAuthor && !goesOn && lastSaid < i) current = Attribution.Author;
        }

        return all;
    }

    // "Mao spoke up when he told them …": a person named before in the sentence, or the only one in the sentence before.
    private List<AttributionCue> Resolved(string text, IReadOnlyList<AttributionCue> found, IReadOnlyList<Sentence> sentences, int i, IReadOnlyList<ActorMention> mentions) =>
        [.. found.Select(cue => cue is { IsLedBack: true, Speaker: null } ? cue with { Speaker = Led(text, cue, sentences, i, mentions) } : cue)];

    private ActorSlug? Led(string text, AttributionCue cue, IReadOnlyList<Sentence> sentences, int i, IReadOnlyList<ActorMention> mentions) => cue.Form switch
    {
        AttributionForm.Said => NamedBefore(cue, sentences, i, mentions),
        AttributionForm.Outlet => mentions.LastOrDefault(m => m.Span.End <= cue.Span.Start && cues.IsOutlet(m.Actor))?.Actor,
        AttributionForm.Document when text.AsSpan(cue.Span.Start).StartsWith("its ", StringComparison.OrdinalIgnoreCase) => OwnerBefore(sentences, i, mentions),
        _ => null,
    };

    // "Beijing wrote it down. Its paper says": the one state or body that the sentence before names.
    private ActorSlug? OwnerBefore(IReadOnlyList<Sentence> sentences, int i, IReadOnlyList<ActorMention> mentions)
    {
        if (i == 0) return null;
        var before = mentions.Where(m => sentences[i - 1].Span.Contains(m.Span) && !cues.IsPerson(m.Actor)).Select(m => m.Actor).Distinct().ToList();
        return before.Count == 1 ? before[0] : null;
    }

    private ActorSlug? NamedBefore(AttributionCue cue, IReadOnlyList<Sentence> sentences, int i, IReadOnlyList<ActorMention> mentions)
    {
        var here = mentions.LastOrDefault(m => m.Span.Start >= sentences[i].Span.Start && m.Span.End <= cue.Span.Start && cues.IsPerson(m.Actor));
        if (here is not null) return here.Actor;
        if (i == 0) return null;
        var before = mentions.Where(m => sentences[i - 1].Span.Contains(m.Span) && cues.IsPerson(m.Actor)).Select(m => m.Actor).Distinct().ToList();
        return before.Count == 1 ? before[0] : null;
    }

    // The innermost voice speaks; an outlet around it reports.
    private Attribution? Own(string text, IReadOnlyList<AttributionCue> found)
    {
        var named = found.Select(c => (Cue: c, Actor: c.Speaker ?? c.Form switch { AttributionForm.Document => _issuer.Last, AttributionForm.Outlet => null, _ => _lastPerson })).Where(c => c.Actor is not null).ToList();
        if (named.Count == 0) return null;
        var speaker = named.LastOrDefault(c => cues.IsPerson(c.Actor!.Value));
        if (speaker.Cue is null) speaker = named.LastOrDefault(c => !cues.IsOutlet(c.Actor!.Value));
        if (speaker.Cue is null) speaker = named[^1];
        if (named.FirstOrDefault(c => c.Cue.Span.End < speaker.Cue!.Span.Start && cues.IsPerson(c.Actor!.Value) && speaker.Cue!.Span.Start - c.Cue.Span.End < 8) is { Cue: not null } before) speaker = before;
        var reporter = named.FirstOrDefault(c => c.Actor != speaker.Actor && cues.IsOutlet(c.Actor!.Value)).Actor;
        if (cues.IsPerson(speaker.Actor!.Value)) (_lastPerson, _isNewPassage) = (speaker.Actor, false);
        var rule = speaker.Cue.Form switch
        {
            AttributionForm.AccordingTo => "according-to",
            AttributionForm.Report or AttributionForm.Reported => "report-of",
            AttributionForm.Document => "document-says",
            AttributionForm.Cited => "cited-in-brackets",
            _ => speaker.Cue.IsLedBack ? "pronoun-said" : "said",
        };
        return new Attribution(new Speaker(speaker.Actor), reporter, false, rule, speaker.Cue.Span.In(text));
    }

    private static Attribution Of(string text, Span statement, Sentence sentence, Attribution own, List<AttributionCue> found, IReadOnlyList<Span> quotes)
    {
        // What stands before "…, X said that" in another clause is the author's, unless it is quoted or X closes the sentence.
        var first = found[0].Span;
        var isOwn = statement.Overlaps(first);
        if (!isOwn && (found[0].Form == AttributionForm.Cited || SpeechSigns.TrailsOff(text, sentence, found[0]) || SpeechSigns.IsAside(text, found[0]))) return Attribution.Author;
        var closes = text.AsSpan(first.End, Math.Max(0, sentence.Span.End - first.End)).Trim(" .”\"’,)").Length < 12;
        if (statement.End <= first.Start && !closes && found[0].Form is AttributionForm.Said or AttributionForm.Reported && !SpeechSigns.IsSpeech(quotes, statement)) return Attribution.Author;
        return own with { IsQuotation = SpeechSigns.HoldsSpeech(quotes, statement) };
    }

    private static bool StartsWithPreposition(string text, AttributionCue cue) => !char.IsUpper(text[cue.Span.Start]);

    private static Attribution AsReport(Attribution own, IReadOnlyList<AttributionCue> found)
    {
        var report = found.First(c => c.Form is AttributionForm.Report or AttributionForm.Reported);
        return report.Speaker is { } outlet ? own with { Speaker = new Speaker(outlet), Reporter = null, Rule = "report-goes-on", IsQuotation = false } : own;
    }

    private static Attribution Carried(string text, IReadOnlyList<Sentence> sentences, int i, Attribution current, bool goesOn, IReadOnlyList<Span> quotes, ActorSlug? writer)
    {
        var span = sentences[i].Span;
        if (current.Speaker.IsAuthor)
        {
            return writer is { } person && SpeechSigns.IsFirstPersonAlone(span.In(text)) && !SpeechSigns.IsAuthorsOwn(span.In(text))
                ? new Attribution(new Speaker(person), null, true, "first-person-of-writer", null)
                : Attribution.Author;
        }

        if (i > 0 && quotes.Any(q => q.Start < sentences[i - 1].Span.End && q.End > span.Start + 1)) return current with { Rule = "quotation-goes-on", IsQuotation = true, Words = null };
        if (SpeechSigns.IsFirstPerson(span.In(text)) && !SpeechSigns.IsAuthorsOwn(span.In(text))) return current with { Rule = "first-person-goes-on", IsQuotation = true, Words = null };
        if (SpeechSigns.IsAuthorsOwn(span.In(text))) return Attribution.Author;
        if (goesOn) return current with { Rule = "report-goes-on", Words = null };
        var gap = i > 0 ? text.AsSpan(sentences[i - 1].Span.End, span.Start - sentences[i - 1].Span.End) : "";
        return gap.IndexOfAny('—', '–') >= 0 ? current with { Rule = "excerpt-goes-on", Words = null } : Attribution.Author;
    }

    // "It was written by X": where the text then says "I", X speaks.
    private ActorSlug? WriterIn(string text, Span sentence, IReadOnlyList<ActorMention> mentions)
    {
        var match = WrittenBy().Match(sentence.In(text));
        if (!match.Success) return null;
        var after = sentence.Start + match.Index + match.Length;
        return mentions.Where(m => m.Span.Start >= after && m.Span.Start < after + 20 && cues.IsPerson(m.Actor)).Select(m => (ActorSlug?)m.Actor).FirstOrDefault();
    }

    [GeneratedRegex(@"\b(?:written|authored|penned|co-authored) by ", RegexOptions.IgnoreCase, 15_000)]
    private static partial Regex WrittenBy();
}

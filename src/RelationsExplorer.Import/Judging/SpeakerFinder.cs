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

    // How many sentences "he" reaches back, and how far into its sentence a subject begins: "President Lee".
    private const int FarthestSubject = 3;
    private const int LongestTitle = 16;
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
            var found = Resolved(text, cues.Find(text, sentence.Span, mentions, quotes), new Before(sentences, i, mentions, quotes, all));
            if (found.Count == 1 && found[0].Form == AttributionForm.Introduced)
            {
                all.Add([.. sentence.Statements.Select(_ => Attribution.Author)]);
                (current, goesOn) = (new Attribution(new Speaker(found[0].Speaker), null, false, SpeakerRules.ReportGoesOn, found[0].Span.In(text)), true);
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

            // "The joint statement described …": a paper that speaks ends whoever spoke before it, though nobody knows whose it is.
            if (!goesOn && found.Exists(c => c.Form == AttributionForm.Document)) current = Attribution.Author;
            var carried = Carried(text, sentences, i, current, goesOn, quotes, writer);
            if (carried.Rule == SpeakerRules.FirstPersonOfWriter) current = carried;
            if (carried.Speaker.IsAuthor && current.Speaker.IsAuthor && SpeechSigns.IsAllSpeech(quotes, sentence.Span) && SpeakerSince(all, sentences, lastSaid, mentions) is { } since) (current, lastSaid) = (since, i - 1);
            if (carried.Speaker.IsAuthor && !current.Speaker.IsAuthor && sentence.Statements.Any(s => SpeechSigns.IsSpeech(quotes, s)) && lastSaid == i - 1)
            {
                // A quotation that names nobody, right after a sentence that does: the same speaker.
                lastSaid = i;
                all.Add([.. sentence.Statements.Select(s => SpeechSigns.IsSpeech(quotes, s) ? current with { Rule = SpeakerRules.QuotationAfter, IsQuotation = true, Words = null } : Attribution.Author)]);
                continue;
            }

            var isUnnamed = carried.Speaker.IsAuthor && SpeechSigns.IsUnnamedSpeech(text, sentence.Span, quotes);
            all.Add([.. sentence.Statements.Select(s => carried with { IsQuotation = carried.IsQuotation || ((isUnnamed || !carried.Speaker.IsAuthor) && SpeechSigns.IsSpeech(quotes, s)) })]);
            if (!carried.Speaker.IsAuthor) lastSaid = i;
            if (carried.Speaker.IsAuthor && !goesOn && lastSaid < i) current = Attribution.Author;
        }

        LeadAhead(sentences, quotes, all);
        return all;
    }

    // "“We had a list.” She closed the door. “Now we have a park.”": a quotation alone is the last speaker's, where nobody else was named since.
    private Attribution? SpeakerSince(List<IReadOnlyList<Attribution>> all, IReadOnlyList<Sentence> sentences, int lastSaid, IReadOnlyList<ActorMention> mentions)
    {
        if (lastSaid < 0 || lastSaid < all.Count - 2 || all[lastSaid].FirstOrDefault(a => a.IsQuotation && !a.Speaker.IsAuthor) is not { } said) return null;
        return mentions.Any(m => m.Span.Start >= sentences[lastSaid].Span.End && m.Span.End <= sentences[all.Count].Span.Start && cues.IsPerson(m.Actor) && m.Actor != said.Speaker.Actor) ? null : said;
    }

    // "“In May I filled in one form. Now there are six,” said Lee": what begins a quotation is said by whoever is named at its end.
    private static void LeadAhead(IReadOnlyList<Sentence> sentences, IReadOnlyList<Span> quotes, List<IReadOnlyList<Attribution>> all)
    {
        for (var i = all.Count - 2; i >= 0; i--)
        {
            var (span, next) = (sentences[i].Span, all[i + 1][0]);
            if (next.Speaker.IsAuthor || !next.IsQuotation || !all[i].All(a => a.Speaker.IsAuthor) || !SpeechSigns.IsAllSpeech(quotes, span)) continue;
            if (quotes.Any(q => q.Start < span.End && q.End > sentences[i + 1].Span.Start + 1)) all[i] = [.. all[i].Select(_ => next with { Rule = SpeakerRules.QuotationGoesOn, Words = null })];
        }
    }

    // "Mao spoke up when he told them …": a person named before in the sentence, or the only one in the sentence before.
    private List<AttributionCue> Resolved(string text, IReadOnlyList<AttributionCue> found, Before before) =>
        [.. found.Select(cue => cue is { IsLedBack: true, Speaker: null } ? cue with { Speaker = Led(text, cue, before) } : cue)];

    private ActorSlug? Led(string text, AttributionCue cue, Before before) => cue.Form switch
    {
        AttributionForm.Said => NamedBefore(text, cue, before),
        AttributionForm.Outlet => before.Mentions.LastOrDefault(m => m.Span.End <= cue.Span.Start && cues.IsOutlet(m.Actor))?.Actor,
        AttributionForm.Body => BodyBefore(cue, before),
        AttributionForm.Document when text.AsSpan(cue.Span.Start).StartsWith("its ", StringComparison.OrdinalIgnoreCase) => OwnerBefore(before),
        _ => null,
    };

    // "Beijing wrote it down. Its paper says": the one state or body that the sentence before names.
    private ActorSlug? OwnerBefore(Before before)
    {
        if (before.At == 0) return null;
        var owners = before.Mentions.Where(m => before.Sentences[before.At - 1].Span.Contains(m.Span) && !cues.IsPerson(m.Actor)).Select(m => m.Actor).Distinct().ToList();
        return owners.Count == 1 ? owners[0] : null;
    }

    // "Rosneft has paid, the company said": the body named last, in this sentence or the one before.
    private ActorSlug? BodyBefore(AttributionCue cue, Before before) =>
        before.Mentions.LastOrDefault(m => m.Span.End <= cue.Span.Start && m.Span.Start >= before.Sentences[Math.Max(0, before.At - 1)].Span.Start && cues.IsBody(m.Actor))?.Actor;

    // "Mao received the envoy. He told him …": he is the one who spoke in the sentence before or was alone in it, else the one with
    // whom it begins; a quotation, or a sentence that itself begins with "he", leads on to the one before it.
    private ActorSlug? NamedBefore(string text, AttributionCue cue, Before before)
    {
        var here = before.Mentions.LastOrDefault(m => m.Span.Start >= before.Sentences[before.At].Span.Start && m.Span.End <= cue.Span.Start && cues.IsPerson(m.Actor));
        if (here is not null) return here.Actor;
        for (var j = before.At - 1; j >= 0 && j >= before.At - FarthestSubject; j--)
        {
            var span = before.Sentences[j].Span;
            var persons = before.Mentions.Where(m => span.Contains(m.Span) && cues.IsPerson(m.Actor)).ToList();
            if (persons.Count > 0 && before.Said[j][^1].Speaker.Actor is { } spoke && persons.Exists(p => p.Actor == spoke)) return spoke;
            if (persons.Count > 0) return persons.TrueForAll(p => p.Actor == persons[0].Actor) || persons[0].Span.Start - span.Start <= LongestTitle ? persons[0].Actor : null;
            if (!SpeechSigns.BeginsWithHe(span.In(text)) && !SpeechSigns.IsAllSpeech(before.Quotes, span)) return null;
        }

        return null;
    }

    // The innermost voice speaks; an outlet around it reports.
    private Attribution? Own(string text, IReadOnlyList<AttributionCue> found)
    {
        var named = found.Select(c => (Cue: c, Actor: c.Speaker ?? c.Form switch { AttributionForm.Document => _issuer.Last, AttributionForm.Outlet or AttributionForm.Body => null, _ => _lastPerson })).Where(c => c.Actor is not null).ToList();
        if (named.Count == 0) return null;
        var speaker = named.LastOrDefault(c => cues.IsPerson(c.Actor!.Value));
        if (speaker.Cue is null) speaker = named.LastOrDefault(c => !cues.IsOutlet(c.Actor!.Value));
        if (speaker.Cue is null) speaker = named[^1];
        if (named.FirstOrDefault(c => c.Cue.Span.End < speaker.Cue!.Span.Start && cues.IsPerson(c.Actor!.Value) && speaker.Cue!.Span.Start - c.Cue.Span.End < 8) is { Cue: not null } before) speaker = before;
        var reporter = named.FirstOrDefault(c => c.Actor != speaker.Actor && cues.IsOutlet(c.Actor!.Value)).Actor;
        if (cues.IsPerson(speaker.Actor!.Value)) (_lastPerson, _isNewPassage) = (speaker.Actor, false);
        var rule = speaker.Cue.Form switch
        {
            AttributionForm.AccordingTo => SpeakerRules.AccordingTo,
            AttributionForm.Report or AttributionForm.Reported => SpeakerRules.ReportOf,
            AttributionForm.Document => SpeakerRules.DocumentSays,
            AttributionForm.Cited => SpeakerRules.CitedInBrackets,
            _ => speaker.Cue.IsLedBack ? SpeakerRules.PronounSaid : SpeakerRules.Said,
        };
        return new Attribution(new Speaker(speaker.Actor), reporter, false, rule, speaker.Cue.Span.In(text));
    }

    private static Attribution Of(string text, Span statement, Sentence sentence, Attribution own, List<AttributionCue> found, IReadOnlyList<Span> quotes)
    {
        // What stands before "…, X said that" in another clause is the author's, unless it is quoted or X closes the sentence.
        var first = found[0].Span;
        var isOwn = statement.Overlaps(first);
        if (isOwn && found.Count == 1 && SpeechSigns.IsClosingAside(text, sentence, found[0])) return Attribution.Author;
        if (!isOwn && SpeechSigns.StandsApart(text, sentence, statement, found[^1]) && !SpeechSigns.HoldsSpeech(quotes, statement)) return Attribution.Author;
        if (!isOwn && statement.Start >= found[^1].Span.End && SpeechSigns.OnlyNames(text, found[^1]) && SpeechSigns.HasOwnSubject(statement.In(text)) && !SpeechSigns.HoldsSpeech(quotes, statement)) return Attribution.Author;
        if (!isOwn && (found[0].Form == AttributionForm.Cited || SpeechSigns.TrailsOff(text, sentence, found[0]) || SpeechSigns.IsAside(text, found[0]))) return Attribution.Author;
        var closes = text.AsSpan(0, first.Start).EndsWith(", as ", StringComparison.Ordinal) || text.AsSpan(first.End, Math.Max(0, sentence.Span.End - first.End)).Trim(" .”\"’,)").Length < 12;
        if (statement.End <= first.Start && !closes && found[0].Form is AttributionForm.Said or AttributionForm.Reported && !SpeechSigns.IsSpeech(quotes, statement)) return Attribution.Author;
        return own with { IsQuotation = SpeechSigns.HoldsSpeech(quotes, statement) };
    }

    private static bool StartsWithPreposition(string text, AttributionCue cue) => !char.IsUpper(text[cue.Span.Start]);

    private static Attribution AsReport(Attribution own, IReadOnlyList<AttributionCue> found)
    {
        var report = found.First(c => c.Form is AttributionForm.Report or AttributionForm.Reported);
        return report.Speaker is { } outlet ? own with { Speaker = new Speaker(outlet), Reporter = null, Rule = SpeakerRules.ReportGoesOn, IsQuotation = false } : own;
    }

    private static Attribution Carried(string text, IReadOnlyList<Sentence> sentences, int i, Attribution current, bool goesOn, IReadOnlyList<Span> quotes, ActorSlug? writer)
    {
        var span = sentences[i].Span;
        if (current.Speaker.IsAuthor)
        {
            return writer is { } person && SpeechSigns.IsFirstPersonAlone(span.In(text)) && !SpeechSigns.IsAuthorsOwn(span.In(text))
                ? new Attribution(new Speaker(person), null, true, SpeakerRules.FirstPersonOfWriter, null)
                : Attribution.Author;
        }

        if (i > 0 && quotes.Any(q => q.Start < sentences[i - 1].Span.End && q.End > span.Start + 1)) return current with { Rule = SpeakerRules.QuotationGoesOn, IsQuotation = true, Words = null };
        if (SpeechSigns.IsFirstPerson(span.In(text)) && !SpeechSigns.IsAuthorsOwn(span.In(text)) && MaySpeakOfSelf(text, sentences, i, quotes)) return current with { Rule = SpeakerRules.FirstPersonGoesOn, IsQuotation = true, Words = null };
        if (SpeechSigns.IsAuthorsOwn(span.In(text))) return Attribution.Author;
        if (goesOn) return current with { Rule = SpeakerRules.ReportGoesOn, Words = null };
        var gap = i > 0 ? text.AsSpan(sentences[i - 1].Span.End, span.Start - sentences[i - 1].Span.End) : "";
        return gap.IndexOfAny('—', '–') >= 0 ? current with { Rule = SpeakerRules.ExcerptGoesOn, Words = null } : Attribution.Author;
    }

    // "Lee doubts it. I do not": outside quotation marks an author says "I", unless whoever spoke before did so without marks as well.
    private static bool MaySpeakOfSelf(string text, IReadOnlyList<Sentence> sentences, int i, IReadOnlyList<Span> quotes) =>
        !SpeechSigns.IsFirstPersonAlone(sentences[i].Span.In(text)) || SpeechSigns.IsAllSpeech(quotes, sentences[i].Span)
        || (i > 0 && SpeechSigns.IsFirstPersonAlone(sentences[i - 1].Span.In(text)) && !SpeechSigns.HoldsSpeech(quotes, sentences[i - 1].Span));

    // "It was written by X": where the text then says "I", X speaks.
    private ActorSlug? WriterIn(string text, Span sentence, IReadOnlyList<ActorMention> mentions)
    {
        var match = WrittenBy().Match(sentence.In(text));
        if (!match.Success) return null;
        var after = sentence.Start + match.Index + match.Length;
        return mentions.Where(m => m.Span.Start >= after && m.Span.Start < after + 20 && cues.IsPerson(m.Actor)).Select(m => (ActorSlug?)m.Actor).FirstOrDefault();
    }

    [GeneratedRegex(@"\b(?:written|authored|penned|co-authored) by ", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex WrittenBy();

    // What stands before a sentence in its passage, and how it was read.
    private sealed record Before(IReadOnlyList<Sentence> Sentences, int At, IReadOnlyList<ActorMention> Mentions, IReadOnlyList<Span> Quotes, IReadOnlyList<IReadOnlyList<Attribution>> Said);
}

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
    private ActorSlug? _lastDocument;

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
            RememberIssuer(text, sentence.Span, mentions);
            var found = Resolved(cues.Find(text, sentence.Span, mentions, quotes), sentences, i, mentions);
            if (found.Count == 1 && found[0].Form == AttributionForm.Introduced)
            {
                all.Add([.. sentence.Statements.Select(_ => Attribution.Author)]);
                (current, goesOn) = (new Attribution(new Speaker(found[0].Speaker), null, false, "report-goes-on", found[0].Span.In(text)), true);
                continue;
            }

            var own = Own(text, found) ?? DocumentHere(text, sentence.Span);
            if (own is not null)
            {
                // A report that is under way stays the reporter of whoever speaks in it.
                if (goesOn && own.Reporter is null && current.Reporter is { } reporter && own.Speaker.Actor != reporter) own = own with { Reporter = reporter };
                else if (goesOn && own.Reporter is null && current.Speaker.Actor is { } outlet && cues.IsOutlet(outlet) && own.Speaker.Actor != outlet) own = own with { Reporter = outlet };
                all.Add([.. sentence.Statements.Select(s => found.Count == 0 ? own with { IsQuotation = IsSpeech(quotes, s) } : Of(text, s, sentence, own, found, quotes))]);
                var opened = found.Any(c => (c.Form == AttributionForm.Report || (c.Form == AttributionForm.Reported && i == 0)) && c.Span.Start - sentence.Span.Start < (StartsWithPreposition(text, c) ? NearestOpening : FarthestOpening));
                current = opened && !Interview().IsMatch(sentence.Span.In(text)) ? AsReport(own, found) : goesOn && !opened ? current : own;
                goesOn |= opened;
                lastSaid = i;
                continue;
            }

            writer ??= WriterIn(text, sentence.Span, mentions);
            var carried = Carried(text, sentences, i, current, goesOn, quotes, writer);
            if (carried.Rule == "first-person-of-writer") current = carried;
            if (carried.Speaker.IsAuthor && !current.Speaker.IsAuthor && sentence.Statements.Any(s => IsSpeech(quotes, s)) && lastSaid == i - 1)
            {
                // A quotation that names nobody, right after a sentence that does: the same speaker.
                lastSaid = i;
                all.Add([.. sentence.Statements.Select(s => IsSpeech(quotes, s) ? current with { Rule = "quotation-after", IsQuotation = true, Words = null } : Attribution.Author)]);
                continue;
            }

            var isUnnamed = carried.Speaker.IsAuthor && IsUnnamedSpeech(text, sentence.Span, quotes);
            all.Add([.. sentence.Statements.Select(s => carried with { IsQuotation = carried.IsQuotation || ((isUnnamed || !carried.Speaker.IsAuthor) && IsSpeech(quotes, s)) })]);
            if (!carried.Speaker.IsAuthor) lastSaid = i;
            if (carried.Speaker.IsAuthor && !goesOn && lastSaid < i) current = Attribution.Author;
        }

        return all;
    }

    // "Mao spoke up when he told them …": a person named before in the sentence, or the only one in the sentence before.
    private List<AttributionCue> Resolved(IReadOnlyList<AttributionCue> found, IReadOnlyList<Sentence> sentences, int i, IReadOnlyList<ActorMention> mentions) =>
        [.. found.Select(cue => cue is { IsLedBack: true, Speaker: null, Form: AttributionForm.Said } ? cue with { Speaker = NamedBefore(cue, sentences, i, mentions) } : cue)];

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
        var named = found.Select(c => (Cue: c, Actor: c.Speaker ?? (c.Form == AttributionForm.Document ? _lastDocument : _lastPerson))).Where(c => c.Actor is not null).ToList();
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
            _ => speaker.Cue.IsLedBack ? "pronoun-said" : "said",
        };
        return new Attribution(new Speaker(speaker.Actor), reporter, false, rule, speaker.Cue.Span.In(text));
    }

    private static Attribution Of(string text, Span statement, Sentence sentence, Attribution own, List<AttributionCue> found, IReadOnlyList<Span> quotes)
    {
        // What stands before "…, X said that" in another clause is the author's, unless it is quoted or X closes the sentence.
        var first = found[0].Span;
        var isOwn = statement.Overlaps(first);
        if (!isOwn && (TrailsOff(text, sentence, found[0]) || IsAside(text, found[0]))) return Attribution.Author;
        var closes = text.AsSpan(first.End, Math.Max(0, sentence.Span.End - first.End)).Trim(" .”\"’,)").Length < 12;
        if (statement.End <= first.Start && !closes && found[0].Form is AttributionForm.Said or AttributionForm.Reported && !IsSpeech(quotes, statement)) return Attribution.Author;
        return own with { IsQuotation = IsSpeech(quotes, statement) };
    }

    // "…, but later ones were put off according to X": X answers for the last statement alone.
    private static bool TrailsOff(string text, Sentence sentence, AttributionCue cue) =>
        cue.Form == AttributionForm.AccordingTo && cue.Span.Start > sentence.Span.Start + 30 && text[cue.Span.Start - 2] != ',';

    // "the loss that X estimates": said of one thing in the sentence, not of the sentence.
    private static bool IsAside(string text, AttributionCue cue)
    {
        var before = text.AsSpan(0, cue.Span.Start).TrimEnd();
        before = AsideTitle().Replace(before.ToString()[Math.Max(0, before.Length - 60)..], "");
        if (before.EndsWith(" the", StringComparison.Ordinal)) before = before[..^4];
        return before.EndsWith(" that", StringComparison.Ordinal) || before.EndsWith(" which", StringComparison.Ordinal) || before.EndsWith(" what", StringComparison.Ordinal);
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
            return writer is { } person && FirstPersonAlone().IsMatch(span.In(text)) && !AuthorsOwn().IsMatch(span.In(text))
                ? new Attribution(new Speaker(person), null, true, "first-person-of-writer", null)
                : Attribution.Author;
        }

        if (i > 0 && quotes.Any(q => q.Start < sentences[i - 1].Span.End && q.End > span.Start + 1)) return current with { Rule = "quotation-goes-on", IsQuotation = true, Words = null };
        if (FirstPerson().IsMatch(span.In(text)) && !AuthorsOwn().IsMatch(span.In(text))) return current with { Rule = "first-person-goes-on", IsQuotation = true, Words = null };
        if (AuthorsOwn().IsMatch(span.In(text))) return Attribution.Author;
        if (goesOn) return current with { Rule = "report-goes-on", Words = null };
        var gap = i > 0 ? text.AsSpan(sentences[i - 1].Span.End, span.Start - sentences[i - 1].Span.End) : "";
        return gap.IndexOfAny('—', '–') >= 0 ? current with { Rule = "excerpt-goes-on", Words = null } : Attribution.Author;
    }

    // "a document released by X", "the paper published by X", "X's white paper": when "the document says", X speaks.
    private void RememberIssuer(string text, Span sentence, IReadOnlyList<ActorMention> mentions)
    {
        var match = Issued().Match(sentence.In(text));
        if (!match.Success) return;
        var after = sentence.Start + match.Index + match.Length;
        _lastDocument = mentions.Where(m => m.Span.Start >= after && m.Span.Start < after + 40 && m.Span.End <= sentence.End).Select(m => (ActorSlug?)m.Actor).FirstOrDefault() ?? _lastDocument;
    }

    // "…, a document released by X on such a day stated."
    private Attribution? DocumentHere(string text, Span sentence) =>
        _lastDocument is { } issuer && IssuedAndSays().Match(sentence.In(text)) is { Success: true } says
            ? new Attribution(new Speaker(issuer), null, false, "document-says", says.Value)
            : null;

    // "It was written by X": where the text then says "I", X speaks.
    private ActorSlug? WriterIn(string text, Span sentence, IReadOnlyList<ActorMention> mentions)
    {
        var match = WrittenBy().Match(sentence.In(text));
        if (!match.Success) return null;
        var after = sentence.Start + match.Index + match.Length;
        return mentions.Where(m => m.Span.Start >= after && m.Span.Start < after + 20 && cues.IsPerson(m.Actor)).Select(m => (ActorSlug?)m.Actor).FirstOrDefault();
    }

    // "“They keep the key,” a scholar told us": the words are somebody's whom no name stands for.
    private static bool IsUnnamedSpeech(string text, Span sentence, IReadOnlyList<Span> quotes) =>
        QuoteFinder.Share(quotes, sentence) >= 0.4 && SomebodySaid().IsMatch(sentence.In(text));

    private static bool IsSpeech(IReadOnlyList<Span> quotes, Span statement) => QuoteFinder.Share(quotes, statement) >= 0.4;

    [GeneratedRegex(@"(?: (?:Prime|Foreign|Defence|Defense|Russian|Chinese|President|Minister|Premier|General))+$", RegexOptions.None, 15_000)]
    private static partial Regex AsideTitle();

    [GeneratedRegex(@"[,.?!][”""] [^.“""]{0,90}\b(?:said|says|told|tells|answered|asked|explained|added|argued|noted|replied|put it|recalled)\b|\b(?:said|says|told|explained|added|argued)\b[^.“""]{0,60}[,:] ?[“""]", RegexOptions.None, 15_000)]
    private static partial Regex SomebodySaid();

    [GeneratedRegex(@"\b(?:I|my|me|we|our|us)\b", RegexOptions.None, 15_000)]
    private static partial Regex FirstPerson();

    [GeneratedRegex(@"\b(?:interview|speech|address|op-ed|press conference)\b", RegexOptions.IgnoreCase, 15_000)]
    private static partial Regex Interview();

    [GeneratedRegex(@"\b(?:I|my)\b", RegexOptions.None, 15_000)]
    private static partial Regex FirstPersonAlone();

    [GeneratedRegex(@"\b(?:written|authored|penned|co-authored) by ", RegexOptions.IgnoreCase, 15_000)]
    private static partial Regex WrittenBy();

    [GeneratedRegex(@"\b(?:in my (?:view|opinion)|this (?:paper|article|essay|study)|we have (?:come|seen)|as (?:mentioned|noted|discussed) (?:above|earlier)|I (?:argue|contend|suggest))\b", RegexOptions.IgnoreCase, 15_000)]
    private static partial Regex AuthorsOwn();

    [GeneratedRegex(@"\b(?:released|published|issued|adopted) by [^.;“”]{1,60}? (?:stated|states|said|says|declared|declares|noted|notes|warned|warns)\b", RegexOptions.IgnoreCase, 15_000)]
    private static partial Regex IssuedAndSays();

    [GeneratedRegex(@"\b(?:document|paper|policy|report|statement|strategy|doctrine|study|communiqu[ée]|declaration|law)\b[^.]{0,120}?\b(?:released|published|issued|adopted|presented|unveiled|put out) by (?:the )?", RegexOptions.IgnoreCase, 15_000)]
    private static partial Regex Issued();
}

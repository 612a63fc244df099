using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Import.Events.Deeds;
using RelationsExplorer.Import.Events.Titles;
using RelationsExplorer.Import.Judging;
using RelationsExplorer.Import.Recognising.Dates;
using RelationsExplorer.Import.Vocabularies;

namespace RelationsExplorer.Import.Events;

/// <summary>
/// Gathers what an article's claims tell of: happenings that the claim itself dates, those that it calls by a name of the
/// chronicle, and those whose date follows from the sentence around it, from the sentence before, or from the report that it rests on.
/// </summary>
public static partial class EventGatherer
{
    /// <summary>Adds the events of an article and says of each claim which it tells of.</summary>
    internal static Draft Gather(Draft draft, Chronicle chronicle, KnownNames known, Diagnostics diagnostics)
    {
        var dates = EventDates.Of(draft);
        var mentions = draft.Mentions.ToLookup(m => m.Passage);
        var sentences = draft.Sentences.ToLookup(s => s.Passage);
        var (placed, led) = BuiltThings.LeadBack(draft);
        var claims = placed.Claims.ToLookup(c => c.Passage);
        var borrowed = new DateBorrower(draft, sentences);
        var found = new List<Event>();
        foreach (var passage in draft.Passages.Where(p => claims.Contains(p.Id)))
        {
            var words = draft.Words.Of(passage);
            Span[] named = [.. mentions[passage.Id].OfType<ActorMention>().Where(m => m.Text.Contains(' ', StringComparison.Ordinal)).Select(m => m.Span)];
            DateMention[] dated = [.. dates[passage.Id]];
            var titles = new TitleMaker(passage, sentences[passage.Id], mentions[passage.Id], known);
            foreach (var claim in claims[passage.Id])
            {
                var own = SpannedGrowth.Join(passage.Text, claim.Span.Start, TwiceTold.Without(passage.Text, WithoutLimits([.. dated.Where(d => claim.Span.Contains(d.Span))])));
                var chronicled = KnownEvents.Of(chronicle.Find(words, claim.Span, draft.Article.Published), claim, words, own);
                found.AddRange(chronicled.Events);
                var parts = ClaimParts.Of(passage.Text, claim.Span, own);
                for (var i = 0; i < own.Count; i++)
                {
                    var (date, part) = (own[i], parts[i]);
                    if (chronicled.Dates.Contains(date)) continue;
                    var made = Event(draft.Article, passage, words, named, titles, claim, part, date);
                    if (made is null && own.Count <= MostShared) made = Event(draft.Article, passage, words, named, titles, claim, claim.Span, date);
                    if (made is not null) found.Add(made);
                }

                if (own.Count == 0 && chronicled.Events.Count == 0 && TellsOfPast(claim, words) && borrowed.For(claim) is { } lent && Borrowed(draft.Article, passage, words, named, titles, claim, lent) is { } told) found.Add(told);
            }
        }

        var marked = new MarkedEvents(placed, known, diagnostics);
        var events = EventJoiner.Join(marked.Leave([.. found.Select(Explained)]), [.. marked.Events.Select(Explained)]);
        var byClaim = events.SelectMany(e => e.Claims.Select(c => (Claim: c, e.Id))).ToLookup(x => x.Claim, x => x.Id);
        return draft with { Events = events, Claims = [.. draft.Claims.Select(c => byClaim.Contains(c.Id) ? c with { Events = [.. byClaim[c.Id]] } : c)] };

        Event Explained(Event told) => told.Places.Count > 0 && led.TryGetValue(told.Claims[0], out var thing) && !told.Origins.Any(o => o.Value == "places") && !EventJoiner.IsKnown(told)
            ? told with { Origins = [.. told.Origins, new Origin("places", BuiltThings.Rule, thing)] }
            : told;
    }

    // A borrowed date needs a plainer word for what happened than one that stands in the claim, and one from another sentence a
    // plain deed.
    private const double Strong = 1.2;
    private const double Stronger = 2;

    // Of more dates in one claim than this, none takes its words from beyond its own part: it is a table, not a sentence.
    private const int MostShared = 12;

    private static Event? Borrowed(Article article, Passage passage, CueWords words, IReadOnlyList<Span> names, TitleMaker titles, Claim claim, DateMention lent) =>
        lent.Rule == DateBorrower.SentenceRule
            ? Event(article, passage, words, names, titles, claim, claim.Span, lent, Strong, EventProof.Verb)
            : Event(article, passage, words, names, titles, claim, claim.Span, lent, Stronger, EventProof.Deed);

    private static Event? Event(Article article, Passage passage, CueWords words, IReadOnlyList<Span> names, TitleMaker titles, Claim claim, Span part, DateMention date, double least = 0, EventProof proof = EventProof.Word)
    {
        var judged = EventTypeJudge.JudgeOrNull(passage.Text, words, part, date.Span, names, least, proof);
        if (judged is null && least == 0 && part == claim.Span) judged = PlainDeeds.KindOrNull(passage.Text, words, claim, part, date);
        if (judged is { } kind) judged = BorderTreaties.Of(kind, claim);
        if (judged is not { } type || (date.Rule == DateRules.Moment && MainVerb.OrNull(passage.Text, words, part) is null) || OfItself().IsMatch(claim.Text)) return null;
        if ((type.Type == EventType.Statement || type.Origin.Rule == PlainDeeds.Rule) && ToTheAuthor().IsMatch(claim.Text)) return null;
        var (status, statusOrigin) = EventStatusJudge.Judge(part.In(passage.Text), claim, date.Date!, article.Published);
        var title = titles.Of(claim.Span, part, date.Span);
        return new Event(
            EventId.Of(article.Slug.Value, claim.Id.Value, date.Date!.ToString(), date.Text),
            title.Text, date.Date!, type.Type, status, claim.Themes, claim.Actors, claim.Places, [claim.Id],
            [new Origin("date", date.Rule, date.Working is null ? date.Text : $"{date.Text} ({date.Working})"), type.Origin, statusOrigin, title.Origin]);
    }

    // "This article tests the claim against …": what the text does is no event.
    [GeneratedRegex(@"^(?:this|the present) (?:article|paper|study|essay|chapter|report|brief|entry) (?:tests|examines|argues|asks|shows|explores|traces|looks|analyses|analyzes|considers|discusses|surveys|describes|finds)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 15_000)]
    private static partial Regex OfItself();

    // "told me in May", "said by telephone on Friday": a talk with the author is no happening of the article.
    [GeneratedRegex(@"\b(?:told (?:me|us|the authors?|this (?:author|writer|newspaper|magazine|journal))|(?:said|says|say|confided|explained) to (?:me|us)|(?:said|says) (?:by|over the) (?:tele)?phone|ask(?:s|ed)? me)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 15_000)]
    private static partial Regex ToTheAuthor();

    // "In 1994 the staff warned that within fifteen years …": where another date tells when, "within" tells only how far it reaches.
    private static List<DateMention> WithoutLimits(List<DateMention> own)
    {
        if (own.Exists(d => d.Rule != DateRules.Within)) own.RemoveAll(d => d.Rule == DateRules.Within);
        return own;
    }

    private static bool TellsOfPast(Claim claim, CueWords words)
    {
        if (claim.Modality is not (Modality.Assertion or Modality.Report)) return false;
        for (var i = words.FirstFrom(claim.Span.Start); i < words.Count && words[i].Span.End <= claim.Span.End; i++)
        {
            if (PastTense.Is(words[i].Text)) return true;
        }

        return false;
    }
}

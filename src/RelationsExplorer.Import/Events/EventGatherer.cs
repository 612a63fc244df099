using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Import.Events.Dating;
using RelationsExplorer.Import.Events.Kinds;
using RelationsExplorer.Import.Events.Titles;
using RelationsExplorer.Import.Judging.Cues;
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
        var kinds = draft.Sources.ToDictionary(s => s.Id, s => s.Kind);
        var works = draft.References.Where(r => r.Note is null && r.Span.Length > 0).ToLookup(r => r.Passage, r => (r.Span, kinds[r.Source]));
        var (placed, led) = BuiltThings.LeadBack(draft);
        var claims = placed.Claims.ToLookup(c => c.Passage);
        var borrowed = new DateBorrower(draft, sentences);
        var found = new List<Event>();
        var written = draft.Article.Published ?? LatestOrNull(draft.Mentions);
        foreach (var passage in draft.Passages.Where(p => claims.Contains(p.Id)))
        {
            var words = draft.Words.Of(passage);
            Span[] named = [.. mentions[passage.Id].Where(m => m is ActorMention or PlaceMention && m.Text.Contains(' ', StringComparison.Ordinal)).Select(m => m.Span)];
            DateMention[] dated = [.. dates[passage.Id]];
            var entry = ChronologyEntry.HeadOrNull(passage.Text, dated);
            var maker = new EventMaker(draft.Article, passage.Text, words, named, [.. works[passage.Id]], new TitleMaker(passage, sentences[passage.Id], mentions[passage.Id], known), entry is not null);
            foreach (var claim in claims[passage.Id])
            {
                if (entry is not null && ChronologyEntry.FirstOrNull(passage.Text, entry, claim) is { } headed && maker.BorrowedOrNull(claim, headed) is { } first)
                {
                    found.Add(first);
                    continue;
                }

                var all = SpannedGrowth.Join(passage.Text, claim.Span.Start, TwiceTold.Without(passage.Text, WithoutLimits(Within(dated, claim.Span))));
                DateMention[] own = [.. all.Where(date => !IsOfAge(date) && !DatesOnlyNamed.Is(passage.Text, date.Span))];
                var chronicled = KnownEvents.Of(Certain(chronicle.Find(words, claim.Span, written), draft.Article), claim, words, own);
                found.AddRange(chronicled.Events);
                var parts = ClaimParts.Of(passage.Text, claim.Span, own);
                for (var i = 0; i < own.Length; i++)
                {
                    var (date, part) = (own[i], parts[i]);
                    if (chronicled.Dates.Contains(date)) continue;
                    var made = (DatedClause.OrNull(passage.Text, part, date.Span) is { } clause ? maker.MakeOrNull(claim, clause, date) : null) ?? maker.MakeOrNull(claim, part, date);
                    if (made is null && own.Length <= MostShared) made = maker.MakeOrNull(claim, claim.Span, date);
                    if (made is not null) found.Add(made);
                }

                if (all.Count > 0 || chronicled.Events.Count > 0) continue;
                var lent = entry is not null ? ChronologyEntry.LentOrNull(passage.Text, entry, claim) : TellsOfPast(claim, words) ? borrowed.For(claim) : null;
                if (lent is not null && maker.BorrowedOrNull(claim, lent) is { } told) found.Add(told);
            }
        }

        var marked = new MarkedEvents(placed, known, diagnostics);
        var events = EventJoiner.Join(marked.Leave([.. found.Select(Explained)]), [.. marked.Events.Select(Explained)]);
        var byClaim = events.SelectMany(e => e.Claims.Select(c => (Claim: c, e.Id))).ToLookup(x => x.Claim, x => x.Id);
        return draft with { Events = events, Claims = [.. draft.Claims.Select(c => byClaim.Contains(c.Id) ? c with { Events = [.. byClaim[c.Id]] } : c)] };

        Event Explained(Event told) => told.Places.Count > 0 && led.TryGetValue(told.Claims[0], out var thing) && !told.Origins.Any(o => o.Value == OriginOf.Places) && !EventJoiner.IsKnown(told)
            ? told with { Origins = [.. told.Origins, new Origin(OriginOf.Places, EventRules.LedBack, thing)] }
            : told;
    }

    // An article of which nobody knows when it appeared was written after the last day or year that it tells of.
    private static EdtfDate? LatestOrNull(IEnumerable<Mention> mentions) =>
        mentions.OfType<DateMention>().Where(date => date is { Date: { Earliest: not null, Latest: not null }, Rule: DateRules.Day or DateRules.Month or DateRules.Year }).MaxBy(date => date.Date!.Earliest)?.Date;

    // What a name meant for some years only is not certain where nobody knows when the article appeared.
    private static List<(KnownEvent Known, Span Words)> Certain(IReadOnlyList<(KnownEvent Known, Span Words)> named, Article article) =>
        [.. named.Where(found => article.Published is not null || found.Known.Said is not { Latest: not null })];

    // Of more dates in one claim than this, none takes its words from beyond its own part: it is a table, not a sentence.
    private const int MostShared = 12;

    // "proclaimed a partnership directed towards the 21st century", "in April 2001, for a new era": nothing happens in a whole age.
    private static bool IsAge(DateMention date) => date.Rule is DateRules.Century or DateRules.Era;

    // "the post-Cold War order": of which age a thing is, and nothing that happened.
    private static bool IsOfAge(DateMention date) => date.Rule == DateRules.Era && date.Text.StartsWith("post-", StringComparison.OrdinalIgnoreCase);

    // "In 1994 the staff warned that within fifteen years …": where another date tells when, "within" tells only how far it reaches.
    private static List<DateMention> WithoutLimits(List<DateMention> own)
    {
        // "has talked for fifteen years": nothing happened then.
        own.RemoveAll(d => d.Rule == DateRules.Lasting);
        if (own.Exists(d => d.Rule != DateRules.Within)) own.RemoveAll(d => d.Rule == DateRules.Within);
        if (own.Exists(d => !IsAge(d))) own.RemoveAll(IsAge);
        return own;
    }

    private static List<DateMention> Within(DateMention[] dates, Span claim)
    {
        var own = new List<DateMention>();
        foreach (var date in dates)
        {
            if (claim.Contains(date.Span)) own.Add(date);
        }

        return own;
    }

    private static bool TellsOfPast(Claim claim, CueWords words)
    {
        if (claim.Modality is not (Modality.Assertion or Modality.Report) || OtherTime().IsMatch(claim.Text)) return false;
        for (var i = words.FirstFrom(claim.Span.Start); i < words.Count && words[i].Span.End <= claim.Span.End; i++)
        {
            if (PastTense.Is(words[i].Text)) return true;
        }

        return false;
    }

    // "a decade after relations had soured": told of another time than the sentence around it.
    [GeneratedRegex(@"^(?:\p{Ll}+ ){0,3}(?:days?|weeks?|months?|years?|decades?) (?:after|before) ", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex OtherTime();
}

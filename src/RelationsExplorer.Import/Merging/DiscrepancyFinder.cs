using System.Globalization;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Discrepancies;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Mentions;

namespace RelationsExplorer.Import.Merging;

/// <summary>
/// Finds what articles do not agree on: the same event at dates that cannot both be, the same quantity in figures that
/// differ. It needs much in common before it calls two claims' subject the same.
/// </summary>
internal static class DiscrepancyFinder
{
    /// <summary>The discrepancies, by id.</summary>
    public static IReadOnlyList<Discrepancy> Find(
        IReadOnlyDictionary<ArticleSlug, Article> articles, IReadOnlyList<Claim> claims, IReadOnlyList<Event> events, IReadOnlyList<Mention> mentions)
    {
        var byId = claims.ToDictionary(c => c.Id);
        return [.. OnDates(articles, byId, events).Concat(OnFigures(articles, claims, mentions)).DistinctBy(d => d.Id).OrderBy(d => d.Id, StringComparer.Ordinal)];
    }

    private static IEnumerable<Discrepancy> OnDates(IReadOnlyDictionary<ArticleSlug, Article> articles, Dictionary<ClaimId, Claim> claims, IReadOnlyList<Event> events)
    {
        // Only events with a place of their own can be told apart from others of their kind.
        var candidates = events.Where(e => e.Places.Count > 0 && e.Status != EventStatus.Hypothetical).Select(e => (Event: e, Words: EventWords.Of(e))).ToList();
        foreach (var group in candidates.SelectMany(c => c.Event.Places.Select(p => (Place: p, Candidate: c))).GroupBy(x => (x.Place, x.Candidate.Event.Type), x => x.Candidate).OrderBy(g => g.Key.Place).ThenBy(g => g.Key.Type))
        {
            var told = group.ToList();
            for (var i = 0; i < told.Count; i++)
            {
                for (var j = i + 1; j < told.Count && j < i + 200; j++)
                {
                    if (Clash(told[i], told[j], claims)) yield return Between(articles, claims, told[i].Event, told[j].Event);
                }
            }
        }
    }

    private static bool Clash((Event Event, EventWords Words) a, (Event Event, EventWords Words) b, Dictionary<ClaimId, Claim> claims)
    {
        if (a.Event.Date.Overlaps(b.Event.Date) || claims[a.Event.Claims[0]].Article == claims[b.Event.Claims[0]].Article) return false;
        var places = a.Words.Places.Intersect(b.Words.Places).Count();
        var least = Math.Min(a.Words.Words.Count, b.Words.Words.Count);
        var shared = a.Words.Words.Intersect(b.Words.Words).Count();
        return least >= 3 && ((places >= 2 && shared * 5 >= least * 2) || (places >= 1 && shared * 2 >= least));
    }

    private static Discrepancy Between(IReadOnlyDictionary<ArticleSlug, Article> articles, Dictionary<ClaimId, Claim> claims, Event a, Event b)
    {
        var sides = new[] { a, b }
            .Select(e => (When: claims[e.Claims[0]].Article, Side: new DiscrepancySide($"{e.Date.InWords()}: {e.Title}", e.Claims)))
            .OrderBy(s => articles[s.When].Published).ThenBy(s => s.When).Select(s => s.Side).ToList();
        return new Discrepancy(IdOf("date", a.Id.Value, b.Id.Value), DiscrepancyKind.Date, a.Title, a.Id, sides, "same-places-other-date");
    }

    private static IEnumerable<Discrepancy> OnFigures(IReadOnlyDictionary<ArticleSlug, Article> articles, IReadOnlyList<Claim> claims, IReadOnlyList<Mention> mentions)
    {
        var figures = mentions.OfType<FigureMention>().ToLookup(m => m.Passage);
        var told = claims
            .SelectMany(c => figures[c.Passage].Where(f => c.Span.Contains(f.Span)).Select(f => new Quantity(c, f, EventWords.Weighty(c.Text))))
            .ToList();
        foreach (var unit in told.GroupBy(q => q.Figure.Figure.Unit, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var byWord = unit.SelectMany(q => q.Claim.Places.Select(p => p.Value).Concat(q.Claim.Actors.Select(a => a.Value)).Distinct(StringComparer.Ordinal).Select(w => (Word: w, Quantity: q))).ToLookup(x => x.Word, x => x.Quantity);
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var quantity in unit)
            {
                var others = quantity.Claim.Places.Select(p => p.Value).Concat(quantity.Claim.Actors.Select(a => a.Value)).SelectMany(w => byWord[w].Take(500)).Distinct();
                foreach (var other in others)
                {
                    if (string.CompareOrdinal(quantity.Claim.Id.Value, other.Claim.Id.Value) >= 0 || !Differ(quantity, other)) continue;
                    var id = IdOf("figure", quantity.Claim.Id.Value, other.Claim.Id.Value);
                    if (seen.Add(id)) yield return Between(articles, id, quantity, other);
                }
            }
        }
    }

    // The same subject: articles apart, most weighty words and at least three names shared; the figures further apart than rounding.
    private static bool Differ(Quantity a, Quantity b)
    {
        if (a.Claim.Article == b.Claim.Article) return false;
        var (x, y) = (a.Figure.Figure, b.Figure.Figure);
        if (x.Low <= y.High * 1.02m && y.Low <= x.High * 1.02m) return false;
        var names = a.Claim.Actors.Intersect(b.Claim.Actors).Count() + (2 * a.Claim.Places.Intersect(b.Claim.Places).Count());
        var least = Math.Min(a.Words.Count, b.Words.Count);
        return names >= 2 && least >= 3 && a.Words.Intersect(b.Words).Count() * 5 >= least * 2;
    }

    private static Discrepancy Between(IReadOnlyDictionary<ArticleSlug, Article> articles, string id, Quantity a, Quantity b)
    {
        var sides = new[] { a, b }
            .OrderBy(q => articles[q.Claim.Article].Published).ThenBy(q => q.Claim.Id)
            .Select(q => new DiscrepancySide(q.Figure.Text, [q.Claim.Id])).ToList();
        return new Discrepancy(id, DiscrepancyKind.Figure, string.Create(CultureInfo.InvariantCulture, $"How much: {a.Figure.Text} or {b.Figure.Text}"), null, sides, "same-words-other-figure");
    }

    private static string IdOf(string kind, string a, string b) =>
        "d" + ClaimId.Of(kind, string.CompareOrdinal(a, b) < 0 ? a : b, string.CompareOrdinal(a, b) < 0 ? b : a).Value[1..];

    private sealed record Quantity(Claim Claim, FigureMention Figure, HashSet<string> Words);
}

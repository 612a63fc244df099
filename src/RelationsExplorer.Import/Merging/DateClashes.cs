using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Discrepancies;
using RelationsExplorer.Corpus.Events;

namespace RelationsExplorer.Import.Merging;

/// <summary>Finds events of two articles that are one by their kind, places and words, at dates that cannot both be.</summary>
internal static class DateClashes
{
    private const int FurthestCompared = 200;

    // What happens once is misdated by years at most; of what happens every few months, two that lie further apart are two.
    private const int MostDaysOfOne = 3 * 366;
    private const int MostDaysOfRecurring = 45;

    /// <summary>The discrepancies on dates.</summary>
    public static IEnumerable<Discrepancy> Find(IReadOnlyDictionary<ArticleSlug, Article> articles, IReadOnlyDictionary<ClaimId, Claim> claims, IReadOnlyList<Event> events)
    {
        // Only events with a place of their own can be told apart from others of their kind.
        var weighty = new WeightyWords();
        var dated = events.Where(e => e.Places.Count > 0 && e.Status != EventStatus.Hypothetical)
            .Select((e, i) => new DatedEvent(e, claims[e.Claims[0]].Article, EventWords.Of(e, weighty), Built.Of(e, e.Claims.Select(c => claims[c].Text)), i)).ToList();
        var clashes = new List<long>();
        foreach (var group in dated.SelectMany(d => d.Event.Places.Select(p => (Place: p, Dated: d))).GroupBy(x => (x.Place, x.Dated.Event.Type), x => x.Dated).OrderBy(g => g.Key.Place).ThenBy(g => g.Key.Type))
        {
            var told = group.ToList();
            for (var i = 0; i < told.Count; i++)
            {
                for (var j = i + 1; j < told.Count && j < i + FurthestCompared; j++)
                {
                    if (Clash(told[i], told[j])) clashes.Add(DiscrepancyFinder.Pair(told[i].Index, told[j].Index));
                }
            }
        }

        return DiscrepancyFinder.NotRecurring(clashes, dated.Count).Select(pair => Between(articles, claims, dated[pair.A].Event, dated[pair.B].Event));
    }

    private static bool Clash(DatedEvent a, DatedEvent b)
    {
        var days = DaysBetween(a, b);
        if (a.Article == b.Article || days <= 0) return false;
        var places = WeightyWords.Shared(a.Words.Places, b.Words.Places);
        if (a.Built is not null && b.Built is not null && (places >= 2 || a.Built != b.Built)) return a.Built == b.Built;
        if (days > (Recurs(a.Event.Type) ? MostDaysOfRecurring : MostDaysOfOne)) return false;
        var least = Math.Min(a.Words.Words.Length, b.Words.Words.Length);
        var shared = WeightyWords.Shared(a.Words.Words, b.Words.Words);
        return least >= 3 && places >= 1 && shared * 5 >= least * 3;
    }

    private static long DaysBetween(DatedEvent a, DatedEvent b) => Math.Max(a.First - b.Last, b.First - a.Last);

    private static bool Recurs(EventType type) => type is EventType.Consult or EventType.Cooperate or EventType.Statement or EventType.Publication or EventType.Trade or EventType.Mobilize or EventType.Election;

    private static Discrepancy Between(IReadOnlyDictionary<ArticleSlug, Article> articles, IReadOnlyDictionary<ClaimId, Claim> claims, Event a, Event b)
    {
        var sides = new[] { a, b }
            .Select(e => (When: claims[e.Claims[0]].Article, Side: new DiscrepancySide($"{e.Date.InWords()}: {e.Title}", e.Claims)))
            .OrderBy(s => articles[s.When].Published).ThenBy(s => s.When).Select(s => s.Side).ToList();
        return new Discrepancy(DiscrepancyFinder.IdOf("date", a.Id.Value, b.Id.Value), DiscrepancyKind.Date, a.Title, a.Id, sides, DiscrepancyRules.SamePlacesOtherDate);
    }

    private sealed record DatedEvent(Event Event, ArticleSlug Article, EventWords Words, Built? Built, int Index)
    {
        // An open end lies far off, but not so far that the difference of two does not fit.
        private const long Open = 1L << 40;

        /// <summary>The first day that its date may mean, as a number; one before all days where it is open.</summary>
        public long First { get; } = Event.Date.Earliest?.Number ?? -Open;

        /// <summary>The last one, likewise.</summary>
        public long Last { get; } = Event.Date.Latest?.Number ?? Open;
    }
}

using System.Globalization;
using System.Runtime.InteropServices;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Discrepancies;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Import.Judging;

namespace RelationsExplorer.Import.Merging;

/// <summary>
/// Finds what articles do not agree on: the same event at dates that cannot both be, the same quantity in figures that
/// differ. It needs much in common before it calls two claims' subject the same.
/// </summary>
internal static class DiscrepancyFinder
{
    private const int MostRivals = 3;
    private const int FurthestDate = 200;
    private const int MostOfName = 200;

    /// <summary>The discrepancies, by id.</summary>
    public static IReadOnlyList<Discrepancy> Find(
        IReadOnlyDictionary<ArticleSlug, Article> articles, IReadOnlyList<Claim> claims, IReadOnlyList<Event> events, IReadOnlyList<Mention> mentions)
    {
        var onFigures = Task.Run(() => OnFigures(articles, claims, mentions).ToList());
        var byId = claims.ToDictionary(c => c.Id);
        return [.. OnDates(articles, byId, events).Concat(onFigures.GetAwaiter().GetResult()).DistinctBy(d => d.Id).OrderBy(d => d.Id, StringComparer.Ordinal)];
    }

    // What differs from many others (summits, yearly figures of trade) comes again and again, and is nothing that two articles dispute.
    private static IEnumerable<(int A, int B)> NotRecurring(List<long> pairs, int most)
    {
        // There may be millions of them: each is one number, the first of the pair in its upper half, and sorting brings those that came twice together.
        pairs.Sort();
        var rivals = new int[most];
        var all = new List<(int A, int B)>();
        for (var i = 0; i < pairs.Count; i++)
        {
            if (i > 0 && pairs[i] == pairs[i - 1]) continue;
            var (a, b) = ((int)(pairs[i] >> 32), (int)pairs[i]);
            all.Add((a, b));
            rivals[a]++;
            rivals[b]++;
        }

        return all.Where(pair => rivals[pair.A] <= MostRivals && rivals[pair.B] <= MostRivals);
    }

    private static long Pair(int a, int b) => ((long)a << 32) | (uint)b;

    private static IEnumerable<Discrepancy> OnDates(IReadOnlyDictionary<ArticleSlug, Article> articles, Dictionary<ClaimId, Claim> claims, IReadOnlyList<Event> events)
    {
        // Only events with a place of their own can be told apart from others of their kind.
        var weighty = new WeightyWords();
        var candidates = events.Where(e => e.Places.Count > 0 && e.Status != EventStatus.Hypothetical)
            .Select((e, i) => new Candidate(e, claims[e.Claims[0]].Article, EventWords.Of(e, weighty), Built.Of(e, e.Claims.Select(c => claims[c].Text)), i)).ToList();
        var clashes = new List<long>();
        foreach (var group in candidates.SelectMany(c => c.Event.Places.Select(p => (Place: p, Candidate: c))).GroupBy(x => (x.Place, x.Candidate.Event.Type), x => x.Candidate).OrderBy(g => g.Key.Place).ThenBy(g => g.Key.Type))
        {
            var told = group.ToList();
            for (var i = 0; i < told.Count; i++)
            {
                for (var j = i + 1; j < told.Count && j < i + FurthestDate; j++)
                {
                    if (Clash(told[i], told[j])) clashes.Add(Pair(told[i].Index, told[j].Index));
                }
            }
        }

        return NotRecurring(clashes, candidates.Count).Select(pair => Between(articles, claims, candidates[pair.A].Event, candidates[pair.B].Event));
    }

    private static bool Clash(Candidate a, Candidate b)
    {
        if (a.Article == b.Article || (a.Last >= b.First && b.Last >= a.First)) return false;
        var places = WeightyWords.Shared(a.Words.Places, b.Words.Places);
        if (a.Built is not null && b.Built is not null && (places >= 2 || a.Built != b.Built)) return a.Built == b.Built;
        var least = Math.Min(a.Words.Words.Length, b.Words.Words.Length);
        var shared = WeightyWords.Shared(a.Words.Words, b.Words.Words);
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
        var weighty = new WeightyWords();
        var figures = mentions.OfType<FigureMention>().ToLookup(m => m.Passage);
        var told = claims
            .Where(c => figures.Contains(c.Passage))
            .Select(c => (Claim: c, Figures: figures[c.Passage].Where(f => c.Span.Contains(f.Span)).ToList()))
            .Where(x => x.Figures.Count > 0)
            .Select(x => (x.Claim, x.Figures, Words: weighty.Of(x.Claim.Text)))
            .SelectMany(x => x.Figures.Select(f => (x.Claim, Figure: f, x.Words)))
            .Select((q, i) => new Quantity(i, q.Claim, q.Figure, q.Words))
            .ToList();
        var differing = new List<long>();
        foreach (var unit in told.GroupBy(q => q.Figure.Figure.Unit, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var bySubject = new Dictionary<string, List<Quantity>>(StringComparer.Ordinal);
            foreach (var quantity in unit)
            {
                foreach (var subject in quantity.Subjects)
                {
                    if (!bySubject.TryGetValue(subject, out var others)) bySubject[subject] = others = [];
                    foreach (var other in CollectionsMarshal.AsSpan(others)[..Math.Min(MostOfName, others.Count)])
                    {
                        // Two subjects in common are one reason to compare, not two.
                        if (other.ComparedWith == quantity.Index) continue;
                        other.ComparedWith = quantity.Index;
                        if (Differ(quantity, other)) differing.Add(InOrder(quantity, other));
                    }

                    others.Add(quantity);
                }
            }
        }

        return NotRecurring(differing, told.Count).Select(pair => Between(articles, told[pair.A], told[pair.B]));
    }

    private static long InOrder(Quantity a, Quantity b) => a.Claim.Id.CompareTo(b.Claim.Id) < 0 ? Pair(a.Index, b.Index) : Pair(b.Index, a.Index);

    // The same subject: articles apart, a place or two actors and most weighty words shared; the figures further apart than rounding.
    private static bool Differ(Quantity a, Quantity b)
    {
        if (a.Claim.Article == b.Claim.Article) return false;
        if (a.Figure.Figure.Low <= b.High && b.Figure.Figure.Low <= a.High) return false;
        var least = Math.Min(a.Words.Length, b.Words.Length);
        return least >= 3 && WeightyWords.Shared(a.Words, b.Words) * 5 >= least * 2;
    }

    private static Discrepancy Between(IReadOnlyDictionary<ArticleSlug, Article> articles, Quantity a, Quantity b)
    {
        var sides = new[] { a, b }
            .OrderBy(q => articles[q.Claim.Article].Published).ThenBy(q => q.Claim.Id)
            .Select(q => new DiscrepancySide(q.Figure.Text, [q.Claim.Id])).ToList();
        return new Discrepancy(IdOf("figure", a.Claim.Id.Value, b.Claim.Id.Value), DiscrepancyKind.Figure, string.Create(CultureInfo.InvariantCulture, $"How much: {a.Figure.Text} or {b.Figure.Text}"), null, sides, "same-words-other-figure");
    }

    private static string IdOf(string kind, string a, string b) =>
        "d" + ClaimId.Of(kind, string.CompareOrdinal(a, b) < 0 ? a : b, string.CompareOrdinal(a, b) < 0 ? b : a).Value[1..];

    private sealed record Candidate(Event Event, ArticleSlug Article, EventWords Words, Built? Built, int Index)
    {
        /// <summary>The first day that its date may mean, as a number; one before all days where it is open.</summary>
        public long First { get; } = Event.Date.Earliest?.Number ?? long.MinValue;

        /// <summary>The last one, likewise.</summary>
        public long Last { get; } = Event.Date.Latest?.Number ?? long.MaxValue;
    }

    private sealed record Quantity(int Index, Claim Claim, FigureMention Figure, int[] Words)
    {
        /// <summary>The quantity that this one was compared with last, by its index.</summary>
        public int ComparedWith { get; set; } = -1;

        /// <summary>The figure with what rounding may add to it.</summary>
        public decimal High { get; } = Figure.Figure.High * 1.02m;

        /// <summary>What must be shared to speak of the same: a place, or two actors.</summary>
        public IEnumerable<string> Subjects
        {
            get
            {
                var actors = Claim.Actors.Where(actor => StatesOfActors.Names(Claim, actor)).Select(actor => actor.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
                return Claim.Places.Select(place => place.Value).Distinct(StringComparer.Ordinal)
                    .Concat(actors.SelectMany((first, i) => actors.Skip(i + 1).Select(second => first + "+" + second)));
            }
        }
    }
}

using System.Globalization;
using System.Runtime.InteropServices;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Discrepancies;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Mentions;

namespace RelationsExplorer.Import.Merging;

/// <summary>
/// Finds figures of two articles that are of one quantity and differ: of one event, or of the same places or actors, in like words
/// beside the figure, at one time.
/// </summary>
internal static class FigureClashes
{
    private const int FewestWordsBeside = 2;
    private const int MostOfName = 200;

    // Accounts of one quantity differ by little; what is many times as much is another quantity.
    private const decimal MostTimes = 3;

    /// <summary>The discrepancies on figures.</summary>
    public static IEnumerable<Discrepancy> Find(IReadOnlyDictionary<ArticleSlug, Article> articles, IReadOnlyList<Claim> claims, IReadOnlyList<Event> events, IReadOnlyList<Mention> mentions)
    {
        var told = Quantities(articles, claims, events, mentions);

        // Quantities of different units are never compared: the units are looked through on all cores, and the pairs put in order afterwards.
        List<long> differing = [.. told.GroupBy(q => q.Unit, StringComparer.Ordinal).AsParallel().SelectMany(unit => Differing([.. unit]))];
        return DiscrepancyFinder.NotRecurring(differing, told.Count).Select(pair => Between(articles, told[pair.A], told[pair.B]));
    }

    private static List<long> Differing(List<Quantity> ofOneUnit)
    {
        var (differing, bySubject) = (new List<long>(), new Dictionary<string, List<Quantity>>(StringComparer.Ordinal));
        foreach (var quantity in ofOneUnit)
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

        return differing;
    }

    private static List<Quantity> Quantities(IReadOnlyDictionary<ArticleSlug, Article> articles, IReadOnlyList<Claim> claims, IReadOnlyList<Event> events, IReadOnlyList<Mention> mentions)
    {
        var weighty = new WeightyWords();
        var figures = mentions.OfType<FigureMention>().ToLookup(m => m.Passage);
        var dates = mentions.OfType<DateMention>().Where(m => m.Date is not null).ToLookup(m => m.Passage);
        var tellings = events.SelectMany(e => e.Claims, (e, claim) => (claim, e.Id)).ToLookup(x => x.claim, x => x.Id);
        return
        [
            .. claims
                .Where(c => c.Modality is not (Modality.Question or Modality.Recommendation) && figures.Contains(c.Passage))
                .Select(c => (Claim: c, Figures: figures[c.Passage].Where(f => c.Span.Contains(f.Span)).ToList()))
                .Where(x => x.Figures.Count > 0)
                .Select(x => new QuantityContext(
                    x.Claim, articles[x.Claim.Article].Published, x.Figures, [.. dates[x.Claim.Passage].Where(d => x.Claim.Sentence.Contains(d.Span)).Select(d => d.Date!)], [.. tellings[x.Claim.Id].Order()], weighty.Of(x.Claim.Text)))
                .SelectMany(context => context.Figures.Select(figure => (context, figure)))
                .Select((x, i) => Quantity.Of(i, x.context, x.figure, weighty)),
        ];
    }

    private static long InOrder(Quantity a, Quantity b) => a.Claim.Id.CompareTo(b.Claim.Id) < 0 ? DiscrepancyFinder.Pair(a.Index, b.Index) : DiscrepancyFinder.Pair(b.Index, a.Index);

    // What tells most pairs apart comes first: few have two words beside them in common.
    private static bool Differ(Quantity a, Quantity b) =>
        a.IsChange == b.IsChange && WeightyWords.Shared(a.WordsBeside, b.WordsBeside) >= FewestWordsBeside && a.Claim.Article != b.Claim.Article && !a.MayBe(b) && a.Low <= b.High * MostTimes && b.Low <= a.High * MostTimes
        && !a.Context.Says(b) && !b.Context.Says(a) && IsOneQuantity(a, b);

    private static bool IsOneQuantity(Quantity a, Quantity b)
    {
        var least = Math.Min(a.WordsBeside.Length, b.WordsBeside.Length);
        var beside = WeightyWords.Shared(a.WordsBeside, b.WordsBeside);
        if (!a.Context.SharesTime(b.Context, a.Unit)) return false;
        if (a.Context.Events.Intersect(b.Context.Events).Any()) return true;
        var whole = Math.Min(a.Context.Words.Length, b.Context.Words.Length);
        return whole > FewestWordsBeside && beside * 2 >= least && WeightyWords.Shared(a.Context.Words, b.Context.Words) * 5 >= whole * 2;
    }

    private static Discrepancy Between(IReadOnlyDictionary<ArticleSlug, Article> articles, Quantity a, Quantity b)
    {
        var sides = new[] { a, b }
            .OrderBy(q => articles[q.Claim.Article].Published).ThenBy(q => q.Claim.Id)
            .Select(q => new DiscrepancySide(q.Text, [q.Claim.Id])).ToList();
        return new Discrepancy(DiscrepancyFinder.IdOf("figure", a.Claim.Id.Value, b.Claim.Id.Value), DiscrepancyKind.Figure, string.Create(CultureInfo.InvariantCulture, $"How much: {a.Text} or {b.Text}"), null, sides, "same-words-other-figure");
    }
}

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

    /// <summary>The discrepancies on figures.</summary>
    public static IEnumerable<Discrepancy> Find(IReadOnlyDictionary<ArticleSlug, Article> articles, IReadOnlyList<Claim> claims, IReadOnlyList<Event> events, IReadOnlyList<Mention> mentions)
    {
        var told = Quantities(articles, claims, events, mentions);

        return DiscrepancyFinder.NotRecurring(Differing(told), told.Count).Select(pair => Between(articles, told[pair.A], told[pair.B]));
    }

    // The pairs come as the cores find them; they are put in order afterwards.
    private static List<long> Differing(List<Quantity> told)
    {
        var (among, all) = (ComparedAmong(told), new List<long>());
        Parallel.For(0, told.Count, () => (ComparedWith: new int[told.Count], Differing: new List<long>()), (i, _, mine) =>
        {
            AddDiffering(told[i], among[i], mine.ComparedWith, mine.Differing);
            return mine;
        }, mine =>
        {
            lock (all) all.AddRange(mine.Differing);
        });
        return all;
    }

    private static void AddDiffering(Quantity quantity, List<Quantity>[] among, int[] comparedWith, List<long> differing)
    {
        foreach (var others in among)
        {
            foreach (var other in CollectionsMarshal.AsSpan(others))
            {
                // Those from here on come after it, and are compared with it in their turn.
                if (other.Index >= quantity.Index) break;

                // Two subjects in common are one reason to compare, not two.
                if (comparedWith[other.Index] == quantity.Index) continue;
                comparedWith[other.Index] = quantity.Index;
                if (Differ(quantity, other)) differing.Add(InOrder(quantity, other));
            }
        }
    }

    // For each quantity, the first quantities of its unit on each of its subjects. Quantities of different units are never compared.
    private static List<Quantity>[][] ComparedAmong(List<Quantity> told)
    {
        var bySubject = new Dictionary<(string Unit, string Subject), List<Quantity>>();
        return [.. told.Select(quantity => quantity.Subjects.Select(subject =>
        {
            ref var others = ref CollectionsMarshal.GetValueRefOrAddDefault(bySubject, (quantity.Unit, subject), out _);
            others ??= [];
            if (others.Count < MostOfName) others.Add(quantity);
            return others;
        }).ToArray())];
    }

    private static List<Quantity> Quantities(IReadOnlyDictionary<ArticleSlug, Article> articles, IReadOnlyList<Claim> claims, IReadOnlyList<Event> events, IReadOnlyList<Mention> mentions)
    {
        var weighty = new WeightyWords();
        var figures = mentions.OfType<FigureMention>().Where(m => m.Figure.Unit.Length > 0).ToLookup(m => m.Passage);
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
        a.IsChange == b.IsChange && WeightyWords.Shared(a.WordsBeside, b.WordsBeside) >= FewestWordsBeside && a.Claim.Article != b.Claim.Article && !a.MayBe(b) && a.IsNear(b)
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
        return new Discrepancy(DiscrepancyFinder.IdOf("figure", a.Claim.Id.Value, b.Claim.Id.Value), DiscrepancyKind.Figure, string.Create(CultureInfo.InvariantCulture, $"How much: {a.Text} or {b.Text}"), null, sides, DiscrepancyRules.SameWordsOtherFigure);
    }
}

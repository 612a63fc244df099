using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Discrepancies;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Mentions;

namespace RelationsExplorer.Import.Merging;

/// <summary>
/// Finds what articles do not agree on: the same event at dates that cannot both be (<see cref="DateClashes"/>), the same quantity in
/// figures that differ (<see cref="FigureClashes"/>). One that is missed costs a reader less than one that is none.
/// </summary>
internal static class DiscrepancyFinder
{
    private const int MostRivals = 3;

    /// <summary>The discrepancies, by id.</summary>
    /// <param name="articles">All articles.</param>
    /// <param name="claims">The claims that tell of an event or a quantity.</param>
    /// <param name="events">All events.</param>
    /// <param name="mentions">The figures of these claims, and the dates beside them.</param>
    public static IReadOnlyList<Discrepancy> Find(
        IReadOnlyDictionary<ArticleSlug, Article> articles, IReadOnlyList<Claim> claims, IReadOnlyList<Event> events, IReadOnlyList<Mention> mentions)
    {
        var onFigures = Task.Run(() => FigureClashes.Find(articles, claims, events, mentions).ToList());
        return [.. DateClashes.Find(articles, claims.ToDictionary(c => c.Id), events).Concat(onFigures.GetAwaiter().GetResult()).DistinctBy(d => d.Id).OrderBy(d => d.Id, StringComparer.Ordinal)];
    }

    /// <summary>The address of what two things of a kind do not agree on, whichever is named first.</summary>
    public static string IdOf(string kind, string a, string b) =>
        "d" + ClaimId.Of(kind, string.CompareOrdinal(a, b) < 0 ? a : b, string.CompareOrdinal(a, b) < 0 ? b : a).Value[1..];

    /// <summary>Two indexes as one number, the first in its upper half: there may be millions of pairs.</summary>
    public static long Pair(int a, int b) => ((long)a << 32) | (uint)b;

    /// <summary>
    /// The pairs of which neither side differs from many others: what does (summits, yearly figures of trade) comes again and again,
    /// and is nothing that two articles dispute.
    /// </summary>
    /// <param name="pairs">Pairs of indexes, some more than once; they are put in order.</param>
    /// <param name="count">How many indexes there are.</param>
    public static IEnumerable<(int A, int B)> NotRecurring(List<long> pairs, int count)
    {
        pairs.Sort();
        var rivals = new int[count];
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
}

using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.Store.Queries.Claims;

/// <summary>A search that finds something where the whole one does not.</summary>
/// <param name="Text">Its words, as they can be typed.</param>
/// <param name="Without">The words that it leaves out; null where it is one of the words alone, or all words without what else narrows the list.</param>
/// <param name="Count">How many claims it finds.</param>
/// <param name="IsEverywhere">Whether what else narrows the list is left out.</param>
public sealed record NearMiss(string Text, string? Without, int Count, bool IsEverywhere);

/// <summary>What a search that found nothing would have found with less: without one of its words, with one alone, or in all claims.</summary>
public sealed class NearMissQuery(StoreSession store)
{
    private const int MostTerms = 8;

    /// <summary>Asks for the searches that find something, the nearest first.</summary>
    /// <param name="filter">What found nothing.</param>
    /// <param name="cancellation">Stops asking.</param>
    public IReadOnlyList<NearMiss> Read(ClaimFilter filter, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var terms = SearchText.Parse(filter.Text).Terms;
        if (terms.Count is 0 or > MostTerms) return [];
        var found = new List<NearMiss>();
        Add(new ClaimFilter { Text = filter.Text }, null, isEverywhere: true);
        if (terms.Count == 1) return found;
        foreach (var term in terms.Where(term => terms.Any(other => other != term && !other.IsExcluded))) Add(filter with { Text = Typed(terms.Where(other => other != term)) }, term.ToString(), isEverywhere: false);
        if (found.Count > 0) return found;
        foreach (var term in terms.Where(term => !term.IsExcluded)) Add(filter with { Text = term.ToString() }, null, isEverywhere: false);
        return found;

        void Add(ClaimFilter asked, string? without, bool isEverywhere)
        {
            var (_, count, isStopped) = new ClaimsQuery(store).Numbers(asked with { Sort = ClaimSort.Published }, 0, 0, cancellation);
            if (count > 0 && !isStopped) found.Add(new NearMiss(asked.Text!, without, count, isEverywhere));
        }
    }

    private static string Typed(IEnumerable<SearchText.Term> terms) => string.Join(' ', terms);
}

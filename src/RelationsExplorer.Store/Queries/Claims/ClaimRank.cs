using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.Store.Queries.Claims;

/// <summary>
/// Orders claims by how well they fit the words (BM25). The full-text table weighs them where the words are not too common;
/// of common words it would have to go through every place in which they stand. There, a claim is one sentence, which holds a
/// word once or not at all, and what is left of BM25 is that of two claims the shorter fits better.
/// </summary>
internal sealed class ClaimRank(StoreSession store, CountedSet found)
{
    // The table looks up the length of each claim that holds the words: some two thousand in a thousandth of a second.
    private const int MostOccurrences = 2_500;

    public List<int> Page(SearchText text, long occurrences, Paging paging)
    {
        var words = text.Terms.Where(term => !term.IsExcluded).Select(TextSearch.InQuotes).ToList();
        return words.Count > 0 && occurrences <= MostOccurrences ? Weighed(string.Join(" AND ", words), paging) : ShortestFirst(paging);
    }

    private List<int> Weighed(string words, Paging paging)
    {
        using var command = store.Connection.Command("SELECT rowid FROM claim_words WHERE claim_words MATCH $words ORDER BY rank, rowid", ("$words", words));
        using var rows = command.ExecuteReader();
        var (page, skip) = (new List<int>(paging.Take), paging.Skip);
        while (page.Count < paging.Take && rows.Read())
        {
            var number = rows.GetInt32(0);
            if (found.Set.Contains(number) && skip-- <= 0) page.Add(number);
        }

        return page;
    }

    private List<int> ShortestFirst(Paging paging)
    {
        var lengths = store.Index.ClaimLengths(store.Connection);
        Span<int> counts = stackalloc int[StoreIndex.LongestClaim + 1];
        counts.Clear();
        foreach (var number in found.Numbers) counts[lengths[number - 1]]++;

        // Only claims of the lengths that the page shows are gathered.
        var (first, skip) = (0, paging.Skip);
        while (first < StoreIndex.LongestClaim && skip >= counts[first]) skip -= counts[first++];
        var (last, room) = (first, skip + paging.Take - counts[first]);
        while (last < StoreIndex.LongestClaim && room > 0) room -= counts[++last];
        var shown = new List<int>[last - first + 1];
        foreach (var number in found.Numbers)
        {
            var length = lengths[number - 1];
            if (length >= first && length <= last) (shown[length - first] ??= []).Add(number);
        }

        return [.. shown.Where(numbers => numbers is not null).SelectMany(numbers => numbers).Skip(skip).Take(paging.Take)];
    }
}

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

    // Claims of more words than this count as equally long.
    private const int Longest = 63;

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
        var lengths = store.Index.List(store.Connection, NumberLists.ClaimLengths);
        Span<int> counts = stackalloc int[Longest + 1];
        counts.Clear();
        foreach (var number in found.Numbers) counts[Math.Min(lengths[number - 1], Longest)]++;

        // Only claims of the lengths that the page shows are gathered.
        var (first, skip) = (0, paging.Skip);
        while (first < Longest && skip >= counts[first]) skip -= counts[first++];
        var (last, room) = (first, skip + paging.Take - counts[first]);
        while (last < Longest && room > 0) room -= counts[++last];
        var shown = new List<int>[last - first + 1];
        foreach (var number in found.Numbers)
        {
            var length = Math.Min(lengths[number - 1], Longest);
            if (length >= first && length <= last) (shown[length - first] ??= []).Add(number);
        }

        return [.. shown.Where(numbers => numbers is not null).SelectMany(numbers => numbers).Skip(skip).Take(paging.Take)];
    }
}

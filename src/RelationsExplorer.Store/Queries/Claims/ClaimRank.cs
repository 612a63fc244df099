using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.Store.Queries.Claims;

/// <summary>Orders claims by how well they fit the words, as the full-text table weighs them (BM25).</summary>
internal static class ClaimRank
{
    public static List<int> Order(StoreSession store, NumberSet found, SearchText text)
    {
        var words = text.Terms.Where(term => !term.IsExcluded).Select(TextSearch.InQuotes).ToList();
        if (words.Count == 0) return [.. found.Numbers()];
        using var command = store.Connection.Command(
            "SELECT rowid FROM claim_words WHERE claim_words MATCH $words ORDER BY rank, rowid", ("$words", string.Join(" AND ", words)));
        using var rows = command.ExecuteReader();
        var order = new List<int>();
        while (rows.Read())
        {
            if (found.Contains(rows.GetInt32(0))) order.Add(rows.GetInt32(0));
        }

        return order;
    }
}

using Microsoft.Data.Sqlite;
using RelationsExplorer.Store.Sqlite;

namespace RelationsExplorer.Store.Changes;

/// <summary>Tells in which articles and records a new store differs from the one that it takes the place of.</summary>
internal static class StoreDifference
{
    /// <summary>The entry of the log; all of it, unbounded but for what a log holds at most.</summary>
    /// <param name="old">The store before; it may be missing or unreadable.</param>
    /// <param name="made">The file of the new store.</param>
    /// <param name="after">What the new store says of itself.</param>
    /// <param name="at">When.</param>
    public static ImportEntry Between(string old, string made, StoreSummary after, DateTimeOffset at)
    {
        if (StoreFile.Check(old).Summary is not { } before) return First(made, after, at);
        try
        {
            return Between(old, before, made, after, at);
        }
        catch (SqliteException)
        {
            // Damaged where the check did not look: nothing can be compared with it, and the new store is the mend.
            return First(made, after, at);
        }
    }

    private static ImportEntry Between(string old, StoreSummary before, string made, StoreSummary after, DateTimeOffset at)
    {
        using var pair = new StorePair(old, made);
        var articles = pair.Articles();
        var bySlug = articles.ToDictionary(article => article.Slug, StringComparer.Ordinal);
        var (gone, counts) = (new List<GoneRecord>(), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var (list, id, slugs) in pair.Gone())
        {
            counts[list] = counts.GetValueOrDefault(list) + 1;
            if (gone.Count < ChangeLogFile.MostGone) gone.Add(new GoneRecord(list, id, slugs, Why(slugs, bySlug)));
        }

        return new ImportEntry(
            at, before.Version, after.Version, Counts(before, after, counts), [.. articles.Take(ChangeLogFile.MostArticles)], Math.Max(0, articles.Count - ChangeLogFile.MostArticles),
            gone, counts.Values.Sum() - gone.Count);
    }

    private static ImportEntry First(string made, StoreSummary after, DateTimeOffset at)
    {
        using var connection = new ReadConnection(made);
        var articles = connection.Context.Articles.OrderBy(row => row.Number).Take(ChangeLogFile.MostArticles).Select(row => new { row.Slug, row.Title, row.ClaimCount }).ToList();
        return new ImportEntry(
            at, null, after.Version, Counts(null, after, []),
            [.. articles.Select(row => new ArticleChange(row.Slug.Value, row.Title, ArticleChange.Added, Text: true, row.ClaimCount, 0)).OrderBy(article => article.Slug, StringComparer.Ordinal)],
            after.Articles - articles.Count, [], 0);
    }

    private static SortedDictionary<string, RecordCount> Counts(StoreSummary? before, StoreSummary after, Dictionary<string, int> gone)
    {
        RecordCount Count(string list, Func<StoreSummary, int> of)
        {
            var (now, removed) = (of(after), gone.GetValueOrDefault(list));
            return new RecordCount(now - (before is null ? 0 : of(before)) + removed, removed, now);
        }

        return new(StringComparer.Ordinal)
        {
            ["articles"] = Count("articles", s => s.Articles),
            ["claims"] = Count("claims", s => s.Claims),
            ["discrepancies"] = Count("discrepancies", s => s.Discrepancies),
            ["events"] = Count("events", s => s.Events),
            ["sources"] = Count("sources", s => s.Sources),
        };
    }

    private static string Why(string[] slugs, Dictionary<string, ArticleChange> articles)
    {
        var changes = slugs.Select(articles.GetValueOrDefault).OfType<ArticleChange>().ToList();
        return slugs is [] ? GoneRecord.NotNamed
            : changes.Exists(article => article.Change == ArticleChange.Removed) ? GoneRecord.ArticleRemoved
            : changes.Exists(article => article.Text) ? GoneRecord.TextChanged
            : GoneRecord.ReadOtherwise;
    }
}

using System.Globalization;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Store.Changes;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Changes;

/// <summary>What the log of changes says, in words for readers.</summary>
internal static class ImportWords
{
    private static readonly (string List, string One, string Many)[] _lists =
    [
        ("claims", "claim", "claims"), ("events", "event", "events"), ("sources", "source", "sources"), ("discrepancies", "discrepancy", "discrepancies"),
    ];

    private static readonly Dictionary<string, string> _one = new(StringComparer.Ordinal)
    {
        ["articles"] = "article",
        ["claims"] = "claim",
        ["events"] = "event",
        ["sources"] = "source",
        ["themes"] = "theme",
        ["actors"] = "actor",
        ["places"] = "place",
        ["discrepancies"] = "discrepancy",
    };

    /// <summary>Where an import stands on the page of changes.</summary>
    public static string Anchor(this ImportEntry import) => "import-" + import.At.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    /// <summary>The day of an import.</summary>
    public static string Day(this ImportEntry import) => EdtfDate.OfDay(new Day(import.At.Year, import.At.Month, import.At.Day)).InWords();

    /// <summary>"2 articles added and 1 changed", in a line.</summary>
    public static string Title(this ImportEntry import)
    {
        if (import.Before is null) return $"{Words.Count(import.Records["articles"].Now, "article")} read for the first time";
        var counts = import.Records["articles"];
        var changed = import.Articles.Count(article => article.Change == ArticleChange.Changed);
        List<(int Count, string What)> parts = [(counts.Added, "added"), (changed, "changed"), (counts.Removed, "removed")];
        parts.RemoveAll(part => part.Count == 0);
        return parts is [] ? "What is read in the articles changed"
            : $"{Words.Count(parts[0].Count, "article")} {parts[0].What}{string.Concat(parts.Skip(1).Select(part => $", {part.Count.Grouped()} {part.What}"))}";
    }

    /// <summary>What came and went beside the articles: "claims: 12 came, 3 went, 1,204 now".</summary>
    public static IReadOnlyList<string> Counts(this ImportEntry import) =>
        [.. _lists.Where(list => import.Records.ContainsKey(list.List)).Select(list => (list, Count: import.Records[list.List])).Select(row => string.Create(
            CultureInfo.InvariantCulture, $"{row.list.Many}: {row.Count.Added:N0} came, {row.Count.Removed:N0} went, {row.Count.Now:N0} now"))];

    /// <summary>What became of one article.</summary>
    public static string InWords(this ArticleChange article)
    {
        var claims = (article.ClaimsAdded, article.ClaimsRemoved) switch
        {
            (0, 0) => null,
            (var came, 0) => $"{Words.Count(came, "claim")} came",
            (0, var went) => $"{Words.Count(went, "claim")} went",
            var (came, went) => $"{Words.Count(came, "claim")} came and {went.Grouped()} went",
        };
        var what = article.Change switch
        {
            ArticleChange.Added => "added",
            ArticleChange.Removed => "removed",
            _ => article.Text ? "changed" : "read otherwise, in the same words",
        };
        return claims is null ? what : $"{what}: {claims}";
    }

    /// <summary>Why a record is gone, and when it went: two sentences.</summary>
    public static string InWords(this GoneRecord gone, ImportEntry import)
    {
        var what = _one.GetValueOrDefault(gone.List, "record");
        var articles = gone.Articles.Count == 1 ? $"article ‘{gone.Articles[0]}’" : $"articles {gone.Articles.Select(slug => $"‘{slug}’").ToList().Joined()}";
        var why = gone.Why switch
        {
            GoneRecord.ArticleRemoved when gone.List == "articles" => "It was taken out of the corpus",
            GoneRecord.ArticleRemoved => $"It was read in the {articles}, and not all of that is in the corpus any more",
            GoneRecord.TextChanged => $"It was read in the {articles}, and the text has changed",
            GoneRecord.ReadOtherwise => $"It was read in the {articles}, in words that are still there and are now read otherwise",
            _ => "It is neither in the vocabulary nor named in a text any more",
        };
        return $"This {what} was here and went with the reading of {import.Day()}. {why}.";
    }
}

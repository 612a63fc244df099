using RelationsExplorer.Web.Citing;

namespace RelationsExplorer.Web.Describing;

/// <summary>A work as a ContextObject in a span (COinS, Z39.88-2004), by which reference managers find the works of a list.</summary>
internal static class Coins
{
    /// <summary>What stands in the span's title.</summary>
    public static string Of(CslItem item)
    {
        var isArticle = item.Type == WorkType.Journal || item.Type == WorkType.News;
        var isPart = item.Type == WorkType.Chapter || item.Type == WorkType.Part;
        var isBook = isPart || item.Type == WorkType.Book || item.Type == WorkType.Report;
        var parts = new List<(string Name, string? Value)>
        {
            ("ctx_ver", "Z39.88-2004"),
            ("rft_val_fmt", "info:ofi/fmt:kev:mtx:" + (isArticle ? "journal" : isBook ? "book" : "dc")),
            ("rfr_id", "info:sid/relations-explorer"),
        };
        if (isArticle || isBook) parts.Add(("rft.genre", isArticle ? "article" : isPart ? "bookitem" : item.Type == WorkType.Report ? "report" : "book"));
        parts.Add((isArticle || isPart ? "rft.atitle" : isBook ? "rft.btitle" : "rft.title", item.Title));
        parts.Add((isArticle ? "rft.jtitle" : isPart ? "rft.btitle" : "rft.source", item.Container));
        parts.AddRange(item.Names.Select(name => (isArticle || isBook ? "rft.au" : "rft.creator", (string?)name.Inverted)));
        parts.Add((isArticle || !isBook ? "rft.publisher" : "rft.pub", item.Publisher));
        if (item.Issued is { IsApproximate: false, IsUncertain: false } issued && PlainDates.OrNull(issued) is [var plain]) parts.Add(("rft.date", plain.Joined('-')));
        parts.Add(("rft.volume", item.Volume));
        parts.Add(("rft.issue", item.Issue));
        parts.Add(("rft.pages", item.Pages));
        if (item.Doi is not null) parts.Add(("rft_id", "info:doi/" + item.Doi));
        parts.Add((isArticle || isBook ? "rft_id" : "rft.identifier", item.Url));
        return string.Join('&', parts.Where(part => !string.IsNullOrEmpty(part.Value)).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}"));
    }
}

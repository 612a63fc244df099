using RelationsExplorer.Web.Citing;

namespace RelationsExplorer.Web.Describing;

/// <summary>A work as the meta tags of its page, in the two vocabularies that reference managers read: Highwire's and Dublin Core.</summary>
internal static class MetaTags
{
    /// <summary>Name and content of each tag.</summary>
    public static IEnumerable<(string Name, string Content)> Of(CslItem item) => Highwire(item).Concat(DublinCore(item)).Where(tag => !string.IsNullOrEmpty(tag.Content)).Select(tag => (tag.Name, tag.Content!));

    private static IEnumerable<(string Name, string? Content)> Highwire(CslItem item)
    {
        yield return ("citation_title", item.Title);
        foreach (var name in item.Names) yield return ("citation_author", name.Inverted);
        yield return ("citation_publication_date", Date(item, '/'));
        yield return (item.Type switch
        {
            _ when item.Type == WorkType.Journal || item.Type == WorkType.News => "citation_journal_title",
            _ when item.Type == WorkType.Chapter || item.Type == WorkType.Part => "citation_inbook_title",
            _ => "citation_publisher",
        }, item.Container);
        yield return ("citation_publisher", item.Publisher);
        yield return ("citation_volume", item.Volume);
        yield return ("citation_issue", item.Issue);
        var pages = item.Pages?.Split(['-', '–'], 2, StringSplitOptions.TrimEntries) ?? [];
        yield return ("citation_firstpage", pages.Length > 0 ? pages[0] : null);
        yield return ("citation_lastpage", pages.Length > 1 ? pages[1] : null);
        yield return ("citation_doi", item.Doi);
        yield return ("citation_public_url", item.Url);
        yield return ("citation_language", item.Language);
    }

    private static IEnumerable<(string Name, string? Content)> DublinCore(CslItem item)
    {
        yield return ("DC.title", item.Title);
        foreach (var name in item.Names) yield return ("DC.creator", name.Inverted);
        yield return ("DC.date", Date(item, '-'));
        yield return ("DC.source", item.Container);
        yield return ("DC.publisher", item.Publisher);
        yield return ("DC.identifier", item.Doi is null ? item.Url : "doi:" + item.Doi);
        yield return ("DC.language", item.Language);
        yield return ("DC.type", "Text");
    }

    /// <summary>A plain date; a date in doubt or of more than one point is not told, for neither vocabulary can say so.</summary>
    private static string? Date(CslItem item, char sign) =>
        item.Issued is { IsApproximate: false, IsUncertain: false } issued && PlainDates.OrNull(issued) is [var plain] ? plain.Joined(sign) : null;
}

using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Import.Notes.References;
using RelationsExplorer.Import.Notes.References.Addresses;
using RelationsExplorer.Import.Notes.References.Dates;
using RelationsExplorer.Import.Notes.References.Press;
using RelationsExplorer.Import.Notes.Works;
using RelationsExplorer.Import.Reading;

namespace RelationsExplorer.Import.Notes.InText.Links;

/// <summary>Finds the works that the running text cites by a link: saved pages and Markdown often have no other notes.</summary>
internal static class HyperlinkFinder
{
    /// <summary>The links of paragraphs, as works.</summary>
    /// <param name="links">As Reading found them.</param>
    /// <param name="passages">Those of the article, without their markers.</param>
    /// <param name="own">The article's own address: links within its site tell more about the site than about the matter. Null where it is unknown.</param>
    /// <param name="shelf">Where the works are gathered.</param>
    public static IEnumerable<(PassageId Passage, Span Span, int Place)> Find(IReadOnlyList<PassageLink> links, IReadOnlyList<Passage> passages, string? own, SourceShelf shelf)
    {
        if (links.Count == 0) yield break;
        var paragraphs = passages.Where(passage => passage.Kind == PassageKind.Paragraph).ToDictionary(passage => passage.Id, passage => passage.Text);
        foreach (var link in links)
        {
            if (!paragraphs.TryGetValue(link.Passage, out var text) || (own is not null && HostOf(own) == HostOf(link.Url))) continue;
            // Markers taken out before the words have moved them to the left.
            var at = text.IndexOf(link.Words, Math.Min(text.Length, Math.Max(0, link.Span.Start - link.Removable(text))), StringComparison.Ordinal);
            if (at < 0) continue;
            yield return (link.Passage, new Span(at, at + link.Words.Length), shelf.Add(Work(link, text)));
        }
    }

    private static ParsedReference Work(PassageLink link, string text)
    {
        var host = HostOf(link.Url);
        var (outlet, name) = Hosts.FindOrNull(host) is { } known ? (known, known.Name) : OutletOf(host) is { } named ? (named.Outlet, named.Outlet.Name) : (null, SiteNames.SpelledOrNull(host, link.Words) ?? SiteNames.SpelledOrNull(host, text));
        return new ParsedReference(link.Url)
        {
            Kind = outlet switch
            {
                { IsPress: true } => SourceKind.News,
                { Kind: "government" } => SourceKind.Official,
                { Kind: "institute" } => SourceKind.Report,
                { Kind: "journal" } => SourceKind.Academic,
                _ => SourceKind.WebPage,
            },
            Title = link.Title,
            Container = name,
            Issued = AddressDates.FindOrNull(link.Url),
            Url = link.Url,
            Doi = AddressReader.DoiIn(link.Url),
        };
    }

    // "thediplomat.com", "tass.com": the name before the last dot, where it is an outlet's and nothing else.
    private static OutletName? OutletOf(string host)
    {
        var labels = host.Split('.');
        for (var i = labels.Length - 2; i >= 0; i--)
        {
            if (Outlets.FindOrNull(labels[i]) is { Plain: false } name) return name;
        }

        return null;
    }

    private static string HostOf(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri)) return "";
        var host = uri.IdnHost.ToLowerInvariant();
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }
}

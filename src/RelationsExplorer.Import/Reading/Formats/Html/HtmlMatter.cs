using System.Text.Json;
using AngleSharp.Html.Dom;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Import.Notes.References.Names;
using RelationsExplorer.Import.Reading.Heads;

namespace RelationsExplorer.Import.Reading.Formats.Html;

/// <summary>Bibliographic data from a page's head: Highwire, Dublin Core, Open Graph and schema.org JSON-LD.</summary>
internal static class HtmlMatter
{
    private static readonly string[] LabelNumbers = ["1", "2"];

    /// <summary>What the page says of itself; null where it says nothing.</summary>
    public static FrontMatter Of(IHtmlDocument document)
    {
        var ld = JsonLd(document);
        var authors = Metas(document, "citation_author", "DC.creator", "author", "article:author", "parsely-author", "sailthru.author", "dcterms.creator", "byl").Where(a => !WebAddress.IsSafe(a)).ToList();
        if (authors.Count == 0) authors = [.. Labelled(document, "written by", "author", "by")];
        var address = document.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? Metas(document, "og:url").FirstOrDefault();
        var published = Metas(document, "citation_publication_date", "citation_date", "DC.date", "DC.date.issued", "article:published_time", "og:article:published_time", "datePublished", "date", "pubdate", "publishdate", "publish-date", "parsely-pub-date", "sailthru.date", "dcterms.created", "dcterms.date", "dcterms.issued").FirstOrDefault() ?? ld.Published;
        var date = StatedDate.ReadOrNull(published) ?? PrintedDate(document);
        return new FrontMatter
        {
            Title = Metas(document, "citation_title", "DC.title", "og:title").FirstOrDefault() ?? ld.Title,
            PageTitle = document.Title is { Length: > 0 } name ? TextCleaner.Clean(name).Trim() : null,
            Authors = authors.Count > 0 ? People(authors) : ld.Authors.Count > 0 ? People(ld.Authors) : null,
            Publisher = Metas(document, "citation_journal_title", "DC.publisher", "og:site_name").FirstOrDefault() ?? ld.Publisher,
            Published = date,
            PublishedBasis = date is null ? null : "stated in the page's own data",
            Url = address is not null && WebAddress.IsSafe(address) ? address : null,
            Language = document.DocumentElement.GetAttribute("lang") is { Length: > 1 } language ? language : null,
        };
    }

    // "Ann Lee, Bo Chen" are two people, "Lee, Ann" is one, whose given name goes first.
    private static List<string>? People(List<string> stated) =>
        stated.SelectMany(line => line.Split([",", ";", " and ", " & "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is var parts && parts.All(part => part.Contains(' ', StringComparison.Ordinal)) ? parts : NameReader.Read(line, out _) is [var one] ? [one] : [line])
            .Select(AuthorCleaner.WithoutBy).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } people ? people : null;

    // <time datetime="2021-03-12">, the first of the page's article.
    private static EdtfDate? PrintedDate(IHtmlDocument document) =>
        document.QuerySelectorAll("[itemprop=datePublished], time[pubdate], article time[datetime], main time[datetime], header time[datetime], time[datetime].published, time[datetime].entry-date")
            .Select(element => StatedDate.ReadOrNull(element.GetAttribute("datetime") ?? element.GetAttribute("content")))
            .FirstOrDefault(date => date is not null);

    private static IEnumerable<string> Metas(IHtmlDocument document, params string[] names) =>
        names.SelectMany(name => document.QuerySelectorAll("meta")
            .Where(m => name.Equals(m.GetAttribute("name") ?? m.GetAttribute("property") ?? m.GetAttribute("itemprop"), StringComparison.OrdinalIgnoreCase))
            .Select(m => TextCleaner.Clean(m.GetAttribute("content") ?? "").Trim())
            .Where(c => c.Length > 0));

    // twitter:label1 "Written by", twitter:data1 "Ann Lee"
    private static IEnumerable<string> Labelled(IHtmlDocument document, params string[] labels) =>
        LabelNumbers.Where(n => Metas(document, "twitter:label" + n).Any(label => labels.Contains(label, StringComparer.OrdinalIgnoreCase))).SelectMany(n => Metas(document, "twitter:data" + n));

    private static (string? Title, List<string> Authors, string? Publisher, string? Published) JsonLd(IHtmlDocument document)
    {
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent, new JsonDocumentOptions { MaxDepth = 32, AllowTrailingCommas = true });
                foreach (var item in Items(json.RootElement))
                {
                    if (Text(item, "@type") is not { } type || !type.EndsWith("Article", StringComparison.Ordinal)) continue;
                    return (Text(item, "headline"), [.. Names(item, "author")], Names(item, "publisher").FirstOrDefault(), Text(item, "datePublished"));
                }
            }
            catch (JsonException)
            {
                // A page's broken data says nothing of the article; the text itself is still read.
            }
        }

        return (null, [], null, null);
    }

    private static IEnumerable<JsonElement> Items(JsonElement root) => root.ValueKind switch
    {
        JsonValueKind.Array => root.EnumerateArray().SelectMany(Items),
        JsonValueKind.Object when root.TryGetProperty("@graph", out var graph) => Items(graph),
        JsonValueKind.Object => [root],
        _ => [],
    };

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) ? value.ValueKind switch
        {
            JsonValueKind.String => TextCleaner.Clean(value.GetString()).Trim(),
            JsonValueKind.Array => value.EnumerateArray().Where(v => v.ValueKind == JsonValueKind.String).Select(v => v.GetString()).LastOrDefault(),
            _ => null,
        } : null;

    private static IEnumerable<string> Names(JsonElement item, string name)
    {
        if (!item.TryGetProperty(name, out var value)) return [];
        var people = value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : new List<JsonElement> { value };
        return people.Select(p => p.ValueKind == JsonValueKind.String ? p.GetString() : p.ValueKind == JsonValueKind.Object ? Text(p, "name") : null).OfType<string>().Where(n => n.Length > 0);
    }
}

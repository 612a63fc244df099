using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Store.Queries.Claims;
using RelationsExplorer.Store.Queries.Events;
using RelationsExplorer.Web.Citing;

namespace RelationsExplorer.Web.Describing;

/// <summary>
/// Records in the words of schema.org. A claim is a Claim with its appearance and never a ClaimReview: nobody has reviewed it. A date
/// is told only as precisely as the text is, and not at all where it is in doubt.
/// </summary>
internal static class SchemaOrg
{
    // What has a meaning in HTML is written by its number, so that no text can end the element that holds this.
    private static readonly JsonSerializerOptions _options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>As it stands in a page.</summary>
    public static string ToText(JsonObject thing)
    {
        var whole = new JsonObject { ["@context"] = "https://schema.org" };
        foreach (var (name, value) in thing) whole[name] = value?.DeepClone();
        return whole.ToJsonString(_options);
    }

    /// <summary>An article of the corpus.</summary>
    public static JsonObject Of(Article article, CslItem item, CitedSite site) => Thing("Article", site.Address("/articles/" + Uri.EscapeDataString(article.Slug.Value)),
        ("headline", item.Title), ("author", Authors(item)), ("publisher", Named("Organization", article.Publisher)), ("datePublished", DateOrNull(article.Published)),
        ("inLanguage", article.Language), (article.Form == ArticleForm.Restated ? "isBasedOn" : "sameAs", Pages.Shared.Outward.SafeOrNull(article.Url)));

    /// <summary>A claim, and where it appears.</summary>
    public static JsonObject Of(FoundClaim claim, CslItem item, CitedSite site) => Thing("Claim", item.Url!,
        ("text", item.Title), ("author", claim.Speaker is { } speaker ? Thing("Thing", site.Address("/actors/" + Uri.EscapeDataString(speaker.Slug.Value)), ("name", speaker.Name)) : Authors(item)),
        ("datePublished", DateOrNull(claim.Article.Published)),
        ("appearance", Thing("Article", site.Address("/articles/" + Uri.EscapeDataString(claim.Article.Slug.Value)), ("headline", PlainText.OneLine(claim.Article.Title)), ("datePublished", DateOrNull(claim.Article.Published)))),
        ("citation", claim.Citations.Count == 0 ? null : new JsonArray([.. claim.Citations.Select(citation => (JsonNode)Work(CslItem.Of(citation.Source), site.Address("/sources/" + citation.Source.Id)))])),
        ("version", site.Version));

    /// <summary>An event.</summary>
    public static JsonObject Of(FoundEvent happened, CslItem item)
    {
        var ends = happened.Date is { IsApproximate: false, IsUncertain: false } ? PlainDates.OrNull(happened.Date) : null;
        return Thing("Event", item.Url!,
            ("name", PlainText.OneLine(happened.Title)), ("startDate", ends?[0].Joined('-')), ("endDate", ends is [_, var last] ? last.Joined('-') : null),
            ("description", $"{happened.Date.InWords()} ({Pages.Shared.Words.InWords(happened.Status)})"),
            ("location", happened.Places.Count == 0 ? null : Thing("Place", null, ("name", happened.Places[0].Name))));
    }

    /// <summary>A source.</summary>
    public static JsonObject Work(CslItem item, string address) => Thing(item.Type.Schema, address,
        ("name", item.Title), ("author", Authors(item)), ("datePublished", DateOrNull(item.Issued)), ("publisher", Named("Organization", item.Publisher)),
        ("isPartOf", Named("CreativeWork", item.Container)), ("url", item.Url), ("identifier", item.Doi is null ? null : "https://doi.org/" + item.Doi));

    /// <summary>The way from the first page to this one.</summary>
    public static JsonObject Crumbs(CitedSite site, params (string Name, string Path)[] steps) => Thing("BreadcrumbList", null, ("itemListElement", new JsonArray([
        .. steps.Select((step, i) => (JsonNode)new JsonObject { ["@type"] = "ListItem", ["position"] = i + 1, ["name"] = PlainText.OneLine(step.Name), ["item"] = site.Address(step.Path) })])));

    /// <summary>The whole corpus.</summary>
    public static JsonObject Dataset(CitedSite site, string description) => Thing("Dataset", site.Address("/about/data"),
        ("name", "Relations Explorer: what has been written about Sino-Russian relations"), ("description", description), ("version", site.Version),
        ("dateModified", DateOrNull(site.Day)), ("isAccessibleForFree", true), ("distribution", new JsonArray(
            Distribution("application/x-ndjson", site.Address("/export/corpus.jsonl")), Distribution("application/vnd.sqlite3", site.Address("/export/corpus.db")),
            Distribution("application/json", site.Address(Api.JsonApi.Root)))));

    private static JsonObject Distribution(string type, string address) => Thing("DataDownload", null, ("encodingFormat", type), ("contentUrl", address));

    private static JsonArray? Authors(CslItem item) =>
        item.Names.Select(name => (JsonNode)Named(name.Given is null ? "Organization" : "Person", name.Straight)!).ToArray() is { Length: > 0 } names ? new JsonArray(names) : null;

    private static JsonObject? Named(string type, string? name) => PlainText.OneLine(name) is { Length: > 0 } line ? Thing(type, null, ("name", line)) : null;

    private static string? DateOrNull(EdtfDate? date) =>
        date is { IsApproximate: false, IsUncertain: false } && PlainDates.OrNull(date) is [var plain] ? plain.Joined('-') : null;

    private static JsonObject Thing(string type, string? address, params (string Name, JsonNode? Value)[] parts)
    {
        var thing = new JsonObject { ["@type"] = type };
        if (address is not null) thing["@id"] = address;
        foreach (var (name, value) in parts)
            if (value is not null) thing[name] = value;
        return thing;
    }
}

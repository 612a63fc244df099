using RelationsExplorer.Store.Exporting;

namespace RelationsExplorer.Web.Api;

/// <summary>Where a record and what it refers to can be read: addresses on this site, by what each is.</summary>
internal static class RecordLinks
{
    public static ArticleRecord Of(ArticleRecord article) => article with
    {
        Links = Links("articles", article.Id,
            ("claims", $"{JsonApi.Root}/claims?article={Escape(article.Id)}"), ("events", $"{JsonApi.Root}/events?article={Escape(article.Id)}"),
            ("sources", $"{JsonApi.Root}/sources?article={Escape(article.Id)}"), ("passages", $"{JsonApi.Root}/articles/{Escape(article.Id)}/passages")),
    };

    public static PassageRecord Of(PassageRecord passage) => passage with
    {
        Links = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["article"] = $"{JsonApi.Root}/articles/{Escape(passage.Article)}",
            ["page"] = $"/articles/{Escape(passage.Article)}#{passage.Id}",
        },
    };

    public static ClaimRecord Of(ClaimRecord claim) => claim with
    {
        Links = Links("claims", claim.Id,
            ("article", $"{JsonApi.Root}/articles/{Escape(claim.Article)}"),
            ("event", claim.Event is null ? null : $"{JsonApi.Root}/events/{claim.Event}"),
            ("speaker", claim.Speaker == "author" ? null : $"{JsonApi.Root}/actors/{Escape(claim.Speaker)}"),
            ("reporter", claim.Reporter is null ? null : $"{JsonApi.Root}/actors/{Escape(claim.Reporter)}")),
    };

    public static EventRecord Of(EventRecord happened) => happened with { Links = Links("events", happened.Id) };

    public static SourceRecord Of(SourceRecord source) => source with
    {
        Links = Links("sources", source.Id,
            ("claims", $"{JsonApi.Root}/sources/{source.Id}/claims"),
            ("article", source.CorpusArticle is null ? null : $"{JsonApi.Root}/articles/{Escape(source.CorpusArticle)}")),
    };

    public static DiscrepancyRecord Of(DiscrepancyRecord found) => found with
    {
        Links = Links("discrepancies", found.Id, ("event", found.Event is null ? null : $"{JsonApi.Root}/events/{found.Event}")),
    };

    public static ThemeRecord Of(ThemeRecord theme) => theme with { Links = Topic("themes", "theme", theme.Id) };

    public static ActorRecord Of(ActorRecord actor) => actor with { Links = Topic("actors", "actor", actor.Id, ("spoken", $"{JsonApi.Root}/claims?speaker={Escape(actor.Id)}")) };

    public static PlaceRecord Of(PlaceRecord place) => place with { Links = Topic("places", "place", place.Id) };

    private static SortedDictionary<string, string> Topic(string list, string one, string id, params ReadOnlySpan<(string Name, string? Address)> more) => Links(
        list, id, [("claims", $"{JsonApi.Root}/claims?{one}={Escape(id)}"), ("events", $"{JsonApi.Root}/events?{one}={Escape(id)}"), .. more]);

    private static SortedDictionary<string, string> Links(string list, string id, params ReadOnlySpan<(string Name, string? Address)> more)
    {
        var links = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["self"] = $"{JsonApi.Root}/{list}/{Escape(id)}",
            ["page"] = $"/{list}/{Escape(id)}",
        };
        foreach (var (name, address) in more)
            if (address is not null) links[name] = address;
        return links;
    }

    private static string Escape(string id) => Uri.EscapeDataString(id);
}

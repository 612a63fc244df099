using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Store.Queries;
using RelationsExplorer.Store.Queries.Events;
using RelationsExplorer.Store.Searching;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Pages.Events;

/// <summary>What is asked of the timeline, in its three faces: the address, the filter for the store, and words.</summary>
/// <param name="Filter">For the store.</param>
/// <param name="Lanes">By what events are put side by side.</param>
/// <param name="Address">Of the timeline.</param>
/// <param name="SetAside">What in the address could not be understood.</param>
internal sealed record EventAsk(EventFilter Filter, LaneKind Lanes, ListAddress Address, IReadOnlyList<string> SetAside)
{
    /// <summary>How many events one page lists.</summary>
    public const int PageSize = 50;

    private const int MostValues = 10;

    /// <summary>The facets of which values may be left out.</summary>
    public static IReadOnlyList<Facet> MayBeWithout { get; } =
        [Facet.Theme, Facet.Actor, Facet.Place, Facet.Article, Facet.Type, Facet.Status];

    /// <summary>Reads what is asked.</summary>
    /// <param name="query">The values of the address.</param>
    /// <param name="unknown">Values that the store was found not to know; null at first.</param>
    public static EventAsk Of(IQueryCollection query, IReadOnlyList<(Facet Facet, string Value)>? unknown = null)
    {
        var reader = new AddressReader(query, "/events", unknown);
        var filter = new EventFilter
        {
            Text = reader.Text("q"),
            Themes = reader.Slugs(Facet.Theme).ConvertAll(slug => new ThemeSlug(slug)),
            Actors = reader.Slugs(Facet.Actor).ConvertAll(slug => new ActorSlug(slug)),
            Places = reader.Slugs(Facet.Place).ConvertAll(slug => new PlaceSlug(slug)),
            Articles = reader.Slugs(Facet.Article).ConvertAll(slug => new ArticleSlug(slug)),
            Types = reader.Choices<EventType>(Facet.Type),
            Statuses = reader.Choices<EventStatus>(Facet.Status),
            During = reader.During(TimelineZoom.Name, "surely"),
            Without = reader.Without(MayBeWithout),
            Whole = reader.Whole(),
        };
        var lanes = reader.OneOf("lanes", "themes", "articles") == "articles" ? LaneKind.Articles : LaneKind.Themes;
        return new EventAsk(filter with { Paging = new Paging(reader.Page(), PageSize), FacetValues = MostValues }, lanes, reader.Address, reader.SetAside);
    }

    /// <summary>What was asked for, in words and in parts that can be taken away.</summary>
    /// <param name="total">How many were found.</param>
    /// <param name="isStopped">Whether the search took too long and was stopped.</param>
    /// <param name="names">What the chosen values are called.</param>
    public Asked InWords(int total, bool isStopped, IReadOnlyDictionary<(Facet Facet, string Value), string> names)
    {
        var parts = new List<(string Words, ListAddress Without)>();
        foreach (var (name, value) in Address.Parts)
        {
            if (name is ListAddress.PageName or ListAddress.WholeName or "lanes" or "surely") continue;
            parts.Add((PartInWords(names, name, value), name == TimelineZoom.Name ? Address.Without(name, value).Only("surely", null) : Address.Without(name, value)));
        }

        var found = total == 0 ? "No event" : Words.Count(total, "event");
        var sentence = parts.Count == 0 ? $"All {Words.Count(total, "event")} that the articles date." : $"{found}: {string.Join("; ", parts.Select(p => p.Words))}.";
        return new Asked(sentence, parts, isStopped ? [.. SetAside, Asked.SearchStopped] : SetAside, new ListAddress("/events", []).Only("lanes", Lanes == LaneKind.Articles ? "articles" : null));
    }

    private string PartInWords(IReadOnlyDictionary<(Facet Facet, string Value), string> names, string name, string value)
    {
        string Label(Facet facet) => FacetWords.Value(facet, value, names.GetValueOrDefault((facet, value), value));
        var (plain, isNot) = ListAddress.Parted(name);
        return (isNot ? "not " : null) + plain switch
        {
            "q" => $"with the words {value}",
            "theme" => $"about {Label(Facet.Theme)}",
            "actor" => $"with {Label(Facet.Actor)}",
            "place" => $"at {Label(Facet.Place)}",
            "article" => $"told of in {Label(Facet.Article)}",
            "type" => $"of the kind {Label(Facet.Type)}",
            "status" => Label(Facet.Status),
            _ => $"{(Filter.During?.Surely == true ? "surely" : "possibly")} within {FacetWords.Value(Facet.Year, value, value)}",
        };
    }
}

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

    /// <summary>Reads what is asked.</summary>
    /// <param name="query">The values of the address.</param>
    /// <param name="unknown">Values that the store was found not to know; null at first.</param>
    public static EventAsk Of(IQueryCollection query, IReadOnlyList<(Facet Facet, string Value)>? unknown = null)
    {
        var reader = new AddressReader(query, "/events");
        var filter = new EventFilter
        {
            Text = reader.Text("q"),
            Themes = Known(Facet.Theme).ConvertAll(slug => new ThemeSlug(slug)),
            Actors = Known(Facet.Actor).ConvertAll(slug => new ActorSlug(slug)),
            Places = Known(Facet.Place).ConvertAll(slug => new PlaceSlug(slug)),
            Articles = Known(Facet.Article).ConvertAll(slug => new ArticleSlug(slug)),
            Types = reader.Choices<EventType>(Facet.Type),
            Statuses = reader.Choices<EventStatus>(Facet.Status),
            During = reader.During(TimelineZoom.Name, "surely"),
        };
        var lanes = reader.OneOf("lanes", "themes", "articles") == "articles" ? LaneKind.Articles : LaneKind.Themes;
        return new EventAsk(filter with { Paging = new Paging(reader.Page(), PageSize), FacetValues = MostValues }, lanes, reader.Address, reader.SetAside);

        List<string> Known(Facet facet)
        {
            var slugs = reader.Slugs(facet);
            foreach (var (_, value) in unknown?.Where(u => u.Facet == facet) ?? [])
                if (slugs.Remove(value)) reader.NotKnown(facet, value);
            return slugs;
        }
    }

    /// <summary>Values that were chosen and that no record bears: the store may not know them.</summary>
    public IReadOnlyList<(Facet Facet, string Value)> UnknownIn(EventList list) =>
    [
        .. list.Facets.Where(f => f.Facet is Facet.Theme or Facet.Actor or Facet.Place or Facet.Article)
            .SelectMany(f => Address.Parts
                .Where(p => p.Name == f.Facet.ToSlug() && !f.Values.Any(v => v.Value == p.Value))
                .Select(p => (f.Facet, p.Value))),
    ];

    /// <summary>What was asked for, in words and in parts that can be taken away.</summary>
    /// <param name="list">What was found.</param>
    /// <param name="names">What values are called that no record bears.</param>
    public Asked InWords(EventList list, IReadOnlyDictionary<(Facet Facet, string Value), string> names)
    {
        var parts = new List<(string Words, ListAddress Without)>();
        foreach (var (name, value) in Address.Parts)
        {
            if (name is ListAddress.PageName or "lanes" or "surely") continue;
            parts.Add((PartInWords(list, names, name, value), name == TimelineZoom.Name ? Address.Without(name, value).Only("surely", null) : Address.Without(name, value)));
        }

        var found = list.Page.Total == 0 ? "No event" : Words.Count(list.Page.Total, "event");
        var sentence = parts.Count == 0 ? $"All {Words.Count(list.Page.Total, "event")} that the articles date." : $"{found}: {string.Join("; ", parts.Select(p => p.Words))}.";
        return new Asked(sentence, parts, list.IsStopped ? [.. SetAside, Asked.SearchStopped] : SetAside, new ListAddress("/events", []).Only("lanes", Lanes == LaneKind.Articles ? "articles" : null));
    }

    private string PartInWords(EventList list, IReadOnlyDictionary<(Facet Facet, string Value), string> names, string name, string value)
    {
        string Label(Facet facet) =>
            FacetWords.Value(facet, value, list.Facets.FirstOrDefault(f => f.Facet == facet)?.Values.FirstOrDefault(v => v.Value == value)?.Label ?? names.GetValueOrDefault((facet, value), value));
        return name switch
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

using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Store.Queries;
using RelationsExplorer.Store.Queries.Claims;
using RelationsExplorer.Store.Searching;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Pages.Claims;

/// <summary>What is asked of the list of claims, in its three faces: the address, the filter for the store, and words.</summary>
/// <param name="Filter">For the store.</param>
/// <param name="Address">Of the list.</param>
/// <param name="SetAside">What in the address could not be understood.</param>
internal sealed record ClaimAsk(ClaimFilter Filter, ListAddress Address, IReadOnlyList<string> SetAside)
{
    /// <summary>The ways to sort, by their words in addresses.</summary>
    public static IReadOnlyList<(string Word, string Name, ClaimSort Sort)> Sorts { get; } =
    [
        ("relevance", "by relevance", ClaimSort.Relevance),
        ("published", "as published", ClaimSort.Published),
        ("newest", "newest articles first", ClaimSort.Newest),
        ("event", "by what happened first", ClaimSort.EventDate),
    ];

    /// <summary>Reads what is asked.</summary>
    /// <param name="query">The values of the address.</param>
    /// <param name="unknown">Values that the store was found not to know; null at first.</param>
    public static ClaimAsk Of(IQueryCollection query, IReadOnlyList<(Facet Facet, string Value)>? unknown = null)
    {
        var reader = new AddressReader(query, "/claims");
        var text = reader.Text("q");
        var filter = new ClaimFilter
        {
            Text = text,
            TextIsUnfinished = query["typing"] == "yes",
            Themes = Known(Facet.Theme).ConvertAll(slug => new ThemeSlug(slug)),
            Actors = Known(Facet.Actor).ConvertAll(slug => new ActorSlug(slug)),
            Places = Known(Facet.Place).ConvertAll(slug => new PlaceSlug(slug)),
            Articles = Known(Facet.Article).ConvertAll(slug => new ArticleSlug(slug)),
            Speakers = Known(Facet.Speaker).ConvertAll(slug => slug == "author" ? Speaker.Author : new Speaker(new ActorSlug(slug))),
            Outlets = Known(Facet.Outlet),
            Stances = reader.Choices<Stance>(Facet.Stance),
            Modalities = reader.Choices<Modality>(Facet.Modality),
            Cited = reader.Either(Facet.Evidence, "cited", "uncited"),
            SecondHand = reader.Either(Facet.Hand, "second-hand", "first-hand"),
            During = reader.During("during", "surely"),
            Published = reader.During("published"),
        };
        var sort = text is null
            ? reader.OneOf("sort", "published", "newest", "event", "relevance")
            : reader.OneOf("sort", "relevance", "published", "newest", "event");
        return new ClaimAsk(
            filter with { Sort = Sorts.First(s => s.Word == sort).Sort, Paging = new Paging(reader.Page()) },
            reader.Address,
            reader.SetAside);

        List<string> Known(Facet facet)
        {
            var slugs = reader.Slugs(facet);
            foreach (var (_, value) in unknown?.Where(u => u.Facet == facet) ?? [])
                if (slugs.Remove(value)) reader.NotKnown(facet, value);
            return slugs;
        }
    }

    /// <summary>Values that were chosen and that the store does not know.</summary>
    public IReadOnlyList<(Facet Facet, string Value)> UnknownIn(ClaimList list) =>
    [
        .. list.Facets.Where(f => f.Facet is Facet.Theme or Facet.Actor or Facet.Place or Facet.Article or Facet.Speaker or Facet.Outlet)
            .SelectMany(f => Address.Parts
                .Where(p => p.Name == f.Facet.ToSlug() && !f.Values.Any(v => v.Value == p.Value))
                .Select(p => (f.Facet, p.Value))),
    ];

    /// <summary>What was asked for, in words and in parts that can be taken away.</summary>
    /// <param name="list">What was found.</param>
    /// <param name="names">What values are called that the list does not count; null where it counts them.</param>
    public Asked InWords(ClaimList list, IReadOnlyDictionary<(Facet Facet, string Value), string>? names = null)
    {
        var parts = new List<(string Words, ListAddress Without)>();
        foreach (var (name, value) in Address.Parts)
        {
            if (name is ListAddress.PageName or "sort" or "surely") continue;
            parts.Add((PartInWords(list, names, name, value), name == "during" ? Address.Without(name, value).Only("surely", null) : Address.Without(name, value)));
        }

        var found = list.Page.Total == 0 ? "No claim" : Words.Count(list.Page.Total, "claim");
        var sentence = parts.Count == 0 ? $"All {Words.Count(list.Page.Total, "claim")} of the corpus." : $"{found}: {string.Join("; ", parts.Select(p => p.Words))}.";
        IReadOnlyList<string> setAside = list.IsStopped ? [.. SetAside, Asked.SearchStopped] : SetAside;
        return new Asked(sentence, parts, setAside, new ListAddress("/claims", []));
    }

    private static string PartInWords(ClaimList list, IReadOnlyDictionary<(Facet Facet, string Value), string>? names, string name, string value)
    {
        string Label(Facet facet) =>
            FacetWords.Value(facet, value, list.Facets.FirstOrDefault(f => f.Facet == facet)?.Values.FirstOrDefault(v => v.Value == value)?.Label ?? names?.GetValueOrDefault((facet, value)) ?? value);
        return name switch
        {
            "q" => $"with the words {value}",
            "theme" => $"about {Label(Facet.Theme)}",
            "actor" => $"naming {Label(Facet.Actor)}",
            "place" => $"at {Label(Facet.Place)}",
            "article" => $"in {Label(Facet.Article)}",
            "speaker" => $"said by {Label(Facet.Speaker)}",
            "stance" => Label(Facet.Stance),
            "modality" => $"as {Label(Facet.Modality)}",
            "outlet" => $"citing {Label(Facet.Outlet)}",
            "evidence" => Label(Facet.Evidence),
            "hand" => Label(Facet.Hand),
            "published" => $"published {FacetWords.Value(Facet.Year, value, value)}",
            _ => $"on events of {FacetWords.Value(Facet.Year, value, value)}",
        };
    }
}

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
        ("published", "oldest articles first", ClaimSort.Published),
        ("newest", "newest articles first", ClaimSort.Newest),
        ("event", "by what happened first", ClaimSort.EventDate),
    ];

    /// <summary>The name in addresses of claims chosen by hand.</summary>
    public const string IdName = "id";

    /// <summary>The facets of which values may be left out.</summary>
    public static IReadOnlyList<Facet> MayBeWithout { get; } =
        [Facet.Theme, Facet.Actor, Facet.Place, Facet.Article, Facet.Speaker, Facet.Outlet, Facet.Stance, Facet.Modality];

    /// <summary>Reads what is asked.</summary>
    /// <param name="query">The values of the address.</param>
    /// <param name="unknown">Values that the store was found not to know; null at first.</param>
    public static ClaimAsk Of(IQueryCollection query, IReadOnlyList<(Facet Facet, string Value)>? unknown = null)
    {
        var reader = new AddressReader(query, "/claims", unknown);
        var text = reader.Text("q");
        var filter = new ClaimFilter
        {
            Text = text,
            TextIsUnfinished = query["typing"] == "yes",
            Ids = reader.Ids(IdName).ConvertAll(id => new ClaimId(id)),
            Themes = reader.Slugs(Facet.Theme).ConvertAll(slug => new ThemeSlug(slug)),
            Actors = reader.Slugs(Facet.Actor).ConvertAll(slug => new ActorSlug(slug)),
            Places = reader.Slugs(Facet.Place).ConvertAll(slug => new PlaceSlug(slug)),
            Articles = reader.Slugs(Facet.Article).ConvertAll(slug => new ArticleSlug(slug)),
            Speakers = reader.Slugs(Facet.Speaker).ConvertAll(slug => slug == "author" ? Speaker.Author : new Speaker(new ActorSlug(slug))),
            Outlets = reader.Slugs(Facet.Outlet),
            Stances = reader.Choices<Stance>(Facet.Stance),
            Modalities = reader.Choices<Modality>(Facet.Modality),
            Cited = reader.Either(Facet.Evidence, "cited", "uncited"),
            SecondHand = reader.Either(Facet.Hand, "second-hand", "first-hand"),
            During = reader.During("during", "surely"),
            Published = reader.During("published"),
            Without = reader.Without(MayBeWithout),
            Whole = reader.Whole(),
        };
        var sort = text is null
            ? reader.OneOf("sort", "published", "newest", "event", "relevance")
            : reader.OneOf("sort", "relevance", "published", "newest", "event");
        return new ClaimAsk(
            filter with { Sort = Sorts.First(s => s.Word == sort).Sort, Paging = new Paging(reader.Page()) },
            reader.Address,
            reader.SetAside);
    }

    /// <summary>What was asked for, in words and in parts that can be taken away.</summary>
    /// <param name="total">How many were found.</param>
    /// <param name="isStopped">Whether the search took too long and was stopped.</param>
    /// <param name="names">What the chosen values are called.</param>
    public Asked InWords(int total, bool isStopped, IReadOnlyDictionary<(Facet Facet, string Value), string> names)
    {
        var parts = new List<(string Words, ListAddress Without)>();
        if (Filter.Ids.Count > 0) parts.Add((Filter.Ids.Count == 1 ? "the one chosen by hand" : $"of the {Filter.Ids.Count.Grouped()} chosen by hand", Address.Only(IdName, null)));
        foreach (var (name, value) in Address.Parts)
        {
            if (name is ListAddress.PageName or ListAddress.WholeName or IdName or "sort" or "surely") continue;
            parts.Add((PartInWords(names, name, value), name == "during" ? Address.Without(name, value).Only("surely", null) : Address.Without(name, value)));
        }

        var found = total == 0 ? "No claim" : Words.Count(total, "claim");
        var sentence = parts.Count == 0 ? $"All {Words.Count(total, "claim")} of the corpus." : $"{found}: {string.Join("; ", parts.Select(p => p.Words))}.";
        IReadOnlyList<string> setAside = isStopped ? [.. SetAside, Asked.SearchStopped] : SetAside;
        return new Asked(sentence, parts, setAside, new ListAddress("/claims", []));
    }

    private static string PartInWords(IReadOnlyDictionary<(Facet Facet, string Value), string> names, string name, string value)
    {
        string Label(Facet facet) => FacetWords.Value(facet, value, names.GetValueOrDefault((facet, value), value));
        var (plain, isNot) = ListAddress.Parted(name);
        return (isNot ? "not " : null) + plain switch
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
            _ => $"on events {(value.Contains('/', StringComparison.Ordinal) ? null : "of ")}{FacetWords.Value(Facet.Year, value, value)}",
        };
    }
}

using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Store.Queries;
using RelationsExplorer.Store.Queries.Sources;
using RelationsExplorer.Store.Searching;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Pages.Sources;

/// <summary>What is asked of the list of sources, in its three faces: the address, the filter for the store, and words.</summary>
/// <param name="Filter">For the store.</param>
/// <param name="Address">Of the list.</param>
/// <param name="SetAside">What in the address could not be understood.</param>
internal sealed record SourceAsk(SourceFilter Filter, ListAddress Address, IReadOnlyList<string> SetAside)
{
    /// <summary>The name of the time of appearance in addresses.</summary>
    public const string IssuedName = "issued";

    /// <summary>The ways to sort, by their words in addresses; the first is the default.</summary>
    public static IReadOnlyList<(string Word, string Name, SourceSort Sort)> Sorts { get; } =
    [
        ("citations", "most cited first", SourceSort.Citations),
        ("title", "by title", SourceSort.Title),
        ("date", "oldest first", SourceSort.Date),
    ];

    /// <summary>The facets of which values may be left out.</summary>
    public static IReadOnlyList<Facet> MayBeWithout { get; } =
        [Facet.Kind, Facet.Outlet, Facet.Article, Facet.Theme];

    /// <summary>Reads what is asked.</summary>
    /// <param name="query">The values of the address.</param>
    /// <param name="unknown">Values that the store was found not to know; null at first.</param>
    public static SourceAsk Of(IQueryCollection query, IReadOnlyList<(Facet Facet, string Value)>? unknown = null)
    {
        var reader = new AddressReader(query, "/sources", unknown);
        var filter = new SourceFilter
        {
            Text = reader.Text("q"),
            Kinds = reader.Choices<SourceKind>(Facet.Kind),
            Outlets = reader.Slugs(Facet.Outlet),
            Articles = reader.Slugs(Facet.Article).ConvertAll(slug => new ArticleSlug(slug)),
            Themes = reader.Slugs(Facet.Theme).ConvertAll(slug => new ThemeSlug(slug)),
            Issued = reader.During(IssuedName),
            Without = reader.Without(MayBeWithout),
            Whole = reader.Whole(),
        };
        var sort = reader.OneOf("sort", "citations", "title", "date");
        return new SourceAsk(
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
        var parts = Address.Parts.Where(p => p.Name is not (ListAddress.PageName or ListAddress.WholeName or "sort"))
            .Select(p => (PartInWords(names, p.Name, p.Value), Address.Without(p.Name, p.Value))).ToList();
        var found = total == 0 ? "No source" : Words.Count(total, "source");
        var sentence = parts.Count == 0 ? $"All {Words.Count(total, "work")} that the articles cite." : $"{found}: {string.Join("; ", parts.Select(p => p.Item1))}.";
        return new Asked(sentence, parts, isStopped ? [.. SetAside, Asked.SearchStopped] : SetAside, new ListAddress("/sources", []));
    }

    private static string PartInWords(IReadOnlyDictionary<(Facet Facet, string Value), string> names, string name, string value)
    {
        string Label(Facet facet) => FacetWords.Value(facet, value, names.GetValueOrDefault((facet, value), value));
        var (plain, isNot) = ListAddress.Parted(name);
        return (isNot ? "not " : null) + plain switch
        {
            "q" => $"with the words {value}",
            "kind" => Label(Facet.Kind),
            "outlet" => $"in {Label(Facet.Outlet)}",
            "article" => $"cited by {Label(Facet.Article)}",
            "theme" => $"cited on {Label(Facet.Theme)}",
            _ => $"{(value.Contains('/', StringComparison.Ordinal) ? "appeared " : "of ")}{FacetWords.Value(Facet.Year, value, value)}",
        };
    }
}

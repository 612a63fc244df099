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

    /// <summary>Reads what is asked.</summary>
    /// <param name="query">The values of the address.</param>
    /// <param name="unknown">Values that the store was found not to know; null at first.</param>
    public static SourceAsk Of(IQueryCollection query, IReadOnlyList<(Facet Facet, string Value)>? unknown = null)
    {
        var reader = new AddressReader(query, "/sources");
        var filter = new SourceFilter
        {
            Text = reader.Text("q"),
            Kinds = reader.Choices<SourceKind>(Facet.Kind),
            Outlets = Known(Facet.Outlet),
            Articles = Known(Facet.Article).ConvertAll(slug => new ArticleSlug(slug)),
            Themes = Known(Facet.Theme).ConvertAll(slug => new ThemeSlug(slug)),
            Issued = reader.During(IssuedName),
        };
        var sort = reader.OneOf("sort", "citations", "title", "date");
        return new SourceAsk(
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

    /// <summary>Values that were chosen and that no record bears: the store may not know them.</summary>
    public IReadOnlyList<(Facet Facet, string Value)> UnknownIn(SourceList list) =>
    [
        .. list.Facets.Where(f => f.Facet is Facet.Outlet or Facet.Article or Facet.Theme)
            .SelectMany(f => Address.Parts
                .Where(p => p.Name == f.Facet.ToSlug() && !f.Values.Any(v => v.Value == p.Value))
                .Select(p => (f.Facet, p.Value))),
    ];

    /// <summary>What was asked for, in words and in parts that can be taken away.</summary>
    /// <param name="list">What was found.</param>
    /// <param name="names">What values are called that no record bears.</param>
    public Asked InWords(SourceList list, IReadOnlyDictionary<(Facet Facet, string Value), string> names)
    {
        var parts = Address.Parts.Where(p => p.Name is not (ListAddress.PageName or "sort"))
            .Select(p => (PartInWords(list, names, p.Name, p.Value), Address.Without(p.Name, p.Value))).ToList();
        var found = list.Page.Total == 0 ? "No source" : Words.Count(list.Page.Total, "source");
        var sentence = parts.Count == 0 ? $"All {Words.Count(list.Page.Total, "work")} that the articles cite." : $"{found}: {string.Join("; ", parts.Select(p => p.Item1))}.";
        return new Asked(sentence, parts, list.IsStopped ? [.. SetAside, Asked.SearchStopped] : SetAside, new ListAddress("/sources", []));
    }

    private static string PartInWords(SourceList list, IReadOnlyDictionary<(Facet Facet, string Value), string> names, string name, string value)
    {
        string Label(Facet facet) =>
            FacetWords.Value(facet, value, list.Facets.FirstOrDefault(f => f.Facet == facet)?.Values.FirstOrDefault(v => v.Value == value)?.Label ?? names.GetValueOrDefault((facet, value), value));
        return name switch
        {
            "q" => $"with the words {value}",
            "kind" => Label(Facet.Kind),
            "outlet" => $"in {Label(Facet.Outlet)}",
            "article" => $"cited by {Label(Facet.Article)}",
            "theme" => $"cited on {Label(Facet.Theme)}",
            _ => $"of {FacetWords.Value(Facet.Year, value, value)}",
        };
    }
}

using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Discrepancies;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Store.Queries;
using RelationsExplorer.Store.Queries.Discrepancies;
using RelationsExplorer.Store.Searching;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Pages.Discrepancies;

/// <summary>What is asked of the list of discrepancies, in its three faces: the address, the filter for the store, and words.</summary>
/// <param name="Filter">For the store.</param>
/// <param name="Address">Of the list.</param>
/// <param name="SetAside">What in the address could not be understood.</param>
internal sealed record DiscrepancyAsk(DiscrepancyFilter Filter, ListAddress Address, IReadOnlyList<string> SetAside)
{
    private const int PageSize = 20;

    /// <summary>Reads what is asked.</summary>
    /// <param name="query">The values of the address.</param>
    /// <param name="unknown">Values that the store was found not to know; null at first.</param>
    public static DiscrepancyAsk Of(IQueryCollection query, IReadOnlyList<(Facet Facet, string Value)>? unknown = null)
    {
        var reader = new AddressReader(query, "/discrepancies", unknown);
        var (kinds, articles, themes) = (reader.Choices<DiscrepancyKind>(Facet.Kind), reader.Slugs(Facet.Article), reader.Slugs(Facet.Theme));
        var filter = new DiscrepancyFilter
        {
            Kind = kinds.Count > 0 ? kinds[0] : null,
            Article = articles.Count > 0 ? new ArticleSlug(articles[0]) : null,
            Theme = themes.Count > 0 ? new ThemeSlug(themes[0]) : null,
            Paging = new Paging(reader.Page(), PageSize),
        };

        // One value of each narrows the list; the first that was named holds.
        var address = reader.Address;
        foreach (var name in new[] { "kind", "article", "theme" })
            if (address.Parts.FirstOrDefault(part => part.Name == name) is { Value: { } first }) address = address.Only(name, first);
        return new DiscrepancyAsk(filter, address, reader.SetAside);
    }

    /// <summary>What was asked for, in words and in parts that can be taken away.</summary>
    /// <param name="total">How many there are.</param>
    /// <param name="names">What the article and the theme are called.</param>
    public Asked InWords(int total, IReadOnlyDictionary<(Facet Facet, string Value), string> names)
    {
        var parts = Address.Parts.Where(p => p.Name != ListAddress.PageName).Select(p => (InWords(p.Name, p.Value), Address.Without(p.Name, p.Value))).ToList();
        var found = total == 0 ? "No discrepancy" : Words.Count(total, "discrepancy", "discrepancies");
        var sentence = parts.Count == 0 ? $"{found}{(total > 1 ? ", those between most articles first" : "")}." : $"{found}: {string.Join("; ", parts.Select(p => p.Item1))}.";
        return new Asked(sentence, parts, SetAside, new ListAddress("/discrepancies", []));

        string InWords(string part, string value) => part switch
        {
            "kind" when Words.TryFromSlug<DiscrepancyKind>(value, out var kind) => $"on {kind.InWords()}",
            "theme" => $"about {names.GetValueOrDefault((Facet.Theme, value), value)}",
            _ => $"with {names.GetValueOrDefault((Facet.Article, value), value)}",
        };
    }
}

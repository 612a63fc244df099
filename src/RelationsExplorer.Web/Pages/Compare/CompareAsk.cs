using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Store.Queries;
using RelationsExplorer.Store.Queries.Compare;
using RelationsExplorer.Store.Searching;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Pages.Compare;

/// <summary>What is asked of the comparison, in its three faces: the address, the filter for the store, and words.</summary>
/// <param name="Filter">For the store.</param>
/// <param name="Find">Words of titles to choose from; null for the newest articles.</param>
/// <param name="Address">Of the comparison.</param>
/// <param name="SetAside">What in the address could not be understood.</param>
internal sealed record CompareAsk(ComparisonFilter Filter, string? Find, ListAddress Address, IReadOnlyList<string> SetAside)
{
    /// <summary>How many articles stand side by side.</summary>
    public const int Columns = 6;

    /// <summary>The name of the date in addresses.</summary>
    public const string AsOfName = "asof";

    /// <summary>Reads what is asked.</summary>
    /// <param name="query">The values of the address.</param>
    /// <param name="unknown">Values that the store was found not to know; null at first.</param>
    public static CompareAsk Of(IQueryCollection query, IReadOnlyList<(Facet Facet, string Value)>? unknown = null)
    {
        var reader = new AddressReader(query, "/compare", unknown);
        var articles = reader.Slugs(Facet.Article);
        var filter = new ComparisonFilter
        {
            Articles = articles.ConvertAll(slug => new ArticleSlug(slug)),
            AsOf = reader.During(AsOfName)?.Date,
            Paging = new Paging(reader.Page(), Columns),
        };
        var address = reader.Address;
        var find = reader.Text("find");
        return new CompareAsk(filter, find, address, reader.SetAside);
    }

    /// <summary>What was asked for, in words and in parts that can be taken away.</summary>
    /// <param name="total">How many articles are compared.</param>
    /// <param name="names">What the chosen articles are called.</param>
    public Asked InWords(int total, IReadOnlyDictionary<(Facet Facet, string Value), string> names)
    {
        var parts = Address.Parts.Where(p => p.Name is "article" or AsOfName)
            .Select(p => (p.Name == AsOfName ? $"published by {InWords(p.Value)}" : names.GetValueOrDefault((Facet.Article, p.Value), p.Value), Address.Without(p.Name, p.Value))).ToList();
        var asOf = Filter.AsOf is { } date ? $" published by {date.InWords()}" : "";
        var sentence = (total, Filter.Articles.Count) switch
        {
            (0, _) => $"No article{asOf}.",
            (_, > 0) => $"{Words.Count(total, "chosen article")}{asOf}, by theme.",
            _ => $"All {Words.Count(total, "article")}{asOf}, by theme.",
        };
        return new Asked(sentence, parts, SetAside, new ListAddress("/compare", []));
    }

    private static string InWords(string value) => EdtfDate.TryParse(value, out var date, out _) ? date.InWords() : value;
}

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
    /// <param name="known">The articles that the store knows, of those in the address; null at first.</param>
    public static CompareAsk Of(IQueryCollection query, IReadOnlyList<ArticleRef>? known = null)
    {
        var reader = new AddressReader(query, "/compare");
        var articles = reader.Slugs(Facet.Article);
        foreach (var slug in known is null ? [] : articles.Where(slug => !known.Any(a => a.Slug.Value == slug)).ToList())
        {
            articles.Remove(slug);
            reader.NotKnown(Facet.Article, slug);
        }

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
    /// <param name="chosen">The articles that were chosen.</param>
    public Asked InWords(int total, IReadOnlyList<ArticleRef> chosen)
    {
        var parts = Address.Parts.Where(p => p.Name is "article" or AsOfName)
            .Select(p => (p.Name == AsOfName ? $"published by {InWords(p.Value)}" : chosen.FirstOrDefault(article => article.Slug.Value == p.Value)?.Title ?? p.Value, Address.Without(p.Name, p.Value))).ToList();
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

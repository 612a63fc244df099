using RelationsExplorer.Store.Mapping;
using RelationsExplorer.Store.Sqlite;

namespace RelationsExplorer.Store.Loading;

/// <summary>Loads sources, the outlets they appeared in, and who cites them.</summary>
internal static class SourceLoader
{
    public static void Load(BulkLoad load, Numbering numbers, Links links)
    {
        var sources = numbers.Sources.Items;
        var outletOf = sources.Select(source => Numbering.OutletOf(source) is { } slug ? numbers.Outlets.Of(slug) : (int?)null).ToArray();
        var claims = Tally.Of(links.Sources, sources.Count);
        var articles = Tally.ArticlesOf(links.Sources, links.Articles, sources.Count);
        var outletClaims = Tally.Of(
            links.Sources.Select(cited => cited.Select(source => outletOf[source - 1]).OfType<int>().Distinct()), numbers.Outlets.Items.Count);
        load.Insert(numbers.Outlets.Items.Select((outlet, i) => new OutletRow
        {
            Number = i + 1,
            Slug = outlet.Slug,
            Name = outlet.Name,
            SourceCount = outlet.SourceCount,
            ClaimCount = outletClaims[i + 1],
        }));
        load.Insert(sources.Select((source, i) => new SourceRow
        {
            Number = i + 1,
            Id = source.Id,
            Kind = source.Kind,
            Title = source.Title,
            Authors = source.Authors,
            Container = source.Container,
            Outlet = outletOf[i],
            Publisher = source.Publisher,
            Issued = source.Issued,
            IssuedEarliest = source.Issued?.Earliest?.Number,
            IssuedLatest = source.Issued?.Latest?.Number,
            Accessed = source.Accessed,
            Url = source.Url,
            Doi = source.Doi,
            Volume = source.Volume,
            Issue = source.Issue,
            Pages = source.Pages,
            Raw = source.Raw,
            CorpusArticle = source.CorpusArticle is { } article ? numbers.Articles.OfOrNull(article) : null,
            Origins = source.Origins,
            ClaimCount = claims[i + 1],
            ArticleCount = articles[i + 1],
        }));
        load.Insert(links.AllCitations.Select((citation, i) => new CitationRow
        {
            Number = i + 1,
            Claim = numbers.Claims.Of(citation.Claim),
            Source = numbers.Sources.Of(citation.Source),
            Marker = citation.Marker,
            Locator = citation.Locator,
            Note = citation.Note is { } note ? numbers.Passages.Of(note) : null,
            Rule = citation.Rule,
        }));
    }
}

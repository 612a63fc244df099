using RelationsExplorer.Store.Mapping;
using RelationsExplorer.Store.Sqlite;

namespace RelationsExplorer.Store.Loading;

/// <summary>Loads sources and the outlets they appeared in.</summary>
internal static class SourceLoader
{
    public static void Load(BulkLoad load, Numbering numbers, Tally tally)
    {
        var sources = numbers.Sources.Items;
        load.Insert(numbers.Outlets.Items.Select((outlet, i) => new OutletRow
        {
            Number = i + 1,
            Slug = outlet.Slug,
            Name = outlet.Name,
            SourceCount = outlet.SourceCount,
            ClaimCount = tally.Outlets[i + 1],
        }));
        load.Insert(sources.Select((source, i) => new SourceRow
        {
            Number = i + 1,
            Id = source.Id,
            Kind = source.Kind,
            Title = source.Title,
            Authors = source.Authors,
            Container = source.Container,
            Outlet = numbers.OutletOfSource[i] is > 0 and var outlet ? outlet : null,
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
            ClaimCount = tally.Sources[i + 1],
            ArticleCount = tally.SourceArticles[i + 1],
        }));
    }
}

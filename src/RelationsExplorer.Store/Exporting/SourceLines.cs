using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Store.Mapping;

namespace RelationsExplorer.Store.Exporting;

/// <summary>Sources and citations as lines.</summary>
internal static class SourceLines
{
    public static IEnumerable<Action<LineWriter>> Sources(StoreContext context, Slugs slugs)
    {
        foreach (var source in context.Sources.OrderBy(row => row.Number))
        {
            yield return line => line
                .Text("record", "source").Text("id", source.Id.Value).Text("kind", Word.Of(source.Kind)).Text("title", source.Title)
                .Texts("authors", source.Authors).Text("container", source.Container).Text("publisher", source.Publisher)
                .Date("issued", source.Issued).Date("accessed", source.Accessed).Text("url", source.Url).Text("doi", source.Doi)
                .Text("volume", source.Volume).Text("issue", source.Issue).Text("pages", source.Pages).Text("raw", source.Raw)
                .Text("corpus_article", source.CorpusArticle is { } article ? slugs.Articles[article] : null);
        }
    }

    public static IEnumerable<Action<LineWriter>> Citations(StoreContext context)
    {
        var citations =
            from citation in context.Citations
            join claim in context.Claims on citation.Claim equals claim.Number
            join source in context.Sources on citation.Source equals source.Number
            join note in context.Passages on citation.Note equals note.Number into notes
            from note in notes.DefaultIfEmpty()
            orderby citation.Number
            select new { Citation = citation, Claim = claim.Id, Source = source.Id, Note = (PassageId?)note.Id };
        foreach (var row in citations)
        {
            yield return line => line
                .Text("record", "citation").Text("claim", row.Claim.Value).Text("source", row.Source.Value)
                .Text("marker", row.Citation.Marker).Text("locator", row.Citation.Locator)
                .Text("note", row.Note?.Value).Text("rule", row.Citation.Rule);
        }
    }
}

using Microsoft.EntityFrameworkCore;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Store.Mapping;

namespace RelationsExplorer.Store.Exporting;

/// <summary>Sources and citations as records, in the order of their numbers.</summary>
internal static class SourceLines
{
    /// <summary>All sources, or some.</summary>
    public static IEnumerable<(int Number, SourceRecord Record)> Sources(StoreContext context, Slugs slugs, List<int>? only = null) =>
        context.Sources.Among(only, n => row => EF.Parameter(n).Contains(row.Number)).OrderBy(row => row.Number).AsEnumerable().Select(source => (source.Number, new SourceRecord(
            source.Id.Value, Word.Of(source.Kind), source.Title, source.Authors, source.Container ?? source.Publisher, source.Publisher,
            source.Issued?.ToString(), source.Accessed?.ToString(), source.Url, source.Doi, source.Volume, source.Issue, source.Pages, source.Raw,
            source.CorpusArticle is { } article ? slugs.Articles[article] : null,
            OriginRecord.Of(source.Origins))));

    /// <summary>All citations, or those of some claims.</summary>
    public static IEnumerable<CitationRecord> Citations(StoreContext context, List<int>? onlyOfClaims = null)
    {
        var citations =
            from citation in context.Citations.Among(onlyOfClaims, n => row => EF.Parameter(n).Contains(row.Claim))
            join claim in context.Claims on citation.Claim equals claim.Number
            join source in context.Sources on citation.Source equals source.Number
            join note in context.Passages on citation.Note equals note.Number into notes
            from note in notes.DefaultIfEmpty()
            orderby citation.Number
            select new { Citation = citation, Claim = claim.Id, Source = source.Id, Note = (PassageId?)note.Id };
        foreach (var row in citations)
        {
            var marker = Citation.IsInRunningText(row.Citation.Rule) ? null : row.Citation.Marker;
            yield return new CitationRecord(
                row.Claim.Value, row.Source.Value, marker, row.Citation.Locator, row.Note?.Value, row.Citation.Rule);
        }
    }
}

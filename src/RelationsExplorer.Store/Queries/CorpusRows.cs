using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Store.Mapping;

namespace RelationsExplorer.Store.Queries;

/// <summary>Rows as the records of the corpus that they were made from.</summary>
internal static class CorpusRows
{
    public static Article ToArticle(this ArticleRow row) => new(
        row.Slug, row.File, row.Title, row.Authors, row.Publisher, row.Published, row.PublishedBasis, row.Url, row.Language, row.Form);

    public static Passage ToPassage(this PassageRow row, ArticleSlug article) => new(
        row.Id, article, row.Ordinal, row.Kind, row.Line, row.Text, row.Level, row.Label, row.Rule);

    public static Source ToSource(this SourceRow row, ArticleSlug? corpusArticle) => new(
        row.Id, row.Kind, row.Title, row.Authors, row.Container, row.Publisher, row.Issued, row.Accessed, row.Url, row.Doi,
        row.Volume, row.Issue, row.Pages, row.Raw, corpusArticle)
    { Origins = row.Origins };

    public static Actor ToActor(this ActorRow row, IEnumerable<ActorNameRow> names) => new(
        row.Slug, row.Name, row.Kind, [.. names.Select(name => new NameForm(name.Text, name.Manner))],
        row.Country is null ? null : new ActorSlug(row.Country), row.Broader is null ? null : new ActorSlug(row.Broader),
        row.Wikidata, row.Description);

    public static Place ToPlace(this PlaceRow row, IEnumerable<PlaceNameRow> names) => new(
        row.Slug, row.Name, row.Kind, [.. names.Select(name => new NameForm(name.Text, name.Manner))],
        [.. row.Countries.Select(slug => new ActorSlug(slug))], row.Latitude, row.Longitude, row.Wikidata, row.Description);
}

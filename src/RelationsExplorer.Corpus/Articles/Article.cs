using RelationsExplorer.Corpus.Dates;

namespace RelationsExplorer.Corpus.Articles;

/// <summary>A text in the corpus, with its bibliographic data. Its words stand in its <see cref="Passage"/>s.</summary>
/// <param name="Slug">Its address.</param>
/// <param name="File">The file's name within the corpus folder, with forward slashes.</param>
/// <param name="Title">As published.</param>
/// <param name="Authors">Names as a reader would cite them, given name first, without titles of rank; empty where unknown.</param>
/// <param name="Publisher">Who published it: newspaper, site, institute; null where unknown.</param>
/// <param name="Published">When; null where unknown.</param>
/// <param name="PublishedBasis">Where the date of publication comes from, in words; null where nothing is known.</param>
/// <param name="Url">Its address on the web (http or https only); null where unknown.</param>
/// <param name="Language">BCP 47, "en" by default.</param>
/// <param name="Form">Whether these are the author's words or ours.</param>
public sealed record Article(
    ArticleSlug Slug,
    string File,
    string Title,
    IReadOnlyList<string> Authors,
    string? Publisher,
    EdtfDate? Published,
    string? PublishedBasis,
    string? Url,
    string Language,
    ArticleForm Form);

/// <summary>Whose words an article is in.</summary>
public enum ArticleForm
{
    /// <summary>The author's own text.</summary>
    Original,

    /// <summary>An edition: restated in our own words, paragraph by paragraph.</summary>
    Restated,
}

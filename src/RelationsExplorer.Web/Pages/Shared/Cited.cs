using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Web.Pages.Shared;

/// <summary>How articles are cited in a line of text.</summary>
internal static class Cited
{
    /// <summary>Authors, title, publisher, date; an edition says that the words are not the author's.</summary>
    public static string Article(Article article)
    {
        string?[] parts =
        [
            article.Authors.Count > 0 ? article.Authors.Joined() : null,
            $"‘{article.Title}’",
            article.Publisher,
            article.Published?.InWords(),
            article.Form == ArticleForm.Restated ? "as restated in the Relations Explorer" : null,
        ];
        return string.Join(", ", parts.OfType<string>());
    }
}

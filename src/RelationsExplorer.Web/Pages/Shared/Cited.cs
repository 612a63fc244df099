using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Web.Citing;

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
            Quoted.InSingle(article.Title),
            article.Publisher,
            article.Published?.InWords(),
            article.Form == ArticleForm.Restated ? "as restated in the Relations Explorer" : null,
        ];
        return string.Join(", ", parts.OfType<string>());
    }

    /// <summary>A claim with where it stands: whose words they are, in which article, and where they were found.</summary>
    /// <param name="text">Its words.</param>
    /// <param name="speaker">Who says it; null for the author.</param>
    /// <param name="reporter">Through whom; null where nobody is.</param>
    /// <param name="article">The article.</param>
    /// <param name="id">Its id.</param>
    /// <param name="address">Its whole address.</param>
    public static string Claim(string text, string? speaker, string? reporter, Article article, string id, string address) =>
        $"{Words(text, speaker)} {(speaker is null ? null : $"({speaker}{(reporter is null ? null : $", through {reporter}")}), in ")}{Article(article)}, claim {id}, {address}";

    /// <summary>
    /// The words of a claim as a quotation, without the comma that leads on in its sentence; of a named speaker, whose words may stand in
    /// marks already, without doubling these.
    /// </summary>
    public static string Words(string text, string? speaker) => text.TrimEnd(',', ';', ':') is var words && speaker is null ? Quoted.InDouble(words) : Quoted.Spoken(words);

    /// <summary>An article as a work that a reference list names: a page of whoever published it.</summary>
    /// <param name="article">The article.</param>
    /// <param name="address">Where it is read here, for an article that names no address of its own.</param>
    public static Source Work(Article article, string address) => new(
        new SourceId(article.Slug.Value), SourceKind.WebPage, article.Title, article.Authors, article.Publisher, null, article.Published, null,
        Outward.SafeOrNull(article.Url) ?? address, null, null, null, null, article.Title);
}

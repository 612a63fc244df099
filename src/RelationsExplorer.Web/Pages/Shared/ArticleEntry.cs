using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Web.Pages.Shared;

/// <summary>An article in a list.</summary>
/// <param name="Slug">Its address.</param>
/// <param name="Title">As published.</param>
/// <param name="Authors">Who wrote it.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Published">When.</param>
/// <param name="Form">Whether these are the author's words or ours.</param>
/// <param name="Claims">How many claims it makes.</param>
/// <param name="Cited">Claims that carry a source.</param>
/// <param name="Events">Events that it tells of.</param>
/// <param name="Sources">Works that it cites.</param>
/// <param name="Themes">Its most frequent themes.</param>
internal sealed record ArticleEntry(
    ArticleSlug Slug,
    string Title,
    IReadOnlyList<string> Authors,
    string? Publisher,
    EdtfDate? Published,
    ArticleForm Form,
    int Claims,
    int Cited,
    int Events,
    int Sources,
    IReadOnlyList<Theme> Themes);

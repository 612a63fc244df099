using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Sources;

namespace RelationsExplorer.Corpus;

/// <summary>All that was read in one article, beside what it says of itself.</summary>
/// <param name="Passages">Its passages.</param>
/// <param name="Markers">Where notes were marked in them.</param>
/// <param name="Remarks">What editors say of them.</param>
/// <param name="Mentions">What was recognised in them.</param>
/// <param name="Claims">What they say.</param>
/// <param name="Citations">Which claim rests on which source.</param>
public sealed record ArticleParts(
    IReadOnlyList<Passage> Passages,
    IReadOnlyList<Marker> Markers,
    IReadOnlyList<Remark> Remarks,
    IReadOnlyList<Mention> Mentions,
    IReadOnlyList<Claim> Claims,
    IReadOnlyList<Citation> Citations);

/// <summary>Hands out what was read in one article at a time, so that the parts of thousands need not be in memory at once. Used by all threads.</summary>
public interface IArticleReadings
{
    /// <summary>What was read in an article.</summary>
    public ArticleParts Of(ArticleSlug article);
}

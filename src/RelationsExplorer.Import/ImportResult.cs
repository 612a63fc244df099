using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import;

/// <summary>What an import gives: all that was read, and what was not.</summary>
/// <param name="Collection">All that was read, merged.</param>
/// <param name="Diagnostics">What could not be read, or only with doubt, by file and line.</param>
/// <param name="Articles">A summary of each article, in the order of the files.</param>
public sealed record ImportResult(
    Collection Collection,
    IReadOnlyList<Diagnostic> Diagnostics,
    IReadOnlyList<ArticleSummary> Articles);

/// <summary>What was found in one article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Passages">Its headings, paragraphs and notes.</param>
/// <param name="Furniture">Passages that were set apart as belonging to the web page.</param>
/// <param name="Notes">Its notes.</param>
/// <param name="Sources">The works it cites.</param>
/// <param name="Claims">Its claims.</param>
/// <param name="Events">The events it tells of.</param>
public sealed record ArticleSummary(Article Article, int Passages, int Furniture, int Notes, int Sources, int Claims, int Events)
{
    internal static ArticleSummary Of(Draft draft) => new(
        draft.Article,
        draft.Passages.Count(p => p.Kind != PassageKind.Furniture),
        draft.Passages.Count(p => p.Kind == PassageKind.Furniture),
        draft.Passages.Count(p => p.Kind == PassageKind.Note),
        draft.Sources.Count,
        draft.Claims.Count,
        draft.Events.Count);
}

/// <summary>How far an import has come.</summary>
/// <param name="Done">Files read so far.</param>
/// <param name="All">Files to read.</param>
/// <param name="File">The file that was read last.</param>
/// <param name="BytesDone">Bytes read so far.</param>
public sealed record ImportProgress(int Done, int All, string File, long BytesDone);

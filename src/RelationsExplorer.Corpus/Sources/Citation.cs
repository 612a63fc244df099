using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;

namespace RelationsExplorer.Corpus.Sources;

/// <summary>A claim rests on a source.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Source">The source.</param>
/// <param name="Marker">The note's number or sign as printed; null where the source is named in the running text.</param>
/// <param name="Locator">Page or part within the source; null where none is given.</param>
/// <param name="Note">The note's passage; null where the article prints none.</param>
/// <param name="Rule">How it was found or resolved: "note", "ibid", "short-form", "running-text", "editor" …</param>
public sealed record Citation(ClaimId Claim, SourceId Source, string? Marker, string? Locator, PassageId? Note, string Rule)
{
    /// <summary>The rule of "(Lee 2018)", which names a work of the list at the end.</summary>
    public const string AuthorYear = "author-year";

    /// <summary>The rule of "(Lee 45)", which names a work of the list at the end.</summary>
    public const string AuthorPage = "author-page";

    /// <summary>Whether what is kept as the marker of a citation by this rule stands in the running text, and is no note's number or sign.</summary>
    public static bool IsInRunningText(string rule) => rule is AuthorYear or AuthorPage;
}

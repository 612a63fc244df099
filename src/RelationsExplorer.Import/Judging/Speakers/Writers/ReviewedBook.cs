using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Import.Judging.Speakers.Writers;

/// <summary>
/// Finds whose book an article reviews: the one work that stands above the text with the number of its pages. In a review "the
/// book", "the chapter on the border" and "she" speak for its author, and so does what is quoted by nothing but a page.
/// </summary>
internal static partial class ReviewedBook
{
    /// <summary>The author of the book; null where no book, or more than one, stands above the text.</summary>
    /// <param name="draft">The article.</param>
    /// <param name="actors">Those that are known in it.</param>
    public static ActorSlug? AuthorOrNull(Draft draft, IReadOnlyDictionary<ActorSlug, Actor> actors)
    {
        var above = draft.Passages.TakeWhile(p => p.Kind != PassageKind.Paragraph).Where(p => Pages().IsMatch(p.Text)).ToList();
        if (above is not [var line] || draft.Sources.Where(s => s.Raw == line.Text).ToList() is not [{ Authors: [var author, ..] }]) return null;
        return actors.Values.FirstOrDefault(a => a.Kind == ActorKind.Person && a.Names.Any(n => n.Text == author))?.Slug;
    }

    /// <summary>The words by which a sentence says that it stands in the book: “…” (p. 23), "we learn"; null where it does not.</summary>
    public static string? WordsOrNull(string sentence) => Told().Match(sentence) is { Success: true } told ? told.Value : null;

    // "256 pp.", "xii + 312 pages"
    [GeneratedRegex(@"\b\d{2,4} ?(?:pp\b|pages\b)", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Pages();

    [GeneratedRegex(@"(?<=[”""’]) \(pp?\. ?\d[^)]*\)|\bwe (?:learn|are told|read|are reminded)\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Told();
}

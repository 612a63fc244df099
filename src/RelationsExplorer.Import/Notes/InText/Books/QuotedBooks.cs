using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Import.Notes.InText.Documents;

namespace RelationsExplorer.Import.Notes.InText.Books;

/// <summary>
/// Finds books that prose names by a title in quotation marks and who wrote it: "Lee, whose “The Long River” appeared in 1998", "in his new
/// book, “The Long River,” Lee …". A title that is only quoted is none: its year, or the word "book", must stand beside it.
/// </summary>
internal static partial class QuotedBooks
{
    private const int FarthestAuthor = 90;

    /// <summary>The books named in a sentence.</summary>
    public static IEnumerable<NamedWork> Find(ProseSentence sentence)
    {
        foreach (var match in NamedDocuments.Matches(Book(), sentence.Words, "“", "\""))
        {
            var tail = sentence.Words[(match.Index + match.Length)..];
            var appeared = Appeared().Match(tail);
            var isBook = match.Groups["book"].Success;
            if ((!isBook && !appeared.Success) || !NamedDocuments.IsTitleCase(match.Groups["title"].Value)) continue;
            var start = sentence.Span.Start + match.Index;
            if (AuthorOrNull(sentence, match, start) is not { } author) continue;
            var printed = appeared.Success ? appeared.Groups["year"].Value : match.Groups["year"].Value;
            yield return new NamedWork(new Span(start, start + match.Length), SourceKind.Book)
            {
                Title = match.Groups["title"].Value.TrimEnd(',', '.'),
                Authors = [author],
                Issued = EdtfDate.TryParse(printed, out var year, out _) ? year : null,
            };
        }
    }

    // Who was named last before it; where it stands first in the sentence, who was named last in the one before.
    private static string? AuthorOrNull(ProseSentence sentence, Match match, int start)
    {
        if (sentence.Persons.LastOrDefault(person => person.Span.End <= start + match.Groups["lead"].Length && start - person.Span.End <= FarthestAuthor).Name is { } before) return before;
        var isFirst = match.Index == 0;
        return isFirst && sentence.Before.Count > 0 && sentence.Before[^1].Persons.Count > 0 ? sentence.Before[^1].Persons[0].Name : null;
    }

    [GeneratedRegex(@"(?<lead>\bwhose\s|\b[Ii]n\s((his|her|their|the)\s)?((?<year>(19|20)\d\d)\s)?(([\p{Ll}-]+)\s){0,3}?(?<book>book|study|memoirs?|novel|monograph|history|essay|classic)?,?\s?|[’']s?\s((?<year>(19|20)\d\d)\s)?([\p{Ll}-]+\s){0,3}(?<book>book|study|memoirs?|novel|monograph|history|essay|classic)?,?\s?)(?<=[\s,])[“""](?<title>\p{Lu}[^“”""]{3,120}?)[,.]?[”""]", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Book();

    [GeneratedRegex(@"^,?\s([^.;“”""]{0,80}\s)?(published|appeared|written|printed|came out|was out)\s([\p{Ll}]+\s){0,3}?in\s(\p{Lu}\p{Ll}+\s)?(?<year>(1[89]|20)\d\d)\b|^\s\((\p{Lu}[^()\d]{2,40},\s)?(?<year>(1[89]|20)\d\d)\)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Appeared();
}

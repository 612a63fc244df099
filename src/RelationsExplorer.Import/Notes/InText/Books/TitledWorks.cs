using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Import.Notes.InText.Documents;
using RelationsExplorer.Import.Reading.Heads;

namespace RelationsExplorer.Import.Notes.InText.Books;

/// <summary>
/// Finds books that prose names by author, title and year: "Ann Lee's The Long River (1998)", "as Lee argued in The Long River (1998)".
/// Only the year in brackets tells such a title from other names in capitals; or that somebody argues in it, and a small word between two of
/// its own: "as Ann Lee, a geographer, argues in Rivers of Return, …".
/// </summary>
internal static partial class TitledWorks
{
    private const int FarthestAuthor = 60;
    private const int FarthestWriter = 140;

    /// <summary>The books named in a sentence.</summary>
    public static IEnumerable<NamedWork> Find(ProseSentence sentence)
    {
        foreach (var match in NamedDocuments.Matches(TitleAndYear(), sentence.Words, "(1", "(2", ", 1", ", 2"))
        {
            var title = match.Groups["title"];
            var start = sentence.Span.Start + title.Index;
            if (AuthorOrNull(sentence, match, start) is not { } author || !EdtfDate.TryParse(match.Groups["year"].Value, out var year, out _)) continue;
            yield return new NamedWork(new Span(start, sentence.Span.Start + match.Index + match.Length), SourceKind.Book)
            {
                Title = title.Value.Trim(' ', ',', '*', '_'),
                Authors = [author],
                Issued = year,
            };
        }

        foreach (var match in NamedDocuments.Matches(ArguedIn(), sentence.Words, " in "))
        {
            var title = match.Groups["title"];
            var start = sentence.Span.Start + title.Index;
            if (HeadLine.IsOutlet(title.Value) || sentence.Persons.LastOrDefault(person => person.Span.End <= start && start - person.Span.End <= FarthestWriter).Name is not { } writer) continue;
            yield return new NamedWork(new Span(start, start + title.Length), SourceKind.Book) { Title = title.Value, Authors = [writer] };
        }

        foreach (var work in OfAuthors(sentence)) yield return work;
        foreach (var match in NamedDocuments.Matches(ExplainedTitle(), sentence.Words, ", a ", ", an ", ", his ", ", her "))
        {
            var title = match.Groups["title"];
            var start = sentence.Span.Start + title.Index;
            if (sentence.Persons.LastOrDefault(person => person.Span.End <= start && start - person.Span.End <= FarthestWriter).Name is { } writer)
                yield return new NamedWork(new Span(start, start + title.Length), SourceKind.Book) { Title = title.Value, Authors = [writer] };
        }
    }

    // "Ann Lee, a professor in Turku and the author of The Long River, spoke to us": what a person is known for.
    private static IEnumerable<NamedWork> OfAuthors(ProseSentence sentence)
    {
        foreach (var match in NamedDocuments.Matches(AuthorOf(), sentence.Words, "author of ", "author, of "))
        {
            var title = match.Groups["title"];
            var start = sentence.Span.Start + title.Index;
            if (!HeadLine.IsOutlet(title.Value) && sentence.Persons.LastOrDefault(person => person.Span.End <= start && start - person.Span.End <= FarthestWriter).Name is { } writer && writer.Contains(' ', StringComparison.Ordinal))
                yield return new NamedWork(new Span(start, start + title.Length), SourceKind.Book) { Title = title.Value, Authors = [writer] };
        }
    }

    [GeneratedRegex(@"\bauthor,? of (?:the (?:recent |new |forthcoming |acclaimed )?(?:book|study|novel|memoir|monograph) )?[“‘""]?(?<title>\p{Lu}[\p{L}'’-]*(?: (?:(?:of|and|in|for|to|on|with|from|by|at|under|between) )?(?:(?:the|a|an|its) )?\p{Lu}[\p{L}'’-]*){1,7}(?:: \p{Lu}[\p{L}'’-]*(?: (?:(?:of|and|in|for|to|on|with|from|by|at|under|between) )?(?:(?:the|a|an|its) )?\p{Lu}[\p{L}'’-]*){0,8})?)(?=[,.;”’""(]| \(|$| and | which | has | is )", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex AuthorOf();

    // Whose it is, by the possessive before the title; or who was named last before "in", which wants a title of some length.
    private static string? AuthorOrNull(ProseSentence sentence, Match match, int start)
    {
        if (match.Groups["who"] is { Success: true } who) return sentence.Persons.LastOrDefault(person => person.Span.Start <= sentence.Span.Start + who.Index && person.Span.End >= sentence.Span.Start + who.Index + who.Length).Name ?? who.Value;
        var isOwn = match.Groups["own"].Success;
        if (!isOwn && match.Groups["title"].Value.AsSpan().Count(' ') < 2 && !Argues().IsMatch(sentence.Words[..match.Index])) return null;
        var behind = sentence.Span.Start + match.Index + match.Length;
        // "In his book The Long River (Oxford, 2009) Lee shows"
        if (isOwn && Writer().Match(sentence.Text, behind, sentence.Span.End - behind) is { Success: true } writer) return writer.Groups["who"].Value;
        return sentence.Persons.LastOrDefault(person => person.Span.End <= start && start - person.Span.End <= FarthestAuthor).Name;
    }

    [GeneratedRegex(@"\G,?\s(?:the\s(?:\p{Ll}+\s){1,3})?(?<who>\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}\.)?\s\p{Lu}[\p{L}’'-]+)\s\p{Ll}", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Writer();

    [GeneratedRegex(@"\b(?:argue[sd]?|contend(?:s|ed)|shows?|showed|wrote|writes?|puts? it|maintain(?:s|ed)|explain(?:s|ed)) $", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Argues();

    // "argues in Rivers of Return,": what somebody argues in is a work, where it is no place or body of one name.
    [GeneratedRegex(@"\b(?:argue[sd]?|contend(?:s|ed)|show(?:s|ed)|wrote|writes|describe[sd]|document(?:s|ed)|trace[sd]|recount(?:s|ed)|demonstrate[sd]|explain(?:s|ed)|suggest(?:s|ed)|conclude[sd]|maintain(?:s|ed)|put it|puts it) in (?:(?:his|her|their) (?:(?:recent|new|latest|classic|influential|seminal|19\d\d|20\d\d) )?(?:book|study|monograph|memoirs?|essay|work|history),? )?(?<title>\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,4}(?::(?= \p{Lu}))?(?: (?:of|the|and|in|for|a|an|to|on|with|from|by|its|at|under|between)){1,3} \p{Lu}[\p{L}'’-]*(?:[ :]+(?:(?:of|the|and|in|for|a|an|to|on|with|from|by|its|at|under|between) ){0,3}\p{Lu}[\p{L}'’-]*){0,8})(?=[,.;]| \(| that\b|$)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex ArguedIn();

    // "Lee described it in The Long River, a book whose title"; the words before "book" are asked for one by one, for the code that is generated for a
    // lazy loop behind these others runs past its stack.
    [GeneratedRegex(@"\b(?:in|of|of his|of her) (?<title>\p{Lu}[\p{L}'’-]*(?: (?:(?:of|and|in|for|to|on|with|from|by|at|under|between) )?(?:(?:the|a|an|its) )?\p{Lu}[\p{L}'’-]*){1,7}), (?:an?|his|her) (?:\p{Ll}+ )?(?:\p{Ll}+ )?(?:book|study|monograph|memoirs?|history|novel|travelogue)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex ExplainedTitle();

    // A title in capitals, with small words between them, and the year.
    [GeneratedRegex(@"(?:(?<who>(?:\p{Lu}\.\s?){1,4}\p{Lu}[\p{L}-]+|\p{Lu}[\p{L}-]+(?:\s(?:\p{Lu}\.|\p{Lu}[\p{L}-]+)){1,3})['’]s\s|\b[Ii]n\s(?:(?<own>[Hh]is|[Hh]er|[Tt]heir)\s(?:[\p{Ll}\d-]+\s){0,2}(?:book|study|monograph|memoirs?|history|novel|essay),?\s)?(?!(?:\p{Lu}[\p{L}.-]*\s){1,3}\p{Lu}[\p{L}-]+['’]s\s))(?<title>[\p{Lu}“""][\p{L}'’“”""?!–-]*(?:[:,]?\s(?:(?:of|the|and|in|for|a|an|to|on|with|from|by|its|at|under|between)\s){0,3}[\p{Lu}“""][\p{L}'’“”""?!–-]*){1,12})\s\((?:\p{Lu}[^()\d]{2,50}[,:]\s)?(?<year>(?:1[89]|20)\d\d)\)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex TitleAndYear();
}

using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Import.Notes.InText.Documents;
using RelationsExplorer.Import.Reading.Heads;

namespace RelationsExplorer.Import.Notes.InText.Books;

/// <summary>
/// Finds books whose title prose prints without quotation marks, or has lost its italics, behind the word "book" and whose it is: "Ann Lee,
/// in her fine book The Long River, has shown", "in his latest study, Red Snow, Lee argues", "a memoir called Days on the Amur".
/// </summary>
internal static partial class OwnedTitles
{
    private const int FarthestAuthor = 90;
    private const int FarthestVerb = 5;

    private const string Title = @"(?<title>\p{Lu}[\p{L}'’-]*(?:(?: (?:of|the|and|in|for|a|an|to|on|with|from|by|its|at|under|between|without)){0,3}:? \p{Lu}[\p{L}'’-]*){1,9})";

    private static readonly HashSet<string> WritingVerbs = WordList.Words(typeof(OwnedTitles), "writing-verbs.txt");

    /// <summary>The books named in a sentence.</summary>
    public static IEnumerable<NamedWork> Find(ProseSentence sentence)
    {
        foreach (var match in NamedDocuments.Matches(Owned(), sentence.Words, "book", "study", "monograph", "memoir", "novel", "biography", "travelogue", "history"))
        {
            var title = match.Groups["title"];
            var span = new Span(sentence.Span.Start + title.Index, sentence.Span.Start + title.Index + title.Length);
            // "In her study, Ann Lee, of Turku, shows": who stands behind the comma is its author, unless one is named behind.
            var mayBeWriter = match.Groups["comma"].Success && !match.Groups["called"].Success && BehindOrNull(sentence, span) is null
                && sentence.Persons.Any(person => person.Span.Overlaps(span) && person.Span.Length * 2 > span.Length);
            if (!mayBeWriter && !HeadLine.IsOutlet(title.Value) && AuthorOrNull(sentence, match, span) is { } author) yield return new NamedWork(span, SourceKind.Book) { Title = title.Value, Authors = [author] };
        }
    }

    // The possessive's; else who was named before, and of "a book" wrote it; else who is named right behind; else whom the sentence before began with.
    private static string? AuthorOrNull(ProseSentence sentence, Match match, Span title)
    {
        var owner = sentence.Span.Start + match.Index;
        if (match.Groups["who"] is { Success: true } who)
            return sentence.Persons.LastOrDefault(person => person.Span.Start <= owner + who.Length && person.Span.End >= owner + who.Length).Name ?? who.Value;
        if (sentence.Persons.LastOrDefault(person => person.Span.End <= owner && owner - person.Span.End <= FarthestAuthor).Name is { } before)
            return !match.Groups["any"].Success || IsWritten(sentence.Words[..match.Index]) ? before : null;
        if (BehindOrNull(sentence, title) is { } behind) return behind;
        // "In his book The Long River (Oxford, 2009) Lee": others read what stands in brackets.
        var isFirst = match.Index <= "In ".Length && sentence.Text.AsSpan(title.End) is not [' ', '(', ..];
        return isFirst && sentence.Before.Count > 0 && sentence.Before[^1].Persons.Count > 0 ? sentence.Before[^1].Persons[0].Name : null;
    }

    // "has written a study, The Long River"; not "read a book, The Long River, on the train".
    private static bool IsWritten(string before) => before.Split(' ', StringSplitOptions.RemoveEmptyEntries).TakeLast(FarthestVerb).Any(WritingVerbs.Contains);

    private static string? BehindOrNull(ProseSentence sentence, Span title) =>
        sentence.Persons.FirstOrDefault(person => person.Span.Start >= title.End && sentence.Text.AsSpan(title.End, person.Span.Start - title.End) is ", " or " ").Name;

    // Where only "his" or "her" says whose it is, a comma or stop must end the title: "in her book Russia is shown".
    [GeneratedRegex(@"\b(?:(?:[Hh]is|[Hh]er|[Tt]heir|(?<any>[Aa]n?))(?<own>)|(?<who>\p{Lu}[\p{L}-]+(?:\s(?:\p{Lu}\.|\p{Lu}[\p{L}-]+)){1,3})['’]s?) (?:[\p{Ll}\d-]+,? ){0,3}(?:book|study|monograph|memoirs?|novel|biography|travelogue|history)(?<comma>,)? (?<called>(?:called|entitled|titled) )?" + Title + @"(?=[,.;:(—]| \(| –|$|(?(own)(?!)| \p{Ll}))", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Owned();
}

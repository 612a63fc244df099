using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Import.Notes.InText.Documents;

namespace RelationsExplorer.Import.Notes.InText.Press;

/// <summary>
/// Finds pieces that prose names by the journal in which they stand, where no list knows the journal: "an article of his own in World Economics
/// and Politics", "a study which we published in the Harbour Journal of Ice".
/// </summary>
internal static partial class JournalPieces
{
    private const int FarthestWriter = 90;

    /// <summary>The pieces named in a sentence.</summary>
    public static IEnumerable<NamedWork> Find(ProseSentence sentence) =>
        NamedDocuments.Matches(Piece(), sentence.Words, "article", "essay", "paper", "study", "piece", "published", "wrote", "writing")
            .Select(match => (Match: match, At: sentence.Span.Start + match.Index))
            .Select(found => new NamedWork(NamedDocuments.Spanning(sentence, found.Match), SourceKind.Academic)
            {
                Container = found.Match.Groups["journal"].Value,
                Authors = sentence.Persons.FirstOrDefault(person => person.Span.End <= sentence.Span.Start + found.Match.Groups["journal"].Index && found.At - person.Span.End <= FarthestWriter).Name is { } writer && writer.Contains(' ', StringComparison.Ordinal) ? [writer] : [],
                Issued = sentence.Dates.FirstOrDefault(date => new Span(found.At, found.At + found.Match.Length).Contains(date.Span)).Date,
            });

    // What makes a name that of a journal: what it is, or which field it is of.
    [GeneratedRegex(@"\b(article|essay|paper|study|piece|published|wrote|writing)\b[^.;:“”()]{0,70}\sin\s(the\s)?(?<journal>(\p{Lu}[\p{L}’-]+\s){0,3}(Journal|Review|Quarterly|Bulletin|Annals|Yearbook)\sof\s\p{Lu}[\p{L}-]+(\s(and\s|of\s)?\p{Lu}[\p{L}-]+){0,4}|(\p{Lu}[\p{L}’-]+\s){1,3}(and\s)?(Politics|Economics|Affairs|Studies|Quarterly|Review|Perspectives|Bulletin)(\sand\s(Politics|Economics|Affairs|Strategy|Security|Society|Culture|History|Policy))?)(?=[,.;:]|\s(where|that|in|last|this|which)\b|$)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Piece();
}

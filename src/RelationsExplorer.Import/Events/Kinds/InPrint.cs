using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Corpus.Sources;

namespace RelationsExplorer.Import.Events.Kinds;

/// <summary>Knows that what somebody says in print appeared: "in a paper for the centre last year she suggested", "what the Herald described in May".</summary>
internal static partial class InPrint
{
    private const int FarthestIn = 4;

    /// <summary>The kind of an event, with what is said in something to read as a publication.</summary>
    /// <param name="judged">The kind so far, and the words that gave it.</param>
    /// <param name="text">The passage's text.</param>
    /// <param name="claim">Where the claim stands.</param>
    /// <param name="part">What tells of the event.</param>
    /// <param name="date">Where its date stands.</param>
    /// <param name="works">The works that the passage names, where and of what kind.</param>
    public static (EventType Type, Origin Origin) Of((EventType Type, Origin Origin) judged, string text, Span claim, Span part, Span date, IReadOnlyList<(Span Words, SourceKind Kind)> works)
    {
        if (judged.Type == EventType.Publication) return judged;
        var isSaid = judged.Type == EventType.Statement;
        foreach (var (words, kind) in works)
        {
            if (kind is not (SourceKind.News or SourceKind.Report or SourceKind.Academic or SourceKind.Book or SourceKind.Chapter or SourceKind.WebPage) || !part.Overlaps(words)) continue;
            if ((date.Length > 0 && words.Contains(date) && IsInBrackets(text, date)) || (isSaid && (IsAuthor(text, words) || (kind != SourceKind.News && IsPlace(text, words))))) return (EventType.Publication, judged.Origin);
        }

        return isSaid && Paper().IsMatch(text.AsSpan(claim.Start, part.End - claim.Start)) ? (EventType.Publication, judged.Origin) : judged;
    }

    // "Great Games (2012)": the year of the work.
    private static bool IsInBrackets(string text, Span date) => date.Start > 0 && text[date.Start - 1] == '(' && date.End < text.Length && text[date.End] == ')';

    // "the Herald described", "the Herald has reported"
    private static bool IsAuthor(string text, Span words) => Says().IsMatch(text.AsSpan(words.End));

    // "described it better in Axis of Convenience"
    private static bool IsPlace(string text, Span words) => words.Start >= FarthestIn && text.AsSpan(words.Start - FarthestIn, FarthestIn).EndsWith(" in ", StringComparison.OrdinalIgnoreCase);

    // "in a paper for the centre", "in its annual report"; a note to somebody is a letter.
    [GeneratedRegex(@"\b(?:in|writing in) (?:an?|his|her|its|their|our|the|this|that|another|one|[\p{L}’'-]+’s) (?:[\p{L}-]+ ){0,3}(?:paper|study|report|essay|article|book|memoirs?|column|monograph|survey|poll|review|editorial|policy brief|bulletin|dissertation|thesis|commentary|yearbook|pamphlet|blog|textbook|novel|biography|op-ed|note(?! to\b| of protest\b| verbale\b)|diar(?:y|ies))\b(?! card)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Paper();

    [GeneratedRegex(@"^,? (?:has |had |have |first |then |later |also |once )?(?:described|called|reported|wrote|writes|said|says|noted|argued|claimed|revealed|disclosed|named|warned|put|estimated|counted|found|stated|suggested|quoted|speculated|predicted|foresaw|foreseen|maintained|reports|argues)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Says();
}

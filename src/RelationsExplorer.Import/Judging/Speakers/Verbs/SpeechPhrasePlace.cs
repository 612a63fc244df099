using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Import.Recognising.Actors;

namespace RelationsExplorer.Import.Judging.Speakers.Verbs;

/// <summary>
/// Finds ways of speaking of more than one verb behind a name: "Lee used to say", "Lee of the Harbour Institute has put it",
/// "Lee, then still in office, let slip that".
/// </summary>
/// <param name="kinds">What the actors are.</param>
internal sealed partial class SpeechPhrasePlace(ActorKinds kinds)
{
    private const int FarthestHouse = 240;
    private const int FarthestPhrase = 140;

    /// <summary>How far behind a name the phrase ends by which its bearer speaks; null where none stands there.</summary>
    public int? LengthOrNull(NamedSentence sentence, ActorMention mention)
    {
        var (text, end, limit) = (sentence.Text, mention.Span.End, sentence.Span.End);
        if (kinds.IsState(mention.Actor)) return Ending(end, ofState: true) ?? (ForItsPart().Match(text, end) is { Success: true } aside ? Ending(end + aside.Length, ofState: true) : null);
        if (Ending(end) is { } atOnce) return atOnce;
        if (HouseOrNull(text[end..Math.Min(limit, end + FarthestHouse)]) is { } house && Ending(end + house) is { } member) return member;
        if (end >= limit || text[end] != ',') return null;
        for (var comma = text.IndexOf(',', end + 1); comma > 0 && comma < limit && comma - end < FarthestPhrase; comma = text.IndexOf(',', comma + 1))
        {
            if (Ending(comma + 1) is { } behind) return behind;
        }

        return null;

        int? Ending(int at, bool ofState = false) => SpeechPhrase.EndOrNull(text, at, ofState) is { } past && past <= limit ? past - end : null;
    }

    /// <summary>The length of the words behind a person that name a house, "of the Harbour Institute"; null where there are none.</summary>
    public static int? HouseOrNull(string after) =>
        (after.StartsWith(" of ", StringComparison.Ordinal) || after.StartsWith(" at ", StringComparison.Ordinal) || after.StartsWith(" from ", StringComparison.Ordinal))
        && House().Match(after) is { Success: true } house
            ? house.Length
            : null;

    // ", for its part,"
    [GeneratedRegex(@"\G, (?:too|however|for its part|in turn|meanwhile|by contrast|in response|naturally|of course|predictably),", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex ForItsPart();

    // " of the Harbour Institute in Delhi", " of Seaways, the shipping agency,"
    [GeneratedRegex(@"^ (?:of|from|at) (?:the )?\p{Lu}[\p{L}’'&.-]*(?:(?: of the| of| for the| for| and| &| on)? \p{Lu}[\p{L}’'&.-]*){0,6}(?: in \p{Lu}[\p{L}’'-]*)?(?: \([\p{L}-]{2,12}\))?(?:, (?:an?|the) [^,.;:“”""]{3,60},)?(?= \p{Ll})", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex House();
}

using System.Collections.Frozen;
using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Import.Judging.Speakers.Verbs;

namespace RelationsExplorer.Import.Judging.Speakers.Owned;

/// <summary>
/// Finds whose a quotation is that no verb of speech introduces: "Lee, at the lectern: “…”", "“…”: thus the Harbour Times", "“…,” is how
/// Lee sums it up", "“…” was Lee's verdict".
/// </summary>
internal static partial class QuotedBeside
{
    private const int LongestOpener = 24;
    private const int LongestLead = 30;
    private const int LongestAside = 160;

    // "Lee's rather dry verdict"
    private const int MostBefore = 2;
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> WordsOf = WordList.Lookup(typeof(QuotedBeside), "words-of.txt", StringComparer.Ordinal);

    /// <summary>The words that say so; null where no quotation stands beside the name.</summary>
    public static Span? SpanOrNull(NamedSentence sentence, ActorMention mention) =>
        BeforeColon(sentence, mention) ?? Behind(sentence, mention);

    /// <summary>"Is it conceivable? Ann Lee: We do not need it.": whether what stands behind a name and a colon answers a question.</summary>
    public static bool IsInDialogue(NamedSentence sentence, ActorMention mention) =>
        mention.Span.Start == sentence.Span.Start && Said().IsMatch(sentence.Text, mention.Span.End) && sentence.Text.AsSpan(0, sentence.Span.Start).TrimEnd(" \n”\"").EndsWith("?", StringComparison.Ordinal);

    // "Foreign Minister Lee, at the lectern: “…”", "Lee to the press: the isles “were never in dispute”"
    private static Span? BeforeColon(NamedSentence sentence, ActorMention mention)
    {
        var lead = mention.Span.Start - sentence.Span.Start;
        if (lead > LongestOpener || !Opener().IsMatch(sentence.Text.AsSpan(sentence.Span.Start, lead))) return null;
        var match = AsideAndColon().Match(sentence.Text, mention.Span.End, sentence.Span.End - mention.Span.End);
        return match.Success ? new Span(mention.Span.Start, match.Index + match.Groups["aside"].Length + 1) : null;
    }

    // "“…”: thus the Harbour Times", "“…,” is how Ann Lee, who taught there, sums it up", "“…” was Lee's verdict"
    private static Span? Behind(NamedSentence sentence, ActorMention mention)
    {
        var from = Math.Max(sentence.Span.Start, mention.Span.Start - LongestLead);
        var lead = ClosingQuote().Match(sentence.Text[from..mention.Span.Start]);
        if (!lead.Success) return null;
        var start = from + lead.Groups["lead"].Index;
        if (lead.Groups["thus"].Success) return new Span(start, mention.Span.End);
        var limit = mention.Span.End + Math.Min(LongestAside, sentence.Span.End - mention.Span.End);
        return (lead.Groups["how"].Success ? HowOfOrNull(sentence.Text, mention.Span.End, limit) : WordsOfOrNull(sentence.Text, mention.Span.End, limit)) is { } end ? new Span(start, end) : null;
    }

    // ", who taught there, sums it up"
    private static int? HowOfOrNull(string text, int at, int limit) =>
        HowOf().Match(text, at, limit - at) is { Success: true } how ? how.Index + how.Length : null;

    // "'s dry verdict"
    private static int? WordsOfOrNull(string text, int at, int limit)
    {
        if (at >= limit || text[at] is not ('\'' or '’')) return null;
        at += at + 1 < limit && text[at + 1] == 's' ? 2 : 1;
        for (var i = 0; i <= MostBefore; i++)
        {
            var word = SpacedWord.At(text, at, limit);
            if (word.Length == 0 || !char.IsLower(text[word.Start])) return null;
            if (WordsOf.Contains(text.AsSpan(word.Start, word.Length))) return word.End;
            at = word.End;
        }

        return null;
    }

    // ": We do not need it"
    [GeneratedRegex(@"\G: \p{Lu}\p{Ll}* \p{Ll}", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Said();

    // "And ", "Foreign Minister ", "The "
    [GeneratedRegex(@"^[“”""’ ]{0,2}(?:(?:And|But|Then|The|Mr\.?|Mrs\.?|Ms\.?|Dr\.?) )?(?:\p{Lu}\p{L}+ ){0,2}$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Opener();

    [GeneratedRegex(@"\G(?<aside>(?: \([^()]{2,40}\))?(?:,(?: [^ ,.;:“”""]+){1,9}| to (?:the |his |her |a )?(?:\p{L}+ ?){1,4}| in (?:the |his |her |a )?(?:\p{L}+ ?){1,4})?): (?:[^.;:“”""]{1,40} )?[“""«‘]", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex AsideAndColon();

    [GeneratedRegex(@"[”""’»](?<lead>(?<thus>[:,]? (?:thus|so) )|,? (?<how>(?:is|was) (?:how|the way|what) )|,? (?<word>(?:is|was|were) ))(?:the )?(?:\p{Lu}\p{L}+ )?$|[,.?!][”""’](?<lead> (?<how>(?:is|was) (?:how|the way|what) ))(?:the )?(?:\p{Lu}\p{L}+ )?$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex ClosingQuote();

    [GeneratedRegex(@"\G(?:, [^.;:“”""]{3,120},)? (?:later |once |also |himself |herself )?(?:puts?|sums?|summed|describes?|described|sees|saw|explains?|explained|remembers?|remembered|recalls?|recalled|calls?|called|phrases?|phrased|says|said|told|wrote|likes to)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex HowOf();
}

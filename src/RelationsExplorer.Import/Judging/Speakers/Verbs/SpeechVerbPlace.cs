using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Import.Judging.Speakers.Owned;
using RelationsExplorer.Import.Recognising.Actors;
using RelationsExplorer.Import.Recognising.Actors.Unnamed;

namespace RelationsExplorer.Import.Judging.Speakers.Verbs;

/// <summary>
/// Finds the verb by which somebody named in a sentence speaks: "Lavrov, the foreign minister, has said that". It may stand a
/// little way off, but no other part of the sentence between.
/// </summary>
/// <param name="kinds">What the actors are.</param>
internal sealed partial class SpeechVerbPlace(ActorKinds kinds)
{
    // "Lee, however, said": what stands between commas behind a name.
    private const string Turns = "too|however|for (?:his|her|its|their) part|in turn|meanwhile|by contrast|in response|naturally|of course|predictably|as ever|in public|in private";

    // "Lee has since said": adverbs and helpers before the verb, wherever it stands, and where it stands right behind the name.
    private const string Adverbs = "also|once|recently|has|have|had|been|for years|long|always|now|already|actually|openly|bluntly|often|never|rightly|further|then|later|again|repeatedly|in turn|earlier|subsequently|since|nevertheless|nonetheless|likewise|instead|thus|indeed|simply|merely|flatly|privately|still|even|only";
    private const string MoreAdverbs = "therefore|however|on the other hand|for (?:his|her|its) part|individually|both|immediately|officially|publicly|itself|cautiously";

    // "Reuters news agency reported", "Lee on Monday said"
    private const string Houses = "news website|news agency|agency|newspaper|daily|weekly|website";
    private const string Times = @"on \p{Lu}\p{L}+|in \d{4}|in \p{Lu}\p{L}+(?: \d{4})?";
    private const string Verb = @"(?<verb>\p{Ll}+)\b(?! to (?:be|have)\b)";

    private const int FarthestAfter = 240;
    private const int ShortestTrailed = 40;
    private const int LongestTitle = 50;
    private readonly SpeechPhrasePlace _phrases = new(kinds);
    private static readonly Regex[] FormsOfPersons = [AtOnce(), BehindOffice(), AfterAside(), AfterTwoAsides(), WithThat()];
    private static readonly Regex[] FormsOfOthers = [AtOnce(), AfterAside(), AfterTwoAsides()];
    private static readonly Regex[] FormsOfOthersAtOnce = [AtOnce()];

    /// <summary>The verbs by which a state speaks.</summary>
    public static IReadOnlySet<string> OfStates { get; } = WordList.Words(typeof(SpeechVerbPlace), "state-speech-verbs.txt");

    /// <summary>Where the verb behind a name ends; null where none stands there.</summary>
    public int? EndOrNull(NamedSentence sentence, ActorMention mention)
    {
        var (text, end) = (sentence.Text, mention.Span.End);
        // "the Moscow-based agency": where it sits, not who speaks.
        if (text.AsSpan(end).StartsWith("-", StringComparison.Ordinal)) return null;
        if (mention.Rule == ActorRules.UnnamedSpeaker) return UnnamedSpeakerFinder.VerbEndOrNull(text, end) is { } spoken && spoken <= sentence.Span.End ? spoken : null;
        var after = text[end..Math.Min(sentence.Span.End, end + FarthestAfter)];
        if (kinds.IsBody(mention.Actor) && IsOfSeveral(text, mention) && UnnamedSpeech.EndOrNull(text, end) is { } several && several <= sentence.Span.End) return several;
        return end + (kinds.IsState(mention.Actor)
            ? OfStateOrNull(after) ?? (mention.Span.Start - sentence.Span.Start > ShortestTrailed ? TrailingOrNull(sentence, mention, after) : null) ?? _phrases.LengthOrNull(sentence, mention)
            : ClosingOrNull(sentence, mention, after)
                ?? InFormOrNull(sentence, mention, after)
                ?? TrailingOrNull(sentence, mention, after)
                ?? (kinds.IsPerson(mention.Actor) ? OfMemberOrNull(after) ?? OfCitedOrNull(after) ?? OwnSpeech.LengthOrNull(after) : null)
                ?? _phrases.LengthOrNull(sentence, mention));
    }

    // "Analysts at Seaways estimate", "Customs in Beijing report": the verb is that of several who speak for the body.
    private static bool IsOfSeveral(string text, ActorMention mention) =>
        (mention.Rule == ActorRules.StateBody && mention.Text.StartsWith("Customs", StringComparison.Ordinal))
        || BehindStaff().IsMatch(text.AsSpan(Math.Max(0, mention.Span.Start - LongestTitle), mention.Span.Start - Math.Max(0, mention.Span.Start - LongestTitle)));

    // "Beijing has warned": a state says what it says at once, by verbs that leave no doubt. What it calls a thing at all times is only its name for it.
    private static int? OfStateOrNull(string after)
    {
        if (AtOnce().Match(after) is not { Success: true } state || after[0] is not (' ' or ',')) return null;
        var verb = state.Groups["verb"].Value;
        var behind = after.AsSpan(state.Length);
        var isSaid = OfStates.Contains(verb) || (SpeechVerb.MayBe(verb) && behind.StartsWith(" that ", StringComparison.Ordinal)) || (verb is "called" or "described" && CalledSo().IsMatch(behind));
        return isSaid && !SpeechVerb.IsDeed(verb, behind) ? state.Length : null;
    }

    // "The monopoly, Seaways, answers that": a name that stands between commas closes what it explains.
    private static int? ClosingOrNull(NamedSentence sentence, ActorMention mention, string after) =>
        after.StartsWith(", ", StringComparison.Ordinal) && mention.Span.Start - sentence.Span.Start > 1 && IsBehindComma(sentence.Text, mention.Span.Start)
        && AtOnce().Match(after[1..]) is { Success: true } closed && SpeechVerb.Is(closed.Groups["verb"].Value, after.AsSpan(1 + closed.Length))
            ? 1 + closed.Length
            : null;

    // "Lee, the envoy to Delhi, has since said": in one of the forms in which such a speaker stands before a verb, with no other person between.
    private int? InFormOrNull(NamedSentence sentence, ActorMention mention, string after)
    {
        foreach (var form in kinds.IsPerson(mention.Actor) ? FormsOfPersons : after is [',', ..] ? FormsOfOthers : FormsOfOthersAtOnce)
        {
            if (form.Match(after) is not { Success: true } match) continue;
            var verb = match.Groups["verb"];
            if (after.AsSpan(0, verb.Index).EndsWith(" been ", StringComparison.Ordinal) && !verb.Value.EndsWith("ing", StringComparison.Ordinal)) continue;
            if (SpeechVerb.Is(verb.Value, after.AsSpan(verb.Index + verb.Length)) && !IsAnotherBetween(sentence, mention, match.Length)) return verb.Index + verb.Length;
        }

        return null;
    }

    // "Lee, who came when Orlov left, said": who is named in such an aside is not who speaks.
    private bool IsAnotherBetween(NamedSentence sentence, ActorMention mention, int length)
    {
        var end = mention.Span.End;
        var from = end + (sentence.Text[end] == ',' && Relative().Match(sentence.Text, end, Math.Min(length, sentence.Span.End - end)) is { Success: true } aside ? aside.Length : 0);
        return sentence.Named.Any(m => m.Actor != mention.Actor && kinds.IsPerson(m.Actor) && m.Span.Start > from && m.Span.End < end + length);
    }

    // "…, the board announced on 4 May,": what is announced behind a comma is what stands before it.
    private static int? TrailingOrNull(NamedSentence sentence, ActorMention mention, string after) =>
        mention.Span.Start - sentence.Span.Start > 2 && BehindSpeech().IsMatch(sentence.Text.AsSpan(Math.Max(0, mention.Span.Start - LongestTitle), mention.Span.Start - Math.Max(0, mention.Span.Start - LongestTitle)))
        && AtOnce().Match(after) is { Success: true } trailing && (SpeechVerb.MayBe(trailing.Groups["verb"].Value) || InvertedSpeech.Is(trailing.Groups["verb"].Value)) && Trailing().IsMatch(after.AsSpan(trailing.Length))
            ? trailing.Length
            : null;

    private static bool IsBehindComma(string text, int at) =>
        text.AsSpan(0, at) is var before && (before.EndsWith(", ", StringComparison.Ordinal) || before.EndsWith(", the ", StringComparison.Ordinal));

    // "Ann Lee of the Harbour Institute says"
    private static int? OfMemberOrNull(string after) =>
        SpeechPhrasePlace.HouseOrNull(after) is { } house
        && AtOnce().Match(after[house..]) is { Success: true } member && SpeechVerb.Is(member.Groups["verb"].Value, after.AsSpan(house + member.Length))
            ? house + member.Length
            : null;

    private static int? OfCitedOrNull(string after) => OfCited().Match(after) is { Success: true } cited ? cited.Length : null;

    // "Lee has since said", "Lee’s ministry said", "Reuters news agency reported": little more than adverbs and helpers between name and verb.
    [GeneratedRegex(@"^(?: \([^()]{2,40}\))?(?:['’]s? [\p{L}-]+(?: [\p{L}-]+){0,2})?(?:, (?:" + Turns + @"),)?(?: (?:" + Adverbs + "|" + MoreAdverbs + "|" + Houses + "|" + Times + "))* " + Verb, RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex AtOnce();

    // "Lee the Foreign Minister of Panama confirmed": an office between no commas.
    [GeneratedRegex(@"^ the (?:\p{Lu}[\p{L}.’'-]* (?:(?:of|for|to|and)(?: the)? )?){1,6}" + Verb, RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex BehindOffice();

    // "Lee, the envoy to Delhi, has since said"
    [GeneratedRegex(@"^,? (?:[^,.;:“""]|(?<=\p{Lu})\.){1,140},(?: (?:" + Adverbs + "))* " + Verb, RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex AfterAside();

    // "Lee, the envoy to Delhi, who stayed on, has since said"; "Lee envoy to Delhi, in his address, said".
    [GeneratedRegex(@"^,? (?:[^,.;:“""]|(?<=\p{Lu})\.){1,90}, [^,.;:“""]{1,90},(?: (?:" + Adverbs + "))* " + Verb, RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex AfterTwoAsides();

    // "Lee the chief negotiator while on a visit highlighted that": a person may be far from the verb if "that" follows it.
    [GeneratedRegex(@"^[^.;:“""()]{0,110}? (?<!\b(?:was|were|is|are|been|being|be|gets?|got) )(?<verb>\p{Ll}+)(?: that\b|[,:]? [“""])", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex WithThat();

    // "Lee (2018) reads it as a threat", "Lee, Wang and Orlov (2018, p. 4) see": whoever is cited by year says what follows; but what a
    // work offers, or how far it goes, is what the author says of it.
    [GeneratedRegex(@"^(?:(?:, \p{Lu}[\p{L}’'-]+)*,? (?:and|&) \p{Lu}[\p{L}’'-]+| et al\.?)? \((?:1[89]|20)\d\d[a-z]?[^)]{0,30}\)(?:,? and \p{Lu}[\p{L}’'-]+ \((?:1[89]|20)\d\d[a-z]?[^)]{0,30}\))?(?:, [^.,;:()“”""]{3,110},)?(?: (?:has|have|had|both|also|will|would|therefore|thus|even|\p{Ll}{3,}ly))* (?!(?:goes (?:further|a step|much|beyond)|offers?|offered|provides?|provided|remains?|gives?|gave|devotes?|devoted|covers?|deals?|dealt|belongs|was|were|does|did)\b[^:“""]*$)\p{Ll}{3,}\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex OfCited();

    // "Economists at the "
    [GeneratedRegex(@"\b(?:[Rr]esearchers|[Aa]nalysts|[Ee]conomists|[Ss]cientists|[Ss]cholars) (?:at|of|for|from|with) (?:the )?$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex BehindStaff();

    // ", who took over when Orlov resigned,", ", speaking at the Orlov Library,"
    [GeneratedRegex(@"\G, (?:(?:(?:to|of|for|from|with|by|under|at) )?(?:who|whom|whose|which)|\p{Ll}{2,}(?:ing|ed)|in (?:an?|his|her|the)|at an?|on)\b[^,.;:“”""]{1,120},", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Relative();

    // " the reports false", but not " for talks", " the envoy home"
    [GeneratedRegex(@"^ (?!for|on|off|up|back|home|in|out|at|upon|attention|an? (?:\p{Ll}+ )?(?:meeting|session|summit|halt|election|vote|conference|truce))(?:it|this|that|them|the|its|their|an?|\p{Lu}|[“""‘])", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex CalledSo();

    // "…, ", "…,” ", "…, Foreign Minister "
    [GeneratedRegex(@"(?:,|[,.?!…][”""’]) (?:the )?(?:(?:\p{Lu}[\p{L}’'-]*\.?|foreign|prime|defence|defense|minister|president|spokesman|spokeswoman) ){0,3}$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex BehindSpeech();

    // " on 4 May,"
    [GeneratedRegex(@"^(?: (?:on|in|last|this|yesterday|today|earlier|at|during|after|before|from|late|through|via|with) [^,.;:“”""]{1,70})?[,.;]", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Trailing();
}

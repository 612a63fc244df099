using System.Collections.Frozen;
using System.Text.RegularExpressions;
using RelationsExplorer.Import.Recognising.Actors.Persons;

namespace RelationsExplorer.Import.Judging.Speakers.Verbs;

/// <summary>Tells verbs by which somebody says or holds something from those that tell of a deed, by what follows them.</summary>
internal static partial class SpeechVerb
{
    // "sees a very real danger"
    private const int MostBeforeOutlook = 2;
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Outlooks = WordList.Lookup(typeof(SpeechVerb), "outlook-nouns.txt", StringComparer.Ordinal);
    private static readonly HashSet<string> Verbs = WordList.Words(typeof(PersonFinder), "speech-verbs.txt");
    private static readonly Dictionary<string, string> Verdicts = WordList.Rows(typeof(SpeechVerb), "verdict-verbs.tsv").ToDictionary(row => row[0], row => row[1]);
    private static readonly HashSet<string> Deeds = WordList.Words(typeof(SpeechVerb), "deed-verbs.txt");
    private static readonly HashSet<string> Answers = WordList.Words(typeof(SpeechVerb), "answer-verbs.txt");

    /// <summary>Whether the verb is one of speech, whatever follows.</summary>
    public static bool IsListed(string verb) => Verbs.Contains(verb);

    /// <summary>Whether the verb is one of speech or of judging, whatever follows.</summary>
    public static bool MayBe(string verb) => Verbs.Contains(verb) || Verdicts.ContainsKey(verb);

    /// <summary>Whether the verb says or judges something here.</summary>
    /// <param name="verb">The verb, in small letters.</param>
    /// <param name="after">What stands behind it.</param>
    public static bool Is(string verb, ReadOnlySpan<char> after)
    {
        if (IsDeed(verb, after)) return false;
        if (Verbs.Contains(verb)) return !Deeds.Contains(verb) || Told().IsMatch(after) || (verb == "asked" && Asked().IsMatch(after));
        return Verdicts.TryGetValue(verb, out var need) && need switch
        {
            "that" => after.StartsWith(" that ", StringComparison.Ordinal) || (after.Length > 6 && That().IsMatch(after)),
            "to" => after.StartsWith(" to ", StringComparison.Ordinal) || after.StartsWith(" not to ", StringComparison.Ordinal) || after.StartsWith(" out ", StringComparison.Ordinal) || after.StartsWith(" out,", StringComparison.Ordinal),
            "at" => Price().IsMatch(after) || after.StartsWith(" it,", StringComparison.Ordinal) || after.StartsWith(" it:", StringComparison.Ordinal),
            "number" => Amount().IsMatch(after),
            "as" => As().IsMatch(after),
            "whether" => Asked().IsMatch(after),
            "quoted" => Told().IsMatch(after),
            "them" => after.StartsWith(" that ", StringComparison.Ordinal) || ThemThat().IsMatch(after),
            "seen" => !OwnLot().IsMatch(after) || IsOutlook(after),
            "outlook" => IsOutlook(after),
            "alone" => after.StartsWith(" that ", StringComparison.Ordinal) || after is [',' or '.' or ';', ..],
            _ => !OwnLot().IsMatch(after),
        };
    }

    /// <summary>Whether a verb of speech tells of a deed here, or says that nothing was said: "answered with rockets", "claimed the islands", "said little".</summary>
    public static bool IsDeed(string verb, ReadOnlySpan<char> after) =>
        Nothing().IsMatch(after) || (verb is "spoke" or "speak" or "speaks" && Talking().IsMatch(after)) || (verb is "reported" or "reports" && Results().IsMatch(after)) || (verb is "thought" or "thinks" && Musing().IsMatch(after)) || (verb is "told" or "tells" && Nobody().IsMatch(after)) || (verb is "called" or "calls" && Summoned().IsMatch(after)) || (Answers.Contains(verb) && WithDeed().IsMatch(after)) || (verb is "claimed" or "claims" or "claim" && Taken().IsMatch(after));

    // "sees no danger", "saw an opportunity there": what somebody makes of things, and no thing that is seen.
    private static bool IsOutlook(ReadOnlySpan<char> after)
    {
        foreach (var lead in BeforeOutlook().EnumerateMatches(after))
        {
            var at = lead.Length;
            for (var i = 0; i <= MostBeforeOutlook; i++)
            {
                var word = SpacedWord.At(after, at, after.Length);
                if (word.Length == 0 || !char.IsLower(after[word.Start])) return false;
                if (Outlooks.Contains(after[word.Start..word.End])) return true;
                at = word.End;
            }
        }

        return false;
    }

    // "spoke by telephone", "spoke in Munich": that they spoke, and not what they said.
    [GeneratedRegex(@"^ (?:by|for|with|on the|to|at|in|together|again|twice|\p{Lu})", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Talking();

    // "reported record profits"
    [GeneratedRegex(@"^ (?:\p{Ll}+ ){0,3}(?:profits?|loss|losses|revenues?|earnings|results|growth|turnover|sales|casualties)\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Results();

    // "said nothing", "says little", "said yes"
    [GeneratedRegex(@"^ (?:(?:nothing|little|comment|to comment|not a word|no more|no such|yes|no to|so)\b|no[,.;])", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Nothing();

    // "called them home", "called the envoy back", "called off the visit"
    [GeneratedRegex(@"^ (?:off|up|back|in|(?:them|him|her|it|(?:the|its|his|their|all) (?:\p{L}+ ){1,2}?)(?: )?(?:home|back|off|out|together|up)\b)", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Summoned();

    // "thought for a while", "thought about it": nothing that was said.
    [GeneratedRegex(@"^ (?:for (?:an?|some)|about (?:it|this|that)|it over|hard|again|twice|back)\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Musing();

    // "reminded his guest over dinner that"
    [GeneratedRegex(@"^ [^.,;:“”""]{2,70}? that ", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex ThemThat();

    // "told nobody where"; but "told no one in particular" is said all the same.
    [GeneratedRegex(@"^ (?:nobody|no one|none)\b(?! in particular)", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Nobody();

    // "answered with rockets", "answered the shots with artillery", "replied in kind"; but "answered with a “no”".
    [GeneratedRegex(@"^ (?:(?:to )?(?:the|this|these|those|its|their|his|her) [^.,;:“”""]{1,40} )?(?:with|in kind|by \p{Ll}+ing)\b(?! (?:an? )?[“""‘])", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex WithDeed();

    // "claimed 28,000 square kilometres", "claims the islands": wanted, or won, and not said.
    [GeneratedRegex(@"^ (?:(?:about |some |over |nearly |almost |up to |more than )?\d|(?:all|most|parts?|half|much) of |the (?:\p{L}+ )?(?:islands?|islets?|territor(?:y|ies)|land|waters|area|region|shelf|seabed|peninsula|strip|crown|title|prize|lives)\b|(?:responsibility|sovereignty|victory|credit|lives|asylum|territory|land|damages|compensation)\b)", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Taken();

    // "asked the board whether", but not "asked the board to wait".
    [GeneratedRegex(@"^[^.;]{0,60}? (?:whether|if|who|how|why|what|where|when)\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Asked();

    // What is announced is said where "that" or a quotation follows.
    [GeneratedRegex(@"^[^.;]{0,60}?(?: that\b|[“""«])", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Told();

    [GeneratedRegex(@"^[^.,;:]{0,90}? (?:at|between) (?:about |some |over |nearly |only |just |around |under |roughly |more than |less than |no fewer than |no less than |at least )?(?:US|A|S|HK)?(?:[$€£¥\d]|(?:an? |one[ -]|two[ -]|three[ -])?(?:half|thirds?|quarters?|fifths?|sixth|tenth|dozen|hundred|thousand|million|billion)\b|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)\b)", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Price();

    // "counted 36 ships", "counted $US40 million", "recorded some 300", "counts a drop of 40 percent".
    [GeneratedRegex(@"^ (?:about |some |over |nearly |only |just |around |roughly |more than |less than )?(?:US|A|S|HK)?[$€£¥]?(?:US|A)?(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a (?:dozen|hundred|thousand|(?:\p{Ll}+ )?(?:drop|rise|fall|increase|decline|loss|growth|surplus|deficit) of))\b)", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Amount();

    // "thought in 2017 that", "shows clearly that", "held in Alta, with some weariness, that"
    [GeneratedRegex(@"^ (?:last \p{Ll}+|\p{Ll}+ly|again|too|(?:in|at|to|on|for|from|since|with) [^.;:“”""]{1,60}?) that ", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex That();

    [GeneratedRegex(@"^ (?:here |there |in (?:it|this|that|them|the \p{Ll}+) )?(?:an?|no|little|the|some|any|few|another|his|her|its|their|every)\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex BeforeOutlook();

    // "dismissed it as a fantasy"
    [GeneratedRegex(@"^ [^.,;:]{1,60}? as ", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex As();

    // "found himself", "found a way": no verdict.
    [GeneratedRegex(@"^ (?:himself|herself|itself|themselves|an?|his|her|its|their|new|out)\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex OwnLot();
}

using System.Collections.Frozen;
using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Judging.Speakers;

/// <summary>Finds speech whose speaker was named before: "he added", "the minister said", "the company said", "said the agency", "the document declares".</summary>
internal static partial class LedBackSpeech
{
    private const string Adverbs = @"(?:also |further |then |immediately |later |once |still |again |thereafter,? )?";
    /// <summary>What people are who speak without a name in a text, as part of a pattern.</summary>
    public const string Office = @"(?:ambassador|minister|president|premier|leader|analyst|expert|scholar|professor|author|general|official|diplomat|counsellor|counselor|historian|economist|governor|researcher|spokes\w+|director|secretary|guide|trader|broker|owner|farmer|driver|engineer|editor|lawyer|mayor|manager|banker|veteran|captain|colonel|merchant|scientist|attaché|attache|envoy|negotiator|adviser|advisor|activist|teacher|fisherman|pensioner|executive|columnist|sinologist|bishop|priest|rector|dean|judge|prosecutor|commander|chairman|chairwoman|chancellor|commissioner|deputy|senator|consul|delegate)";
    private const string Court = @"(?:courts?|judges?|tribunal|arbitrators?|magistrates?)";
    private const string Written = @"(?:letter|note|memo|memorandum|post|footnote|caption|message|appeal|petition)";
    private const string Paper = @"(?<outlet>newspaper|agency|paper|daily|weekly|broadcaster|magazine|tabloid)";
    private const string Body = @"(?<body>company|firm|bank|group|producer|ministry|institute|monopoly|operator|carmaker|exporter|lender|consultancy|pollster|embassy|bourse|exchange|association|regulator|party|foundation|airline|shipyard)";
    private const string Board = @"(?:commission|council|committee|board|service|office|administration|academy|chamber|union|authority|authorities|secretariat|delegation|panel|jury|inquiry|department|directorate|cabinet|government|alliance|bloc|think tank|university|museum|parliament)";
    private const string Document = @"(?:document|paper|white paper|report|statement|article|policy|strategy|study|doctrine|concept|communiqué|communique|declaration|text|treaty|agreement|memorandum|accord|assessment|bulletin|decree|protocol|charter|resolution|editorial|readout|plan|brief|briefing|manual|textbook|chronicle|preface|prospectus|annual report)";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Signs =
        $"{Office} {Paper} {Body} {Board} {Document} {Written} lawyer lawyers aide aides host hosts interpreter successor author authors writers court courts judge judges tribunal arbitrator arbitrators magistrate magistrates pollsters he she it they them his her".Split([' ', '|', '(', ')', '?', ':', '<', '>', '\\', '+']).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // What a group of the pattern stands for; none of them is "he said", "the minister said".
    private static readonly (string Group, AttributionForm Form)[] Forms =
    [
        ("called", AttributionForm.Called), ("again", AttributionForm.Again), ("board", AttributionForm.Board), ("court", AttributionForm.Court), ("written", AttributionForm.Written),
        ("self", AttributionForm.Itself), ("document", AttributionForm.Document), ("group", AttributionForm.Group), ("outlet", AttributionForm.Outlet), ("body", AttributionForm.Body),
        ("0", AttributionForm.Said),
    ];

    /// <summary>The cues of one sentence, in order, none with a speaker yet.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="sentence">The sentence.</param>
    public static IEnumerable<AttributionCue> Find(string text, Span sentence)
    {
        if (!MayBeNamedBefore(text.AsSpan(sentence.Start, sentence.Length))) yield break;
        foreach (Match match in NamedBefore().Matches(text[sentence.Start..sentence.End]))
        {
            var end = sentence.Start + match.Index + match.Length;
            if (match.Groups["verb"] is { Success: true } verb && !SpeechVerb.Is(verb.Value.ToLowerInvariant(), text.AsSpan(end, sentence.End - end)) && !Held().IsMatch(verb.ValueSpan) && !IsAside(text, sentence.Start + match.Index, end, verb.Value)) continue;
            var form = Array.Find(Forms, known => match.Groups[known.Group].Success).Form;
            yield return new AttributionCue(null, new Span(sentence.Start + match.Index, end), form, IsLedBack: true, match.Groups["who"] is { Success: true } who ? who.Value : null);
        }
    }

    // Asked first, for it is quick: each form has a pronoun or one of the nouns above, which are plain words but for "spokes…".
    private static bool MayBeNamedBefore(ReadOnlySpan<char> sentence)
    {
        for (var i = 0; i < sentence.Length; i++)
        {
            var start = i;
            while (i < sentence.Length && char.IsLetter(sentence[i])) i++;
            if (i > start && sentence[start..i] is var word && (Signs.Contains(word) || word.StartsWith("spokes", StringComparison.OrdinalIgnoreCase))) return true;
        }

        return false;
    }

    // "In his day, he recalled, it took years".
    private static bool IsAside(string text, int start, int end, string verb) =>
        end < text.Length && text[end] is ',' or '.' && text.AsSpan(0, start).EndsWith(", ", StringComparison.Ordinal) && SpeechVerb.IsListed(verb);

    [GeneratedRegex(
        @"\b(?:(?<=, )(?:he|she) (?:went on|goes on|continued|continues)(?=,)|(?:he|she) [^.,;:“”""]{1,80}? by (?:saying|remarking|adding|arguing|claiming|insisting|declaring|noting|stating|warning|asking|suggesting|observing)"
        + "|(?:he|she) (?:had |has )?" + Adverbs + @"(?!spoke|speaks?\b|does|did)(?<verb>\p{Ll}+)"
        + @"|(?:he|she) (?:(?:does|did) not|doesn[’']t|didn[’']t) (?<verb>believe|think|expect|accept|agree|doubt)"
        + @"|(?<group>(?:they|(?:one|another) of them) (?:had |have )?" + Adverbs + @"(?<verb>argued?|say|said|add|added|told|write|wrote|concluded?|f[io]und|noted?|warn|warned|insist|insisted|announce|announced|claim|claimed|explain|explained|predict|predicted|stress|stressed|call for|called for))"
        + @"|in (?:his|her) (?:own )?(?:account|view|reading|opinion|telling|estimate|estimation|judge?ment|version|words|eyes)(?=,| the| this| that| it| there| no)"
        + @"|(?<!\b[Ww]hat )the (?<who>(?:[\p{L}-]+ ){0,2}?" + Office + ") " + Adverbs + @"(?!spoke|speaks?\b)(?<verb>\p{Ll}+)"
        + @"|(?<!\b[Ww]hat )the (?<who>(?:[\p{L}-]+ ){0,2}?" + Body + ")(?:, which [^,.;]{1,60},)? " + Adverbs + @"(?<verb>\p{Ll}+)"
        + @"|the (?:[\p{L}-]+ )?" + Paper + @" (?:also |further |then )?(?:adds?|added|argue[sd]|report(?:s|ed)|writes|wrote|says|said|estimate[sd]|puts? it|quote[sd]|reckon(?:s|ed)|hear[sd]?|claim(?:s|ed)|note[sd]|asks|asked|conclude[sd]|believe[sd]|warn(?:s|ed)|predict(?:s|ed)|insist(?:s|ed)|understands|learn(?:s|ed|t)|complain(?:s|ed)|calls|called|recall(?:s|ed)|suggest(?:s|ed))"
        + @"|(?:said|says|added|adds|wrote|writes|reported|answered|replied|recalled|recalls|joked|jokes|explained|explains|insists|insisted) (?:he|she|the (?:[\p{Ll}-]+ )?(?:" + Office + "|" + Paper + @"))"
        + @"|(?<court>the (?:[\p{L}-]+ )?" + Court + @" (?:also |further |then )?(?:held|ruled|found|said|says|holds|rules|finds|wrote|noted|added|explained|decided|argued|concluded|reasoned|observed))"
        + @"|(?<written>the " + Written + @" (?:also |further |then )?(?:says?|said|warn(?:s|ed)|argue[sd]|add(?:s|ed)|ask(?:s|ed)|claim(?:s|ed)|complain(?:s|ed)|explain(?:s|ed)|note[sd]|reads?|went on|goes on|state[sd]|demand(?:s|ed)|urge[sd]|promise[sd]|conclude[sd]))"
        + @"|(?<group>(?:its|the|their) (?:authors?|writers?|pollsters) (?:also |further |then )?(?:lists?|listed|see|saw|hold|held|point to|call|called|describe|described|warn|argued?|argues|say|says|said|adds?|added|wrote|writes?|conclude[sd]?|finds?|found|note[sd]?|warn(?:s|ed)?|insist(?:s|ed)?|recommend(?:s|ed)?|urge[sd]?|suggest(?:s|ed)?|believe[sd]?|estimate[sd]?|predict(?:s|ed)?|propose[sd]?|calculate[sd]?))"
        + @"|(?<document>(?:the|this|its|an?) (?:[\p{L}-]+ ){0,3}?" + Document + @"(?: (?:of|on|issued|adopted|signed|published|released) [^,.;:“”""]{3,30}?(?= \p{Ll}+(?:s|ed|id)\b))?(?: thereafter,?| also| further| then)? (?:announce[sd]|recommend(?:s|ed)?|finds|found|argues|emphasi[sz]e[sd]|speaks of|spoke of|predict(?:s|ed)|estimate[sd]|insist(?:s|ed)|suggest(?:s|ed)|accuse[sd]|proclaim(?:s|ed)|stipulate[sd]|provides that|provided that|reads|confirm(?:s|ed)|counts|says?|said|states?|stated|adds?|added|declares?|declared|asserts?|asserted|notes?|noted|describes?|described|goes on|went on|argues?|argued|claims?|claimed|calls?|called|stresse[sd]|warns?|warned|concludes?|concluded|explains?|lists?|labell?ed)"
        + @"|(?<board>(?<!\b[Ww]hat )the (?<who>(?:[\p{L}-]+ ){0,2}?" + Board + @") " + Adverbs + @"(?<verb>\p{Ll}+))"
        + @"|(?<called>(?:their|its|his|her) (?<who>(?:\p{Ll}+ )?(?:lawyers?|aides?|hosts?|interpreter|driver|guide|successor|wife|husband|widow|neighbour|deputy)) " + Adverbs + @"(?<verb>\p{Ll}+))"
        + @"|(?<again>^It (?:also |further |then )?(?:recommends?|recommended|warns?|warned|concludes?|concluded|finds|argue[sd]|note[sd]|add(?:s|ed)|insist(?:s|ed)|predict(?:s|ed)|propose[sd]|urge[sd]|estimate[sd]|suggests|suggested|accuse[sd]|complain(?:s|ed)|claim(?:s|ed)|stresse[sd]|declare[sd]|promise[sd]))"
        + @"|(?:by|on|in) (?:his|her) (?:own )?(?:reckoning|count|estimate|account|calculations?|admission)(?=,| the| this| that| it| there| no)"
        + @"|(?<self>(?<=, )it (?:has |had )?(?:also )?(?:said|says|added|adds|argue[sd]|insist(?:s|ed)|claim(?:s|ed)|note[sd]|explain(?:s|ed)|warn(?:s|ed)|report(?:s|ed)|complain(?:s|ed)|held|holds|concede[sd]|predict(?:s|ed)|reckon(?:s|ed)|estimate[sd]|believe[sd]|recalled|promise[sd])(?=,))"
        + @"|it (?:thereafter,? |further |also |then )?(?:went on to add|goes on to|went on to|adds that|added that|says that|said that|states that|stated that|reported)))\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex NamedBefore();

    // What somebody expects or believes is said as well, where only a pronoun tells who.
    [GeneratedRegex(@"^(?:expects?|expected|doubt|doubted|thinks?|thought|foresees|believes?d?|accept|agree|continued|shared|told)$", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Held();
}

using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Events.Titles;

/// <summary>Takes out of a statement what a title need not say: its date, its openers, who reports it.</summary>
internal static partial class TitleWords
{
    /// <summary>The words that are left, without punctuation at their ends.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="part">What tells of the event.</param>
    /// <param name="date">Where its date stands.</param>
    public static string Of(string text, Span part, Span date)
    {
        var words = text[part.Start..part.End];
        var said = SaidFirst().Match(words) is { Success: true } first && date.Start >= part.Start + first.Length ? first.Length : 0;
        if (part.Contains(date) && date.Length > 0) words = TitleDate.Without(words, date.Start - part.Start, date.End - part.Start, isSaid: said > 0);
        words = TakingPlace().Replace(LoosePreposition().Replace(words[said..], "$1"), ",");
        words = WithoutBrackets(words);
        words = Dateline().Replace(words, "");
        words = TitleOpening.Without(Opener().Replace(words.TrimStart(' ', ',', '“', '"', '‘'), ""));
        // "After the crash of 1998 the price of oil fell" keeps its "after"; what is only "after the price of oil fell" does not.
        if (words.TrimEnd() is [.., ','] && Subordinator().Match(words) is { Success: true } joint && TitleClause.Of(words[joint.Length..]).HasOneSubject) words = words[joint.Length..];
        if (words.Contains(',', StringComparison.Ordinal)) words = Parenthesis().Replace(words, "");
        words = Aside().Replace(AsideBeforeVerb().Replace(words, ""), ",");
        if (Tail().Match(words) is { Success: true } tail && TitleClause.Of(words[..tail.Index]).HasVerb) words = words[..tail.Index];
        words = Bare(LoneParticiple().Replace(Bare(words), " "));
        return Relative().Match(words) is { Success: true } relative && !TitleClause.Of(relative.Groups["thing"].Value).HasVerb && TitleClause.Of(relative.Groups["told"].Value).BeginsWithVerb ? $"{relative.Groups["thing"].Value} {relative.Groups["told"].Value}" : words;
    }

    /// <summary>The words without "he said that" before them: what is told is what he said.</summary>
    public static string WithoutSaying(string words) => SaidFirst().Replace(words, "");

    /// <summary>The words without what stands in brackets.</summary>
    public static string WithoutBrackets(string words) => words.Contains('(', StringComparison.Ordinal) ? Brackets().Replace(words, " ") : words;

    /// <summary>Single spaces, one comma where two have met, no punctuation at the ends, no quotation mark whose other one is gone.</summary>
    public static string Bare(string words)
    {
        words = (HasOnlySingleSpaces(words) ? words : Spaces().Replace(words, " ")).Replace(" “”", "", StringComparison.Ordinal).Replace(" ,", ",", StringComparison.Ordinal).Replace(",,", ",", StringComparison.Ordinal).Replace(", that ", " that ", StringComparison.Ordinal)
            .Trim(' ', ',', '.', ';', ':', '”', '"', '“', '—', '–', '-', '?', '!', '_', '*', '•', '·', '|', '/', '=');
        var letters = words.AsSpan();
        return letters.Count('“') != letters.Count('”') || letters.Count('"') % 2 != 0
            ? words.Replace("“", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal).Replace("\"", "", StringComparison.Ordinal)
            : words;
    }

    // Nearly all words, told without making them again.
    private static bool HasOnlySingleSpaces(string words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (char.IsWhiteSpace(words[i]) && (words[i] != ' ' || (i > 0 && words[i - 1] == ' '))) return false;
        }

        return true;
    }

    /// <summary>Takes "… by a third, the ministry announced" apart: who says it, with the verb, and what is said; false where the words do not end so.</summary>
    public static bool IsSaidLast(string words, out string speaker, out string said)
    {
        var found = SaidLast().Match(words);
        (speaker, said) = (found.Groups["speaker"].Value, found.Groups["said"].Value);
        return found.Success && !TitleClause.Of(speaker[..speaker.LastIndexOf(' ')]).HasVerb;
    }

    /// <summary>Whether the words say only that somebody said something: "Gazprom said".</summary>
    public static bool IsOnlySaid(string words) => OnlySaid().IsMatch(words);

    // What is left of "in 2015," when the date is out: "in ,", "on .".
    [GeneratedRegex(@"\b(?:in|on|by|since|until|from|during|of|dated|at|as of)\s*([,.;]|$)", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex LoosePreposition();

    // "MOSCOW, Oct. 14 — Russia and China settled …"
    [GeneratedRegex(@"^\p{Lu}{3}[\p{Lu}/ .]*(?:, [^—–-]{0,24})?\s*(?:—|–|-)\s+(?=\p{Lu})", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Dateline();

    [GeneratedRegex(@"\s*\([^)]*\)", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Brackets();

    // "as Lee dryly observes": by whom it is told, before or in the middle of it.
    private const string AsToldWords = @"as (?!if|though|soon|long|far|late|early|many|much|well|a |an |the (?:first|last|only))[^,]{2,60} (?:observes?|observed|notes?|noted|puts? it|reports?|reported|discloses?|disclosed|points? out|pointed out|recalls?|recalled|remarks?|remarked|writes?|wrote|argues?|argued|explains?|explained|tells? it|told it)(?=,)";

    [GeneratedRegex(@"^(?:(?:and|but|yet(?= \p{L})|instead|while|whereas|although|however|meanwhile|moreover|furthermore|thus|consequently|subsequently|besides|also|likewise|similarly|in addition|as a result|in fact|indeed|in response|in turn|by comparison|by contrast|for example|for instance|second(?:ly)?|third(?:ly)?|finally|(?:in|on|at|for|from|to|by|under) which|which|who|that|when|where|(?:after )?having(?= \p{Ll}+)|as (?:during|in|with|after)(?= the)|(?:to|for) (?:both|the two|most|many) \p{Ll}+(?=,)|ahead of [^,]{3,60}(?=,)|the same (?:year|month|week|day)(?: as [^,]{3,60})?(?=,)|according to [^,]{1,80}|" + AsToldWords + @"|it was reported that|then(?=,| (?:the|a|an|in|on|it|\p{Lu})))\b,?\s*|,\s*|(?:in|on|by|during|since)\s*,\s*)+", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Opener();

    // "He recalled that": who says it stands in the sentence before.
    [GeneratedRegex(@"^(?:(?:and|but) )?(?:he|she|they|it) (?:also |further |then |later )?(?:recalled|said|noted|added|stressed|pointed out|claimed|argued|explained|reported|stated|wrote|observed|admitted|acknowledged|emphasi[sz]ed|remarked) that\b,? ?", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex SaidFirst();

    [GeneratedRegex(@"^(?:after|before|once|since|because|as)\s+(?=\S+ \S)", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Subordinator();

    [GeneratedRegex(@",? (?:according to|as per|reported by)\b.*$|, (?:said|says|reported|stated|told)\b.*$| (?:is|was|are|were) (?:well |widely |by now |not )?(?:known|documented|attested|beyond doubt|no secret|disputed|undisputed)[;,. ]*$", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Tail();

    // "the bank, which bought a fifth": where that is all, the bank bought it.
    [GeneratedRegex(@"^(?<thing>[^0-9,:;]{3,80}), (?:which|who) (?<told>[^,:;]+)$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Relative();

    // The writer's own word in the middle of what is said: ", let us recall,", ", of course,".
    [GeneratedRegex(@", (?:" + AsToldWords + @"|let us (?:recall|remember|not forget|say)|we (?:learn|read|know|are (?:told|assured))(?: (?:by|from|in) [^,]{1,40})?|of course|it (?:seems|appears|turned out)|as (?:he|she|they|it) (?:suggests?|says?|puts? it|admits?|likes? to say)|after all|in truth|alas|as it were|so to speak|to be sure|meanwhile|however|moreover|therefore|indeed|for (?:his|her|its|their) part|for instance|for example),(?= )", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Parenthesis();

    // Who says it, in the middle of what is said: ", says the report, ".
    private const string AsideWords = @", (?:it |he |she |they )?(?:said|says|say|reported(?! (?:an? |the |\d))|reports|stated|states|noted|notes|told|according to)\b(?! \d)[^,]{0,60},";

    [GeneratedRegex(AsideWords + @"(?= )", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Aside();

    [GeneratedRegex(AsideWords + @"(?= (?:has|have|had|is|are|was|were|will|would|\p{Ll}{2,}ed|rose|fell|took|sold|made|came|went|got|met|held|built|became|began)\b)", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex AsideBeforeVerb();

    // What ", which opens on Tuesday," leaves behind.
    [GeneratedRegex(@", which (?:will |would |is to |was to )?(?:takes? place|took place|be held|is held|was held|opens?|opened|begins?|began|starts?|started|runs?|ran)\s*,", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex TakingPlace();

    // What "concluded on 2 May," leaves behind.
    [GeneratedRegex(@"(?:^|, )(?:signed|concluded|founded|opened|adopted|agreed|begun|made|held|published|established|completed|launched), |, (?:signed|concluded|agreed|opened|held|adopted)$", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex LoneParticiple();

    // By which news is told at the end of a sentence: ", the ministry announced".
    private const string SaidOfNews = "said|announced|reported|stated|confirmed|declared|added|warned";

    [GeneratedRegex(@"^(?<said>.+), (?<speaker>[^,]{2,60} (?:" + SaidOfNews + @"))$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex SaidLast();

    [GeneratedRegex(@"^(?:\S+ ){1,6}(?:" + SaidOfNews + @")$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex OnlySaid();

    [GeneratedRegex(@"\s+", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Spaces();
}

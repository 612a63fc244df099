using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Sentences;

namespace RelationsExplorer.Import.Judging.Speakers.Running;

/// <summary>Signs in the words of a sentence that say how far somebody's speech goes, whoever it is.</summary>
internal static partial class SpeechSigns
{
    // "“…,” a scholar told us"; "a banner reads “…”"
    private const string Said = "said|says|told|tells|answered|asked|explained|added|argued|noted|replied|put it|recalled";
    private const string Things = "slogan|sign|banner|poster|placard|headline|joke|saying|proverb|motto|caption|billboard";

    // How much of a statement is quoted where it holds a word of somebody's, where its words are theirs, and where it is nothing else.
    private const double LeastSpeech = 0.13;
    private const double MainlySpeech = 0.4;
    private const double MostSpeech = 0.8;

    // A label is quoted, and says nothing: "a “lifeline”".
    private const int LongestLabel = 3;

    // "According to X" so near the beginning of a sentence opens it; further off it is said of what stands before.
    private const int LongestOpening = 30;

    // How far before somebody's name and title "that" or "which" may stand: "the loss that Foreign Minister Lee estimates".
    private const int FarthestRelative = 60;

    /// <summary>"…, but later ones were put off according to X": X answers for the last statement alone.</summary>
    public static bool TrailsOff(string text, Sentence sentence, AttributionCue cue) =>
        cue.Form == AttributionForm.AccordingTo && cue.Span.Start > sentence.Span.Start + LongestOpening && text[cue.Span.Start - 2] != ',';

    /// <summary>"the loss that X estimates": said of one thing in the sentence, not of the sentence.</summary>
    public static bool IsAside(string text, AttributionCue cue)
    {
        var before = text.AsSpan(0, cue.Span.Start).TrimEnd();
        before = AsideTitle().Replace(before.ToString()[Math.Max(0, before.Length - FarthestRelative)..], "");
        if (before.EndsWith(" the", StringComparison.Ordinal)) before = before[..^4];
        if (before.EndsWith(" and", StringComparison.Ordinal) && before[..^4].LastIndexOf(' ') is > 0 and var other) before = before[..other];
        return before.EndsWith(" that", StringComparison.Ordinal) || before.EndsWith(" which", StringComparison.Ordinal) || before.EndsWith(" what", StringComparison.Ordinal);
    }

    /// <summary>"“They keep the key,” a scholar told us": the words are somebody's whom no name stands for.</summary>
    public static bool IsUnnamedSpeech(string text, Span sentence, IReadOnlyList<Span> quotes) =>
        QuoteFinder.Share(quotes, sentence) >= MainlySpeech && SomebodySaid().IsMatch(text.AsSpan(sentence.Start, sentence.Length));

    /// <summary>Whether so much of a statement is quoted that its words are the speaker's own.</summary>
    public static bool IsSpeech(IReadOnlyList<Span> quotes, Span statement) => QuoteFinder.Share(quotes, statement) >= MainlySpeech;

    /// <summary>Whether a statement that has a speaker holds words of theirs: "called payments “a key challenge”".</summary>
    public static bool HoldsSpeech(IReadOnlyList<Span> quotes, Span statement) => QuoteFinder.Share(quotes, statement) >= LeastSpeech;

    /// <summary>
    /// Whether the words of a statement that somebody makes are to a good part their own: "“carries its own risks”", but not a label of few
    /// words, "called him “my old friend”", nor a title.
    /// </summary>
    public static bool QuotesSpeaker(string text, IReadOnlyList<Span> quotes, Span statement)
    {
        var share = QuoteFinder.Share(quotes, statement);
        if (share >= MostSpeech) return true;
        var (words, isClause) = (0, false);
        for (var i = 0; i < quotes.Count; i++)
        {
            if (!quotes[i].Overlaps(statement)) continue;
            var quoted = quotes[i].In(text).Split(' ');
            if (quoted.Length > LongestLabel && text[quotes[i].End - 2] is not (',' or '.' or '?' or '!') && quoted.All(word => word.Trim('“', '”', '"', '‘', '’', ',', '.', '«', '»') is var bare && (bare.Length <= 3 || char.IsUpper(bare[0])))) continue;
            words += quoted.Length;
            isClause |= quotes[i].Start == statement.Start && quotes[i].Length > 2 && text[quotes[i].End - 2] is ',' or '.' or '?' or '!' or '…';
            isClause |= quoted.Length is > 1 and <= LongestLabel && NoLabel().IsMatch(quotes[i].In(text));
        }

        return words > LongestLabel || (isClause && share >= LeastSpeech);
    }

    /// <summary>Whether a sentence is nothing but a quotation.</summary>
    public static bool IsAllSpeech(IReadOnlyList<Span> quotes, Span sentence) => quotes.Count > 0 && QuoteFinder.Share(quotes, sentence) >= MostSpeech;

    /// <summary>"what Lee calls a farce": who gives a thing a name beside the statement does not make it.</summary>
    public static bool OnlyNamesAside(string text, AttributionCue cue) =>
        OnlyNames(text, cue) && WhatBefore().IsMatch(text.AsSpan(0, cue.Span.Start));

    /// <summary>"…, which the board denied.": said of what the sentence tells, and not the sentence itself.</summary>
    public static bool IsClosingAside(string text, Sentence sentence, AttributionCue cue) =>
        text.AsSpan(cue.Span.End, Math.Max(0, sentence.Span.End - cue.Span.End)).Trim(" .”\"’,)").Length == 0 && IsAside(text, cue);

    /// <summary>"Lee said that …; the papers say the opposite": what stands behind a semicolon is the author's again, unless it goes on with what is said.</summary>
    public static bool StandsApart(string text, Sentence sentence, Span statement, AttributionCue cue)
    {
        if (statement.Start < cue.Span.End || (cue.Form is AttributionForm.Survey or AttributionForm.AccordingTo && CountsOn(statement.In(text)))) return false;
        var apart = text.AsSpan(sentence.Span.Start, statement.Start - sentence.Span.Start).LastIndexOf(';');
        return apart >= 0 && sentence.Span.Start + apart >= cue.Span.End && !GoesOn().IsMatch(text.AsSpan(sentence.Span.Start + apart + 1, sentence.Span.End - sentence.Span.Start - apart - 1));
    }

    /// <summary>"Lee called the pact a farce, and trade fell": who gives a thing a name says no more than that.</summary>
    public static bool OnlyNames(string text, AttributionCue cue) => Naming().IsMatch(text.AsSpan(cue.Span.Start, cue.Span.Length));

    /// <summary>"Trade fell, according to the board, and prices rose": who is named in the middle of a sentence answers for what stands before.</summary>
    public static bool IsInserted(string text, Sentence sentence, AttributionCue cue) =>
        cue.Form == AttributionForm.AccordingTo && cue.Span.Start > sentence.Span.Start + LongestOpening && Asserted().IsMatch(text.AsSpan(cue.Span.Start, cue.Span.Length));

    /// <summary>"and some analysts said": a clause whose words are those of people whom nobody names.</summary>
    public static bool IsOfOthers(string clause) => Others().IsMatch(clause);

    /// <summary>"…, although officials spoke of a threat": the clause before is not what they said, even where it quotes words.</summary>
    public static bool TurnsAway(ReadOnlySpan<char> between) => TurningAway().IsMatch(between);

    /// <summary>"and in 2019 trade fell", "and I doubt it": a clause that does not share the subject of the one before it.</summary>
    public static bool HasOwnSubject(string clause) => OwnSubject().IsMatch(clause);

    /// <summary>Whether a sentence's subject is "he" or "she": "In May he went home".</summary>
    public static bool BeginsWithHe(string words) => He().IsMatch(words);

    /// <summary>Whether somebody speaks of himself or his own.</summary>
    public static bool IsFirstPerson(string words) => FirstPerson().IsMatch(words);

    /// <summary>Whether a single person speaks of himself.</summary>
    public static bool IsFirstPersonAlone(string words) => FirstPersonAlone().IsMatch(words);

    /// <summary>Whether the author speaks of the article itself.</summary>
    public static bool IsAuthorsOwn(string words) => AuthorsOwn().IsMatch(words);

    /// <summary>Whether an interview or a speech is named: a report of it is no report that goes on.</summary>
    public static bool NamesInterview(string words) => Interview().IsMatch(words);

    // "“softened everything”", "“must understand clearly”", "“with keen interest”", "“candid and fruitful”": a verb, or what goes with one, or more than one thing.
    [GeneratedRegex(@"^[“""‘«](?:(?:an?|the) \p{Ll}+ \p{Ll}+[”""’».,]*$|\p{Ll}+ and \p{Ll}+[”""’».,]*$|\p{Ll}+[^s\W]s \p{Ll}+ \p{Ll}+[”""’».,]*$|(?:I|We|He|She|It|They|You|There|That|This|No|Yes|Not|What|Who)\b|(?:with|by|in|at|to|for|on|from|under|against|until|must|will|would|can|cannot|could|may|should|is|are|was|were|has|have|not|never|\p{Ll}+(?:ed|ing|ly)) )|(?:ed|ing)[”""’».,]*$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex NoLabel();

    [GeneratedRegex(@"^(?:according to|as per|in the (?:words|view|opinion|judge?ment) of|by )", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Asserted();

    /// <summary>Whether a poll or a survey is named: what it found may go on in the next sentence.</summary>
    public static bool NamesSurvey(string words) => Survey().IsMatch(words);

    /// <summary>"Only 7% could recall a quarrel": a sentence that counts on where a survey's stopped.</summary>
    public static bool CountsOn(string words) => Counting().IsMatch(words);

    /// <summary>"But such numbers should be taken with care": a remark on a report, and no part of it.</summary>
    public static bool IsRemark(string words) => Remark().IsMatch(words);

    [GeneratedRegex(@"^(?:and|but|while|yet|though|although|whereas) (?:some|many|most|few|other|several) (?:\p{Ll}+ )?(?:analysts|experts|observers|scholars|commentators|critics|diplomats|officials|researchers|economists|historians|others) (?:also )?(?:say|said|believe|believed|think|thought|argue|argued|expect|expected|fear|feared|warn|warned|see|saw|doubt|doubted|suspect|suspected|hope|hoped)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Others();

    [GeneratedRegex(@"^[\s,;—–]*(?:although|though|even though|while|whilst|whereas)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex TurningAway();

    [GeneratedRegex(@"\b(?:surveys?|polls?|census|pollsters?|questionnaire|respondents)\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Survey();

    [GeneratedRegex(@"^(?:(?:Only|Just|Barely|Some|About|Nearly|Almost|Fewer than|Less than|More than|Over|Another|A further|A mere|The other|Of (?:these|them|those)(?: \p{Ll}+)?,?) )*(?:\d[\d.,]*|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b|(?:an? )?(?:half|third|quarter|fifth|tenth|dozen)\b|(?:In (?:\d{4}|\p{Lu}\p{Ll}+(?: \d{4})?)|(?:\p{Lu}\p{Ll}+|A) (?:years?|months?|decade)s? (?:ago|earlier|before)),? (?:the|that) (?:share|figure|number|proportion)\b)", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Counting();

    [GeneratedRegex(@"^(?:But|Yet|Still,|Such|Perhaps|That (?:is|was|may|would)|This (?:is|was|may|would)|It is (?:only )?(?:fair|hard|easy|tempting|worth|true)|None of this|All (?:of )?this|We|I) ", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Remark();

    [GeneratedRegex(@"(?:[,.?!][”""’]|’,) [^.“""]{0,90}\b(?:" + Said + @")\b|\b(?:said|says|told|explained|added|argued)\b[^.“""]{0,60}[,:] ?[“""]|[”""’],? (?:ran|runs|went|goes|reads?|says|said|declared|proclaimed|announced) (?:the|an?|its|one) (?:\p{L}+ ){0,2}?(?:" + Things + @"|leaflet|song|verse|refrain)\b|\b(?:" + Things + @")s?\b[^.“""]{0,40} (?:reads?|ran|runs|says|said|goes|went|proclaims|proclaimed|was|is)[,:]? ?[“""]", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex SomebodySaid();

    [GeneratedRegex(@"\b(?:I|my|me|we|our|us)\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex FirstPerson();

    [GeneratedRegex(@"\b(?:interview|speech|address|op-ed|press conference)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Interview();

    [GeneratedRegex(@"^(?:and|but|while|yet|so) (?:\p{Lu}|(?:the|a|an|in|on|at|by|since|this|that|these|its|their|no|nobody|we|they|it) |\p{Ll}{3,}s (?:fell|rose|grew|shrank|went|came|began|have|has|had|were|are|will|did|do|\p{Ll}{2,}ed)\b)", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex OwnSubject();

    [GeneratedRegex(@"\b(?:called|calls|call|described|describes|likened|likens|hailed|compared|compares)$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Naming();

    [GeneratedRegex(@"^ (?:and|but|that|in (?:his|her|their|its|this) (?:view|opinion|words))\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex GoesOn();

    [GeneratedRegex(@"^(?:[^,;:]{1,40}, )?(?:(?:In|On|At|By) [^,;:]{1,24} )?(?:he|she)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex He();

    [GeneratedRegex(@"\b(?:I|me|my)\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex FirstPersonAlone();

    [GeneratedRegex(@"\b(?:in my (?:view|opinion)|this (?:paper|article|essay|study)|we have (?:come|seen)|as (?:mentioned|noted|discussed) (?:above|earlier)|I (?:argue|contend|suggest))\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex AuthorsOwn();

    [GeneratedRegex(@"(?: the)?(?: (?:\p{Lu}[\p{L}.-]*['’]s?|Prime|Foreign|Defence|Defense|Russian|Chinese|President|Minister|Premier|General))+$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex AsideTitle();

    // "what Lee and "
    [GeneratedRegex(@"\b[Ww]hat (?:the |(?:\p{Lu}[\p{L}’'-]* ){1,2}and (?:\p{Lu}[\p{L}’'-]* )?|(?:President|Premier|Minister|Mr\.?) )?$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex WhatBefore();
}

using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Sentences;

namespace RelationsExplorer.Import.Judging.Speakers.Running;

/// <summary>Signs that a clause is not part of what was said in the clause before it.</summary>
internal static partial class ClauseSigns
{
    /// <summary>"Lee said that …; the papers say the opposite": what stands behind a semicolon is the author's again, unless it goes on with what is said.</summary>
    public static bool StandsApart(string text, Sentence sentence, Span statement, AttributionCue cue)
    {
        if (statement.Start < cue.Span.End || (cue.Form is AttributionForm.Survey or AttributionForm.AccordingTo && ReportSigns.CountsOn(statement.In(text)))) return false;
        var apart = text.AsSpan(sentence.Span.Start, statement.Start - sentence.Span.Start).LastIndexOf(';');
        return apart >= 0 && sentence.Span.Start + apart >= cue.Span.End && !GoesOn().IsMatch(text.AsSpan(sentence.Span.Start + apart + 1, sentence.Span.End - sentence.Span.Start - apart - 1));
    }

    /// <summary>"and some analysts said": a clause whose words are those of people whom nobody names.</summary>
    public static bool IsOfOthers(string clause) => Others().IsMatch(clause);

    /// <summary>"…, although officials spoke of a threat": the clause before is not what they said, even where it quotes words.</summary>
    public static bool TurnsAway(ReadOnlySpan<char> between) => TurningAway().IsMatch(between);

    /// <summary>"and in 2019 trade fell", "and I doubt it": a clause that does not share the subject of the one before it.</summary>
    public static bool HasOwnSubject(string clause) => OwnSubject().IsMatch(clause);

    [GeneratedRegex(@"^ (?:and|but|that|in (?:his|her|their|its|this) (?:view|opinion|words))\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex GoesOn();

    [GeneratedRegex(@"^(?:and|but|while|yet|though|although|whereas) (?:some|many|most|few|other|several) (?:\p{Ll}+ )?(?:analysts|experts|observers|scholars|commentators|critics|diplomats|officials|researchers|economists|historians|others) (?:also )?(?:say|said|believe|believed|think|thought|argue|argued|expect|expected|fear|feared|warn|warned|see|saw|doubt|doubted|suspect|suspected|hope|hoped)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Others();

    [GeneratedRegex(@"^[\s,;—–]*(?:although|though|even though|while|whilst|whereas)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex TurningAway();

    [GeneratedRegex(@"^(?:and|but|while|yet|so) (?:\p{Lu}|(?:the|a|an|in|on|at|by|since|this|that|these|its|their|no|nobody|we|they|it) |\p{Ll}{3,}s (?:fell|rose|grew|shrank|went|came|began|have|has|had|were|are|will|did|do|\p{Ll}{2,}ed)\b)", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex OwnSubject();
}

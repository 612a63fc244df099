using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Events.Dating;

/// <summary>
/// Knows dates at which a sentence tells of nothing: what is compared with ("down from 8 million in 1991"), how far a paper reaches ("the
/// strategy to 2035"), what is read where ("(interview, Moscow, 14 May 2003)").
/// </summary>
internal static partial class DatesOnlyNamed
{
    private const int Before = 60;
    private const int After = 24;

    /// <summary>Whether a date is only named.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="date">Where the date stands.</param>
    public static bool Is(string text, Span date)
    {
        var start = Math.Max(0, date.Start - Before);
        var before = text.AsSpan(start, date.Start - start);
        return Compared().IsMatch(before) || Reach().IsMatch(before) || InBrackets().IsMatch(before)
            || Deadline().IsMatch(text.AsSpan(date.End, Math.Min(After, text.Length - date.End)));
    }

    // "from the same period of", "down from over 8 million in", "than in", "predates"
    [GeneratedRegex(@"\b(?:(?:from|over|of|in|with|to|on) the same (?:period|months?|quarter|half|time|level|figure) (?:of|in|a|the)?|(?:down|up) from [^,.;:()]{1,44} (?:in|of)|than(?: in| at the end of)?|(?:those|(?:than|with|to|of|from|as|below|above|exceed(?:s|ed)?) that) (?:of|in|for|from)|(?:below|above|under|over|beyond|short of|at|to|than|as|exceed(?:s|ed|ing)?|match(?:es|ed|ing)?) the (?:figures?|levels?|records?|mark|peak|totals?|results?|values?|volumes?|highs?|lows?) (?:of|in|set in|reached in|seen in)|(?<=\d,? )not|the (?:period|years|time|era) (?:after|before|since|from)|predat(?:es?|ing)|compared (?:with|to)(?: [^,.;:()]{1,24} in)?|from (?:about |around |some |just |only |under |over |roughly )?[\d$€£¥][^,.;:()]{0,24} in) $", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Compared();

    // "Russia's Arctic doctrine to", "its budget for"
    [GeneratedRegex(@"\b(?:doctrine|strategy|programme|program|concept|budget|outlook|forecast|guidelines) (?:to|for|until|up to|through|till) $", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Reach();

    // "(interview, Moscow, ", "(see Lee "
    [GeneratedRegex(@"\((?:(?:personal |author[’']s )?(?:interview|communication|conversation)|see|cf\.?|ibid\.?)\b[^()]*$", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex InBrackets();

    // "the 1997 deadline"
    [GeneratedRegex(@"^ (?:deadline|budget|forecast|level|levels|prices|figure)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Deadline();
}

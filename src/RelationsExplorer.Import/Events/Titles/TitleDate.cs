using System.Text.RegularExpressions;

namespace RelationsExplorer.Import.Events.Titles;

/// <summary>Takes its date out of what a title is made of, with the words that only led to it.</summary>
internal static partial class TitleDate
{
    /// <summary>The words without their date; with it where nothing would be left to say what happened when.</summary>
    /// <param name="words">What tells of the event.</param>
    /// <param name="start">Where the date begins in it.</param>
    /// <param name="end">Where the date ends.</param>
    /// <param name="isSaid">Whether somebody is said to say it, in words before these.</param>
    public static string Without(string words, int start, int end, bool isSaid)
    {
        var (before, date, after) = (words[..start], words[start..end], words[end..]);
        if (!isSaid && Alone().IsMatch(before))
        {
            // "2019 marks the anniversary of": what a year marks is the title. "The first quarter opened with a strike": the quarter did.
            if (Marks().Match(after) is { Success: true } marks) return after[marks.Length..];
            if (Does().IsMatch(after)) return words;
        }

        // "this week’s summit" cannot lose its week; "at the 14 May summit" keeps what the day stands before.
        if (after.StartsWith("’s ", StringComparison.Ordinal) || after.StartsWith("'s ", StringComparison.Ordinal)) return words;
        if (Calendar().IsMatch(date) && OwnArticle().IsMatch(before) && Named().IsMatch(after)) return before + after.TrimStart();
        before = BeforeDate().Replace(YearsBefore().Replace(before, ""), "");
        after = YearsAfter().Replace(after, "");
        // "the battle, on 15 March, was": the date stood between commas, and they go with it.
        if (before.EndsWith(", ", StringComparison.Ordinal) && Verb().IsMatch(after)) (before, after) = (before[..^2], after[1..]);
        return before.Length == 0 || before[^1] == ' ' ? before + after.TrimStart(' ') : before + after;
    }

    // "concluded in the year" before "1858 by": what led to the date goes with it.
    [GeneratedRegex(@"(?:\b(?:in|on|by|since|until|till|from|during|of|dated|at|between|as of|as early as|as late as|as recently as|as far back as|early|late|(?:this|that|last|the same) year|the|year|back|almost|nearly|about|around|roughly|some|within|throughout|beyond|(?:for |during |over )?(?:most|much|part|the rest) of)\s+)+$", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex BeforeDate();

    [GeneratedRegex(@"^, (?:has|have|had|is|are|was|were|will|would|could|did|\p{Ll}{2,}ed|rose|fell|took|sold|made|came|went|got|met|held|built|became|began|gave|broke|won|lost|led|left)\b", RegexOptions.NonBacktracking)]
    private static partial Regex Verb();

    // "in 2005, in 2007 and again in 2009": each of them is an event of its own, and its title names no other.
    [GeneratedRegex(@"\b(?:in|of) (?:[0-9]{4},? (?:and |or )?(?:again |then |also |once more )?(?:in |of )?)+$", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex YearsBefore();

    [GeneratedRegex(@"^(?:,? (?:and |or )?(?:again |then |also |once more )?(?:in |of )?[0-9]{4}\b(?![0-9.,%]*[0-9%]| (?:and|to) [0-9]))+", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex YearsAfter();

    // "at the " before a day, and " Belt and Road summit" behind it.
    [GeneratedRegex(@"\b(?:the|an?|its|their|his|her|this|that|our) $", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex OwnArticle();

    [GeneratedRegex(@"^ (?!(?:and|or|but|nor|in|of|to|by|when|with|as|for|on|at|from|under|over|between|after|before|until|while|because|since|that|which|who|where|is|was|were|are|had|has|have|will|would|the|an?|both|they|it|he|she|we|I)\b)\p{L}", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Named();

    // "14 May", "May 2017": the article before it is another word's. Of "the winter of 1993", "the 1990s" it is their own.
    [GeneratedRegex(@"^(?:\d|\p{Lu}).*[^s]$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Calendar();

    [GeneratedRegex(@"^(?:(?:And|But|Yet|If|While|When|Though|Although) )?(?:[Tt]he (?:year )?)?$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Alone();

    [GeneratedRegex(@"^ (?:marks|marked|saw|sees|witnessed|brought|heralded) (?:also )?(?:the |an? )?(?=\p{L}|\d)", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Marks();

    [GeneratedRegex(@"^ (?:is|was|has been|had been|will be|opened|began|started|ended|closed|passed|turned|became|proved)\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Does();
}

using System.Text.RegularExpressions;

namespace RelationsExplorer.Import.Events.Titles;

/// <summary>Finds the subject of a clause that stands before a claim.</summary>
internal static partial class ClauseSubject
{
    /// <summary>How many words a subject may have.</summary>
    public const int MostWords = 8;

    /// <summary>The subject of its main clause; null where that is not plain.</summary>
    public static string? OrNull(string clause)
    {
        var words = TitleWords.WithoutBrackets(TitleWords.WithoutSaying(clause.TrimStart('“', '"', ' ')));
        var (own, joined) = (TitleClause.Of(Opener().Replace(words, "")), Conjunction().Match(words));
        // "when Kosygin, on his way home, stopped": what begins with "when" is no clause of its own here.
        return own.BeginsWithVerb && joined.Success ? TitleClause.Of(words[joined.Length..]).SubjectOrNull(MostWords) : own.SubjectOrNull(MostWords);
    }

    /// <summary>The subject of the last clause in it: "Tension eased when Kosygin stopped | and spoke". Null where it has but one.</summary>
    public static string? InnerOrNull(string clause)
    {
        var words = TitleWords.WithoutBrackets(clause);
        return Inner().Match(words) is { Success: true } joint && TitleClause.Of(words[(joint.Index + joint.Length)..]) is { HasVerb: true } inner ? inner.SubjectOrNull(MostWords) : null;
    }

    [GeneratedRegex(@"^(?:only )?(?:when|while|as|although|though|after|before|because|since|until)\s+", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Conjunction();

    [GeneratedRegex(@"(?<=\w )(?:when|because|while|until|once) (?=\p{Lu}|the |an? |its |their |his |her )", RegexOptions.RightToLeft, Patterns.Timeout)]
    private static partial Regex Inner();

    // "In February 2009, the bank …": when and on what condition is no subject.
    [GeneratedRegex(@"^(?:(?:in|on|by|at|after|before|since|during|from|until|under|with|for|as|when|while|although|though|despite|however|meanwhile|then|but|and|also|moreover|later|only|still|yet|so|first|second|third|finally|instead|today|(?:\S+ ){1,3}(?:later|earlier|after))(?:ly)?\b[^,]{0,80},\s*|(?:but|and|then|yet|so|that|when|while|although|though|after)\s+)*", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Opener();
}

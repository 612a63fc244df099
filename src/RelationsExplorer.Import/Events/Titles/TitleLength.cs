using System.Text.RegularExpressions;
using RelationsExplorer.Import.Events.Kinds;

namespace RelationsExplorer.Import.Events.Titles;

/// <summary>Makes a title short by leaving out what its main clause can do without, and only at last by cutting it off.</summary>
internal static partial class TitleLength
{
    /// <summary>The most words of a title.</summary>
    public const int MostWords = 16;

    // What a title can do without goes from so many words on; but only one of more than the most is cut off.
    private const int WishedWords = 12;
    private const int FewestWords = 5;

    /// <summary>At most sixteen words; "…" at the end of those that even so had to be cut off.</summary>
    public static string Shortened(string words)
    {
        // What only leads to the main clause goes first: "At their sixth meeting, in Moscow, the ministers signed …".
        if (CountOf(words) > WishedWords) words = WithoutAddition(WithoutLeadIn(words));
        if (CountOf(words) > MostWords) words = WithoutAsides(words);
        if (CountOf(words) > MostWords) words = WithoutTail(words);
        return CountOf(words) > MostWords ? CutOff(words) : LooseEnd().Replace(words, "");
    }

    private static string WithoutLeadIn(string words)
    {
        while (Adverbial().Match(words) is { Success: true } leading && !MainVerb.IsRelative(words[leading.Length..].Split(' ')[0]) && SaysWhatHappened(words[leading.Length..])) words = words[leading.Length..];
        return words;
    }

    private static int CountOf(string words) => words.AsSpan().Count(' ') + 1;

    private static bool SaysWhatHappened(string words) => CountOf(words) >= FewestWords && TitleClause.Of(words).HasVerb;

    // "signed an alliance whose fourth article …", "received the five, without Russia": what is only added behind the last comma, or as a clause of its own.
    private static string WithoutAddition(string words)
    {
        var comma = words.LastIndexOf(", ", StringComparison.Ordinal);
        if (comma > 0 && Addition().IsMatch(words[(comma + 2)..]) && SaysWhatHappened(words[..comma])) return words[..comma];
        var clause = Clause().Match(words);
        return clause.Success && SaysWhatHappened(words[..clause.Index]) ? words[..clause.Index] : words;
    }

    // "The bank, which both own, lent …": what stands between two commas goes, as long as a verb is left. A list has no asides.
    private static string WithoutAsides(string words)
    {
        var segments = words.Split(", ");
        for (var i = segments.Length - 2; i > 0 && CountOf(words) > MostWords; i--)
        {
            if (segments[i + 1].StartsWith("and ", StringComparison.Ordinal) || !AsideOpener().IsMatch(segments[i])) continue;
            var (head, rest) = (string.Join(", ", segments[..i]), string.Join(", ", segments[(i + 1)..]));
            var without = head + (TitleClause.Of(rest).BeginsWithVerb ? " " : ", ") + rest;
            if (!SaysWhatHappened(without)) continue;
            segments = [.. segments[..i], .. segments[(i + 1)..]];
            words = without;
        }

        return words;
    }

    // What follows the main clause goes from the end: behind its commas, then behind the words that open another clause.
    private static string WithoutTail(string words)
    {
        for (var comma = words.LastIndexOf(", ", StringComparison.Ordinal); comma > 0 && CountOf(words) > MostWords; comma = words.LastIndexOf(", ", comma - 1, StringComparison.Ordinal))
        {
            if (SaysWhatHappened(words[..comma])) words = words[..comma];
        }

        if (CountOf(words) <= MostWords) return words;
        foreach (var joint in Joints().EnumerateMatches(words))
        {
            // The last place at which the rest is short enough and whole.
            if (CountOf(words[..joint.Index]) > MostWords) break;
            if (SaysWhatHappened(words[..joint.Index])) return LastFit(words, joint.Index);
        }

        return words;
    }

    private static string LastFit(string words, int first)
    {
        var end = first;
        foreach (var joint in Joints().EnumerateMatches(words))
        {
            if (joint.Index > end && CountOf(words[..joint.Index]) <= MostWords) end = joint.Index;
        }

        return words[..end];
    }

    private static string CutOff(string words)
    {
        var kept = words.Split(' ').Take(MostWords).ToList();
        while (kept.Count > FewestWords && Dangling().IsMatch(kept[^1])) kept.RemoveAt(kept.Count - 1);
        return string.Join(' ', kept).TrimEnd(',', ';', ':') + " …";
    }

    [GeneratedRegex(@"^(?:in|at|on|by|during|with|for|from|after|before|despite|under|as|since|though|although|while|where|amid|following|apart|besides|because)\b[^,:]*, (?=\S+ \S+ \S)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Adverbial();

    [GeneratedRegex(@"^(?:which|who|whose|whom|where|when|then|now|once|still|already|a|an|the|its|their|his|her|as|with|without|in|at|on|by|for|from|after|before|despite|under|like|including|among|\w+ed|\w+ing|left|built|held|made|led)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex AsideOpener();

    [GeneratedRegex(@"^(?:which|who|whose|whom|where|without|despite|like|including|in return|in exchange|thanks to|amid|as part of|the (?:first|last|biggest|largest|highest|lowest|longest|second)|its first|their first)\b(?!.*\b(?:said|told|announced|reported)\b)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Addition();

    [GeneratedRegex(@"(?<=\S),? (?:which|who|whose|because|although|though|whereas|so that|as though|as if|in order to|in return for|in exchange for|despite|in an effort to|in an attempt to|at a time when)\b(?!.*\b(?:said|told|announced|reported)\b)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Clause();

    // What is left of "promised for 2019", "on which …" where its date or clause has gone.
    [GeneratedRegex(@",?(?: (?:for|under|of|to|by|from|with|into|between|the|an?|and|or|but|nor|until|till|since|during|as|than|ever|only|who|which|that|whose|where|when)|, (?:in|on|at))+$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex LooseEnd();

    // Words that open another clause and leave a whole one before them.
    [GeneratedRegex(@" (?:which|who|whose|where|because|although|though|while|whereas|until|unless|when|after|before|since|so that|as though|as if|in order to|in return for|in exchange for|despite|including|such as|as well as|rather than|in an effort to|in an attempt to|at a time when)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Joints();

    [GeneratedRegex(@"^(?:the|an?|of|to|in|and|or|but|nor|with|for|by|on|at|from|into|over|under|between|its|their|his|her|that|which|who|was|were|is|are|be|been|has|have|had|will|would|should|could|may|might|as|not|more|than|such|about|some|per|so)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Dangling();
}

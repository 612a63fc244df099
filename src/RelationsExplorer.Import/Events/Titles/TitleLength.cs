using System.Text.RegularExpressions;

namespace RelationsExplorer.Import.Events.Titles;

/// <summary>Makes a title short by leaving out what its main clause can do without, and only at last by cutting it off.</summary>
internal static partial class TitleLength
{
    /// <summary>The most words of a title.</summary>
    public const int MostWords = 16;

    private const int FewestWords = 5;

    /// <summary>At most sixteen words; "…" at the end of those that even so had to be cut off.</summary>
    public static string Shortened(string words)
    {
        // What only leads to the main clause goes first: "At their sixth meeting, in Moscow, the ministers signed …".
        if (IsLong(words)) words = WithoutAsides(WithoutLeadIn(words));
        if (IsLong(words)) words = WithoutTail(words);
        return IsLong(words) ? CutOff(words) : words;
    }

    private static string WithoutLeadIn(string words)
    {
        while (Adverbial().Match(words) is { Success: true } leading && SaysWhatHappened(words[leading.Length..])) words = words[leading.Length..];
        return words;
    }

    private static bool IsLong(string words) => CountOf(words) > MostWords;

    private static int CountOf(string words) => words.AsSpan().Count(' ') + 1;

    private static bool SaysWhatHappened(string words) => CountOf(words) >= FewestWords && TitleClause.Of(words).HasVerb;

    // "The bank, which both own, lent …": what stands between two commas goes, as long as a verb is left. A list has no asides.
    private static string WithoutAsides(string words)
    {
        var segments = words.Split(", ");
        for (var i = segments.Length - 2; i > 0 && IsLong(words); i--)
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
        for (var comma = words.LastIndexOf(", ", StringComparison.Ordinal); comma > 0 && IsLong(words); comma = words.LastIndexOf(", ", comma - 1, StringComparison.Ordinal))
        {
            if (SaysWhatHappened(words[..comma])) words = words[..comma];
        }

        if (!IsLong(words)) return words;
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

    [GeneratedRegex(@"^(?:in|at|on|by|during|with|for|from|after|before|despite|under|as|since|though|although|while|where|amid|following|apart|besides|because)\b[^,]*, (?=\S+ \S+ \S)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Adverbial();

    [GeneratedRegex(@"^(?:which|who|whose|whom|where|when|then|now|once|still|already|a|an|the|its|their|his|her|as|with|without|in|at|on|by|for|from|after|before|despite|under|like|including|among|\w+ed|\w+ing|left|built|held|made|led)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex AsideOpener();

    // Words that open another clause and leave a whole one before them.
    [GeneratedRegex(@" (?:which|who|whose|where|because|although|though|while|whereas|until|unless|when|after|before|since|so that|as though|as if|in order to|in return for|in exchange for|despite|including|such as|as well as|rather than|in an effort to|in an attempt to|at a time when)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Joints();

    [GeneratedRegex(@"^(?:the|an?|of|to|in|and|or|but|nor|with|for|by|on|at|from|into|over|under|between|its|their|his|her|that|which|who|was|were|is|are|be|been|has|have|had|will|would|should|could|may|might|as|not|more|than|such|about|some|per|so)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Dangling();
}

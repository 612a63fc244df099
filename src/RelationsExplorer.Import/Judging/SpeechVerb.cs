using System.Text.RegularExpressions;
using RelationsExplorer.Import.Recognising.Actors;

namespace RelationsExplorer.Import.Judging;

/// <summary>Tells verbs by which somebody says or holds something from those that tell of a deed, by what follows them.</summary>
internal static partial class SpeechVerb
{
    private static readonly HashSet<string> Verbs = WordList.Words(typeof(PersonFinder), "speech-verbs.txt");
    private static readonly Dictionary<string, string> Verdicts = WordList.Rows(typeof(SpeechVerb), "verdict-verbs.tsv").ToDictionary(row => row[0], row => row[1]);
    private static readonly HashSet<string> Deeds = WordList.Words(typeof(SpeechVerb), "deed-verbs.txt");

    /// <summary>Whether the verb is one of speech, whatever follows.</summary>
    public static bool IsListed(string verb) => Verbs.Contains(verb);

    /// <summary>Whether the verb says or judges something here.</summary>
    /// <param name="verb">The verb, in small letters.</param>
    /// <param name="after">What stands behind it.</param>
    public static bool Is(string verb, ReadOnlySpan<char> after)
    {
        if (Verbs.Contains(verb)) return !Deeds.Contains(verb) || Told().IsMatch(after);
        return Verdicts.TryGetValue(verb, out var need) && need switch
        {
            "that" => after.StartsWith(" that ", StringComparison.Ordinal),
            "to" => after.StartsWith(" to ", StringComparison.Ordinal) || after.StartsWith(" out ", StringComparison.Ordinal),
            "at" => Price().IsMatch(after),
            "number" => after.Length > 1 && char.IsAsciiDigit(after[1]),
            _ => !OwnLot().IsMatch(after),
        };
    }

    // What is announced is said where "that" or a quotation follows.
    [GeneratedRegex(@"^[^.;]{0,60}?(?: that\b|[“""«])", RegexOptions.None, 15_000)]
    private static partial Regex Told();

    [GeneratedRegex(@"^(?: \p{L}+){0,3} at (?:about |some |over |nearly )?[$€£¥\d]", RegexOptions.None, 15_000)]
    private static partial Regex Price();

    // "found himself", "found a way": no verdict.
    [GeneratedRegex(@"^ (?:himself|herself|itself|themselves|an?|his|her|its|their|new|out)\b", RegexOptions.None, 15_000)]
    private static partial Regex OwnLot();
}

using System.Text.RegularExpressions;
using RelationsExplorer.Import.Recognising.Actors.Persons;

namespace RelationsExplorer.Import.Recognising.Actors;

/// <summary>Knows the verbs that stand behind a comma or a quotation before whoever speaks: "“…,” shrugged Lee", "…, admits a trader".</summary>
internal static partial class InvertedSpeech
{
    private static readonly HashSet<string> Verbs = WordList.Words(typeof(InvertedSpeech), "inverted-speech.txt");

    /// <summary>Whether a word is such a verb.</summary>
    public static bool Is(string verb) => Verbs.Contains(verb);

    /// <summary>Where such a verb begins that stands before a name, with nothing but titles and houses between; null where none does.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="from">From where to look.</param>
    /// <param name="name">Where the name begins.</param>
    public static int? StartOrNull(string text, int from, int name)
    {
        if (Behind().Match(text, from, name - from) is not { Success: true } match || !Is(match.Groups["verb"].Value)) return null;
        return match.Groups["word"].Captures.All(word => MayStandBetween(word.Value.TrimEnd())) ? match.Groups["verb"].Index : null;
    }

    private static bool MayStandBetween(string word) =>
        word == "the" || char.IsUpper(word[0]) || word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal) || NameWords.IsTitle(word);

    [GeneratedRegex(@"[,”""’] (?<verb>\p{Ll}{3,}) (?<word>[\p{L}][\p{L}'’.-]* ){0,6}$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Behind();
}

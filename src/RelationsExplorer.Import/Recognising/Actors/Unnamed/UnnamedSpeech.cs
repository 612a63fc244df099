using System.Text.RegularExpressions;

namespace RelationsExplorer.Import.Recognising.Actors.Unnamed;

/// <summary>Finds the verb by which a speaker without a name speaks: "has said", "recently told us", "prefer to talk of", "began to complain".</summary>
internal static partial class UnnamedSpeech
{
    private static readonly ILookup<string, string?> Verbs = WordList.Rows(typeof(UnnamedSpeech), "unnamed-speech.tsv").ToLookup(row => row[0], row => row.Length > 1 ? row[1] : null, StringComparer.Ordinal);
    private static readonly HashSet<string> Helpers = WordList.Words(typeof(UnnamedSpeech), "helpers.txt");
    private const int FarthestAs = 60;

    /// <summary>Where it ends; null where none follows.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="at">Where the speaker ends.</param>
    public static int? EndOrNull(string text, int at) => SpeechPhrase.EndOrNull(text, at) ?? VerbEndOrNull(text, at);

    private static int? VerbEndOrNull(string text, int at)
    {
        if (CalledByName().IsMatch(text, at)) return null;
        while (SpeechPhrase.WordOrNull(text, at) is { } word)
        {
            at += 1 + word.Length;
            foreach (var behind in Verbs[word])
            {
                if (behind is null) return at;
                if (behind == "…as" ? IsBefore(text, at, " as ") : SpeechPhrase.WordOrNull(text, at) == behind) return behind is "…as" or "that" ? at : at + 1 + behind.Length;
            }

            if (!Helpers.Contains(word) && !word.EndsWith("ly", StringComparison.Ordinal)) return null;
        }

        return null;
    }

    // "present this as liberation": the same clause says as what.
    private static bool IsBefore(string text, int at, string word)
    {
        var ahead = text.AsSpan(at, Math.Min(FarthestAs, text.Length - at));
        return ahead.IndexOf(word, StringComparison.Ordinal) is >= 0 and var found && !ahead[..found].ContainsAny(",.;:");
    }

    // "a pensioner called Ann Lee told me": her name, and nothing that she says.
    [GeneratedRegex(@"\G called(?: \p{Lu}[\p{L}’'-]+){1,3}(?:,| (?:said|told|says|tells|who|whose|has|had|was|is|recalled|explained)\b)", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex CalledByName();
}

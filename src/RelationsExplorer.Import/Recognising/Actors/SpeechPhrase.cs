namespace RelationsExplorer.Import.Recognising.Actors;

/// <summary>Finds ways of speaking that take more than one verb: "used to complain", "have taken to calling", "is said to have told", "let slip that".</summary>
internal static class SpeechPhrase
{
    // What a phrase leaves open, and the words that may stand there.
    private static readonly Dictionary<string, HashSet<string>> Slots = new()
    {
        ["{say}"] = Forms(0),
        ["{saying}"] = Forms(1),
        ["{said}"] = Forms(2),
        ["{its}"] = ["its", "his", "her", "their"],
        ["{view}"] = WordList.Words(typeof(SpeechPhrase), "speech-nouns.txt"),
    };

    private static readonly ILookup<string, string[]> Phrases = WordList.Rows(typeof(SpeechPhrase), "speech-phrases.txt").Select(row => row[0].Split(' ')).ToLookup(words => words[0], StringComparer.Ordinal);
    private static readonly HashSet<string> OfPersonsAlone = WordList.Words(typeof(SpeechPhrase), "of-persons-alone.txt");
    private static readonly HashSet<string> Helpers = WordList.Words(typeof(SpeechPhrase), "helpers.txt");

    /// <summary>Where such a phrase ends; null where none follows.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="at">Where the speaker ends: the phrase stands behind a space.</param>
    /// <param name="ofState">Whether a state is the speaker: "Beijing is worried that" tells of a mood, and nothing that was said.</param>
    public static int? EndOrNull(string text, int at, bool ofState = false)
    {
        while (WordOrNull(text, at) is { } word)
        {
            if (ofState && OfPersonsAlone.Contains(word)) return null;
            foreach (var phrase in Phrases[word])
            {
                if (EndOrNull(text, at + 1 + word.Length, phrase) is { } end) return end;
            }

            if (!Helpers.Contains(word) && !word.EndsWith("ly", StringComparison.Ordinal)) return null;
            at += 1 + word.Length;
        }

        return null;
    }

    // The words of a phrase behind its first; "that" is left to what is said.
    private static int? EndOrNull(string text, int at, string[] phrase)
    {
        for (var i = 1; i < phrase.Length; i++)
        {
            if (WordOrNull(text, at) is not { } word || !(Slots.TryGetValue(phrase[i], out var words) ? words.Contains(word) : phrase[i] == word)) return null;
            if (phrase[i] != "that") at += 1 + word.Length;
        }

        return at;
    }

    /// <summary>The word behind one space; null where none stands there.</summary>
    public static string? WordOrNull(string text, int at)
    {
        if (at + 1 >= text.Length || text[at] != ' ') return null;
        var end = at + 1;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return end == at + 1 ? null : text[(at + 1)..end];
    }

    private static HashSet<string> Forms(int column) => [.. WordList.Rows(typeof(SpeechPhrase), "speech-infinitives.tsv").Select(row => row[column])];
}

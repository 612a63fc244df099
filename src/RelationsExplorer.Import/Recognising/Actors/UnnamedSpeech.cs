namespace RelationsExplorer.Import.Recognising.Actors;

/// <summary>Finds the verb by which a speaker without a name speaks: "has said", "recently told us", "prefer to talk of", "began to complain".</summary>
internal static class UnnamedSpeech
{
    private static readonly ILookup<string, string?> Verbs = WordList.Rows(typeof(UnnamedSpeech), "unnamed-speech.tsv").ToLookup(row => row[0], row => row.Length > 1 ? row[1] : null, StringComparer.Ordinal);
    private static readonly HashSet<string> Beginnings = ["began", "begun", "begin", "started", "like", "liked", "tend", "tended", "used", "seem", "seemed"];
    private static readonly HashSet<string> Helpers = ["has", "have", "had", "also", "once", "later", "then", "recently", "now", "still", "often", "privately", "publicly"];

    /// <summary>Where it ends; null where none follows.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="at">Where the speaker ends.</param>
    public static int? EndOrNull(string text, int at)
    {
        while (WordOrNull(text, at) is { } word)
        {
            at += 1 + word.Length;
            foreach (var behind in Verbs[word])
            {
                if (behind is null) return at;
                if (WordOrNull(text, at) == behind) return behind == "that" ? at : at + 1 + behind.Length;
            }

            if (Beginnings.Contains(word) && WordOrNull(text, at) == "to") at += " to".Length;
            else if (!Helpers.Contains(word)) return null;
        }

        return null;
    }

    // The word behind one space.
    private static string? WordOrNull(string text, int at)
    {
        if (at + 1 >= text.Length || text[at] != ' ') return null;
        var end = at + 1;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return end == at + 1 ? null : text[(at + 1)..end];
    }
}

using RelationsExplorer.Corpus.Events;

namespace RelationsExplorer.Import.Merging;

/// <summary>What two events are compared by: their actors, places and the weighty words of their titles.</summary>
internal sealed record EventWords(HashSet<string> Actors, HashSet<string> Places, HashSet<string> Words)
{
    private static readonly HashSet<string> Empty = WordList.Words(typeof(EventWords), "empty-words.txt");

    /// <summary>The words of an event.</summary>
    public static EventWords Of(Event told) => new(
        told.Actors.Select(a => a.Value).ToHashSet(StringComparer.Ordinal),
        told.Places.Select(p => p.Value).ToHashSet(StringComparer.Ordinal),
        Weighty(told.Title));

    /// <summary>How many are in both; counted without a new set, since merging counts them by the million.</summary>
    public static int Shared(HashSet<string> some, HashSet<string> others)
    {
        if (some.Count > others.Count) (some, others) = (others, some);
        var shared = 0;
        foreach (var one in some)
        {
            if (others.Contains(one)) shared++;
        }

        return shared;
    }

    /// <summary>The stems of a text's weighty words.</summary>
    public static HashSet<string> Weighty(string text) =>
        [.. text.ToLowerInvariant().Split([' ', ',', '.', '-', '–', '—', '\'', '’', '‘', '“', '”', '"', '(', ')', ':', ';', '/', '…', '?', '!'], StringSplitOptions.RemoveEmptyEntries)
            .Where(w => w.Length > 2 && !Empty.Contains(w)).Select(Stem)];

    // "agreements", "agreed", "agreeing" meet in "agree": enough to compare, not a stemmer.
    private static string Stem(string word)
    {
        foreach (var ending in (ReadOnlySpan<string>)["ations", "ation", "ments", "ment", "ings", "ing", "ions", "ion", "ies", "ed", "es", "s"])
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && word.Length - ending.Length >= 4) return word[..^ending.Length];
        }

        return word;
    }
}

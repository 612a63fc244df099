using System.Collections.Frozen;
using RelationsExplorer.Import.Judging.Speakers.Verbs;

namespace RelationsExplorer.Import.Judging.Speakers.LedBack;

/// <summary>The words by which a text leads back to a speaker whom it named before, from the lists beside this file.</summary>
internal static class LedBackWords
{
    // "went on to add"
    private const int LongestVerb = 4;

    private static readonly FrozenDictionary<string, LedBackNouns>.AlternateLookup<ReadOnlySpan<char>> Nouns = WordList.Kinds<LedBackNouns>(typeof(LedBackWords), "nouns.tsv");
    private static readonly FrozenDictionary<string, LedBackVerbs>.AlternateLookup<ReadOnlySpan<char>> Verbs = WordList.Kinds<LedBackVerbs>(typeof(LedBackWords), "verbs.tsv");
    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> Views =
        WordList.Rows(typeof(LedBackWords), "views.tsv").ToFrozenDictionary(row => row[0], row => row[1].Split(','), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The verbs of a kind that are one word.</summary>
    public static IEnumerable<string> VerbsOf(LedBackVerbs kind) => Verbs.Dictionary.Where(verb => verb.Value.HasFlag(kind) && !verb.Key.Contains(' ')).Select(verb => verb.Key);

    /// <summary>What a noun stands for here; none where it leads back to nobody.</summary>
    public static LedBackNouns KindsOf(ReadOnlySpan<char> noun) => Nouns.TryGetValue(noun, out var kinds) ? kinds : LedBackNouns.None;

    /// <summary>Whether a word is a verb of a kind.</summary>
    public static bool Is(LedBackVerbs kind, ReadOnlySpan<char> verb) => Verbs.TryGetValue(verb, out var kinds) && kinds.HasFlag(kind);

    /// <summary>Whether "in his" or "by her" before a word makes it what somebody holds.</summary>
    public static bool IsView(ReadOnlySpan<char> word, ReadOnlySpan<char> preposition)
    {
        if (!Views.TryGetValue(word, out var prepositions)) return false;
        foreach (var known in prepositions)
        {
            if (preposition.Equals(known, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>Where the longest verb of a kind ends that begins behind the space at a place; null where none does.</summary>
    public static int? VerbEndOrNull(LedBackVerbs kind, string text, int at, int limit)
    {
        int? end = null;
        var last = at;
        for (var i = 0; i < LongestVerb && SpacedWord.At(text, last, limit) is { Length: > 0 } word; i++)
        {
            last = word.End;
            if (Is(kind, text.AsSpan(at + 1, last - at - 1))) end = last;
        }

        return end;
    }
}

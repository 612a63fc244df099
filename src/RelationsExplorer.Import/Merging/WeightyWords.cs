using System.Buffers;
using System.Runtime.InteropServices;

namespace RelationsExplorer.Import.Merging;

/// <summary>
/// The stems of a text's weighty words, as numbers: merging compares them by the million, and numbers in their order are compared
/// in one go through both. The same word has the same number as long as one object of this kind is asked.
/// </summary>
internal sealed class WeightyWords
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Empty =
        WordList.Words(typeof(WeightyWords), "empty-words.txt").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> Between = SearchValues.Create(" ,.-–—'’‘“”\"():;/…?!");

    private static readonly string[] Endings = ["ations", "ation", "ments", "ment", "ings", "ing", "ions", "ion", "ies", "ed", "es", "s"];

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _numbers =
        new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly List<int> _found = [];

    /// <summary>The numbers of a text's words, each once, ascending.</summary>
    public int[] Of(string text)
    {
        _found.Clear();
        var lower = text.ToLowerInvariant().AsSpan();
        foreach (var part in lower.SplitAny(Between))
        {
            var word = lower[part];
            if (word.Length > 2 && !Empty.Contains(word)) _found.Add(NumberOf(Stem(word)));
        }

        return Ascending();
    }

    /// <summary>The numbers of words as they are (slugs), each once, ascending.</summary>
    public int[] Of(IEnumerable<string> words)
    {
        _found.Clear();
        foreach (var word in words) _found.Add(NumberOf(word));
        return Ascending();
    }

    /// <summary>How many numbers are in both.</summary>
    public static int Shared(int[] some, int[] others)
    {
        var (shared, i, j) = (0, 0, 0);
        while (i < some.Length && j < others.Length)
        {
            var order = some[i] - others[j];
            if (order == 0) shared++;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }

        return shared;
    }

    private int[] Ascending()
    {
        _found.Sort();
        var distinct = 0;
        for (var i = 0; i < _found.Count; i++)
        {
            if (i == 0 || _found[i] != _found[distinct - 1]) _found[distinct++] = _found[i];
        }

        return [.. CollectionsMarshal.AsSpan(_found)[..distinct]];
    }

    private int NumberOf(ReadOnlySpan<char> stem)
    {
        if (!_numbers.TryGetValue(stem, out var number)) _numbers[stem] = number = _numbers.Dictionary.Count;
        return number;
    }

    // "agreements", "agreement" and "agreeing" meet in "agree": enough to compare, not a stemmer.
    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length - ending.Length >= 4 && word.EndsWith(ending, StringComparison.Ordinal)) return word[..^ending.Length];
        }

        return word;
    }
}

namespace RelationsExplorer.Store.Searching;

/// <summary>
/// The singular and the plural of an English word: whoever looks for a pipeline wants pipelines too. Verbs are left as they are typed,
/// since their forms are other words as well (unit, united). What is no word costs nothing: no claim holds it.
/// </summary>
internal static class WordNumbers
{
    private const int Shortest = 3;

    /// <summary>The other forms that a word may have, itself left out; none for numbers and for what is not written in Latin letters.</summary>
    /// <param name="word">A folded word: lower case, without accents.</param>
    public static IReadOnlyList<string> OthersOf(string word)
    {
        if (word.Length < Shortest || !word.All(char.IsAsciiLetterLower)) return [];
        var one = SingularOrNull(word);
        return one is null ? PluralsOf(word) : [one];
    }

    private static string? SingularOrNull(string word)
    {
        if (word.Length <= Shortest) return null;
        if (word.EndsWith("men", StringComparison.Ordinal)) return word[..^2] + "an";
        if (!word.EndsWith('s') || word[^2] is 's' or 'u' or 'i') return null;
        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4) return word[..^3] + "y";
        return Hisses(word.AsSpan(0, word.Length - 2)) && word[^2] == 'e' ? word[..^2] : word[..^1];
    }

    private static IReadOnlyList<string> PluralsOf(string word)
    {
        if (word.EndsWith("man", StringComparison.Ordinal)) return [word[..^2] + "en", word + "s"];
        if (word.EndsWith("is", StringComparison.Ordinal)) return [word[..^2] + "es"];
        if (Hisses(word)) return [word + "es"];
        return word[^1] == 'y' && !"aeou".Contains(word[^2], StringComparison.Ordinal) ? [word[..^1] + "ies"] : [word + "s"];
    }

    private static bool Hisses(ReadOnlySpan<char> word) => word is [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'];
}

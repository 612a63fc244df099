using System.Text;

namespace RelationsExplorer.Store.Mapping;

/// <summary>The words of the closed lists as stored, exported and used in addresses: kebab case, <c>web-page</c>.</summary>
public static class Word
{
    /// <summary>The word of a value.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Words<T>.ByValue[value];

    /// <summary>The value of a word, or null where the list has no such word.</summary>
    public static T? ParseOrNull<T>(string? word)
        where T : struct, Enum =>
        word is not null && Words<T>.ByWord.TryGetValue(word, out var value) ? value : null;

    /// <summary>All words of a list, in its order.</summary>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => Words<T>.InOrder;

    private static class Words<T>
        where T : struct, Enum
    {
        public static readonly IReadOnlyList<string> InOrder = [.. Enum.GetValues<T>().Select(value => Kebab(value.ToString()))];

        public static readonly Dictionary<T, string> ByValue = Enum.GetValues<T>().ToDictionary(value => value, value => Kebab(value.ToString()));

        public static readonly Dictionary<string, T> ByWord = ByValue.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    }

    private static string Kebab(string name)
    {
        var word = new StringBuilder(name.Length + 2);
        foreach (var c in name)
        {
            if (char.IsUpper(c) && word.Length > 0) word.Append('-');
            word.Append(char.ToLowerInvariant(c));
        }

        return word.ToString();
    }
}

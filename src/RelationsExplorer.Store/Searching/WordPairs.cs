namespace RelationsExplorer.Store.Searching;

/// <summary>
/// Two common words in a row have a bitmap of their own, under both words with a space between. Without it, a phrase of
/// common words would have to be looked up place by place in long lists; with it, only phrases of rarer words are.
/// </summary>
internal static class WordPairs
{
    /// <summary>A word is common if so many of all claims, events or sources hold it.</summary>
    public static int LeastBearers(int most) => Math.Max(500, most / 100);

    public static string Of(string first, string second) => first + ' ' + second;
}

namespace RelationsExplorer.Import.Events.Titles;

/// <summary>Tells whether words name one thing or several, as far as English shows it.</summary>
internal static class GrammaticalNumber
{
    private static readonly HashSet<string> Several = WordList.Words(typeof(GrammaticalNumber), "several.txt");
    private static readonly HashSet<string> OneInS = WordList.Words(typeof(GrammaticalNumber), "one-in-s.txt");
    private static readonly HashSet<string> Behind = WordList.Words(typeof(GrammaticalNumber), "behind-head-nouns.txt");

    /// <summary>Whether they name several: "Russia and China", "the last islands of the river".</summary>
    public static bool IsPlural(string words)
    {
        var all = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (all.Length == 0) return false;
        if (all.Contains("and") || Several.Contains(all[0].ToLowerInvariant()) || (all.Length > 1 && Several.Contains(all[1].ToLowerInvariant()))) return true;
        var head = Array.FindIndex(all, 1, all.Length - 1, Behind.Contains);
        var noun = all[(head < 0 ? all.Length : head) - 1].Trim(',', '.');
        return Several.Contains(noun.ToLowerInvariant()) || EndsAsPlural(noun);
    }

    // "islands"; but not "pass", "status", "crisis", "Moscow’s", "the Times"
    private static bool EndsAsPlural(string noun) =>
        noun is [.., 's'] && noun is not [.., 's' or 'u' or 'i' or '\'' or '’', 's'] && !OneInS.Contains(noun);
}

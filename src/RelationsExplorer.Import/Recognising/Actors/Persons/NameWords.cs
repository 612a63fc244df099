using RelationsExplorer.Import.Recognising.Actors.Bodies;

namespace RelationsExplorer.Import.Recognising.Actors.Persons;

/// <summary>Words in and around the names of persons.</summary>
internal static class NameWords
{
    private static readonly HashSet<string> NotInNames = WordList.Words(typeof(NameWords), "not-in-names.txt");
    private static readonly HashSet<string> Titles = [.. WordList.Rows(typeof(NameWords), "person-titles.txt").SelectMany(r => new[] { r[0], r[0].ToLowerInvariant() })];

    /// <summary>Whether a word before a name tells who its bearer is: "Governor".</summary>
    public static bool IsTitle(string word) => Titles.Contains(word);

    /// <summary>Whether a capitalised word is no part of any name: "Monday", "Western".</summary>
    public static bool IsNoName(string word) => NotInNames.Contains(word);

    /// <summary>Whether a word can be part of the name of somebody who wrote a work.</summary>
    public static bool IsOfName(string word) =>
        word.Length > 0 && char.IsUpper(word[0]) && !IsNoName(word.TrimEnd('.')) && !IsTitle(word.TrimEnd('.')) && !OrganisationFinder.IsHead(word);

    /// <summary>The first word of a text, without a full stop; empty where it begins with none.</summary>
    public static ReadOnlySpan<char> First(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(' ');
        var end = 0;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '.' or '-')) end++;
        return text[..end].TrimEnd('.');
    }

    /// <summary>What stands behind the last space.</summary>
    public static ReadOnlySpan<char> Last(ReadOnlySpan<char> text) => text[(text.LastIndexOf(' ') + 1)..];

    /// <summary>The word before a place in a text.</summary>
    public static string Before(string text, int start)
    {
        var end = start;
        while (end > 0 && text[end - 1] is ' ' or '.' or ',') end--;
        var from = end;
        while (from > 0 && (char.IsLetter(text[from - 1]) || text[from - 1] == '-')) from--;
        return text[from..end];
    }
}

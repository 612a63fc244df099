namespace RelationsExplorer.Import.Notes;

/// <summary>Knows the headings that part a list of references into groups: "Official documents", "Books and articles".</summary>
internal static class ReferenceGroups
{
    private const int MostWords = 6;

    private static readonly HashSet<string> Words = WordList.WordsInAnyCase(typeof(ReferenceGroups), "reference-groups.txt");

    /// <summary>Whether the line is such a heading, numbered or not.</summary>
    public static bool IsOne(string line)
    {
        var words = line.Split([' ', ',', '/', '-', '&'], StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('.', ':', '(', ')', '*', '#')).Where(word => word.Length > 0).ToList();
        if (words.Count > 1 && IsNumber(words[0])) words.RemoveAt(0);
        return words.Count is > 0 and <= MostWords && words.TrueForAll(Words.Contains);
    }

    private static bool IsNumber(string word) => word.All(char.IsAsciiDigit) || (word.Length == 1 && char.IsUpper(word[0])) || RomanNumber.Of(word.ToLowerInvariant()) > 0;
}

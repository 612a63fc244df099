using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Recognising.Actors.Persons;

/// <summary>
/// Finds the whole name of somebody whom an article shows to be a person by one name alone: "said Lee", where "Ann Lee" stands elsewhere.
/// Of two who bear the name, neither is meant.
/// </summary>
/// <param name="passages">The passages of the article.</param>
/// <param name="isKnown">Whether a word is a name of its own: "Chinese" is nobody's given name.</param>
internal sealed class FullNames(IReadOnlyList<Passage> passages, Func<string, bool> isKnown)
{
    private const int ShortestName = 3;

    /// <summary>The whole name; null where none or more than one is printed.</summary>
    public string? OfOrNull(string name)
    {
        if (name.Length < ShortestName || name.Contains(' ', StringComparison.Ordinal)) return null;
        var all = new HashSet<string>(StringComparer.Ordinal);
        foreach (var passage in passages.Where(p => p.Kind is PassageKind.Paragraph or PassageKind.Heading))
        {
            var text = passage.Text;
            for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
            {
                var end = at + name.Length;
                if ((at > 0 && IsPartOfName(text[at - 1])) || (end < text.Length && IsPartOfName(text[end]))) continue;
                if (GivenBefore(text, at) is { } before) all.Add($"{before} {name}");
                else if (GivenBehind(text, end) is { } behind) all.Add($"{name} {behind}");
            }
        }

        return all.Count == 1 ? all.First() : null;
    }

    // "Ann Lee": the word before, but no title, opener or end of a sentence.
    private string? GivenBefore(string text, int at)
    {
        if (at < ShortestName || text[at - 1] != ' ') return null;
        var start = at - 1;
        while (start > 0 && IsPartOfName(text[start - 1])) start--;
        return IsGiven(text[start..(at - 1)]) ? text[start..(at - 1)] : null;
    }

    // "Lee Shufen": the family name may come first.
    private string? GivenBehind(string text, int end)
    {
        if (end >= text.Length || text[end] != ' ') return null;
        var past = end + 1;
        while (past < text.Length && IsPartOfName(text[past])) past++;
        return IsGiven(text[(end + 1)..past]) ? text[(end + 1)..past] : null;
    }

    private bool IsGiven(string word) => word.Length > 1 && word.Skip(1).Any(char.IsLower) && NameWords.IsOfName(word) && !isKnown(word);

    private static bool IsPartOfName(char letter) => char.IsLetter(letter) || letter == '-';
}

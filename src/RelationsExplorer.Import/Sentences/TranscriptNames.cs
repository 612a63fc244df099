using System.Text.RegularExpressions;
using RelationsExplorer.Import.Recognising.Actors.Persons;

namespace RelationsExplorer.Import.Sentences;

/// <summary>
/// Says who speaks in a transcript, where each turn begins with a name in capitals: "LEE: …", "DR WANG: …". Whoever asks is
/// somebody as well, and no author.
/// </summary>
internal static partial class TranscriptNames
{
    private const int OpeningPassages = 15;
    private const int FewestTurns = 4;

    /// <summary>The names of those who speak, by their labels; null where the labels make no transcript, or none of them is named in full.</summary>
    /// <param name="draft">The article.</param>
    /// <param name="turns">Its passages with their labels.</param>
    public static Dictionary<string, string?>? OrNull(Draft draft, IReadOnlyList<InterviewTurn> turns)
    {
        var labels = turns.Select(t => t.Label).OfType<string>().Where(IsShouted).ToList();
        if (labels.Count < FewestTurns || labels.Distinct(StringComparer.Ordinal).Count() < 2) return null;
        var persons = Persons(draft).ToList();
        var names = labels.GroupBy(label => label, StringComparer.Ordinal).Select(g => (Label: g.Key, Turns: g.Count(), Name: NameOrNull(persons, g.Key))).ToList();

        // Whoever speaks more than once is named in full before, or it is none: "AP: …" may be the letters of a newspaper.
        if (names.Exists(n => n.Turns > 1 && n.Name is null)) return null;
        return names.ToDictionary(n => n.Label, n => n.Name, StringComparer.Ordinal);
    }

    // "Q" and "A" are letters, and no names.
    private static bool IsShouted(string label) => label.Count(char.IsLetter) > 2 && !label.Any(char.IsLower);

    // "DR LEE" is the "Dr Ann Lee" whom the head names; "MODERATOR" is nobody.
    private static string? NameOrNull(List<string> persons, string label)
    {
        var words = label.Split(' ').Where(w => !IsTitle(w)).ToList();
        return words.Count == 0 ? null : persons.Find(name => words.TrueForAll(word => name.Split(' ').Contains(word, StringComparer.OrdinalIgnoreCase)));
    }

    private static IEnumerable<string> Persons(Draft draft) =>
        draft.Passages.Take(OpeningPassages).Select(p => p.Text).Prepend(draft.Article.Title)
            .SelectMany(text => Row().Matches(text)).Select(m => m.Value.Split(' ').SkipWhile(IsTitle).ToList())
            .Where(words => words.Count is 2 or 3 && words.TrueForAll(word => word.Any(char.IsLower) || word.EndsWith('.')))
            .Select(words => string.Join(' ', words))
            .Concat(draft.Article.Authors);

    private static bool IsTitle(string word) => NameWords.IsTitle(word.TrimEnd('.')) || NameWords.IsTitle(word[0] + word.TrimEnd('.')[1..].ToLowerInvariant());

    [GeneratedRegex(@"\p{Lu}[\p{L}’'-]+\.?(?: \p{Lu}(?:\.|[\p{L}’'-]+)){1,3}", RegexOptions.NonBacktracking)]
    private static partial Regex Row();
}

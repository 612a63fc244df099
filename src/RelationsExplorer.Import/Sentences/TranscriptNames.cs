using System.Text.RegularExpressions;
using RelationsExplorer.Import.Recognising.Actors;

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
        var all = labels.Distinct(StringComparer.Ordinal).ToList();
        if (labels.Count < FewestTurns || all.Count < 2) return null;
        var names = all.ToDictionary(label => label, label => NameOrNull(draft, label), StringComparer.Ordinal);
        return names.Values.Any(name => name?.Contains(' ', StringComparison.Ordinal) == true) ? names : null;
    }

    // "Q" and "A" are letters, and no names.
    private static bool IsShouted(string label) => label.Count(char.IsLetter) > 2 && !label.Any(char.IsLower);

    // "DR LEE" is the "Dr Ann Lee" whom the head names; who is named nowhere in full keeps the name of the label. "MODERATOR" is nobody.
    private static string? NameOrNull(Draft draft, string label)
    {
        var words = label.Split(' ').Where(w => !IsTitle(w)).ToList();
        if (words.Count == 0) return null;
        var calm = words.ConvertAll(word => word[0] + word[1..].ToLowerInvariant());
        return Persons(draft).FirstOrDefault(name => calm.TrueForAll(word => name.Split(' ').Contains(word, StringComparer.OrdinalIgnoreCase))) ?? string.Join(' ', calm);
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

using System.Text.RegularExpressions;

namespace RelationsExplorer.Import.Sentences;

/// <summary>Finds whom an article interviews, by name, in its title and in what stands before the first questions.</summary>
internal static partial class InterviewGuest
{
    private const int OpeningPassages = 12;

    /// <summary>Whether the article says that it is an interview.</summary>
    public static bool IsTold(Draft draft) => Opening(draft).Any(text => CallsItself().IsMatch(text));

    /// <summary>
    /// The guest: "An interview with Ann Lee", else "Ann Lee, a geographer, has studied"; null where none is named. An author is
    /// no guest, for "Interview: Ann Lee" below a title names who asks.
    /// </summary>
    public static string? FindOrNull(Draft draft) =>
        Opening(draft).SelectMany(text => With().Matches(text)).Concat(Opening(draft).SelectMany(text => Life().Matches(text)))
            .Select(m => m.Groups["name"].Value)
            .FirstOrDefault(name => !draft.Article.Authors.Contains(name));

    /// <summary>Whom the label of a turn names ("Ann Lee", "Lee", "AL", "A"); null where it names nobody who is known.</summary>
    /// <param name="draft">The article.</param>
    /// <param name="label">The label without its colon.</param>
    /// <param name="labels">All labels of the article.</param>
    public static string? NameOrNull(Draft draft, string label, IReadOnlyList<string> labels)
    {
        if (label.Contains(' ', StringComparison.Ordinal)) return IsPerson(draft, label, labels) ? label : null;
        if (label is "A" or "Answer") return FindOrNull(draft);
        var isShort = label.All(char.IsUpper);
        return labels.FirstOrDefault(l => isShort && Initials(l) == label)
            ?? (FindOrNull(draft) is { } guest && (isShort ? Initials(guest) == label : guest.EndsWith(label, StringComparison.Ordinal)) ? guest : null)
            ?? Opening(draft).SelectMany(text => FullName().Matches(text)).Select(m => m.Value)
                .FirstOrDefault(name => isShort ? Initials(name) == label : name.EndsWith(" " + label, StringComparison.Ordinal));
    }

    /// <summary>The first letters of the words of a name that begin with a capital.</summary>
    public static string Initials(string name) => string.Concat(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => char.IsUpper(w[0])).Select(w => w[0]));

    // Two words before a colon are a person where the article calls itself an interview, names them before, or shortens them later.
    private static bool IsPerson(Draft draft, string label, IReadOnlyList<string> labels) =>
        IsTold(draft) || labels.Contains(Initials(label)) || Opening(draft).Any(text => text.Contains(label, StringComparison.Ordinal) && !text.StartsWith(label + ":", StringComparison.Ordinal));

    private static IEnumerable<string> Opening(Draft draft) => draft.Passages.Take(OpeningPassages).Select(p => p.Text).Prepend(draft.Article.Title);

    [GeneratedRegex(@"\b(?:[Ii]nterview(?: with|:)|[Ii]nterviewed|[Cc]onversation with|(?:spoke|speaks|talked|talks) (?:to|with)|Q ?& ?A(?: with|:)) (?:\p{Lu}?\p{Ll}[\p{L}-]* ){0,4}?(?<name>\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}[\p{L}’'.-]*|de|van|von|der)){0,2} \p{Lu}[\p{L}’'-]+)(?=$|[^\p{L} ]| \p{Ll})", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex With();

    [GeneratedRegex(@"(?:^|[.!?] )(?<name>\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}[\p{L}’'.-]*|de|van|von|der)){0,2} \p{Lu}[\p{L}’'-]+)(?:, \p{Ll}| (?:is|was|has|heads|leads|runs|teaches|served|spent|works|worked|studies|studied|directs|advises|writes|wrote|knows)\b)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Life();

    [GeneratedRegex(@"\b(?:interview(?:ed)?|Q ?& ?A|in conversation with|spoke (?:to|with))\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex CallsItself();

    [GeneratedRegex(@"\p{Lu}[\p{L}’'-]+ (?:\p{Lu}\.? )?\p{Lu}[\p{L}’'-]+", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex FullName();
}

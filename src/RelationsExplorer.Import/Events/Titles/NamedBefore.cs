using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Sentences;

namespace RelationsExplorer.Import.Events.Titles;

/// <summary>Finds who or what was named right before a claim, or is the only person named there.</summary>
/// <param name="text">The passage's text.</param>
/// <param name="names">Where names stand in it, in order.</param>
/// <param name="persons">Where persons are named in it, in order.</param>
internal sealed partial class NamedBefore(string text, IReadOnlyList<Span> names, IReadOnlyList<Span> persons)
{
    /// <summary>The name right before the comma in "…, which".</summary>
    /// <param name="claim">Where the claim begins.</param>
    public string? NameOrNull(int claim)
    {
        var end = text.AsSpan(0, claim).TrimEnd(" ,—–").Length;
        foreach (var name in names)
        {
            if (name.End == end) return name.In(text);
        }

        return null;
    }

    /// <summary>The one person named in what stands before a claim, by the longest of the names; null for none or several.</summary>
    /// <param name="own">What stands before it in its sentence.</param>
    /// <param name="before">The sentence before: its subject may be one whom nobody knows.</param>
    public string? PersonOrNull(Span own, Sentence? before)
    {
        var inside = persons.Where(own.Contains).ToList();
        if (inside.Count > 0 || before is null) return OnlyOneOrNull(inside);
        var (named, subject) = (persons.Where(before.Span.Contains).ToList(), ClauseSubject.OrNull(before.Statements[0].In(text)));
        var isUnknown = subject is not null && !Pronouns.IsFirstIn(subject) && PersonalName().IsMatch(subject) && !names.Any(name => name.In(text) == subject);
        return isUnknown ? (named.TrueForAll(name => subject!.Contains(name.In(text), StringComparison.Ordinal)) ? subject : null) : OnlyOneOrNull(named);
    }

    /// <summary>Whether a person is the last of what is named in a clause by a subject of its own: "Premier Lee".</summary>
    public bool IsPerson(Span clause, string subject) =>
        !subject.Contains(" and ", StringComparison.Ordinal) && persons.Any(person => clause.Contains(person) && subject.EndsWith(person.In(text), StringComparison.Ordinal));

    private string? OnlyOneOrNull(List<Span> named)
    {
        var longest = named.Select(person => person.In(text)).MaxBy(name => name.Length);
        return longest is not null && named.TrueForAll(name => longest.EndsWith(name.In(text), StringComparison.Ordinal)) ? longest : null;
    }

    [GeneratedRegex(@"^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,3}$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex PersonalName();
}

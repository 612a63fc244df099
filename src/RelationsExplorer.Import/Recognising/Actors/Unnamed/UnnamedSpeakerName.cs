using System.Globalization;
using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Import.Recognising.Actors.Bodies;
using RelationsExplorer.Import.Recognising.Actors.Persons;

namespace RelationsExplorer.Import.Recognising.Actors.Unnamed;

/// <summary>Says what a speaker is called whom a text does not name: by what stands before the word, or by the place behind it.</summary>
internal static partial class UnnamedSpeakerName
{
    private const int MostQualifiers = 4;
    private const int LongestDefinite = 40;

    // Of these there is one at a time, who is mostly named elsewhere.
    private static readonly HashSet<string> OfOffice = WordList.Words(typeof(UnnamedSpeakerName), "sole-offices.txt");
    // "the regional government": one of its kind, where a word before it says whose.
    private static readonly HashSet<string> LocalBodies = WordList.Words(typeof(UnnamedSpeakerName), "local-bodies.txt");
    // Of a state, these are the state itself: "the Chinese authorities".
    private static readonly HashSet<string> OfStates = WordList.Words(typeof(UnnamedSpeakerName), "bodies-of-states.txt");
    private static readonly HashSet<string> OfRank = WordList.Words(typeof(UnnamedSpeakerName), "ranks-of-bodies.txt");
    private static readonly HashSet<string> Houses = WordList.Words(typeof(UnnamedSpeakerName), "houses.txt");
    private static readonly HashSet<string> Months = [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames];

    private static readonly Dictionary<string, bool> Qualifiers = WordList.Rows(typeof(UnnamedSpeakerName), "person-qualifiers.tsv")
        .ToDictionary(row => row[0], row => row[1] == "kept", StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, string> Before = WordList.Rows(typeof(UnnamedSpeakerName), "before-unnamed.tsv")
        .ToDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> SmallWords = WordList.Words(typeof(UnnamedSpeakerName), "small-words.txt");

    /// <summary>What the speaker is called; null where the words mean nobody who answers for the rest.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="head">The word for the speaker.</param>
    /// <param name="isOne">Whether it means one and not several.</param>
    /// <param name="known">Names that were recognised there.</param>
    public static string? FindOrNull(string text, Span head, bool isOne, IReadOnlyList<Mention> known) =>
        (NameOrNull(text, head, isOne, known) ?? DefiniteOrNull(text, head, isOne, known)) is { } name ? PlacedOrNull(text, head.End, name) ?? HousedOrNull(text, head.End, name) ?? name : null;

    // "an official of Seaways" is a Seaways official; "an official of the regional property agency" is a property official, "a source in the arms trade" an arms trade source: "an official" alone might be anybody.
    private static string? HousedOrNull(string text, int head, string name)
    {
        if (name.Contains(' ', StringComparison.Ordinal)) return null;
        if (OfNamedHouse().Match(text, head) is { Success: true } named && !Months.Contains(named.Groups["house"].Value)) return $"{Short(named.Groups["house"].Value)} {char.ToLowerInvariant(name[0])}{name[1..]}";
        if (InHouse().Match(text, head) is not { Success: true } match) return null;
        var words = match.Groups["house"].Value.Split(' ').Where(word => !(Qualifiers.TryGetValue(word, out var keeps) && (!keeps || OfRank.Contains(word)))).ToList();
        if (words.Count > 1 && Houses.Contains(words[^1])) words.RemoveAt(words.Count - 1);
        return words.Count is 1 or 2 && !Houses.Contains(words[0]) ? Joined([.. words, char.ToLowerInvariant(name[0]) + name[1..]]) : null;
    }

    // Of "Harbour University" it is a Harbour professor, of "the Harbour Academy of Sciences" a Harbour Academy researcher.
    private static string Short(string house)
    {
        if (house.IndexOf(" of ", StringComparison.Ordinal) is > 0 and var of) return house[..of];
        var last = house.LastIndexOf(' ');
        return last > 0 && OrganisationFinder.IsHead(house[(last + 1)..]) ? house[..last] : house;
    }

    // "The Chinese delegate called it incomplete": one of a nation, whom nothing before has introduced.
    private static string? DefiniteOrNull(string text, Span head, bool isOne, IReadOnlyList<Mention> known)
    {
        if (isOne && OfficeOrNull(text, head, known) is { } office) return office;
        if (!isOne || Definite().Match(text, Math.Max(0, head.Start - LongestDefinite), Math.Min(LongestDefinite, head.Start)) is not { Success: true } match || OfOffice.Contains(head.In(text))) return null;
        var nation = match.Groups["nation"];
        return known.Any(m => m.Rule == ActorRules.Adjective && m.Span.Start <= nation.Index && m.Span.End >= nation.Index + nation.Length) && !text.AsSpan(0, match.Index).Contains(head.In(text), StringComparison.OrdinalIgnoreCase)
            ? nation.Value + text[(nation.Index + nation.Length)..head.End]
            : null;
    }

    // "the mayor of Heihe", "Seaways' deputy director": one of an office, called by where it is held.
    private static string? OfficeOrNull(string text, Span head, IReadOnlyList<Mention> known)
    {
        var from = Math.Max(0, head.Start - LongestDefinite);
        if (DefiniteOffice().Match(text, from, head.Start - from) is { Success: true } office && OfPlace().Match(text, head.End) is { Success: true } of)
            return $"{of.Groups["place"].Value} {office.Groups["rank"].Value}{head.In(text)}";
        return Owned().Match(text, from, head.Start - from) is { Success: true } owned && known.Any(m => m.Rule is not (ActorRules.Metonym or ActorRules.Adjective) && m.Span.End == owned.Groups["owner"].Index + owned.Groups["owner"].Length)
            ? $"{owned.Groups["owner"].Value} {owned.Groups["rank"].Value}{head.In(text)}"
            : null;
    }

    // "three traders in Heihe": Heihe traders, for those of another town are others; "a diplomat at the Russian foreign ministry" is a Russian one.
    private static string? PlacedOrNull(string text, int head, string name) =>
        name.Contains(' ', StringComparison.Ordinal) ? null
            : InPlace().Match(text, head) is { Success: true } match && !Months.Contains(match.Groups["place"].Value) ? match.Groups["place"].Value + (name is "Member" or "Members" && match.Groups["house"].Success ? " " + match.Groups["house"].Value : "") + " " + char.ToLowerInvariant(name[0]) + name[1..] : null;

    // "a retired Gazprom negotiator": what stands between the article and the word tells who it is.
    private static string? NameOrNull(string text, Span head, bool isOne, IReadOnlyList<Mention> known)
    {
        var kept = new List<string> { head.In(text).ToLowerInvariant() };
        var at = head.Start;
        var isBody = LocalBodies.Contains(kept[0]);
        for (var i = 0; i <= MostQualifiers && at > 0 && text[at - 1] == ' '; i++)
        {
            var end = at - 1;
            var start = end;
            while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '-')) start--;
            var word = text[start..end];
            if (IsOne(word)) return isOne ? Joined(kept) : null;
            if (isBody && kept.Count > 1 && word is "the" or "The") return BehindPreposition().IsMatch(text.AsSpan(Math.Max(0, start - LongestDefinite), start - Math.Max(0, start - LongestDefinite))) ? null : Joined(kept);
            if (Qualifiers.TryGetValue(word, out var keeps))
            {
                if (keeps) kept.Insert(0, word);
            }
            else if (isBody && OfStates.Contains(kept[^1]) && known.Any(m => m.Rule is ActorRules.Adjective or ActorRules.Metonym && m.Span.Start <= start && end <= m.Span.End)) return null;
            else if (word.Length > 0 && char.IsUpper(word[0]) && known.Any(m => m.Span.Start <= start && end <= m.Span.End)) kept.Insert(0, word);
            else if (isOne && IsPlain(word)) kept.Insert(0, word);
            else if (!isOne && kept.Count == 1 && OpensSentence(text, start, word)) kept.Insert(0, word);
            else return !isOne && (kept.Count > 1 || (!isBody && IsAlone(text, start, word))) ? Joined(kept) : null;
            at = start;
        }

        return isOne || isBody && kept.Count == 1 ? null : Joined(kept);
    }

    // "a municipal planner": any word may tell more of one person, where an article stands before it; but none that stands before many.
    private static bool IsPlain(string word) => word.Length > 3 && char.IsLower(word[0]) && !Before.ContainsKey(word) && !SmallWords.Contains(word);

    // "Alliance officials say": the word with which a sentence begins tells whose they are, unless it is one that opens any sentence.
    private static bool OpensSentence(string text, int start, string word) =>
        word.Length > 3 && char.IsUpper(word[0]) && word.AsSpan(1).ContainsAnyInRange('a', 'z') && !word.EndsWith("ly", StringComparison.Ordinal)
        && !Before.ContainsKey(word) && !NameWords.IsNoName(word) && !SmallWords.Contains(word.ToLowerInvariant())
        && (start == 0 || (start > 1 && text[start - 1] == ' ' && text[start - 2] is '.' or '!' or '?' or '”' or '"'));

    // "traders said", "four sources told", "according to traders": who says it, as far as the text tells; but not "some analysts" or
    // "told reporters said".
    private static bool IsAlone(string text, int start, string word) =>
        (!Before.ContainsKey(word) || (word == "to" && text.AsSpan(0, start).EndsWith("ccording ", StringComparison.Ordinal))) && (word.Length > 0 || start == 0 || text[start - 1] is not ')');

    private static bool IsOne(string word) => Before.TryGetValue(word, out var kind) && kind == "one";

    private static string Joined(List<string> words) =>
        words[0].Length > 1 ? char.ToUpperInvariant(words[0][0]) + string.Join(' ', words)[1..] : string.Join(' ', words);

    // "nobody in the local administration says"
    [GeneratedRegex(@"\b(?:in|at|of|by|with|from|for|on|within|under|against|to)\s$(?<!\b[Aa]ccording to\s)", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex BehindPreposition();

    // "a source at Seaways", "a researcher at the Harbour Institute"
    [GeneratedRegex(@"\G (?:of|at|with) (?:the )?(?<house>\p{Lu}[\p{L}-]+(?:(?: of(?: the)?)? \p{Lu}[\p{L}-]+){0,4})(?=[,.]| (?:said|says|told|has|had|who|believes|thinks|expects|recalled|explained|confirmed|admitted|warned|argued|estimated|complained)\b)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex OfNamedHouse();

    [GeneratedRegex(@"\G,? (?:of|in|at|from|with) (?:the|an?) (?<house>\p{L}[\p{Ll}-]+(?: \p{Ll}[\p{Ll}-]+){0,3}?(?<=bank|exchange|institute|university|museum|factory|airline|shipyard|school|agency|service|ministry|department|office|board|committee|commission|authority|administration|company|directorate|bureau|trade|industry|business|sector|contractor|army|navy|fleet|delegation|embassy|consulate|plant|port|mine|market|railway|parliament|police))(?=[,.; ])", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex InHouse();

    [GeneratedRegex(@"\b[Tt]he (?<rank>(?:deputy |vice |acting |former )?)$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex DefiniteOffice();

    [GeneratedRegex(@"\G of (?:the )?(?<place>\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)?)(?=[ ,])", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex OfPlace();

    [GeneratedRegex(@"(?<owner>\p{Lu}[\p{L}-]*)['’]s? (?<rank>(?:\p{Ll}+ )?)$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Owned();

    [GeneratedRegex(@"\b[Tt]he (?<nation>\p{Lu}[\p{L}-]+) (?:\p{Ll}+ )?$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Definite();

    [GeneratedRegex(@"\G (?:(?:in|from) (?<place>\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)?)(?=[ ,])|(?:at|of|from|in) the (?<place>\p{Lu}[\p{L}-]*(?:an|ese|ish|ch|i)) (?:\p{Ll}+ )?(?<house>ministry|government|embassy|army|navy|parliament|delegation|side|bank)\b)", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex InPlace();
}

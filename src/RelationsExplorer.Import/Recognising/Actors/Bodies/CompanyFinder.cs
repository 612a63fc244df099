using System.Text.RegularExpressions;
using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Import.Recognising.Actors.Persons;

namespace RelationsExplorer.Import.Recognising.Actors.Bodies;

/// <summary>
/// Finds bodies with a name of one or two words that the vocabulary does not know, by the words around it: "Seaways, a shipping
/// agency in Kiel,", "the country's biggest miner, Seaways,", "according to Seaways". Once found, the name alone stands for it.
/// </summary>
internal sealed partial class CompanyFinder
{
    private static readonly HashSet<string> Kinds = WordList.Words(typeof(CompanyFinder), "company-words.txt");
    private const string KindsBefore = "agency|consultancy|pollster|broker|brokerage|carmaker|shipper|newspaper|broadcaster|magazine|daily|website";
    private const string KindsBehind = "center|centre|pollster|consultancy|think tank";
    private const int LongestAside = 80;

    // "a sociologist at the institute" is no institute.
    private static readonly HashSet<string> Links = WordList.Words(typeof(CompanyFinder), "links.txt");
    private static readonly SignedPattern NamedBehindKind = new(KindBefore(), KindsBefore.Split('|'));
    private static readonly SignedPattern NamedBeforeKind = new(KindBehind(), KindsBehind.Split('|'));
    private readonly Dictionary<string, Actor> _found = new(StringComparer.Ordinal);

    /// <summary>The bodies found so far, in the order of finding.</summary>
    public IReadOnlyCollection<Actor> Found => _found.Values;

    /// <summary>The bodies in one passage; passages are given in order.</summary>
    /// <param name="passage">Where to look.</param>
    /// <param name="named">Who is named there, as far as others have found it.</param>
    public IReadOnlyList<Mention> Find(Passage passage, IReadOnlyList<Mention> named)
    {
        var text = passage.Text;
        if (text.Contains(", a", StringComparison.Ordinal)) Remember(BeforeKind().Matches(text), text, named, behind: true);
        if (text.Contains("’s ", StringComparison.Ordinal) || text.Contains("'s ", StringComparison.Ordinal)) Remember(BehindKind().Matches(text), text, named, behind: false);
        if (text.Contains(", ", StringComparison.Ordinal)) Remember(AsideOfKind().Matches(text), text, named, behind: false, isAside: true);
        Remember(NamedBeforeKind.Matches(text), text, named, behind: false);
        Remember(NamedBehindKind.Matches(text), text, named, behind: false);
        if (text.Contains("ccording to ", StringComparison.Ordinal)) Remember(AccordingTo().Matches(text), text, named, behind: false);
        var mentions = new List<Mention>();
        foreach (var (name, body) in _found)
        {
            for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
            {
                var span = new Span(at, at + name.Length);
                if (!IsWord(text, span) || named.Any(m => m.Span.Overlaps(span))) continue;
                mentions.Add(new ActorMention(passage.Id, span, name, ActorRules.OrganisationName, body.Slug));
            }
        }

        return mentions;
    }

    /// <summary>Whether an aside calls what it stands beside a body: "a shipping agency in Kiel".</summary>
    public static bool IsKind(string aside) => aside.Split(' ').TakeWhile(word => !Links.Contains(word)).Any(word => Kinds.Contains(word));

    /// <summary>Whether an aside behind a name calls it a body that no person can be: ", an independent monitor in Delhi", but not ", a trader in Delhi".</summary>
    public static bool IsBodyAside(ReadOnlySpan<char> after)
    {
        if (after is not [',', ..] || Aside().Match(after[..Math.Min(after.Length, LongestAside)].ToString()) is not { Success: true } match) return false;
        var head = match.Groups["head"].Value;
        return Kinds.Contains(head) && (head is "newspaper" or "pollster" or "broadcaster" or "monitor" || !(head.EndsWith("er", StringComparison.Ordinal) || head.EndsWith("or", StringComparison.Ordinal)));
    }

    private void Remember(IEnumerable<Match> matches, string text, IReadOnlyList<Mention> named, bool behind, bool isAside = false)
    {
        foreach (var match in matches)
        {
            var name = match.Groups["name"];
            var span = new Span(name.Index, name.Index + name.Length);
            if (match.Groups["kind"] is { Success: true } kind && !IsKind(kind.Value)) continue;
            if (behind && !IsWord(text, span)) continue;
            // "the New Land Road": a name of several words between commas may hold words that are in no name of a person.
            var words = name.Value.Split(' ');
            if (words.Any(word => NameWords.IsTitle(word) || (NameWords.IsNoName(word) && !(isAside && words.Length > 2))) || named.Any(m => m.Span.Overlaps(span))) continue;
            var slug = new ActorSlug(Slug.Of(name.Value));
            if (slug.Value.Length > 1) _found.TryAdd(name.Value, new Actor(slug, name.Value, ActorKind.Organisation, [new NameForm(name.Value, NameManner.Name)], null, null, null, null));
        }
    }

    private static bool IsWord(string text, Span span) =>
        (span.Start == 0 || !(char.IsLetterOrDigit(text[span.Start - 1]) || text[span.Start - 1] == '-')) && (span.End == text.Length || !char.IsLetterOrDigit(text[span.End]));

    [GeneratedRegex(@"^, (?:an?|the) (?:[\p{L}-]+ ){0,4}?(?<head>[\p{L}-]+)(?=[,.;]| (?:in|of|from|at|for|on|by|who|whose|that|which|based|owned|near|with)\b)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Aside();

    // "Seaways, a shipping agency in Kiel,"
    [GeneratedRegex(@"(?<name>\p{Lu}[\p{L}-]{2,}(?: \p{Lu}[\p{L}-]{2,}){0,2}), an? (?<kind>(?:[\p{L}-]+ ){0,4}?\p{Ll}[\p{L}-]+)(?=[,.;)]| (?:in|of|from|that|which|based|owned|near|with)\b)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex BeforeKind();

    // "A Chinese company, the New Grain Road, said"; "The company behind it, Seaways, is"
    [GeneratedRegex(@"\b(?:[Aa]n?|[Tt]he) (?<kind>(?:[\p{L}-]+ ){0,3}?\p{Ll}[\p{L}-]+), (?:the )?(?<name>\p{Lu}[\p{L}-]{2,}(?: \p{Lu}[\p{L}-]{2,}){0,3}),", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex AsideOfKind();

    // "says the Delhi-based agency Seaways"
    [GeneratedRegex(@"\b(?:[Tt]he|[Aa]n?) (?:\p{L}+-based |local |independent |private |state-owned )?(?:news |rating |consulting |research |analytical |opinion )?(?<kind>" + KindsBefore + @") (?<name>\p{Lu}[\p{L}-]{3,}(?: \p{Lu}[\p{L}-]{2,})?)(?=[,.; ])", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex KindBefore();

    // "the local Seaways center"; what kind of body it is needs no list.
    [GeneratedRegex(@"\b(?:[Tt]he|[Aa]n?) (?:local |independent |private |regional |respected |\p{L}+-based )?(?<name>\p{Lu}\p{Ll}[\p{L}-]{2,}) (?:polling |research |analytical |news )?(?:" + KindsBehind + @")(?=[,.;’' ])(?! (?:of|for)\b)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex KindBehind();

    // "the country's biggest miner, Seaways,"
    [GeneratedRegex(@"['’]s (?<kind>(?:[\p{L}-]+ ){0,3}?\p{Ll}[\p{L}-]+), (?<name>\p{Lu}[\p{L}-]{2,}(?: \p{Lu}[\p{L}-]{2,})?),", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex BehindKind();

    // "according to Seaways"; "according to Lee (2018)" is a person who is cited.
    [GeneratedRegex(@"ccording to (?<name>\p{Lu}[\p{L}-]{3,})(?=[,.;]|$| \p{Ll})", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex AccordingTo();
}

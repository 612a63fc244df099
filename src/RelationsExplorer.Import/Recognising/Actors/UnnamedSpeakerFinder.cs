using System.Text.RegularExpressions;
using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Import.Recognising.Actors;

/// <summary>
/// Finds speakers whom a text does not name: "a Chinese scholar told us", "Russian diplomats complained that", "one former
/// director recalled". A plural that nothing tells apart from others ("analysts say") is nobody in particular.
/// </summary>
internal sealed partial class UnnamedSpeakerFinder
{
    /// <summary>The rule by which such a speaker is mentioned.</summary>
    public const string Rule = "unnamed-speaker";

    private const int MostQualifiers = 4;
    private static readonly HashSet<string> Ones = [.. WordList.Rows(typeof(UnnamedSpeakerFinder), "unnamed-persons.tsv").Select(row => row[0])];
    private static readonly HashSet<string> Many = [.. WordList.Rows(typeof(UnnamedSpeakerFinder), "unnamed-persons.tsv").Select(row => row[1])];
    private static readonly Dictionary<string, bool> Qualifiers = WordList.Rows(typeof(UnnamedSpeakerFinder), "person-qualifiers.tsv")
        .ToDictionary(row => row[0], row => row[1] == "kept", StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<ActorSlug, Actor> _found = [];

    /// <summary>The speakers found so far, in the order of finding.</summary>
    public IReadOnlyCollection<Actor> Found => _found.Values;

    /// <summary>Where the verb ends by which such a speaker speaks.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="head">Where the word for the speaker ends.</param>
    /// <returns>The end of the verb; null where none follows.</returns>
    public static int? VerbEndOrNull(string text, int head) =>
        Speaks().Match(text, head) is { Success: true } match ? match.Index + match.Length : null;

    /// <summary>The unnamed speakers of one passage.</summary>
    /// <param name="passage">Where to look.</param>
    /// <param name="known">Names that were recognised there: "Chinese", "Gazprom".</param>
    public IReadOnlyList<Mention> Find(Passage passage, IReadOnlyList<Mention> known)
    {
        List<Mention>? mentions = null;
        var text = passage.Text;
        foreach (var word in Word().EnumerateMatches(text))
        {
            var head = text.Substring(word.Index, word.Length);
            var isOne = Ones.Contains(head);
            if (!isOne && !Many.Contains(head)) continue;
            var span = new Span(word.Index, word.Index + word.Length);
            if (VerbEndOrNull(text, span.End) is null && !IsSpeechBefore(text, span.Start)) continue;
            if (NameOrNull(text, span, isOne, known) is { } name) (mentions ??= []).Add(new ActorMention(passage.Id, span, head, Rule, Remember(name).Slug));
        }

        return mentions ?? (IReadOnlyList<Mention>)[];
    }

    // "a retired Gazprom negotiator": what stands between the article and the word tells who it is.
    private static string? NameOrNull(string text, Span head, bool isOne, IReadOnlyList<Mention> known)
    {
        var kept = new List<string> { head.In(text) };
        var at = head.Start;
        for (var i = 0; i <= MostQualifiers && at > 0 && text[at - 1] == ' '; i++)
        {
            var end = at - 1;
            var start = end;
            while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '-')) start--;
            var word = text[start..end];
            if (word is "a" or "an" or "one" or "another" or "A" or "An" or "One" or "Another") return isOne ? Joined(kept) : null;
            if (Qualifiers.TryGetValue(word, out var keeps))
            {
                if (keeps) kept.Insert(0, word);
            }
            else if (word.Length > 0 && char.IsUpper(word[0]) && known.Any(m => m.Span.Start <= start && end <= m.Span.End)) kept.Insert(0, word);
            else break;
            at = start;
        }

        return !isOne && kept.Count > 1 ? Joined(kept) : null;
    }

    private static string Joined(List<string> words) =>
        words[0].Length > 1 ? char.ToUpperInvariant(words[0][0]) + string.Join(' ', words)[1..] : string.Join(' ', words);

    private static bool IsSpeechBefore(string text, int head) =>
        SpokenBy().IsMatch(text.AsSpan(Math.Max(0, head - 60), Math.Min(60, head)));

    private Actor Remember(string name)
    {
        var slug = new ActorSlug(Slug.Of(name));
        if (!_found.TryGetValue(slug, out var speaker))
            _found[slug] = speaker = new Actor(slug, name, ActorKind.Person, [new NameForm(name, NameManner.Name)], null, null, null, null);
        return speaker;
    }

    [GeneratedRegex(@"\b\p{Ll}{5,}\b", RegexOptions.NonBacktracking)]
    private static partial Regex Word();

    // "a banker in Hong Kong told us", "an engineer, who was there, has said", "Chinese scholars prefer to talk of".
    [GeneratedRegex(@"\G(?: (?:in|at|of|from|for|with|on|who|interviewed|quoted|sent|based)\b[^,.;:“”""]{1,50}?|,[^,.;:“”""]{1,60},)?(?: (?:has|have|had|also|once|later|then|recently|now|still|often|privately|publicly))* (?:said|says|say|told|tells|tell|recalled|recalls|recall|explained|explains|explain|answered|replied|complained|complains|complain|argued|argues|argue|warned|warns|warn|insisted|insists|insist|noted|notes|note|added|adds|admitted|admits|admit|confided|claimed|claims|claim|believed|believes|believe|described|describes|describe|attributed|attributes|attribute|reported|joked|wrote|writes|write|predicted|predicts|predict|estimated|estimates|estimate|expect|expects|hope|hopes|hoped|fear|fears|feared|prefer to|doubt|doubts|doubted|suspect|suspects|suspected|hailed|speak of|spoke of|talk of|talked of|point to|pointed to|points to|call|calls|called|count|counted|counts)\b", RegexOptions.None, 15_000)]
    private static partial Regex Speaks();

    // "according to a dispatcher", "recalled one former director".
    [GeneratedRegex(@"(?:\baccording to|[,”""’] (?:said|says|recalled|recalls|explained|added|adds|told us by)) (?:an?|one|another) (?:[\p{L}-]+ ){0,3}$", RegexOptions.IgnoreCase, 15_000)]
    private static partial Regex SpokenBy();
}

using System.Collections.Frozen;
using System.Text.RegularExpressions;
using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Import.Recognising.Actors.Unnamed;

/// <summary>
/// Finds speakers whom a text does not name: "a Chinese scholar told us", "Russian diplomats complained that", "one former
/// director recalled", "traders said". Of "some analysts" nobody answers for the rest.
/// </summary>
internal sealed partial class UnnamedSpeakerFinder
{
    /// <summary>What the page of such a speaker says.</summary>
    public const string Description = "Speaks in the articles and has no name there: in another text it may be somebody else.";

    // Those whose findings are their house's.
    private static readonly HashSet<string> Staff = WordList.Words(typeof(UnnamedSpeakerFinder), "staff.txt");

    private const int ShortestHead = 4;
    private const int MostOfHouse = 6;
    private const int FarthestBefore = 60;
    private static readonly HashSet<string> Prepositions = ["of", "in", "at", "from", "for", "on", "with", "near"];
    private static readonly HashSet<string> Borders = WordList.Words(typeof(UnnamedSpeakerFinder), "phrase-ends.txt");

    // What one of them is called, and what several are; with a small letter or a capital before it.
    private static readonly FrozenDictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> Heads = WordList.Rows(typeof(UnnamedSpeakerFinder), "unnamed-persons.tsv")
        .SelectMany(row => new[] { (Word: row[1], IsOne: false), (Word: row[0], IsOne: true) })
        .SelectMany(head => new[] { head, (Word: char.ToUpperInvariant(head.Word[0]) + head.Word[1..], head.IsOne) })
        .GroupBy(head => head.Word, head => head.IsOne, StringComparer.Ordinal)
        .ToFrozenDictionary(word => word.Key, word => word.Any(isOne => isOne), StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Dictionary<ActorSlug, Actor> _found = [];

    /// <summary>The speakers found so far, in the order of finding.</summary>
    public IReadOnlyCollection<Actor> Found => _found.Values;

    /// <summary>Where the verb ends by which such a speaker speaks.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="head">Where the word for the speaker ends.</param>
    /// <returns>The end of the verb; null where none follows.</returns>
    public static int? VerbEndOrNull(string text, int head) =>
        UnnamedSpeech.EndOrNull(text, head) ?? (EndOrNull(Place(), text, head) is { } place ? UnnamedSpeech.EndOrNull(text, place) : null) ?? BehindHouseOrNull(text, head);

    // "a retired colonel of the border guards, now 78, remembers": whatever words say where he is from, as long as none is a verb.
    private static int? BehindHouseOrNull(string text, int head)
    {
        if (SpeechPhrase.WordOrNull(text, head) is not { } first || !Prepositions.Contains(first)) return null;
        var at = head + 1 + first.Length;
        for (var i = 0; i < MostOfHouse && SpeechPhrase.WordOrNull(text, at) is { } word && !Borders.Contains(word); i++)
        {
            at += 1 + word.Length;
            if ((UnnamedSpeech.EndOrNull(text, at) ?? (EndOrNull(Aside(), text, at) is { } aside ? UnnamedSpeech.EndOrNull(text, aside) : null)) is { } end) return end;
        }

        return null;
    }

    /// <summary>The unnamed speakers of one passage.</summary>
    /// <param name="passage">Where to look.</param>
    /// <param name="known">Names that were recognised there: "Chinese", "Gazprom".</param>
    public IReadOnlyList<Mention> Find(Passage passage, IReadOnlyList<Mention> known)
    {
        List<Mention>? mentions = null;
        var text = passage.Text;
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && char.IsLetter(text[i])) i++;
            if (i - start < ShortestHead || !Heads.TryGetValue(text.AsSpan(start, i - start), out var isOne) || !IsWhole(text, start, i)) continue;
            var span = new Span(start, i);
            if (known.Any(m => m is ActorMention && m.Span.Contains(span) && m.Span.Length > span.Length) || SpeaksForBody(text, span, known)) continue;
            if (span.In(text) is "people" or "People")
            {
                if (EndOrNull(Familiar(), text, span.End) is { } phrase && (UnnamedSpeech.EndOrNull(text, phrase) is not null || IsSpeechBefore(text, span.Start, false)))
                    (mentions ??= []).Add(new ActorMention(passage.Id, new Span(span.Start, phrase), text[span.Start..phrase], ActorRules.UnnamedSpeaker, Remember("People" + text[span.End..phrase]).Slug));
                continue;
            }

            if (!(VerbEndOrNull(text, span.End) is { } verb && (isOne || text[verb - 1] != 's')) && !IsSpeechBefore(text, span.Start, isOne) && !(isOne && HeSays().IsMatch(text, span.End))) continue;
            if (IsOfTwo(text, span.Start)) continue;
            if (UnnamedSpeakerName.FindOrNull(text, span, isOne, known) is { } name) (mentions ??= []).Add(new ActorMention(passage.Id, span, span.In(text), ActorRules.UnnamedSpeaker, Remember(name).Slug));
        }

        return mentions ?? (IReadOnlyList<Mention>)[];
    }

    // "Both ministers warned": two who were named before.
    private static bool IsOfTwo(string text, int head) =>
        text.AsSpan(0, head) is var before && (before.EndsWith("both ", StringComparison.OrdinalIgnoreCase) || before.EndsWith("both foreign ", StringComparison.OrdinalIgnoreCase));

    // "a spokeswoman of the Harbour Board said", "researchers at the Harbour Institute found": the board and the institute speak.
    private static bool SpeaksForBody(string text, Span head, IReadOnlyList<Mention> known) =>
        (text.AsSpan(head.Start).StartsWith("spokes", StringComparison.Ordinal) || Staff.Contains(head.In(text).ToLowerInvariant())) && BodyBehind().Match(text, head.End) is { Success: true } match && known.Any(m => m.Rule is not (ActorRules.Adjective or ActorRules.Metonym) && m is ActorMention && m.Span.Start <= match.Index + match.Length + 1 && m.Span.End > match.Index + match.Length);

    private static int? EndOrNull(Regex regex, string text, int at) =>
        regex.Match(text, at) is { Success: true } match ? match.Index + match.Length : null;

    // Not "traders2", nor a part of a name with an underscore.
    private static bool IsWhole(string text, int start, int end) =>
        !(start > 0 && (char.IsDigit(text[start - 1]) || text[start - 1] == '_')) && !(end < text.Length && (char.IsDigit(text[end]) || text[end] == '_'));

    private static bool IsSpeechBefore(string text, int head, bool isOne) =>
        (isOne ? SpokenBy() : SpokenByMany()).Match(text, Math.Max(0, head - FarthestBefore), Math.Min(FarthestBefore, head)) is { Success: true } match && (!match.Groups["verb"].Success || InvertedSpeech.Is(match.Groups["verb"].Value));

    private Actor Remember(string name)
    {
        var slug = new ActorSlug(Slug.Of(name));
        if (!_found.TryGetValue(slug, out var speaker))
            _found[slug] = speaker = new Actor(slug, name, ActorKind.Unnamed, [new NameForm(name, NameManner.Name)], null, null, null, Description);
        return speaker;
    }

    // "a banker in Hong Kong", "an engineer, who was there,", "an official of the trade ministry"; but "the mayor of Heihe, Ann Lee," is she.
    [GeneratedRegex(@"\G(?: (?:in|at|of|from|for|on|with|who|interviewed|quoted|sent|based|close|familiar|involved|briefed|working|posted|stationed)\b[^,.;:“”""]{1,50}?(?<! (?:to|not))(?= (?:has |have |had )?(?:said|told|says|say|recalled|argued|warned|explained|reported|estimated|complained|agreed|predicted|doubted|believed)\b)| (?:in|at|of|from|for|on) (?:the )?(?:\p{Ll}+ )?(?:(?:\p{Lu}[\p{L}’'-]* ){0,3}(?:\p{Ll}+ )?(?:ministry|bank|company|firm|works|plant|institute|university|army|fleet|embassy|region|terminal|port|yard|mine|border|crossing|sides|banks|city|town|capital|country|area|north|south|east|west|government|parliament|delegation|contractor|council|agency|party|exchange|television|village|market)|\p{Lu}[\p{L}’'-]*(?: (?:of )?\p{Lu}[\p{L}’'-]*)*)(?:,(?! \p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){1,3},)[^,.;:“”""]{1,120},)?| interviewed (?:in \d{4}|for this \p{Ll}+)| of \p{Ll}{4,}(?: and \p{Ll}{4,})?|,(?! \p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){1,3},)[^,.;:“”""]{1,120},)", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Place();

    [GeneratedRegex(@"\G,(?! \p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){1,3},)[^,.;:“”""]{1,120},", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Aside();

    // "A researcher close to the company offered another account: the two, he said, had been in a hurry."; what he says may be quoted: "was cooler: it was “a toy”, he said".
    [GeneratedRegex(@"\G(?:[^.;“”""]{1,120}?,|[^.;:“”""]{1,160}: (?:[^.;“”""]|“[^”]{1,120}”){1,160}?,) s?he (?:said|says|explained|explains|added|recalled|recalls)\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex HeSays();

    [GeneratedRegex(@"\G (?:of|for|at) (?:the )?(?:(?:consultancy|think-tank|think tank|pollster|institute) )?", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex BodyBehind();

    // "people familiar with the deal", "people briefed on the talks"
    [GeneratedRegex(@"\G (?:familiar with|close to|briefed on|with knowledge of|involved in|who (?:were|was) in|present (?:at|in)|in the (?=room|know\b|delegation|trade)) ?[^,.;:“”""]{1,40}?(?=[,.;]|$| (?:have |has )?(?:said|say|told)\b)", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Familiar();

    // "according to a dispatcher", "recalled one former director".
    [GeneratedRegex(@"(?:\baccording to|\bin the (?:words|view|opinion|account|telling|phrase|eyes) of|\bby the account of|[,”""’] (?:(?<verb>\p{Ll}{3,})|told us by)) (?:an?|one|another) (?:(?!that |to |what |how |whether |if |by )[\p{L}-]+ ){0,3}$|\b(?:I|we) (?:have |had )?(?:once |later |also )?(?:asked|met|spoke (?:to|with)|spoken (?:to|with)|talked (?:to|with)|interviewed|rang|called|put (?:this|it|that|the question) to|heard from) (?:an?|one|another) (?:[\p{L}-]+ ){0,3}$", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex SpokenBy();

    // "according to traders in Heihe", "according to two senior officials", "…, say analysts".
    [GeneratedRegex(@"(?:\baccording to|\bin the (?:words|view|opinion|eyes) of|[,”""’] (?<verb>\p{Ll}{3,})) (?:(?!that |to |what |how |whether |if |by )[\p{L}-]+ ){0,3}$", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex SpokenByMany();
}

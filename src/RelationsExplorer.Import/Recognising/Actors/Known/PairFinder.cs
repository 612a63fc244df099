using System.Buffers;
using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Import.Recognising.Actors.Known;

/// <summary>
/// Resolves "the two countries", "both sides", "a friendship without limits": the two states named together last before it in the passage;
/// where none are, Russia and China, whose relationship the corpus is about.
/// </summary>
/// <param name="states">The states of the vocabulary.</param>
internal sealed partial class PairFinder(IReadOnlySet<ActorSlug> states)
{
    private const string Sides = "countries|sides|states|neighbou?rs|nations|powers|giants|governments|parties|capitals|partners|leaders|presidents|economies|peoples|regimes|militaries|armies|navies|air forces|ministers|foreign ministers|heads of state|allies";

    // What two of the world are called without an article too: "two nations admired each other".
    private const string Two = "nations|peoples|giants|neighbou?rs|great powers|countries|states|capitals|governments|civili[sz]ations|central banks|space agencies|halves|banks";

    // Asked first: each form has one of these, with no more than "“unlimited” friendship " or "friendship that has " before it.
    private const int LongestBeforeSign = 28;
    private static readonly SearchValues<string> Signs = SearchValues.Create(["two", "both", "either", "each other", "limit", "the governments", "the parties"], StringComparison.OrdinalIgnoreCase);

    private static readonly ActorSlug[] TheTwo = [new("russia"), new("china")];

    /// <summary>Both actors, for each such phrase in the passage.</summary>
    public IEnumerable<Mention> Find(Passage passage, IReadOnlyList<Mention> named)
    {
        var sign = passage.Text.AsSpan().IndexOfAny(Signs);
        if (sign < 0) yield break;
        foreach (Match match in Pair().Matches(passage.Text, Math.Max(0, sign - LongestBeforeSign)))
        {
            var span = new Span(match.Index, match.Index + match.Length);
            foreach (var actor in Meant(named, span)) yield return new ActorMention(passage.Id, span, match.Value, ActorRules.Pair, actor);
        }
    }

    private ActorSlug[] Meant(IReadOnlyList<Mention> named, Span phrase)
    {
        var before = named.OfType<ActorMention>().Where(m => m.Span.End <= phrase.Start && states.Contains(m.Actor)).Select(m => m.Actor).Distinct().ToList();
        var two = before.Count == 2 ? before.Order().ToArray() : TheTwo;
        return two.Order().SequenceEqual(TheTwo.Order()) || before.Count == 2 ? two : TheTwo;
    }

    // "the two countries", "both capitals", "neither side", "the two signed", "friendship without limits", "a “no-limits” partnership", "the governments agreed"
    [GeneratedRegex(
        @"(?<!\b(?:other|first|last|next|or|of|only|any) )\btwo (?:" + Two + @")\b|\bboth (?:the )?(?:banks|giants|central banks|agencies|shores|parties)\b"
        + @"|\b(?:friendship|partnership|relationship|cooperation|friends) [“""‘']?(?:(?:(?:that |which )?(?:has|had|have|knows?|knew) |with )no|without(?: any)?) limits?\b|\b(?:no[- ]limits?|limitless|unlimited)[”""’']? (?:\p{L}+ )?(?:friendship|partnership|relationship)\b"
        + @"|(?<=(?:^|[.!?:] ))The (?:governments|parties)(?= (?:have|had|are|were|will|would|also|now|agree|\p{Ll}{3,}ed)\b)|(?<=[a-z] )the parties(?= (?:have|had|are|were|will|would|to the (?:contract|deal|agreement|treaty)) )"
        + @"|\b(?:the|these|our) two (?:" + Sides + @"|great powers)\b|\bboth (?:the )?(?:" + Sides + @")\b|\b(?:neither|either) (?:side|country|state|government|capital|power|neighbou?r|party|partner)\b"
        + @"|(?<!\b(?:between|of|for|to|by|from|with|among|on|in) )\bthe two(?= (?:have|had|are|were|will|would|do|did|may|might|can|could|should|also|now|met|held|hold|share|\p{Ll}{3,}ed)\b)|\beach other’?'?s?\b(?= (?:countr|territor|econom))",
        RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Pair();
}

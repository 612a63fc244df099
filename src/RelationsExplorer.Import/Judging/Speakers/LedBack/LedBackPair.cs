using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;

namespace RelationsExplorer.Import.Judging.Speakers.LedBack;

/// <summary>Reads speech of two who were named together: "both leaders warned", "the two ministers have noted".</summary>
internal static partial class LedBackPair
{
    // "Lee and Foreign Minister Wang": how far apart two may stand who are named together.
    private const int Widest = 45;

    /// <summary>What the two say; null where the word begins nothing of the kind.</summary>
    public static AttributionCue? FindOrNull(string text, Span sentence, Span first)
    {
        if (Two().Match(text, first.Start, sentence.End - first.Start) is not { Success: true } two) return null;
        var phrase = new Span(first.Start, two.Index + two.Length);
        return LedBackVerb.SpokenOrNull(text, sentence, phrase, phrase.End) is { } end
            ? new AttributionCue(null, new Span(first.Start, end), AttributionForm.Pair, IsLedBack: true)
            : null;
    }

    /// <summary>The first of the two whom a mention ends: "Lee" of "Lee and Foreign Minister Wang"; null where it ends no pair.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="named">Who is named, in order.</param>
    /// <param name="second">The second of the two.</param>
    /// <param name="isPerson">Whether one is a person.</param>
    public static ActorMention? FirstOrNull(string text, IReadOnlyList<ActorMention> named, ActorMention second, Func<ActorMention, bool> isPerson) =>
        isPerson(second)
            ? named.LastOrDefault(m => isPerson(m) && m.Span.End < second.Span.Start && second.Span.Start - m.Span.End < Widest && text.AsSpan(m.Span.End).StartsWith(" and ", StringComparison.Ordinal))
            : null;

    // "both leaders", "the two foreign ministers have"
    [GeneratedRegex(@"\G(?:both(?: the)?|the two) (?:leaders|presidents|(?:foreign |prime |defen[cs]e )?ministers|premiers|heads of state|statesmen|men|diplomats|envoys|authors|scholars|analysts)(?: (?:have|had))?\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Two();
}

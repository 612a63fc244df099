using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;

namespace RelationsExplorer.Import.Judging.Speakers;

/// <summary>A sentence and who is named in it.</summary>
/// <param name="Text">The passage.</param>
/// <param name="Span">Where the sentence stands in it.</param>
/// <param name="Named">The actors that it names, in order.</param>
internal sealed record NamedSentence(string Text, Span Span, IReadOnlyList<ActorMention> Named)
{
    /// <summary>Where a pattern is found in it, in order, places counted from its beginning; few sentences have any, and nothing is made for the others.</summary>
    public IEnumerable<Match> Matches(Regex pattern)
    {
        if (!pattern.IsMatch(Text.AsSpan(Span.Start, Span.Length))) yield break;
        foreach (Match match in pattern.Matches(Span.In(Text))) yield return match;
    }

    /// <summary>The same, for a pattern that is looked for only where one of its signs stands.</summary>
    public IEnumerable<Match> Matches(SignedPattern pattern) => pattern.IsSigned(Text.AsSpan(Span.Start, Span.Length)) ? Matches(pattern.Pattern) : [];
}

using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;

namespace RelationsExplorer.Import.Events.Dating;

/// <summary>Cuts a claim with several dates into the parts that they date: "annexed Crimea in 2014, | and in 2016 it met with China".</summary>
internal static partial class ClaimParts
{
    private const int BeforeDate = 16;

    /// <summary>The parts of a claim, one for each of its dates; the whole claim where it has only one.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="dates">The dates that stand in the claim, in the order of the text.</param>
    public static IReadOnlyList<Span> Of(string text, Span claim, IReadOnlyList<DateMention> dates)
    {
        if (dates.Count == 0) return [];
        var parts = new Span[dates.Count];
        var start = claim.Start;
        for (var i = 0; i < dates.Count; i++)
        {
            var cut = i + 1 < dates.Count ? CutOrNull(text, dates[i].Span, dates[i + 1].Span) : null;
            parts[i] = new Span(start, cut?.Start ?? (i + 1 < dates.Count ? dates[i + 1].Span.End : claim.End));
            if (cut is { } at) start = at.End;
        }

        return parts;
    }

    // A joint right before the second date ("and in 2016") parts the two; else the first one after the first date does.
    private static Span? CutOrNull(string text, Span first, Span second)
    {
        var joints = Joint().Matches(text[first.End..second.Start]);
        if (joints.Count == 0) return null;
        var joint = second.Start - first.End - joints[^1].Index <= BeforeDate + joints[^1].Length ? joints[^1] : joints[0];
        return new Span(first.End + joint.Index, first.End + joint.Index + joint.Length);
    }

    // ", signed in Moscow on" goes on about the thing before it, and parts nothing.
    [GeneratedRegex(@"[,;:]\s+(?!(?:\w+ed|held|made|built)\s+(?:in|on|at|by)\b)(?:and\s+|but\s+)?|\s+(?:and|but|while|whereas|before|after|until)\s+|\s+[—–-]\s+", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Joint();
}

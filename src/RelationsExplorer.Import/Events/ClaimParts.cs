using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;

namespace RelationsExplorer.Import.Events;

/// <summary>Cuts a claim with several dates into the parts that they date: "annexed Crimea in 2014, | and in 2016 it met with China".</summary>
internal static partial class ClaimParts
{
    private const int BeforeDate = 16;

    /// <summary>The part of the claim that belongs to a date; the whole claim where it has no other.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="dates">All dates that stand in the claim.</param>
    /// <param name="date">One of them.</param>
    public static Span Of(string text, Span claim, IReadOnlyList<DateMention> dates, DateMention date)
    {
        if (dates.Count < 2) return claim;
        var start = claim.Start;
        var end = claim.End;
        foreach (var other in dates)
        {
            if (other.Span.End <= date.Span.Start && CutOrNull(text, other.Span, date.Span) is { } before) start = Math.Max(start, before.End);
            if (other.Span.Start >= date.Span.End && CutOrNull(text, date.Span, other.Span) is { } after) end = Math.Min(end, after.Start);
        }

        return new Span(start, end);
    }

    // A joint right before the second date ("and in 2016") parts the two; else the first one after the first date does.
    private static Span? CutOrNull(string text, Span first, Span second)
    {
        var joints = Joint().Matches(text[first.End..second.Start]);
        if (joints.Count == 0) return null;
        var joint = second.Start - first.End - joints[^1].Index <= BeforeDate + joints[^1].Length ? joints[^1] : joints[0];
        return new Span(first.End + joint.Index, first.End + joint.Index + joint.Length);
    }

    [GeneratedRegex(@"[,;:]\s+(?:and\s+|but\s+)?|\s+(?:and|but|while|whereas|before|after|until)\s+|\s+[—–-]\s+", RegexOptions.IgnoreCase, 15_000)]
    private static partial Regex Joint();
}

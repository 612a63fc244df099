using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Import.Judging;

namespace RelationsExplorer.Import.Events;

/// <summary>Says what kind of event words tell of, by the PLOVER types and those that this field adds.</summary>
internal static class EventTypeJudge
{
    private const double OfReference = 0.4;
    private static readonly CueList Cues = CueList.Read(typeof(EventTypeJudge), "event-types.tsv");

    // "Twenty days before the invasion the two agreed": what was done counts for more than what is named beside it.
    private const double Deed = 1.6;

    // What began or ended says more than that it did: talks open, and bridges do.
    private static readonly HashSet<string> _light = ["opened", "launched", "started", "began", "completed", "closed", "ended"];

    /// <summary>The type; null where no word tells of anything that happens.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="near">The words to judge by: those nearest to the date weigh most.</param>
    /// <param name="date">Where the date stands.</param>
    /// <param name="names">Names of more than one word: what stands in them tells of nothing ("the Cooperation Organisation").</param>
    /// <param name="least">How much the words must weigh.</param>
    /// <param name="told">Whether the type must be that of what was done, and no mere word of somebody: "signed", neither "the signing" nor "said".</param>
    public static (EventType Type, Origin Origin)? JudgeOrNull(string text, IReadOnlyList<CueWord> words, Span near, Span date, IReadOnlyList<Span> names, double least = 0, bool told = false)
    {
        var found = Cues.Find(words, near).Where(c => !date.Overlaps(c.Span) && !names.Any(n => n.Contains(c.Span))).ToList();
        if (found.Count == 0) return null;
        var deed = MainVerb.OrNull(text, words, near) is { } did && !_light.Contains(did.Text) ? did.Span : (Span?)null;
        var best = found
            .GroupBy(c => c.Label, StringComparer.Ordinal)
            .Select(g => (Type: g.Key, Weight: g.Sum(c => c.Weight * (date.Length == 0 ? 1 : Nearness(c.Span, date)) * (IsReference(words, c.Span) ? OfReference : 1) * (deed is { } verb && c.Span.Overlaps(verb) ? Deed : 1)), Words: g.Select(c => c.Span.In(text)).Distinct(StringComparer.OrdinalIgnoreCase).ToList()))
            .OrderByDescending(t => t.Weight).ThenBy(t => t.Type, StringComparer.Ordinal)
            .First();
        if (best.Weight < least || (told && (IsWord(best.Type) || deed is not { } done || !found.Exists(c => c.Label == best.Type && c.Span.Overlaps(done))))) return null;
        return (Enum.Parse<EventType>(best.Type, ignoreCase: true), new Origin("type", "event-words", string.Join(" · ", best.Words)));
    }

    // "twenty days before the invasion": what only places the event in time is not the event, where the claim tells of more.
    private static bool IsReference(IReadOnlyList<CueWord> words, Span cue)
    {
        var (at, above) = (0, words.Count);
        while (at < above)
        {
            var middle = (at + above) / 2;
            if (words[middle].Span.Start < cue.Start) at = middle + 1;
            else above = middle;
        }

        return at >= 2 && words[at - 1].Text is "the" && words[at - 2].Text is "before" or "after" or "since" or "following" or "until";
    }

    private static bool IsWord(string type) => type is "statement" or "publication";

    private static double Nearness(Span cue, Span date)
    {
        var gap = cue.End <= date.Start ? date.Start - cue.End : cue.Start - date.End;
        return gap < 40 ? 1.3 : gap < 100 ? 1 : 0.7;
    }
}

using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Import.Judging;

namespace RelationsExplorer.Import.Events;

/// <summary>Says what kind of event words tell of, by the PLOVER types and those that this field adds.</summary>
internal static class EventTypeJudge
{
    private const double OfReference = 0.4;
    private const int LongestTail = 45;
    private static readonly CueList Cues = CueList.Read(typeof(EventTypeJudge), "event-types.tsv");

    // "Twenty days before the invasion the two agreed": what was done counts for more than what is named beside it.
    private const double Deed = 1.6;

    // What began or ended says more than that it did: talks open, and bridges do.
    private static readonly HashSet<string> _light = ["opened", "launched", "started", "began", "completed", "closed"];

    // Who signs a treaty concludes a treaty: what is signed says more than that it is.
    private static readonly HashSet<string> _signing = ["signed", "concluded", "initialled", "initialed", "ratified", "sealed", "renewed"];

    private static readonly HashSet<string> _telling = ["said", "reported", "wrote", "announced", "told", "stated"];

    /// <summary>The type; null where no word tells of anything that happens.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="near">The words to judge by: those nearest to the date weigh most.</param>
    /// <param name="date">Where the date stands.</param>
    /// <param name="names">Names of more than one word: what stands in them tells of nothing ("the Cooperation Organisation").</param>
    /// <param name="least">How much the words must weigh.</param>
    /// <param name="proof">What must show the type.</param>
    public static (EventType Type, Origin Origin)? JudgeOrNull(string text, IReadOnlyList<CueWord> words, Span near, Span date, IReadOnlyList<Span> names, double least = 0, EventProof proof = EventProof.Word)
    {
        var found = Cues.Find(words, near).Where(c => !date.Overlaps(c.Span) && !names.Any(n => n.Contains(c.Span))).ToList();
        if (found.Count == 0) return null;
        var deed = MainVerb.OrNull(text, words, near) is { } did && !_light.Contains(did.Text) ? did.Span : (Span?)null;
        var best = found
            .GroupBy(c => c.Label, StringComparer.Ordinal)
            .Select(g => (Type: g.Key, Weight: Apart(g).Sum(Weight), Words: g.Select(c => c.Span.In(text)).Distinct(StringComparer.OrdinalIgnoreCase).ToList()))
            .OrderByDescending(t => t.Weight).ThenBy(t => t.Type, StringComparer.Ordinal)
            .First();
        if (best.Weight < least || (proof == EventProof.Deed && IsWord(best.Type))) return null;
        if (proof != EventProof.Word && !found.Exists(c => c.Label == best.Type && IsVerb(c))) return null;
        return (Enum.Parse<EventType>(best.Type, ignoreCase: true), new Origin("type", "event-words", string.Join(" · ", best.Words)));

        double Weight(CueMatch cue) =>
            cue.Weight * (date.Length == 0 ? 1 : Nearness(cue.Span, date)) * (IsReference(words, cue.Span) || (_telling.Contains(cue.Span.In(text)) && TrailsOff(text, near, cue.Span)) ? OfReference : 1) * (IsDone(cue) ? Deed : 1);

        bool IsVerb(CueMatch cue) => deed is { } verb && cue.Span.Overlaps(verb);

        bool IsDone(CueMatch cue) => IsVerb(cue) || (cue.Label == "treaty" && deed is { } verb && _signing.Contains(verb.In(text)));
    }

    // "peace treaty" says once what "treaty" in it would say again: of words that lie in each other, the heaviest counts.
    private static IEnumerable<CueMatch> Apart(IEnumerable<CueMatch> cues)
    {
        CueMatch? last = null;
        foreach (var cue in cues.OrderBy(c => c.Span))
        {
            if (last is not { } before) last = cue;
            else if (!before.Span.Overlaps(cue.Span))
            {
                yield return before;
                last = cue;
            }
            else if (cue.Weight > before.Weight) last = cue;
        }

        if (last is { } end) yield return end;
    }

    // "twenty days before the invasion": what only places the event in time is not the event, where the claim tells of more.
    private static bool IsReference(IReadOnlyList<CueWord> words, Span cue)
    {
        var at = CueWord.FirstFrom(words, cue.Start);
        return at >= 2 && words[at - 1].Text is "the" && words[at - 2].Text is "before" or "after" or "since" or "following" or "until";
    }

    // "some 300 gathered on Monday, the agency reported": who tells of it at the end is not what happened.
    private static bool TrailsOff(string text, Span near, Span cue) =>
        near.End - cue.End <= LongestTail && text.LastIndexOf(',', cue.Start) is var comma && comma > near.Start && cue.Start - comma <= LongestTail;

    private static bool IsWord(string type) => type is "statement" or "publication";

    private static double Nearness(Span cue, Span date)
    {
        var gap = cue.End <= date.Start ? date.Start - cue.End : cue.Start - date.End;
        return gap < 40 ? 1.3 : gap < 100 ? 1 : 0.7;
    }
}

/// <summary>What must show the kind of an event.</summary>
internal enum EventProof
{
    /// <summary>Any word that tells of it: "the signing".</summary>
    Word,

    /// <summary>The verb of the statement: "signed", "said".</summary>
    Verb,

    /// <summary>The verb, and one of doing: "signed", but not "said".</summary>
    Deed,
}

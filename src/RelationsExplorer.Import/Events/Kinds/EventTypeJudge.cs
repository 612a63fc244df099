using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Import.Events.Dating;
using RelationsExplorer.Import.Events.Deeds;
using RelationsExplorer.Import.Judging.Cues;

namespace RelationsExplorer.Import.Events.Kinds;

/// <summary>Says what kind of event words tell of, by the PLOVER types and those that this field adds: what was done counts for most.</summary>
internal static class EventTypeJudge
{
    private const double OfReference = 0.4;

    // "The agreement of 16 May 1991 yielded the valley": what bears the date itself is what happened then.
    private const double OfDatedThing = 4;
    private const int LongestTail = 45;

    // "Twenty days before the invasion the two agreed": what was done counts for more than what is named beside it.
    private const double OfDeed = 1.8;

    // What is said is often told for what was done: "announced that its experts would leave".
    private const double OfSaying = 1.5;

    // "It was worth 5 billion": a figure tells of nothing that happened.
    private const double LeastAlone = 0.6;

    // "agreed to build": what is agreed on is not done by it.
    private const double OfInfinitive = 0.6;

    // "reported that the talks had stalled": what is told is told.
    private const double OfTold = 0.7;

    // "opened in 2019": nothing else stands between the deed and its date. What only "took place in 2019" was told before.
    private const double OfNextToDate = 1.5;

    // "The line, promised in 2013, is closed": what is told outside the clause of the date is of another day.
    private const double OfOtherClause = 0.7;

    private const int FewestQuoted = 4;

    // Words for one kind that come one after another say little more than the first.
    private const double Further = 0.5;

    // A word beside the date tells of what happened then more surely than one at the other end of the sentence.
    private const int Beside = 40;
    private const int FarOff = 100;
    private const double WeightBeside = 1.3;
    private const double WeightFarOff = 0.7;

    private static readonly CueList Phrases = CueList.Read(typeof(DeedTable), "deed-phrases.tsv");
    private static readonly Dictionary<string, EventType> Types = Enum.GetValues<EventType>().ToDictionary(type => type.ToString(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The type; null where no word tells of anything that happens.</summary>
    /// <param name="told">What is told where.</param>
    /// <param name="least">How much the words must weigh.</param>
    /// <param name="proof">What must show the type.</param>
    /// <param name="isShare">Whether it is one part of a claim of several dates: "147 billion in 2021, 190 billion in 2022".</param>
    public static (EventType Type, Origin Origin)? JudgeOrNull(Told told, double least = 0, EventProof proof = EventProof.Word, bool isShare = false)
    {
        var deeds = new DeedFinder(told.Text, told.Words, told.Part, told.IsEntry, told.Date).Find();
        var clause = ClauseOfDate.OrNull(told.Text, told.Words, told.Part, told.Date);
        var quoted = QuotationOrNull(told.Text, told.Date);
        var signs = new List<Sign>();
        foreach (var deed in deeds.Where(deed => !ReportedSpeech.IsHearsay(told.Words, deed.Span) && !ReportedSpeech.IsFormula(told.Words, deed.Span))) Add(Sign.Of(deed));
        foreach (var phrase in Phrases.Find(told.Words, told.Part)) Add(Sign.Of(phrase));
        if (signs.Count == 0 || (!isShare && signs.TrueForAll(sign => sign is { Type: EventType.Trade, Weight: <= LeastAlone }))) return null;
        signs.RemoveAll(sign => signs.Exists(longer => longer.Type != sign.Type && longer.Span != sign.Span && longer.Span.Contains(sign.Span)));
        var main = (clause is { } own ? MainDeed.SpanOrNull(told.Text, told.Words, own, [.. deeds.Where(deed => own.Contains(deed.Span))]) : null) ?? MainDeed.SpanOrNull(told.Text, told.Words, told.Part, deeds);
        var that = main is { } telling && signs.Exists(s => s.Type is EventType.Statement or EventType.Publication && s.Span.Overlaps(telling)) ? ThatBehind(told.Words, telling, told.Part) : told.Part.End;
        var ofSource = ReportedSpeech.OfSourceOrNull(told) ?? (signs.Exists(IsToldLast) ? EventType.Statement : null);
        if (ofSource is { } source && signs.TrueForAll(sign => sign.Type != source)) return (source, new Origin(OriginOf.Type, EventRules.Words, "according to"));
        var best = signs
            .GroupBy(sign => sign.Type)
            .Where(group => !told.IsEntry || proof == EventProof.Word || group.Any(IsMain) || !signs.Exists(IsMain))
            .Select(g => (Type: g.Key, Weight: Together(Apart(g).Select(sign => sign.Weight * OfDistance(sign) * OfPlace(sign) * OfRole(sign) * OfClause(sign))), Signs: g))
            .OrderByDescending(t => t.Type == ofSource).ThenByDescending(t => t.Weight).ThenBy(t => t.Type.ToString(), StringComparer.Ordinal)
            .First();
        if (best.Weight < least || (proof == EventProof.Deed && best.Type is EventType.Statement or EventType.Publication)) return null;
        if (proof != EventProof.Word && !best.Signs.Any(IsMain)) return null;
        return (best.Type, new Origin(OriginOf.Type, EventRules.Words, string.Join(" · ", best.Signs.Select(s => s.Words(told.Text)).Distinct(StringComparer.OrdinalIgnoreCase))));

        void Add(Sign sign)
        {
            // "“In the nineties we waited,” said the carter": when that was is not when he said it.
            if (quoted is { } words && !words.Overlaps(sign.Span)) return;
            if (!told.Date.Overlaps(sign.Span) && !told.Names.Any(n => n.Contains(sign.Span))) signs.Add(sign);
        }

        // A word beside the date says more of what happened then.
        double OfDistance(Sign sign) => told.Date.Length == 0 ? 1 : Nearness(sign.Span, told.Date) * (sign.IsNoun && !SpeaksByDeed(sign) && DatedThing.Is(told.Text, sign.Span, told.Date) ? OfDatedThing : 1) * (sign.Frame is not null && !sign.IsNoun && !sign.IsInfinitive && DatedThing.IsNextTo(told.Text, sign.Thing is { } thing && thing.Start > sign.Span.End ? thing : sign.Span, told.Date) ? OfNextToDate : 1);

        double OfClause(Sign sign) => clause is not { } dated || dated.Overlaps(sign.Span) || dated.Overlaps(sign.Thing ?? sign.Span) || DatedThing.Is(told.Text, sign.Span, told.Date) ? 1 : OfOtherClause;

        // "The letter of 14 June rejected the plan": what a paper of that day did is what happened.
        bool SpeaksByDeed(Sign sign) => sign.Type is EventType.Statement or EventType.Publication && main is { } verb && verb.Start > told.Date.End && sign.Span.End < told.Date.Start && signs.Exists(other => other.Type != sign.Type && !other.IsNoun && other.Span.Overlaps(verb));

        double OfPlace(Sign sign) =>
            IsReference(told.Words, sign.Span) || (ReportedSpeech.IsTelling(sign.Span.In(told.Text)) && TrailsOff(told.Text, told.Part, sign.Span) && !ReportedSpeech.IsDated(told, sign.Span)) ? OfReference : 1;

        // "Li said that trade would double by 2010": where the date stands in what is told, that is what happens then.
        bool IsOfTold() => that < told.Date.Start && told.Part.Contains(told.Date);

        double OfRole(Sign sign) => IsMain(sign) ? sign.Type != EventType.Statement ? OfDeed : IsOfTold() ? 1 : OfSaying : sign.Span.Start > that ? IsOfTold() ? OfDeed : OfTold : sign.IsInfinitive ? OfInfinitive : 1;

        // "The trucks come back empty, an agent told us in May": nothing else is of that day.
        bool IsToldLast(Sign sign) => sign.Type == EventType.Statement && TrailsOff(told.Text, told.Part, sign.Span) && ReportedSpeech.IsDated(told, sign.Span);

        bool IsMain(Sign sign) => (main is { } verb && sign.Span.Overlaps(verb)) || ReportedSpeech.IsDated(told, sign.Span);
    }

    // The words between quotation marks in which a date stands, where they are more than a name.
    private static Span? QuotationOrNull(string text, Span date)
    {
        if (date.Length == 0 || text.LastIndexOf('“', date.Start) is not (>= 0 and var open) || text.IndexOf('”', open) is not (>= 0 and var close)) return null;
        return close >= date.End && text.AsSpan(open, close - open).Count(' ') >= FewestQuoted ? new Span(open, close) : null;
    }

    // Where what is told begins: behind "that".
    private static int ThatBehind(CueWords words, Span verb, Span near)
    {
        for (var i = words.FirstFrom(verb.End); i < words.Count && words[i].Span.End <= near.End; i++)
        {
            if (words[i].Text == "that") return words[i].Span.Start;
        }

        return near.End;
    }

    private static double Together(IEnumerable<double> weights)
    {
        var (sum, share) = (0.0, 1.0);
        foreach (var weight in weights.OrderDescending())
        {
            sum += weight * share;
            share *= Further;
        }

        return sum;
    }

    // Of signs that lie in each other, the heaviest counts.
    private static IEnumerable<Sign> Apart(IEnumerable<Sign> signs)
    {
        Sign? last = null;
        foreach (var sign in signs.OrderBy(s => s.Span))
        {
            if (last is not { } before) last = sign;
            else if (!before.Span.Overlaps(sign.Span))
            {
                yield return before;
                last = sign;
            }
            else if (sign.Weight > before.Weight) last = sign;
        }

        if (last is { } end) yield return end;
    }

    // "twenty days before the invasion": what only places the event in time is not the event, where the claim tells of more.
    private static bool IsReference(CueWords words, Span cue)
    {
        var at = words.FirstFrom(cue.Start);
        return at >= 2 && words[at - 1].Text is "the" && words[at - 2].Text is "before" or "after" or "since" or "following" or "until";
    }

    // "some 300 gathered on Monday, the agency reported": who tells of it at the end is not what happened.
    private static bool TrailsOff(string text, Span near, Span cue) =>
        near.End - cue.End <= LongestTail && !text.AsSpan(cue.End).StartsWith(" that ", StringComparison.Ordinal) && text.LastIndexOf(',', cue.Start) is var comma && comma > near.Start && cue.Start - comma <= LongestTail;

    private static double Nearness(Span cue, Span date)
    {
        var gap = cue.End <= date.Start ? date.Start - cue.End : cue.Start - date.End;
        return gap < Beside ? WeightBeside : gap < FarOff ? 1 : WeightFarOff;
    }

    // A deed of the table or a fixed phrase, as one thing to weigh.
    private sealed record Sign(EventType Type, double Weight, Span Span, Span? Thing, string? Frame, bool IsInfinitive, bool IsNoun)
    {
        public static Sign Of(Deed deed) => new(deed.Type, deed.Weight, deed.Span, deed.Thing, deed.Frame, deed.Word.Form == DeedForm.Base, deed.Word.Form == DeedForm.Noun);

        public static Sign Of(CueMatch cue) => new(Types[cue.Label], cue.Weight, cue.Span, null, null, false, false);

        // "signed … pact (sign + treaty)": what was read, and the row of the table that it fits.
        public string Words(string text) => Thing is { } thing ? $"{Span.In(text)} … {thing.In(text)} ({Frame})" : Span.In(text);
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

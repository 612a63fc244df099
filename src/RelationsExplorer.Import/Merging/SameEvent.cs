using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Import.Events;

namespace RelationsExplorer.Import.Merging;

/// <summary>Whether events that two articles tell of are one.</summary>
internal static class SameEvent
{
    private const int FewWords = 2;
    private const int SeveralWords = 3;

    /// <summary>Which of some events another one is, and by which rule; null where none is, or nothing tells which of several.</summary>
    /// <param name="others">Where each stands, and the event.</param>
    /// <param name="told">The other one.</param>
    public static (int Index, string Rule)? OnlyOrNull(IEnumerable<(int Index, (Event Event, EventWords Words) Known)> others, (Event Event, EventWords Words) told)
    {
        var found = others.Select(other => (other.Index, Rule: RuleOrNull(other.Known, told), other.Known)).Where(other => other.Rule is not null).ToList();
        if (found is [(var only, { } rule, _)]) return (only, rule);
        if (found.Count == 0 || found.Exists(other => DayOrNull(other.Known.Event) is null || DayOrNull(other.Known.Event) != DayOrNull(told.Event))) return null;

        // Several of the same day: the one that has the most in common.
        var byLikeness = found.Select(other => (other.Index, other.Rule, Likeness: Names(other.Known.Event, told.Event) + WeightyWords.Shared(other.Known.Words.Told, told.Words.Told)))
            .OrderByDescending(other => other.Likeness).ToList();
        return byLikeness[0].Likeness > byLikeness[1].Likeness ? (byLikeness[0].Index, byLikeness[0].Rule!) : null;
    }

    private static string? RuleOrNull((Event Event, EventWords Words) a, (Event Event, EventWords Words) b)
    {
        if (a.Event.Status != b.Event.Status || (EventJoiner.IsKnown(a.Event) && EventJoiner.IsKnown(b.Event))) return null;
        if (IsLike(a, b)) return EventRules.SameEventElsewhere;
        return IsOfSameDay(a, b) ? EventRules.SameDayElsewhere : null;
    }

    // Dates that can be the same, one kind, names in common, and half the words of the shorter title.
    private static bool IsLike((Event Event, EventWords Words) a, (Event Event, EventWords Words) b)
    {
        if (a.Event.Type != b.Event.Type || !a.Event.Date.Overlaps(b.Event.Date) || !DatesFit(a.Event, b.Event)) return false;
        var least = Math.Min(a.Words.Words.Length, b.Words.Words.Length);
        var places = WeightyWords.Shared(a.Words.Places, b.Words.Places);
        return (places >= 1 || WeightyWords.Shared(a.Words.Actors, b.Words.Actors) >= 2)
            && least >= FewWords && WeightyWords.Shared(a.Words.Words, b.Words.Words) * 2 >= least;
    }

    // On one and the same day little is needed: the fewer names are shared, the more of the words must be. What an article calls an
    // agreement and another a trade is told in mostly the same words then.
    private static bool IsOfSameDay((Event Event, EventWords Words) a, (Event Event, EventWords Words) b)
    {
        if (DayOrNull(a.Event) is not { } day || DayOrNull(b.Event) != day) return false;
        var names = Names(a.Event, b.Event);
        var least = Math.Min(a.Words.Told.Length, b.Words.Told.Length);
        var shared = WeightyWords.Shared(a.Words.Told, b.Words.Told);
        return shared >= (names >= 2 ? FewWords : SeveralWords) && shared * (names >= 1 && IsOneKind(a.Event.Type, b.Event.Type) ? 3 : 2) >= least;
    }

    private static int Names(Event a, Event b) => a.Actors.Intersect(b.Actors).Count() + a.Places.Intersect(b.Places).Count();

    // What two states put their names to has more than one name.
    private static bool IsOneKind(EventType a, EventType b) => a == b || (IsAccord(a) && IsAccord(b));

    private static bool IsAccord(EventType type) => type is EventType.Agree or EventType.Treaty or EventType.Cooperate;

    /// <summary>The one day on which an event was, as a number; null where its date is longer or open.</summary>
    public static long? DayOrNull(Event told) => told.Date is { Earliest: { } first, Latest: { } last } && first == last ? first.Number : null;

    // A date that an editor has set is not given up for another one.
    private static bool DatesFit(Event a, Event b) => a.Date.Equals(b.Date) || !(DatedByEditor(a) || DatedByEditor(b));

    private static bool DatedByEditor(Event told) => told.Origins.Any(o => o is { Value: OriginOf.Date, IsEditors: true });
}

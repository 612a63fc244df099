using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Provenance;

namespace RelationsExplorer.Import.Events;

/// <summary>Joins tellings of one event inside an article: the same date, the same kind, and actors or places in common.</summary>
internal static class EventJoiner
{
    /// <summary>The events, joined, in the order in which they are first told.</summary>
    /// <param name="told">What the claims tell, one event for each telling.</param>
    /// <param name="marked">What an editor has marked: these stand apart from each other, and take in other tellings of them.</param>
    public static IReadOnlyList<Event> Join(IReadOnlyList<Event> told, IReadOnlyList<Event> marked)
    {
        var joined = marked.ToList();
        foreach (var telling in told)
        {
            var same = joined.FindIndex(e => IsSame(e, telling));
            if (same < 0) joined.Add(telling);
            else joined[same] = Together(joined[same], telling, joined[same].Id == telling.Id ? "same-name" : "same-date-type-actors");
        }

        return joined;
    }

    /// <summary>Two tellings as one event: the first one's title and date, what both say of the rest.</summary>
    public static Event Together(Event first, Event second, string rule)
    {
        var dated = WithToldDate(first, second);
        return dated with
        {
            Themes = [.. first.Themes.Union(second.Themes)],
            Actors = [.. first.Actors.Union(second.Actors)],
            Places = [.. first.Places.Union(second.Places)],
            Claims = [.. first.Claims.Union(second.Claims)],
            Origins = [.. dated.Origins, new Origin("joined", rule, second.Title)],
        };
    }

    // A date that a text gives goes before the chronicle's.
    private static Event WithToldDate(Event first, Event second) =>
        first.Origins.FirstOrDefault(IsChronicleDate) is { } lent && !second.Origins.Any(IsChronicleDate)
            ? first with { Date = second.Date, Origins = [.. second.Origins.Where(o => o.Value == "date"), .. first.Origins.Where(o => o != lent)] }
            : first;

    private static bool IsChronicleDate(Origin origin) => origin is { Value: "date", Rule: Chronicle.Rule };

    /// <summary>Whether the chronicle knows the event: then its name alone says which it is.</summary>
    public static bool IsKnown(Event told) => told.Origins.Any(o => o is { Value: "title", Rule: Chronicle.Rule });

    private static bool IsSame(Event a, Event b) =>
        a.Id == b.Id || (!(IsKnown(a) && IsKnown(b)) && AreAlike(a, b));

    private static bool AreAlike(Event a, Event b) =>
        a.Date.Equals(b.Date) && a.Type == b.Type && a.Status == b.Status
        && (a.Actors.Intersect(b.Actors).Count() + a.Places.Intersect(b.Places).Count() >= 2 || a.Claims.SequenceEqual(b.Claims));
}

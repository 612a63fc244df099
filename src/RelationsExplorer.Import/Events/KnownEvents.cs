using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Import.Judging.Cues;

namespace RelationsExplorer.Import.Events;

/// <summary>What a claim tells by the names of the chronicle.</summary>
/// <param name="Events">The events.</param>
/// <param name="Dates">The dates of the claim that belong to them, and to nothing else.</param>
internal sealed record KnownEvents(IReadOnlyList<Event> Events, IReadOnlyList<DateMention> Dates)
{
    private const int Beside = 3;
    private const int FarthestOfOne = 8;

    /// <summary>Makes events of the names that were found in a claim.</summary>
    /// <param name="named">What it names, and where.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="words">The words of its passage.</param>
    /// <param name="own">The dates that stand in it.</param>
    public static KnownEvents Of(IReadOnlyList<(KnownEvent Known, Span Words)> named, Claim claim, CueWords words, IReadOnlyList<DateMention> own)
    {
        var events = new List<Event>();
        var dates = new List<DateMention>();
        foreach (var (known, where) in named)
        {
            // "At their summit in February 2022 the two announced a friendship without limits": one name and one date of its time in one clause.
            var farthest = named.Count == 1 && own.Count == 1 ? FarthestOfOne : Beside;
            var date = own.FirstOrDefault(d => d.Date is { Earliest: not null, Latest: not null } when && when.Overlaps(known.Date) && IsNear(words, where, d.Span, farthest));
            if (date is not null) dates.Add(date);
            events.Add(Event(known, claim, claim.Text[(where.Start - claim.Span.Start)..(where.End - claim.Span.Start)], date));
        }

        return new KnownEvents(events, dates);
    }

    private static Event Event(KnownEvent known, Claim claim, string words, DateMention? date) => new(
        Chronicle.IdOf(known), known.Title, date?.Date ?? known.Date, known.Type, EventStatus.Happened,
        [.. known.Themes.Union(claim.Themes)], known.Actors, known.Places, [claim.Id],
        [
            date is null ? new Origin(OriginOf.Date, EventRules.Chronicle, words) : new Origin(OriginOf.Date, date.Rule, date.Text),
            new Origin(OriginOf.Type, EventRules.Chronicle, words), new Origin(OriginOf.Status, EventRules.Default, null), new Origin(OriginOf.Title, EventRules.Chronicle, words),
        ]);

    private static bool IsNear(CueWords words, Span name, Span date, int farthest)
    {
        var (from, to) = date.End <= name.Start ? (date.End, name.Start) : (name.End, date.Start);
        return words.Count(w => w.Span.Start >= from && w.Span.End <= to) <= farthest;
    }
}

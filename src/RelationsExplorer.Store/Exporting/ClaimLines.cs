using Microsoft.EntityFrameworkCore;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Store.Mapping;

namespace RelationsExplorer.Store.Exporting;

/// <summary>Claims as records, in the order of their numbers.</summary>
internal static class ClaimLines
{
    /// <summary>All claims, or some.</summary>
    public static IEnumerable<(int Number, ClaimRecord Record)> Claims(StoreContext context, Slugs slugs, List<int>? only = null)
    {
        using var themes = new RowsByOwner<ClaimThemeRow>(
            context.ClaimThemes.Among(only, n => row => EF.Parameter(n).Contains(row.Claim)).OrderBy(row => row.Claim).ThenBy(row => row.Ordinal), row => row.Claim);
        using var actors = new RowsByOwner<ClaimActorRow>(
            context.ClaimActors.Among(only, n => row => EF.Parameter(n).Contains(row.Claim)).OrderBy(row => row.Claim).ThenBy(row => row.Ordinal), row => row.Claim);
        using var places = new RowsByOwner<ClaimPlaceRow>(
            context.ClaimPlaces.Among(only, n => row => EF.Parameter(n).Contains(row.Claim)).OrderBy(row => row.Claim).ThenBy(row => row.Ordinal), row => row.Claim);
        using var events = new RowsByOwner<(int Claim, EventId Event)>(EventsOf(context, only), row => row.Claim);
        foreach (var (claim, passage) in WithPassages(context, only))
        {
            var itsActors = actors.Of(claim.Number);
            var itsPlaces = places.Of(claim.Number);
            var itsEvents = events.Of(claim.Number);
            yield return (claim.Number, new ClaimRecord(
                claim.Id.Value, slugs.Articles[claim.Article], passage.Value, claim.Start, claim.End, claim.SentenceStart, claim.SentenceEnd, claim.Text,
                claim.Speaker is { } speaker ? slugs.Actors[speaker] : "author",
                claim.Reporter is { } reporter ? slugs.Actors[reporter] : null,
                Word.Of(claim.Modality), Word.Of(claim.Stance),
                [.. themes.Of(claim.Number).Select(row => slugs.Themes[row.Theme])],
                [.. InOrderOfTheSentence(itsActors, itsPlaces, slugs)],
                [.. itsPlaces.Select(row => slugs.Places[row.Place])],
                itsEvents.Count > 0 ? itsEvents[0].Event.Value : null,
                [.. itsEvents.Select(row => row.Event.Value)],
                OriginRecord.Of(claim.Origins)));
        }
    }

    private static IEnumerable<(ClaimRow Claim, PassageId Passage)> WithPassages(StoreContext context, List<int>? only)
    {
        var rows =
            from claim in context.Claims.Among(only, n => row => EF.Parameter(n).Contains(row.Number))
            join passage in context.Passages on claim.Passage equals passage.Number
            orderby claim.Number
            select new { Claim = claim, Passage = passage.Id };
        foreach (var row in rows) yield return (row.Claim, row.Passage);
    }

    private static IEnumerable<(int Claim, EventId Event)> EventsOf(StoreContext context, List<int>? only)
    {
        var rows =
            from link in context.ClaimEvents.Among(only, n => row => EF.Parameter(n).Contains(row.Claim))
            join happening in context.Events on link.Event equals happening.Number
            orderby link.Claim, link.Ordinal
            select new { link.Claim, Event = happening.Id };
        foreach (var row in rows) yield return (row.Claim, row.Event);
    }

    // Actors and places together, but for what is built, as the sentence names them; what it does not name itself comes last.
    private static IEnumerable<string> InOrderOfTheSentence(IReadOnlyList<ClaimActorRow> actors, IReadOnlyList<ClaimPlaceRow> places, Slugs slugs) =>
        actors.Select(row => (row.Offset, Slug: slugs.Actors[row.Actor]))
            .Concat(places.Where(row => !slugs.Built.Contains(row.Place)).Select(row => (row.Offset, Slug: slugs.Places[row.Place])))
            .OrderBy(named => named.Offset ?? int.MaxValue)
            .Select(named => named.Slug)
            .Distinct();
}

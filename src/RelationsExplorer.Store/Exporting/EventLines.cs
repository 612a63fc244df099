using Microsoft.EntityFrameworkCore;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Store.Mapping;

namespace RelationsExplorer.Store.Exporting;

/// <summary>Events as records, in the order of their numbers.</summary>
internal static class EventLines
{
    /// <summary>All events, or some.</summary>
    public static IEnumerable<(int Number, EventRecord Record)> Events(StoreContext context, Slugs slugs, List<int>? only = null)
    {
        using var themes = new RowsByOwner<EventThemeRow>(
            context.EventThemes.Among(only, n => row => EF.Parameter(n).Contains(row.Event)).OrderBy(row => row.Event).ThenBy(row => row.Ordinal), row => row.Event);
        using var actors = new RowsByOwner<EventActorRow>(
            context.EventActors.Among(only, n => row => EF.Parameter(n).Contains(row.Event)).OrderBy(row => row.Event).ThenBy(row => row.Ordinal), row => row.Event);
        using var places = new RowsByOwner<EventPlaceRow>(
            context.EventPlaces.Among(only, n => row => EF.Parameter(n).Contains(row.Event)).OrderBy(row => row.Event).ThenBy(row => row.Ordinal), row => row.Event);
        using var claims = new RowsByOwner<(int Event, ClaimId Claim)>(ClaimsOf(context, only), row => row.Event);
        foreach (var happening in context.Events.Among(only, n => row => EF.Parameter(n).Contains(row.Number)).OrderBy(row => row.Number))
        {
            yield return (happening.Number, new EventRecord(
                happening.Id.Value, happening.Title, happening.Date.ToString(), Word.Of(happening.Type), Word.Of(happening.Status),
                happening.Status is EventStatus.Announced or EventStatus.Planned,
                [.. themes.Of(happening.Number).Select(row => slugs.Themes[row.Theme])],
                [.. actors.Of(happening.Number).Select(row => slugs.Actors[row.Actor])],
                [.. places.Of(happening.Number).Select(row => slugs.Places[row.Place])],
                [.. claims.Of(happening.Number).Select(row => row.Claim.Value)],
                OriginRecord.Of(happening.Origins)));
        }
    }

    private static IEnumerable<(int Event, ClaimId Claim)> ClaimsOf(StoreContext context, List<int>? only)
    {
        var rows =
            from link in context.ClaimEvents.Among(only, n => row => EF.Parameter(n).Contains(row.Event))
            join claim in context.Claims on link.Claim equals claim.Number
            orderby link.Event, link.Claim
            select new { link.Event, claim.Id };
        foreach (var row in rows) yield return (row.Event, row.Id);
    }
}

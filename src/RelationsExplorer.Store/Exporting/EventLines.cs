using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Store.Mapping;

namespace RelationsExplorer.Store.Exporting;

/// <summary>Events and discrepancies as lines.</summary>
internal static class EventLines
{
    public static IEnumerable<Action<LineWriter>> Events(StoreContext context, Slugs slugs)
    {
        using var themes = new RowsByOwner<EventThemeRow>(context.EventThemes.OrderBy(row => row.Event).ThenBy(row => row.Ordinal), row => row.Event);
        using var actors = new RowsByOwner<EventActorRow>(context.EventActors.OrderBy(row => row.Event).ThenBy(row => row.Ordinal), row => row.Event);
        using var places = new RowsByOwner<EventPlaceRow>(context.EventPlaces.OrderBy(row => row.Event).ThenBy(row => row.Ordinal), row => row.Event);
        using var claims = new RowsByOwner<(int Event, ClaimId Claim)>(ClaimsOf(context), row => row.Event);
        foreach (var happening in context.Events.OrderBy(row => row.Number))
        {
            var itsThemes = themes.Of(happening.Number);
            var itsActors = actors.Of(happening.Number);
            var itsPlaces = places.Of(happening.Number);
            var itsClaims = claims.Of(happening.Number);
            yield return line => line
                .Text("record", "event").Text("id", happening.Id.Value).Text("title", happening.Title).Date("date", happening.Date)
                .Text("type", Word.Of(happening.Type)).Text("status", Word.Of(happening.Status))
                .Truth("future", happening.Status is EventStatus.Announced or EventStatus.Planned)
                .Texts("themes", itsThemes.Select(row => slugs.Themes[row.Theme]))
                .Texts("actors", itsActors.Select(row => slugs.Actors[row.Actor]))
                .Texts("places", itsPlaces.Select(row => slugs.Places[row.Place]))
                .Texts("claims", itsClaims.Select(row => row.Claim.Value))
                .Origins("origins", happening.Origins);
        }
    }

    public static IEnumerable<Action<LineWriter>> Discrepancies(StoreContext context)
    {
        var eventIds =
            from discrepancy in context.Discrepancies
            join happening in context.Events on discrepancy.Event equals happening.Number
            select new { discrepancy.Number, happening.Id };
        var events = eventIds.ToDictionary(row => row.Number, row => row.Id.Value);
        var claims =
            from link in context.DiscrepancyClaims
            join claim in context.Claims on link.Claim equals claim.Number
            orderby link.Discrepancy, link.Side, link.Ordinal
            select new { link.Discrepancy, link.Side, claim.Id };
        using var sides = new RowsByOwner<DiscrepancySideRow>(context.DiscrepancySides.OrderBy(row => row.Discrepancy).ThenBy(row => row.Ordinal), row => row.Discrepancy);
        using var said = new RowsByOwner<(int Discrepancy, int Side, ClaimId Claim)>(
            claims.AsEnumerable().Select(row => (row.Discrepancy, row.Side, row.Id)), row => row.Discrepancy);
        foreach (var discrepancy in context.Discrepancies.OrderBy(row => row.Number))
        {
            var itsSides = sides.Of(discrepancy.Number);
            var itsClaims = said.Of(discrepancy.Number);
            yield return line => line
                .Text("record", "discrepancy").Text("id", discrepancy.Id).Text("kind", Word.Of(discrepancy.Kind)).Text("about", discrepancy.About)
                .Text("event", events.GetValueOrDefault(discrepancy.Number))
                .Objects("sides", itsSides, (side, row) => side
                    .Text("says", row.Says)
                    .Texts("claims", itsClaims.Where(claim => claim.Side == row.Ordinal).Select(claim => claim.Claim.Value)))
                .Text("rule", discrepancy.Rule);
        }
    }

    private static IEnumerable<(int Event, ClaimId Claim)> ClaimsOf(StoreContext context)
    {
        var rows =
            from link in context.ClaimEvents
            join claim in context.Claims on link.Claim equals claim.Number
            orderby link.Event, link.Claim
            select new { link.Event, claim.Id };
        foreach (var row in rows) yield return (row.Event, row.Id);
    }
}

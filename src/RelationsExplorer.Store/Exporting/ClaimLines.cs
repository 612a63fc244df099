using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Store.Mapping;

namespace RelationsExplorer.Store.Exporting;

/// <summary>Claims as lines.</summary>
internal static class ClaimLines
{
    public static IEnumerable<Action<LineWriter>> Claims(StoreContext context, Slugs slugs)
    {
        using var themes = new RowsByOwner<ClaimThemeRow>(context.ClaimThemes.OrderBy(row => row.Claim).ThenBy(row => row.Ordinal), row => row.Claim);
        using var actors = new RowsByOwner<ClaimActorRow>(context.ClaimActors.OrderBy(row => row.Claim).ThenBy(row => row.Ordinal), row => row.Claim);
        using var places = new RowsByOwner<ClaimPlaceRow>(context.ClaimPlaces.OrderBy(row => row.Claim).ThenBy(row => row.Ordinal), row => row.Claim);
        using var events = new RowsByOwner<(int Claim, EventId Event)>(EventsOf(context), row => row.Claim);
        foreach (var (claim, passage) in WithPassages(context))
        {
            var itsThemes = themes.Of(claim.Number);
            var itsActors = actors.Of(claim.Number);
            var itsPlaces = places.Of(claim.Number);
            var itsEvents = events.Of(claim.Number);
            yield return line => line
                .Text("record", "claim").Text("id", claim.Id.Value).Text("article", slugs.Articles[claim.Article]).Text("passage", passage.Value)
                .Number("start", claim.Start).Number("end", claim.End).Text("text", claim.Text)
                .Text("speaker", claim.Speaker is { } speaker ? slugs.Actors[speaker] : "author")
                .Text("reporter", claim.Reporter is { } reporter ? slugs.Actors[reporter] : null)
                .Text("modality", Word.Of(claim.Modality)).Text("stance", Word.Of(claim.Stance))
                .Texts("themes", itsThemes.Select(row => slugs.Themes[row.Theme]))
                .Texts("actors", InOrderOfTheSentence(itsActors, itsPlaces, slugs))
                .Texts("places", itsPlaces.Select(row => slugs.Places[row.Place]))
                .Text("event", itsEvents.Count > 0 ? itsEvents[0].Event.Value : null)
                .Texts("events", itsEvents.Select(row => row.Event.Value))
                .Origins("origins", claim.Origins);
        }
    }

    private static IEnumerable<(ClaimRow Claim, PassageId Passage)> WithPassages(StoreContext context)
    {
        var rows =
            from claim in context.Claims
            join passage in context.Passages on claim.Passage equals passage.Number
            orderby claim.Number
            select new { Claim = claim, Passage = passage.Id };
        foreach (var row in rows) yield return (row.Claim, row.Passage);
    }

    private static IEnumerable<(int Claim, EventId Event)> EventsOf(StoreContext context)
    {
        var rows =
            from link in context.ClaimEvents
            join happening in context.Events on link.Event equals happening.Number
            orderby link.Claim, link.Ordinal
            select new { link.Claim, Event = happening.Id };
        foreach (var row in rows) yield return (row.Claim, row.Event);
    }

    // Actors and places together, as the sentence names them; what it does not name itself comes last.
    private static IEnumerable<string> InOrderOfTheSentence(IReadOnlyList<ClaimActorRow> actors, IReadOnlyList<ClaimPlaceRow> places, Slugs slugs) =>
        actors.Select(row => (row.Offset, Slug: slugs.Actors[row.Actor]))
            .Concat(places.Select(row => (row.Offset, Slug: slugs.Places[row.Place])))
            .OrderBy(named => named.Offset ?? int.MaxValue)
            .Select(named => named.Slug)
            .Distinct();
}

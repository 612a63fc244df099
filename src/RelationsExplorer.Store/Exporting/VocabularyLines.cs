using Microsoft.EntityFrameworkCore;
using RelationsExplorer.Store.Mapping;

namespace RelationsExplorer.Store.Exporting;

/// <summary>Themes, actors and places as records.</summary>
internal static class VocabularyLines
{
    public static IEnumerable<ThemeRecord> Themes(StoreContext context) =>
        context.Themes.OrderBy(row => row.Number).AsEnumerable().Select(theme => new ThemeRecord(
            theme.Slug.Value, theme.Name, theme.Group, theme.Description, theme.Related, theme.ClaimCount, theme.EventCount));

    public static IEnumerable<(int Number, ActorRecord Record)> Actors(StoreContext context, List<int> only)
    {
        var names = context.ActorNames.Where(name => EF.Parameter(only).Contains(name.Actor)).OrderBy(name => name.Actor).ThenBy(name => name.Ordinal)
            .ToLookup(name => name.Actor, name => name.Text);
        return context.Actors.Where(row => EF.Parameter(only).Contains(row.Number)).OrderBy(row => row.Number).AsEnumerable().Select(actor => (actor.Number, new ActorRecord(
            actor.Slug.Value, actor.Name, Word.Of(actor.Kind), [.. names[actor.Number].Distinct(StringComparer.Ordinal)], actor.Country, actor.Broader, actor.Wikidata,
            actor.Description, actor.ClaimCount, actor.SpokenCount, actor.EventCount)));
    }

    public static IEnumerable<(int Number, PlaceRecord Record)> Places(StoreContext context, List<int> only)
    {
        var names = context.PlaceNames.Where(name => EF.Parameter(only).Contains(name.Place)).OrderBy(name => name.Place).ThenBy(name => name.Ordinal)
            .ToLookup(name => name.Place, name => name.Text);
        return context.Places.Where(row => EF.Parameter(only).Contains(row.Number)).OrderBy(row => row.Number).AsEnumerable().Select(place => (place.Number, new PlaceRecord(
            place.Slug.Value, place.Name, place.Kind, [.. names[place.Number].Distinct(StringComparer.Ordinal)], place.Countries, place.Latitude, place.Longitude,
            place.Wikidata, place.Description, place.ClaimCount, place.EventCount)));
    }
}

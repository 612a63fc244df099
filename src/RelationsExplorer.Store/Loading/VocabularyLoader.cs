using RelationsExplorer.Corpus;
using RelationsExplorer.Store.Mapping;
using RelationsExplorer.Store.Sqlite;

namespace RelationsExplorer.Store.Loading;

/// <summary>Loads themes, actors and places.</summary>
internal static class VocabularyLoader
{
    public static void Load(BulkLoad load, Collection collection, Numbering numbers, Links links)
    {
        load.Insert(collection.Vocabulary.Groups.Select((group, i) => new ThemeGroupRow { Number = i + 1, Slug = group.Slug, Name = group.Name }));
        LoadThemes(load, numbers, links);
        LoadActors(load, numbers, links);
        LoadPlaces(load, numbers, links);
    }

    private static void LoadThemes(BulkLoad load, Numbering numbers, Links links)
    {
        var themes = numbers.Themes.Items;
        var claims = Tally.Of(links.Themes, themes.Count);
        var events = Tally.Of(numbers.Events.Items.Select(happening => happening.Themes.Distinct().Select(numbers.Themes.Of)), themes.Count);
        load.Insert(themes.Select((theme, i) => new ThemeRow
        {
            Number = i + 1,
            Slug = theme.Slug,
            Name = theme.Name,
            Group = theme.Group,
            Description = theme.Description,
            Related = [.. theme.Related.Select(slug => slug.Value)],
            ClaimCount = claims[i + 1],
            EventCount = events[i + 1],
        }));
    }

    private static void LoadActors(BulkLoad load, Numbering numbers, Links links)
    {
        var actors = numbers.Actors.Items;
        var claims = Tally.Of(links.Actors, actors.Count);
        var spoken = Tally.Of(numbers.Claims.Items.Select(claim => claim.Speaker.Actor is { } actor ? new[] { numbers.Actors.Of(actor) } : []), actors.Count);
        var events = Tally.Of(numbers.Events.Items.Select(happening => happening.Actors.Distinct().Select(numbers.Actors.Of)), actors.Count);
        load.Insert(actors.Select((actor, i) => new ActorRow
        {
            Number = i + 1,
            Slug = actor.Slug,
            Name = actor.Name,
            Kind = actor.Kind,
            Country = actor.Country?.Value,
            Broader = actor.Broader?.Value,
            Wikidata = actor.Wikidata,
            Description = actor.Description,
            ClaimCount = claims[i + 1],
            SpokenCount = spoken[i + 1],
            EventCount = events[i + 1],
        }));
        load.Insert(actors.SelectMany((actor, i) => actor.Names.Select((name, ordinal) =>
            new ActorNameRow { Actor = i + 1, Ordinal = ordinal, Text = name.Text, Manner = name.Manner })));
    }

    private static void LoadPlaces(BulkLoad load, Numbering numbers, Links links)
    {
        var places = numbers.Places.Items;
        var claims = Tally.Of(links.Places, places.Count);
        var events = Tally.Of(numbers.Events.Items.Select(happening => happening.Places.Distinct().Select(numbers.Places.Of)), places.Count);
        load.Insert(places.Select((place, i) => new PlaceRow
        {
            Number = i + 1,
            Slug = place.Slug,
            Name = place.Name,
            Kind = place.Kind,
            Countries = [.. place.Countries.Select(slug => slug.Value)],
            Latitude = place.Latitude,
            Longitude = place.Longitude,
            Wikidata = place.Wikidata,
            Description = place.Description,
            ClaimCount = claims[i + 1],
            EventCount = events[i + 1],
        }));
        load.Insert(places.SelectMany((place, i) => place.Names.Select((name, ordinal) =>
            new PlaceNameRow { Place = i + 1, Ordinal = ordinal, Text = name.Text, Manner = name.Manner })));
    }
}

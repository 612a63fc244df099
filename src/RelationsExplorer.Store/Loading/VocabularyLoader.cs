using RelationsExplorer.Corpus;
using RelationsExplorer.Store.Mapping;
using RelationsExplorer.Store.Sqlite;

namespace RelationsExplorer.Store.Loading;

/// <summary>Loads themes, actors and places.</summary>
internal static class VocabularyLoader
{
    public static void Load(BulkLoad load, Collection collection, Numbering numbers, Tally tally)
    {
        load.Insert(collection.Vocabulary.Groups.Select((group, i) => new ThemeGroupRow { Number = i + 1, Slug = group.Slug, Name = group.Name }));
        LoadThemes(load, numbers, tally);
        LoadActors(load, numbers, tally);
        LoadPlaces(load, numbers, tally);
    }

    private static void LoadThemes(BulkLoad load, Numbering numbers, Tally tally)
    {
        var themes = numbers.Themes.Items;
        var events = Tally.Of(numbers.Events.Items.Select(happening => numbers.Themes.Of(happening.Themes)), themes.Count);
        load.Insert(themes.Select((theme, i) => new ThemeRow
        {
            Number = i + 1,
            Slug = theme.Slug,
            Name = theme.Name,
            Group = theme.Group,
            Description = theme.Description,
            Related = [.. theme.Related.Select(slug => slug.Value)],
            ClaimCount = tally.Themes[i + 1],
            EventCount = events[i + 1],
        }));
    }

    private static void LoadActors(BulkLoad load, Numbering numbers, Tally tally)
    {
        var actors = numbers.Actors.Items;
        var events = Tally.Of(numbers.Events.Items.Select(happening => numbers.Actors.Of(happening.Actors)), actors.Count);
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
            ClaimCount = tally.Actors[i + 1],
            SpokenCount = tally.Spoken[i + 1],
            EventCount = events[i + 1],
        }));
        load.Insert(actors.SelectMany((actor, i) => actor.Names.Select((name, ordinal) =>
            new ActorNameRow { Actor = i + 1, Ordinal = ordinal, Text = name.Text, Manner = name.Manner })));
    }

    private static void LoadPlaces(BulkLoad load, Numbering numbers, Tally tally)
    {
        var places = numbers.Places.Items;
        var events = Tally.Of(numbers.Events.Items.Select(happening => numbers.Places.Of(happening.Places)), places.Count);
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
            ClaimCount = tally.Places[i + 1],
            EventCount = events[i + 1],
        }));
        load.Insert(places.SelectMany((place, i) => place.Names.Select((name, ordinal) =>
            new PlaceNameRow { Place = i + 1, Ordinal = ordinal, Text = name.Text, Manner = name.Manner })));
    }
}

using RelationsExplorer.Store;
using RelationsExplorer.Store.Queries;
using RelationsExplorer.Store.Queries.Vocabularies;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Pages.Claims;

/// <summary>What else goes by the words that were searched for: whoever types a name may want the page of its bearer.</summary>
/// <param name="Entries">Actors, places and themes: name, kind and address.</param>
/// <param name="Text">The words.</param>
internal sealed record NamedLike(IReadOnlyList<(string Name, string Kind, string Address)> Entries, string Text)
{
    private const int Shortest = 3;
    private const int MostOfAKind = 3;

    // Names that only hold the words amid others are passed over, so that more are asked for than are shown.
    private const int MostAsked = 12;

    /// <summary>The events that tell of these words.</summary>
    public ListAddress Events => new("/events", [("q", Text)]);

    /// <summary>The sources with these words.</summary>
    public ListAddress Sources => new("/sources", [("q", Text)]);

    /// <summary>The articles with these words in their title or publisher.</summary>
    public ListAddress Articles => new("/articles", [("q", Text)]);

    /// <summary>Asks the store.</summary>
    public static async Task<NamedLike> ReadAsync(StoreSession store, string text, CancellationToken stop)
    {
        var words = text.Trim(' ', '"', '“', '”', '*');
        if (words.Length < Shortest) return new NamedLike([], text);
        var paging = new Paging(1, MostAsked);
        var actors = await new ActorsQuery(store).ReadAsync(new ActorFilter { Text = words, Paging = paging }, stop);
        var places = await new PlacesQuery(store).ReadAsync(new PlaceFilter { Text = words, Paging = paging }, stop);
        var themes = await new ThemesQuery(store).ReadAsync(stop);
        return new NamedLike(
            [
                .. actors.Rows.Where(row => IsMeant(row.Name, words)).Take(MostOfAKind).Select(row => (row.Name, row.Kind.InWords(), "/actors/" + row.Slug)),
                .. places.Rows.Where(row => IsMeant(row.Name, words)).Take(MostOfAKind).Select(row => (row.Name, "place", "/places/" + row.Slug)),
                .. themes.Where(row => AtWord(row.Theme.Name, words)).Take(MostOfAKind).Select(row => (row.Theme.Name, "theme", "/themes/" + row.Theme.Slug)),
            ],
            text);
    }

    // One that is found by another of its names does not hold the words itself.
    private static bool IsMeant(string name, string words) => AtWord(name, words) || !name.Contains(words, StringComparison.OrdinalIgnoreCase);

    private static bool AtWord(string name, string words)
    {
        for (var at = name.IndexOf(words, StringComparison.OrdinalIgnoreCase); at >= 0; at = name.IndexOf(words, at + 1, StringComparison.OrdinalIgnoreCase))
            if (at == 0 || !char.IsLetter(name[at - 1])) return true;
        return false;
    }
}

using RelationsExplorer.Store;
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
        var found = await new NamesQuery(store).FindAsync(words, MostOfAKind, stop);
        return new NamedLike(
            [
                .. found.Actors.Select(actor => (actor.Name, actor.Kind.InWords(), "/actors/" + actor.Slug)),
                .. found.Places.Select(place => (place.Name, "place", "/places/" + place.Slug)),
                .. found.Themes.Select(theme => (theme.Name, "theme", "/themes/" + theme.Slug)),
            ],
            text);
    }
}

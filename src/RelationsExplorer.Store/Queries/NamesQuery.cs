using Microsoft.EntityFrameworkCore;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Store.Mapping;
using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.Store.Queries;

/// <summary>
/// Tells what the values of facets are called that no record of a list bears: an article that cites nothing is still an
/// article, and a filter for it leaves nothing instead of being a mistake.
/// </summary>
public sealed class NamesQuery(StoreSession store)
{
    private static readonly Func<StoreContext, ThemeSlug, string?> _theme =
        EF.CompileQuery((StoreContext context, ThemeSlug slug) => context.Themes.Where(row => row.Slug == slug).Select(row => row.Name).SingleOrDefault());

    private static readonly Func<StoreContext, ActorSlug, string?> _actor =
        EF.CompileQuery((StoreContext context, ActorSlug slug) => context.Actors.Where(row => row.Slug == slug).Select(row => row.Name).SingleOrDefault());

    private static readonly Func<StoreContext, PlaceSlug, string?> _place =
        EF.CompileQuery((StoreContext context, PlaceSlug slug) => context.Places.Where(row => row.Slug == slug).Select(row => row.Name).SingleOrDefault());

    private static readonly Func<StoreContext, ArticleSlug, string?> _article =
        EF.CompileQuery((StoreContext context, ArticleSlug slug) => context.Articles.Where(row => row.Slug == slug).Select(row => row.Title).SingleOrDefault());

    private static readonly Func<StoreContext, string, string?> _outlet =
        EF.CompileQuery((StoreContext context, string slug) => context.Outlets.Where(row => row.Slug == slug).Select(row => row.Name).SingleOrDefault());

    /// <summary>The names of those values that the store knows; themes, actors, places, articles and outlets.</summary>
    /// <param name="values">Slugs, each with its facet.</param>
    /// <remarks>It does not wait: SQLite answers on the thread that asks, and a name is one step down an index.</remarks>
    public IReadOnlyDictionary<(Facet Facet, string Value), string> Read(IEnumerable<(Facet Facet, string Value)> values)
    {
        var names = new Dictionary<(Facet, string), string>();
        foreach (var (facet, value) in values.Where(asked => Corpus.Slug.IsValid(asked.Value)).Distinct())
        {
            if (OrNull(facet, value) is { } name) names[(facet, value)] = name;
        }

        return names;
    }

    private string? OrNull(Facet facet, string value) => facet switch
    {
        Facet.Theme => _theme(store.Context, new ThemeSlug(value)),
        Facet.Actor => _actor(store.Context, new ActorSlug(value)),
        Facet.Place => _place(store.Context, new PlaceSlug(value)),
        Facet.Article => _article(store.Context, new ArticleSlug(value)),
        Facet.Outlet => _outlet(store.Context, value),
        _ => null,
    };
}

using Microsoft.EntityFrameworkCore;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.Store.Queries;

/// <summary>
/// Tells what the values of facets are called that no record of a list bears: an article that cites nothing is still an
/// article, and a filter for it leaves nothing instead of being a mistake.
/// </summary>
public sealed class NamesQuery(StoreSession store)
{
    /// <summary>The names of those values that the store knows; themes, actors, places, articles and outlets.</summary>
    /// <param name="values">Slugs, each with its facet.</param>
    /// <param name="cancellation">Stops the asking.</param>
    public async Task<IReadOnlyDictionary<(Facet Facet, string Value), string>> ReadAsync(IEnumerable<(Facet Facet, string Value)> values, CancellationToken cancellation = default)
    {
        var names = new Dictionary<(Facet, string), string>();
        foreach (var (facet, value) in values.Where(asked => Corpus.Slug.IsValid(asked.Value)).Distinct())
        {
            if (await OrNullAsync(facet, value, cancellation).ConfigureAwait(false) is { } name) names[(facet, value)] = name;
        }

        return names;
    }

    private async Task<string?> OrNullAsync(Facet facet, string value, CancellationToken cancellation)
    {
        var context = store.Context;
        var (theme, actor, place, article) = (new ThemeSlug(value), new ActorSlug(value), new PlaceSlug(value), new ArticleSlug(value));
        var names = facet switch
        {
            Facet.Theme => context.Themes.Where(row => row.Slug == theme).Select(row => row.Name),
            Facet.Actor => context.Actors.Where(row => row.Slug == actor).Select(row => row.Name),
            Facet.Place => context.Places.Where(row => row.Slug == place).Select(row => row.Name),
            Facet.Article => context.Articles.Where(row => row.Slug == article).Select(row => row.Title),
            Facet.Outlet => context.Outlets.Where(row => row.Slug == value).Select(row => row.Name),
            _ => null,
        };
        return names is null ? null : await names.SingleOrDefaultAsync(cancellation).ConfigureAwait(false);
    }
}

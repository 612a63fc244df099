using Microsoft.EntityFrameworkCore;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Store.Mapping;

namespace RelationsExplorer.Store.Queries.Vocabularies;

/// <summary>A theme with its counts.</summary>
/// <param name="Theme">The theme.</param>
/// <param name="Group">Its group.</param>
/// <param name="Claims">How many claims are about it.</param>
/// <param name="Events">How many events are about it.</param>
public sealed record FoundTheme(Theme Theme, ThemeGroup Group, int Claims, int Events);

/// <summary>Reads the themes. They are few; all are listed.</summary>
/// <remarks>What is claimed of a theme, by whom and in which stance, the claims query answers with its facets.</remarks>
public sealed class ThemesQuery(StoreSession store)
{
    /// <summary>All themes, in the order to show them.</summary>
    public async Task<IReadOnlyList<FoundTheme>> ReadAsync(CancellationToken cancellation = default)
    {
        if (store.Index.KeptOrNull<List<FoundTheme>>() is { } known) return known;
        var groups = (await store.Context.ThemeGroups.ToListAsync(cancellation).ConfigureAwait(false))
            .ToDictionary(row => row.Slug, row => new ThemeGroup(row.Slug, row.Name), StringComparer.Ordinal);
        var rows = await store.Context.Themes.OrderBy(row => row.Number).ToListAsync(cancellation).ConfigureAwait(false);
        return store.Index.Keep(rows.ConvertAll(row => new FoundTheme(
            ToTheme(row), groups.GetValueOrDefault(row.Group) ?? new ThemeGroup(row.Group, row.Group), row.ClaimCount, row.EventCount)));
    }

    /// <summary>A theme; null where there is none of this slug. <see cref="Theme.Related"/> are among <see cref="ReadAsync"/>.</summary>
    public async Task<FoundTheme?> ReadOrNullAsync(ThemeSlug slug, CancellationToken cancellation = default) =>
        (await ReadAsync(cancellation).ConfigureAwait(false)).FirstOrDefault(theme => theme.Theme.Slug == slug);

    private static Theme ToTheme(ThemeRow row) =>
        new(row.Slug, row.Name, row.Group, row.Description, [.. row.Related.Select(slug => new ThemeSlug(slug))]);
}

using Microsoft.EntityFrameworkCore;
using RelationsExplorer.Store.Queries.Articles;
using RelationsExplorer.Store.Queries.Discrepancies;
using RelationsExplorer.Store.Queries.Events;
using RelationsExplorer.Store.Queries.Vocabularies;

namespace RelationsExplorer.Store.Queries.Home;

/// <summary>The corpus at a glance.</summary>
/// <param name="Summary">How much of everything there is.</param>
/// <param name="FirstYear">The year of the first event; null where no event has a date.</param>
/// <param name="LastYear">The year of the last event; null where no event has a date.</param>
/// <param name="Themes">All themes with their counts.</param>
/// <param name="MostTold">The events that most articles tell of; at most eight.</param>
/// <param name="Discrepancies">The disagreements that most articles take part in; at most five.</param>
/// <param name="Articles">The newest articles; at most ten.</param>
public sealed record HomeView(
    StoreSummary Summary,
    long? FirstYear,
    long? LastYear,
    IReadOnlyList<FoundTheme> Themes,
    IReadOnlyList<FoundEvent> MostTold,
    IReadOnlyList<FoundDiscrepancy> Discrepancies,
    IReadOnlyList<FoundArticle> Articles);

/// <summary>Reads what the first page shows.</summary>
public sealed class HomeQuery(StoreSession store)
{
    private const int MostEvents = 8;
    private const int MostDiscrepancies = 5;
    private const int MostArticles = 10;

    /// <summary>Asks for the glance.</summary>
    public async Task<HomeView> ReadAsync(CancellationToken cancellation = default)
    {
        if (store.Index.KeptOrNull<HomeView>() is { } known) return known;
        var context = store.Context;
        var first = await context.Events.Where(row => row.DateEarliest != null).OrderBy(row => row.DateEarliest).Select(row => row.Date)
            .FirstOrDefaultAsync(cancellation).ConfigureAwait(false);
        var last = await context.Events.Where(row => row.DateEarliest != null).OrderByDescending(row => row.DateEarliest).Select(row => row.Date)
            .FirstOrDefaultAsync(cancellation).ConfigureAwait(false);
        var told = await context.Events.OrderByDescending(row => row.ArticleCount).ThenByDescending(row => row.ClaimCount).ThenBy(row => row.Number)
            .Select(row => row.Number).Take(MostEvents).ToListAsync(cancellation).ConfigureAwait(false);
        return store.Index.Keep(new HomeView(
            store.Summary,
            first?.Earliest?.Year,
            (last?.Latest ?? last?.Earliest)?.Year,
            await new ThemesQuery(store).ReadAsync(cancellation).ConfigureAwait(false),
            EventCards.Read(store, told, cancellation),
            DiscrepancyCards.Read(store, [.. Enumerable.Range(1, Math.Min(MostDiscrepancies, store.Summary.Discrepancies))], cancellation),
            (await new ArticlesQuery(store).ReadAsync(new ArticleFilter { Paging = new(1, MostArticles) }, cancellation).ConfigureAwait(false)).Rows));
    }
}

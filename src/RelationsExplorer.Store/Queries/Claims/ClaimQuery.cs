using Microsoft.EntityFrameworkCore;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Store.Queries.Articles;
using RelationsExplorer.Store.Queries.Discrepancies;
using RelationsExplorer.Store.Queries.Events;
using RelationsExplorer.Store.Queries.Sources;
using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.Store.Queries.Claims;

/// <summary>All about one claim.</summary>
/// <param name="Claim">The claim as its card shows it.</param>
/// <param name="Record">The claim as it was read, with how each of its values came to be.</param>
/// <param name="Article">The article.</param>
/// <param name="Passage">The passage it stands in.</param>
/// <param name="InPassage">All claims of the passage in order, this one among them.</param>
/// <param name="Before">The claim before it in the article; null where it is the first.</param>
/// <param name="After">The claim after it in the article; null where it is the last.</param>
/// <param name="Mentions">What was recognised within it.</param>
/// <param name="Events">The events that it tells of, each with who else tells of it.</param>
/// <param name="Like">Claims of other articles in like words that tell of none of these events, likest first; at most five.</param>
/// <param name="SameSources">The works that it cites, each with who else cites it.</param>
/// <param name="Discrepancies">Where it takes part in a disagreement.</param>
public sealed record ClaimDetails(
    FoundClaim Claim,
    Claim Record,
    Article Article,
    Passage Passage,
    IReadOnlyList<FoundClaim> InPassage,
    ClaimId? Before,
    ClaimId? After,
    IReadOnlyList<Mention> Mentions,
    IReadOnlyList<AlsoTold> Events,
    IReadOnlyList<FoundClaim> Like,
    IReadOnlyList<AlsoCited> SameSources,
    IReadOnlyList<FoundDiscrepancy> Discrepancies);

/// <summary>An event that a claim tells of, and who else does.</summary>
/// <param name="Event">The event.</param>
/// <param name="Others">Other claims that tell of it, those of other articles first; at most ten.</param>
public sealed record AlsoTold(FoundEvent Event, IReadOnlyList<FoundClaim> Others);

/// <summary>A work that a claim cites, and who else does.</summary>
/// <param name="Source">The work.</param>
/// <param name="Others">Other claims that cite it, those of other articles first; at most ten.</param>
public sealed record AlsoCited(FoundSource Source, IReadOnlyList<FoundClaim> Others);

/// <summary>Reads one claim.</summary>
public sealed class ClaimQuery(StoreSession store)
{
    private const int MostOthers = 10;
    private const int MostLike = 5;
    private const int MostInPassage = 100;

    /// <summary>The claim; null where there is none of this id.</summary>
    public async Task<ClaimDetails?> ReadOrNullAsync(ClaimId id, CancellationToken cancellation = default)
    {
        var context = store.Context;
        var row = await (
            from claim in context.Claims
            join article in context.Articles on claim.Article equals article.Number
            join passage in context.Passages on claim.Passage equals passage.Number
            where claim.Id == id
            select new { claim.Number, claim.Text, claim.Start, claim.End, article, passage }).SingleOrDefaultAsync(cancellation).ConfigureAwait(false);
        if (row is null) return null;
        var inPassage = await context.Claims.Where(claim => claim.Passage == row.passage.Number).OrderBy(claim => claim.Number)
            .Select(claim => claim.Number).Take(MostInPassage).ToListAsync(cancellation).ConfigureAwait(false);
        if (!inPassage.Contains(row.Number)) inPassage.Add(row.Number);
        var neighbours = await context.Claims.Where(claim => claim.Article == row.article.Number && (claim.Number == row.Number - 1 || claim.Number == row.Number + 1))
            .Select(claim => new { claim.Number, claim.Id }).ToListAsync(cancellation).ConfigureAwait(false);
        var others = await OthersAsync(row.Number, row.article, cancellation).ConfigureAwait(false);
        var told = others.Events.SelectMany(group => group.Claims).ToHashSet();
        var like = Like(row.Text, row.article, cancellation).Where(number => !told.Contains(number)).ToList();
        var shown = inPassage.Concat(like).Concat(others.Events.Concat(others.Sources).SelectMany(group => group.Claims)).Distinct().ToList();
        var cards = shown.Zip(ClaimCards.Read(store, shown, null, cancellation)).ToDictionary(pair => pair.First, pair => pair.Second);
        var disputed = await context.DiscrepancyClaims.Where(link => link.Claim == row.Number).Select(link => link.Discrepancy).Distinct()
            .Take(Paging.MostRows).ToListAsync(cancellation).ConfigureAwait(false);
        return new ClaimDetails(
            cards[row.Number],
            (ClaimRecords.Read(store, row.Number, 1, cancellation))[0],
            row.article.ToArticle(),
            row.passage.ToPassage(row.article.Slug),
            [.. inPassage.Select(number => cards[number])],
            neighbours.Find(claim => claim.Number < row.Number)?.Id,
            neighbours.Find(claim => claim.Number > row.Number)?.Id,
            MentionRecords.Read(store, row.passage.Number, row.passage.Number, new Span(row.Start, row.End), cancellation),
            [.. (EventCards.Read(store, [.. others.Events.Select(group => group.Key)], cancellation))
                .Zip(others.Events, (happening, group) => new AlsoTold(happening, [.. group.Claims.Select(number => cards[number])]))],
            [.. like.Select(number => cards[number])],
            [.. (SourceCards.Read(store, [.. others.Sources.Select(group => group.Key)], cancellation))
                .Zip(others.Sources, (source, group) => new AlsoCited(source, [.. group.Claims.Select(number => cards[number])]))],
            DiscrepancyCards.Read(store, disputed, cancellation));
    }

    private List<int> Like(string text, Mapping.ArticleRow article, CancellationToken cancellation)
    {
        using var like = new LikeClaims(store.Connection, store.Summary.Claims);
        return like.Find(text, article.FirstClaim, article.FirstClaim + article.ClaimCount - 1, MostLike, cancellation);
    }

    private async Task<(List<Others> Events, List<Others> Sources)> OthersAsync(int number, Mapping.ArticleRow article, CancellationToken cancellation)
    {
        var context = store.Context;
        var events = await context.ClaimEvents.Where(link => link.Claim == number).OrderBy(link => link.Ordinal).Select(link => link.Event)
            .ToListAsync(cancellation).ConfigureAwait(false);
        var sources = await context.Citations.Where(citation => citation.Claim == number).OrderBy(citation => citation.Number).Select(citation => citation.Source)
            .ToListAsync(cancellation).ConfigureAwait(false);
        var (told, cited) = (new List<Others>(), new List<Others>());
        foreach (var happening in events)
            told.Add(await FirstAsync(happening, number, article, context.ClaimEvents.Where(link => link.Event == happening).Select(link => link.Claim), cancellation).ConfigureAwait(false));
        foreach (var source in sources.Distinct())
            cited.Add(await FirstAsync(source, number, article, context.Citations.Where(citation => citation.Source == source).Select(citation => citation.Claim), cancellation).ConfigureAwait(false));
        return (told, cited);
    }

    // The numbers of an article's claims follow one another, so what lies outside them is in other articles.
    private static async Task<Others> FirstAsync(int key, int number, Mapping.ArticleRow article, IQueryable<int> claims, CancellationToken cancellation)
    {
        var (first, last) = (article.FirstClaim, article.FirstClaim + article.ClaimCount - 1);
        var elsewhere = await claims.Where(claim => claim < first || claim > last).Distinct().OrderBy(claim => claim).Take(MostOthers)
            .ToListAsync(cancellation).ConfigureAwait(false);
        var here = elsewhere.Count == MostOthers ? [] : await claims.Where(claim => claim >= first && claim <= last && claim != number).Distinct().OrderBy(claim => claim)
            .Take(MostOthers - elsewhere.Count).ToListAsync(cancellation).ConfigureAwait(false);
        return new Others(key, [.. elsewhere, .. here]);
    }

    private sealed record Others(int Key, List<int> Claims);
}

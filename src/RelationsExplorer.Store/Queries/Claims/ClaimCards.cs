using Microsoft.EntityFrameworkCore;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.Store.Queries.Claims;

/// <summary>Reads claims by their numbers, with all that their cards show: one question for each kind of thing, however many claims.</summary>
internal static class ClaimCards
{
    /// <summary>The claims, in the order of the numbers.</summary>
    public static async Task<List<FoundClaim>> ReadAsync(StoreSession store, IReadOnlyList<int> numbers, SearchText? text, CancellationToken cancellation)
    {
        if (numbers.Count == 0) return [];
        var context = store.Context;
        var wanted = numbers.ToList();
        var rows = await (
            from claim in context.Claims
            join article in context.Articles on claim.Article equals article.Number
            join passage in context.Passages on claim.Passage equals passage.Number
            join speaker in context.Actors on claim.Speaker equals speaker.Number into speakers
            from speaker in speakers.DefaultIfEmpty()
            join reporter in context.Actors on claim.Reporter equals reporter.Number into reporters
            from reporter in reporters.DefaultIfEmpty()
            join happening in context.Events on claim.Event equals happening.Number into events
            from happening in events.DefaultIfEmpty()
            where EF.Parameter(wanted).Contains(claim.Number)
            select new
            {
                claim.Number,
                claim.Id,
                claim.Text,
                claim.Start,
                claim.End,
                claim.Modality,
                claim.Stance,
                Article = new ArticleRef(article.Slug, article.Title, article.Published),
                Passage = passage.Id,
                passage.Line,
                Speaker = speaker == null ? null : new ActorRef(speaker.Slug, speaker.Name),
                Reporter = reporter == null ? null : new ActorRef(reporter.Slug, reporter.Name),
                Event = happening == null ? null : new EventRef(happening.Id, happening.Title, happening.Date, happening.Status),
            }).ToDictionaryAsync(row => row.Number, cancellation).ConfigureAwait(false);
        var links = await ClaimLinkReader.ReadAsync(store, wanted, cancellation).ConfigureAwait(false);
        return
        [
            .. from number in numbers
               let row = rows[number]
               select new FoundClaim(
                   row.Id, row.Text, text?.FindIn(row.Text) ?? [], row.Article, row.Passage, new Span(row.Start, row.End), row.Line,
                   row.Speaker, row.Reporter, row.Modality, row.Stance,
                   [.. links.Themes[number]], [.. links.Actors[number]], [.. links.Places[number]], row.Event, [.. links.Citations[number]]),
        ];
    }
}

using Microsoft.EntityFrameworkCore;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Store.Mapping;

namespace RelationsExplorer.Store.Queries.Articles;

/// <summary>
/// The questions of the reading view, each for one kind of thing. What belongs to an article has numbers that follow one another,
/// so that all of it lies between two numbers; what the reading view does not show is not read.
/// </summary>
internal static class ArticleParts
{
    public static readonly Func<StoreContext, ArticleSlug, ArticleRow?> Article = EF.CompileQuery((StoreContext context, ArticleSlug slug) =>
        context.Articles.SingleOrDefault(row => row.Slug == slug));

    public static readonly Func<StoreContext, int, IEnumerable<PassageRow>> Passages = EF.CompileQuery((StoreContext context, int article) =>
        context.Passages.Where(passage => passage.Article == article).OrderBy(passage => passage.Number).AsQueryable());

    public static readonly Func<StoreContext, int, int, IEnumerable<MarkerRow>> Markers = EF.CompileQuery((StoreContext context, int first, int last) =>
        context.Markers.Where(marker => marker.Passage >= first && marker.Passage <= last).OrderBy(marker => marker.Number).AsQueryable());

    public static readonly Func<StoreContext, int, int, IEnumerable<RemarkRow>> Remarks = EF.CompileQuery((StoreContext context, int first, int last) =>
        context.Remarks.Where(remark => remark.Passage >= first && remark.Passage <= last).OrderBy(remark => remark.Number).AsQueryable());

    public static readonly Func<StoreContext, int, int, IEnumerable<DateRow>> Dates = EF.CompileQuery((StoreContext context, int first, int last) =>
        from mention in context.Mentions
        where mention.Passage >= first && mention.Passage <= last && mention.Kind == MentionKind.Date
        orderby mention.Number
        select new DateRow(mention.Passage, mention.Start, mention.End, mention.Text, mention.Rule, mention.Date, mention.Working));

    public static readonly Func<StoreContext, int, int, IEnumerable<PlacedClaim>> Claims = EF.CompileQuery((StoreContext context, int first, int last) =>
        from claim in context.Claims
        join happening in context.Events on claim.Event equals happening.Number into events
        from happening in events.DefaultIfEmpty()
        where claim.Number >= first && claim.Number <= last
        orderby claim.Number
        select new PlacedClaim(claim.Id, claim.Passage, claim.Start, claim.End, (EventId?)happening.Id, claim.Speaker == null, claim.Reporter != null));

    public static readonly Func<StoreContext, int, int, IEnumerable<CitationRow>> Citations = EF.CompileQuery((StoreContext context, int first, int last) =>
        context.Citations.Where(citation => citation.Claim >= first && citation.Claim <= last).OrderBy(citation => citation.Number).AsQueryable());

    public static readonly Func<StoreContext, int, int, IEnumerable<int>> EventNumbers = EF.CompileQuery((StoreContext context, int first, int last) =>
        context.ClaimEvents.Where(link => link.Claim >= first && link.Claim <= last).Select(link => link.Event).AsQueryable());

    public static readonly Func<StoreContext, List<int>, IEnumerable<Told>> Events = EF.CompileQuery((StoreContext context, List<int> wanted) =>
        from happening in context.Events
        where wanted.Contains(happening.Number)
        orderby happening.Number
        select new Told(new EventRef(happening.Id, happening.Title, happening.Date, happening.Status), happening.ArticleCount));

    public static readonly Func<StoreContext, int, int, IEnumerable<int>> Discrepancies = EF.CompileQuery((StoreContext context, int first, int last) =>
        context.DiscrepancyClaims.Where(link => link.Claim >= first && link.Claim <= last).Select(link => link.Discrepancy).AsQueryable());

    /// <summary>Words that were read as a date.</summary>
    internal sealed record DateRow(int Passage, int Start, int End, string Text, string Rule, EdtfDate? Date, string? Working);

    /// <summary>A claim in its passage.</summary>
    internal sealed record PlacedClaim(ClaimId Id, int Passage, int Start, int End, EventId? Event, bool IsByAuthor, bool IsSecondHand);

    /// <summary>An event and in how many articles it is told.</summary>
    internal sealed record Told(EventRef Event, int Articles);
}

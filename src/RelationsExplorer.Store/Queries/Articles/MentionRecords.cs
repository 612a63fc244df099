using Microsoft.EntityFrameworkCore;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Store.Mapping;

namespace RelationsExplorer.Store.Queries.Articles;

/// <summary>Reads mentions as the records of the corpus that they were made from.</summary>
internal static class MentionRecords
{
    private static readonly Func<StoreContext, int, int, int, int, IEnumerable<Joined>> _mentions = EF.CompileQuery(
        (StoreContext context, int firstPassage, int lastPassage, int start, int end) =>
            from mention in context.Mentions
            join passage in context.Passages on mention.Passage equals passage.Number
            join actor in context.Actors on mention.Actor equals actor.Number into actors
            from actor in actors.DefaultIfEmpty()
            join place in context.Places on mention.Place equals place.Number into places
            from place in places.DefaultIfEmpty()
            where mention.Passage >= firstPassage && mention.Passage <= lastPassage && mention.Start >= start && mention.End <= end
            orderby mention.Number
            select new Joined(mention, passage.Id, (ActorSlug?)actor.Slug, (PlaceSlug?)place.Slug));

    /// <summary>The mentions of passages from one number to another.</summary>
    /// <param name="within">Only those within these words; null for all.</param>
    public static List<Mention> Read(StoreSession store, int firstPassage, int lastPassage, Span? within, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return [.. _mentions(store.Context, firstPassage, lastPassage, within?.Start ?? 0, within?.End ?? int.MaxValue)
            .Select(row => Record(row.Row, row.Passage, row.Actor, row.Place))];
    }

    private static Mention Record(MentionRow row, PassageId passage, ActorSlug? actor, PlaceSlug? place)
    {
        var span = new Span(row.Start, row.End);
        return row.Kind switch
        {
            MentionKind.Date => new DateMention(passage, span, row.Text, row.Rule, row.Date, row.Working),
            MentionKind.Actor => new ActorMention(passage, span, row.Text, row.Rule, actor!.Value),
            MentionKind.Place => new PlaceMention(passage, span, row.Text, row.Rule, place!.Value),
            _ => new FigureMention(passage, span, row.Text, row.Rule, new Figure((decimal)row.Low!.Value, (decimal)row.High!.Value, row.Unit!, row.Bound!.Value)),
        };
    }

    private sealed record Joined(MentionRow Row, PassageId Passage, ActorSlug? Actor, PlaceSlug? Place);
}

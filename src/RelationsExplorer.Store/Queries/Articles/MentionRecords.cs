using Microsoft.EntityFrameworkCore;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Store.Mapping;

namespace RelationsExplorer.Store.Queries.Articles;

/// <summary>Reads mentions as the records of the corpus that they were made from.</summary>
internal static class MentionRecords
{
    /// <summary>The mentions of passages from one number to another.</summary>
    /// <param name="within">Only those within these words; null for all.</param>
    public static async Task<List<Mention>> ReadAsync(StoreSession store, int firstPassage, int lastPassage, Span? within, CancellationToken cancellation)
    {
        var context = store.Context;
        var (start, end) = (within?.Start ?? 0, within?.End ?? int.MaxValue);
        var rows = await (
            from mention in context.Mentions
            join passage in context.Passages on mention.Passage equals passage.Number
            join actor in context.Actors on mention.Actor equals actor.Number into actors
            from actor in actors.DefaultIfEmpty()
            join place in context.Places on mention.Place equals place.Number into places
            from place in places.DefaultIfEmpty()
            where mention.Passage >= firstPassage && mention.Passage <= lastPassage && mention.Start >= start && mention.End <= end
            orderby mention.Number
            select new { mention, Passage = passage.Id, Actor = (ActorSlug?)actor.Slug, Place = (PlaceSlug?)place.Slug })
            .ToListAsync(cancellation).ConfigureAwait(false);
        return rows.ConvertAll(row => Record(row.mention, row.Passage, row.Actor, row.Place));
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
}

using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Import.Judging.Stances;

namespace RelationsExplorer.Import.Merging;

/// <summary>
/// The little of an article that articles are merged by: its sources and events, and of its claims those that tell of an event
/// or of a quantity (with the dates beside it), as far as they name somebody and without how they were judged. It is all that is in memory of all articles at once.
/// </summary>
internal static class MergingPart
{
    /// <summary>That part of a draft.</summary>
    public static Draft Of(Draft draft)
    {
        var byPassage = draft.Mentions.OfType<FigureMention>().ToLookup(figure => figure.Passage, figure => figure.Span);
        return new Draft(draft.Article)
        {
            Sources = draft.Sources,
            Mentions = [.. draft.Mentions.Where(mention => mention is FigureMention || (mention is DateMention && byPassage.Contains(mention.Passage)))],
            FoundActors = draft.FoundActors,
            Claims =
            [
                .. draft.Claims.Where(claim => claim.Events.Count > 0 || byPassage[claim.Passage].Any(claim.Span.Contains))
                    .Select(claim => claim with { Themes = [], Actors = [.. claim.Actors.Where(actor => StatesOfActors.Names(claim, actor))], Origins = [] }),
            ],
            Events = draft.Events,
        };
    }
}

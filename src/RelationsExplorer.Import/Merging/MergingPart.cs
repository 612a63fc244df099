using RelationsExplorer.Corpus.Mentions;

namespace RelationsExplorer.Import.Merging;

/// <summary>
/// The little of an article that articles are merged by: its sources and events, and of its claims those that tell of an event
/// or of a quantity, without how they were judged. It is all that is in memory of all articles at once.
/// </summary>
internal static class MergingPart
{
    /// <summary>That part of a draft.</summary>
    public static Draft Of(Draft draft)
    {
        FigureMention[] figures = [.. draft.Mentions.OfType<FigureMention>()];
        var byPassage = figures.ToLookup(figure => figure.Passage, figure => figure.Span);
        return new Draft(draft.Article)
        {
            Sources = draft.Sources,
            Mentions = figures,
            FoundActors = draft.FoundActors,
            Claims =
            [
                .. draft.Claims.Where(claim => claim.Events.Count > 0 || byPassage[claim.Passage].Any(claim.Span.Contains))
                    .Select(claim => claim with { Themes = [], Origins = [] }),
            ],
            Events = draft.Events,
        };
    }
}

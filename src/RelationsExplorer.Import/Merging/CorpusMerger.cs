using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Import.Merging;

/// <summary>Merges what was read in the articles into one collection: the same source, the same event, what does not agree.</summary>
public static class CorpusMerger
{
    /// <summary>Merges the drafts. The result does not depend on their order.</summary>
    /// <param name="drafts">The articles, fully read; no two with one slug.</param>
    /// <param name="vocabulary">The vocabulary they were read with.</param>
    public static Collection Merge(IReadOnlyList<Draft> drafts, Vocabulary vocabulary)
    {
        Draft[] ordered = [.. drafts.OrderBy(d => d.Article.Slug)];
        var works = Task.Run(() => SourceMerger.Merge(ordered));
        var (events, eventOf) = EventMerger.Merge(ordered);

        // Of the million claims of a large corpus, few tell of an event: the others stay the records they are.
        var claims = ordered.SelectMany(d => d.Claims).Select(c => c.Events.Count == 0 ? c : c with { Events = [.. c.Events.Select(e => eventOf[e]).Distinct()] }).ToList();
        IReadOnlyList<Mention> mentions = [.. ordered.SelectMany(d => d.Mentions)];
        var discrepancies = Task.Run(() => DiscrepancyFinder.Find(ordered.ToDictionary(d => d.Article.Slug, d => d.Article), claims, events, mentions));
        var (sources, sourceOf) = works.GetAwaiter().GetResult();
        Citation[] citations = [.. ordered.SelectMany(d => d.Citations).Select(c => sourceOf[c.Source] is var source && source == c.Source ? c : c with { Source = source }).Distinct()];
        return new Collection(
            WithFoundActors(vocabulary, ordered),
            [.. ordered.Select(d => d.Article)],
            [.. ordered.SelectMany(d => d.Passages)],
            [.. ordered.SelectMany(d => d.Markers)],
            [.. ordered.SelectMany(d => d.Remarks)],
            mentions,
            claims,
            events,
            sources,
            citations,
            discrepancies.GetAwaiter().GetResult());
    }

    // Only those actors whom some claim or mention speaks of enter the collection's vocabulary beside the given ones.
    private static Vocabulary WithFoundActors(Vocabulary vocabulary, Draft[] drafts)
    {
        var known = vocabulary.Actors.Select(a => a.Slug).ToHashSet();
        var found = drafts.SelectMany(d => d.FoundActors).Where(a => !known.Contains(a.Slug)).DistinctBy(a => a.Slug);
        return vocabulary with { Actors = [.. vocabulary.Actors.Concat(found).OrderBy(a => a.Slug)] };
    }
}

using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Import.Merging;

/// <summary>Merges what was read in the articles into one collection: the same source, the same event, what does not agree.</summary>
public static class CorpusMerger
{
    /// <summary>Merges the drafts. The result does not depend on their order.</summary>
    /// <param name="drafts">The articles, fully read; no two with one slug.</param>
    /// <param name="vocabulary">The vocabulary they were read with.</param>
    public static Collection Merge(IReadOnlyList<Draft> drafts, Vocabulary vocabulary) =>
        Merge([.. drafts.Select(d => (MergingPart.Of(d), (Func<ArticleParts>)(() => new(d.Passages, d.Markers, d.Remarks, d.Mentions, d.Claims, d.Citations))))], vocabulary);

    /// <summary>Merges articles that are not held whole.</summary>
    /// <param name="drafts">What they are merged by (<see cref="MergingPart"/>), and how each is read whole; no two with one slug.</param>
    /// <param name="vocabulary">The vocabulary they were read with.</param>
    internal static Collection Merge(IReadOnlyList<(Draft Part, Func<ArticleParts> Whole)> drafts, Vocabulary vocabulary)
    {
        Draft[] ordered = [.. drafts.Select(d => d.Part).OrderBy(d => d.Article.Slug)];
        var works = Task.Run(() => SourceMerger.Merge(ordered));
        var (events, eventOf) = EventMerger.Merge(ordered);
        var discrepancies = Task.Run(() => DiscrepancyFinder.Find(
            ordered.ToDictionary(d => d.Article.Slug, d => d.Article), [.. ordered.SelectMany(d => d.Claims)], events, [.. ordered.SelectMany(d => d.Mentions)]));
        var (sources, sourceOf) = works.GetAwaiter().GetResult();
        var readings = new MergedReadings(drafts.ToDictionary(d => d.Part.Article.Slug, d => d.Whole), eventOf, sourceOf);
        ArticleSlug[] articles = [.. ordered.Select(d => d.Article.Slug)];
        return new Collection(
            WithFoundActors(vocabulary, ordered),
            [.. ordered.Select(d => d.Article)],
            readings.List(articles, parts => parts.Passages),
            readings.List(articles, parts => parts.Markers),
            readings.List(articles, parts => parts.Remarks),
            readings.List(articles, parts => parts.Mentions),
            readings.List(articles, parts => parts.Claims),
            events,
            sources,
            readings.List(articles, parts => parts.Citations),
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

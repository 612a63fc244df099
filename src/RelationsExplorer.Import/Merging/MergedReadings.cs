using System.Collections.Concurrent;
using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Sources;

namespace RelationsExplorer.Import.Merging;

/// <summary>Hands out the articles as they were read, with the events and sources in them that merging put in the place of their own.</summary>
/// <param name="readings">Reads each article whole.</param>
/// <param name="eventOf">What each event of an article became.</param>
/// <param name="sourceOf">What each source of an article became.</param>
internal sealed class MergedReadings(
    Dictionary<ArticleSlug, Func<ArticleParts>> readings, IReadOnlyDictionary<EventId, EventId> eventOf, IReadOnlyDictionary<SourceId, SourceId> sourceOf) : IArticleReadings
{
    // A small corpus is looked at in many ways, and takes no room worth sparing.
    private const int MostKept = 50;

    private readonly ConcurrentDictionary<ArticleSlug, ArticleParts> _kept = [];

    /// <inheritdoc/>
    public ArticleParts Of(ArticleSlug article) => readings.Count <= MostKept ? _kept.GetOrAdd(article, Read) : Read(article);

    /// <summary>A list of one kind of their parts, in the order of these articles.</summary>
    public PartsList<T> List<T>(IReadOnlyList<ArticleSlug> articles, Func<ArticleParts, IReadOnlyList<T>> part) => new(this, articles, part);

    private ArticleParts Read(ArticleSlug article)
    {
        var parts = readings[article]();
        return parts with
        {
            // Few claims tell of an event: the others stay the records they are.
            Claims = [.. parts.Claims.Select(c => c.Events.Count == 0 ? c : c with { Events = [.. c.Events.Select(e => eventOf[e]).Distinct()] })],
            Citations = [.. parts.Citations.Select(c => sourceOf[c.Source] is var source && source == c.Source ? c : c with { Source = source }).Distinct()],
        };
    }
}

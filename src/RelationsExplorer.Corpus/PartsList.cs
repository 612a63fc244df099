using System.Collections;
using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Corpus;

/// <summary>A list of one kind of parts of many articles, of which only those of one article are in memory at a time: it is made to be gone through.</summary>
/// <param name="readings">Where the articles are read.</param>
/// <param name="articles">The articles, in the order of the list.</param>
/// <param name="part">Which parts.</param>
public sealed class PartsList<T>(IArticleReadings readings, IReadOnlyList<ArticleSlug> articles, Func<ArticleParts, IReadOnlyList<T>> part) : IReadOnlyList<T>
{
    private readonly Lazy<int> _count = new(() => articles.Sum(article => part(readings.Of(article)).Count));

    /// <summary>Where the articles are read, with all their parts.</summary>
    public IArticleReadings Readings => readings;

    /// <summary>How many there are. Counting them reads all articles once.</summary>
    public int Count => _count.Value;

    /// <summary>One part. The articles up to its own are read for it.</summary>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            foreach (var article in articles)
            {
                var parts = part(readings.Of(article));
                if (index < parts.Count) return parts[index];
                index -= parts.Count;
            }

            throw new ArgumentOutOfRangeException(nameof(index), index, "The list is shorter.");
        }
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => articles.SelectMany(article => part(readings.Of(article))).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

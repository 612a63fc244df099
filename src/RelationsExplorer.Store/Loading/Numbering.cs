using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Store.Loading;

/// <summary>
/// Gives every record that several articles share its number, and the articles theirs. The orders are those in which lists
/// show them. What stands in one article alone is numbered with it: <see cref="NumberedArticle"/>.
/// </summary>
internal sealed class Numbering
{
    public Numbering(Collection collection)
    {
        // Kinds that are numbered by what they say of themselves alone are put in order beside those that stand in articles.
        var events = Task.Run(() => new Numbered<EventId, Event>("event", ByDay(collection.Events, happening => happening.Date).ThenBy(happening => happening.Id), happening => happening.Id));
        var sources = Task.Run(() => new Numbered<SourceId, Source>("source", collection.Sources.OrderBy(AlphabeticKey, StringComparer.Ordinal).ThenBy(source => source.Id), source => source.Id));
        Themes = new("theme", collection.Vocabulary.Themes, theme => theme.Slug);
        Actors = new("actor", collection.Vocabulary.Actors.OrderBy(actor => actor.Slug), actor => actor.Slug);
        Places = new("place", collection.Vocabulary.Places.OrderBy(place => place.Slug), place => place.Slug);
        Articles = new("article", ByDay(collection.Articles, article => article.Published).ThenBy(article => article.Slug), article => article.Slug);
        Outlets = new(
            "outlet",
            collection.Sources.Select(source => (Source: source, Outlet: OutletOf(source))).Where(named => named.Outlet is not null)
                .GroupBy(named => named.Outlet!, named => named.Source.Container!, StringComparer.Ordinal)
                .OrderBy(outlet => outlet.Key, StringComparer.Ordinal)
                .Select(outlet => (outlet.Key, Name: CommonestOf(outlet), Count: outlet.Count())),
            outlet => outlet.Slug);
        (Events, Sources) = (events.GetAwaiter().GetResult(), sources.GetAwaiter().GetResult());
        OutletOfSource = [.. Sources.Items.Select(source => OutletOf(source) is { } slug ? Outlets.Of(slug) : 0)];
    }

    public Numbered<ThemeSlug, Theme> Themes { get; }

    public Numbered<ActorSlug, Actor> Actors { get; }

    public Numbered<PlaceSlug, Place> Places { get; }

    public Numbered<ArticleSlug, Article> Articles { get; }

    public Numbered<EventId, Event> Events { get; }

    public Numbered<SourceId, Source> Sources { get; }

    public Numbered<string, (string Slug, string Name, int SourceCount)> Outlets { get; }

    /// <summary>The outlet of the source with number n, at index n - 1; 0 where it has none.</summary>
    public int[] OutletOfSource { get; }

    /// <summary>The slug of the container; null where a source has none, or one without a letter.</summary>
    private static string? OutletOf(Source source) =>
        source.Container is { } container && Slug.Of(container) is { Length: > 0 } slug ? slug : null;

    private static string AlphabeticKey(Source source) => Slug.Of(source.Title ?? source.Raw);

    private static string CommonestOf(IEnumerable<string> spellings) =>
        spellings.GroupBy(spelling => spelling, StringComparer.Ordinal)
            .OrderByDescending(spelling => spelling.Count()).ThenBy(spelling => spelling.Key, StringComparer.Ordinal)
            .First().Key;

    // By the first day that is known: what happened "by 2012" stands with 2012, not before all history. Unknown dates come last.
    private static IOrderedEnumerable<T> ByDay<T>(IEnumerable<T> dated, Func<T, EdtfDate?> date) =>
        dated.OrderBy(one => date(one) is { } day ? (day.Earliest ?? day.Latest)?.Number ?? long.MaxValue : long.MaxValue)
            .ThenBy(one => date(one)?.Latest?.Number ?? long.MaxValue);
}

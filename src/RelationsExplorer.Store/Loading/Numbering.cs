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
        var events = Task.Run(() => new Numbered<EventId, Event>("event", collection.Events.OrderBy(happening => happening, ByDay), happening => happening.Id));
        var sources = Task.Run(() => new Numbered<SourceId, Source>("source", collection.Sources.OrderBy(AlphabeticKey, StringComparer.Ordinal).ThenBy(source => source.Id), source => source.Id));
        Themes = new("theme", collection.Vocabulary.Themes, theme => theme.Slug);
        Actors = new("actor", collection.Vocabulary.Actors.OrderBy(actor => actor.Slug), actor => actor.Slug);
        Places = new("place", collection.Vocabulary.Places.OrderBy(place => place.Slug), place => place.Slug);
        Articles = new("article", collection.Articles.OrderBy(article => article, ByPublication), article => article.Slug);
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

    private static Comparer<Article> ByPublication { get; } = Comparer<Article>.Create((x, y) =>
    {
        var order = Compare(x.Published, y.Published);
        return order != 0 ? order : x.Slug.CompareTo(y.Slug);
    });

    private static Comparer<Event> ByDay { get; } = Comparer<Event>.Create((x, y) =>
    {
        var order = Compare(x.Date, y.Date);
        return order != 0 ? order : x.Id.CompareTo(y.Id);
    });

    // By the first day that is known: what happened "by 2012" stands with 2012, not before all history. Unknown dates come last.
    private static int Compare(EdtfDate? x, EdtfDate? y)
    {
        var order = FirstKnown(x).CompareTo(FirstKnown(y));
        return order != 0 ? order : (x?.Latest?.Number ?? long.MaxValue).CompareTo(y?.Latest?.Number ?? long.MaxValue);
    }

    private static long FirstKnown(EdtfDate? date) => (date?.Earliest ?? date?.Latest)?.Number ?? long.MaxValue;
}

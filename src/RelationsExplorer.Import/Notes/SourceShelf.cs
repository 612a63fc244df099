using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Sources;

namespace RelationsExplorer.Import.Notes;

/// <summary>Works while they are gathered: a work that is named again is merged, not added.</summary>
/// <param name="article">The article that cites them; of works that several cite, the first one.</param>
internal sealed class SourceShelf(ArticleSlug article)
{
    private readonly List<Source> _works = [];
    private readonly List<string> _titles = [];
    private readonly Dictionary<string, List<int>> _byKey = [];
    private readonly Dictionary<string, SortedSet<int>> _byName = [];

    /// <summary>The works so far, by place.</summary>
    public IReadOnlyList<Source> Works => _works;

    /// <summary>Puts a work on the shelf, or merges it with the one that is there; gives its place.</summary>
    public int Add(ParsedReference work) => Add(Made(work));

    /// <inheritdoc cref="Add(ParsedReference)"/>
    public int Add(Source source)
    {
        var title = SourceIdentity.TitleKey(source.Title);
        if (FindOrNull(source, title) is { } place)
        {
            Merge(place, source);
            return place;
        }

        _works.Add(source);
        _titles.Add(title);
        Index(source, title, _works.Count - 1);
        return _works.Count - 1;
    }

    /// <summary>Adds to the work at a place what another record says of it.</summary>
    public void Merge(int place, Source source)
    {
        var merged = SourceMerge.Of(_works[place], source);
        if (merged.Title != _works[place].Title) _titles[place] = SourceIdentity.TitleKey(merged.Title);
        _works[place] = merged;
        Index(source, SourceIdentity.TitleKey(source.Title), place);
    }

    /// <summary>Puts an editor's record of a work in place of the one that was read.</summary>
    public void Correct(int place, Source source)
    {
        _works[place] = source;
        _titles[place] = SourceIdentity.TitleKey(source.Title);
        Index(source, _titles[place], place);
    }

    /// <summary>The places of the works that a person or body of this name may have written, or that appeared with it; in order.</summary>
    public IEnumerable<int> NamedLike(string name) =>
        NamesOf(name).SelectMany(key => _byName.TryGetValue(key, out var places) ? places : []).Distinct().Order();

    /// <summary>The work at a place, with its final id.</summary>
    public Source Finished(int place) => _works[place] with { Id = SourceIdentity.IdOf(_works[place], article) };

    /// <summary>All works with their final ids, each id once, in the order in which they came.</summary>
    public IReadOnlyList<Source> Finished() => [.. Enumerable.Range(0, _works.Count).Select(Finished).DistinctBy(source => source.Id)];

    /// <summary>A record of what a reference says.</summary>
    public static Source Made(ParsedReference work) => new(
        default, work.Kind, work.Title, work.AndOthers ? [.. work.Authors, Source.AndOthers] : work.Authors, work.Container, work.Publisher,
        work.Issued, work.Accessed, work.Url, work.Doi, work.Volume, work.Issue, work.Pages, work.Raw);

    private int? FindOrNull(Source source, string title)
    {
        foreach (var key in Keys(source, title))
        {
            if (!_byKey.TryGetValue(key, out var places)) continue;
            foreach (var place in places)
            {
                if (SourceIdentity.IsSame(_works[place], _titles[place], source, title)) return place;
            }
        }

        return null;
    }

    private void Index(Source source, string title, int place)
    {
        foreach (var key in Keys(source, title)) Index(key, place);
        foreach (var name in source.Authors.Count > 0 ? source.Authors : [source.Container ?? ""])
        {
            foreach (var key in NamesOf(name))
            {
                if (!_byName.TryGetValue(key, out var places)) _byName[key] = places = [];
                places.Add(place);
            }
        }
    }

    // Its first and last word, and the name that the list of outlets knows it by.
    private static IEnumerable<string> NamesOf(string name)
    {
        var key = SourceIdentity.TitleKey(name);
        if (key.Length == 0) yield break;
        yield return key[(key.LastIndexOf(' ') + 1)..];
        if (key.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space) yield return key[..space];
        if (Outlets.FindOrNull(name) is { } outlet) yield return SourceIdentity.TitleKey(outlet.Outlet.Name);
    }

    private void Index(string key, int place)
    {
        if (!_byKey.TryGetValue(key, out var places)) _byKey[key] = places = [];
        // Many works under one key are not told apart by comparing each with each.
        if (places.Count < 50 && !places.Contains(place)) places.Add(place);
    }

    private static IEnumerable<string> Keys(Source source, string title)
    {
        if (source.Doi is { } doi) yield return "doi " + doi.ToLowerInvariant();
        if (source.Url is { } url) yield return "url " + SourceIdentity.CanonicalUrl(url);
        if (title.Length == 0)
        {
            yield return $"date {source.Issued}";
            yield break;
        }

        yield return "title " + title;
        // Its first words, so that a missing subtitle does not hide it.
        yield return "begins " + string.Join(' ', title.Split(' ').Take(3));
    }
}

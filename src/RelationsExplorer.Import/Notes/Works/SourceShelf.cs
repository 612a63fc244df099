using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Import.Notes.References;
using RelationsExplorer.Import.Notes.References.Names;
using RelationsExplorer.Import.Notes.References.Press;

namespace RelationsExplorer.Import.Notes.Works;

/// <summary>Works while they are gathered: a work that is named again is merged, not added.</summary>
/// <param name="article">The article that cites them; of works that several cite, the first one.</param>
internal sealed class SourceShelf(ArticleSlug article)
{
    private readonly List<Source> _works = [];
    private readonly List<WorkKeys> _keys = [];
    private readonly Dictionary<string, List<int>> _byKey = [];
    private readonly Dictionary<string, SortedSet<int>> _byName = [];

    // Names are asked for where an article is read, and never where articles are merged: they are looked up when somebody asks.
    private readonly List<(Source Source, int Place)> _toName = [];

    /// <summary>The works so far, by place.</summary>
    public IReadOnlyList<Source> Works => _works;

    /// <summary>Puts a work on the shelf, or merges it with the one that is there; gives its place.</summary>
    public int Add(ParsedReference work) => Add(Made(work));

    /// <inheritdoc cref="Add(ParsedReference)"/>
    public int Add(Source source)
    {
        var keys = WorkKeys.Of(source);
        List<string> named = [.. Keys(source, keys)];
        if (FindOrNull(source, keys, named) is { } place)
        {
            Merge(place, source, named);
            return place;
        }

        _works.Add(source);
        _keys.Add(keys);
        Index(source, named, _works.Count - 1);
        return _works.Count - 1;
    }

    /// <summary>Adds to the work at a place what another record says of it.</summary>
    public void Merge(int place, Source source) => Merge(place, source, Keys(source, WorkKeys.Of(source)));

    /// <summary>Puts an editor's record of a work in place of the one that was read.</summary>
    public void Correct(int place, Source source)
    {
        (_works[place], _keys[place]) = (source, WorkKeys.Of(source));
        Index(source, Keys(source, _keys[place]), place);
    }

    /// <summary>The places of the works that a person or body of this name may have written, or that appeared with it; in order.</summary>
    public IEnumerable<int> NamedLike(string name)
    {
        foreach (var (source, place) in _toName) Name(source, place);
        _toName.Clear();
        return NamesOf(name).SelectMany(key => _byName.TryGetValue(key, out var places) ? places : []).Distinct().Order();
    }

    /// <summary>The work at a place, with its final id.</summary>
    public Source Finished(int place) => _works[place] with { Id = SourceIdentity.IdOf(_works[place], article) };

    /// <summary>All works with their final ids, each id once, in the order in which they came.</summary>
    public IReadOnlyList<Source> Finished() => [.. Enumerable.Range(0, _works.Count).Select(Finished).DistinctBy(source => source.Id)];

    /// <summary>A record of what a reference says.</summary>
    public static Source Made(ParsedReference work) => new(
        default, work.Kind, work.Title, work.AndOthers ? [.. work.Authors, Source.AndOthers] : work.Authors, work.Container ?? OwnHouseOrNull(work), work.Publisher,
        work.Issued, work.Accessed, work.Url, work.Doi, work.Volume, work.Issue, work.Pages, work.Raw);

    // "Gazprom, “Memorandum signed”, press release": what a body signs and nobody else prints appeared with the body.
    private static string? OwnHouseOrNull(ParsedReference work) =>
        work is { Title: not null, Publisher: null, YearMark: null, Authors: [var body] } && (BodyName.Is(body) || Outlets.FindOrNull(body) is not null) ? body : null;

    private int? FindOrNull(Source source, WorkKeys keys, List<string> named)
    {
        foreach (var key in named)
        {
            if (!_byKey.TryGetValue(key, out var places)) continue;
            foreach (var place in places)
            {
                if (SourceIdentity.IsSame(_works[place], _keys[place], source, keys)) return place;
            }
        }

        return null;
    }

    private void Merge(int place, Source source, IEnumerable<string> named)
    {
        var (work, merged) = (_works[place], SourceMerge.Of(_works[place], source));
        if (merged.Title != work.Title || merged.Url != work.Url) _keys[place] = WorkKeys.Of(merged);
        _works[place] = merged;
        Index(source, named, place);
    }

    private void Index(Source source, IEnumerable<string> named, int place)
    {
        foreach (var key in named) Index(key, place);
        _toName.Add((source, place));
    }

    private void Name(Source source, int place)
    {
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

    private static IEnumerable<string> Keys(Source source, WorkKeys keys)
    {
        var title = keys.Title;
        if (source.Doi is { } doi) yield return "doi " + doi.ToLowerInvariant();
        if (keys.Url is { } url) yield return "url " + url;
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

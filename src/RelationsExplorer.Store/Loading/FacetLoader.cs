using System.Globalization;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Store.Mapping;
using RelationsExplorer.Store.Searching;
using RelationsExplorer.Store.Sqlite;

namespace RelationsExplorer.Store.Loading;

/// <summary>Makes the bitmaps of all facets, so that no page has to count rows.</summary>
internal sealed class FacetLoader
{
    private const int LongestSpanOfYears = 20;

    private readonly Numbering _numbers;
    private readonly Links _links;
    private readonly List<FacetRow> _rows = [];

    /// <summary>Counts everything; this is the long part of the work.</summary>
    public FacetLoader(Numbering numbers, Links links)
    {
        (_numbers, _links) = (numbers, links);
        AddClaims();
        AddEvents();
        AddSources();
    }

    public void Load(BulkLoad load) => load.Insert(_rows);

    private void AddClaims()
    {
        var claims = _numbers.Claims.Items;
        var outletOf = _numbers.Sources.Items.Select(source => Numbering.OutletOf(source) is { } slug ? _numbers.Outlets.Of(slug) : 0).ToArray();
        var eventDates = _numbers.Events.Items.Select(happening => happening.Date).ToArray();
        Add(Subject.Claims, Facet.Theme, _links.Themes, Theme);
        Add(Subject.Claims, Facet.Actor, _links.Actors, Actor);
        Add(Subject.Claims, Facet.Place, _links.Places, Place);
        Add(Subject.Claims, Facet.Article, _links.Articles.Select(Only), Article);
        Add(Subject.Claims, Facet.Speaker, claims.Select(claim => Only(claim.Speaker.Actor is { } actor ? _numbers.Actors.Of(actor) : 0)), speaker => speaker == 0 ? ("author", "The article's author") : Actor(speaker));
        Add(Subject.Claims, Facet.Stance, claims.Select(claim => Only((int)claim.Stance)), stance => Plain(Word.Of((Corpus.Claims.Stance)stance)));
        Add(Subject.Claims, Facet.Modality, claims.Select(claim => Only((int)claim.Modality)), modality => Plain(Word.Of((Corpus.Claims.Modality)modality)));
        Add(Subject.Claims, Facet.Outlet, _links.Sources.Select(cited => cited.Select(source => outletOf[source - 1]).Where(outlet => outlet > 0).Distinct()), Outlet);
        Add(Subject.Claims, Facet.Evidence, _links.Sources.Select(cited => Only(cited.Length > 0 ? 1 : 0)), cited => Plain(cited == 1 ? "cited" : "uncited"));
        Add(Subject.Claims, Facet.Hand, claims.Select(claim => Only(claim.Reporter is null ? 1 : 2)), hand => Plain(hand == 1 ? "first-hand" : "second-hand"));
        Add(Subject.Claims, Facet.Decade, _links.Events.Select(told => told.SelectMany(number => Decades(eventDates[number - 1])).Distinct()), Decade);
        Add(Subject.Claims, Facet.Year, _links.Events.Select(told => told.SelectMany(number => Years(eventDates[number - 1])).Distinct()), Year);
        Add(Subject.Claims, Facet.Published, claims.Select((_, i) => Years(_numbers.Articles.Items[_links.Articles[i] - 1].Published)), Year);
    }

    private void AddEvents()
    {
        var events = _numbers.Events.Items;
        var articles = Reverse(_links.Events, events.Count, i => [_links.Articles[i]]);
        Add(Subject.Events, Facet.Theme, events.Select(happening => happening.Themes.Select(_numbers.Themes.Of).Distinct()), Theme);
        Add(Subject.Events, Facet.Actor, events.Select(happening => happening.Actors.Select(_numbers.Actors.Of).Distinct()), Actor);
        Add(Subject.Events, Facet.Place, events.Select(happening => happening.Places.Select(_numbers.Places.Of).Distinct()), Place);
        Add(Subject.Events, Facet.Article, articles, Article);
        Add(Subject.Events, Facet.Type, events.Select(happening => Only((int)happening.Type)), type => Plain(Word.Of((Corpus.Events.EventType)type)));
        Add(Subject.Events, Facet.Status, events.Select(happening => Only((int)happening.Status)), status => Plain(Word.Of((Corpus.Events.EventStatus)status)));
        Add(Subject.Events, Facet.Decade, events.Select(happening => Decades(happening.Date)), Decade);
        Add(Subject.Events, Facet.Year, events.Select(happening => Years(happening.Date)), Year);
    }

    private void AddSources()
    {
        var sources = _numbers.Sources.Items;
        Add(Subject.Sources, Facet.Kind, sources.Select(source => Only((int)source.Kind)), kind => Plain(Word.Of((Corpus.Sources.SourceKind)kind)));
        Add(Subject.Sources, Facet.Outlet, sources.Select(source => Numbering.OutletOf(source) is { } slug ? Only(_numbers.Outlets.Of(slug)) : []), Outlet);
        Add(Subject.Sources, Facet.Year, sources.Select(source => Years(source.Issued)), Year);
        Add(Subject.Sources, Facet.Article, Reverse(_links.Sources, sources.Count, i => [_links.Articles[i]]), Article);
        Add(Subject.Sources, Facet.Theme, Reverse(_links.Sources, sources.Count, i => _links.Themes[i]), Theme);
    }

    private void Add(Subject of, Facet facet, IEnumerable<IEnumerable<int>> valuesInOrder, Func<int, (string Value, string Label)> name)
    {
        var bitmaps = new SortedDictionary<int, NumberBitmapBuilder>();
        var number = 0;
        foreach (var values in valuesInOrder)
        {
            number++;
            foreach (var value in values)
            {
                if (!bitmaps.TryGetValue(value, out var bitmap)) bitmaps.Add(value, bitmap = new NumberBitmapBuilder());
                bitmap.Add(number);
            }
        }

        _rows.AddRange(bitmaps.OrderByDescending(pair => pair.Value.Count).ThenBy(pair => pair.Key).Select((pair, ordinal) => new FacetRow
        {
            Of = Word.Of(of),
            Facet = Word.Of(facet),
            Ordinal = ordinal,
            Value = name(pair.Key).Value,
            Label = name(pair.Key).Label,
            Count = pair.Value.Count,
            Numbers = pair.Value.Build().Bytes,
        }));
    }

    /// <summary>For each number in the claims' lists, the values of the claims that bear it.</summary>
    private static IEnumerable<IEnumerable<int>> Reverse(int[][] listOfClaims, int count, Func<int, int[]> valuesOfClaim)
    {
        var values = new HashSet<int>?[count];
        for (var i = 0; i < listOfClaims.Length; i++)
        {
            foreach (var number in listOfClaims[i]) (values[number - 1] ??= []).UnionWith(valuesOfClaim(i));
        }

        return values.Select(set => set is null ? [] : (IEnumerable<int>)set);
    }

    private (string Value, string Label) Theme(int number) => (_numbers.Themes.Items[number - 1].Slug.Value, _numbers.Themes.Items[number - 1].Name);

    private (string Value, string Label) Actor(int number) => (_numbers.Actors.Items[number - 1].Slug.Value, _numbers.Actors.Items[number - 1].Name);

    private (string Value, string Label) Place(int number) => (_numbers.Places.Items[number - 1].Slug.Value, _numbers.Places.Items[number - 1].Name);

    private (string Value, string Label) Article(int number) => (_numbers.Articles.Items[number - 1].Slug.Value, _numbers.Articles.Items[number - 1].Title);

    private (string Value, string Label) Outlet(int number) => (_numbers.Outlets.Items[number - 1].Slug, _numbers.Outlets.Items[number - 1].Name);

    private static (string Value, string Label) Year(int year) => Plain(year.ToString("0000", CultureInfo.InvariantCulture));

    private static (string Value, string Label) Decade(int decade) =>
        (decade.ToString("000", CultureInfo.InvariantCulture) + "X", decade.ToString("000", CultureInfo.InvariantCulture) + "0s");

    private static (string Value, string Label) Plain(string word) => (word, word.Replace('-', ' '));

    private static int[] Only(int value) => [value];

    /// <summary>The years that a date may mean, those with four digits. Where one end is open, the year of the other.</summary>
    private static IEnumerable<int> Years(EdtfDate? date)
    {
        if (date is null || (date.Earliest ?? date.Latest) is not { } first) return [];
        var last = (date.Latest ?? date.Earliest)!.Value;
        if (first.Year < 0 || last.Year > 9999 || last.Year < first.Year || last.Year - first.Year > LongestSpanOfYears) return [];
        return Enumerable.Range((int)first.Year, (int)(last.Year - first.Year) + 1);
    }

    private static IEnumerable<int> Decades(EdtfDate? date)
    {
        if (date is null || (date.Earliest ?? date.Latest) is not { } first) return [];
        var last = (date.Latest ?? date.Earliest)!.Value;
        if (first.Year < 0 || last.Year > 9999 || last.Year < first.Year) return [];
        return Enumerable.Range((int)first.Year / 10, ((int)last.Year / 10) - ((int)first.Year / 10) + 1);
    }
}

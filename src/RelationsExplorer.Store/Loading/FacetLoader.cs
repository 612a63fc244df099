using System.Globalization;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Store.Mapping;
using RelationsExplorer.Store.Searching;
using RelationsExplorer.Store.Sqlite;

namespace RelationsExplorer.Store.Loading;

/// <summary>Makes the bitmaps of all facets, so that no page has to count rows.</summary>
internal sealed class FacetLoader(BulkLoad load, Numbering numbers, Links links)
{
    private const int LongestSpanOfYears = 20;

    public void Load()
    {
        LoadClaims();
        LoadEvents();
        LoadSources();
    }

    private void LoadClaims()
    {
        var claims = numbers.Claims.Items;
        var outletOf = numbers.Sources.Items.Select(source => Numbering.OutletOf(source) is { } slug ? numbers.Outlets.Of(slug) : 0).ToArray();
        var eventDates = numbers.Events.Items.Select(happening => happening.Date).ToArray();
        Save(Subject.Claims, Facet.Theme, links.Themes, Theme);
        Save(Subject.Claims, Facet.Actor, links.Actors, Actor);
        Save(Subject.Claims, Facet.Place, links.Places, Place);
        Save(Subject.Claims, Facet.Article, links.Articles.Select(Only), Article);
        Save(Subject.Claims, Facet.Speaker, claims.Select(claim => Only(claim.Speaker.Actor is { } actor ? numbers.Actors.Of(actor) : 0)), speaker => speaker == 0 ? ("author", "The article's author") : Actor(speaker));
        Save(Subject.Claims, Facet.Stance, claims.Select(claim => Only((int)claim.Stance)), stance => Plain(Word.Of((Corpus.Claims.Stance)stance)));
        Save(Subject.Claims, Facet.Modality, claims.Select(claim => Only((int)claim.Modality)), modality => Plain(Word.Of((Corpus.Claims.Modality)modality)));
        Save(Subject.Claims, Facet.Outlet, links.Sources.Select(cited => cited.Select(source => outletOf[source - 1]).Where(outlet => outlet > 0).Distinct()), Outlet);
        Save(Subject.Claims, Facet.Evidence, links.Sources.Select(cited => Only(cited.Length > 0 ? 1 : 0)), cited => Plain(cited == 1 ? "cited" : "uncited"));
        Save(Subject.Claims, Facet.Hand, claims.Select(claim => Only(claim.Reporter is null ? 1 : 2)), hand => Plain(hand == 1 ? "first-hand" : "second-hand"));
        Save(Subject.Claims, Facet.Decade, links.Events.Select(told => told.SelectMany(number => Decades(eventDates[number - 1])).Distinct()), Decade);
        Save(Subject.Claims, Facet.Year, links.Events.Select(told => told.SelectMany(number => Years(eventDates[number - 1])).Distinct()), Year);
        Save(Subject.Claims, Facet.Published, claims.Select((_, i) => Years(numbers.Articles.Items[links.Articles[i] - 1].Published)), Year);
    }

    private void LoadEvents()
    {
        var events = numbers.Events.Items;
        var articles = Reverse(links.Events, events.Count, i => [links.Articles[i]]);
        Save(Subject.Events, Facet.Theme, events.Select(happening => happening.Themes.Select(numbers.Themes.Of).Distinct()), Theme);
        Save(Subject.Events, Facet.Actor, events.Select(happening => happening.Actors.Select(numbers.Actors.Of).Distinct()), Actor);
        Save(Subject.Events, Facet.Place, events.Select(happening => happening.Places.Select(numbers.Places.Of).Distinct()), Place);
        Save(Subject.Events, Facet.Article, articles, Article);
        Save(Subject.Events, Facet.Type, events.Select(happening => Only((int)happening.Type)), type => Plain(Word.Of((Corpus.Events.EventType)type)));
        Save(Subject.Events, Facet.Status, events.Select(happening => Only((int)happening.Status)), status => Plain(Word.Of((Corpus.Events.EventStatus)status)));
        Save(Subject.Events, Facet.Decade, events.Select(happening => Decades(happening.Date)), Decade);
        Save(Subject.Events, Facet.Year, events.Select(happening => Years(happening.Date)), Year);
    }

    private void LoadSources()
    {
        var sources = numbers.Sources.Items;
        Save(Subject.Sources, Facet.Kind, sources.Select(source => Only((int)source.Kind)), kind => Plain(Word.Of((Corpus.Sources.SourceKind)kind)));
        Save(Subject.Sources, Facet.Outlet, sources.Select(source => Numbering.OutletOf(source) is { } slug ? Only(numbers.Outlets.Of(slug)) : []), Outlet);
        Save(Subject.Sources, Facet.Year, sources.Select(source => Years(source.Issued)), Year);
        Save(Subject.Sources, Facet.Article, Reverse(links.Sources, sources.Count, i => [links.Articles[i]]), Article);
        Save(Subject.Sources, Facet.Theme, Reverse(links.Sources, sources.Count, i => links.Themes[i]), Theme);
    }

    private void Save(Subject of, Facet facet, IEnumerable<IEnumerable<int>> valuesInOrder, Func<int, (string Value, string Label)> name)
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

        load.Insert(bitmaps.OrderByDescending(pair => pair.Value.Count).ThenBy(pair => pair.Key).Select((pair, ordinal) => new FacetRow
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

    private (string Value, string Label) Theme(int number) => (numbers.Themes.Items[number - 1].Slug.Value, numbers.Themes.Items[number - 1].Name);

    private (string Value, string Label) Actor(int number) => (numbers.Actors.Items[number - 1].Slug.Value, numbers.Actors.Items[number - 1].Name);

    private (string Value, string Label) Place(int number) => (numbers.Places.Items[number - 1].Slug.Value, numbers.Places.Items[number - 1].Name);

    private (string Value, string Label) Article(int number) => (numbers.Articles.Items[number - 1].Slug.Value, numbers.Articles.Items[number - 1].Title);

    private (string Value, string Label) Outlet(int number) => (numbers.Outlets.Items[number - 1].Slug, numbers.Outlets.Items[number - 1].Name);

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

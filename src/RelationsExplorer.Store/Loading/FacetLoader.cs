using System.Collections;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Store.Searching;
using RelationsExplorer.Store.Sqlite;

namespace RelationsExplorer.Store.Loading;

/// <summary>Makes the bitmaps of all facets while the articles go by, so that no page has to count rows.</summary>
internal sealed class FacetLoader
{
    private readonly Numbering _numbers;
    private readonly List<FacetValues> _facets = [];
    private readonly int[][] _decades, _years;
    private readonly FacetValues _theme, _actor, _place, _article, _speaker, _stance, _modality, _outlet, _evidence, _hand, _decade, _year, _published;
    private readonly FacetValues _eventArticle, _sourceArticle;
    private readonly BitArray?[] _sourcesOfTheme;
    private readonly Task<FacetValues[]> _ofThemselves;

    public FacetLoader(Numbering numbers)
    {
        _numbers = numbers;
        _sourcesOfTheme = new BitArray?[numbers.Themes.Items.Count + 1];
        var (names, events) = (new FacetNames(numbers), numbers.Events.Items);
        _decades = [.. events.Select(happening => FacetNames.Decades(happening.Date))];
        _years = [.. events.Select(happening => FacetNames.Years(happening.Date))];
        FacetValues New(Subject of, Facet facet, Func<int, (string Value, string Label)> name)
        {
            _facets.Add(new FacetValues(of, facet, name));
            return _facets[^1];
        }

        _theme = New(Subject.Claims, Facet.Theme, names.Theme);
        _actor = New(Subject.Claims, Facet.Actor, names.Actor);
        _place = New(Subject.Claims, Facet.Place, names.Place);
        _article = New(Subject.Claims, Facet.Article, names.Article);
        _speaker = New(Subject.Claims, Facet.Speaker, names.Speaker);
        _stance = New(Subject.Claims, Facet.Stance, FacetNames.Of<Stance>);
        _modality = New(Subject.Claims, Facet.Modality, FacetNames.Of<Modality>);
        _outlet = New(Subject.Claims, Facet.Outlet, names.Outlet);
        _evidence = New(Subject.Claims, Facet.Evidence, cited => FacetNames.Plain(cited == 1 ? "cited" : "uncited"));
        _hand = New(Subject.Claims, Facet.Hand, hand => FacetNames.Plain(hand == 1 ? "first-hand" : "second-hand"));
        _decade = New(Subject.Claims, Facet.Decade, FacetNames.Decade);
        _year = New(Subject.Claims, Facet.Year, FacetNames.Year);
        _published = New(Subject.Claims, Facet.Published, FacetNames.Year);
        _eventArticle = New(Subject.Events, Facet.Article, names.Article);
        _sourceArticle = New(Subject.Sources, Facet.Article, names.Article);

        // What events and sources say of themselves needs no article: it is counted beside them.
        _ofThemselves = Task.Run(() => OfThemselves(numbers, names, _decades, _years));
    }

    /// <summary>Takes in the claims of the next article.</summary>
    public void Add(NumberedArticle article, int firstClaim)
    {
        var published = FacetNames.Years(article.Article.Published);
        for (var i = 0; i < article.Claims.Length; i++)
        {
            var (claim, number) = (article.Claims[i], firstClaim + i);
            _theme.Add(claim.Themes, number);
            _actor.Add(claim.Actors, number);
            _place.Add(claim.Places, number);
            _article.Add(article.Number, number);
            _speaker.Add(claim.Speaker, number);
            _stance.Add((int)claim.Claim.Stance, number);
            _modality.Add((int)claim.Claim.Modality, number);
            _evidence.Add(claim.Sources.Length > 0 ? 1 : 0, number);
            _hand.Add(claim.Claim.Reporter is null ? 1 : 2, number);
            _published.Add(published, number);
            foreach (var told in claim.Events)
            {
                // A value that two of its events share counts once: the bitmap sees to it.
                _decade.Add(_decades[told - 1], number);
                _year.Add(_years[told - 1], number);
            }

            foreach (var source in claim.Sources)
            {
                if (_numbers.OutletOfSource[source - 1] is > 0 and var outlet) _outlet.Add(outlet, number);
                foreach (var theme in claim.Themes) (_sourcesOfTheme[theme] ??= new BitArray(_numbers.Sources.Items.Count + 1))[source] = true;
            }
        }

        foreach (var told in article.Events) _eventArticle.Add(article.Number, told);
        foreach (var cited in article.Sources) _sourceArticle.Add(article.Number, cited);
    }

    /// <summary>Loads the rows, once all articles have gone by.</summary>
    public void Load(BulkLoad load)
    {
        var sourceTheme = new FacetValues(Subject.Sources, Facet.Theme, new FacetNames(_numbers).Theme);
        for (var theme = 1; theme < _sourcesOfTheme.Length; theme++)
        {
            for (var source = 1; source < (_sourcesOfTheme[theme]?.Length ?? 0); source++)
            {
                if (_sourcesOfTheme[theme]![source]) sourceTheme.Add(theme, source);
            }
        }

        load.Insert(_facets.Append(sourceTheme).Concat(_ofThemselves.GetAwaiter().GetResult()).SelectMany(facet => facet.Rows()));
    }

    private static FacetValues[] OfThemselves(Numbering numbers, FacetNames names, int[][] decades, int[][] years)
    {
        var (events, sources) = (numbers.Events.Items, numbers.Sources.Items);
        return
        [
            new FacetValues(Subject.Events, Facet.Theme, names.Theme).Of(events.Select(happening => numbers.Themes.Of(happening.Themes))),
            new FacetValues(Subject.Events, Facet.Actor, names.Actor).Of(events.Select(happening => numbers.Actors.Of(happening.Actors))),
            new FacetValues(Subject.Events, Facet.Place, names.Place).Of(events.Select(happening => numbers.Places.Of(happening.Places))),
            new FacetValues(Subject.Events, Facet.Type, FacetNames.Of<EventType>).Of(events.Select(happening => new[] { (int)happening.Type })),
            new FacetValues(Subject.Events, Facet.Status, FacetNames.Of<EventStatus>).Of(events.Select(happening => new[] { (int)happening.Status })),
            new FacetValues(Subject.Events, Facet.Decade, FacetNames.Decade).Of(decades),
            new FacetValues(Subject.Events, Facet.Year, FacetNames.Year).Of(years),
            new FacetValues(Subject.Sources, Facet.Kind, FacetNames.Of<SourceKind>).Of(sources.Select(source => new[] { (int)source.Kind })),
            new FacetValues(Subject.Sources, Facet.Outlet, names.Outlet).Of(numbers.OutletOfSource.Select(outlet => outlet > 0 ? new[] { outlet } : [])),
            new FacetValues(Subject.Sources, Facet.Year, FacetNames.Year).Of(sources.Select(source => FacetNames.Years(source.Issued))),
        ];
    }
}

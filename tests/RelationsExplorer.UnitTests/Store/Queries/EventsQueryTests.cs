using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Store.Queries;
using RelationsExplorer.Store.Queries.Events;
using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.UnitTests.Store.Queries;

public sealed class EventsQueryTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Events_come_by_the_first_day_that_is_known_then_by_their_last()
    {
        var corpus = new SmallCorpus();
        var claim = corpus.Claim(corpus.Article("first"), "All of it happened.");
        foreach (var date in new[] { "2014-05-21", "../1999", "2014", "1969-03/1969-09", "2014-05", "2014/.." }) corpus.Event("Of " + date, date, [claim]);
        using var session = _folder.Open(corpus.Build());

        var found = await new EventsQuery(session).ReadAsync(new EventFilter(), TestContext.Current.CancellationToken);

        Assert.Equal(["1969-03/1969-09", "../1999", "2014", "2014/..", "2014-05", "2014-05-21"], found.Page.Rows.Select(row => row.Date.ToString()));
    }

    [Fact]
    public async Task Every_filter_of_events_equals_one_made_by_hand()
    {
        var collection = GeneratedCorpus.Make(20, 30);
        using var session = _folder.Open(collection);
        var some = collection.Events[3];
        var articles = collection.Claims.ToDictionary(claim => claim.Id, claim => claim.Article);
        var within = EdtfDate.Parse("1990/2010");
        (EventFilter Filter, Func<Event, bool> Fits)[] questions =
        [
            (new EventFilter { Themes = some.Themes }, one => one.Themes.Intersect(some.Themes).Any()),
            (new EventFilter { Actors = some.Actors }, one => some.Actors.Count == 0 || one.Actors.Intersect(some.Actors).Any()),
            (new EventFilter { Places = [new("place-00")] }, one => one.Places.Any(place => place.Value == "place-00")),
            (new EventFilter { Articles = [collection.Articles[2].Slug] }, one => one.Claims.Any(claim => articles[claim] == collection.Articles[2].Slug)),
            (new EventFilter { Types = [EventType.Agree, EventType.Crisis] }, one => one.Type is EventType.Agree or EventType.Crisis),
            (new EventFilter { Statuses = [EventStatus.Denied] }, one => one.Status == EventStatus.Denied),
            (new EventFilter { Text = "event 3 bord*" }, one => one.Title.StartsWith("Event 3 ", StringComparison.Ordinal)),
            (new EventFilter { During = new DateFilter(within) }, one => one.Date.Overlaps(within)),
            (new EventFilter { During = new DateFilter(within, true), Themes = some.Themes }, one =>
                one.Date.Earliest >= within.Earliest && one.Date.Latest <= within.Latest && one.Themes.Intersect(some.Themes).Any()),
        ];
        foreach (var (filter, fits) in questions)
        {
            var found = await new EventsQuery(session).ReadAsync(filter with { Paging = new(1, 500) }, TestContext.Current.CancellationToken);
            Assert.Equal(collection.Events.Where(fits).Select(one => one.Id).Order(), found.Page.Rows.Select(row => row.Id).Order());
            Assert.Equal(found.Page.Rows.Select(row => row.Id), (await new EventsQuery(session).MarksAsync(filter, TestContext.Current.CancellationToken)).Select(mark => mark.Id));
        }
    }

    [Fact]
    public async Task The_density_is_that_of_the_whole_span_whatever_time_is_chosen()
    {
        using var session = _folder.Open(GeneratedCorpus.Make(10, 20));
        var all = await new EventsQuery(session).ReadAsync(new EventFilter(), TestContext.Current.CancellationToken);
        var some = await new EventsQuery(session).ReadAsync(new EventFilter { During = new DateFilter(EdtfDate.Parse("195X")) }, TestContext.Current.CancellationToken);

        var (whole, chosen) = (all.Facets.Single(facet => facet.Facet == Facet.Decade), some.Facets.Single(facet => facet.Facet == Facet.Decade));
        Assert.Equal(whole.Values.Select(value => (value.Value, value.Count)), chosen.Values.Select(value => (value.Value, value.Count)));
        Assert.Equal("195X", Assert.Single(chosen.Values, value => value.Selected).Value);
    }

    [Fact]
    public async Task An_event_shows_every_telling_in_order_of_publication_and_what_lies_around_it()
    {
        var corpus = new SmallCorpus();
        var (late, early) = (corpus.Article("a-late", "2021"), corpus.Article("b-early", "2019"));
        var told = new[]
        {
            corpus.Claim(late, "They signed in May.", themes: ["energy"]),
            corpus.Claim(early, "They signed in June.", themes: ["energy"]),
            corpus.Claim(early, "It was signed.", themes: ["energy"]),
        };
        var signed = corpus.Event("They sign", "2014-05/2014-06", told);
        var other = corpus.Claim(late, "Other things were told of.", themes: ["energy"]);
        corpus.Event("Before", "2013", [other]);
        corpus.Event("After", "2015", [other]);
        corpus.Event("Elsewhere", "2016", [corpus.Claim(late, "Of ice.", themes: ["arctic"])]);
        corpus.Discrepancy("the month", signed, ("May", told[0]), ("June", told[1]));
        using var session = _folder.Open(corpus.Build());

        var details = await new EventQuery(session).ReadOrNullAsync(signed.Id, TestContext.Current.CancellationToken);

        Assert.NotNull(details);
        Assert.Equal((3, 2, "They sign"), (details.Event.Claims, details.Event.Articles, details.Event.Title));
        Assert.Equal(["b-early", "a-late"], details.Event.ToldIn.Select(slug => slug.Value));
        Assert.Equal(
            ["b-early: They signed in June. It was signed.", "a-late: They signed in May."],
            details.Tellings.Select(telling => telling.Article.Slug + ": " + string.Join(' ', telling.Claims.Select(claim => claim.Text))));
        Assert.False(details.HasMoreTellings);
        Assert.Equal(signed.Origins, details.Origins);
        Assert.Equal(["May", "June"], Assert.Single(details.Discrepancies).Sides.Select(side => side.Of));
        Assert.Equal(["Before"], details.Before.Select(one => one.Title));
        Assert.Equal(["After"], details.After.Select(one => one.Title));
    }

    [Fact]
    public async Task An_unknown_event_is_none()
    {
        using var session = _folder.Open(GeneratedCorpus.Make(1, 1));

        Assert.Null(await new EventQuery(session).ReadOrNullAsync(new EventId("e nobody"), TestContext.Current.CancellationToken));
    }
}

using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Store.Queries;
using RelationsExplorer.Store.Queries.Claims;
using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.UnitTests.Store.Queries;

public sealed class ClaimsQueryTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_card_shows_all_that_a_claim_carries()
    {
        var corpus = new SmallCorpus();
        var passage = corpus.Passage(corpus.Article("first", "2021-03"), "Before it. Moscow sold gas to China, TASS reported. After it.");
        var claim = corpus.Claim(
            passage, "Moscow sold gas to China, TASS reported.", themes: ["energy", "trade"], actors: ["russia", "china"], places: ["moscow"],
            speaker: "gazprom", reporter: "tass", stance: Stance.Convergence, modality: Modality.Report);
        var happening = corpus.Event("Russia sells gas", "2014-05", [claim]);
        var source = corpus.Source("Gas deal signed", "The Daily Example", "2014");
        corpus.Cite(claim, source, "7");

        var found = Assert.Single((await AskAsync(corpus.Build(), new ClaimFilter { Text = "gas" })).Page.Rows);

        Assert.Equal((claim.Id, claim.Text, passage.Id, claim.Span, 1), (found.Id, found.Text, found.Passage, found.Span, found.Line));
        Assert.Equal([new Span(12, 15)], found.Found);
        Assert.Equal(new ArticleRef(new("first"), "On first", EdtfDate.Parse("2021-03")), found.Article);
        Assert.Equal(["Anna Example"], found.Authors);
        Assert.Equal(("Gazprom", "Tass"), (found.Speaker?.Name, found.Reporter?.Name));
        Assert.Equal((Modality.Report, Stance.Convergence), (found.Modality, found.Stance));
        Assert.Equal(["Energy", "Trade"], found.Themes.Select(theme => theme.Name));
        Assert.Equal(["russia", "china"], found.Actors.Select(actor => actor.Slug.Value));
        Assert.Equal(["moscow"], found.Places.Select(place => place.Slug.Value));
        Assert.Equal(new EventRef(happening.Id, happening.Title, happening.Date, happening.Status), found.Event);
        var citation = Assert.Single(found.Citations);
        Assert.Equal(("7", source.Id, source.Container, source.Issued), (citation.Marker, citation.Source.Id, citation.Source.Container, citation.Source.Issued));
    }

    [Theory]
    [InlineData("2014", false, "2014|2014-05-21|2010/2019|2014/..")] // possibly: whatever may touch the year
    [InlineData("2014", true, "2014|2014-05-21")] // surely: only what lies within it
    [InlineData("201X", true, "2014|2014-05-21|2010/2019")]
    [InlineData("2012/..", true, "2014|2014-05-21|2014/..")] // an open end lies within an open end
    [InlineData("1969", false, "")]
    public async Task A_filter_on_time_takes_what_may_or_what_must_lie_within(string during, bool surely, string dates)
    {
        var corpus = new SmallCorpus();
        var article = corpus.Article("first");
        foreach (var date in new[] { "2014", "2014-05-21", "2010/2019", "2014/..", "2009" }) corpus.Event("Of " + date, date, [corpus.Claim(article, $"It was {date} then.")]);
        corpus.Claim(article, "Nothing is dated here.");

        var found = await AskAsync(corpus.Build(), new ClaimFilter { During = new DateFilter(EdtfDate.Parse(during), surely) });

        Assert.Equal(dates.Split('|', StringSplitOptions.RemoveEmptyEntries), found.Page.Rows.Select(row => row.Event!.Date.ToString()));
    }

    [Theory]
    [InlineData(ClaimSort.Published, "old 1|old 2|new 1|none 1")]
    [InlineData(ClaimSort.Newest, "new 1|old 1|old 2|none 1")]
    [InlineData(ClaimSort.EventDate, "new 1|old 2|old 1|none 1")]
    public async Task Claims_come_in_the_order_asked_for(ClaimSort sort, string texts)
    {
        var corpus = new SmallCorpus();
        var (none, early, late) = (corpus.Article("none", null), corpus.Article("old", "1999"), corpus.Article("new", "2021"));
        corpus.Claim(early, "old 1");
        corpus.Event("Later", "1980", [corpus.Claim(early, "old 2")]);
        corpus.Event("Sooner", "1970", [corpus.Claim(late, "new 1")]);
        corpus.Claim(none, "none 1");
        using var session = _folder.Open(corpus.Build());

        Assert.Equal(texts.Split('|'), await TextsAsync(session, new ClaimFilter { Sort = sort }));
        Assert.Equal(texts.Split('|'), await TextsAsync(session, new ClaimFilter { Sort = sort, Stances = [Stance.Neutral], Paging = new(1, 3) }, new ClaimFilter { Sort = sort, Stances = [Stance.Neutral], Paging = new(2, 3) }));
    }

    [Fact]
    public async Task What_fits_the_words_best_comes_first()
    {
        var corpus = new SmallCorpus();
        var article = corpus.Article("first");
        corpus.Claim(article, "A long sentence about many other things that names a pipeline only once in passing.");
        corpus.Claim(article, "A pipeline is a pipeline.");

        var found = await AskAsync(corpus.Build(), new ClaimFilter { Text = "pipeline", Sort = ClaimSort.Relevance });

        Assert.Equal("A pipeline is a pipeline.", found.Page.Rows[0].Text);
        Assert.Equal(ClaimSort.Relevance, found.Order);
    }

    [Fact]
    public async Task What_is_left_out_is_in_no_list_and_in_no_count()
    {
        var collection = GeneratedCorpus.Make(30, 40);
        using var session = _folder.Open(collection);
        var random = new Random(7);
        for (var i = 0; i < 40; i++)
        {
            var (filter, some) = (i % 3 == 0 ? new ClaimFilter { FacetValues = 5, Paging = new(1, 10) } : RandomFilter(random, collection), collection.Claims[random.Next(collection.Claims.Count)]);
            FacetValue[] without = [new(Facet.Stance, "neutral"), new(Facet.Theme, some.Themes[0].Value), new(Facet.Article, some.Article.Value), new(Facet.Theme, "nobody-bears-this")];
            filter = filter with { Without = [.. without.Skip(random.Next(4))] };
            var found = await new ClaimsQuery(session).ReadAsync(filter, TestContext.Current.CancellationToken);
            new ClaimsByHand(collection).AssertSame(filter, found);
            foreach (var facet in found.Facets)
                Assert.Equal(filter.Without.Where(value => value.Facet == facet.Facet && value.Value != "nobody-bears-this").Select(value => value.Value), facet.Values.Where(value => value.LeftOut).Select(value => value.Value));
        }
    }

    [Fact]
    public async Task Counts_of_every_facet_equal_those_made_by_hand()
    {
        var collection = GeneratedCorpus.Make(30, 40);
        using var session = _folder.Open(collection);
        var random = new Random(5);
        for (var i = 0; i < 40; i++)
        {
            var filter = RandomFilter(random, collection);
            var found = await new ClaimsQuery(session).ReadAsync(filter, TestContext.Current.CancellationToken);
            new ClaimsByHand(collection).AssertSame(filter, found);
        }
    }

    [Fact]
    public async Task A_facet_that_is_cut_short_says_so_and_still_lists_what_is_chosen()
    {
        var collection = GeneratedCorpus.Make(100, 10);
        using var session = _folder.Open(collection);
        var rare = collection.Claims.SelectMany(claim => claim.Actors).GroupBy(slug => slug).OrderBy(group => group.Count()).First().Key;

        var found = await new ClaimsQuery(session).ReadAsync(new ClaimFilter { Actors = [rare], FacetValues = 3 }, TestContext.Current.CancellationToken);
        var actors = found.Facets.Single(facet => facet.Facet == Facet.Actor);

        Assert.True(actors.IsCut);
        Assert.Equal(4, actors.Values.Count);
        Assert.Equal(rare.Value, Assert.Single(actors.Values, value => value.Selected).Value);
        Assert.False(found.Facets.Single(facet => facet.Facet == Facet.Evidence).IsCut);
    }

    [Fact]
    public async Task Values_that_nobody_bears_find_nothing()
    {
        var found = await AskAsync(GeneratedCorpus.Make(2, 2), new ClaimFilter { Actors = [new("nobody-knows-her")], Outlets = ["no such outlet"] });

        Assert.Equal(0, found.Page.Total);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-5, -5)]
    [InlineData(int.MaxValue, int.MaxValue)]
    public async Task Any_page_can_be_asked_for(int number, int size)
    {
        var found = await AskAsync(GeneratedCorpus.Make(2, 2), new ClaimFilter { Paging = new(number, size) });

        Assert.Equal(4, found.Page.Total);
    }

    [Fact]
    public async Task A_search_that_takes_too_long_is_left_out_and_said_so()
    {
        using var session = _folder.Open(GeneratedCorpus.Make(2, 2));

        var found = await new ClaimsQuery(session) { Limit = TimeSpan.Zero }.ReadAsync(new ClaimFilter { Text = "russia" }, TestContext.Current.CancellationToken);

        Assert.True(found.IsStopped);
        Assert.Equal(4, found.Page.Total);
    }

    private static ClaimFilter RandomFilter(Random random, Collection collection)
    {
        var some = collection.Claims[random.Next(collection.Claims.Count)];
        bool Maybe() => random.Next(4) == 0;
        return new ClaimFilter
        {
            Text = Maybe() ? "china" : Maybe() ? "\"russia and\"" : null,
            Themes = Maybe() ? some.Themes : [],
            Actors = Maybe() ? some.Actors : [],
            Places = Maybe() ? some.Places : [],
            Articles = Maybe() ? [some.Article, collection.Articles[0].Slug] : [],
            Speakers = Maybe() ? [some.Speaker, Speaker.Author] : [],
            Stances = Maybe() ? [Stance.Friction, Stance.Mixed] : [],
            Modalities = Maybe() ? [some.Modality] : [],
            Cited = Maybe() ? random.Next(2) == 0 : null,
            SecondHand = Maybe() ? random.Next(2) == 0 : null,
            During = Maybe() ? new DateFilter(EdtfDate.Parse("196X"), random.Next(2) == 0) : Maybe() ? new DateFilter(EdtfDate.Parse("1990/.."), true) : null,
            Published = Maybe() ? new DateFilter(EdtfDate.Parse("2000/2015"), true) : null,
            FacetValues = 5,
            Paging = new(1 + random.Next(3), 10),
        };
    }

    private static async Task<List<string>> TextsAsync(RelationsExplorer.Store.StoreSession session, params ClaimFilter[] filters)
    {
        var texts = new List<string>();
        foreach (var filter in filters) texts.AddRange((await new ClaimsQuery(session).ReadAsync(filter, TestContext.Current.CancellationToken)).Page.Rows.Select(row => row.Text));
        return texts;
    }

    private async Task<ClaimList> AskAsync(Collection collection, ClaimFilter filter)
    {
        using var session = _folder.Open(collection);
        return await new ClaimsQuery(session).ReadAsync(filter, TestContext.Current.CancellationToken);
    }
}

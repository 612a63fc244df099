using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Store.Queries;
using RelationsExplorer.Store.Queries.Articles;
using RelationsExplorer.Store.Queries.Claims;
using RelationsExplorer.Store.Queries.Compare;
using RelationsExplorer.Store.Queries.Discrepancies;
using RelationsExplorer.Store.Queries.Home;
using RelationsExplorer.Store.Queries.Sources;
using RelationsExplorer.Store.Queries.Vocabularies;

namespace RelationsExplorer.UnitTests.Store.Queries;

/// <summary>What the pages of one record and the small lists ask.</summary>
public sealed class DetailsTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_article_comes_back_as_it_went_in()
    {
        var collection = TwoArticles();
        using var session = _folder.Open(collection);

        foreach (var article in collection.Articles)
        {
            var read = await new ArticleQuery(session).ReadOrNullAsync(article.Slug, TestContext.Current.CancellationToken);

            Assert.NotNull(read);
            var passages = collection.Passages.Where(passage => passage.Article == article.Slug).ToList();
            var inside = passages.Select(passage => passage.Id).ToHashSet();
            var claims = collection.Claims.Where(claim => claim.Article == article.Slug).ToList();
            Assert.Equivalent(article, read.Article, strict: true);
            Assert.Equal(passages, read.Passages);
            Assert.Equal(collection.Markers.Where(marker => inside.Contains(marker.Passage)), read.Markers);
            Assert.Equal(collection.Remarks.Where(remark => inside.Contains(remark.Passage)), read.Remarks);
            Assert.Equal(collection.Mentions.OfType<DateMention>().Where(date => inside.Contains(date.Passage)), read.Dates);
            Assert.Equal(
                claims.Select(claim => new ReadClaim(
                    claim.Id, claim.Passage, claim.Span, claim.Events.Count > 0 ? claim.Events[0] : null, claim.Speaker.IsAuthor, claim.Reporter is not null)),
                read.Claims);
            Assert.Equal(collection.Citations.Where(citation => claims.Exists(claim => claim.Id == citation.Claim)), read.Citations);
        }
    }

    [Fact]
    public async Task An_article_says_what_it_rests_on()
    {
        using var session = _folder.Open(TwoArticles());

        var read = await new ArticleQuery(session).ReadOrNullAsync(new("first"), TestContext.Current.CancellationToken);

        var evidence = read!.Evidence;
        Assert.Equal((3, 2, 1, 1, 1), (evidence.Claims, evidence.Cited, evidence.Voices, evidence.VoicesCited, evidence.SecondHand));
        Assert.Equal((2, 1, 1998L, 2014L), (evidence.Works, evidence.OwnWorks, evidence.FirstYear, evidence.LastYear));
        Assert.Equal((1, 0), (evidence.Events, evidence.OwnEvents));
        Assert.Equal(["the-daily-example"], evidence.Outlets.Select(outlet => outlet.Of.Slug));
        Assert.Single(read.Discrepancies);
    }

    [Fact]
    public async Task A_claim_shows_who_else_tells_of_its_event_and_cites_its_source()
    {
        var collection = TwoArticles();
        using var session = _folder.Open(collection);

        var details = await new ClaimQuery(session).ReadOrNullAsync(collection.Claims[0].Id, TestContext.Current.CancellationToken);

        Assert.NotNull(details);
        Assert.Equivalent(collection.Claims[0], details.Record, strict: true);
        Assert.Equal(collection.Passages[1], details.Passage);
        Assert.Equal(["Moscow sold gas in 2014.", "Others bought it."], details.InPassage.Select(claim => claim.Text));
        Assert.Equal((null, collection.Claims[1].Id), (details.Before, details.After));
        Assert.Equal(["2014"], details.Mentions.OfType<DateMention>().Select(mention => mention.Text));
        Assert.Equal(["The gas was sold in 2015."], Assert.Single(details.Events).Others.Select(claim => claim.Text));
        Assert.Equal(["The gas was sold in 2015."], Assert.Single(details.SameSources).Others.Select(claim => claim.Text));
        Assert.Equal("the year of the sale", Assert.Single(details.Discrepancies).About);
    }

    [Fact]
    public async Task A_source_shows_who_cites_it_and_what_else_its_outlet_published()
    {
        var collection = TwoArticles();
        using var session = _folder.Open(collection);

        var details = await new SourceQuery(session).ReadOrNullAsync(collection.Sources[0].Id, cancellation: TestContext.Current.CancellationToken);

        Assert.NotNull(details);
        Assert.Equivalent(collection.Sources[0], details.Source.Source, strict: true);
        Assert.Equal((2, 2), (details.Source.Claims, details.Source.Articles));
        Assert.Equal(["The gas was sold in 2015.", "Moscow sold gas in 2014."], details.Claims.Rows.Select(claim => claim.Text));
        Assert.Equal([("second", 1), ("first", 1)], details.Articles.Select(article => (article.Of.Slug.Value, article.Count)));
        Assert.Equal(["An older piece"], details.OthersOfOutlet.Select(other => other.Source.Title));
    }

    [Theory]
    [InlineData(SourceSort.Citations, null, "Gas deal signed|An older piece")]
    [InlineData(SourceSort.Title, null, "An older piece|Gas deal signed")]
    [InlineData(SourceSort.Date, null, "An older piece|Gas deal signed")]
    [InlineData(SourceSort.Title, "sample gas", "Gas deal signed")]
    public async Task Sources_are_listed_in_the_order_asked_for(SourceSort sort, string? text, string titles)
    {
        using var session = _folder.Open(TwoArticles());

        var found = await new SourcesQuery(session).ReadAsync(new SourceFilter { Sort = sort, Text = text }, TestContext.Current.CancellationToken);

        Assert.Equal(titles.Split('|'), found.Page.Rows.Select(row => row.Source.Title));
    }

    [Fact]
    public async Task Sources_are_narrowed_by_the_time_they_appeared()
    {
        using var session = _folder.Open(TwoArticles());

        var found = await new SourcesQuery(session).ReadAsync(
            new SourceFilter { Issued = new DateFilter(EdtfDate.Parse("199X"), true), Articles = [new("first")] }, TestContext.Current.CancellationToken);

        Assert.Equal(["An older piece"], found.Page.Rows.Select(row => row.Source.Title));
    }

    [Fact]
    public async Task An_actor_shows_its_company()
    {
        using var session = _folder.Open(TwoArticles());

        var details = await new ActorsQuery(session).ReadOrNullAsync(new("russia"), TestContext.Current.CancellationToken);

        Assert.NotNull(details);
        Assert.Equal(["Russia"], details.Actor.Names.Select(name => name.Text));
        Assert.Equal((2, 0, 1), (details.Claims, details.Spoken, details.Events));
        Assert.Equal([("china", 1)], details.Companions.Select(other => (other.Of.Slug.Value, other.Count)));
    }

    [Theory]
    [InlineData("RUSS", 1)]
    [InlineData("%", 0)]
    [InlineData("", 4)]
    public async Task Actors_are_found_by_part_of_a_name(string text, int count)
    {
        using var session = _folder.Open(TwoArticles());

        Assert.Equal(count, (await new ActorsQuery(session).ReadAsync(new ActorFilter { Text = text, WithUnused = true }, TestContext.Current.CancellationToken)).Total);
    }

    [Fact]
    public async Task A_place_shows_where_it_is_and_who_is_there()
    {
        using var session = _folder.Open(TwoArticles());

        var details = await new PlacesQuery(session).ReadOrNullAsync(new("moscow"), TestContext.Current.CancellationToken);

        Assert.Equal((43.1, 131.9, 1), (details!.Place.Latitude, details.Place.Longitude, details.Claims));
        Assert.Equal(["moscow"], (await new PlacesQuery(session).ReadAsync(new PlaceFilter(), TestContext.Current.CancellationToken)).Rows.Select(row => row.Slug.Value));
    }

    [Fact]
    public async Task Articles_are_compared_by_theme_and_stance_as_of_a_year()
    {
        using var session = _folder.Open(TwoArticles());

        var all = await new ComparisonQuery(session).ReadAsync(new ComparisonFilter(), TestContext.Current.CancellationToken);
        var then = await new ComparisonQuery(session).ReadAsync(new ComparisonFilter { AsOf = EdtfDate.Parse("2017") }, TestContext.Current.CancellationToken);

        Assert.Equal(["second", "first"], all.Articles.Rows.Select(article => article.Slug.Value));
        Assert.Equal(["second"], then.Articles.Rows.Select(article => article.Slug.Value));
        var cell = all.Cells[(new("first"), new("energy"))];
        Assert.Equal((2, 1, 1), (cell.Claims, cell.ByStance[Stance.Convergence], cell.ByStance[Stance.Neutral]));
        Assert.False(all.Cells.ContainsKey((new("second"), new("trade"))));
    }

    [Fact]
    public async Task A_discrepancy_gives_each_side_its_claims()
    {
        using var session = _folder.Open(TwoArticles());
        var query = new DiscrepanciesQuery(session);

        var listed = Assert.Single((await query.ReadAsync(new DiscrepancyFilter { Article = new("first"), Theme = new("energy") }, TestContext.Current.CancellationToken)).Rows);
        var details = await query.ReadOrNullAsync(listed.Id, TestContext.Current.CancellationToken);

        Assert.Equal((2, 2), (listed.Claims, listed.Articles));
        Assert.Equal(["2014: Moscow sold gas in 2014.", "2015: The gas was sold in 2015."], details!.Sides.Select(side => side.Says + ": " + Assert.Single(side.Claims).Text));
        Assert.Empty((await query.ReadAsync(new DiscrepancyFilter { Theme = new("trade") }, TestContext.Current.CancellationToken)).Rows);
        Assert.Null(await query.ReadOrNullAsync("none", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_first_page_shows_what_is_here()
    {
        using var session = _folder.Open(TwoArticles());

        var home = await new HomeQuery(session).ReadAsync(TestContext.Current.CancellationToken);

        Assert.Equal((2, 4, 1), (home.Summary.Articles, home.Summary.Claims, home.Summary.Events));
        Assert.Equal((2014L, 2015L), (home.FirstYear, home.LastYear));
        Assert.Equal([("energy", 3, 1), ("trade", 1, 0)], home.Themes.Select(theme => (theme.Theme.Slug.Value, theme.Claims, theme.Events)));
        Assert.Equal("Russia sells gas", Assert.Single(home.MostTold).Title);
        Assert.Single(home.Discrepancies);
        Assert.Equal([("first", 3), ("second", 1)], home.Articles.Select(article => (article.Article.Slug.Value, article.Claims)));
    }

    [Theory]
    [InlineData(ArticleSort.Newest, "first|second")]
    [InlineData(ArticleSort.Oldest, "second|first")]
    [InlineData(ArticleSort.Title, "first|second")]
    public async Task Articles_are_listed_in_the_order_asked_for(ArticleSort sort, string slugs)
    {
        using var session = _folder.Open(TwoArticles());

        var found = await new ArticlesQuery(session).ReadAsync(new ArticleFilter { Sort = sort, Text = "on " }, TestContext.Current.CancellationToken);

        Assert.Equal(slugs.Split('|'), found.Rows.Select(row => row.Article.Slug.Value));
    }

    [Fact]
    public async Task An_empty_store_answers_every_question()
    {
        using var session = _folder.Open(new SmallCorpus().Build());
        var stop = TestContext.Current.CancellationToken;

        Assert.Equal(0, (await new ClaimsQuery(session).ReadAsync(new ClaimFilter { Text = "gas", Sort = ClaimSort.Relevance }, stop)).Page.Total);
        Assert.Equal(0, (await new SourcesQuery(session).ReadAsync(new SourceFilter(), stop)).Page.Total);
        Assert.Null((await new HomeQuery(session).ReadAsync(stop)).FirstYear);
        Assert.Null(await new ArticleQuery(session).ReadOrNullAsync(new("none"), stop));
        Assert.Null(await new ActorsQuery(session).ReadOrNullAsync(new("none"), stop));
    }

    private static Collection TwoArticles()
    {
        var corpus = new SmallCorpus();
        var (first, second) = (corpus.Article("first", "2020"), corpus.Article("second", "2016"));
        corpus.Passage(first, "A heading", PassageKind.Heading);
        var passage = corpus.Passage(first, "Moscow sold gas in 2014. Others bought it.");
        var note = corpus.Passage(first, "B. Sample, Gas deal signed.", PassageKind.Note, "1");
        var sold = corpus.Claim(passage, "Moscow sold gas in 2014.", themes: ["energy"], actors: ["russia", "china"], places: ["moscow"], speaker: "gazprom", reporter: "tass", stance: Stance.Convergence);
        corpus.Claim(passage, "Others bought it.", themes: ["energy", "trade"], actors: ["russia"]);
        var older = corpus.Claim(first, "It had been so before.");
        var again = corpus.Claim(second, "The gas was sold in 2015.", themes: ["energy"]);
        var deal = corpus.Source("Gas deal signed", "The Daily Example", "2014");
        var piece = corpus.Source("An older piece", "The daily example", "1998");
        corpus.Cite(sold, deal, "1", note);
        corpus.Cite(older, piece, null);
        corpus.Cite(again, deal, "4");
        corpus.Marker(passage, 23, "1", note);
        corpus.Marker(passage, 30, "2", null);
        corpus.Remark(passage, "The author means another year.");
        corpus.Mention(new PlaceMention(passage.Id, new Span(0, 6), "Moscow", "name", new("moscow")));
        corpus.Mention(new FigureMention(passage.Id, new Span(7, 11), "sold", "none", new Figure(1.5m, 2m, "km", FigureBound.AtMost)));
        corpus.Mention(new DateMention(passage.Id, new Span(19, 23), "2014", "year", EdtfDate.Parse("2014"), "worked out"));
        corpus.Mention(new DateMention(passage.Id, new Span(25, 31), "Others", "vague", null, null));
        var happening = corpus.Event("Russia sells gas", "2014/2015", [sold, again]);
        corpus.Discrepancy("the year of the sale", happening, ("2014", sold), ("2015", again));
        return corpus.Build();
    }
}

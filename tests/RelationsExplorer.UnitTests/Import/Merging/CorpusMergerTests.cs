using RelationsExplorer.Corpus.Discrepancies;

namespace RelationsExplorer.UnitTests.Import.Merging;

public sealed class CorpusMergerTests
{
    private const string Head = "---\ntitle: {0}\npublished: \"{1}\"\nedition: restated\n---\n\n";

    [Fact]
    public void The_same_event_in_two_articles_is_one_with_both_tellings()
    {
        var read = TextOf.Files(
            ("a.md", Article("First", "2020", "The bridge between Blagoveshchensk and Heihe was opened in June 2019.")),
            ("b.md", Article("Second", "2021", "The new bridge between Heihe and Blagoveshchensk was opened in 2019.")));

        var told = Assert.Single(read.Collection.Events);
        Assert.Equal(2, told.Claims.Count);
        Assert.Contains(told.Origins, o => o.Value == "joined");
    }

    [Theory]
    [InlineData("Gazprom completed the purchase of 9.9 percent of the terminal for €1.09 billion on 15 March 2016.", "On 15 March 2016 Gazprom bought 9.9 per cent for 1.09 billion euros.", true)]
    [InlineData("Chinese soldiers ambushed a Soviet patrol on Damansky Island on 2 March 1969.", "On March 2, 1969, border guards of the Soviet Union fell in a Chinese ambush on Damansky Island.", true)]
    [InlineData("The agreement of 16 May 1991 fixed nearly all of the eastern section.", "On 16 May 1991 an agreement on the eastern section of the border was signed.", true)]  // no name in common
    [InlineData("On 21 May 2014 Gazprom and CNPC signed a gas contract in Shanghai.", "Putin and Xi issued a joint statement in Shanghai on 21 May 2014.", false)]                  // two things on one day
    [InlineData("On 21 May 2014 Gazprom and CNPC signed a gas contract in Shanghai.", "Xi opened a conference on Asia in Shanghai on 21 May 2014.", false)]
    [InlineData("Gazprom bought 9.9 percent of the terminal for €1.09 billion on 15 March 2016.", "On 16 March 2016 Gazprom bought 9.9 per cent for 1.09 billion euros.", false)] // another day
    public void On_one_day_names_words_and_figures_in_common_make_one_event(string first, string second, bool isOne)
    {
        var read = TextOf.Files(("a.md", Article("First", "2020", first)), ("b.md", Article("Second", "2021", second)));

        Assert.Equal(isOne ? 1 : 2, read.Collection.Events.Count);
        Assert.Equal(isOne, read.Collection.Events[0].Origins.Any(o => o.Rule is "same-day-in-another-article" or "same-event-in-another-article"));
    }

    [Fact]
    public void Of_two_events_on_one_day_a_telling_is_that_which_it_has_more_in_common_with()
    {
        var read = TextOf.Files(
            ("a.md", Article("First", "2020", "On 21 May 2014 Gazprom signed a contract on gas for 30 years. In Blagoveshchensk a contract on gas stations for the town was signed on 21 May 2014.")),
            ("b.md", Article("Second", "2021", "Gazprom signed its contract on gas for 30 years on 21 May 2014.")));

        Assert.Contains(read.Collection.Events, told => told.Claims.Count == 2 && told.Title.StartsWith("Gazprom", StringComparison.Ordinal));
    }

    [Fact]
    public void Articles_that_date_one_event_differently_do_not_agree()
    {
        var read = TextOf.Files(
            ("a.md", Article("First", "2020", "The road bridge between Blagoveshchensk and Heihe was opened in June 2019.")),
            ("b.md", Article("Second", "2023", "The road bridge between Heihe and Blagoveshchensk was opened in 2022.")));

        var difference = Assert.Single(read.Collection.Discrepancies);
        Assert.Equal(DiscrepancyKind.Date, difference.Kind);
        Assert.Equal(2, difference.Sides.Count);
    }

    [Fact]
    public void The_bridge_is_led_back_to_the_places_that_it_joins()
    {
        var read = TextOf.Files(
            ("a.md", Article("First", "2018", "A long road bridge joins Blagoveshchensk to Heihe. The bridge is expected to open in 2019.")),
            ("b.md", Article("Second", "2021", "Between Blagoveshchensk and Heihe stands a bridge that few have seen. Lorries shall cross this new bridge once it has been opened in 2022.")));

        Assert.Equal(2, Assert.Single(read.Collection.Discrepancies).Sides.Count);
    }

    [Theory]
    [InlineData("The contract for the bridge between Blagoveshchensk and Heihe was signed in 2016.")] // another stage
    [InlineData("A bridge joins Blagoveshchensk to Heihe. A second bridge was opened in 2016.")] // another bridge
    [InlineData("The port of Blagoveshchensk opposite Heihe was opened in 2016.")] // another thing
    public void What_is_built_disagrees_only_with_itself_at_the_same_stage(string other) =>
        Assert.Empty(TextOf.Files(
            ("a.md", Article("First", "2020", "The road bridge between Blagoveshchensk and Heihe was opened in June 2019.")),
            ("b.md", Article("Second", "2023", other))).Collection.Discrepancies);

    [Fact]
    public void Articles_that_count_one_thing_differently_do_not_agree()
    {
        var read = TextOf.Files(
            ("a.md", Article("First", "2020", "The bridge between Blagoveshchensk and Heihe is 1,080 metres long.")),
            ("b.md", Article("Second", "2023", "The bridge between Blagoveshchensk and Heihe is 1,300 metres long.")));

        Assert.Equal(DiscrepancyKind.Figure, Assert.Single(read.Collection.Discrepancies).Kind);
    }

    [Fact]
    public void What_comes_again_every_year_is_no_disagreement()
    {
        var read = TextOf.Files([.. Enumerable.Range(2010, 6).Select(year =>
            ($"{year}.md", Article($"In {year}", "2023", $"The trade fair of Blagoveshchensk and Heihe was opened in {year}.")))]);

        Assert.Empty(read.Collection.Discrepancies);
    }

    [Fact]
    public void The_order_of_files_does_not_matter()
    {
        var a = ("a.md", Article("First", "2020", "Putin visited Beijing in May 2018."));
        var b = ("b.md", Article("Second", "2021", "Moscow and Beijing signed an agreement in May 2018."));

        var (forth, back) = (TextOf.Files(a, b).Collection, TextOf.Files(b, a).Collection);

        Assert.Equal(forth.Claims.Select(c => c.Id), back.Claims.Select(c => c.Id));
        Assert.Equal(forth.Events.Select(e => e.Id), back.Events.Select(e => e.Id));
    }

    [Fact]
    public void Of_two_articles_with_one_slug_the_second_is_left_out_and_told_of()
    {
        var read = TextOf.Files(("a.md", Article("Same", "2020", "One text stands here.")), ("b.md", Article("Same", "2021", "Another text stands here.")));

        Assert.Equal("b.md:1: error: the slug 'same' is already that of a.md; this article was left out [slug-twice]", Assert.Single(read.Diagnostics).ToString());
        Assert.Equal("a.md", Assert.Single(read.Collection.Articles).File);
    }

    private static string Article(string title, string published, string text) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, System.Text.CompositeFormat.Parse(Head), title, published) + text + "\n";
}

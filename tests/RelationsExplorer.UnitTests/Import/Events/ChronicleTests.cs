using RelationsExplorer.Corpus.Events;

namespace RelationsExplorer.UnitTests.Import.Events;

public sealed class ChronicleTests
{
    [Theory]
    [InlineData("Much has changed since the war on the river.", "2014/2015 War on the river")]
    [InlineData("After the opening of the second Amur bridge, lorries queued.", null)] // published before it
    [InlineData("Nobody speaks of the river warriors.", null)]
    [InlineData("At their talks in May 2015, the two mayors spoke of the war on the river.", "2015-05 War on the river")]
    [InlineData("The war on the delta went on.", "2015 War on the delta")]
    public void A_name_of_the_chronicle_tells_of_its_event(string sentence, string? expected) =>
        Assert.Equal(expected, Told(sentence).Select(e => $"{e.Date} {e.Title}").SingleOrDefault());

    [Theory]
    [InlineData("2021-06-15", "War on the delta")]
    [InlineData("2023-06-15", "Second war on the delta")]
    public void A_name_means_the_event_that_it_meant_when_the_article_appeared(string published, string title) =>
        Assert.Equal(title, Assert.Single(TextOf.Paragraph("The war on the delta went on.", published).Events).Title);

    [Fact]
    public void Where_nobody_knows_when_an_article_appeared_its_latest_day_tells_what_a_name_means() =>
        Assert.Contains(TextOf.Files(("a.txt", "The harbour in the frost\n\nThe war on the delta went on for longer than anybody on the quay had thought.\n\nOn 3 May 2023 the board of the harbour signed a contract with the mill.")).Collection.Events, told => told.Title == "Second war on the delta");

    [Theory]
    [InlineData("opening of the Amur bridge")]
    [InlineData("opening of the long new Amur bridge")]
    public void Words_may_stand_in_the_gap_of_a_name(string name) =>
        Assert.Single(TextOf.Paragraph($"They met after the {name}.", "2023-01-01").Events);

    [Fact]
    public void Too_many_words_in_the_gap_make_it_another_thing() =>
        Assert.DoesNotContain(TextOf.Paragraph("They met after the opening of talks with people who live near the Amur bridge.", "2023-01-01").Events, e => e.Origins.Any(o => o.Rule == "chronicle"));

    [Fact]
    public void A_date_beside_the_name_goes_before_that_of_the_chronicle() =>
        Assert.Equal("2014", Assert.Single(Told("They lived through the war on the river (2014).")).Date.ToString());

    [Fact]
    public void A_date_that_cannot_be_the_events_is_left_to_others() =>
        Assert.Equal(["2014/2015 War on the river", "2019 Russia and China signed a treaty after the war on the river"],
            Told("In 2019, Russia and China signed a treaty after the war on the river.").Select(e => $"{e.Date} {e.Title}").Order(StringComparer.Ordinal));

    [Fact]
    public void All_articles_that_name_it_tell_of_one_event()
    {
        var told = TextOf.Files(
            ("a.md", "---\ntitle: A\npublished: \"2021\"\n---\n\nThe river war was long.\n"),
            ("b.md", "---\ntitle: B\npublished: \"2020\"\n---\n\nThe war on the river was short.\n")).Collection.Events;

        Assert.Equal(2, Assert.Single(told).Claims.Count);
    }

    private static IReadOnlyList<Event> Told(string sentence) => TextOf.Paragraph(sentence).Events;
}

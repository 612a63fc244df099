using RelationsExplorer.Corpus.Discrepancies;

namespace RelationsExplorer.UnitTests.Import.Merging;

public sealed class DiscrepancyTests
{
    [Theory]
    [InlineData("In 2016 China lent India 300 million dollars for the road to Siliguri.", "For the road to Siliguri China lent India 450 million dollars in 2016.")]
    [InlineData("The bridge between Blagoveshchensk and Heihe is 1,080 metres long.", "The bridge between Blagoveshchensk and Heihe is 1,300 metres long.")]
    [InlineData("By 2019 India owed about 40 per cent of its foreign debt to China.", "India owed China 55 per cent of its foreign debt by 2019.")]
    public void Like_words_about_one_time_with_another_figure_are_a_discrepancy(string one, string other) =>
        Assert.Equal(DiscrepancyKind.Figure, Assert.Single(Between(one, other)).Kind);

    [Theory]
    [InlineData("In 2016 China lent India 300 million dollars for the road to Siliguri.", "For the road to Siliguri China lent India 450 million dollars in 2018.")] // another year
    [InlineData("In 2016 China lent India 300 million dollars for the road to Siliguri.", "For the road to Siliguri China lent India 12 million dollars in 2016.")] // by far less: another loan
    [InlineData("In 2016 China lent India 300 million dollars for the road to Siliguri.", "In 2016 China lent India 100 million dollars for the bridges and 200 million dollars for the road to Siliguri.")] // its parts
    [InlineData("In 2016 China lent India 300 million dollars for the road to Siliguri.", "In 2016 China lent India more than 250 million dollars for the road to Siliguri.")] // a bound that holds
    [InlineData("In 2016 China lent India 300 million dollars for the road to Siliguri.", "Did China lend India 450 million dollars for the road to Siliguri in 2016?")] // asked, not told
    [InlineData("By 2019 India owed 40 per cent of its foreign debt to China.", "By 2019 the foreign debt of India to China had grown by 55 per cent.")] // by how much, not how much
    [InlineData("By 2019 India owed 40 per cent of its foreign debt to China.", "By 2019 China bought 30 per cent of the gold of India.")] // of something else
    public void Another_quantity_is_no_discrepancy(string one, string other) => Assert.Empty(Between(one, other));

    [Theory]
    [InlineData("Putin met Xi in Shanghai on 20 May 2014.", "Putin met Xi in Shanghai on 8 June 2018.")]
    [InlineData("The Russian and Chinese deputy ministers met in Moscow in October 1979.", "The Russian and Chinese deputy ministers met in Moscow on 2 March 2024.")]
    public void Meetings_far_apart_are_two_meetings(string one, string other) => Assert.Empty(Between(one, other));

    [Fact]
    public void An_amount_that_an_editor_sets_too_large_to_be_multiplied_is_compared_all_the_same() => Assert.Empty(Between(
        "In 2016 China lent India countless dollars for the road to Siliguri.\n\n::: figure {value=79228162514264337593543950335 unit=USD}\ncountless dollars\n:::",
        "For the road to Siliguri China lent India 450 million dollars in 2016."));

    private static IReadOnlyList<Discrepancy> Between(string one, string other) =>
        TextOf.Files(("a.md", Article("First", "2019", one)), ("b.md", Article("Second", "2020", other))).Collection.Discrepancies;

    private static string Article(string title, string published, string text) => $"---\ntitle: {title}\npublished: \"{published}\"\nedition: restated\n---\n\n{text}\n";
}

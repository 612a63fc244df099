using System.Text;
using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Import;

namespace RelationsExplorer.UnitTests.Import.Recognising.Actors.Known;

public sealed class KnownActorTests
{
    [Theory]
    [InlineData("The crane cost four million Russian roubles.", "")]
    [InlineData("The price was nine thousand Indian rupees.", "")]
    [InlineData("The Russian rouble fell, and Russia did nothing.", "russia")]
    public void A_currency_speaks_of_no_state(string sentence, string actors) => Assert.Equal(actors, ActorsOf(sentence));

    [Theory]
    [InlineData("Putin flew to New Delhi from Moscow.", false)]
    [InlineData("The foreign ministry in Moscow did nothing.", true)]
    [InlineData("The mood in Moscow was sour.", true)]
    [InlineData("India had to speak to Moscow about gas.", true)]
    [InlineData("Orders from Moscow came late.", true)]
    [InlineData("The treaty was signed in Moscow.", false)]
    [InlineData("He left the ministry. In Moscow it rained.", false)]
    public void A_capital_behind_what_sits_in_it_is_its_government_alone(string sentence, bool isOnlyGovernment)
    {
        var moscow = new Place(new PlaceSlug("moscow"), "Moscow", "city", [new NameForm("Moscow", NameManner.Name)], [new ActorSlug("russia")], null, null, null, null);
        var vocabulary = TextOf.Vocabulary with { Places = [.. TextOf.Vocabulary.Places, moscow] };
        var read = Importer.Import([new CorpusFile("a.md", Encoding.UTF8.GetBytes($"---\ntitle: A test\npublished: \"2021-06-15\"\nedition: restated\n---\n\n{sentence}\n"))], vocabulary);
        Assert.Equal(isOnlyGovernment, !read.Collection.Mentions.OfType<PlaceMention>().Any());
    }

    [Theory]
    [InlineData("Far to the west an island was sold.", "")]
    [InlineData("In the west of the province it rained.", "")]
    [InlineData("Nobody there trusted the west.", "the-west")]
    public void A_side_of_the_sky_is_not_the_West(string sentence, string actors)
    {
        var west = new Actor(new ActorSlug("the-west"), "The West", ActorKind.Organisation, [new NameForm("the west", NameManner.Name)], null, null, null, null);
        var vocabulary = TextOf.Vocabulary with { Actors = [.. TextOf.Vocabulary.Actors, west] };
        var read = Importer.Import([new CorpusFile("a.md", Encoding.UTF8.GetBytes($"---\ntitle: A test\npublished: \"2021-06-15\"\nedition: restated\n---\n\n{sentence}\n"))], vocabulary);
        Assert.Equal(actors, Among(read.Collection));
    }

    [Theory]
    [InlineData("Chinese President Lee Wen spoke of rain.", "lee-wen")]
    [InlineData("Chinese President Lee spoke of rain.", "lee-shan")]
    [InlineData("President Lee spoke of rain.", "lee-shan")]
    [InlineData("The Harbour Council of Delta spoke of rain.", "harbour-council-of-delta")]
    public void Behind_a_title_or_an_article_the_name_that_goes_on_farther_is_meant(string sentence, string actor)
    {
        var vocabulary = TextOf.Vocabulary with
        {
            Actors =
            [
                .. TextOf.Vocabulary.Actors,
                Named("lee-wen", ActorKind.Person, "Lee Wen"),
                Named("lee-shan", ActorKind.Person, "Lee Shan", "President Lee"),
                Named("harbour-council", ActorKind.Organisation, "The Harbour Council"),
                Named("harbour-council-of-delta", ActorKind.Organisation, "Harbour Council of Delta"),
            ],
        };
        var read = Importer.Import([new CorpusFile("a.md", Encoding.UTF8.GetBytes($"---\ntitle: A test\npublished: \"2021-06-15\"\nedition: restated\n---\n\n{sentence}\n"))], vocabulary);
        Assert.Equal(actor, Assert.Single(read.Collection.Claims).Actors.Select(a => a.Value).Single(a => a.StartsWith("lee", StringComparison.Ordinal) || a.StartsWith("harbour", StringComparison.Ordinal)));
    }

    private static Actor Named(string slug, ActorKind kind, params string[] names) =>
        new(new ActorSlug(slug), names[0], kind, [.. names.Select(n => new NameForm(n, NameManner.Name))], null, null, null, null);

    [Theory]
    [InlineData("The Harbour Commission met on Monday. Later the Commission published a paper.", "harbour-commission")]
    [InlineData("The Bank of Delta waited. In June the Bank acted.", "bank-of-delta")]
    [InlineData("The Harbour Commission met, and the Commission of Pilots met too.", "")]
    [InlineData("Later the Commission published a paper.", "")]
    public void The_last_word_of_a_name_stands_for_a_body_named_before(string sentence, string body) =>
        Assert.Equal(body, string.Join(' ', TextOf.Paragraph(sentence).Mentions.OfType<ActorMention>().Where(mention => mention.Rule == "head-of-name").Select(mention => mention.Actor.Value)));

    [Fact]
    public void Of_two_bodies_with_one_last_word_the_one_named_more_often_is_meant() =>
        Assert.Contains(
            TextOf.Paragraph("The Harbour Council met. The Harbour Council voted after the River Council had protested. The Council adjourned.").Mentions.OfType<ActorMention>(),
            mention => mention is { Rule: "head-of-name", Actor.Value: "harbour-council" });

    [Theory]
    [InlineData("“We are calm,” Foreign Ministry spokesman Wang Yi told a briefing.", "chinese-foreign-ministry")]
    [InlineData("“We are calm,” Foreign Ministry spokesman Sergey Lavrov told a briefing.", "russian-foreign-ministry")]
    public void A_ministry_is_that_of_the_state_whose_spokesman_speaks_for_it(string sentence, string body) => Assert.Contains(body, ActorsOf(sentence).Split(' '));

    [Theory]
    [InlineData("Orlov came to Harbin. The Russian president stayed for a day.", "ivan-orlov")]
    [InlineData("Orlov came to Harbin, as Petrova had. The Russian president stayed for a day.", "")] // two of those named held the office
    [InlineData("Petrova came to Harbin. The Russian prime minister stayed for a day.", "")] // she held it later
    [InlineData("The Russian president stayed for a day.", "")] // nobody is named
    public void An_office_stands_for_the_only_one_named_who_held_it(string text, string holder)
    {
        Actor President(string slug, string name, string description) => new(
            new ActorSlug(slug), name, ActorKind.Person, [new NameForm(name, NameManner.Name), new NameForm(name.Split(' ')[^1], NameManner.Name)], new ActorSlug("russia"), null, null, description);
        var vocabulary = TextOf.Vocabulary with
        {
            Actors = [.. TextOf.Vocabulary.Actors, President("ivan-orlov", "Ivan Orlov", "President of Russia from 2008 to 2012."), President("vera-petrova", "Vera Petrova", "President of Russia from 2012 to 2020, then prime minister.")],
        };
        var read = Importer.Import([new CorpusFile("a.md", Encoding.UTF8.GetBytes($"---\ntitle: A test\npublished: \"2021-06-15\"\nedition: restated\n---\n\n{text}\n"))], vocabulary);
        Assert.Equal(holder, string.Join(' ', read.Collection.Mentions.OfType<ActorMention>().Where(mention => mention.Rule == "office-holder").Select(mention => mention.Actor.Value)));
    }

    private static string ActorsOf(string sentence) =>
        Among(TextOf.Paragraph(sentence));

    private static string Among(Collection read) =>
        string.Join(' ', read.Mentions.OfType<ActorMention>().Select(mention => mention.Actor.Value).Distinct().Order(StringComparer.Ordinal));
}

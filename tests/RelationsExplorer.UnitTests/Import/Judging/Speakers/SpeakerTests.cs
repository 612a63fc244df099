using RelationsExplorer.Corpus.Claims;

namespace RelationsExplorer.UnitTests.Import.Judging.Speakers;

public sealed class SpeakerTests
{
    [Theory]
    [InlineData("The harvest was poor.", "author -")]
    [InlineData("According to TASS, the harvest was poor.", "tass -")]
    [InlineData("Sergey Lavrov said that the harvest was poor.", "sergey-lavrov -")]
    [InlineData("A retired Gazprom negotiator told us in May that the harvest was poor.", "retired-gazprom-negotiator -")] // nobody by name, but somebody
    [InlineData("An old banker in Heihe recalled that the harvest was poor.", "heihe-banker -")]
    [InlineData("Russian diplomats complained that the harvest was poor.", "russian-diplomats -")]
    [InlineData("According to a trader in Heihe, the harvest was poor.", "heihe-trader -")]
    [InlineData("Traders said that the harvest was poor.", "traders -")]
    [InlineData("Two colleagues at the ministry told us that the harvest was poor.", "colleagues -")]
    [InlineData("Some analysts say that the harvest was poor.", "author -")] // of whom the others may say the contrary
    [InlineData("The farmers asked traders who came.", "author -")]
    [InlineData("Harbour Bank Governor Ann Lee said that the harvest was poor.", "ann-lee -")] // the bank ends before her office
    [InlineData("Ann Lee of the Institute for Grain Trade in Heihe estimates that the harvest was poor.", "ann-lee -")]
    [InlineData("According to Lindholm (2018), the harvest was poor.", "lindholm -")]
    [InlineData("It has been argued that the harvest was poor (Lindholm, 2018, p. 4).", "lindholm -")] // who is cited in brackets argued so
    [InlineData("The harvest was poor (Lindholm, 2018, p. 4).", "author -")] // the author says it, and where it can be read
    [InlineData("Sergey Lavrov has long maintained in Alta, with some weariness, that the harvest was poor.", "sergey-lavrov -")]
    [InlineData("Sergey Lavrov has sworn not to sell the harvest.", "sergey-lavrov -")]
    [InlineData("The harvest was, as Ann Lee of the Harbour Institute has put it, “a poor joke”.", "ann-lee -")]
    [InlineData("The harvest was poor, says the Moscow-based agency Fairway.", "fairway -")] // Moscow is where it sits
    [InlineData("The harvest was poor, say analysts.", "analysts -")]
    [InlineData("Every analyst interviewed for this article agreed that the harvest was poor.", "analyst -")]
    [InlineData("“The harvest was poor,” a freight forwarder in Heihe told us in May.", "freight-forwarder -")]
    [InlineData("Russian officials, meanwhile, began to complain of the poor harvest.", "russian-officials -")]
    [InlineData("The harvest was poor (in June 2018).", "author -")]
    [InlineData("Sergey Lavrov reminded his guest over dinner that the harvest was poor.", "sergey-lavrov -")]
    [InlineData("Sergey Lavrov terms the harvest “a mistake” and no threat.", "sergey-lavrov -")]
    [InlineData("It was pointed out by Sergey Lavrov that the harvest was poor.", "sergey-lavrov -")]
    [InlineData("The harvest was poor, we are told by Sergey Lavrov.", "sergey-lavrov -")]
    [InlineData("Others disagree: for Sergey Lavrov, this was a poor harvest.", "sergey-lavrov -")]
    [InlineData("The harvest was poor, according to a Kremlin adviser.", "kremlin-adviser -")]
    [InlineData("The Chinese say nothing at all about the harvest.", "author -")]
    [InlineData("The harvest will be poor, whatever scholars write.", "author -")]
    [InlineData("Economists at Gazprom expect the harvest to be poor.", "gazprom -")]
    [InlineData("Sergey Lavrov thought for a while about the harvest.", "author -")]
    [InlineData("A Russian company, the New Land Grain Road, said on Wednesday that the harvest was poor.", "new-land-grain-road -")]
    [InlineData("Russian experts do fret about the harvest.", "russian-experts -")]
    [InlineData("The harvest was poor, said the local Dalcom center.", "dalcom -")]
    [InlineData("Sergey Lavrov, who was there, has been saying for years that the harvest was poor.", "sergey-lavrov -")]
    [InlineData("Sergey Lavrov compared the harvest to that of the war.", "sergey-lavrov -")]
    [InlineData("A Chinese engineer repaired the pump.", "author -")] // he says nothing
    [InlineData("Sergey Lavrov told TASS that the harvest was poor.", "sergey-lavrov tass")] // the outlet passes it on
    [InlineData("According to a report of The Daily Herald, Sergey Lavrov said that the harvest was poor.", "sergey-lavrov the-daily-herald")]
    [InlineData("“The harvest was poor and prices are bound to rise,” said Sergey Lavrov.", "sergey-lavrov -")]
    [InlineData("Historian Ann Lee argued that the harvest was poor.", "ann-lee -")] // a person whom only the text knows
    [InlineData("Ann Lee, a former minister, said that the harvest was poor.", "ann-lee -")]
    [InlineData("Sergey Lavrov and Wang Yi said that the harvest was poor.", "sergey-lavrov -")] // of two, the first named
    [InlineData("Ann Lee of Gazprom argued that the harvest was poor.", "ann-lee -")] // the person, not the house
    [InlineData("Ann Lee of the Harbour Institute argued that the harvest was poor.", "ann-lee -")]
    [InlineData("Lindholm (2018) adds that the harvest was poor.", "lindholm -")] // cited by year
    [InlineData("Lindholm (2018, p. 42) reads the harvest as a warning.", "lindholm -")] // whatever the verb
    [InlineData("Lindholm, Castell and Abreu (2018) warn of a poor harvest.", "lindholm -")] // of three, the first
    [InlineData("Sergey Lavrov found the harvest poor and the roads worse.", "sergey-lavrov -")] // a verdict
    [InlineData("Sergey Lavrov points to the poor harvest.", "sergey-lavrov -")]
    [InlineData("Sergey Lavrov points a finger at the map of the harvest.", "author -")]
    [InlineData("Sergey Lavrov recalled the envoys after the harvest.", "author -")] // brought home
    [InlineData("Sergey Lavrov recalled that the harvest was poor.", "sergey-lavrov -")]
    [InlineData("Farmer Ann Lee said that the harvest was poor.", "ann-lee -")]
    [InlineData("Sergey Lavrov found himself in a field of poor corn.", "author -")]
    [InlineData("Sergey Lavrov valued the harvest at $2 billion.", "sergey-lavrov -")]
    [InlineData("Sergey Lavrov has shown that the harvest was poor.", "sergey-lavrov -")]
    [InlineData("Sergey Lavrov announced a new road to the harbour.", "author -")] // a deed
    [InlineData("Sergey Lavrov announced that the road was open.", "sergey-lavrov -")]
    [InlineData("Moscow answered that the harvest was poor.", "russia -")]
    [InlineData("“The harvest was poor,” answered Sergey Lavrov.", "sergey-lavrov -")]
    [InlineData("The farmers told Putin that the harvest was poor.", "author -")] // he is spoken to
    [InlineData("Sergey Lavrov, a guest at the fair, was sceptical: “The harvest will be poor.”", "sergey-lavrov -")]
    [InlineData("Wang Yi spoke up when he told the guests that the harvest was poor.", "wang-yi -")]
    [InlineData("Moscow claims that the harvest was poor.", "russia -")]
    [InlineData("Moscow and Beijing agreed on a price for the harvest.", "author -")] // a deed of states, not a word
    public void The_innermost_voice_speaks_and_an_outlet_around_it_reports(string sentence, string speakerAndReporter)
    {
        var claim = TextOf.Claims(sentence)[0];

        Assert.Equal(speakerAndReporter, $"{claim.Speaker} {claim.Reporter?.Value ?? "-"}");
    }

    [Theory]
    [InlineData("Let every bank hold a share of it.", "Recommendation")]
    [InlineData("The bridge is now promised for 2018.", "Prediction")]
    [InlineData("Such numbers should be taken with a pinch of salt.", "Assertion")]
    [InlineData("The parties consult at once should either feel threatened.", "Assertion")]
    [InlineData("The school is supposed to grow to five thousand pupils.", "Prediction")]
    public void What_is_urged_or_foretold_is_told_from_turns_of_phrase(string sentence, string modality) =>
        Assert.Equal(modality, TextOf.Claims(sentence)[^1].Modality.ToString());

    [Fact]
    public void An_aide_who_asks_not_to_be_named_is_the_aide_named_before() =>
        Assert.All(TextOf.Claims("The list was long, according to a Kremlin aide. The aide, who asked not to be named, said that it would cover ports."), claim => Assert.Equal("kremlin-aide", claim.Speaker.ToString()));

    [Fact]
    public void He_is_the_person_who_spoke_before()
    {
        var claims = TextOf.Claims("Sergey Lavrov said that the harvest was poor. He added that prices rose.");

        Assert.Equal("sergey-lavrov", claims[1].Speaker.ToString());
    }

    [Theory]
    [InlineData("Sergey Lavrov said that the harvest was poor. He described the fair as a farce.", "sergey-lavrov")] // any verb of speech
    [InlineData("Sergey Lavrov said that the harvest was poor. He announced a fair.", "author")] // a deed
    [InlineData("Sergey Lavrov said that the harvest was poor. He does not believe that prices will fall.", "sergey-lavrov")]
    [InlineData("Russian diplomats complained of the harvest. “They sold us straw,” one of them told a paper.", "russian-diplomats")]
    [InlineData("Ann Lee argued that the harvest was poor. Prices, they wrote, would rise.", "ann-lee")]
    [InlineData("Sergey Lavrov took the tables to the fair and declared there that the harvest was poor.", "sergey-lavrov")] // the subject stands before another verb
    [InlineData("The Daily Herald wrote of a poor harvest. Prices, said the agency, would rise.", "the-daily-herald")] // a paper leads back to a paper
    [InlineData("Beijing put its wishes on paper. Its strategy called the harvest a duty.", "china")] // whose paper it is
    public void Who_was_named_before_still_speaks(string text, string speaker) =>
        Assert.Equal(speaker, TextOf.Claims(text)[^1].Speaker.ToString());

    [Fact]
    public void A_report_that_opens_a_paragraph_goes_on()
    {
        var claims = TextOf.Claims("According to a report by The Daily Herald, the harvest was poor. Prices rose at once.");

        Assert.Equal("the-daily-herald", claims[1].Speaker.ToString());
        Assert.Equal("report-goes-on", claims[1].Origins.Single(o => o.Value == "speaker").Rule);
    }

    [Fact]
    public void What_a_newspaper_reported_in_the_middle_of_a_paragraph_does_not_go_on()
    {
        var claims = TextOf.Claims("The harvest was poor. In May The Daily Herald reported that prices rose. The farmers stayed at home.");

        Assert.Equal(["author", "the-daily-herald", "author"], claims.Select(c => c.Speaker.ToString()));
    }

    [Fact]
    public void She_is_nobody_who_spoke_two_paragraphs_ago()
    {
        var claims = TextOf.Claims("Sergey Lavrov said that the harvest was poor.\n\nA neighbour baked bread.\n\n“We ate it warm,” she said.");

        Assert.Equal("author", claims[^1].Speaker.ToString());
        Assert.Equal(Modality.Quotation, claims[^1].Modality); // somebody's words all the same
    }

    [Fact]
    public void He_who_expects_is_the_one_person_of_the_sentence_before() =>
        Assert.Equal("wang-yi", TextOf.Claims("Sergey Lavrov said that the harvest was poor. Wang Yi came late. He expects a better year.")[2].Speaker.ToString());

    [Fact]
    public void Every_claim_says_how_its_speaker_was_found()
    {
        var origin = TextOf.Claims("Sergey Lavrov said that the harvest was poor.")[0].Origins.Single(o => o.Value == "speaker");

        Assert.Equal(("said", "Sergey Lavrov said"), (origin.Rule, origin.Words));
    }

    [Theory]
    [InlineData("Chinese customs reported that the harvest was poor.", "chinese-customs")]
    [InlineData("The harvest was poor, Chinese customs data showed this month.", "chinese-customs")]
    [InlineData("The foreign ministry in Beijing said that the harvest was poor.", "chinese-foreign-ministry")] // not Beijing itself
    [InlineData("India's transport ministry replied that the harvest was poor.", "indian-transport-ministry")] // none that the vocabulary knows
    [InlineData("A spokeswoman of the Chinese Foreign Ministry said that the harvest was poor.", "chinese-foreign-ministry")] // she speaks for it
    [InlineData("The harvest was poor, according to the central bank.", "central-bank")] // whose, nobody says
    [InlineData("The Chinese say that the harvest was poor.", "china")]
    [InlineData("What did the Chinese say of the harvest?", "author")]
    [InlineData("The harvest was poor, by Gazprom's count.", "gazprom")]
    [InlineData("By Indian estimates, the harvest was poor.", "india")]
    [InlineData("In a Levada Center survey, few called the harvest poor.", "levada-center")]
    [InlineData("In the opinion of Ann Lee, the harvest was poor.", "ann-lee")]
    [InlineData("According to Seaways, the harvest was poor.", "seaways")]
    [InlineData("Russia's pipeline monopoly, Transneft, answers that the harvest was poor.", "transneft")]
    [InlineData("Seaways, a shipping agency in Kiel, moved. The harvest was poor, Seaways counted, in both years.", "seaways")]
    [InlineData("Gazprom counted the sacks. The harvest was poor, the company said.", "gazprom")]
    [InlineData("The harvest was poor, Gazprom announced on 4 May.", "gazprom")] // behind a comma it is said, and no deed
    [InlineData("The harvest was poor, two people familiar with the matter said.", "people-familiar-with-the-matter")]
    [InlineData("“The harvest was poor,” said a Russian energy official.", "russian-energy-official")]
    [InlineData("Analysts at the consultancy Seaways said that the harvest was poor.", "seaways")] // their finding is the house's
    [InlineData("The harvest was poor, according to an Indian official.", "indian-official")] // not India
    [InlineData("The head of the New Harbour fund, Ann Lee, said that the harvest was poor.", "ann-lee")]
    [InlineData("Ann Lee, whose firm buys corn, said that the harvest was poor.", "ann-lee")]
    [InlineData("Ann Lee, the harbour's number two, told TASS that the harvest was poor.", "ann-lee")]
    [InlineData("Sergey Lavrov asked Gazprom to study the harvest.", "author")] // a request is a deed
    [InlineData("Sergey Lavrov asked whether the harvest was poor.", "sergey-lavrov")]
    [InlineData("Sergey Lavrov called the fair a farce, and in May the harvest was poor.", "author")] // he gave a name, and said no more
    [InlineData("Sergey Lavrov ordered that the harvest should be brought in.", "author")] // an order is a deed
    [InlineData("Moscow blamed Gazprom for the harvest, which Gazprom denied.", "author")] // what the sentence tells is not denied by itself
    public void Who_counts_reports_or_answers_speaks(string text, string speaker) =>
        Assert.Equal(speaker, TextOf.Claims(text)[^1].Speaker.ToString());

    [Theory]
    [InlineData("“In May I had a list. In June I had a park,” said Ann Lee, who sells corn.", "ann-lee ann-lee")] // who speaks stands behind it
    [InlineData("“I had a list,” said Ann Lee. She closed the shop. “Now I have a park.”", "ann-lee author ann-lee")] // nobody else was named since
    [InlineData("Ann Lee doubts that the harvest was poor. I agree with her.", "ann-lee author")] // an author says "I"
    [InlineData("Ann Lee said that the harvest was poor; the tables say the opposite.", "ann-lee author")]
    [InlineData("Wang Yi has met Sergey Lavrov often. In May he told his host that the harvest was poor.", "author wang-yi")] // the subject goes on
    [InlineData("Wang Yi met Sergey Lavrov. “The harvest was poor,” Lavrov said. He added that prices rose.", "author sergey-lavrov sergey-lavrov")] // who spoke last
    [InlineData("“The harvest was poor,” said Sergey Lavrov. The statement described the harvest as poor. It was printed.", "sergey-lavrov author author")] // a paper that speaks
    public void Speech_goes_on_as_far_as_its_signs_reach(string text, string speakers) =>
        Assert.Equal(speakers, string.Join(' ', TextOf.Claims(text).Select(c => c.Speaker)));
}

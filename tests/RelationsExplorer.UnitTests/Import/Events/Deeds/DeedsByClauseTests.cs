using RelationsExplorer.Corpus.Events;

namespace RelationsExplorer.UnitTests.Import.Events.Deeds;

public sealed class DeedsByClauseTests
{
    [Theory]
    [InlineData("A protocol on fisheries, initialled in May 2008, called the catch too small.", EventType.Treaty)]
    [InlineData("The tunnel, promised in May 2013, is still a hole.", EventType.Statement)]
    [InlineData("The ferry bridge, whose halves met in March 2019, carries nobody.", EventType.Construction)]
    [InlineData("In July 1919 Ivan Orlov, deputy commissar for posts, declared that the new state gave back the railway.", EventType.Statement)]
    [InlineData("On 5 May 2014 Gazprom's chairman, Pavel Sokolov, said that a treaty had been signed.", EventType.Statement)]
    [InlineData("The fishing firm, the largest in Norway, sold its fleet to Peru in May 2011.", EventType.Trade)]
    public void What_the_clause_of_the_date_tells_is_of_that_day(string sentence, EventType type) =>
        Assert.Contains(TextOf.Paragraph(sentence).Events, e => e.Type == type);

    [Theory]
    [InlineData("Critics in May 1999 condemned the air strikes on Serbia.", EventType.Accuse)]
    [InlineData("Critics condemned the air strikes on Serbia of 3 May 1999.", EventType.Assault)]
    public void A_date_behind_of_is_that_of_the_noun(string sentence, EventType type) =>
        Assert.Equal(type, Assert.Single(TextOf.Paragraph(sentence).Events).Type);

    [Theory]
    [InlineData("In the first quarter of 2020 the share of the euro in trade fell by a third.", EventType.Trade)]
    [InlineData("The two governments set a target of 80 billion dollars in May 2009.", EventType.Trade)]
    [InlineData("Direct trading of the peso began in Manila in May 2011.", EventType.Trade)]
    [InlineData("In June 2019 the ministry denied the report.", EventType.Reject)]
    [InlineData("In June 2019 the bank backed away from the loan.", EventType.Reject)]
    [InlineData("The joint commission did not convene in May 2006.", EventType.Reject)]
    [InlineData("In May 1988 Oslo and Minsk signed a paper on the ferry.", EventType.Agree)]
    [InlineData("The premier left Hanoi in May 1988.", EventType.Consult)]
    [InlineData("In September 2015 the president raised the ferry with the king.", EventType.Consult)]
    [InlineData("The two ministers spoke by phone on 1 July 2010.", EventType.Consult)]
    [InlineData("Herdsmen and guards scuffled on the pass in August 1960.", EventType.Assault)]
    [InlineData("In December 2004 the company chose the southern route.", EventType.Statement)]
    [InlineData("In May 1995 he ordered Cossacks to the river.", EventType.Mobilize)]
    [InlineData("The exercise of May 2010 ended in the desert.", EventType.Mobilize)]
    [InlineData("In May 2010 police broke up a rally of miners.", EventType.Protest)]
    [InlineData("In May 2010 the coast guard rammed a trawler.", EventType.Coerce)]
    [InlineData("In May 1950 the generals gave the poet 300 million dollars.", EventType.Aid)]
    [InlineData("In May 2017 Oslo and Lima began a joint moon programme.", EventType.Cooperate)]
    [InlineData("In May 2010 Russia and India held an exercise in the desert.", EventType.Cooperate)]
    public void What_was_done_has_the_kind_of_its_words(string sentence, EventType type) =>
        Assert.Equal(type, Assert.Single(TextOf.Paragraph(sentence).Events).Type);

    [Theory]
    [InlineData("In a paper for the academy Lavrov suggested in May 2019 that silence was relief.", EventType.Publication)]
    [InlineData("In a note of 20 November 2019 the institute pointed out that nobody had come.", EventType.Publication)]
    [InlineData("In a letter of 20 November 2019 the institute pointed out that nobody had come.", EventType.Statement)]
    [InlineData("The fourth line has been postponed, according to a statement of the company in May 2016.", EventType.Statement)]
    public void What_is_said_in_print_appeared(string sentence, EventType type) =>
        Assert.Equal(type, Assert.Single(TextOf.Paragraph(sentence).Events).Type);

    [Theory]
    [InlineData("16 May 1991. Jiang Zemin in Moscow.", EventType.Consult)]
    [InlineData("24 April 1997. The five agree to cut troops on the frontier.", EventType.Agree)]
    [InlineData("2 September 1994. The president returns the visit.", EventType.Consult)]
    public void An_entry_tells_what_happened_in_few_words(string entry, EventType type) =>
        Assert.Equal(type, Assert.Single(TextOf.Paragraph(entry).Events).Type);
}

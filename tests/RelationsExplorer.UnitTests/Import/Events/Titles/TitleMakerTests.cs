namespace RelationsExplorer.UnitTests.Import.Events.Titles;

public sealed class TitleMakerTests
{
    [Theory]
    [InlineData("The coal terminal, opened in 2016, serves both countries.", "The coal terminal was opened")]
    [InlineData("The two border protocols, signed in Moscow on 3 May 2004, settled the islands.", "The two border protocols were signed in Moscow")]
    [InlineData("The joint bank, which was founded in Harbin in 1993, has twelve branches.", "The joint bank was founded in Harbin")]
    public void What_is_told_in_an_aside_is_the_title(string sentence, string title) => Assert.Contains(title, Titles(sentence));

    [Theory]
    [InlineData("Russia keeps a garrison near a bridge at Kant, opened in 2003.", "Russia was opened")]
    [InlineData("Dmitry Rogov, returning from Hanoi, met the premier in May 2004.", "Dmitry Rogov was met")]
    public void An_aside_of_something_else_is_no_title(string sentence, string title) => Assert.DoesNotContain(Titles(sentence), t => t.StartsWith(title, StringComparison.Ordinal));

    [Theory]
    [InlineData("The northern line was laid in two years. It opened in June 2022.", "The northern line opened")]
    [InlineData("Russia and China quarrelled over the price. In May 2012 they signed a contract.", "Russia and China signed a contract")]
    [InlineData("Sergey Lavrov flew to Beijing. He signed a protocol on 4 May 2019.", "Sergey Lavrov signed a protocol")]
    [InlineData("Gazprom has many debts. Its deputy chairman signed a contract in May 2019.", "Gazprom's deputy chairman signed a contract")]
    public void A_pronoun_gives_way_to_what_it_stands_for(string sentences, string title) => Assert.Contains(title, Titles(sentences));

    [Theory]
    [InlineData("Sergey Lavrov met Wang Yi in Harbin. He signed a protocol on 4 May 2019.", "He signed a protocol")]
    [InlineData("The bridges were laid in two years. It opened in June 2022.", "It opened")]
    [InlineData("There was no lack of plans. They signed a contract in May 2012.", "They signed a contract")]
    public void A_pronoun_that_may_stand_for_two_or_for_none_stays(string sentences, string title) => Assert.Contains(title, Titles(sentences));

    [Theory]
    [InlineData("But after Moscow in December 2019 signed a contract with the port, the prospects are less rosy.", "Moscow signed a contract with the port")]
    [InlineData("While the board waited for an answer, the northern line opened in June 2019.", "The northern line opened")]
    [InlineData("After Russia invaded the north in 2022, trade with China grew.", "Russia invaded the north")]
    [InlineData("Trade has turned to the coast because Moscow signed a contract with the port in June 2019.", "Moscow signed a contract with the port")]
    [InlineData("Lavrov spoke of trade. He recalled that in June 2019, the northern line opened.", "The northern line opened")]
    [InlineData("After a series of summits among these “River Five,” the members signed a contract in June 2019.", "The members signed a contract")]
    [InlineData("In 2019, the same year as the great frost, the northern line opened.", "The northern line opened")]
    [InlineData("2019 marks the 70th anniversary of the alliance of the two towns.", "70th anniversary of the alliance of the two towns")]
    [InlineData("The eighteenth century saw Russian incursions near the lake.", "Russian incursions near the lake")]
    [InlineData("Both leaders stopped in the steppe for talks with the board, where Lavrov first signed a contract in 2013.", "Lavrov first signed a contract")]
    [InlineData("Lavrov signed a contract at the 4 June 2019 Harbour Summit in Heihe.", "Lavrov signed a contract at the Harbour Summit in Heihe")]
    [InlineData("Ahead of this week’s summit of the harbours, Lavrov signed a contract.", "Lavrov signed a contract")]
    public void The_clause_in_which_the_date_stands_is_the_title(string sentences, string title) => Assert.Contains(title, Titles(sentences));

    [Theory]
    [InlineData("Sold in secret to a Macau firm in 1998, the old carrier reached Dalian in March 2002.", "The old carrier was sold in secret to a Macau firm|The old carrier reached Dalian")]
    [InlineData("Having annexed the steppe by 1864, Russia faced the Qing along a second frontier.", "Russia had annexed the steppe")]
    [InlineData("Speaking in Heihe in May 2019, Lavrov signed a contract with the port.", "Lavrov signed a contract with the port")]
    [InlineData("The decree hit the traders. Signed by Lavrov in November 2006, it closed the markets.", "The decree was signed by Lavrov")]
    [InlineData("At the Eastern Forum, held in September 2018, Lavrov signed a contract.", "The Eastern Forum was held")]
    public void A_participle_at_the_beginning_gets_its_subject_from_the_main_clause(string sentences, string titles) => Assert.Equal(titles.Split('|').Order(StringComparer.Ordinal), Titles(sentences).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("The mayors asked for a bridge over the river, which was opened by Lavrov in December 2019.", "A bridge over the river was opened by Lavrov")]
    [InlineData("They printed the work of Bichurin, whose grammar was published at Kyakhta in 1835.", "Bichurin's grammar was published at Kyakhta")]
    [InlineData("The bank, which had bought a fifth in January 2014, was joined by the Silk Road Fund in March 2016.", "The bank had bought a fifth|The bank was joined by the Silk Road Fund")]
    [InlineData("Khrushchev, who came to Peking in the autumn of 1954 with a loan, is treated kindly in this book.", "Khrushchev came to Peking with a loan")]
    [InlineData("Tension eased only when Alexei Kosygin, on his way home, stopped at Beijing airport on 11 September 1969 and signed a contract with the port.", "Alexei Kosygin, on his way home, stopped at Beijing airport|Alexei Kosygin signed a contract with the port")]
    [InlineData("That Moscow promised a sample weapon in October 1957 and signed no treaty in June 1959 is well known.", "Moscow promised a sample weapon|Moscow signed no treaty")]
    [InlineData("Tsedenbal did not wait. He signed a border treaty in Beijing on 26 December 1962.", "Tsedenbal signed a border treaty in Beijing")]
    public void What_a_relative_or_a_pronoun_leads_back_to_is_the_subject(string sentences, string titles) => Assert.Equal(titles.Split('|').Order(StringComparer.Ordinal), Titles(sentences).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("It is only fair to add that Russia had signed a contract with the port in December 2003.", "Russia had signed a contract with the port")]
    [InlineData("Older readers will recall that in 1992 Russia signed a contract with the port.", "Russia signed a contract with the port")]
    [InlineData("In tonnes things looked rosy and gay: in May 2015 Russia signed a contract with the port.", "Russia signed a contract with the port")]
    [InlineData("Gazprom: a contract with the Bank of China was signed in March 2016.", "Gazprom: a contract with the Bank of China was signed")] // a label stays
    [InlineData("Not until 2008 was the border settled by a treaty.", "The border was settled by a treaty")]
    [InlineData("Thus ended, in October 1954, the lease of Port Arthur.", "The lease of Port Arthur ended")]
    [InlineData("It was pointed out by Lavrov that Russia signed a contract with the port in 2012.", "Russia signed a contract with the port")]
    [InlineData("China, let us recall, signed a contract with the port in 2016.", "China signed a contract with the port")]
    [InlineData("Chinese exports to Russia, meanwhile, rose by 12.8 per cent in 2013.", "Chinese exports to Russia rose by 12.8 per cent")]
    [InlineData("Russia signed a contract with the port in 2012, he added.", "Russia signed a contract with the port")]
    [InlineData("It was on 15 June 2001 that the five founded the organisation.", "The five founded the organisation")]
    public void What_only_leads_up_to_it_is_no_part_of_a_title(string sentence, string title) => Assert.Contains(title, Titles(sentence));

    [Theory]
    [InlineData("The opening of an office in Tashkent in June 2004 suggests that the members are serious.", "The opening of an office in Tashkent")]
    [InlineData("The bridge of 2019 was opened by Lavrov in June 2022.", "The bridge of 2019 was opened by Lavrov")] // no deed, and its verb tells one
    public void What_is_named_only_to_be_judged_is_the_title_itself(string sentence, string title) => Assert.Contains(title, Titles(sentence));

    [Theory]
    [InlineData("In the winter of 1993 Lavrov signed a contract.", "Lavrov signed a contract")]
    [InlineData("If 2001 began with a strike at the port, it ended in quarrels.", "If 2001 began with a strike at the port, it ended in quarrels")]
    [InlineData("The first quarter of 2007 opened with a strike at the port.", "The first quarter of 2007 opened with a strike at the port")]
    [InlineData("There were joint exercises in 2005, in 2007 and again in 2009.", "There were joint exercises")]
    [InlineData("The second contract, on 15 March 2012, was signed by Gazprom.", "The second contract was signed by Gazprom")]
    [InlineData("Gazprom signed a contract in Harbin almost ten years ago.", "Gazprom signed a contract in Harbin")]
    [InlineData("As Lee dryly observes, Gazprom signed a contract in May 2012.", "Gazprom signed a contract")]
    [InlineData("Yet Gazprom signed a contract in May 2012.", "Gazprom signed a contract")]
    public void A_date_goes_with_its_own_words_and_with_no_others(string sentence, string title) => Assert.All(Titles(sentence), t => Assert.Equal(title, t));

    [Theory]
    [InlineData("In winter, the northern line was finished in 2019 and exported its first coal in December 2021.", "The northern line exported its first coal")]
    [InlineData("Moscow sold shares to Gazprom, which signed a contract with China in May 2014.", "Gazprom signed a contract with China")]
    public void Who_did_it_stands_in_the_title(string sentence, string title) => Assert.Contains(Titles(sentence), t => t.StartsWith(title, StringComparison.Ordinal));

    [Fact]
    public void Who_says_it_comes_before_what_is_said() =>
        Assert.Contains("The customs service announced: Trade with China fell by a third", Titles("Trade with China fell by a third, the customs service announced on 3 May 2019."));

    [Theory]
    [InlineData("The Chinese bank, which both governments own in equal parts, signed in May 2019 a contract for a loan to the railway.", "The Chinese bank signed a contract for a loan to the railway")]
    [InlineData("In May 2019 Russia signed a contract with China on timber from the forests of Siberia because the sawmills of the north had lost their other buyers.", "Russia signed a contract with China on timber from the forests of Siberia")]
    [InlineData("On 3 June 1896 the envoy Li signed a secret alliance against Japan whose fourth article let the rails through.", "The envoy Li signed a secret alliance against Japan")]
    [InlineData("After the floods of that spring, Russia signed a long contract with China in May 2019 on timber from the forests of Siberia and the Far East.", "Russia signed a long contract with China on timber from the forests of Siberia …")]
    public void A_long_title_loses_what_its_main_clause_can_do_without(string sentence, string title) => Assert.Contains(title, Titles(sentence));

    [Theory]
    [InlineData("The first cargoes were promised for May 2019.", "The first cargoes were promised")]
    [InlineData("1860 _ China signed a treaty.", "China signed a treaty")]
    public void No_sign_and_no_loose_word_stands_at_its_ends(string sentence, string title) => Assert.Contains(title, Titles(sentence));

    [Theory]
    [InlineData("After the invasion of 2022 Russia sold more oil to China.", "After the invasion Russia sold more oil to China")]
    public void What_joins_two_clauses_stays_where_both_are_told(string sentence, string title) => Assert.Contains(title, Titles(sentence));

    [Fact]
    public void A_subject_of_punctuation_alone_is_none() =>
        Assert.Contains("Its deputy chairman signed a contract", Titles(", and so on. Its deputy chairman signed a contract in May 2019."));

    [Fact]
    public void Later_parts_of_a_list_share_its_subject_and_verb() =>
        Assert.Contains("Trade between the two stood at 190 billion", Titles("Trade between the two stood at 147 billion dollars in 2021, 190 billion in 2022 and 240 billion in 2023."));

    [Fact]
    public void A_subject_from_elsewhere_is_told_as_such()
    {
        Assert.Equal(["claim-words-subject-before"], Rules("The northern line was laid in two years. It opened in June 2022."));
        Assert.Equal(["claim-words"], Rules("The northern line opened in June 2022."));
    }

    private static IEnumerable<string> Titles(string text) => TextOf.Paragraph(text, "2026-01-01").Events.Select(e => e.Title);

    private static IEnumerable<string> Rules(string text) =>
        TextOf.Paragraph(text).Events.SelectMany(e => e.Origins).Where(o => o.Value == "title").Select(o => o.Rule);
}

namespace RelationsExplorer.UnitTests.Import.Notes.InText.Spoken;

/// <summary>What is said in public, counted by offices and written by states, named in sentences without a note. The article of these tests appeared in December 2019.</summary>
public sealed class SaidInPublicTests
{
    [Theory]
    [InlineData("Kommersant, less tactful, wrote that the fleet had sailed.", "News · IN=Kommersant")]
    [InlineData("Vedomosti, never shy, reported on 3 June 2019 that the line was late.", "News · IN=Vedomosti · D=2019-06-03")]
    [InlineData("Kommersant, a daily, moved to another street.", "")] // of whom nothing is cited
    [InlineData("In an interview with Reuters, Ann Lee said the line was late.", "News · AU=Ann Lee · IN=Reuters")]
    [InlineData("Ann Lee called this, on The Diplomat, the silence of the weak.", "News · AU=Ann Lee · IN=The Diplomat")]
    [InlineData("Rosstat counted 1.2 million migrants in the valley.", "Official · IN=Rosstat")]
    [InlineData("“We stood alone,” an official is quoted as saying by TASS.", "News · IN=TASS")]
    [InlineData("The table shows what they bought (source: General Administration of Customs).", "Official · IN=General Administration of Customs")]
    [InlineData("The list, drawn from Interfax, Xinhua and The Astana Times, is long.", "News · IN=Interfax ‖ News · IN=Xinhua ‖ News · IN=The Astana Times")]
    [InlineData("Interfax, Xinhua and The Astana Times have moved.", "")] // of which nothing is cited
    [InlineData("Xinhua's list held several that had been signed before.", "News · IN=Xinhua")]
    [InlineData("Data from China's General Administration of Customs showed exports up.", "Official · IN=General Administration of Customs")]
    public void What_an_outlet_says_behind_an_aside_is_cited(string sentence, string expected) => Assert.Equal(expected, NamedWorkTests.Show(sentence));

    [Theory]
    [InlineData("Chinese customs figures put the trade at $33 billion.", "Official · TI=Chinese customs figures · IN=Chinese customs")]
    [InlineData("Trade fell in the first five months, Chinese customs data show.", "Official · TI=Chinese customs data · IN=Chinese customs")]
    [InlineData("According to customs data released on 3 June 2019, exports fell.", "Official · TI=Customs data · D=2019-06-03")]
    [InlineData("According to customs data, exports fell.", "")] // of no office and no day
    [InlineData("Analysts at Harbour Capital estimate the price at 350 dollars.", "Report · IN=Harbour Capital")]
    [InlineData("In Northern University's yearly security poll most liked the river.", "Report · IN=Northern University")]
    public void What_an_office_or_its_analysts_count_is_cited(string sentence, string expected) => Assert.Equal(expected, NamedWorkTests.Show(sentence));

    [Theory]
    [InlineData("Ann Lee, the harbour's director, said last month that the line was late.", "Speech · AU=Ann Lee · D=2019-11")]
    [InlineData("Ann Lee said in 1994 that the line was late.", "")] // of no day, week or month
    [InlineData("In March 2019 Ann Lee disclosed that the line was late.", "Speech · AU=Ann Lee · D=2019-03")]
    [InlineData("The Harbour Bank said in a statement on 3 May 2019 that the line was late.", "Official · IN=Harbour Bank · D=2019-05-03")]
    [InlineData("The captain said in a letter that the line was late.", "")] // of no body
    [InlineData("\"The line is late,\" said Harbour Minister Ann Lee.", "Speech · AU=Ann Lee")]
    [InlineData("\"The line is late,\" said Ann Lee, a ferrywoman.", "")] // asked by the author alone
    [InlineData("In a speech at the Harbour Club on 24 October 2014, Ann Lee called it a turn.", "Speech · AU=Ann Lee · D=2014-10-24")]
    [InlineData("Prime Minister Anna Holm's 10 February speech in Alta was printed at length.", "Speech · AU=Anna Holm · TI=Speech in Alta · D=2019-02-10")]
    [InlineData("Speaking in Delhi on 3 June 2019, Ann Lee said that the line was late.", "Speech · AU=Ann Lee · D=2019-06-03")]
    [InlineData("In a post on Telegram the governor Ann Lee said that the bridge was open.", "WebPage · AU=Ann Lee · IN=Telegram")]
    [InlineData("In March 2018 Harbourworks tweeted jokes about it.", "WebPage · AU=Harbourworks · IN=Twitter · D=2018-03")]
    [InlineData("The guest was reported by Alta state television as saying so.", "News · IN=Alta state television")]
    public void What_is_said_in_public_is_a_source(string sentence, string expected) => Assert.Equal(expected, NamedWorkTests.Show(sentence));

    [Theory]
    [InlineData("What Beijing's white paper of January 2018 says is that routes are free.", "Official · TI=White paper · D=2018-01")]
    [InlineData("Alta's 2019 defence white paper says that relations are good.", "Official · TI=Defence white paper · D=2019")]
    [InlineData("The white paper says that relations are good.", "")] // whose, and of when?
    [InlineData("The Fund's World Economic Outlook of April 2015 foresees a fall.", "Report · TI=World Economic Outlook · IN=Fund · D=2015-04")]
    [InlineData("Exporters, says the Fund's own Financial Stability Review, published in April 2015, are paid late.", "Report · TI=Financial Stability Review · IN=Fund · D=2015-04")]
    [InlineData("The Harbour Service, in its annual report Focus 2019, had foreseen it.", "Report · TI=Focus 2019 · IN=Harbour Service · D=2019")]
    [InlineData("A working paper that the Harbour Institute brought out in July 2019 puts it at a fifth.", "Report · IN=Harbour Institute · D=2019-07")]
    [InlineData("Ann Lee described it in The Long River, a book whose title has aged well.", "Book · AU=Ann Lee · TI=The Long River")]
    [InlineData("Ann Lee wrote of cranes in Nine Harbours East of the River, a view that nobody in the town shares.", "")] // a place, and no book
    [InlineData("Ann Lee described it in The Long River, a short angry book.", "Book · AU=Ann Lee · TI=The Long River")]
    [InlineData("Ann Lee's essay “The Late Line”, which Foreign Affairs carried in May 2019, warned of it.", "Academic · AU=Ann Lee · TI=The Late Line · IN=Foreign Affairs · D=2019-05")]
    [InlineData("A joint declaration issued in Alta on 8 May 2019 opposed it.", "Official · TI=Joint declaration · D=2019-05-08")]
    [InlineData("H.R. 2194 would forbid the line.", "Law · TI=H.R. 2194")]
    [InlineData("The declaration signed in Alta on 8 May 2019, in which the two undertook to link the rails, was greeted.", "Official · TI=Declaration · D=2019-05-08")]
    [InlineData("They met on 3 June 2019. The joint statement called for peace by 2030.", "Official · TI=Joint statement · D=2019-06-03")]
    [InlineData("The joint statement called for peace.", "")] // of which meeting?
    [InlineData("The Treaty of Good Rivers of July 16, 2001, has promised peace.", "Law · TI=Treaty of Good Rivers · D=2001-07-16")]
    [InlineData("In his book The Long River (Oxford, 2009) Jonas Lind shows how it moved.", "Book · AU=Jonas Lind · TI=The Long River · D=2009")]
    public void A_paper_of_a_state_or_a_body_is_a_source(string sentence, string expected) => Assert.Equal(expected, NamedWorkTests.Show(sentence));
}

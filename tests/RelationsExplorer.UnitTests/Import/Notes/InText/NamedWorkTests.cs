using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Import;
using RelationsExplorer.Import.Notes.InText;
using RelationsExplorer.Import.Recognising;
using RelationsExplorer.Import.Sentences;

namespace RelationsExplorer.UnitTests.Import.Notes.InText;

/// <summary>Works that sentences name without a note. The article of these tests appeared in December 2019.</summary>
public sealed class NamedWorkTests
{
    [Theory]
    [InlineData("According to a report dated 9 June 2016 of China Briefing, the port will grow.", "News · IN=China Briefing · D=2016-06-09")]
    [InlineData("The news was carried on the 21st of last month (November 2019) by The Astana Times.", "News · IN=The Astana Times · D=2019-11-21")]
    [InlineData("On 14 March 2018 Kommersant reported that the line was late.", "News · IN=Kommersant · D=2018-03-14")]
    [InlineData("Reuters reported on 12 March 2019 that the fleet had sailed.", "News · IN=Reuters · D=2019-03-12")]
    [InlineData("According to Reuters on 12 March 2019 the fleet had sailed.", "News · IN=Reuters · D=2019-03-12")]
    [InlineData("According to Reuters, on 12 March 2019 the fleet sailed.", "News · IN=Reuters")] // the day of the sailing, not of the report
    [InlineData("The fleet sailed, according to the Xinhua News Agency.", "News · IN=Xinhua News Agency")]
    [InlineData("Trade has doubled as per the newsfeed BBC.", "News · IN=BBC")]
    [InlineData("The fleet had sailed by then (TASS, 3 May 2018).", "News · IN=TASS · D=2018-05-03")]
    [InlineData("Source: Xinhua, 12 March 2019", "News · IN=Xinhua · D=2019-03-12")]
    [InlineData("He said so in an interview with Kommersant.", "News · IN=Kommersant")]
    [InlineData("The minister told TASS that the talks went on.", "News · IN=TASS")]
    [InlineData("The line is late, as Vedomosti (23 March 2018) heard in the corridor.", "News · IN=Vedomosti · D=2018-03-23")] // an issue is named
    [InlineData("Caijing reckons that the line is late.", "News · IN=Caijing")]
    [InlineData("Global Times, for its part, sneered that the line was late.", "News · IN=Global Times")]
    [InlineData("The line, if Reuters is to be believed, is late.", "News · IN=Reuters")]
    [InlineData("As Ann Lee, director of the harbour office, argues in Rivers of Return, the line is late.", "Book · AU=Ann Lee · TI=Rivers of Return")]
    [InlineData("Ann Lee, a geographer, argues in Foreign Affairs that the line is late.", "Academic · AU=Ann Lee · IN=Foreign Affairs")]
    [InlineData("The piece was published in The Diplomat on 8 June 2018.", "News · IN=The Diplomat · D=2018-06-08")]
    [InlineData("The Astana Times wrote that the steppe was dry.", "News · IN=The Astana Times")]
    [InlineData("An article titled “The Long River” was published on 3 April 2018 by The Hindu.", "News · TI=The Long River · IN=The Hindu · D=2018-04-03")]
    [InlineData("An article titled The Long River was published on 3 April 2018 by The Hindu. It was written by Dr. Anna Holm, a professor.", "News · AU=Anna Holm · TI=The Long River · IN=The Hindu · D=2018-04-03")]
    [InlineData("A later report, titled “Tax Free”, dated 1 June 2018 by Russia Briefing said that a zone was planned.", "News · TI=Tax Free · IN=Russia Briefing · D=2018-06-01")]
    [InlineData("According to a report by the Carnegie Moscow Center published in May 2016, exports fell.", "Report · IN=Carnegie Moscow Center · D=2016-05")]
    [InlineData("The Ladoga Gazette reported on 4 July 2018 that ice had broken.", "News · IN=The Ladoga Gazette · D=2018-07-04")] // no list knows it
    [InlineData("According to Global Times, two banks joined.", "News · IN=Global Times")]
    [InlineData("A Reuters report dated 3 May 2018 told of gas.", "News · IN=Reuters · D=2018-05-03")]
    [InlineData("Reuters reported on 12 March 2019-dated plans of ports.", "News · IN=Reuters · D=2019-03-12")] // the date ends within a word
    [InlineData("On 3.May 2019 Reuters reported that ice had broken.", "News · IN=Reuters · D=2019-05")] // or begins within one
    [InlineData("The mayor closed the ferry. (Long River Voice, April 5; Interfax, April 6)", "News · IN=Long River Voice · D=2019-04-05 ‖ News · IN=Interfax · D=2019-04-06")] // as newsletters cite
    [InlineData("The mayor closed the ferry. (Long River Voice, 5 April 2018)", "News · IN=Long River Voice · D=2018-04-05")]
    [InlineData("The mayor (Long River Voice, 5 April 2018) closed the ferry.", "")] // one name nobody knows, amid a text
    [InlineData("The mayor closed the ferry. (Xinhua, May 27 and 28; see below; harbour office, May 31)", "News · IN=Xinhua · D=2019-05-27/2019-05-28")]
    public void An_outlet_that_is_cited_is_a_source(string sentence, string expected) => Assert.Equal(expected, Show(sentence));

    [Theory]
    [InlineData("We follow P. K. I. Holm's The Long River (1982) here.", "Book · AU=P. K. I. Holm · TI=The Long River · D=1982")]
    [InlineData("It is told in Anna Holm’s Ferries and Kings: A History (2004).", "Book · AU=Anna Holm · TI=Ferries and Kings: A History · D=2004")]
    [InlineData("Two ministers signed in Central Asia (2005) and left.", "")]
    [InlineData("Anna Holm spoke at the congress of the Rivers Party (2005).", "")]
    public void A_book_named_with_its_author_and_year_is_a_source(string sentence, string expected) => Assert.Equal(expected, Show(sentence));

    [Theory]
    [InlineData("Anna Holm, in her fine book Sudden Ice, has shown that the line is late.", "Book · AU=Anna Holm · TI=Sudden Ice")]
    [InlineData("In his latest study, The Long River, Jonas Lind argues that trust is thin.", "Book · AU=Jonas Lind · TI=The Long River")]
    [InlineData("Anna Holm’s recent monograph Between Two Ferries tells of Albazin.", "Book · AU=Anna Holm · TI=Between Two Ferries")]
    [InlineData("Anna Holm wrote a memoir called Days on the Lena: A Pilot Remembers.", "Book · AU=Anna Holm · TI=Days on the Lena: A Pilot Remembers")]
    [InlineData("As Anna Holm writes in Sudden Ice (2014), nothing changed.", "Book · AU=Anna Holm · TI=Sudden Ice · D=2014")]
    [InlineData("In her study, Anna Holm, of Turku, shows that nothing changed.", "")]
    [InlineData("In her book Central Asia is shown from the river.", "")] // of what, not which
    [InlineData("Anna Holm gave him a book Jonas Lind had read.", "")]
    [InlineData("Vladimir Putin read a book, The Long River, on the night train.", "")] // who reads it did not write it
    [InlineData("Anna Holm wrote a study, The Long River, on trust.", "Book · AU=Anna Holm · TI=The Long River")]
    public void A_book_whose_title_stands_behind_the_word_book_is_a_source(string sentence, string expected) => Assert.Equal(expected, Show(sentence));

    [Theory]
    [InlineData("The White Paper titled “Northern Waters” published by the State Council Information Office on 26 January 2018 is long.", "Official · AU=State Council Information Office · TI=Northern Waters · D=2018-01-26")]
    [InlineData("A Maritime Security document released by the Kremlin on May 13, 2009 stated that seas matter.", "Official · TI=Maritime Security document · IN=Kremlin · D=2009-05-13")]
    [InlineData("Under Federal Law No. 99-FZ ‘On Harbours’ enacted on December 2, 2014, ports pay less.", "Law · TI=Federal Law No. 99-FZ ‘On Harbours’ · D=2014-12-02")]
    [InlineData("The documentary ‘Quiet Rivers’ in the series ‘Hidden Borders’ was seen by many in 2015.", "Event · TI=Quiet Rivers · IN=Hidden Borders · D=2015")]
    [InlineData("Historian Ivan Belov, in a recent article, doubts it.", "News · AU=Ivan Belov")]
    [InlineData("The pact will hold as per the analysis of Prof. Jonas Lind.", "Academic · AU=Jonas Lind")]
    [InlineData("General Wu Donghai recently remarked that the crisis gave them a “breathing space of years” abroad.", "Speech · AU=Wu Donghai · D=2019~")]
    public void A_work_named_by_what_it_is_is_a_source(string sentence, string expected) => Assert.Equal(expected, Show(sentence));

    [Theory]
    [InlineData("A Northern Wildlife Fund study found that the river is dirty.", "Report · IN=Northern Wildlife Fund")]
    [InlineData("A Danish study found that the river is dirty.", "")] // of a nation, and nobody's
    [InlineData("A policy brief by MERICS comes to the same result.", "Report · IN=MERICS")]
    [InlineData("In a poll published by the local Ladoga center, most were against it.", "Report · IN=Ladoga")]
    [InlineData("A database maintained by Erik Holm of Northern University puts the two together.", "Report · AU=Erik Holm · IN=Northern University")]
    [InlineData("In a paper for the Carnegie Moscow Center, Anna Holm described the port.", "Report · AU=Anna Holm · IN=Carnegie Moscow Center")]
    [InlineData("The Northern Library keeps a list of every ferry.", "Report · IN=Northern Library")]
    [InlineData("According to Harbour Watch, an independent monitor in Delhi, the port is idle.", "Report · IN=Harbour Watch")]
    [InlineData("The joint statement that President Ivan Belov took home from Beijing on 16 May 2018 is long.", "Official · AU=Ivan Belov · TI=Joint statement · D=2018-05-16")]
    [InlineData("The joint statement that President Ivan Belov took home is long.", "")] // of many, nobody knows which
    public void A_work_named_by_whose_it_is_is_a_source(string sentence, string expected) => Assert.Equal(expected, Show(sentence));

    [Theory]
    [InlineData("Sergey Lavrov told a business forum in Beijing that trade had doubled.", "Speech · AU=Sergey Lavrov · IN=business forum in Beijing")]
    [InlineData("“The bridge is ready,” said Sergey Lavrov, the minister, at a press conference which I attended on 21 January 2019.", "Speech · AU=Sergey Lavrov · IN=press conference · D=2019-01-21")]
    [InlineData("Sergey Lavrov told reporters on 3 May 2018 that the port was idle.", "Speech · AU=Sergey Lavrov · D=2018-05-03")]
    [InlineData("Sergey Lavrov said that the port was idle.", "")] // to whom, nobody knows
    public void What_is_said_in_public_is_a_source(string sentence, string expected) => Assert.Equal(expected, Show(sentence));

    [Theory]
    [InlineData("According to the Bank of Russia, the dollar is used less.", "Official · IN=Bank of Russia")]
    [InlineData("Fuels made up most of it, according to the Danish customs service.", "Official · IN=Danish customs service")]
    [InlineData("Data of the Chinese customs put turnover at $68 billion.", "Official · IN=Chinese customs")]
    [InlineData("The Danish central bank said in its monthly review of ferry risks that tolls grew.", "Report · TI=Monthly review of ferry risks · IN=Danish central bank")]
    [InlineData("On 5 December 2018 the Assembly adopted Resolution 73/27, which both supported.", "Official · TI=Resolution 73/27 · IN=United Nations General Assembly · D=2018-12-05")]
    [InlineData("Both abstained on Security Council resolution 1973 (2011).", "Official · TI=Resolution 1973 · IN=United Nations Security Council · D=2011")]
    [InlineData("The House passed House Resolution 1234 in May 2018.", "")]
    [InlineData("He told the Bank of Russia that it was late.", "")]
    public void An_office_that_is_cited_for_figures_or_by_the_number_of_its_act_is_a_source(string sentence, string expected) => Assert.Equal(expected, Show(sentence));

    [Theory]
    [InlineData("Vedomosti, quoting figures of the Bank of Russia, calculated on 18 February 2016 that little came.", "News · IN=Vedomosti · D=2016-02-18 ‖ Official · IN=Bank of Russia")]
    [InlineData("Minister Ivan Belov of the bank complained in FinanceAsia in June 2015 that they would not lend.", "News · AU=Ivan Belov · IN=FinanceAsia · D=2015-06")]
    [InlineData("Minister Ivan Belov, who was in Oslo last week, told TASS on 3 May 2018 that it was late.", "News · AU=Ivan Belov · IN=TASS · D=2018-05-03")]
    [InlineData("Half of the ferries are new, says the Oslo-based agency Ledostat.", "Report · IN=Ledostat")]
    [InlineData("The newspaper Zarya reported on 3 May 2018 that ice broke.", "News · IN=Zarya · D=2018-05-03")]
    [InlineData("The daily Kommersant was blunter. In a front-page commentary it said that the ferry was late.", "News · IN=Kommersant")]
    [InlineData("In a commentary published by the Carnegie Moscow Center in May 2016, the historian Anna Holm took a middle view.", "Report · AU=Anna Holm · IN=Carnegie Moscow Center · D=2016-05")]
    public void Who_said_it_to_an_outlet_or_wrote_it_there_is_its_author(string sentence, string expected) => Assert.Equal(expected, Show(sentence));

    [Theory]
    [InlineData("The Chinese read-out does not mention the ferry at all.", "Official · TI=Chinese read-out")]
    [InlineData("The presidential statement adopted on 9 July 2010 condemned it.", "Official · TI=Presidential statement · D=2010-07-09")]
    [InlineData("The Senate’s explanatory note speaks of fish.", "Official · TI=Senate’s explanatory note")]
    [InlineData("According to the Soviet note of protest, a unit opened fire.", "Official · TI=Soviet note of protest")]
    [InlineData("The communique which emerged rebuked nobody.", "Official · TI=Communique")]
    [InlineData("The two sides issued a joint statement on the freedom of the ferries.", "Official · TI=Joint statement on the freedom of the ferries")]
    [InlineData("He read an article of his own in World Economics and Politics, where it is argued.", "Academic · IN=World Economics and Politics")]
    [InlineData("It was a study which they published in the Nordic Journal of Ferry Analysis.", "Academic · IN=Nordic Journal of Ferry Analysis")]
    [InlineData("Anna Holm, professor in Bergen and the author of Borrowed Boats: Ferries of the North, spoke to us.", "Book · AU=Anna Holm · TI=Borrowed Boats: Ferries of the North")]
    [InlineData("Chinese customs put two-way trade at 155 billion dollars.", "Official · IN=Chinese customs")]
    [InlineData("The Centre for Research on Clean Ferries in Bergen, using other data, arrives at nine.", "Report · IN=Centre for Research on Clean Ferries")]
    [InlineData("In a note of 20 November 2018, the Institute of Ferry Problems pointed out that nobody came.", "Report · IN=Institute of Ferry Problems · D=2018-11-20")]
    [InlineData("The Wall Street Journal went through the customs records.", "News · IN=The Wall Street Journal")]
    [InlineData("The ferryman Anna Holm, whom this newspaper met at the pier, said: “I waited for nine days.”", "")] // the article's own report
    public void A_paper_of_state_a_journal_and_what_counts_are_sources(string sentence, string expected) => Assert.Equal(expected, Show(sentence));

    [Theory]
    [InlineData("They reason like the historian Anna Holm, whose “Axis of Ferries” appeared in 2008.", "Book · AU=Anna Holm · TI=Axis of Ferries · D=2008")]
    [InlineData("The historian Anna Holm understood this. In “The Grand Ferry,” published in 1997 when tolls were low, she wrote of ice.", "Book · AU=Anna Holm · TI=The Grand Ferry · D=1997")]
    [InlineData("The historian Anna Holm asks in her new book, “River Order,” who pays.", "Book · AU=Anna Holm · TI=River Order")]
    [InlineData("The historian Anna Holm spoke of “Ferry Towns” in 2008.", "")]
    public void A_book_named_by_a_title_in_quotation_marks_is_a_source(string sentence, string expected) => Assert.Equal(expected, Show(sentence));

    [Theory]
    [InlineData("The Moscow Times was founded in 1992.")]
    [InlineData("TASS has offices in many cities.")]
    [InlineData("The two sides met in Moscow and the Kremlin said that ties were good.")] // a speaker, not a work
    [InlineData("It was time for the nation to act on Monday.")]
    [InlineData("The guardian of the harbour told the story of the star.")]
    [InlineData("Gazprom reported a loss in 2015.")]
    [InlineData("Medvedev estimates that growth will be small.")]
    [InlineData("The ‘pivot’ and the paper ‘wall’ between them grew.")]
    public void What_is_only_spoken_of_is_no_source(string sentence) => Assert.Equal("", Show(sentence));

    [Theory]
    [InlineData("On December 22, 2018, Governor Anna Holm signed Executive Order 14114, which threatened any bank.", "Law · AU=Anna Holm · TI=Executive Order 14114 · D=2018-12-22")]
    [InlineData("The minister, Anna Holm, a fortnight in the job, signed an order closing the whole of the northern border.", "Law · AU=Anna Holm · TI=Order closing the whole of the northern border")]
    [InlineData("Trade in ferries was legalized by a law that Governor Anna Holm signed on August 8 and that took effect at once.", "Law · AU=Anna Holm · D=2019-08-08")]
    [InlineData("Anna Holm signed the law in June 2018.", "")] // nothing of what it says
    [InlineData("A decree that took effect April 1 bars foreigners from trade in markets.", "Law · TI=Decree that bars foreigners from trade in markets")]
    [InlineData("On 27 March a district court in Tromsø ruled that the study had been unlawful.", "Law · TI=Ruling of a district court in Tromsø · D=2019-03-27")]
    [InlineData("The Outer Harbour Treaty of 1967 forbids any claim.", "Law · TI=Outer Harbour Treaty · D=1967")]
    [InlineData("The 2001 Treaty of Good Neighbours between Norway and Finland declares that neither has claims.", "Law · TI=Treaty of Good Neighbours between Norway and Finland · D=2001")]
    [InlineData("The treaty of 1994 was signed in Oslo.", "")] // an event
    [InlineData("A petition with the heading “No to the Northern Plant” had a million names.", "WebPage · TI=No to the Northern Plant")]
    [InlineData("They set a term, the presidents said in a declaration signed at the harbour summit.", "Official · TI=Declaration of the harbour summit")]
    public void An_act_that_the_text_tells_the_contents_of_is_a_source(string sentence, string expected) => Assert.Equal(expected, Show(sentence));

    [Theory]
    [InlineData("The census of 2010 found 29,000.", "Report · TI=Census of 2010 · D=2010")]
    [InlineData("They were many by the 1989 all-Union census.", "Report · TI=Census of 1989 · D=1989")]
    [InlineData("By the Bank of Norway’s own reckoning, a third was paid in kroner.", "Official · IN=Bank of Norway")]
    [InlineData("Prices rose by a fifth, according to the regional statistics office.", "Official · IN=Regional statistics office")]
    [InlineData("Trade shrank, its statistics bureau reported.", "Official · IN=Statistics bureau")]
    [InlineData("A survey of 120 importers carried out in July by a research institute in Bergen found delays.", "Report · TI=Survey of 120 importers · IN=A research institute in Bergen · D=2019-07")]
    [InlineData("Surveys carried out by one of us in 2003 among 640 students found doubts.", "Report · TI=Surveys among 640 students · D=2003")]
    [InlineData("It is the first drill, the Norwegian Defence Ministry said in a statement.", "Official · IN=Norwegian Defence Ministry")]
    [InlineData("How much was cut nobody knows: the WWF has put it at a fifth.", "Report · IN=WWF")]
    public void A_count_named_by_whose_it_is_is_a_source(string sentence, string expected) => Assert.Equal(expected, Show(sentence));

    [Theory]
    [InlineData("Minister Anna Holm, in Bergen, had warned of it. “They come and buy,” she told a Danish newspaper.", "News · AU=Anna Holm")]
    [InlineData("A senior officer told a Bergen daily that it was so.", "")] // nobody is named
    [InlineData("Nobody was asked (interview, Bergen, 14 May 2003).", "Speech · TI=Interview, Bergen · D=2003-05-14")]
    [InlineData("The bridge stayed shut. (Long River Voice, June 22; author's interview, Bergen, June 25)", "News · IN=Long River Voice · D=2019-06-22 ‖ Speech · TI=Author's interview, Bergen · D=2019-06-25")]
    [InlineData("The head of the bank, Dr Anna Holm, told reporters that “we cannot lend, because we have nothing.”", "Speech · AU=Anna Holm")]
    [InlineData("The spokesman, Mr Jonas Lind, said on 4 June 2018 that the talks would go on.", "Speech · AU=Jonas Lind · D=2018-06-04")]
    [InlineData("The spokesman, Mr Jonas Lind, said in 2018 that the talks would go on.", "")]
    [InlineData("In Foreign Affairs this April, Anna Holm argued that pressure only welds them.", "Academic · AU=Anna Holm · IN=Foreign Affairs · D=2019-04")]
    [InlineData("Three banks had by then ceased to take payments, the business daily Izvestia .", "News · IN=Izvestia")] // a link took the verb along
    [InlineData("It is tempting to conclude, as Professor Anna Holm and others have argued, that they changed masters.", "Academic · AU=Anna Holm")]
    [InlineData("A spokesman for the ministry, Mr Jonas Lind, told Reuters that it “attaches great importance” to this.", "News · AU=Jonas Lind · IN=Reuters")]
    public void What_was_told_to_a_paper_or_in_an_interview_is_a_source(string sentence, string expected) => Assert.Equal(expected, Show(sentence));

    [Fact]
    public void A_marker_without_a_printed_note_leads_to_the_work_named_beside_it()
    {
        var draft = Read("According to a report dated 9 June 2016 of China Briefing, a road is planned.\n(Courtesy China Briefing) (1)\nOn 3 June 2018 The Hindu reported that it was built(2).\nNobody else told of it (3).", out var warnings);
        Assert.Equal(["1 → China Briefing 2016-06-09", "2 → The Hindu 2018-06-03"], Marked(draft));
        Assert.Equal("article.txt:4: warning: the marker 3 has no printed note, and no work is named beside it [marker-without-source]", warnings);
        Assert.Equal(2, draft.Sources.Count);
    }

    [Fact]
    public void A_report_that_goes_on_is_one_source()
    {
        var draft = Read("On 3 June 2018 The Hindu reported that a road was built. In that report, The Hindu said that two firms built it. “It was hard work,” The Hindu added.", out _);
        Assert.Single(draft.Sources);
    }

    [Fact]
    public void An_outlet_named_under_a_note_is_part_of_what_the_note_cites()
    {
        var draft = Read("Deliveries were stopped, according to TASS.[1]\n# Notes\n1. Lena Brandt, “Deliveries stop,” Dagbladet, May 3, 2015.", out _);
        Assert.Equal("Deliveries stop", Assert.Single(draft.Sources).Title);
    }

    [Fact]
    public void A_paper_that_its_note_cites_too_is_one_source_with_its_author()
    {
        var draft = Read("The White Paper titled “Northern Waters” published by the State Council Information Office on January 26, 2018[1] is long.\n# Notes\n1. ‘Full text: Northern Waters’ Xinhua, January 26, 2018.", out _);
        var source = Assert.Single(draft.Sources);
        Assert.Equal(("Full text: Northern Waters", "Xinhua", "State Council Information Office"), (source.Title, source.Container, Assert.Single(source.Authors)));
        Assert.All(draft.References, reference => Assert.Equal(source.Id, reference.Source));
    }

    private static IEnumerable<string> Marked(Draft draft) => draft.References.Where(r => r.Marker is not null)
        .Select(r => (r.Marker, Source: draft.Sources.Single(s => s.Id == r.Source))).Select(r => $"{r.Marker} → {r.Source.Container} {r.Source.Issued}");

    internal static string Show(string sentence) => string.Join(" ‖ ", Read(sentence, out _).Sources.Select(source =>
    {
        (string Name, object? Value)[] parts = [("AU", string.Join(" | ", source.Authors)), ("TI", source.Title), ("IN", source.Container), ("D", source.Issued)];
        return string.Join(" · ", parts.Where(part => part.Value?.ToString() is { Length: > 0 }).Select(part => $"{part.Name}={part.Value}").Prepend(source.Kind.ToString()));
    }));

    private static Draft Read(string lines, out string warnings)
    {
        var text = new NotedText(lines).Draft;
        var diagnostics = new Diagnostics("article.txt");
        text = text with { Article = text.Article with { Published = EdtfDate.Parse("2019-12") } };
        text = new Recogniser(Vocabulary.Empty).Recognise(SentenceSplitter.Split(text), diagnostics);
        text = new NamedWorkFinder(Vocabulary.Empty).Find(text, diagnostics);
        warnings = string.Join('\n', diagnostics.All);
        return text;
    }
}

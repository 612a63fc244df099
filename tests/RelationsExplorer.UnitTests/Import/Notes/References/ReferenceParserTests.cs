using RelationsExplorer.Import.Notes.References;

namespace RelationsExplorer.UnitTests.Import.Notes.References;

/// <summary>What the parser reads in references of many styles; all works and people are invented.</summary>
public sealed class ReferenceParserTests
{
    [Theory]
    [InlineData("Anna Petrova, Quiet Rivers: Moscow, Beijing and the Far East (Washington, DC: Georgetown University Press, 2011), 45.",
        "Book · AU=Anna Petrova · TI=Quiet Rivers: Moscow, Beijing and the Far East · PB=Georgetown University Press · D=2011 · L=p. 45")]
    [InlineData("Petrova, Anna. Quiet Rivers: Moscow, Beijing and the Far East. Sydney: Penguin Books, 2017.",
        "Book · AU=Anna Petrova · TI=Quiet Rivers: Moscow, Beijing and the Far East · PB=Penguin Books · D=2017")]
    [InlineData("Okafor, C., & Brandt, L. (2013). Russia's pivot: Why it looks east. Brookings. https://www.brookings.edu/opinions/looks-east/",
        "Report · AU=C. Okafor | L. Brandt · TI=Russia's pivot: Why it looks east · IN=Brookings · D=2013 · U=https://www.brookings.edu/opinions/looks-east/")]
    [InlineData("Moreau, J. (2019). How close are the two giants? Measuring alignment in trade. International Politics, 57(5), 760–789. https://doi.org/10.1057/s41311-019-99999-y",
        "Academic · AU=J. Moreau · TI=How close are the two giants? Measuring alignment in trade · IN=International Politics · V=57 · N=5 · P=760-789 · D=2019 · U=https://doi.org/10.1057/s41311-019-99999-y · DOI=10.1057/s41311-019-99999-y")]
    [InlineData("Moreau, J. (2017) ‘Regions without walls: Eurasia's other road’, International Affairs, 93(6), pp. 1357–1376.",
        "Academic · AU=J. Moreau · TI=Regions without walls: Eurasia's other road · IN=International Affairs · V=93 · N=6 · P=1357-1376 · D=2017")]
    [InlineData("Brandt, Lena. \"The 'Other' Neighbour: A Century of Suspicion.\" The Pacific Review 30, no. 1 (2017): 114-132.",
        "Academic · AU=Lena Brandt · TI=The 'Other' Neighbour: A Century of Suspicion · IN=The Pacific Review · V=30 · N=1 · P=114-132 · D=2017")]
    [InlineData("Lena Brandt, “Pipelines and Patience,” in The Politics of Gas, ed. Marta Silva (London: Routledge, 2012), 210–231.",
        "Chapter · AU=Lena Brandt · TI=Pipelines and Patience · IN=The Politics of Gas · PB=Routledge · P=210-231 · D=2012")]
    [InlineData("Lena Brandt, ‘Borders that moved’, in P. Novak and T. Ito (eds), Handbook of Eurasian Frontiers, Oxford: Oxford University Press, 2016, pp. 88-104.",
        "Chapter · AU=Lena Brandt · TI=Borders that moved · IN=Handbook of Eurasian Frontiers · PB=Oxford University Press · P=88-104 · D=2016")]
    [InlineData("Erik C. Lund, River Towns: A Study (Bergen: River Press, 2012), 24.",
        "Book · AU=Erik C. Lund · TI=River Towns: A Study · PB=River Press · D=2012 · L=p. 24")] // a middle letter is no first name after a family name
    [InlineData("Lund, P. C. (2012). River towns. River Press.",
        "Book · AU=P. C. Lund · TI=River towns · PB=River Press · D=2012")] // "P. C." is no page
    [InlineData("Erik Lund, River Towns: A Study, Lindholm Publishers, Molde, 2017, pp. 158-163.",
        "Book · AU=Erik Lund · TI=River Towns: A Study · PB=Lindholm Publishers · D=2017 · L=pp. 158-163")] // a house before a town that no list knows
    [InlineData("Gazprom, press release, 2 December 2019.",
        "WebPage · IN=Gazprom · D=2019-12-02")]
    [InlineData("Silva, M. (2018). China and its northern neighbour. Cambridge: Polity Press.",
        "Book · AU=M. Silva · TI=China and its northern neighbour · PB=Polity Press · D=2018")]
    [InlineData("Quoted in Erik Lund, “Energy: Better Than Ever,” NBR Special Report No. 61, July 2017, 17.",
        "Report · AU=Erik Lund · TI=Energy: Better Than Ever · IN=NBR · N=61 · D=2017-07 · L=p. 17")]
    [InlineData("For more details see: Omar Haddad, The Challenge of the North (Stanford: Stanford University Press, 2014), pp. 25-31.",
        "Book · AU=Omar Haddad · TI=The Challenge of the North · PB=Stanford University Press · D=2014 · L=pp. 25-31")]
    [InlineData("Stephen Hall & Mina Park, 'Does the Partnership Threaten Asia's Calm?', Orbis, Vol. 60, No. 1, 2016, pp. 112-127.",
        "Academic · AU=Stephen Hall | Mina Park · TI=Does the Partnership Threaten Asia's Calm? · IN=Orbis · V=60 · N=1 · P=112-127 · D=2016")]
    [InlineData("Sharma R.K. (2015), “Power Shifts in Eurasia”, Strategic Analysis, 39 (4): 412-425.",
        "Academic · AU=R.K. Sharma · TI=Power Shifts in Eurasia · IN=Strategic Analysis · V=39 · N=4 · P=412-425 · D=2015")]
    [InlineData("Jane Doe et al., “Measuring Distance,” Journal of Peace Research, vol. 55, no. 2, 2018, pp. 190–204, doi:10.1177/0022343317731000.",
        "Academic · AU=Jane Doe + · TI=Measuring Distance · IN=Journal of Peace Research · V=55 · N=2 · P=190-204 · D=2018 · DOI=10.1177/0022343317731000")]
    [InlineData("Li Na, “China-Russia Relations: Peace vs. Quiet?” Comparative Connections 19, no. 3 (January 2018): 117–126.",
        "Academic · AU=Li Na · TI=China-Russia Relations: Peace vs. Quiet? · IN=Comparative Connections · V=19 · N=3 · P=117-126 · D=2018-01")]
    [InlineData("Charles E. Young, \"Energy in the Caspian Region,\" Rising Powers Quarterly, 2018",
        "Academic · AU=Charles E. Young · TI=Energy in the Caspian Region · IN=Rising Powers Quarterly · D=2018")]
    [InlineData("Amy Stone, The North Wind: Russia and Its Neighbours, Twelve, 2019.",
        "Book · AU=Amy Stone · TI=The North Wind: Russia and Its Neighbours · PB=Twelve · D=2019")]
    [InlineData("Dina Orlova, “Is an Alliance Possible?” (Moscow: Carnegie Moscow Center, 2015).",
        "Report · AU=Dina Orlova · TI=Is an Alliance Possible? · IN=Carnegie Moscow Center · PB=Carnegie Moscow Center · D=2015")]
    [InlineData("Camille Roux, “The New Road,” EUISS Brief 14 (May 2014).",
        "Report · AU=Camille Roux · TI=The New Road · IN=EUISS · D=2014-05")]
    [InlineData("Pavel Sokol, “Three turns of a pseudo-alliance,” Asia & the Pacific Policy Studies, vol. 6, no. 1 (2019), pp. 4–18.",
        "Academic · AU=Pavel Sokol · TI=Three turns of a pseudo-alliance · IN=Asia & the Pacific Policy Studies · V=6 · N=1 · P=4-18 · D=2019")]
    [InlineData("Fu Lin, “How the East Sees the North,” Foreign Affairs, January/February 2016, pp. 96–105.",
        "Academic · AU=Fu Lin · TI=How the East Sees the North · IN=Foreign Affairs · P=96-105 · D=2016-01/2016-02")]
    [InlineData("Orlova, Dina. 2015. “A Soft Embrace? Two Powers after the Crisis.” European Council on Foreign Relations Policy Brief 126.",
        "Report · AU=Dina Orlova · TI=A Soft Embrace? Two Powers after the Crisis · IN=European Council on Foreign Relations · N=126 · D=2015")]
    [InlineData("International Crisis Group (2017) Rivalries on the Silk Road, Report No. 245, Brussels.",
        "Report · AU=International Crisis Group · TI=Rivalries on the Silk Road · N=245 · D=2017")]
    [InlineData("SIPRI (2020). Arms Transfers Database. Retrieved March 11, 2020, from https://www.sipri.org/databases/armstransfers",
        "Report · AU=SIPRI · TI=Arms Transfers Database · D=2020 · AC=2020-03-11 · U=https://www.sipri.org/databases/armstransfers")]
    [InlineData("Samuel Reed, John Hale and Pierre Noir, ‘A Model of Great-Power Ties’, Survival, vol. 59, no. 1, February–March 2017, pp. 25–42.",
        "Academic · AU=Samuel Reed | John Hale | Pierre Noir · TI=A Model of Great-Power Ties · IN=Survival · V=59 · N=1 · P=25-42 · D=2017-02/2017-03")]
    [InlineData("Marie Dubois and Jean Leroy, The Question of the Steppe: Order and Change. New York: Columbia University Press, 2012.",
        "Book · AU=Marie Dubois | Jean Leroy · TI=The Question of the Steppe: Order and Change · PB=Columbia University Press · D=2012")]
    [InlineData("Sun Mei, “Looking North: An Arctic Bet,” Stimson Center, Fall 2018.",
        "Report · AU=Sun Mei · TI=Looking North: An Arctic Bet · IN=Stimson Center · D=2018-23")]
    [InlineData("Kim, J., Park, S. H., and Lee, Y. (2016a), “Rail links,” Journal of Eurasian Studies 7(1), 33-41.",
        "Academic · AU=J. Kim | S. H. Park | Y. Lee · TI=Rail links · IN=Journal of Eurasian Studies · V=7 · N=1 · P=33-41 · D=2016")]
    [InlineData("Maria Reis, 'Soft Power', (Cambridge University Press: 2022).",
        "Book · AU=Maria Reis · TI=Soft Power · IN=Cambridge University Press · PB=Cambridge University Press · D=2022")]
    [InlineData("Bin Yan. n.d. “Past and Future.” Comparative Connections. Accessed March 3, 2019. http://cc.csis.org/china-russia/.",
        "Academic · AU=Bin Yan · TI=Past and Future · IN=Comparative Connections · AC=2019-03-03 · U=http://cc.csis.org/china-russia/")]
    [InlineData("The Republic of Tatarstan Statistics Office, Regional Yearbook 2018, Kazan, 2019.",
        "Report · AU=The Republic of Tatarstan Statistics Office · TI=Regional Yearbook 2018 · D=2019")]
    public void A_scholarly_reference_is_read(string raw, string parts) => Assert.Equal(parts, Show(raw));

    [Theory]
    [InlineData("Lars Holm, “Northern Lights over the Amur,” South China Morning Post, Oct. 3, 2017, https://www.scmp.com/comment/article/210001/northern-lights.",
        "News · AU=Lars Holm · TI=Northern Lights over the Amur · IN=South China Morning Post · D=2017-10-03 · U=https://www.scmp.com/comment/article/210001/northern-lights")]
    [InlineData("Ito, Taro. “Entente by Habit.” China Daily, 12 Sept. 2018, www.chinadaily.com.cn/a/201809/12/entente.html. Accessed 3 Mar. 2021.",
        "News · AU=Taro Ito · TI=Entente by Habit · IN=China Daily · D=2018-09-12 · AC=2021-03-03 · U=http://www.chinadaily.com.cn/a/201809/12/entente.html")]
    [InlineData("Reuters, “Two powers agree on gas route,” 22 June 2015.",
        "News · TI=Two powers agree on gas route · IN=Reuters · D=2015-06-22")]
    [InlineData("“Fleets meet in the Baltic,” BBC News, 25 July 2016, https://www.bbc.com/news/world-asia-4000 (accessed 4 May 2018).",
        "News · TI=Fleets meet in the Baltic · IN=BBC News · D=2016-07-25 · AC=2018-05-04 · U=https://www.bbc.com/news/world-asia-4000")]
    [InlineData("TASS, 3 May 2020.",
        "News · IN=TASS · D=2020-05-03")]
    [InlineData("The Astana Times, 9 March 2018.",
        "News · IN=The Astana Times · D=2018-03-09")]
    [InlineData("Xinhua, “Leaders sign a communique,” June 5, 2017.",
        "News · TI=Leaders sign a communique · IN=Xinhua · D=2017-06-05")]
    [InlineData("See Paul Stone, “Arms Across the River,” The Asan Forum, December 2018; and Vera Kim, “The State of Defense Ties,” CNA, August 2017.",
        "Academic · AU=Paul Stone · TI=Arms Across the River · IN=The Asan Forum · D=2018-12 ‖ Report · AU=Vera Kim · TI=The State of Defense Ties · IN=CNA · D=2017-08")]
    [InlineData("Ван И. Берега Амура // Коммерсантъ. 13.05.2010. URL: https://www.kommersant.ru/doc/99 (дата обращения: 20.06.2012).",
        "News · AU=И. Ван · TI=Берега Амура · IN=Коммерсантъ · D=2010-05-13 · AC=2012-06-20 · U=https://www.kommersant.ru/doc/99")]
    [InlineData("“Trains over the bridge,” Sputnik, n.d., https://sputniknews.com/russia/2019-03-21-trains.html",
        "News · TI=Trains over the bridge · IN=Sputnik · D=2019-03-21 · U=https://sputniknews.com/russia/2019-03-21-trains.html")]
    [InlineData("Nurlan Asanov, \"The steppe dilemma\", Al Jazeera, 17 Apr 2015 [Accessed 3 May 2015].",
        "News · AU=Nurlan Asanov · TI=The steppe dilemma · IN=Al Jazeera · D=2015-04-17 · AC=2015-05-03")]
    [InlineData("Harry Foyle, “Two capitals ink pact”, Financial Times (London), 28 June 2021.",
        "News · AU=Harry Foyle · TI=Two capitals ink pact · IN=Financial Times · D=2021-06-28")]
    [InlineData("Pande, Harsh V. “The Northern Problem.” The Diplomat, 9 Aug. 2019. Web. 12 Sept. 2019.",
        "News · AU=Harsh V. Pande · TI=The Northern Problem · IN=The Diplomat · D=2019-08-09 · AC=2019-09-12")]
    [InlineData("王伟：《论边界》，人民日报，2019年6月5日。",
        "News · AU=王伟 · TI=论边界 · IN=人民日报 · D=2019-06-05")]
    [InlineData("Envoy Says Moscow Ready for Talks. The Moscow Times. March 14, 2016. https://www.themoscowtimes.com/2016/03/14/envoy-says",
        "News · TI=Envoy Says Moscow Ready for Talks · IN=The Moscow Times · D=2016-03-14 · U=https://www.themoscowtimes.com/2016/03/14/envoy-says")]
    [InlineData("Cargo on the sea route. PortNews. 04 August 2019",
        "News · TI=Cargo on the sea route · IN=PortNews · D=2019-08-04")]
    [InlineData("State Council of China, ‘White Paper on Northern Waters’, Xinhua, January 20, 2017.",
        "Official · AU=State Council of China · TI=White Paper on Northern Waters · IN=Xinhua · D=2017-01-20")]
    [InlineData("A. Novikov and B. Chen, Trade Without Trust, World Politics Review, October, 23, 2018.",
        "News · AU=A. Novikov | B. Chen · TI=Trade Without Trust · IN=World Politics Review · D=2018-10-23")]
    public void A_press_reference_is_read(string raw, string parts) => Assert.Equal(parts, Show(raw));

    [Theory]
    [InlineData("Ravi Menon, “Turn to the East: Moscow's Compulsions”, The Hindu, 14 June 2018. Available at: https://www.thehindu.com/opinion/turn/article2415.ece (Accessed on 20 June 2018)",
        "News · AU=Ravi Menon · TI=Turn to the East: Moscow's Compulsions · IN=The Hindu · D=2018-06-14 · AC=2018-06-20 · U=https://www.thehindu.com/opinion/turn/article2415.ece")]
    [InlineData("Anita Rao, Old Ties at a Crossroads, Hindustan Times, 03 March 2019, available at, accessed on 5 April 2019.",
        "News · AU=Anita Rao · TI=Old Ties at a Crossroads · IN=Hindustan Times · D=2019-03-03 · AC=2019-04-05")]
    [InlineData("Imran Malik, “The Corridor and the Union”, Dawn, Islamabad, 12 March 2017.",
        "News · AU=Imran Malik · TI=The Corridor and the Union · IN=Dawn · D=2017-03-12")]
    [InlineData("‘The Eastern Gamble, The Economic Times, May 5, 2016, accessed on June 1, 2016.",
        "News · TI=The Eastern Gamble · IN=The Economic Times · D=2016-05-05 · AC=2016-06-01")]
    [InlineData("Gas imports to double by 2025’, Business Recorder, February 11, 2018, available at, accessed March 2, 2018.",
        "News · TI=Gas imports to double by 2025 · IN=Business Recorder · D=2018-02-11 · AC=2018-03-02")]
    [InlineData("Brigadier K. Nair (Retd), ‘Will the Pact Hold?’ Indian Defence Review (IDR), July 15, 2019, available at accessed on August 3, 2019.",
        "News · AU=K. Nair · TI=Will the Pact Hold? · IN=Indian Defence Review · D=2019-07-15 · AC=2019-08-03")]
    [InlineData("‘Mechanisms of growth in border regions’ RevistaEspacios, May 25, 2017 available at , accessed on October 2, 2020.",
        "Academic · TI=Mechanisms of growth in border regions · IN=Revista Espacios · D=2017-05-25 · AC=2020-10-02")]
    [InlineData("ThePress Desk, ‘Two neighbours, one fence’, Indian Express, Annexe-2, Page 14, August 1, 2018.",
        "News · AU=ThePress Desk · TI=Two neighbours, one fence · IN=Indian Express · D=2018-08-01 · L=Annexe-2, p. 14")]
    public void A_house_style_with_lost_marks_and_addresses_is_read(string raw, string parts) => Assert.Equal(parts, Show(raw));

    [Theory]
    [InlineData("Ministry of Foreign Affairs of the Russian Federation, “Concept of Eastern Policy,” 30 November 2016, http://www.mid.ru/en/documents/2542.",
        "Official · AU=Ministry of Foreign Affairs of the Russian Federation · TI=Concept of Eastern Policy · D=2016-11-30 · U=http://www.mid.ru/en/documents/2542")]
    [InlineData("https://www.rand.org/pubs/perspectives/PE999.html",
        "WebPage · U=https://www.rand.org/pubs/perspectives/PE999.html")]
    [InlineData("Treaty on Friendship along the Amur between Two Republics, July 16, 1999.",
        "Law · TI=Treaty on Friendship along the Amur between Two Republics · D=1999-07-16")]
    [InlineData("Federal Law No. 999-FZ “On Harbours of the East,” July 13, 2015.",
        "Law · TI=Federal Law No. 999-FZ “On Harbours of the East” · D=2015-07-13")]
    [InlineData("Igor Belov, “Speech at the Eastern Forum,” Kremlin, October 3, 2018, http://en.kremlin.ru/events/president/news/60001.",
        "Speech · AU=Igor Belov · TI=Speech at the Eastern Forum · IN=Kremlin · D=2018-10-03 · U=http://en.kremlin.ru/events/president/news/60001")]
    [InlineData("Remarks by the Deputy Minister on Policy Toward Asia, Hudson Institute, October 4, 2016.",
        "Speech · TI=Remarks by the Deputy Minister on Policy Toward Asia · IN=Hudson Institute · D=2016-10-04")]
    [InlineData("“Turnover up 20% in 2016,” General Administration of Customs, 14.01.2017.",
        "Official · TI=Turnover up 20% in 2016 · IN=General Administration of Customs · D=2017-01-14")]
    [InlineData("World Bank. 2018. Corridors and Their Costs. Washington, DC: World Bank.",
        "Official · AU=World Bank · TI=Corridors and Their Costs · PB=World Bank · D=2018")]
    [InlineData("Interview with Sergei Volkov, Rossiyskaya Gazeta, 24 October 2014.",
        "Speech · TI=Interview with Sergei Volkov · IN=Rossiyskaya Gazeta · D=2014-10-24")]
    [InlineData("“Joint Statement on a New Era,” President of Russia, February 4, 2021, http://en.kremlin.ru/supplement/5000.",
        "Official · TI=Joint Statement on a New Era · IN=President of Russia · D=2021-02-04 · U=http://en.kremlin.ru/supplement/5000")]
    [InlineData("UN Security Council Resolution 1999, 20 July 2011.",
        "Law · TI=UN Security Council Resolution 1999 · D=2011-07-20")]
    [InlineData("“Maritime Strategy,” Ministry of Commerce of the People’s Republic of China, May 2014, n.p.",
        "Official · TI=Maritime Strategy · IN=Ministry of Commerce of the People's Republic of China · D=2014-05")]
    public void Laws_documents_speeches_and_pages_are_read(string raw, string parts) => Assert.Equal(parts, Show(raw));

    [Theory]
    [InlineData("Ibid.", "Ibid · ")]
    [InlineData("ibid", "Ibid · ")]
    [InlineData("Ibid., p. 14.", "Ibid · p. 14")]
    [InlineData("Ibid, 22-24.", "Ibid · pp. 22-24")]
    [InlineData("Holm, op. cit., p. 112.", "OpCit · p. 112")]
    [InlineData("Loc. cit.", "OpCit · ")]
    [InlineData("See note 5 above.", "Note 5 · ")]
    [InlineData("Brandt, supra note 12, at 45.", "Note 12 · p. 45")]
    [InlineData("Petrova, n. 7, pp. 3-5", "Note 7 · pp. 3-5")]
    public void Words_that_point_back_are_known(string raw, string pointer)
    {
        var back = Assert.Single(ReferenceParser.Parse(raw));
        Assert.Equal(pointer, $"{back.Back}{(back.BackTo is { } to ? " " + to : "")} · {back.Locator}");
    }

    [Theory]
    [InlineData("The author thanks two readers.")]
    [InlineData("The figure for 2014 leaves out arms and services.")]
    [InlineData("Author's calculations.")]
    [InlineData("Source not named in the text.")]
    [InlineData("")]
    public void A_comment_names_no_work(string raw) => Assert.Empty(ReferenceParser.Parse(raw));

    [Fact]
    public void A_path_on_the_authors_own_machine_is_no_address() =>
        Assert.Null(Assert.Single(ReferenceParser.Parse("Ola Berg, ‘Straits’, Arctic and North. 2016. No. 21, file:///C:/Users/ola/straits%20(1).pdf accessed on 2 May 2018.")).Url);

    private static string Show(string raw) => string.Join(" ‖ ", ReferenceParser.Parse(raw).Select(Show));

    private static string Show(ParsedReference work)
    {
        (string Name, object? Value)[] parts =
        [
            ("AU", string.Join(" | ", work.Authors) + (work.AndOthers ? " +" : "")), ("TI", work.Title), ("IN", work.Container), ("PB", work.Publisher),
            ("V", work.Volume), ("N", work.Issue), ("P", work.Pages), ("D", work.Issued), ("AC", work.Accessed), ("U", work.Url), ("DOI", work.Doi), ("L", work.Locator),
        ];
        return string.Join(" · ", parts.Where(part => part.Value?.ToString() is { Length: > 0 }).Select(part => $"{part.Name}={part.Value}").Prepend(work.Kind.ToString()));
    }
}

using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Import;
using RelationsExplorer.Import.Reading;
using RelationsExplorer.Import.Recognising.Dates;
using RelationsExplorer.Import.Recognising.Figures;

namespace RelationsExplorer.UnitTests.Import.Recognising.Figures;

public sealed class FigureTests
{
    [Theory]
    [InlineData("As many as four in five payments and one log in three came back; fewer than one in ten named it, one in the north.", "four in five = 80 percent AtMost | one log in three = 33.3 percent | one in ten = 10 percent AtMost")]
    [InlineData("Two ships in three days and four ships in five ports were seen.", "Two ships = 2 ships | three days = 3 days | four ships = 4 ships | five ports = 5 ports")] // of no share
    [InlineData("Turnover grew eightfold in 2014 to 395 billion roubles, a 2.5-fold rise in dollars.", "eightfold = 8 times | 395 billion roubles = 395000000000 RUB | 2.5-fold = 2.5 times")]
    [InlineData("Trains would cut the way from 12 hours to three and a half.", "12 hours = 12 hours | three and a half = 3.5 hours")]
    [InlineData("The firm sends a few dozen ships a season, and a dozen trains.", "dozen ships = 24..60 ships | a dozen trains = 12 trains")]
    [InlineData("Gas costs $350 per 1,000 cubic metres.", "$350 = 350 USD")] // by which it is priced
    [InlineData("Nine-tenths of it was Russian; they put it at a fifth; a third stood shuttered.", "Nine-tenths = 90 percent | a fifth = 20 percent | a third = 33.3 percent")]
    [InlineData("Ann Lee, 46, sells tea, and on May 21, 2014, sold none.", "46 = 46 years")]
    [InlineData("Of 944 square kilometres it kept 537, or about 57 per cent.", "944 square kilometres = 944 km2 | 537 = 537 km2 | 57 per cent = 57 percent About")]
    [InlineData("It covers about 4,500 entities in place of 1,200; of 2,000 tourists a day, few had come.", "4,500 entities = 4500 entities About | 1,200 = 1200 entities | 2,000 tourists = 2000 people")]
    [InlineData("The census of 2010 found 29,000; the population has fallen from 8 million in 1991 to 6.5 million.", "29,000 = 29000 people | 8 million = 8000000 people | 6.5 million = 6500000 people")]
    [InlineData("Three exits are discussed, nineteen or so areas lie along nine lines; the three exits and all five lines close, and two exits too.", "Three exits = 3 exits | nineteen or so areas = 19 areas | nine lines = 9 lines")]
    [InlineData("Turnover hit a record US$240.1 billion in 2023, up 26.3% from US$190.3 billion.", "US$240.1 billion = 240100000000 USD | 26.3% = 26.3 percent | US$190.3 billion = 190300000000 USD")]
    [InlineData("Gazprom and CNPC signed a 30-year, $400-billion deal for 38 bcm a year.", "30-year = 30 years | $400-billion = 400000000000 USD | 38 bcm a year = 38000000000 m3/year")]
    [InlineData("The loan of 300 billion yuan (about $46bn) covers 15 years.", "300 billion yuan = 300000000000 CNY | $46bn = 46000000000 USD About | 15 years = 15 years")]
    [InlineData("Rosneft got 25 billion US dollars, and €1.5bn came from Paris; RMB 40 billion from CDB, and Rs 500 crore from Delhi.", "25 billion US dollars = 25000000000 USD | €1.5bn = 1500000000 EUR | RMB 40 billion = 40000000000 CNY | Rs 500 crore = 5000000000 INR")]
    [InlineData("Between 2 and 3 million Chinese live there, officials say 1.5 to 2 million.", "2 and 3 million Chinese = 2000000..3000000 people | 1.5 to 2 million = 1500000..2000000 people")]
    [InlineData("The share rose from 10-15 percent to nearly a third of imports, and more than half of exports.", "10-15 percent = 10..15 percent | a third = 33.3 percent About | half = 50 percent AtLeast")]
    [InlineData("Its harvest is one eighth the size of theirs, and more than a fifth has gone since; over a quarter century it shrank by a third.", "one eighth = 12.5 percent | a fifth = 20 percent AtLeast | a third = 33.3 percent")]
    [InlineData("They differ by 100 dollars on every thousand cubic metres, and will for two or three years.", "100 dollars = 100 USD | two or three years = 2..3 years")]
    [InlineData("Two-thirds of the 1,500 workers left; a quarter of the land lies fallow; half a million people came.", "Two-thirds = 66.7 percent | 1,500 workers = 1500 people | a quarter = 25 percent | half a million people = 500000 people")]
    [InlineData("The corridor is 1,520 km long and 30-40 metres wide; a 4,209-kilometre frontier; 12,000 square kilometres were settled.", "1,520 km = 1520 km | 30-40 metres = 30..40 m | 4,209-kilometre = 4209 km | 12,000 square kilometres = 12000 km2")]
    [InlineData("Some 50,000 hectares (123,550 acres) were leased for 49 years.", "50,000 hectares = 50000 ha About | 123,550 acres = 123550 ac | 49 years = 49 years")]
    [InlineData("Exports of coal reached 100 million tons, gas 22.7 billion cubic metres, oil 2 million barrels per day.", "100 million tons = 100000000 t | 22.7 billion cubic metres = 22700000000 m3 | 2 million barrels per day = 2000000 barrels/day")]
    [InlineData("It carries 15 million tonnes of oil annually, with an annual capacity of 30 million tonnes.", "15 million tonnes = 15000000 t/year | 30 million tonnes = 30000000 t/year")]
    [InlineData("The 5.2 GW plant costs 20 billion rubles.", "5.2 GW = 5.2 GW | 20 billion rubles = 20000000000 RUB")]
    [InlineData("They bought 24 Su-35 fighters, six S-400 battalions and 100 AL-31F engines.", "24 Su-35 fighters = 24 fighters | six S-400 battalions = 6 battalions | 100 AL-31F engines = 100 engines")]
    [InlineData("A dozen agreements and 46 documents were signed; twenty-five companies joined.", "A dozen agreements = 12 agreements | 46 documents = 46 documents | twenty-five companies = 25 companies")]
    [InlineData("The two countries signed two treaties; the two sides met twice; two of the leaders left.", "two treaties = 2 treaties")]
    [InlineData("No. 473-FZ, Article 9, Resolution 1973 and the 17th annual meeting are no figures, nor 1 + 2 = 4 or 10:30.", "")]
    [InlineData("The 75th anniversary was marked by 8,000 guests and 3 days of talks.", "75th anniversary = 75 years | 8,000 guests = 8000 guests | 3 days = 3 days")]
    [InlineData("The five-year plan; the 14th Five-Year Plan; a 72-year-old pensioner; one day he will see; a one-day seminar; 24 hours.", "five-year = 5 years | 72-year-old = 72 years | one-day = 1 days | 24 hours = 24 hours")]
    [InlineData("Power of Siberia 2 pipelines cost $US100 billion; ten Russian and Chinese warships passed a million people and 3 bridges.", "$US100 billion = 100000000000 USD | ten Russian and Chinese warships = 10 warships | a million people = 1000000 people | 3 bridges = 3 bridges")]
    [InlineData("Of 205 projects, of which 94 were Russian and 111 Chinese, few were built.", "205 projects = 205 projects | 94 = 94 projects | 111 = 111 projects")]
    [InlineData("As many as 80 ships, up to 5,000 soldiers, at least 20 Indian troops and no more than 3 aircraft took part.", "80 ships = 80 ships AtMost | 5,000 soldiers = 5000 people AtMost | 20 Indian troops = 20 people AtLeast | 3 aircraft = 3 aircraft AtMost")]
    [InlineData("Trade of $100 billion a year and 1.2 million tourists per year.", "$100 billion a year = 100000000000 USD/year | 1.2 million tourists per year = 1200000 people/year")]
    [InlineData("The Group of 20, the G20 nations, BRICS+ and the Boeing 737s aside, 10 new members joined.", "10 new members = 10 members")]
    [InlineData("It will cost $1.2-1.5 billion, or $500 million to $1 billion less.", "$1.2-1.5 billion = 1200000000..1500000000 USD | $500 million to $1 billion = 500000000..1000000000 USD")]
    [InlineData("Growth slowed to 2.5 per cent in 2019 from 3 percentage points earlier.", "2.5 per cent = 2.5 percent | 3 percentage points = 3 percent")]
    [InlineData("Hundreds of soldiers and dozens of tanks; thousands of Chinese.", "")]
    [InlineData("China has 1.4 billion people against Russia's 144 million.", "1.4 billion people = 1400000000 people | 144 million = 144000000 people")]
    [InlineData("With 6 million residents, the Far East faces 110 million in Manchuria.", "6 million residents = 6000000 people | 110 million = 110000000 people")]
    [InlineData("Only 0.5 percent of FDI, or $3 bn, went there in 2010.", "0.5 percent = 0.5 percent | $3 bn = 3000000000 USD")]
    [InlineData("His 19-hour flight in the 1980s cost 2,000 dollars.", "19-hour = 19 hours | 2,000 dollars = 2000 USD")]
    [InlineData("He met Xi 40 times; trade grew fivefold in 10 years; three decades of hostility.", "40 times = 40 times | fivefold = 5 times | 10 years = 10 years | three decades = 30 years")]
    [InlineData("Around 3 lakh troops massed along a 3,488-km line.", "3 lakh troops = 300000 people About | 3,488-km = 3488 km")]
    [InlineData("It supplied 70% of arms in 1999-2006, worth $2 bn annually.", "70% = 70 percent | $2 bn annually = 2000000000 USD/year")]
    [InlineData("A US$55 billion, 3,000km pipeline; a 20-minute ride; 5.5-magnitude quake.", "US$55 billion = 55000000000 USD | 3,000km = 3000 km | 20-minute = 20 minutes")]
    [InlineData("More than 600 Chinese firms with 3,500 to 4,000 employees operate in 15 special zones.", "600 Chinese firms = 600 firms AtLeast | 3,500 to 4,000 employees = 3500..4000 people | 15 special zones = 15 zones")]
    [InlineData("Between 2 and 3 million Chinese live there; 20 Russians and 3,000 Chinese workers came.", "2 and 3 million Chinese = 2000000..3000000 people | 20 Russians = 20 people | 3,000 Chinese workers = 3000 people")]
    [InlineData("They bought 24 Su-35 fighters, six S-400 battalions and 100 AL-31F engines, 8 long-range bombers.", "24 Su-35 fighters = 24 fighters | six S-400 battalions = 6 battalions | 100 AL-31F engines = 100 engines | 8 long-range bombers = 8 bombers")]
    [InlineData("No more than 3 aircraft and as many as 80 ships took part; 10 new members joined.", "3 aircraft = 3 aircraft AtMost | 80 ships = 80 ships AtMost | 10 new members = 10 members")]
    [InlineData("About one million people; two hundred and fifty tanks; three hundred thousand soldiers; a hundred cities.", "one million people = 1000000 people About | two hundred and fifty tanks = 250 tanks | three hundred thousand soldiers = 300000 people | a hundred cities = 100 cities")]
    [InlineData("A 50-50 venture, a 51 percent stake and a 49% share; 5G networks; 0.1 per cent.", "51 percent = 51 percent | 49% = 49 percent | 0.1 per cent = 0.1 percent")]
    [InlineData("The agreement covers 90 per cent of 45 items worth CNY 2.5 trillion ($350bn).", "90 per cent = 90 percent | 45 items = 45 items | CNY 2.5 trillion = 2500000000000 CNY | $350bn = 350000000000 USD")]
    [InlineData("Six-party talks, the two-day visit, a two-week drill, four-hour talks and the seven-nation bloc.", "two-day = 2 days | two-week = 2 weeks | four-hour = 4 hours | seven-nation = 7 states")]
    [InlineData("The yuan's share in Russian reserves stood at 17.1%, or $102 billion; ¥100 million more.", "17.1% = 17.1 percent | $102 billion = 102000000000 USD | ¥100 million = 100000000 ¥")]
    [InlineData("Some 5,000 drowned in this town of 580,000 shortly before dawn; the fire killed eight people, wounding 14.", "5,000 = 5000 people About | 580,000 = 580000 people | eight people = 8 people | 14 = 14 people")]
    [InlineData("The town (population 54,000, and falling) has a board of ten; a price of 300, and 90 fell.", "54,000 = 54000 people | ten = 10 people")]
    [InlineData("It conceded that 21 of the country's large chemical projects stand on rivers.", "21 of the country's large chemical projects = 21 projects")]
    [InlineData("Sold for 140 million yen, they went home by the thousand, and three of the leaders stayed.", "140 million yen = 140000000 JPY")]
    [InlineData("Thirteen in favour, 35 abstained, and 24 voted against.", "Thirteen = 13 votes | 35 = 35 votes | 24 = 24 votes")]
    [InlineData("Turnover fell by 28.6 per cent to 68.1 billion dollars and rose by 2.2 per cent to 69.5 billion, far from the 100 billion for 2015.", "28.6 per cent = 28.6 percent | 68.1 billion dollars = 68100000000 USD | 2.2 per cent = 2.2 percent | 69.5 billion = 69500000000 USD | 100 billion = 100000000000 USD")]
    [InlineData("It imports 90m tonnes of soya; a 90m pier; his price went up by a fifth.", "90m tonnes = 90000000 t | a fifth = 20 percent")]
    [InlineData("It took two years and a half and 1.7 kilos of tea.", "two years and a half = 2.5 years | 1.7 kilos = 1.7 kg")]
    [InlineData("Each of the 5 permanent members has 1 vote; 15 members vote.", "5 permanent members = 5 members | 15 members = 15 members")]
    [InlineData("It stood at 100 billion dollars in 2018, 110 billion in 2019 and 108 billion by 2020.", "100 billion dollars = 100000000000 USD | 110 billion = 110000000000 USD | 108 billion = 108000000000 USD")]
    [InlineData("In October 2021 ten warships and thirty-two allies passed three tunnels.", "ten warships = 10 warships | thirty-two allies = 32 allies | three tunnels = 3 tunnels")]
    [InlineData("It was adopted by 119 votes to 46; a second was carried by a closer 79 to 60.", "119 votes = 119 votes | 46 = 46 votes | 79 = 79 votes | 60 = 60 votes")]
    [InlineData("The team won by 3 to 1 on Sunday.", "")]
    [InlineData("The share rose from 6 to 14 percent, the deficit from $5 bn to $10 bn, and output fell from 12 to about 9 million tonnes.", "6 = 6 percent | 14 percent = 14 percent | $5 bn = 5000000000 USD | $10 bn = 10000000000 USD | 12 = 12000000 t | 9 million tonnes = 9000000 t About")]
    [InlineData("Estimates range from 6 to 14 percent, leases from 5 to 49 years; prices fell from $108 to $38 a barrel.", "6 to 14 percent = 6..14 percent | 5 to 49 years = 5..49 years | $108 = 108 USD | $38 = 38 USD")]
    [InlineData("In one poll 34 per cent named it. In 2006 the figure was 24. Sales rose by 46.9 per cent, and by 4.1 in May.", "34 per cent = 34 percent | 24 = 24 percent | 46.9 per cent = 46.9 percent | 4.1 = 4.1 percent")]
    [InlineData("Of 205 projects listed, 94 lie here. By one count fewer than 20 were ever started; eight were Russian.", "205 projects = 205 projects | 94 = 94 projects | 20 = 20 projects AtMost | eight = 8 projects")]
    [InlineData("Traders, who had numbered some two thousand a day, came for a decade, and left within a month; it took half a year, or an hour and a quarter.", "two thousand a day = 2000 /day About | a decade = 10 years | a month = 1 months AtMost | half a year = 0.5 years | an hour and a quarter = 75 minutes")]
    [InlineData("For the first time in a decade he came; a year later, once a week, for a moment.", "")]
    [InlineData("Eighty-odd joint projects and 200-plus firms took thirteen more years.", "Eighty-odd joint projects = 80 projects | 200-plus firms = 200 firms | thirteen more years = 13 years")]
    [InlineData("A man aged 68 and a 61-year-old pensioner drew tens of thousands of signatures and hundreds of millions of dollars.", "68 = 68 years | 61-year-old = 61 years | tens of thousands of signatures = 10000..100000 signatures | hundreds of millions of dollars = 100000000..1000000000 USD")]
    [InlineData("A 172,600-cubic-metre tanker, a 500-kV line and 3 Mt of coal for 20 000 people.", "172,600-cubic-metre = 172600 m3 | 500-kV = 500 kV | 3 Mt = 3000000 t | 20 000 people = 20000 people")]
    [InlineData("Imports were flat, at +1.0 per cent; 37 kt went at 7 kn, and the 12-point paper fell 140 bps.", "1.0 per cent = 1 percent | 37 kt = 37000 t | 7 kn = 7 knots | 12-point = 12 points | 140 bps = 140 basis points")]
    [InlineData("The police know of fifty thousand, the scholars of six hundred, and one in a thousand of a hundred and one.", "fifty thousand = 50000  | six hundred = 600 ")]
    [InlineData("Trade fell by half after the default; India took a fifth; the second half in 1998, the western half.", "half = 50 percent | a fifth = 20 percent")]
    [InlineData("It was one and a half times theirs, and customs code HS 8542 covers them.", "one and a half times = 1.5 times")]
    [InlineData("China joined ten Russian vetoes, and Russia lost three wars; nine dead were found.", "ten Russian vetoes = 10 vetoes | three wars = 3 wars | nine dead = 9 people")]
    [InlineData("It brought together 10,000 men, of whom 1,800 were Russians.", "10,000 men = 10000 people | 1,800 = 1800 people")]
    [InlineData("They bought 100 engines, with an option for 400 more.", "100 engines = 100 engines | 400 = 400 engines")]
    [InlineData("He spent nineteen years there, seven of them in the cold and four more in Beijing.", "nineteen years = 19 years | seven = 7 years | four = 4 years")]
    [InlineData("The deal covers 76 Su-27s, and 200 more Su-27s in all.", "76 Su-27s = 76 Su-27s | 200 more Su-27s = 200 Su-27s")]
    [InlineData("One firm has 40 per cent, a second came away with 36 and a third with 24.", "40 per cent = 40 percent | 36 = 36 percent | 24 = 24 percent")]
    [InlineData("It took 40 per cent with 12 trucks.", "40 per cent = 40 percent | 12 trucks = 12 trucks")]
    [InlineData("Sales were dlrs 6.8 billion, up from 5.5 billion in 1995.", "dlrs 6.8 billion = 6800000000 USD | 5.5 billion = 5500000000 USD")]
    [InlineData("They bought 100 engines, worth $238 million, with an option for 400 more, and speak of two million, which nobody believes.", "100 engines = 100 engines | $238 million = 238000000 USD | 400 = 400 engines | two million = 2000000 ")]
    [InlineData("The rouble stood at 33 to the dollar.", "33 to the dollar = 33 per USD")]
    [InlineData("It lasted a century and a half; two and a half years; one and a half million square kilometres; 1,520 mm; 50 billion cubic m of gas a year.", "a century and a half = 150 years | two and a half years = 2.5 years | one and a half million square kilometres = 1500000 km2 | 1,520 mm = 1520 mm | 50 billion cubic m = 50000000000 m3/year")]
    [InlineData("Sixteen thousand stalls, twenty new reasons, nine reasons.", "Sixteen thousand stalls = 16000 stalls | twenty new reasons = 20 reasons | nine reasons = 9 reasons")]
    [InlineData("Ranked 3rd of 180 countries with a score of 29/100 and GDP per head of $12,000.", "180 countries = 180 countries | $12,000 = 12000 USD")]
    [InlineData("In the hundred and nine years since, several thousand men and a few hundred boys, thirty years old, left; two thousand three hundred and five ships came.", "hundred and nine years = 109 years | thirty years old = 30 years | two thousand three hundred and five ships = 2305 ships")]
    [InlineData("It would carry a million and a half barrels a day, under the billion-dollar contract twice as large, twice the size; he was twice as often there.", "a million and a half barrels a day = 1500000 barrels/day | billion-dollar = 1000000000 USD | twice = 2 times | twice = 2 times")]
    [InlineData("Of 38 papers five may matter in a year’s time, 3 million tonnes more than a year earlier.", "38 papers = 38 papers | 3 million tonnes = 3000000 t")]
    [InlineData("Eight million people lived there; six and a half are left. Sales rose from $8.1 billion to 9.5 in May.", "Eight million people = 8000000 people | six and a half = 6500000 people | $8.1 billion = 8100000000 USD | 9.5 = 9500000000 USD")]
    [InlineData("It lost a quarter of a trillion roubles and half of a million tonnes; 7 out of 10 Russians knew.", "a quarter of a trillion roubles = 250000000000 RUB | half of a million tonnes = 500000 t | 7 out of 10 = 70 percent")]
    [InlineData("It is to be paid back over fifteen years; it had run for over ten years.", "fifteen years = 15 years | ten years = 10 years AtLeast")]
    [InlineData("They agreed after a decade of talks.", "a decade = 10 years")]
    public void Figures_are_read_as_they_are_written(string sentence, string figures) => Assert.Equal(figures, string.Join(
        " | ",
        FigureFinder.Find(sentence).Select(f => $"{f.Span.In(sentence)} = {InWords(f.Figure)}")));

    [Theory]
    [InlineData("Most think that there are fewer than 250,000 in the whole district.", "250,000 = 250000")]
    [InlineData("The number has fallen from 8.1 million in 1991 to 6.2 million today.", "8.1 million = 8100000 | 6.2 million = 6200000")]
    [InlineData("Surveys put it between 200,000 and 450,000, and he thinks a million likelier.", "200,000 and 450,000 = 200000-450000 | a million = 1000000")]
    [InlineData("By September 1,390 had gone home.", "1,390 = 1390")]
    [InlineData("In 2014 the S-400 was sold under Order No. 14,024, see 86 Reg. 20,249 and page 1,234.", "")]
    [InlineData("There were 38 of them, and 2500 more.", "")]
    public void Thousands_without_their_unit_are_figures_whose_unit_stays_empty(string sentence, string figures)
    {
        var found = FigureFinder.Find(sentence);
        Assert.Equal(figures, string.Join(" | ", found.Select(f => $"{f.Span.In(sentence)} = {f.Figure.Low:0}{(f.Figure.High > f.Figure.Low ? $"-{f.Figure.High:0}" : "")}")));
        Assert.All(found, f => Assert.Equal(("", "bare-number"), (f.Figure.Unit, f.Rule)));
    }

    [Theory]
    [InlineData("6 Concluding remarks", 0)]
    [InlineData("6 bridges and a ferry", 1)]
    public void The_number_of_a_section_is_no_figure(string heading, int figures)
    {
        var draft = Draft(heading);
        draft = draft with { Passages = [new Passage(draft.Passages[0].Id, draft.Article.Slug, 0, PassageKind.Heading, 1, heading)] };
        Assert.Equal(figures, FigureRecogniser.Find(draft, DateRecogniser.Find(draft)).Count);
    }

    [Theory]
    [InlineData("Two years ago, on 3 May, 20 drones flew; the 2014 agreements stood.", "20 drones")]
    [InlineData("They met in May 2014, and again eleven months later.", "")] // only when
    [InlineData("They sailed in December 2019, three years after signing, and came home within ten days.", "three years; ten days")] // and how long it took
    [InlineData("Over the past ten years trade grew.", "ten years")]
    public void What_a_date_takes_up_is_no_figure_but_for_how_long_it_lasted(string text, string figures)
    {
        var draft = Draft(text);
        Assert.Equal(figures, string.Join("; ", FigureRecogniser.Find(draft, DateRecogniser.Find(draft)).Select(m => m.Text)));
    }

    [Theory]
    [InlineData("Table 1. Fish landed, 1993-1998 (in millions of U.S. dollars)", 2_692_000_000)]
    [InlineData("Table 1. Fish landed (thousands of tonnes)", 2_692_000)]
    [InlineData("Table 1. Fish landed (million roubles)", 2_692_000_000)]
    public void The_caption_of_a_table_multiplies_its_numbers(string caption, decimal value)
    {
        var draft = Draft(caption);
        var slug = draft.Article.Slug;
        draft = draft with { Passages = [draft.Passages[0] with { Rule = Passage.TableCaption }, new Passage(PassageId.Of("an-article", "row"), slug, 1, PassageKind.Paragraph, 2, "Alta 2,692") { Rule = Passage.TableRow }] };
        Assert.Equal(value, FigureRecogniser.Find(draft, DateRecogniser.Find(draft))[^1].Figure.Low);
    }

    [Fact]
    public void An_editors_figure_wins_over_the_rules()
    {
        var draft = Draft("The line cost some 20 billion dollars or thereabouts.");
        draft = draft with { Marks = [Mark(draft, "18..20", "20 billion dollars")] };
        var mention = Assert.Single(FigureRecogniser.Find(draft, []));
        Assert.Equal((Origin.Editor, new Figure(18, 20, "USD", FigureBound.AtMost)), (mention.Rule, mention.Figure));
    }

    [Theory]
    [InlineData("many", "20 billion dollars", "mark-figure")]
    [InlineData("20..18", "20 billion dollars", "mark-figure")]
    [InlineData("20", "30 billion dollars", "mark-words")]
    public void A_mark_that_cannot_be_read_is_told_of_and_the_rules_go_on(string value, string words, string code)
    {
        var draft = Draft("The line cost 20 billion dollars.");
        draft = draft with { Marks = [Mark(draft, value, words)] };
        var diagnostics = new Diagnostics("a.md");
        Assert.Equal(20_000_000_000m, Assert.Single(FigureRecogniser.Find(draft, [], diagnostics)).Figure.Low);
        Assert.Equal(code, Assert.Single(diagnostics.All).Code);
    }

    [Theory]
    [InlineData("$1,2 - 3 to 4 to ")]
    [InlineData("two hundred and ")]
    [InlineData("99999999999999999999999999999999 trillion ")]
    [InlineData("half a ")]
    [InlineData("3-4-5-6-7-")]
    [InlineData("20 very long-range red ")]
    public void Endless_figures_are_read_in_time(string piece)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        _ = FigureFinder.Find(string.Concat(Enumerable.Repeat(piece, 4_000)));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"took {clock.Elapsed}");
    }

    private static string InWords(Figure figure) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{figure.Low}{(figure.High == figure.Low ? "" : $"..{figure.High}")} {figure.Unit}{(figure.Bound == FigureBound.Exact ? "" : $" {figure.Bound}")}");

    private static EditorsMark Mark(Draft draft, string value, string words) => new(
        draft.Passages[0].Id, 7, "figure", new Dictionary<string, string> { ["value"] = value, ["unit"] = "USD", ["bound"] = "at-most" }, words);

    private static Draft Draft(string text)
    {
        var slug = new ArticleSlug("an-article");
        var article = new Article(slug, "a.md", "An article", [], null, EdtfDate.Parse("2024-06-12"), null, null, "en", ArticleForm.Original);
        return new Draft(article) { Passages = [new Passage(PassageId.Of("an-article", text), slug, 0, PassageKind.Paragraph, 1, text)] };
    }
}

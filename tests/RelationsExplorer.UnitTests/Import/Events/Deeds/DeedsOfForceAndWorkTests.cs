using RelationsExplorer.Corpus.Events;

namespace RelationsExplorer.UnitTests.Import.Events.Deeds;

public sealed class DeedsOfForceAndWorkTests
{
    [Theory]
    [InlineData("Two Indian peacekeepers were killed in Goma on 3 July 2012.", EventType.Assault)]
    [InlineData("On 2 March 1969 Soviet guards opened fire on the patrol.", EventType.Assault)]
    [InlineData("In June 1928 Japanese officers blew up the marshal's train.", EventType.Assault)]
    [InlineData("In October 2022 saboteurs blew up the bridge at Kerch.", EventType.Assault)]
    [InlineData("By 1969 the Soviet divisions facing Iran rose from four to nine.", EventType.Mobilize)]
    [InlineData("In July 1929 Nanking massed an army on the Amur.", EventType.Mobilize)]
    [InlineData("On October 16th, 1964, India tested a bomb of her own.", EventType.Mobilize)]
    [InlineData("In May 2014 Hanoi put its forces on alert.", EventType.Mobilize)]
    [InlineData("In September 2013 Tokyo scrambled fighters against the drone.", EventType.Mobilize)]
    [InlineData("In October 1950 the volunteers crossed the Yalu.", EventType.Assault)]
    [InlineData("On 9 August 1945 the Red Army marched into Manchuria.", EventType.Assault)]
    [InlineData("On March 2nd, 1969, at an island that one side calls Damansky, a Chinese ambush killed thirty-one guards.", EventType.Assault)]
    [InlineData("In May 1939 the two armies clashed at the river which the Mongols call the Khalkha.", EventType.Assault)]
    [InlineData("In April 1927 the police raided the Soviet embassy in Peking.", EventType.Coerce)]
    [InlineData("In July 1929 the Young Marshal seized the railway.", EventType.Coerce)]
    [InlineData("In May 2005 Uzbek police arrested 23 businessmen.", EventType.Coerce)]
    [InlineData("In March 2007 Vladivostok police expelled 213 traders.", EventType.Coerce)]
    [InlineData("In January 1967 Red Guards laid siege to the Soviet embassy.", EventType.Protest)]
    [InlineData("In May 2012 a crowd surrounded the Japanese embassy.", EventType.Protest)]
    [InlineData("In March 1997 Poland's ambassador lodged a protest.", EventType.Protest)]
    [InlineData("In June 2016 villagers blocked the road to the mine.", EventType.Protest)]
    [InlineData("In 1980 Norwegian athletes boycotted the Moscow Olympics.", EventType.Protest)]
    [InlineData("In July 2001 some 300 miners went on strike.", EventType.Protest)]
    [InlineData("In May 1943 the bridge was blown up by partisans.", EventType.Assault)]
    [InlineData("In May 1915 the ferry was sunk by a submarine.", EventType.Assault)]
    public void What_is_done_by_force_has_its_kind(string sentence, EventType type) =>
        Assert.Equal(type, Assert.Single(TextOf.Paragraph(sentence).Events).Type);

    [Theory]
    [InlineData("In November 2005 a chemical plant let benzene into the Songhua.", EventType.Crisis)]
    [InlineData("On 12 August 2015 a warehouse blew up in Tianjin.", EventType.Crisis)]
    [InlineData("On 13 November 2005 a nitration tower blew up at the plant.", EventType.Crisis)]
    [InlineData("In May 2020 a tank at Norilsk leaked 20,000 tons of diesel into the river.", EventType.Crisis)]
    [InlineData("In April 2011 a fire swept through the market at Ussuriysk.", EventType.Crisis)]
    [InlineData("In August 2000 the submarine Kursk sank with all hands.", EventType.Crisis)]
    [InlineData("In May 1998 a ferry capsized on the Sungari.", EventType.Crisis)]
    [InlineData("In March 1996 an earthquake shook Sakhalin.", EventType.Crisis)]
    [InlineData("On 7 March 2003 the plant at Angarsk caught fire.", EventType.Crisis)]
    [InlineData("Two million roubles were voted to Sun in March 1923.", EventType.Aid)]
    [InlineData("In 2007 the government allotted 13.4 billion yuan to the lake.", EventType.Aid)]
    [InlineData("In April 2020 China sent doctors and masks to Italy.", EventType.Aid)]
    [InlineData("Between 1937 and 1939 Paris lent Chiang 250 million francs.", EventType.Aid)]
    [InlineData("In May 2008 Russian rescuers dug survivors out of the rubble at Wenchuan.", EventType.Aid)]
    [InlineData("In December 1991 the red flag came down over the Kremlin.", EventType.Crisis)]
    [InlineData("On 5 March 1953 Stalin died.", EventType.Crisis)]
    [InlineData("In October 1964 the Soviet leader fell from power.", EventType.Crisis)]
    public void What_breaks_and_who_helps_has_its_kind(string sentence, EventType type) =>
        Assert.Equal(type, Assert.Single(TextOf.Paragraph(sentence).Events).Type);

    [Theory]
    [InlineData("In June 2016 the two presidents broke ground for the bridge at Tongjiang.", EventType.Construction)]
    [InlineData("On 10 June 2022 the bridge at Heihe was opened to traffic.", EventType.Construction)]
    [InlineData("In August 2005 the two armies held their first joint exercise.", EventType.Cooperate)]
    [InlineData("In May 2007 the two ministries began to monitor the lake together.", EventType.Cooperate)]
    [InlineData("In June 2006 Chinese pilots trained at Star City.", EventType.Cooperate)]
    [InlineData("In March 1935 Stalin sold the line to Manchukuo for 140 million yen.", EventType.Trade)]
    [InlineData("In August 2025 China unloaded at Beihai a cargo from the plant.", EventType.Trade)]
    [InlineData("In August 1897 the first sod was cut.", EventType.Construction)]
    [InlineData("On October 15th, 1957, the Yangtze bridge was opened to traffic.", EventType.Construction)]
    [InlineData("In May 2011 the second track was laid from Karymskaya to Zabaikalsk.", EventType.Construction)]
    [InlineData("In May 2009 Harbin held a festival of Russian song.", EventType.Cooperate)]
    [InlineData("In May 1957 the mayor unveiled a monument to the pilots.", EventType.Construction)]
    [InlineData("In 2016 Iraq edged out Kuwait as the largest supplier.", EventType.Trade)]
    public void What_is_built_and_traded_has_its_kind(string sentence, EventType type) =>
        Assert.Equal(type, Assert.Single(TextOf.Paragraph(sentence).Events).Type);
}

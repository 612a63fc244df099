namespace RelationsExplorer.UnitTests.Import.Judging.Speakers;

public sealed class ReportedSpeechTests
{
    [Theory]
    [InlineData("“So pay,” Ann Lee, a retired teacher, told no one in particular, holding up the harvest.", "ann-lee")] // what she did while saying it is no second aside
    [InlineData("Ann Lee, who advises a big bank on the trade in corn and was formerly at the embassy in Delhi, believes that the harvest is poor.", "ann-lee")]
    [InlineData("Ann Lee of Seaways, the shipping agency, has argued that the harvest was poor.", "ann-lee")]
    [InlineData("Ann Lee, the port’s acting administrator, left the office, warning that the harvest was poor.", "ann-lee")]
    [InlineData("The harvest, Wang Yi reminds us, was poor.", "wang-yi")]
    [InlineData("Wang Yi dates the first poor harvest to 1965.", "wang-yi")]
    [InlineData("Wang Yi dismissed the harvest as a joke.", "wang-yi")]
    [InlineData("Lavrov and Wang Yi met. Sergey Lavrov's staff speak of a poor harvest.", "sergey-lavrov")]
    [InlineData("President Lavrov put the harvest at a fifth of last year's.", "sergey-lavrov")] // a title stands for the given name
    [InlineData("Gazprom put the guard at five divisions.", "gazprom")]
    [InlineData("Lindholm (2020), by contrast, thinks that the harvest was poor.", "lindholm")]
    [InlineData("Lindholm (2020) will have none of this harvest.", "lindholm")]
    [InlineData("Wang Yi’s verdict is harsher: the harvest was poor.", "wang-yi")]
    [InlineData("That the harvest was poor was confirmed by Wang Yi himself.", "wang-yi")]
    [InlineData("The mayor of Heihe, a jovial man, told me that the harvest was poor.", "heihe-mayor")]
    [InlineData("The mayor of Heihe, Ann Lee, admitted that the harvest was poor.", "ann-lee")] // she has a name
    [InlineData("A retired colonel of the border guards, now 78, remembers the poor harvest.", "retired-colonel")]
    [InlineData("A driver who gave only his first name, Oleg, said that the harvest was poor.", "oleg")]
    [InlineData("The Russian embassy in Beijing said that the harvest was poor.", "russian-embassy")] // not Beijing
    [InlineData("A committee of the State Trade Board concluded that the harvest was poor.", "state-trade-board")]
    [InlineData("Data of the Chinese customs put the harvest at $68 billion.", "chinese-customs")]
    [InlineData("A Western diplomat, who follows the trade, drew the opposite lesson: the harvest was poor.", "western-diplomat")]
    [InlineData("A scholar close to the ministry told the author that the harvest was poor.", "scholar")]
    public void Who_says_it_at_length_is_the_speaker(string text, string speaker) => Assert.Equal(speaker, SpeakersOf(text)[^1]);

    [Theory]
    [InlineData("In June Vladimir Putin took Wang Yi on a cruise and was told that the harvest was poor.")] // he was told
    [InlineData("In May Moscow answered with rockets.")]
    [InlineData("Beijing had claimed 28,000 square kilometres.")]
    [InlineData("The treaty between Russia and China declares that the harvest is shared.")]
    [InlineData("The visits of President Putin to the fair have shown that the harvest was poor.")]
    [InlineData("When Sergey Lavrov objected that the harvest was poor, nobody listened.")] // it only tells when
    [InlineData("Gazprom also admitted three guests to the fair.")]
    [InlineData("Wang Yi said nothing of the harvest.")]
    [InlineData("Wang Yi told nobody of the harvest.")]
    [InlineData("Beijing has said yes to a new harvest festival.")]
    [InlineData("If Beijing says that the harvest was poor, nobody will come.")]
    [InlineData("Gazprom reported record profits after the harvest.")]
    [InlineData("Vladimir Putin and Wang Yi spoke by telephone after the harvest.")]
    [InlineData("Moscow answered the shots with artillery.")]
    [InlineData("Somebody had told TASS that the harvest was poor.")]
    [InlineData("Nobody in the local administration says so.")]
    [InlineData("Scientists I spoke to were puzzled by the harvest.")]
    [InlineData("Workers in the south have little to say about the harvest.")]
    public void Who_is_only_spoken_of_says_nothing(string text) => Assert.Equal("author", SpeakersOf(text)[^1]);

    [Theory]
    [InlineData("In a survey published by the Levada Center in February, 42% of them called the harvest poor.", "levada-center")]
    [InlineData("A poll of 120 farmers taken in July by the Levada Center found that the harvest was poor.", "levada-center")]
    [InlineData("A Levada Center paper this year found that the harvest was poor.", "levada-center")]
    [InlineData("In a telephone poll by the Levada Center, 71 percent of 600 respondents said that the harvest was poor.", "levada-center")] // nobody of those asked
    [InlineData("A poll taken by the Levada Center found that 46% were glad. Only 7% had seen the harvest.", "levada-center")] // it counts on
    [InlineData("A poll taken by the Levada Center found that 46% were glad. The harvest was poor.", "author")]
    public void Whoever_asked_answers_for_what_a_survey_found(string text, string speaker) => Assert.Equal(speaker, SpeakersOf(text)[^1]);

    [Theory]
    [InlineData("The regional government had called it a poor harvest.", "regional-government")]
    [InlineData("The local newspaper had called it a poor harvest.", "local-newspaper")]
    [InlineData("The krai administration said that the harvest was poor.", "krai-administration")]
    [InlineData("The harvest was poor, according to the regional statistics office.", "regional-statistics-office")]
    [InlineData("The prosecutor general's office said that the harvest was poor.", "prosecutor-general")]
    [InlineData("Heihe prosecutors, quoted by TASS in the spring, thought that the harvest was poor.", "heihe-prosecutors")]
    [InlineData("Tabloids speak of a poor harvest.", "tabloids")]
    [InlineData("Chinese textbooks speak of a poor harvest.", "chinese-textbooks")]
    [InlineData("An official of the regional property agency let it be understood that the harvest was poor.", "property-official")]
    [InlineData("A source in the arms trade told TASS that the harvest was poor.", "arms-trade-source")]
    [InlineData("A member of the Chinese delegation said that the harvest was poor.", "chinese-delegation-member")]
    [InlineData("A former minister of finance puts it differently.", "former-minister")]
    [InlineData("Some of our own experts disagree about the harvest.", "author")]
    public void A_speaker_without_a_name_is_called_by_what_is_said_of_it(string text, string speaker) => Assert.Equal(speaker, SpeakersOf(text)[^1]);

    [Theory]
    [InlineData("Gazprom has put the harvest at a fifth; TASS reported that it was nearer half.", "gazprom tass")] // each part its own
    [InlineData("The harvest was poor, TASS reported; Wang Yi called it good.", "tass wang-yi")]
    [InlineData("The harvest was poor in every county of the north, according to Wang Yi, and in May the prices rose at once.", "wang-yi author")]
    [InlineData("Wang Yi has called the harvest “a triumph”, and imports fell by 8 percent.", "wang-yi author")]
    [InlineData("The harvest was poor and the roads were worse, TASS reported in July. Such reports should be read with care.", "tass author")] // a remark, and no part of it
    public void Each_part_of_a_sentence_has_its_speaker(string text, string speakers) => Assert.Equal(speakers, string.Join(' ', SpeakersOf(text).Distinct()));

    [Theory]
    [InlineData("Ann Lee had a stall.\n\n“What can I do?” said Lee. “The harvest was poor.”", "ann-lee")] // her whole name stands elsewhere
    [InlineData("My guide, a retired engineer called Ann Lee, smiled. “The harvest was poor,” she said.", "ann-lee")]
    [InlineData("Wang Yi swept the stall.\n\n“Write that the harvest was poor,” he said.", "wang-yi")] // the only one of whom the paragraph before tells
    [InlineData("Ann Lee, a trader, was glad. A Western diplomat was not. “The harvest,” the diplomat said, “was poor.”", "diplomat")]
    [InlineData("Ann Lee said that it was good. A Western diplomat doubted it. “The harvest,” the diplomat said, “was poor.”", "western-diplomat")]
    [InlineData("“The roads were worse,” said Ann Lee, a trader.\n\n“The harvest was poor. Nobody came.”", "ann-lee")] // a paragraph of her words alone
    [InlineData("Trade fell.\n\n“The harvest was poor. Nobody came.”", "author")]
    [InlineData("Wang Yi is of another mind. In his account the harvest was poor.", "wang-yi")]
    [InlineData("Wang Yi met the farmers. But he tried to calm them by saying the harvest was poor.", "wang-yi")]
    [InlineData("Wang Yi holds that the harvest was poor. The point is clever, and we suspect correct.", "author")] // an author's "we"
    public void A_word_that_leads_back_leads_to_who_was_meant(string text, string speaker) => Assert.Equal(speaker, SpeakersOf(text)[^1]);

    private static List<string> SpeakersOf(string text) => [.. TextOf.Claims(text).Select(c => c.Speaker.ToString())];
}

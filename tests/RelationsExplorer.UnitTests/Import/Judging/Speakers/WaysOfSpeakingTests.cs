using RelationsExplorer.Corpus.Claims;

namespace RelationsExplorer.UnitTests.Import.Judging.Speakers;

public class WaysOfSpeakingTests
{
    [Fact]
    public void What_stands_before_although_is_not_what_is_said_behind_it() =>
        Assert.Equal("author", TextOf.Claims("Both sides have praised their \"lasting friendship of peoples\" and the \"common fields of plenty\", although Russian officials have spoken openly about a poor harvest.")[0].Speaker.ToString());

    [Theory]
    [InlineData("Sergey Lavrov used to complain of the poor harvest.", "sergey-lavrov")]
    [InlineData("Sergey Lavrov, then still in office and still writing, let slip that the harvest was poor.", "sergey-lavrov")]
    [InlineData("Beijing let it be known that the harvest was poor.", "china")]
    [InlineData("Beijing is worried that the harvest is poor.", "author")] // a mood, not a word
    [InlineData("Sergey Lavrov is said to have told Wang Yi that the harvest was poor.", "sergey-lavrov")]
    [InlineData("Beijing has repeated its claim that the harvest was poor.", "china")]
    [InlineData("TASS’s latest annual report to Congress still names the harvest as poor.", "tass")]
    [InlineData("Sergey Lavrov’s essay “The Poor Harvest”, which The Daily Herald carried last August, warned of another.", "sergey-lavrov")]
    [InlineData("Sergey Lavrov’s essay lies on the table.", "author")]
    [InlineData("TASS was reporting that the harvest was poor.", "tass")]
    [InlineData("Sergey Lavrov, who had seen it, puts the loss at no fewer than 3,000 tonnes.", "sergey-lavrov")]
    [InlineData("I put it to a Chinese diplomat in Harbin. He laughed and said that the harvest was poor.", "chinese-diplomat")]
    [InlineData("A Russian trade official, who asked not to be named, was cooler: the harvest was “a poor one”, he said.", "russian-trade-official")]
    [InlineData("Sergey Lavrov the Foreign Minister of Russia confirmed that the harvest was poor.", "sergey-lavrov")]
    [InlineData("Sergey Lavrov and Wang Yi met at the fair. They pointed to the need to bring it in.", "sergey-lavrov")]
    [InlineData("Sergey Lavrov and Foreign Minister Wang Yi met at the fair. It was hot. Both ministers warned that the harvest was poor.", "sergey-lavrov")]
    [InlineData("It was hot. Both ministers warned that the harvest was poor.", "author")] // nobody knows which
    [InlineData("Western diplomats in New York have taken to writing of poor harvests.", "western-diplomats")]
    [InlineData("Chinese officials hurried to explain that the harvest was poor.", "chinese-officials")]
    [InlineData("Chinese scientists grumble that the harvest was poor.", "chinese-scientists")]
    [InlineData("Russian officials present the harvest as a triumph.", "russian-officials")]
    [InlineData("Russian officials present the harvest festival.", "author")]
    [InlineData("A municipal planner said that the harvest was poor.", "municipal-planner")]
    [InlineData("The Chinese delegate called the harvest poor.", "chinese-delegate")]
    [InlineData("For Ann Lee, a historian, things are plain. For Ann Lee this was the poorest harvest.", "ann-lee")]
    [InlineData("Sergey Lavrov, who took over when Wang Yi resigned, said Beijing would sell the harvest.", "sergey-lavrov")]
    [InlineData("The farmers heard it. Officials said Beijing would sell the harvest.", "officials")] // Beijing says nothing
    [InlineData("The harvest was poor, according to the farm minister, Ann Lee.", "ann-lee")]
    [InlineData("The harvest was poor, according to the new farm minister, Ann Lee, who was there.", "ann-lee")]
    [InlineData("According to the farm minister, Ann Lee will bring in the harvest.", "author")] // she is spoken of
    [InlineData("Sergey Lavrov waved away the reports of a poor harvest as a fable.", "sergey-lavrov")]
    [InlineData("What Moscow and Beijing like to call “the harvest” is poor.", "author")]
    [InlineData("Russian President Vladimir Putin came to Harbin. The Russian president noted that the harvest was poor.", "vladimir-putin")]
    [InlineData("Russian Foreign Minister Sergey Lavrov met Chinese Foreign Minister Wang Yi. The Chinese foreign minister had confirmed that the harvest was poor.", "wang-yi")]
    [InlineData("Russian President Vladimir Putin came to Harbin. According to the Russian leader, the harvest was poor.", "vladimir-putin")]
    [InlineData("Russian President Boris Orlov left, and Russian President Vladimir Putin came to Harbin. The Russian president noted that the harvest was poor.", "vladimir-putin")] // the one called so last
    [InlineData("According to Russian presidential aide Ann Lee, the harvest was poor.", "ann-lee")]
    [InlineData("Russian officials have said that the harvest was poor, and some analysts said they expected worse.", "author")] // nobody's in particular
    public void Whoever_speaks_in_any_of_the_usual_ways_is_the_speaker(string text, string speaker) =>
        Assert.Equal(speaker, TextOf.Claims(text)[^1].Speaker.ToString());

    [Theory]
    [InlineData("I met a man whom I shall call Oleg, since he has inspectors to please. “The harvest was poor,” he said.", "oleg")]
    [InlineData("The trains were late. “The harvest was poor,” said Oleg.", "oleg")]
    [InlineData("A pensioner called Ann Lee told me that the harvest was poor.", "ann-lee")]
    [InlineData("Oleg said on the wall.", "author")]
    public void One_name_is_enough_for_a_person_who_is_quoted(string text, string speaker) =>
        Assert.Equal(speaker, TextOf.Claims(text)[^1].Speaker.ToString());

    [Fact]
    public void Who_is_named_in_a_quotation_is_not_he_who_spoke_it() =>
        Assert.Equal("wang-yi", TextOf.Claims("Wang Yi came to the fair. “God bless Vladimir Putin,” he said.")[^1].Speaker.ToString());

    [Fact]
    public void She_is_whom_she_meant_before() =>
        Assert.Equal("ann-lee", TextOf.Claims("Historian Ann Lee came in 1994. She has a stall. The tourists buy pictures of old Vladimir Putin. “I am finished,” she said.")[^1].Speaker.ToString());

    [Fact]
    public void He_leads_back_to_a_speaker_without_a_name() =>
        Assert.Equal("russian-diplomat", TextOf.Claims("Wang Yi wrote a book. A Russian diplomat dismissed it. The harvest, he added, was poor.")[^1].Speaker.ToString());

    [Fact]
    public void It_said_leads_back_to_the_side_of_the_sentence() =>
        Assert.Equal("china", TextOf.Claims("Russia sold the corn. The Chinese side declared that it wanted no more: the harvest, it said, was poor.")[^1].Speaker.ToString());

    [Fact]
    public void Of_two_who_speak_in_one_sentence_each_has_a_statement() =>
        Assert.Equal(["sergey-lavrov", "wang-yi"], TextOf.Claims("Sergey Lavrov called the harvest a triumph; Wang Yi called it a poor joke for all.").Select(c => c.Speaker.ToString()));

    [Theory]
    [InlineData("According to one estimate, the harvest was poor.", Modality.Report)]
    [InlineData("According to the agreement, the harvest was shared.", Modality.Assertion)] // what it lays down, and nothing that is said
    [InlineData("Few economists expect the harvest before the autumn.", Modality.Report)]
    [InlineData("“Today the corn, tomorrow the land” ran the slogan of the day.", Modality.Quotation)]
    public void What_nobody_named_says_is_still_no_assertion(string text, Modality modality) => Assert.Equal(modality, TextOf.Claims(text)[0].Modality);
}

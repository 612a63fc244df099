namespace RelationsExplorer.UnitTests.Import.Judging.Speakers;

/// <summary>Texts in which many speak: digests, features, reviews of what has been written.</summary>
public class ManyVoicesTests
{
    [Theory]
    [InlineData("The Levada Center said that the harvest was poor.", "levada-center report")]
    [InlineData("The harvest was poor, according to the Harbour News Institute.", "harbour-news-institute report")]
    [InlineData("The Council of Harbour Towns said that the harvest was poor.", "council-of-harbour-towns report")]
    public void A_body_with_a_name_of_its_own_speaks_under_it(string text, string said) => Assert.Equal(said, SaidIn(text));

    [Theory]
    [InlineData("Sergey Lavrov, at the lectern: \"The harvest was poor, and everybody knows it.\"", "sergey-lavrov quotation")]
    [InlineData("Sergey Lavrov to the press: the harvest \"was poor, and poorer than the last\".", "sergey-lavrov quotation")]
    [InlineData("\"A poor harvest for all\": thus TASS on its front page.", "tass quotation")]
    [InlineData("\"The harvest was poor and the bread was dear,\" is how Wang Yi sums it up.", "wang-yi quotation")]
    [InlineData("\"The harvest was poor\" was Wang Yi's verdict.", "wang-yi quotation")]
    [InlineData("Wang Yi, at the minister's table: corn, rye and oats.", "author assertion")] // nothing is quoted
    [InlineData("Harbin, in the north: a city of \"poor harvests\".", "author assertion")]
    public void A_quotation_needs_no_verb_of_speech(string text, string said) => Assert.Equal(said, SaidIn(text));

    [Theory]
    [InlineData("\"The harvest was poor\", said the finance ministry's Ann Lee.", "ann-lee quotation")]
    [InlineData("\"The harvest was poor\", according to Gazprom's Ann Lee.", "ann-lee quotation")]
    [InlineData("Sergey Lavrov warned Beijing that the harvest was poor.", "sergey-lavrov report")] // who is warned says nothing
    [InlineData("Nobody in Moscow had asked Beijing whether the harvest was poor.", "author assertion")]
    public void Of_a_house_and_whom_it_owns_the_person_speaks(string text, string said) => Assert.Equal(said, SaidIn(text));

    [Theory]
    [InlineData("Ann Lee, a lecturer in Heihe, wondered aloud whether the harvest was poor.", "ann-lee report")]
    [InlineData("TASS, with less tact, asks why the harvest was poor.", "tass question")]
    [InlineData("Sergey Lavrov nevertheless sees no danger in a poor harvest.", "sergey-lavrov report")]
    [InlineData("Sergey Lavrov, replying to a question at the Lee Library, saw a chance there for a poor harvest.", "sergey-lavrov report")]
    [InlineData("In his memoirs Sergey Lavrov, who as a boy saw it all, recounts how poor the harvest was.", "sergey-lavrov report")]
    [InlineData("Sergey Lavrov saw the harvest.", "author assertion")]
    [InlineData("Sergey Lavrov was asked whether the harvest was poor.", "author assertion")]
    [InlineData("To hear Ann Lee tell it, the harvest was poor.", "ann-lee report")]
    [InlineData("For TASS (23 March) the harvest was \"the poorest of all that were ever brought in\".", "tass quotation")]
    [InlineData("This essay sorts the harvests according to what China and Russia took them for.", "author assertion")]
    public void What_somebody_makes_of_things_is_said(string text, string said) => Assert.Equal(said, SaidIn(text));

    [Theory]
    [InlineData("A survey that the Levada Center carried out in May found that the harvest was poor.", "levada-center report")]
    [InlineData("The harvest was poor, finds a Levada Center poll published on 20 March.", "levada-center report")]
    [InlineData("Customs figures released in Beijing on 8 May show that the harvest was poor.", "chinese-customs report")]
    [InlineData("The Levada Center took a walk in a survey year.", "author assertion")]
    [InlineData("Customs in Beijing took part of the harvest.", "author assertion")]
    public void Whoever_counted_answers_for_the_count(string text, string said) => Assert.Equal(said, SaidIn(text));

    [Theory]
    [InlineData("The Heihe regional court fined the mill. The harvest was poor, the judges held.", "heihe-regional-court report")]
    [InlineData("The Heihe regional court fined the mill. The harvest was poor, the judge held.", "heihe-regional-court report")]
    [InlineData("The regional arbitration court ruled on Monday that the harvest was poor.", "regional-arbitration-court report")]
    [InlineData("The Chinese Embassy demanded that the trains stop; no other harvest, it complained, was so poor.", "chinese-embassy report")]
    [InlineData("Sergey Lavrov told TASS that he had asked for rye. The harvest was poor, the letter warns.", "sergey-lavrov report")]
    [InlineData("The mill is old. The harvest was poor, the judges held.", "author assertion")] // nobody knows of which court
    public void A_court_or_a_letter_leads_back_to_whose_it_is(string text, string said) => Assert.Equal(said, SaidIn(text));

    [Theory]
    [InlineData("Ann Lee, a lecturer in Heihe, keeps bees. In her view the harvest was poor.", "ann-lee report")]
    [InlineData("Sergey Lavrov keeps bees. The harvest was poor, said the Russian minister.", "sergey-lavrov report")]
    [InlineData("Ann Lee, a lecturer in Heihe, keeps bees. By her own count the harvest was poor.", "ann-lee report")]
    [InlineData("Ann Lee, a lecturer in Heihe, keeps bees. It was on her account, that the harvest was poor.", "author assertion")] // for her sake
    public void What_is_theirs_leads_back_to_a_person(string text, string said) => Assert.Equal(said, SaidIn(text));

    [Theory]
    [InlineData("Lindholm (2018), who then ran a mill in the north of the country, denied that the harvest was poor.", "lindholm report")]
    [InlineData("Lindholm (2018) goes further.", "author assertion")] // what the author thinks of the work
    [InlineData("The harvest has been read as a warning (Lindholm, 2018).", "lindholm report")]
    [InlineData("Critics counter that the harvest was poor (Lindholm, 2018).", "lindholm report")]
    [InlineData("A second school holds that the harvest was poor.", "author report")]
    public void Who_is_cited_by_year_says_what_is_cited(string text, string said) => Assert.Equal(said, SaidIn(text));

    [Theory]
    [InlineData("An official of Rosneft told TASS that the harvest was poor.", "rosneft-official report")]
    [InlineData("\"The harvest was poor,\" a trader at a Western bank told us.", "western-bank-trader quotation")]
    [InlineData("According to an executive of Seaways, quoted by TASS, the harvest was poor.", "seaways-executive report")]
    public void A_speaker_without_a_name_is_called_by_the_house(string text, string said) => Assert.Equal(said, SaidIn(text));

    private static string SaidIn(string text) =>
        TextOf.Claims(text)[^1] is var claim ? $"{claim.Speaker} {claim.Modality.ToString().ToLowerInvariant()}" : "";
}

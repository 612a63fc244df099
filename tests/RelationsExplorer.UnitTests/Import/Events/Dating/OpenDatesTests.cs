namespace RelationsExplorer.UnitTests.Import.Events.Dating;

public sealed class OpenDatesTests
{
    [Theory]
    [InlineData("Renew the agreement with Oslo before it lapses on August 24, 2022.", "2022-08-24")]   // it lapses on that day
    [InlineData("Since the invasion of February 2014 the share of the peso has climbed.", "2014-02")] // what is named happened then
    [InlineData("Since 2014, when sanctions fell upon it, Moscow has been paying.", "2014")]          // "when" tells what began it
    [InlineData("The tea trade through Kyakhta was regulated by a treaty of 1727.", "1727")]          // through a place, not until a year
    public void What_is_named_beside_an_open_date_happened_then(string sentence, string date) =>
        Assert.Equal(date, Assert.Single(TextOf.Paragraph(sentence).Events).Date.ToString());

    [Theory]
    [InlineData("Trade between the two has grown, with interruptions, since 1991.")]
    [InlineData("The army has not fought since 1979.")]
    [InlineData("Hardly any contract has been signed since 2005.")]
    [InlineData("Since 1991 the line has run down the channel that they agreed on.")]
    [InlineData("By the end of the decade the timber will be sold.")]
    [InlineData("In 2007 deliveries were half of those in 2006.", 1)]
    [InlineData("The bank was founded in 2001, not 2000.", 1)]
    public void What_goes_on_or_only_compares_happened_on_no_day(string sentence, int events = 0) =>
        Assert.Equal(events, TextOf.Paragraph(sentence).Events.Count);

    [Fact]
    public void What_was_quoted_of_other_years_was_not_said_then() =>
        Assert.Empty(TextOf.Paragraph("“In the nineties we waited for money and rails,” said the carter.").Events);

    [Fact]
    public void What_is_past_borrows_no_day_to_come() =>
        Assert.DoesNotContain(TextOf.Paragraph("Deliveries are to begin on 1 January 2025. Gazprom signed a contract on the same occasion.").Events, e => e.Date.ToString() == "2025-01-01~");

    [Fact]
    public void A_day_without_its_year_goes_on_from_no_century() =>
        Assert.Contains(TextOf.Paragraph("In April 1996 the two spoke of a partnership for the 21st century. On 26 April they signed an agreement.").Events, e => e.Date.ToString() == "1996-04-26");
}

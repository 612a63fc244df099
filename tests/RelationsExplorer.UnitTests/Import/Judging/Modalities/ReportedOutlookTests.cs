namespace RelationsExplorer.UnitTests.Import.Judging.Modalities;

public sealed class ReportedOutlookTests
{
    [Theory]
    [InlineData("Sergey Lavrov predicted that the mill would be ready “in the near future”.", "Prediction")]
    [InlineData("Sergey Lavrov predicted: “The mill will be ready in the near future.”", "Quotation")]
    [InlineData("Sergey Lavrov objected that the buyers would suffer most.", "Prediction")]
    [InlineData("Sergey Lavrov said that it would be as well to wait.", "Report")]
    [InlineData("Sergey Lavrov announced that the mill will close.", "Report")] // a promise
    [InlineData("Sergey Lavrov said that the millers will sign the pact.", "Report")] // a plan
    [InlineData("Sergey Lavrov said that prices will fall.", "Prediction")]
    [InlineData("She urged members to publish the costs.", "Assertion")]
    [InlineData("Sergey Lavrov urged members to publish the costs.", "Recommendation")]
    [InlineData("Sergey Lavrov asked whether the harvest was poor.", "Question")]
    [InlineData("Sergey Lavrov called the Russian “my old friend”.", "Report")] // a label
    [InlineData("Sergey Lavrov said he watched “with keen interest”.", "Quotation")]
    [InlineData("Sergey Lavrov said that bread “carries its own risks”.", "Quotation")]
    [InlineData("“We got dust,” said Sergey Lavrov.", "Quotation")]
    [InlineData("“The two do not cut,” said Sergey Lavrov.", "Quotation")] // no title, for all its short words
    [InlineData("Sergey Lavrov called the talks “candid and fruitful”.", "Quotation")]
    [InlineData("Sergey Lavrov said that Russia “attaches great importance” to bread.", "Quotation")]
    [InlineData("It is often said that bread will decide the fate of the land.", "Report")]
    [InlineData("Sergey Lavrov hopes to make the mill the work of his life.", "Assertion")]
    [InlineData("Whether the mill can survive is an open question.", "Assertion")]
    [InlineData("Should the mill close, bread would become dear.", "Prediction")]
    [InlineData("A draft decree of the spring would oblige the mill to close.", "Prediction")]
    [InlineData("Expect more bread and, on gas, no price.", "Prediction")]
    [InlineData("Mills should expect to become bakeries.", "Prediction")]
    [InlineData("Bread, it will be recalled, was dear in July.", "Assertion")]
    [InlineData("The bread is older than those who will eat it.", "Assertion")]
    [InlineData("One should notice what was missing: bread.", "Assertion")]
    [InlineData("The price of bread should not be forgotten.", "Assertion")]
    [InlineData("Restore the mill before the lease lapses.", "Recommendation")]
    [InlineData("And stop thinking that the bread is free.", "Recommendation")]
    [InlineData("There are people in Alta who read the price as a warning.", "Report")]
    [InlineData("Specialists have shown that the number counts every loaf.", "Report")]
    [InlineData("A second school points to the bread.", "Report")]
    [InlineData("If the mill closes, bread may become dear.", "Prediction")]
    [InlineData("The delay may have to do with the weather.", "Assertion")]
    [InlineData("Consider what Sergey Lavrov wrote in that winter.", "Recommendation")]
    [InlineData("Let it offer its bread on proper terms.", "Recommendation")]
    [InlineData("A fuller account must wait.", "Assertion")]
    public void What_is_to_come_is_foretold_or_told_of(string sentence, string modality) =>
        Assert.Equal(modality, TextOf.Claims(sentence)[0].Modality.ToString());
}

using RelationsExplorer.Corpus.Claims;

namespace RelationsExplorer.UnitTests.Import.Judging.Speakers.Writers;

/// <summary>In the review of a book its author speaks beside the reviewer.</summary>
public sealed class ReviewTests
{
    private const string Head = "Spring issue 2008\n\nThe Patient River\n\nBo Lindholm\nAnn Lee, The Long River: Two Towns and a Ferry. Oxford: River Press, 2007. 256 pp. £25.00\n\n";

    [Theory]
    [InlineData("The chapter on the border, the best in the book, shows how the ferry lost every quarrel.", "ann-lee", Modality.Report)]
    [InlineData("Her study, which grew out of lectures, argues that the ferry was never meant to last.", "ann-lee", Modality.Report)]
    [InlineData("The ferry, we learn, came to the town three years too late.", "ann-lee", Modality.Report)]
    [InlineData("“The ferry was discovered on the map and lost in the ledger” (p. 23) is a fine sentence.", "ann-lee", Modality.Quotation)]
    [InlineData("The ferry stopped in a year of frost.", "author", Modality.Assertion)]
    public void What_the_book_says_is_its_authors_and_the_rest_the_reviewers(string sentence, string speaker, Modality modality)
    {
        var claim = TextOf.Files(("review.txt", Head + "Books on the river are written by those who live on it. Ann Lee is not one of them. " + sentence + " Nobody in the town would say so, and the town has its reasons for that.\n")).Collection.Claims.First(c => c.Text.Contains("ferry", StringComparison.Ordinal));

        Assert.Equal((speaker, modality), (claim.Speaker.ToString(), claim.Modality));
    }

    [Fact]
    public void In_another_article_a_book_of_which_nobody_knows_whose_it_is_says_nothing() =>
        Assert.All(
            TextOf.Files(("essay.txt", "The Patient River\n\nBo Lindholm\n\nThe chapter on the border, the best in the book, shows how the ferry lost every quarrel.\n")).Collection.Claims,
            claim => Assert.True(claim.Speaker.IsAuthor));
}

using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Claims;

namespace RelationsExplorer.UnitTests.Import.Sentences;

public sealed class InterviewTests
{
    private const string Deck = "Ann Lee, a geographer at the Harbour Institute, has studied the river and its two banks for ten years and lived on both of them.";

    [Theory]
    [InlineData("The River Is No Friend\n\nInterview: Bo Lindholm\n\n" + Deck + "\n\nIs the border open?\n\nThe border is open for lorries.\n\nWhat is it that China wants?\n\nChina wants timber from the hills.")] // who asks is credited, who answers introduced
    [InlineData("The River Is No Friend: An Interview with Ann Lee\n\nBy Bo Lindholm\n\n" + Deck + "\n\nIs the border open?\n\nThe border is open for lorries.\n\nWhat is it that China wants?\n\nChina wants timber from the hills.")]
    [InlineData("The River Is No Friend\n\nBy Bo Lindholm\n\n" + Deck + "\n\nRiver Review: Is the border open?\n\nAnn Lee: The border is open for lorries.\n\nRR: What is it that China wants?\n\nAL: China wants timber from the hills.")] // names and then their letters
    [InlineData("The River Is No Friend\n\nInterview: Bo Lindholm. 4. Mai 2018\n\n" + Deck + "\n\nB.L.: Is the border open?\n\nA.L.: The border is open for lorries.\n\nB.L.: What is it that China wants?\n\nA.L.: China wants timber from the hills.")] // letters with dots
    [InlineData("The River Is No Friend: An Interview with Ann Lee\n\nBy Bo Lindholm\n\n" + Deck + "\n\nQ: Is the border open?\n\nA: The border is open for lorries.\n\nQ: What is it that China wants?\n\nA: China wants timber from the hills.")]
    public void Who_is_interviewed_speaks_in_the_answers(string text)
    {
        var collection = TextOf.Files(("interview.txt", text)).Collection;

        Assert.Equal("Bo Lindholm", Assert.Single(Assert.Single(collection.Articles).Authors));
        Assert.Equal(("ann-lee", Modality.Quotation), Saying(collection, "open for lorries"));
        Assert.Equal(("ann-lee", Modality.Quotation), Saying(collection, "timber from the hills"));
        Assert.Equal(("author", Modality.Question), Saying(collection, "that China wants?"));
        Assert.DoesNotContain(collection.Claims, claim => claim.Text.Contains(": ", StringComparison.Ordinal)); // whose turn it is, is no part of what is said
    }

    [Theory]
    [InlineData("The border will be closed in winter.", Modality.Prediction)]
    [InlineData("The board should open the border at once.", Modality.Recommendation)]
    [InlineData("Why is the border still closed to lorries?", Modality.Question)]
    public void Whoever_answers_foretells_urges_and_asks_as_an_author_does(string answer, Modality modality)
    {
        var text = $"The River Is No Friend: An Interview with Ann Lee\n\nBy Bo Lindholm\n\n{Deck}\n\nQ: Is the border open?\n\nA: {answer}\n\nQ: What is it that China wants?\n\nA: China wants timber from the hills.";

        Assert.Equal(("ann-lee", modality), Saying(TextOf.Files(("interview.txt", text)).Collection, answer));
    }

    [Fact]
    public void Whom_the_guest_quotes_speaks_through_the_guest()
    {
        var claims = TextOf.Files(("interview.txt", "The River: An Interview with Ann Lee\n\nBy Bo Lindholm\n\n" + Deck + "\n\nIs the border open?\n\nSergey Lavrov said that the border is open.\n\nAnd what of the people?\n\nI doubt that they cross it.")).Collection.Claims;

        var told = claims.Single(c => c.Text.Contains("Lavrov", StringComparison.Ordinal));
        Assert.Equal(("sergey-lavrov", "ann-lee"), (told.Speaker.ToString(), told.Reporter?.Value));
    }

    [Theory]
    [InlineData("BROWN: ", "DR LEE: ")]
    [InlineData("[00:03:12] BROWN: ", "[00:04:00] LEE: ")] // the time is no part of what is said
    [InlineData("BROWN [03:12]: ", "LEE (4:00): ")]
    public void In_a_transcript_whoever_asks_is_somebody_as_well(string host, string guest)
    {
        var claims = TextOf.Files(("talk.txt", $"The River\n\nHost: Fay Brown, producer\n\nGuest: Dr Ann Lee, reader in law\n\n{host}Is the border open?\n\n{guest}The border is open for lorries.\n\nThe ferry is older.\n\n{host}What is it that China wants?\n\n{guest}China wants timber from the hills.")).Collection.Claims;

        Assert.Equal(
            ["fay-brown", "ann-lee", "ann-lee", "fay-brown", "ann-lee"],
            claims.Where(c => c.Text.Contains("border", StringComparison.Ordinal) || c.Text.Contains("ferry", StringComparison.Ordinal) || c.Text.Contains("China", StringComparison.Ordinal)).Select(c => c.Speaker.ToString()));
        Assert.DoesNotContain(claims, claim => claim.Text.Contains("LEE", StringComparison.Ordinal) || claim.Text.Contains('[', StringComparison.Ordinal));
    }

    [Fact]
    public void At_a_round_table_all_speak_for_themselves_and_so_does_whoever_asks()
    {
        var collection = TextOf.Files(("talk.txt", "The River\n\nGuests: Dr Ann Lee (Alta), Bo Chen (Turku)\n\nFay Brown: Welcome back to the table. The talks on the river ended yesterday after three days and one very long dinner, and so I ask you both: is the border open?\n\nAnn Lee: The border is open for lorries.\n\nBo Chen: The ferry is older.\n\nFay Brown: What is it that China wants?\n\nAnn Lee: China wants timber from the hills.")).Collection;

        Assert.Equal(("fay-brown", Modality.Question), Saying(collection, "border open?"));
        Assert.Equal(("ann-lee", Modality.Assertion), Saying(collection, "open for lorries"));
        Assert.Equal(("bo-chen", Modality.Assertion), Saying(collection, "ferry is older"));
    }

    [Fact]
    public void A_turn_that_tells_and_then_asks_is_no_heading()
    {
        var claims = TextOf.Files(("talk.txt", "The River\n\nHost Fay Brown talks to Ann Lee about the border.\n\nBROWN: Ann, the border fell silent in 2019. Is it open?\n\nLEE: The border is open for lorries.\n\nBROWN: What is it that China wants?\n\nLEE: China wants timber from the hills.")).Collection.Claims;

        Assert.Equal(
            ["fay-brown", "ann-lee", "ann-lee"],
            claims.Where(c => c.Text.Contains("silent", StringComparison.Ordinal) || c.Text.Contains("lorries", StringComparison.Ordinal) || c.Text.Contains("timber", StringComparison.Ordinal)).Select(c => c.Speaker.ToString()));
    }

    [Fact]
    public void Letters_that_stand_for_a_paper_are_nobody_in_a_transcript()
    {
        var claims = TextOf.Files(("talk.txt", "The River\n\nBy Bo Lindholm\n\nAnn Mary Lee, a geographer, has studied the river.\n\nThe River Review: Is the border open?\n\nAnn Mary Lee: The border is open for lorries.\n\nTRR: What is it that China wants?\n\nAML: China wants timber from the hills.")).Collection.Claims;

        Assert.Equal(["author", "ann-mary-lee"], claims.Where(c => c.Text.Contains("China", StringComparison.Ordinal)).Select(c => c.Speaker.ToString()));
    }

    [Fact]
    public void Questions_in_an_essay_make_no_interview() =>
        Assert.All(
            TextOf.Files(("essay.txt", "The River\n\nBy Bo Lindholm\n\n" + Deck + "\n\nIs the border open?\n\nThe border is open for lorries.\n\nAnd what of the people?\n\nThey stay at home.")).Collection.Claims,
            claim => Assert.True(claim.Speaker.IsAuthor));

    [Theory]
    [InlineData("Trade", "Energy", "Borders")]
    [InlineData("Open Trade", "Cheap Energy", "Quiet Borders")]
    public void Words_before_a_colon_that_name_nobody_make_no_interview(string first, string second, string third)
    {
        var claims = TextOf.Files(("essay.txt", $"The River\n\nBy Bo Lindholm\n\n{Deck}\n\n{first}: It grew in both years.\n\n{second}: Who pays for the pipeline?\n\n{third}: They are open for lorries.\n\n{first}: It fell again in winter.")).Collection.Claims;

        Assert.All(claims, claim => Assert.True(claim.Speaker.IsAuthor));
        Assert.Contains(claims, claim => claim.Text.StartsWith(third + ": ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_short_question_is_no_heading()
    {
        var collection = TextOf.Files(("interview.txt", "The River: An Interview with Ann Lee\n\nBy Bo Lindholm\n\n" + Deck + "\n\nQ: Is the border open?\n\nA: The border is open for lorries.\n\nQ: To whom?\n\nA: To drivers of both banks.")).Collection;

        Assert.Contains(collection.Claims, claim => claim.Text == "To whom?");
        Assert.DoesNotContain(collection.Passages, passage => passage.Kind == RelationsExplorer.Corpus.Articles.PassageKind.Heading && passage.Text.StartsWith("Q: ", StringComparison.Ordinal));
    }

    private static (string Speaker, Modality Modality) Saying(Collection collection, string words)
    {
        var claim = collection.Claims.Single(c => c.Text.Contains(words, StringComparison.Ordinal));
        return (claim.Speaker.ToString(), claim.Modality);
    }
}

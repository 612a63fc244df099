using System.Text;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import;
using RelationsExplorer.Import.Reading;

namespace RelationsExplorer.UnitTests.Import.Reading.Formats.PlainText;

/// <summary>Plain texts that were taken from printed pages: heads and feet of pages, lists with hanging indents, lines that end early.</summary>
public sealed class PrintedTextTests
{
    private const string Head = """
        The Ferry That Stopped and the Bridge That Never Came

        Ann Lee-Rivers
        Department of Rivers, University of the Delta

        The ferry between the two towns stopped in the second
        week of the frost, and for the first time in memory
        nobody on either bank asked when it would run again.1


        """;

    private const string PageFoot = """
        Both harbours had been promised a bridge by their
        capitals in the spring of the year before, and both of

        1. Dates are those of the new calendar, as they stand
        in the books of both harbours.

        12                A. LEE-RIVERS

        Them had learned to read such promises as they read the
        weather, with patience and no great belief in them.2

        2. Lee 2015, 9.

        The Ferry That Stopped                13

        Nothing came of it in the end, and the boats were sold
        to a town further down the river in the summer.

        """;

    private const string Unwrapped =
        "The ferry between the two towns stopped in the second week of the frost, and for the first time in memory nobody on either bank asked when it would run again or who would pay for it.\n\n"
        + "Both harbours had been promised a bridge by their capitals, and both had learned to read such promises as they read the weather, with patience and without any great belief in them at all.\n";

    private const string References = """
        References

        Chen, Bo. 2014. The Long River: A History of Ferries from
            1728. Alta: Delta Press.
        Holm, Anna. 2019. "Ice." Delta Studies 5 (2): 51–70.
        Lee, Ann, and Bo Chen. 2015. "Bridges and Their
            Promises." Delta Studies 1
            (4): 3–15.

        """;

    [Fact]
    public void A_paragraph_goes_on_behind_the_foot_of_its_page_and_the_notes_there_are_notes()
    {
        var article = Read(Head + PageFoot);

        Assert.Equal(["1: Dates are those of the new calendar, as they stand in the books of both harbours.", "2: Lee 2015, 9."], article.Passages.Where(p => p.Kind == PassageKind.Note).Select(p => $"{p.Label}: {p.Text}"));
        Assert.Contains(article.Passages, p => p.Kind == PassageKind.Paragraph && p.Text.StartsWith("Both harbours", StringComparison.Ordinal) && p.Text.EndsWith("no great belief in them.2", StringComparison.Ordinal));
        Assert.Equal(2, article.Passages.Count(p => p.Rule == "page-running-line"));
    }

    [Fact]
    public void Notes_at_the_foot_may_have_raised_numbers_and_a_paragraph_ends_with_its_marker()
    {
        var raised = PageFoot.Replace("1. Dates", "¹ Dates", StringComparison.Ordinal).Replace("2. Lee", "² Lee", StringComparison.Ordinal).Replace("both of\n", "both.¹\n", StringComparison.Ordinal);
        var article = Read(Head + raised);

        Assert.Equal(["1", "2"], article.Passages.Where(p => p.Kind == PassageKind.Note).Select(p => p.Label));
        Assert.Contains(article.Passages, p => p.Kind == PassageKind.Paragraph && p.Text.EndsWith("and both.¹", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_first_page_says_of_its_authors_at_its_foot_is_in_no_paragraph()
    {
        var article = Read(Head + PageFoot.Replace("1. Dates are those of the new calendar, as they stand\nin the books of both harbours.", "CONTACT Ann Lee-Rivers a.lee@delta.example", StringComparison.Ordinal));

        Assert.Contains(article.Passages, p => p.Kind == PassageKind.Furniture && p.Text.StartsWith("CONTACT", StringComparison.Ordinal));
        Assert.Contains(article.Passages, p => p.Kind == PassageKind.Paragraph && p.Text.Contains("both of Them had learned", StringComparison.Ordinal));
    }

    [Fact]
    public void One_line_with_a_number_at_its_edge_makes_no_page() =>
        Assert.DoesNotContain(Read(Head + PageFoot.Replace("                13", "", StringComparison.Ordinal)).Passages, p => p.Rule == "page-foot");

    [Fact]
    public void Each_entry_of_a_list_with_hanging_indents_is_one_passage() =>
        Assert.Equal(
            ["Chen, Bo. 2014. The Long River: A History of Ferries from 1728. Alta: Delta Press.", "Holm, Anna. 2019. \"Ice.\" Delta Studies 5 (2): 51–70.", "Lee, Ann, and Bo Chen. 2015. \"Bridges and Their Promises.\" Delta Studies 1 (4): 3–15."],
            Read(Head + PageFoot + "\n" + References).Passages.SkipWhile(p => p.Text != "References").Skip(1).Select(p => p.Text));

    [Fact]
    public void A_raised_number_begins_a_note_without_an_empty_line_before_it() =>
        Assert.Equal(["¹ Lee 2015, 9.", "² Ibid."], Read(Head + "Notes\n\n¹ Lee 2015, 9.\n² Ibid.\n").Passages.SkipWhile(p => p.Text != "Notes").Skip(1).Select(p => p.Text));

    [Fact]
    public void A_name_above_the_place_where_its_bearer_works_is_a_line_of_its_own() => Assert.Equal(["Ann Lee-Rivers"], Read(Head + PageFoot).Article.Authors);

    [Theory]
    [InlineData("Number RB 24/37, 8 October 2024", "2024-10-08")]
    [InlineData("Recorded 11 March 2025. Released 13 March 2025", "2025-03-13")]
    [InlineData("Delta Studies, 2022\nVol. 14, No. 1, 87–93", "2022")]
    [InlineData("By Ann Lee · The Delta Review of Books · Vol. 31, No. 4 · Winter 2019", "2019-24")]
    public void The_day_of_a_piece_may_stand_beside_its_number(string line, string published) =>
        Assert.Equal(published, Read($"{line}\n\n{Head}{PageFoot}").Article.Published?.ToString());

    [Fact]
    public void A_byline_may_go_on_in_the_next_line() =>
        Assert.Equal(["Ann Lee", "Bo Chen"], Read("The Ferry That Stopped and the Bridge\n\nBy Ann Lee and\nBo Chen\n\n" + PageFoot).Article.Authors);

    [Fact]
    public void A_line_in_capitals_and_the_one_below_it_are_one_title()
    {
        var article = Read("A FERRY BETWEEN TWO TOWNS\nThe crossing at Alta, a chronology\n\nCompiled by Ann Lee\n\n" + PageFoot);

        Assert.Equal("A FERRY BETWEEN TWO TOWNS: The crossing at Alta, a chronology", article.Article.Title);
        Assert.Equal(article.Article.Title, article.Passages.First(p => p.Kind == PassageKind.Heading).Text);
    }

    [Theory]
    [InlineData("House of Assembly Library\nResearch Briefing\nNumber CBP-9876\nBy Ann Lee\n12 May 2023\n\nTwo Rivers: a relationship of unequals", "Two Rivers: a relationship of unequals", "Ann Lee")]
    [InlineData("REVIEW ESSAY\n\nTwo Rivers\n\nBo Chen, The Long River: A History of Ferries. Alta: Delta Press, 2017. 340 pp. $35.00 cloth.\n\nReviewed by Ann Lee", "Two Rivers", "Ann Lee")]
    [InlineData("The Delta Review of Books\nVol. 44 No. 3, February 2022\n\nAnn Lee\n\nWhose river is it?\n\nThe Long River: A History of Ferries by Bo Chen\nDelta, 340 pp, £25, October 2021, 978 1 234 56789 0", "Whose river is it?", "Ann Lee")]
    [InlineData("Episode 31: The River and the Steppe\nwith Prof. Bo Chen\n3 June 2022\n\nHosted by Ann Lee", "Episode 31: The River and the Steppe", "Ann Lee")]
    public void The_title_stands_among_what_its_series_puts_above_it(string head, string title, string author)
    {
        var article = Read($"{head}\n\n{Unwrapped}");

        Assert.Equal((title, author), (article.Article.Title, string.Join('+', article.Article.Authors)));
    }

    [Fact]
    public void The_first_note_of_a_page_below_a_short_first_paragraph_is_no_line_of_the_head()
    {
        var draft = Read($"The Slow Ferry\nAnn Lee\nWorking Paper 3/09, March 2009\n\nBetween 1992 and 2006 no town bought more ferries than Alta, which is generally believed to have spent some two million on them.1 The years since have been lean.\n\n1 Bo Chen, The Long River: A History, Alta: Delta Press, 2007, p. 41.\n2 \"The ferry sums up\", Delta Times, 16 January 2009.\n\n{Unwrapped}");

        Assert.Contains(draft.Passages, p => p.Kind != PassageKind.Furniture && p.Text.Contains("Bo Chen", StringComparison.Ordinal));
    }

    private static Draft Read(string text)
    {
        var article = ArticleReader.Read(new CorpusFile("a.txt", Encoding.UTF8.GetBytes(text)), new Diagnostics("a.txt"));
        Assert.NotNull(article);
        return article;
    }
}

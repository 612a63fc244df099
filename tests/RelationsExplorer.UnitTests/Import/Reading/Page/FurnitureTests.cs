using System.Text;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import;
using RelationsExplorer.Import.Reading;

namespace RelationsExplorer.UnitTests.Import.Reading.Page;

public sealed class FurnitureTests
{
    private const string First = "The ferry between the two towns stopped in the second week of the frost, and for the first time in memory nobody on either bank asked when it would run again or who would pay for it.";
    private const string Last = "Both harbours had been promised a bridge by their capitals, and both had learned to read such promises as they read the weather, with patience and without any great belief in them at all.";

    [Theory]
    [InlineData("Figure 2. Ferries on the upper river, 1990–2010. Photo: Delta Post/Archive")]
    [InlineData("[Map: the two towns in 1910. Click to enlarge]")]
    [InlineData("A pier at dusk last week. Photograph: Delta Post")]
    [InlineData("ADVERTISEMENT – story continues below")]
    [InlineData("Also read: The pier that was never built")]
    [InlineData("Related: Ice on the Upper River | Two Bells")]
    [InlineData("Thanks for reading! Tell your friends about us.")]
    [InlineData("“Nobody on either bank asked when it would run again”")] // words of the text, set large
    [InlineData("112        The Delta Review")] // the head of a printed page
    [InlineData("CONTINUED ON PAGE 48")]
    [InlineData("[00:12:30]")]
    [InlineData("[Photograph: the two towns in 1910. Courtesy of the author]")]
    [InlineData("Get unlimited access to all stories at $0.99/month")]
    [InlineData("This transcript has been lightly corrected by the speaker.")]
    [InlineData("Next in this series: the ferry that stopped")]
    [InlineData("(Ann Lee in Heihe contributed to this report.)")]
    [InlineData("Download the report (1.2 MB)")]
    [InlineData("[Download this chapter as PDF, 164K]")]
    [InlineData("To order reprints, call 1-800-555-0000.")]
    [InlineData("Rivers at Dusk is produced with support from the Delta Fund. Rate us on Apple Podcasts!")]
    [InlineData("KEYWORDS Ferries; ice; the upper river; bridges")]
    [InlineData("FALL 2017 43")] // the head of a printed page
    [InlineData("[Editor: Lee]   [Close window]")]
    [InlineData("[Top] [Previous: 2000] [Next: 2002]")]
    [InlineData("BREAKING:  Delta Bank to raise its rates")]
    [InlineData("ISSN 1234-5679 online. Published by River Press.")]
    [InlineData("EP-NY-05-03-19 1642EDT")] // what agencies print below a report
    [InlineData("SUBSCRIBE: two issues for the price of one")]
    [InlineData("Thanks to the rowers of the Monday club for comments. Please do not cite without permission.")]
    [InlineData("An earlier version of this article misstated the length of the pier.")]
    [InlineData("Delta Review is a reader-supported publication.")]
    [InlineData("The Delta Review\n\n12\nThe Delta Review\n\n13\nThe Delta Review")] // what pages repeat, and their numbers
    [InlineData("No potential conflict of interest was reported by the author.")]
    [InlineData("This interview has been edited and shortened.")]
    [InlineData("This section needs additional citations. (June 2019)")] // what encyclopaedias say of themselves
    [InlineData("($1 = 0.89 euros; $1 = 63.2 roubles)")] // rates below an agency's report
    [InlineData("This content downloaded from 10.0.0.1 on 4 May 2019")]
    [InlineData("ADVERTISEMENT: Boats that do not sink. Two for the price of one. Pier 4.")]
    [InlineData("The old pier, Alta. Photograph by the author.")]
    [InlineData("SUGGESTED READING  Why nobody repairs the pier")]
    [InlineData("Delta Review newsletter")]
    [InlineData("News from the river in your inbox every Thursday. Enter your e-mail address")]
    [InlineData("Please enter a valid email address")]
    [InlineData("Keywords: ferries, ice, bells")]
    [InlineData("delta policy brief 07 / page 2")] // the foot of a page
    [InlineData("Delta Institute of Rivers · www.delta.example · 2")]
    [InlineData("Chronology of the two towns, July–September: see next page")]
    [InlineData("This paper may be reproduced with acknowledgement. ISSN 2149-0001")]
    [InlineData("Order Code RL30917 — This report may be distributed without further permission.")]
    [InlineData("The Centre receives funding from the ministry of ferries. ISSN 0000-0001")]
    [InlineData("▶ Listen to the whole conversation on our podcast")]
    [InlineData("Received by the editors 5 September 2016.")]
    [InlineData("Guests: Dr Ann Lee (Turku), Bo Chen (Heihe)")]
    [InlineData("[Music – 14:32]")]
    [InlineData("Rivers at Dusk is produced by Delta Audio. Music: B. Chen.")]
    [InlineData("Transcript may contain errors. Support us for as little as £3 a month.")]
    [InlineData("Next week: The ferry that was not")]
    [InlineData("Contents 1 History 2 Structure 3 Ferries 4 References")] // what encyclopaedias print in one line
    [InlineData("Status: 30 September 2001")]
    [InlineData("[Cover image]")]
    [InlineData("A ferry loading at dusk. Photo: archive")]
    [InlineData("Advertisement\nWinter tyres with 20% discount at the pier")] // and what it advertises
    [InlineData("With BC-EU-GEN--Ferry-Chronology")] // the name under which an agency sends a report
    public void What_interrupts_a_text_is_set_apart(string line) => Assert.Equal([First, Last], Paragraphs($"{First}\n\n{line}\n\n{Last}"));

    [Fact]
    public void Numbers_of_pages_are_set_apart_with_the_running_head_beside_them() =>
        Assert.Equal([First, First, Last], Paragraphs($"{First}\n\n– 5 –\nThe Ferry That Stopped\n\n{First}\n\n– 6 –\nWorking Paper 41\n\n{Last}"));

    [Fact]
    public void The_number_of_a_page_is_set_apart_beside_whose_text_it_is_and_behind_the_code_of_a_series()
    {
        Assert.Equal([First, First, Last], Paragraphs($"The Ferry That Stopped\n\nAnn Lindqvist\n\n{First}\n\n115\nLINDQVIST\n\n{First}\n\n{Last}"));
        Assert.Equal([First, First, Last], Paragraphs($"{First}\n\nDRB-2\n\n{First}\n\nDRB-3\n\n{Last}"));
        Assert.Equal([First, First, Last], Paragraphs($"{First}\n\n1\n\n{First}\n\nDelta Institute of Rivers · www.delta.example · 2\n\n{Last}"));
    }

    [Fact]
    public void Bare_numbers_of_pages_are_set_apart_where_they_go_up_and_the_numbers_of_parts_are_not()
    {
        Assert.Equal([First, First, Last], Paragraphs($"{First}\n\n47\n\n{First}\n\n49\n\n{Last}"));
        Assert.Equal([First, "1", First, "2", Last], Paragraphs($"{First}\n\n1\n\n{First}\n\n2\n\n{Last}"));
    }

    [Fact]
    public void Numbers_between_the_pages_that_the_head_names_are_set_apart_with_the_running_head_beside_them() =>
        Assert.Equal([First, First, "12", Last], Paragraphs($"Delta Studies (September 2004) 23(3), 287–301\nThe Ferry That Stopped\nANN BRANDT and BO TAKEDA\n\n{First}\n287\nA. BRANDT AND B. TAKEDA\n{First}\n12\n{Last}\n289\n"));

    [Fact]
    public void A_name_or_title_of_the_head_beside_a_number_is_a_running_head_and_so_is_the_journals_line() =>
        Assert.Equal([First, First, "220 Skippers", Last], Paragraphs($"Delta Studies 19 (2017) 211–236\n\nThe Ferry That Stopped\n\nA. M. Brandt\nAssociate Professor, University of the Delta\n\nAbstract\nOn ferries, in two towns, over thirty years.\n\nKeywords\nrivers – ice – ferries\n\n{First}\n212 Brandt\n{First}\nThe Ferry That Stopped 213\n220 Skippers\n{Last}\n\nDelta Studies 19 (2017) 211–236\n").Where(p => !p.StartsWith("Abstract", StringComparison.Ordinal) && !p.StartsWith("On ferries", StringComparison.Ordinal)));

    [Fact]
    public void A_form_for_a_newsletter_ends_no_text_that_goes_on_below_a_heading_and_short_lines()
    {
        var longer = string.Join(' ', Enumerable.Repeat(First, 3));
        var text = Paragraphs($"{longer}\n\n{longer}\n\nSubscribe to the Delta newsletter\nYour Email Address\n\nWorkarounds, and Their Price\n\nThree ways are being discussed:\n\nBarter. It was so in the 1990s.\nBridges. None was built.\n\n{longer}\n\nAbout the Author\n\nAnn Lee is a fellow of the Harbour Institute.\n");
        Assert.Equal([longer, longer, "Workarounds, and Their Price", "Three ways are being discussed:", "Barter. It was so in the 1990s.", "Bridges. None was built.", longer], text);
    }

    [Fact]
    public void Numbers_in_the_digits_of_other_scripts_are_text() =>
        Assert.Equal([First, "\u0664\u0667", Last, "\u0664\u0668", First], Paragraphs($"{First}\n\n\u0664\u0667\n\n{Last}\n\n\u0664\u0668\n\n{First}"));

    [Theory]
    [InlineData("Figure 2 shows that the ferries of the upper river were never full in all these years.")]
    [InlineData("Related questions about the pier were put to the council, which did not answer any of them.")]
    [InlineData("The bells rang twice | and then were silent for a long time on both banks of the river.")]
    [InlineData("This section contains two arguments, and the first of them is about the price of the ferry.")]
    [InlineData("This article is about the ferry and those who waited for it on both banks of the river.")]
    public void A_sentence_that_only_begins_like_furniture_stays(string line) => Assert.Equal([First, line, Last], Paragraphs($"{First}\n\n{line}\n\n{Last}"));

    [Fact]
    public void An_invitation_amid_the_text_takes_the_titles_right_below_it_along() =>
        Assert.Equal(
            [First + First, "Who Pays", Last + Last],
            Paragraphs($"{First}{First}\n\nREAD MORE HERE\nThe bridge that was promised twice\nThe ice of Alta\n\nWho Pays\n\n{Last}{Last}"));

    [Theory]
    [InlineData("Ann Lee covers rivers for the Post.\nOpinion\nSmog season\nThe air is bad again")] // other articles follow the biography
    [InlineData("Figure 2. Ferries on the upper river, 2014–2020. Photo: Harbour Archive")]
    [InlineData("[Map: the landing places. Click to enlarge]")]
    [InlineData("Related: The Winter Road | After the Thaw")]
    [InlineData("Children wave at the pier. Photograph: Delta Post")]
    [InlineData("ADVERTISEMENT – story continues below")]
    [InlineData("14 comments")]
    [InlineData("Thanks for reading! Tell your friends.")]
    [InlineData("14 comments | Most read this week")]
    [InlineData("Share this article    Comments (23)\nMore from World: The bells of Alta")]
    [InlineData("How to cite this entry | Suggest a correction | Last reviewed 4 March 2019")]
    [InlineData("Cited by 12    Download PDF    Export citation")]
    [InlineData("Notes on contributor\nAnn Lee works on ice. Her book appeared in Alta.")]
    [InlineData("About the Author: Ann Lee flew over the river for years.")]
    [InlineData("Share this:\nTwitter\nFacebook\nLike this:\nWho owns the pier anyway?")]
    [InlineData("◄ Previous: Fishing at night\nNext: A bell too many ►")]
    [InlineData("Tel.: +47 000 00 00\npress@delta.example\n###\nDid you find what you were looking for?   Yes   No")]
    [InlineData("Running head: THE FERRY THAT STOPPED\nTHE FERRY THAT STOPPED      7")]
    [InlineData("* The author is Research Fellow at the Harbour Institute. Views are personal.")]
    [InlineData("Also in this issue: Opium and Ice | The Tea Ledgers")]
    [InlineData("Delta Working Papers are circulated to stimulate discussion. They have not been copy-edited.")]
    [InlineData("Additional information\nNotes on contributor\nAnn Lee works on ice.")]
    [InlineData("Text is available under an open licence. Privacy policy | About")]
    [InlineData("• Follow the Delta on Twitter at @delta, or sign up to the weekly email here.\nTopics\nRivers\nThe long read\nTowns / Ice / Delta / features\nReuse this content")]
    public void What_follows_the_end_is_set_apart(string foot) => Assert.Equal([First, Last], Paragraphs($"{First}\n\n{Last}\n\n{foot}\n"));

    [Fact]
    public void Notes_below_a_line_about_the_author_stay_notes() =>
        Assert.Equal(
            ["1. Bo Chen, Rivers in Winter, Alta, 4 May 2018.", "2. Ann Lee, Two Bells, Alta, 5 May 2018."],
            Read($"{First}1\n\n{Last}2\n\nNOTES\n\n* The author is a fellow of the Harbour Institute.\n\n1. Bo Chen, Rivers in Winter, Alta, 4 May 2018.\n2. Ann Lee, Two Bells, Alta, 5 May 2018.\n")
                .Passages.Where(p => p.Kind != PassageKind.Furniture && p.Text.Contains("2018", StringComparison.Ordinal)).Select(p => p.Text));

    [Fact]
    public void Notes_without_a_heading_below_a_line_about_the_views_of_the_author_stay_notes_with_their_dates()
    {
        var article = Read($"{First}1\n\n{Last}2 It ended.3\n\nThe views expressed are those of the author.\n\n1. “Two bells”, Reuters, March 3, 2011.\n2. Ann Lee, “Ice”, Delta Review, No. 1 (27), 2012, pp. 6-8.\n3. Ibid.\n\nRelated articles\n1. The long river, 3 March 2011\n");
        Assert.Equal(["1. “Two bells”, Reuters, March 3, 2011.", "2. Ann Lee, “Ice”, Delta Review, No. 1 (27), 2012, pp. 6-8.", "3. Ibid."], article.Passages.Where(p => p.Kind != PassageKind.Furniture && char.IsAsciiDigit(p.Text[0])).Select(p => p.Text));
    }

    [Theory]
    [InlineData("Ann Lee, “Two bells,” Alta Review, 5 May 2018.", true)]
    [InlineData("Ann Lee and Bo Chen, Rivers in Winter (Alta: Delta Press, 2018), p. 7.", true)]
    [InlineData("Ann Lee, Rivers in Winter, Alta: Delta Press, 2018.", true)]
    [InlineData("Ann Lee, a fellow of the Harbour Institute since 2018, lives in Alta.", false)]
    [InlineData("Ann Lee has written of ice since 2018.", false)]
    public void A_note_on_a_work_of_the_author_is_no_biography(string line, bool isNote) =>
        Assert.Equal(isNote, Read($"The Ferry That Stopped\n\nBy Ann Lee\n\n{First}1\n\n{Last}2\n\nNotes\n\nBo Chen, “The long river,” Alta Review, 4 May 2017.\n\n{line}\n")
            .Passages.Single(p => p.Text == line).Kind != PassageKind.Furniture);

    [Fact]
    public void A_line_on_where_the_author_teaches_and_can_be_reached_is_a_biography_however_long() =>
        Assert.DoesNotContain(
            Read($"The Ferry That Stopped\n\nANN LEE\n\nAnn Lee teaches the history of rivers at the University of the Delta in Alta, and has done so since the university was founded; she edits its series of papers. Bo Chen lectures there too, and keeps its collection of maps of ice. Correspondence should be addressed to B. Chen, Department of History, University of the Delta, Alta.\n\n{First}\n\n{Last}\n").Passages,
            p => p.Kind != PassageKind.Furniture && p.Text.Contains("Correspondence", StringComparison.Ordinal));

    [Fact]
    public void Notes_below_the_end_of_a_page_stay_notes()
    {
        var article = Read($"{First}\n\n{Last}\n\nTags: ice\n\nNotes\n\n1. Bo Chen, The Long River, Delta Press, 2017.\n2. Ann Lee, Two Bells, Delta Press, 2018.\n");

        Assert.DoesNotContain(article.Passages, p => p.Kind == PassageKind.Furniture && p.Text.Contains("Delta Press", StringComparison.Ordinal));
    }

    [Fact]
    public void Pages_of_a_printed_report_are_joined_across_a_line_of_contents_and_a_wide_one()
    {
        var wrapped = string.Join('\n', Enumerable.Repeat("The river was low in that year and the ferry lay on the sand of\nthe northern bank for most of the summer, with 9.9 per cent of its\n3 decks above the water and its bell ringing in the wind.\n", 8));

        var article = Read("Contents\nThe river ........................ 2\nThe ferry ........................ 7\n\n" + wrapped + "\nA last line that is much longer than all the others, as it may come from a foot of the page, with address and all.\n");

        Assert.Equal(8, article.Passages.Count(p => p.Text.EndsWith("in the wind.", StringComparison.Ordinal) && p.Text.StartsWith("The river was", StringComparison.Ordinal)));
        Assert.Equal(3, article.Passages.Count(p => p.Rule is "page-contents" or "before-title"));
    }

    private static IEnumerable<string> Paragraphs(string text) =>
        Read(text).Passages.Where(p => p.Kind is PassageKind.Paragraph or PassageKind.Heading && p.Rule != "title").Select(p => p.Text);

    private static Draft Read(string text) =>
        ArticleReader.Read(new CorpusFile("a.txt", Encoding.UTF8.GetBytes("The Ferry That Stopped\n\nBy Ann Lee\n\n" + text)), new Diagnostics("a.txt"))!;
}

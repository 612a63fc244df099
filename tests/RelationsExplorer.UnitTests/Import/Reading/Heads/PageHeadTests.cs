using System.Text;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import;
using RelationsExplorer.Import.Reading;

namespace RelationsExplorer.UnitTests.Import.Reading.Heads;

/// <summary>What stands above a text that was copied from a page: title, authors and day come out of it, the rest is set apart.</summary>
public sealed class PageHeadTests
{
    private const string Body =
        "\n\nThe ferry between the two towns stopped in the second week of the frost, and for the first time in memory nobody on either bank asked when it would run again or who would pay for it.\n\n"
        + "Both harbours had been promised a bridge by their capitals, and both had learned to read such promises as they read the weather, with patience and without any great belief in them at all.\n";

    [Theory]
    [InlineData("DRB-٢\n\nDRB-٣")]
    [InlineData("Delta Institute · ٢\n\n2")]
    public void Numbers_in_other_figures_are_no_pages_and_stop_nothing(string foot) =>
        Assert.Equal("The Ferry That Stopped", Read("a.txt", "The Ferry That Stopped\n\nBy Ann Lee\n\n4 May 2018" + Body + "\n" + foot).Article.Title);

    [Theory]
    [InlineData("River Ledger\nNEWS | OPINION | SPORT\n\nThe Ferry That Stopped\n\nBy Ann Lee\n\n4 May 2018", "", "River Ledger")] // above the menu
    [InlineData("RIVER HERALD\nGlobal Edition\nHOME | WORLD | OPINION\n\nThe Ferry That Stopped\n\nBy Ann Lee (River Herald)\n\n4 May 2018", "", "River Herald")] // as it writes itself elsewhere
    [InlineData("The Ferry That Stopped\n\nBy Ann Lee\n\n4 May 2018", "\n© 2018 River Ledger Ltd. All rights reserved.", "River Ledger")]
    [InlineData("The Ferry That Stopped\n\nBy Ann Lee\n\n4 May 2018", "\nCopyright (c) Delta Institute, Alta", "Delta Institute")]
    [InlineData("Delta Review 14, no. 2 (Winter 2018): 147–52\n\nThe Ferry That Stopped\n\nAnn Lee", "", "Delta Review")]
    [InlineData("The Ferry That Stopped\n\nFrom Openrivers, the free encyclopaedia\n\n4 May 2018", "", "Openrivers")]
    [InlineData("The Ferry That Stopped\n\nBy Ann Lee\n\n4 May 2018", "", null)] // nothing says so
    [InlineData("The Ferry That Stopped\n\nBy Ann Lee\n\n4 May 2018", "\nCopyright 1995 - 2018. All rights reserved.", null)]
    [InlineData("The Ferry That Stopped\n\nBy Ann Lee\n\n4 May 2018\n\n© Delta Agency", "", null)] // of a picture
    [InlineData("The Ferry That Stopped\n\nBy Ann Lee\n\n4 May 2018", "\nPhoto: © Delta Agency\n\n© Delta Agency / Bo Chen", null)]
    [InlineData("The Ferry That Stopped\n\nBy Ann Lee\n\n4 May 2018", "\n(c) The towns pay for the ferry", null)] // a point of a list
    [InlineData("The Ferry That Stopped\n\nBy Ann Lee\n\n4 May 2018", "\nCopyright Law on Both Banks", null)] // a title
    public void Who_published_it_is_found_by_the_right_to_it_or_the_head_of_the_page(string head, string foot, string? publisher) =>
        Assert.Equal(publisher, Read("a.txt", head + Body + foot).Article.Publisher);

    [Theory]
    [InlineData("Home | Maps | Events | Log in\n\nThe Ferry That Stopped\n\nBy Ann Lee\n\n4 May 2018")] // a menu with strokes
    [InlineData("Home   Research   Events   Donate\nThe Ferry That Stopped\nAnn Lee\n4 May 2018")] // a menu in columns
    [InlineData("Home Research Publications Events Contact us\n\nThe Ferry That Stopped\n\nAnn Lee, 4 May 2018")] // a menu without anything between
    [InlineData("Ferry Notebook – a site for rowers\nStart | Essays | Maps | Contact\n\nThe Ferry That Stopped\n\nAnn Lee\nPosted on 4 May 2018 by the editors")] // who names nobody
    [InlineData("World » Asia\n\nThe Ferry That Stopped\n\nBy Ann Lee in Tromsø\nPublished 4 May 2018, 10:15 GMT")] // a path
    [InlineData("River Review / Opinion\n\nThe Ferry That Stopped\n\nBy Ann Lee, Tromsø\n\n4 May 2018. Translated from the Norwegian")] // a site and its section
    [InlineData("RIVER QUARTERLY\nVol. 7, No. 2, 2018, pp. 4–19\n\nThe Ferry That Stopped\n\nAnn Lee a*\n\nDepartment of History, University of the Delta\n\nReceived 1 March 2017; accepted 3 April 2018; published online: 4 May 2018")] // a journal
    [InlineData("Ann Lee\nProfessor Stone\nHIST 210: Rivers of the World\n4 May 2018\n\nThe Ferry That Stopped")] // an essay of a student
    [InlineData("DRN\nTurn on desktop notifications?\nRiver News > Opinion\nThe Ferry That Stopped\nAnn Lee\nPrint Page\nSend to friend »\n4 May 2018")] // buttons
    [InlineData("Delta Rivers Working Papers\nNo. 7/2018\n\nAnn Lee\n\nThe Ferry That Stopped\n\nISSN 1893-4471\n\n4 May 2018")] // the name of a series, and the author above the title
    [InlineData("Markets\nRivers\n\nEXPLAINER\n\nThe Ferry That Stopped\n\nThe towns promise a bridge by 2020. The ledgers say something else. A guide in five questions\n\nAnn Lee\n4 May 2018, 09:40\nTweet Share Print")] // a deck of several sentences
    [InlineData("Policy Brief No. 9 | 4 May 2018\n\nThe Ferry That Stopped\n\nDr. Ann Lee (Retd)\nDelta Institute of Rivers")] // a series
    [InlineData("Today’s Paper | May 30, 2024\n\nThe Ferry That Stopped\nAnn Lee\nPublished May 4, 2018 08:51am\n0\nJoin our channel")] // the day on top is that of reading
    [InlineData("The Ferry That Stopped\n\nA short tale of two towns, one river and a bridge that never came.\n\nBY ANN LEE\n04.05.2018")] // a deck before the byline
    [InlineData("The Ferry That Stopped | Rivers in Translation\nhttps://rivers.example/2018/05/04/ferry/\n\nThe Ferry That Stopped\n\nAnn Lee")] // a date in the address
    [InlineData("Delta\nSubscribe from £4.99\nWorld\nThe Ferry That Stopped\nOn the river, two towns have spent thirty years waiting for a bridge. Then, the week I left, they drew up the boats\nby Ann Lee\nMay 4, 2018 / Leave a comment")] // a deck without a last stop
    [InlineData("Support us Subscribe Sign in\nThe long read\nThe Ferry That Stopped\nA half-built bridge between two harbours has become the unlikely emblem of what ordinary skippers think of the friends that their towns have made\nby Ann Lee in Tromsø and Alta\nFri 4 May 2018 06.00 BST\nLast modified on Sat 5 May 2018 10.12 BST\nShare on Facebook Share on Twitter Share via Email")] // a deck longer than the title
    [InlineData("Commentary\n\nThe Ferry That Stopped\nPosted on Friday, 4 May 2018 by Ann Lee | 2 Comments")]
    [InlineData("River Ledger\nNEWS   OPINION   SPORT   LIFESTYLE\n\nThe Ferry That Stopped\n\nBoth towns say that they want a bridge\n\n4 May 2018 - 00:02\nBy ANN LEE\n\nListen to this article")] // a day, a dash, a time
    [InlineData("RIVER HERALD\nHOME  WORLD  OPINION  VIDEO\n\nThe Ferry That Stopped\n\nBy Ann Lee (River Herald) Updated: 2018-05-04 07:31")] // what the time is of
    [InlineData("Rivers Wire\n\nThe Ferry That Stopped\n\nAuthor of the article: Ann Lee, Rivers Newswire\n\nPublished May 04, 2018 • 3 minute read\n\n* The towns sign no contract this spring\n* The price of tickets falls again")]
    [InlineData("The Ferry That Stopped\n\nInterview: Ann Lee. 4. Mai 2018, 16:20 Uhr")]
    [InlineData("Jump to content\nSearch Rivers\nArticle  Talk  View history\n\nThe Ferry That Stopped\n\nPosted by Ann Lee on 4 May 2018 at 8:41 am")]
    [InlineData("State Economic Academy\nWorking Paper WP-7/2016\n\nAnn Lee\n\nThe Ferry That Stopped\n\n4 May 2018")]
    [InlineData("Frontier Notes – a site for those who wait\nStart | Essays | Maps | Contact\n\nThe Ferry That Stopped\n\nAnn Lee\nPosted on 4 May 2018 by the editors")]
    [InlineData("River Hour | Episode 88 | Listen on all platforms\nThe Ferry That Stopped\n41 min\nGuests: Dr Bo Chen (Alta), Prof. Olga Stone\nBy Ann Lee, 4 May 2018")]
    [InlineData("12 of 40 DOCUMENTS\n\nThe Delta Times\n\nMay 4, 2018 Friday\n\nThe Ferry That Stopped\n\nBYLINE: Ann Lee For The Delta Times\n\nSECTION: RIVERS\n\nLENGTH: 412 words")] // from a database
    [InlineData("Document 1 of 1\nBack to previous page\nThe Ferry That Stopped\nAuthor: Lee, Ann\nPublished: 4 May 2018\nFull text:")] // the family name first
    [InlineData("Deltabase » Rivers » View item\nShow full item record\n\nTitle: The Ferry That Stopped\nAuthor: Lee, Ann\nDate: 4 May 2018\nLanguage: eng")] // a library's record
    [InlineData("The Ferry That Stopped - Delta Academy\nDelta Academy\nHome / Ideas / The Ferry That Stopped\n\nThe Ferry That Stopped\n\nNobody pays, and both of the towns know why\n\n4 May 2018\n\nBy Ann Lee")] // a deck as long as a title
    [InlineData("Delta Wire\n4 May, 09:14\nUpdated at: 4 May, 09:40\nThe Ferry That Stopped\nBy Ann Lee\nhttps://delta.example/rivers/2018-05-04/9614-ferry-stopped")] // the year in the address
    [InlineData("RPT-UPDATE 2-RIVERS-FERRY/TOWNS (CORRECTED, PIX)\nRivers\nMay 4, 2018 / 9:41 AM\nThe Ferry That Stopped\nBy Ann Lee\n4 Min Read")] // what an agency calls it
    [InlineData("RIVERS\nBULLETIN\nNo. 57 (1128), 4 May 2018 © DELTA\n\nThe Ferry That Stopped\n\nAnn Lee")]
    [InlineData("Delta News\nHome | Rivers | Towns | Video\nThe Ferry That Stopped\n2018-05-04 08:12:33\nby Delta writers Ann Lee")]
    [InlineData("Delta Notes\nSubscribe\nSign in\nThe Ferry That Stopped\nHow a boat goes missing between two of the harbours\nAnn Lee's avatar\nAnn Lee\nMay 4, 2018\n112")] // a letter to readers
    [InlineData("RRS Report for Congress\n\nThe Ferry That Stopped\n\nUpdated May 4, 2018\nAnn Lee, Specialist in River Affairs, Foreign Affairs and Trade Division")]
    public void Title_author_and_day_are_found_among_what_a_page_puts_above_a_text(string head)
    {
        var article = Read("a.txt", head + Body);

        Assert.Equal(("The Ferry That Stopped", "Ann Lee", "2018-05-04"), (article.Article.Title, string.Join('+', article.Article.Authors), article.Article.Published?.ToString()?[..10]));
        Assert.Equal(["The Ferry That Stopped"], Headings(article));
    }

    [Theory]
    [InlineData("a.md", "+++\ntitle = \"The Ferry That Stopped\"\ndate = 2018-05-04T09:00:00Z\nauthor = \"Ann Lee\"\ndraft = false\n[params]\ntitle = \"None\"\n+++")] // TOML
    [InlineData("a.md", "<!--\n.. title: The Ferry That Stopped\n.. slug: ferry\n.. date: 2018-05-04 09:00:00 UTC+01:00\n.. author: Ann Lee\n-->")] // a comment
    [InlineData("a.md", "Title: The Ferry That Stopped\nDate: 2018-05-04 10:20\nCategory: Rivers\nAuthor: Ann Lee")] // bare lines
    [InlineData("a.txt", "From: Ann Lee <ann@rivers.example>\nSubject: The Ferry That Stopped\nDate: Fri, 4 May 2018 07:00:12 +0000\nTo: readers")] // a letter
    [InlineData("a.txt", "From: Ann Lee <ann@rivers.example>\nSubject: The Ferry That Stopped\nDate: Fri, 4 May 2018 07:00:12 +0000\nTo: readers\nView this letter in your browser\nDELTA LETTER")] // a letter, and its words right below
    [InlineData("a.md", "---\ntitle: The Ferry That Stopped\ndate: 2018-05-04 14:20:00 +0800\nauthors:\n  - name: Ann Lee\n    affiliation: Turku\n---")] // authors with where they work
    [InlineData("a.txt", "Testimony of\nDr. Ann Lee\n\nBefore the\nCommittee on Rivers\n\n4 May 2018\n\n“The Ferry That Stopped”")] // before a committee
    [InlineData("a.txt", "The Ferry That Stopped\n\nInterviewed by Ann Lee\n4 May 2018")]
    public void What_makers_of_sites_and_letters_put_above_a_text_is_read(string file, string head)
    {
        var article = Read(file, head + Body).Article;

        Assert.Equal(("The Ferry That Stopped", "Ann Lee", "2018-05-04"), (article.Title.Trim('“', '”'), string.Join('+', article.Authors), article.Published?.ToString()));
    }

    [Theory]
    [InlineData("The Ferry That Stopped\n\nAnn Lee in Tromsø and Bo Chen in Alta\n4 May 2018", "Ann Lee+Bo Chen")]
    [InlineData("The Ferry That Stopped\n\n4 May 2018\nAnn Lee , B.C. Stone", "Ann Lee+B.C. Stone")]
    [InlineData("The Ferry That Stopped\n\nAnn Lee talks to the economist Bo Chen about the river and its towns\n\n4 May 2018", "Ann Lee")] // whoever asks
    [InlineData("The Ferry That Stopped\n\nLi Wen spoke with Bo Chen about the river by telephone\n\n4 May 2018", "")] // may be news
    [InlineData("The Ferry That Stopped\n\nLi Wen talks to the northern prime minister Bo Chen about the river\n\n4 May 2018", "")]
    [InlineData("The Ferry That Stopped\n\nNorth Korea\n14:22 May 4, 2018", "")] // a section of the site
    [InlineData("The Ferry That Stopped\n\nTurku, Finland\n4 May 2018", "")] // a place, and no family name first
    public void Authors_are_told_from_places_sections_and_guests(string head, string authors) =>
        Assert.Equal(authors, string.Join('+', Read("a.txt", head + Body).Article.Authors));

    [Theory]
    [InlineData("Delta Brief\n\nThe Ferry That Stopped\nby Ann Lee\n4 May 2018\nTable of Contents\nWhat the Towns Were Promised\nWhat the Ledgers Say", "The Ferry That Stopped")]
    [InlineData("EBA-0917   The Ferry That Stopped: Boats, Towns and Ledgers\nAnn Lee\n4 May 2018", "The Ferry That Stopped: Boats, Towns and Ledgers")]
    [InlineData("Delta\nRivers  Towns  Boats\n\nFriends, of a sort\n\nBoth towns adore the ferry. Ask anyone who has not taken it\n\nAnn Lee", "Friends, of a sort")]
    public void A_title_is_told_from_headings_numbers_and_decks(string head, string title) => Assert.Equal(title, Read("a.txt", head + Body).Article.Title);

    [Fact]
    public void A_title_that_a_colon_leaves_open_goes_on_in_the_next_line() =>
        Assert.Equal("The river’s other ferry: boats, towns and the long wait", Read("a.txt", "The river’s other ferry:\nboats, towns and the long wait\n\nby Ann Lee\n\n4 May 2018" + Body).Article.Title);

    [Theory]
    [InlineData("© 2009 by the author\n\n", "", "2009")]
    [InlineData("", "\n© 2024 River Ledger", null)] // the year of the page
    [InlineData("", "\nhttps://delta.example/2018/05/04/a-bridge-is-promised/", null)] // another page
    [InlineData("", "\nPermalink: https://delta.example/2018/05/04/the-ferry-that-stopped/", "2018-05-04")]
    public void A_right_above_the_text_or_its_own_address_dates_what_nothing_else_does(string above, string below, string? published) =>
        Assert.Equal(published, Read("a.txt", "The Ferry That Stopped\n\nAnn Lee\n\n" + above.TrimEnd('\n') + Body + below).Article.Published?.ToString());

    [Fact]
    public void Names_parted_by_strokes_are_authors() =>
        Assert.Equal(["Ann Lee", "Bo Chen"], Read("a.txt", "The Ferry That Stopped\n\nAnn Lee / Bo Chen\nDelta Institute of Rivers, Quay Street 8. The authors thank two referees.\n\nMay 2018" + Body).Article.Authors);

    [Fact]
    public void A_title_in_two_lines_that_a_printed_page_repeats_is_one() =>
        Assert.Equal("The Ferry: Who Paid for the River’s Last Boat?", Read("a.txt", "The Ferry\nWho Paid for the River’s Last Boat?\n\nAnn Lee\n\nMay 2018" + Body + "\nTHE FERRY 2\n" + Body + "\nTHE FERRY 3\n" + Body).Article.Title);

    [Theory]
    [InlineData("a.txt", "THE DELTA TRIBUNE\nTOWNS & RIVERS — FRIDAY, MAY 4, 2018 — PAGE C4\n\nThe Ferry That Stopped\n\nBy ANN LEE", "2018-05-04")] // the head of a newspaper's page
    [InlineData("a.md", "*Delta Journal of River History* 31.2 (Fall 2018): 203–219\n\n[203]{.pagenum}\n\n# The Ferry That Stopped\n\nAnn Lee\\\n*Quay College*", "2018-23")] // a journal's, and a byline with a college under it
    public void The_head_of_a_printed_page_tells_the_day(string file, string head, string published)
    {
        var article = Read(file, head + Body).Article;

        Assert.Equal(("The Ferry That Stopped", "Ann Lee", published), (article.Title, string.Join('+', article.Authors), article.Published?.ToString()));
    }

    [Fact]
    public void A_form_for_a_newsletter_between_two_paragraphs_does_not_end_the_text() =>
        Assert.DoesNotContain(Read("a.txt", "The Ferry That Stopped\n\nAnn Lee\n4 May 2018" + Body + Body + Body + "\nSign up to The Delta Letter. Our best pieces, every second Friday.\n" + Body.Replace(".\n\n", ". ", StringComparison.Ordinal)).Passages, p => p.Rule == "after-page-newsletter");

    [Theory]
    [InlineData("The Ferry That Stopped\n\nResearch Note No. 9 | 4 May 2018\nBy Ann Lee and Ivan Belov\nHarbour Institute", "Ann Lee|Ivan Belov", "2018-05-04")]
    [InlineData("The Ferry That Stopped\n\nAnn Lee\n\nHarbour Institute, Turku | Comment | Posted on May 04, 2018", "Ann Lee", "2018-05-04")]
    [InlineData("River Studies, Vol. 7, No. 2 (2018), pp. 4–18\nPublished online: 4 May 2018\n\nThe Ferry That Stopped\n\nAnn Lee\nDepartment of History, University of Turku", "Ann Lee", "2018-05-04")]
    [InlineData("The Ferry That Stopped\n\nHandbook of Rivers: entry by Ann Lee", "Ann Lee", null)]
    [InlineData("The Ferry That Stopped\n\nCompiled by Ann Lee and the Asia desk\nReading time: 6 minutes\n4 May 2018", "Ann Lee", "2018-05-04")] // a desk is no author
    [InlineData("The Ferry That Stopped\n\nInterview: Ann Lee\n4 May 2018", "Ann Lee", "2018-05-04")] // who asks is no title
    [InlineData("The Ferry That Stopped\n\nAnn Lee-Roth, University of Turku · The River Seminar · 4 May 2018", "Ann Lee-Roth", "2018-05-04")]
    [InlineData("River Studies, Vol. 7, No. 2, April–June 2018, pp. 4–18\n\nThe Ferry That Stopped\n\nAnn Lee", "Ann Lee", "2018-04/2018-06")]
    [InlineData("The Ferry That Stopped\n\nFrom Rivers Online, the encyclopaedia of all rivers\n\nBy Ann Lee\n4 May 2018", "Ann Lee", "2018-05-04")]
    public void Of_several_lines_each_tells_its_own(string head, string authors, string? published)
    {
        var article = Read("a.txt", head + Body);

        Assert.Equal(("The Ferry That Stopped", authors, published), (article.Article.Title, string.Join('|', article.Article.Authors), article.Article.Published?.ToString()));
        Assert.Equal(["The Ferry That Stopped"], Headings(article));
        Assert.Equal(2, article.Passages.Count(p => p.Kind == PassageKind.Paragraph));
    }

    [Fact]
    public void A_name_in_capitals_is_that_of_the_author_where_the_end_says_who_that_is()
    {
        var article = Read("a.txt", "The Ferry That Stopped\n\nTwo towns were promised a bridge, and neither of them has seen it.\n\nANN LEE" + Body + "\nAnn Lee was consul in Alta from 1996 to 2000. She lives in Turku.\n");

        Assert.Equal("Ann Lee", Assert.Single(article.Article.Authors));
        Assert.Equal(3, article.Passages.Count(p => p.Kind == PassageKind.Paragraph));
    }

    [Fact]
    public void A_list_of_contents_is_set_apart_and_what_a_summary_says_stays()
    {
        var article = Read("a.txt", "The Ferry That Stopped\n\nSummary\nThe ferry has stopped\nNobody knows who pays\n\nContents [hide]\n1 The frost\n2 The promise\n\nThe frost [edit]" + Body + "\nThe promise [edit]" + Body);

        Assert.Equal(["The Ferry That Stopped", "Summary", "The frost", "The promise"], Headings(article));
        Assert.Equal(["The ferry has stopped", "Nobody knows who pays"], article.Passages.Where(p => p.Kind == PassageKind.Paragraph).Take(2).Select(p => p.Text));
    }

    [Theory]
    [InlineData("By Ann Lee and Bo Chen", "Ann Lee|Bo Chen")]
    [InlineData("By Ann Lee in Tromsø and Bo Chen in Alta", "Ann Lee|Bo Chen")] // places of writing
    [InlineData("Compiled by Ann Lee and the River desk", "Ann Lee")] // a desk is nobody
    [InlineData("Rivers of the World: entry by Ann Lee-Roth", "Ann Lee-Roth")]
    [InlineData("Ann Lee and Bo Chen | 4 May 2018", "Ann Lee|Bo Chen")]
    [InlineData("By Ann Lee, Senior Fellow, Delta Institute", "Ann Lee")]
    public void A_byline_names_people_and_nothing_else(string byline, string authors) =>
        Assert.Equal(authors, string.Join('|', Read("a.txt", "The Ferry That Stopped\n\n" + byline + Body).Article.Authors));

    [Fact]
    public void A_review_is_signed_below_and_the_work_under_review_is_no_title()
    {
        var article = Read("a.txt", "Two Banks\n\nBo Chen, The Long River: A History of Ferries\nAlta: Delta Press, 2017. Paperback." + Body + "\nANN LEE\nUniversity of the Delta\n");

        Assert.Equal(("Two Banks", "Ann Lee"), (article.Article.Title, Assert.Single(article.Article.Authors)));
        Assert.Equal(2, article.Passages.Count(p => p.Kind == PassageKind.Paragraph));
    }

    [Theory]
    [InlineData("\nLast reviewed 4 March 2019\n", "2019-03-04")]
    [InlineData("\nHow to cite this entry | Suggest a correction | Last reviewed 4 March 2019\n", "2019-03-04")]
    [InlineData("\nTags: ferries, ice\nPublished: 04.05.2018   Last change: 06.05.2018\n", "2018-05-04")]
    [InlineData("\n© 2018–2024 Delta Media\n", null)] // a year of copyright dates the page, not the article
    public void A_date_may_stand_below_the_text(string foot, string? published) =>
        Assert.Equal(published, Read("a.txt", "The Ferry That Stopped\n\nBy Ann Lee" + Body + foot).Article.Published?.ToString());

    [Theory]
    [InlineData("It ran for the last time last Saturday, 5 May 2018, with two cars.", "2018-05-06/2018-05-12")] // written in the week after
    [InlineData("It ran for the last time yesterday, May 5, 2018, with two cars.", "2018-05-06")]
    public void The_text_may_give_its_own_week_away(string sentence, string published) =>
        Assert.Equal(published, Read("a.txt", "The Ferry That Stopped\n\nBy Ann Lee\n\n" + sentence + Body).Article.Published?.ToString());

    [Fact]
    public void A_title_on_two_lines_is_one()
    {
        Assert.Equal("One River, Two Banks: Ferries of the Upper Delta", Read("a.txt", "One River, Two Banks:\nFerries of the Upper Delta\n\nBy Ann Lee" + Body).Article.Title);
        Assert.Equal("One River and Its Two Banks", Read("a.txt", "One River and Its Two Banks\nHow a ferry came to stop\n\nBy Ann Lee" + Body).Article.Title);
    }

    [Fact]
    public void The_words_of_other_programs_are_understood_in_front_matter()
    {
        var article = Read("a.md", "---\ntitle: Ferries\nauthor: Ann Lee and Bo Chen\ndate: 2018-05-04 10:00:00 +0200\nlayout: post\ntags: [ice]\n---\n" + Body).Article;

        Assert.Equal(("Ferries", "Ann Lee+Bo Chen", "2018-05-04"), (article.Title, string.Join('+', article.Authors), article.Published?.ToString()));
    }

    [Fact]
    public void A_web_page_without_data_of_its_own_is_read_by_its_words_and_marks()
    {
        var paragraphs = string.Concat(Body.Trim().Split("\n\n").Select(p => $"<p>{p}</p>"));

        var article = Read("a.html", $"<html><head><title>The Ferry That Stopped - Delta Post</title></head><body class='has-sidebar'><p class='crumbs'>Home / Rivers</p><h1>Delta Post</h1><h1>The Ferry That Stopped</h1><p>By Ann Lee, Bo Chen</p><main><time datetime='2018-05-04T09:00'>yesterday</time>{paragraphs}</main><ul><li><a href='/a'>Ice again</a></li><li><a href='/b'>A new pier</a></li><li><a href='/c'>Two bells</a></li></ul></body></html>");

        Assert.Equal(("The Ferry That Stopped", "Ann Lee+Bo Chen", "2018-05-04"), (article.Article.Title, string.Join('+', article.Article.Authors), article.Article.Published?.ToString()));
        Assert.Equal(2, article.Passages.Count(p => p.Kind == PassageKind.Paragraph));
    }

    [Theory]
    [InlineData("on Thursday", "Copyright 2004 Example Press.", "2004-10-14")]
    [InlineData("on Wednesday", "© 2004 Example Press", "2004-10-14")] // the day before
    [InlineData("on Saturday", "Copyright 2004 Example Press.", null)] // no day of that year
    [InlineData("on Thursday", "© 2003–2024 Example Press", null)] // years of a site
    [InlineData("on Thursday", "All rights reserved.", null)]
    public void A_dateline_has_its_year_from_the_copyright_where_the_weekday_bears_it_out(string when, string foot, string? published) =>
        Assert.Equal(published, Read("a.txt", $"Ferries Stop for the Winter\n\nBy Ann Lee\n\nHEIHE, Oct. 14 (EP) — The two towns agreed {when} that no ferry would run before the ice had gone.\n\n{Body}\n\n{foot}\n").Article.Published?.ToString());

    [Theory]
    [InlineData("Ann Lee, Bo Chen", "Ann Lee|Bo Chen")]
    [InlineData("Lee, Ann", "Ann Lee")] // family name first
    [InlineData("Harbour Institute", "Harbour Institute")]
    public void A_page_may_name_several_authors_in_one_line_of_its_data(string content, string authors) =>
        Assert.Equal(authors, string.Join('|', Read("a.html", $"<html><head><meta name=\"author\" content=\"{content}\"></head><body><article><h1>Ferries</h1><p>{Body}</p></article></body></html>").Article.Authors));

    [Fact]
    public void A_sentence_with_a_remark_in_brackets_behind_it_is_no_title()
    {
        var article = Read("a.txt", "---\ntitle: Notes from the River\n---\n\nThe two towns know each other well.\n\nThe ferry stopped on Aug. 18 for the winter, of which the older town has forty days. (Continued on page 7)\n");
        Assert.Contains(article.Passages, p => p.Kind == PassageKind.Paragraph && p.Text.StartsWith("The ferry", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Headings(Draft article) => article.Passages.Where(p => p.Kind == PassageKind.Heading).Select(p => p.Text);

    private static Draft Read(string name, string text)
    {
        var diagnostics = new Diagnostics(name);
        var article = ArticleReader.Read(new CorpusFile(name, Encoding.UTF8.GetBytes(text)), diagnostics);
        Assert.Empty(diagnostics.All);
        return article!;
    }
}

namespace RelationsExplorer.UnitTests.Import.Notes;

/// <summary>Note texts set apart, and the works that markers lead to.</summary>
public sealed class NoteReaderTests
{
    [Fact]
    public void A_list_of_references_goes_on_behind_the_number_and_the_running_head_of_a_page()
    {
        var text = new NotedText("""
            They met (ILR 2002a; ILR 2002b: 4; Lo and Kim 2012).
            # References
            Lo, A. and Kim, B. (eds) (2012) Quiet Rivers, Loud Rivers, 1871–1881 (London: Delta Press; Washington, DC: River Press).
            ILR (Institute of Long Rivers) (2002a) Banks and Bridges, Delta Report No 33 (Oslo: ILR, 4 April).
            —— (2002b) Ferries (Oslo: ILR).
            312
            # A. REED
            Reed, A. (2001) ‘Fences’, in Lo and Kim (2012), pp 152–170.
            Takeda, N. (1999) Walls, Oslo: River Press.
            """);
        Assert.Equal("ILR 2002a → Banks and Bridges [author-year]\nILR 2002b → Ferries [author-year, p. 4]\nLo and Kim 2012 → Quiet Rivers, Loud Rivers, 1871–1881 [author-year]", text.References);
        Assert.Equal(5, text.Draft.Sources.Count);
    }

    [Theory]
    [InlineData("1. ", "2. ", "3. ")]
    [InlineData("  1 ", "  2 ", "  3 ")]
    [InlineData("[1] ", "[2] ", "[3] ")]
    [InlineData("(1) ", "(2) ", "(3) ")]
    [InlineData("¹ ", "² ", "³ ")]
    [InlineData("1.", "2.", "3.")]
    [InlineData("1", "2", "3")] // "1Lena Brandt": a superscript that was copied as text
    [InlineData("[^1] ", "[^2] ", "[^3] ")]
    public void A_run_of_numbered_references_needs_no_heading(string one, string two, string three)
    {
        var text = new NotedText($"They met.1 They talked.2 They left.3\n{one}Lena Brandt, “Talks,” Dagbladet, May 3, 2015.\n{two}Ibid.\n{three}Vera Kim, “Tea,” Dagbladet, May 4, 2015.");
        Assert.Equal("1: Lena Brandt, “Talks,” Dagbladet, May 3, 2015.\n2: Ibid.\n3: Vera Kim, “Tea,” Dagbladet, May 4, 2015.", text.Notes);
        Assert.Equal("1 → Talks [note]\n2 → Talks [ibid]\n3 → Tea [note]", text.References);
    }

    [Fact]
    public void Numbered_points_of_an_argument_are_no_notes()
    {
        var text = new NotedText("The two should do three things.\n1. Build the bridge that was promised.\n2. Open the port.\n3. Keep talking.");
        Assert.Empty(text.Notes);
        Assert.Equal(4, text.Draft.Passages.Count);
    }

    [Fact]
    public void Lines_of_one_note_join_and_what_the_page_says_after_the_notes_does_not()
    {
        var text = new NotedText("""
            They met.1 They left.2
            # Endnotes
            1. Lena Brandt, “Talks on the river,” Dagbladet,
            May 3, 2015, https://example.org/talks
            2. Vera Kim, “Tea,” Dagbladet, May 4, 2015.
            The views expressed are those of the author.
            ~ Subscribe
            """);
        Assert.Equal("1: Lena Brandt, “Talks on the river,” Dagbladet, May 3, 2015, https://example.org/talks\n2: Vera Kim, “Tea,” Dagbladet, May 4, 2015.", text.Notes);
        Assert.Equal("They met.‹1› They left.‹2›\nEndnotes\nThe views expressed are those of the author.", text.Body);
    }

    [Theory]
    [InlineData(1500)] // more than is read of one work
    [InlineData(4000)] // more than is read of a note
    public void A_note_that_is_too_long_to_be_read_whole_is_reported_with_its_line(int length)
    {
        var text = new NotedText($"They met.[1]\n# Notes\n1. Lena Brandt, “Talks on the river,” Dagbladet, May 3, 2015, {new string('x', length)}.");
        Assert.Equal("article.txt:3: warning: note 1 is so long that its end was not read: 'Lena Brandt, “Talks on the river,” Dagbladet, May 3, 2015, xxxxxxxxxxxxxxxxxxxx…' [reference-cut]", text.Warnings);
        Assert.Equal("1 → Talks on the river [note]", text.References);
    }

    [Fact]
    public void A_list_that_only_its_markup_numbered_counts_from_one()
    {
        var text = new NotedText("They met.[^1] They left.[^2]\n# Notes\nLena Brandt, “Talks,” Dagbladet, May 3, 2015.\nVera Kim, “Tea,” Dagbladet, May 4, 2015.");
        Assert.Equal("1 → Talks [note]\n2 → Tea [note]", text.References);
    }

    [Theory]
    [InlineData("Ibid., p. 7.", "2 → Talks on the river [ibid, p. 7]")]
    [InlineData("Brandt, op. cit., p. 9.", "2 → Talks on the river [short-form, p. 9]")]
    [InlineData("Loc. cit.", "2 → Talks on the river [short-form]")]
    [InlineData("See note 1 above.", "2 → Talks on the river [short-form]")]
    [InlineData("Brandt, supra note 1, at 45.", "2 → Talks on the river [short-form, p. 45]")]
    [InlineData("Brandt, “Talks,” 12.", "2 → Talks on the river [short-form, p. 12]")]
    [InlineData("Brandt, “Talks on the river,”.", "2 → Talks on the river [short-form]")]
    [InlineData("Lena Brandt, “Talks on the river,” Dagbladet, May 3, 2015, accessed June 2, 2018.", "2 → Talks on the river [note]")]
    [InlineData("Lena Brandt, ‘Talks on the River’ Dagbladet, 3 May 2015", "2 → Talks on the river [note]")] // another style, the same work
    public void What_points_back_leads_to_the_work_named_before(string second, string expected)
    {
        var text = new NotedText($"They met.[1] They left.[2]\n# Notes\n1. Lena Brandt, “Talks on the river,” Dagbladet, May 3, 2015, accessed June 1, 2018.\n2. {second}");
        Assert.Equal("1 → Talks on the river [note]\n" + expected, text.References);
        Assert.Single(text.Draft.Sources);
        Assert.Empty(text.Warnings);
    }

    [Fact]
    public void The_later_visit_to_a_page_is_kept()
    {
        var text = new NotedText("They met.[1] They left.[2]\n# Notes\n1. “Talks on the river,” Dagbladet, May 3, 2015, accessed June 9, 2018.\n2. “Talks on the river,” Dagbladet, May 3, 2015, accessed June 1, 2018.");
        Assert.Equal("2018-06-09", Assert.Single(text.Draft.Sources).Accessed?.ToString());
    }

    [Fact]
    public void A_short_form_that_fits_two_works_is_left_and_reported()
    {
        var text = new NotedText("One.[1] Two.[2] Three.[3]\n# Notes\n1. Lena Brandt, “Talks,” Dagbladet, May 3, 2015.\n2. Lena Brandt, “Tea,” Dagbladet, May 4, 2015.\n3. Brandt, op. cit., p. 3.");
        Assert.Equal("1 → Talks [note]\n2 → Tea [note]", text.References);
        Assert.Equal("article.txt:5: warning: note 3: more than one work before it fits 'Brandt, op. cit., p. 3.' [short-form-ambiguous]", text.Warnings);
    }

    [Fact]
    public void Ibid_after_a_note_of_two_works_is_left_and_reported()
    {
        var text = new NotedText("One.[1] Two.[2]\n# Notes\n1. Lena Brandt, “Talks,” Dagbladet, May 3, 2015; Vera Kim, “Tea,” Dagbladet, May 4, 2015.\n2. Ibid.");
        Assert.Equal("1 → Talks [note]\n1 → Tea [note]", text.References);
        Assert.Contains("ibid-unresolved", text.Warnings, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ties grew (Brandt 2015).", "Brandt 2015 → Talks on the river [author-year]")]
    [InlineData("Ties grew (Brandt 2015, 45; Kim and Park 2011a).", "Brandt 2015 → Talks on the river [author-year, p. 45]\nKim and Park 2011a → Quiet rivers [author-year]")]
    [InlineData("Brandt (2015: 12-14) doubts it.", "Brandt 2015 → Talks on the river [author-year, pp. 12-14]")]
    [InlineData("Brandt, who lived there, doubts it (2015: 12-14).", "2015 → Talks on the river [author-year, pp. 12-14]")]
    [InlineData("Ties grew (Brandt 2015: table 3). They will grow again (2015: 9).", "Brandt 2015 → Talks on the river [author-year]\n2015 → Talks on the river [author-year, p. 9]")]
    [InlineData("Ties grew (2015). They will grow again (in 2015: 9 per cent).", "")]
    [InlineData("Kim and Park (2011b) doubt it (see World Bank 2019).", "Kim and Park 2011b → Loud rivers [author-year]\nWorld Bank 2019 → Roads and ports [author-year]")]
    [InlineData("The plan (2015) and the summit (Oslo 2016) failed.", "")]
    public void A_citation_by_author_and_year_leads_to_the_list(string sentence, string expected)
    {
        var text = new NotedText($"""
            {sentence}
            # References
            Brandt, L. (2015). Talks on the river. International Affairs, 91(2), 3–19.
            Kim, V., & Park, M. (2011a). Quiet rivers. London: Routledge.
            Kim, V., & Park, M. (2011b). Loud rivers. London: Routledge.
            World Bank. (2019). Roads and ports. Washington, DC: World Bank.
            """);
        Assert.Equal(expected, text.References);
        Assert.Equal(4, text.Draft.Sources.Count);
    }

    [Theory]
    [InlineData("Ties grew (BRANDT, 2015: 21 f.; Ministry of Mines and Energy, 2011: 17).", "BRANDT 2015 → Talks on the river [author-year, p. 21]\nMinistry of Mines and Energy 2011 → Annual Report [author-year, p. 17]")]
    [InlineData("Brandt, Kim and Park (2012) doubt it.", "Brandt, Kim and Park 2012 → Three rivers [author-year]")]
    [InlineData("Yet Brandt (2012) doubts it, as did the Ministry of Mines (2011).", "Brandt 2012 → Alone on the river [author-year]\nMinistry of Mines 2011 → Annual Report [author-year]")]
    [InlineData("Ties grew (Brandt, Kim and Park, 2012: 77; Alta Post, 2013; MME, 2011).", "Brandt, Kim and Park 2012 → Three rivers [author-year, p. 77]\nAlta Post 2013 → Ferries [author-year]\nMME 2011 → Annual Report [author-year]")]
    public void Bodies_and_three_authors_are_led_to_a_list_with_headings_inside(string sentence, string expected)
    {
        var text = new NotedText($"""
            {sentence}
            # SOURCES AND LITERATURE
            # Official documents
            MINISTRY OF MINES AND ENERGY [of Norway]: Annual Report. Oslo 2011.
            THE ALTA POST (2013): 'Ferries', 12 July.
            # Books and articles
            BRANDT, Lena: Talks on the river. In: International Affairs, vol. 91, no. 2, 2015, pp. 3-19.
            BRANDT, Lena: Alone on the river. Oslo: Tideway Press 2012.
            BRANDT, Lena, KIM, Vera and PARK, Min: Three rivers. Oslo: Tideway Press 2012.
            """);
        Assert.Equal(expected, text.References);
        Assert.Equal(5, text.Draft.Sources.Count);
    }

    [Fact]
    public void A_short_form_may_follow_a_work_within_a_note()
    {
        var text = new NotedText("One.[1] Two.[2]\n# Notes\n1. Lena Brandt, Talks (Oslo: Tideway Press, 2015), 3.\n2. Vera Kim, Tea (Oslo: Tideway Press, 2011), 63. Brandt, op. cit., 213, prefers the lower number.");
        Assert.Equal("1 → Talks [note, p. 3]\n2 → Tea [note, p. 63]\n2 → Talks [short-form, p. 213]", text.References);
    }

    [Fact]
    public void A_list_of_authors_that_is_cut_short_says_so()
    {
        var text = new NotedText("One.[1]\n# Notes\n1. Lena Brandt et al., “Talks,” Dagbladet, May 3, 2015.");
        Assert.Equal(["Lena Brandt", "et al."], Assert.Single(text.Draft.Sources).Authors);
    }

    [Fact]
    public void Endnotes_may_bear_roman_numbers_in_brackets()
    {
        var text = new NotedText("They met.[i] They left [ii], or [v] so.\n[i] Vera Kim, “Floods,” Dagbladet, May 3, 2015.\n[ii] Ibid.");
        Assert.Equal("They met.‹i› They left‹ii›, or [v] so.", text.Body);
        Assert.Equal("i → Floods [note]\nii → Floods [ibid]", text.References);
    }

    [Fact]
    public void Sections_that_number_their_notes_anew_have_notes_of_their_own()
    {
        var text = new NotedText("""
            The river rose.1 It fell.2
            # Notes
            1. Vera Kim, “Floods,” Dagbladet, May 3, 2015.
            2. Ibid.
            # The Fish
            The salmon left.1 The herons stayed.2
            # Notes
            1. Lars Holm, “Salmon,” Dagbladet, May 4, 2015.
            2. Lars Holm, “Herons,” Dagbladet, May 5, 2015.
            """);
        Assert.Equal("1 → Floods [note]\n2 → Floods [ibid]\n1 → Salmon [note]\n2 → Herons [note]", text.References);
    }

    [Fact]
    public void An_author_is_cited_by_page_where_the_article_cites_so()
    {
        var text = new NotedText("""
            Rivers bind (Kim 14; Holm and Reed 3-5). Holm and Reed doubt it (7), and so did the envoys ("Joint Statement" 2) in 2014 (2015).
            # Works Cited
            Kim, Vera. Quiet Rivers. Routledge, 2011.
            Holm, Lars, and Ada Reed. "Fences." Orbis, vol. 60, no. 1, 2016, pp. 3-19.
            "Joint Statement on the River." President of Norway, 5 June 2014.
            """);
        Assert.Equal("Kim 14 → Quiet Rivers [author-page, p. 14]\nHolm and Reed 3-5 → Fences [author-page, pp. 3-5]\nJoint Statement 2 → Joint Statement on the River [author-page, p. 2]\nReed 7 → Fences [author-page, p. 7]", text.References);
    }

    [Fact]
    public void A_list_of_works_goes_on_past_a_long_entry_and_a_volume_may_stand_before_the_page()
    {
        var text = new NotedText("""
            Rivers bind (Kim 14), and fences do not (Takeda 2: 142).
            # Works Cited
            Kim, Vera. Quiet Rivers. Routledge, 2011.
            Takeda, Ryo. The Long History of Fences, Walls, Hedges and Ditches between Farming Villages of the Lower Valley. 3 vols., Institute of Rural Letters, U of the Delta, 1998.
            Zorin, Lev. Bridges. Orbis, 2016.
            """);
        Assert.Equal("Kim 14 → Quiet Rivers [author-page, p. 14]\nTakeda 142 → The Long History of Fences, Walls, Hedges and Ditches between Farming Villages of the Lower Valley [author-page, p. 142]", text.References);
    }

    [Fact]
    public void The_entries_of_one_author_follow_a_dash_and_several_years_one_name()
    {
        var text = new NotedText("""
            Rivers bind (Kim 2011a, 2011b).
            # References
            Kim, Vera. 2011a. Quiet Rivers. London: Routledge.
            ———. 2011b. Loud Mountains. London: Routledge.
            """);
        Assert.Equal("Kim 2011a → Quiet Rivers [author-year]\nKim 2011b → Loud Mountains [author-year]", text.References);
        Assert.Equal("Vera Kim", Assert.Single(text.Draft.Sources[1].Authors));
    }

    [Theory]
    [InlineData("Source: Arctic Weather Institute, Ice Yearbook, 2019.", "Ice Yearbook")]
    [InlineData("Source: Arctic Weather Institute, 2019", "Arctic Weather Institute")]
    [InlineData("Sources: Vera Kim, “Floods,” Dagbladet, May 3, 2015.", "Floods")]
    [InlineData("Source: own calculations.", "")]
    public void A_line_beneath_a_figure_names_its_source(string line, string works)
    {
        var text = new NotedText("The ice is thin.\n" + line);
        Assert.Equal(works, string.Join(" | ", text.Draft.Sources.Select(source => source.Title ?? source.Container)));
    }

    [Fact]
    public void A_note_may_point_into_the_list_of_references_by_author_and_year()
    {
        var text = new NotedText("""
            They met.1 They left.2
            # Notes
            1. The oldest text is in Latin, for which see Brandt 2015, 28–31.
            2. Days are those of the new calendar.
            # References
            Brandt, Lena. 2015. Talks on the River. Oslo: Delta Press.
            Kim, Vera. 2016. Tea. Oslo: Delta Press.
            """);
        Assert.Equal("1 → Talks on the River [author-year, pp. 28-31]", text.References);
    }

    [Fact]
    public void A_page_alone_is_one_of_the_book_under_review_whose_author_was_named_last()
    {
        var text = new NotedText("""
            # Books under review
            Lena Brandt, Talks on the River. Oslo: Delta Press, 2015. 350 pages, $40.
            Vera Kim, Tea and Salt. Oslo: Delta Press, 2016. 210 pages, $25.
            # Two rivers
            Brandt begins with the ice (p. 44). It is her best page.
            Nobody had asked before who paid for the boats (p. 51).
            """);
        Assert.Equal("Brandt 44 → Talks on the River [author-page, p. 44]\nBrandt 51 → Talks on the River [author-page, p. 51]", text.References);
    }
}

namespace RelationsExplorer.PageTests;

/// <summary>The reading view of an article.</summary>
public sealed class ReadingViewTests(SampleSite site)
{
    private const string Address = "/articles/two-banks-of-one-river";

    [Fact]
    public async Task Every_word_of_a_passage_stands_in_its_order_with_the_markers_between()
    {
        var page = await site.GetAsync(Address);
        var paragraph = page.Document.QuerySelector(".text p")!;
        foreach (var extra in paragraph.QuerySelectorAll(".marker, .sidenote, .tail, .told").ToList()) extra.Remove();
        Assert.Equal(
            "The bridge between the two towns was joined in May 2019. Its builders had waited for it since 1995, and many of them had given up hope. Will the lorries come?",
            paragraph.TextContent);
    }

    [Fact]
    public async Task A_note_stands_beside_its_first_marker_and_leads_to_its_source_and_the_original()
    {
        var page = await site.GetAsync(Address);
        var marker = page.Document.QuerySelector("a.marker")!;
        var note = page.Document.QuerySelector(marker.GetAttribute("href")!)!;
        Assert.Equal("1", marker.TextContent);
        Assert.Equal(marker.NextElementSibling, note);
        Assert.Contains("Ivan Petrov, ‘The bridge opens at last’, Amur Gazette, 30 November 2019", note.TextContent, StringComparison.Ordinal);
        Assert.NotNull(note.QuerySelector("a[href^='/sources/s']"));
        Assert.Equal("https://example.org/gazette", note.QuerySelector("a.outward")!.GetAttribute("href"));
        Assert.Equal(3, page.Document.QuerySelectorAll("a.marker:not(.ed)").Length);
        Assert.Equal(2, page.Document.QuerySelectorAll(".sidenote:not(.ed)").Length);
    }

    [Fact]
    public async Task The_title_stands_once_and_no_heading_stands_over_nothing()
    {
        var page = await site.GetAsync(Address);
        Assert.Equal("Two Banks of One River", Assert.Single(page.Document.QuerySelectorAll("h1")).TextContent.Trim());
        Assert.Equal(["What flows across"], page.Document.QuerySelectorAll(".text h2, .text h3").Select(heading => heading.TextContent.Trim()));
        Assert.Equal(["What flows across"], page.Document.QuerySelectorAll(".contents a").Select(link => link.TextContent.Trim()));
    }

    [Fact]
    public async Task A_sentence_has_an_address_and_leads_to_its_claim()
    {
        var page = await site.GetAsync(Address);
        Assert.All(page.Document.QuerySelectorAll(".claim"), claim =>
            Assert.Equal($"/claims/{claim.Id}", claim.QuerySelector(".tail a")!.GetAttribute("href")));
    }

    [Fact]
    public async Task A_date_leads_to_the_event_of_its_sentence_and_says_what_it_means()
    {
        var page = await site.GetAsync(Address);
        var day = page.Document.QuerySelector("a.event-day")!;
        Assert.Equal("in May 2019", day.TextContent);
        Assert.StartsWith("/events/e", day.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("May 2019", day.QuerySelector("time")!.GetAttribute("title"));
    }

    [Fact]
    public async Task An_editors_remark_stands_after_the_words_it_is_about_and_says_that_it_is_one()
    {
        var page = await site.GetAsync(Address);
        Assert.Equal("since 1995", page.WordsOf(".remarked"));
        Assert.Equal("×Editor" + "The agreement on the bridge is of 1995; the first talks began earlier.", page.WordsOf(".sidenote.ed"));
    }

    [Fact]
    public async Task What_belongs_to_the_web_page_is_told_of_at_the_end_and_not_mixed_in()
    {
        var page = await site.GetAsync(Address);
        Assert.DoesNotContain("newsletter", page.WordsOf(".text"), StringComparison.Ordinal);
        Assert.Contains("1 passage of the web page set apart", page.WordsOf(".article-end"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_article_says_in_markup_stays_words()
    {
        var page = await site.GetAsync("/articles/words-without-notes");
        Assert.Contains("<b>angle brackets</b>", page.WordsOf(".text"), StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector(".text b"));
    }

    [Fact]
    public async Task An_article_shows_how_to_cite_it_and_where_it_was_read()
    {
        var page = await site.GetAsync(Address);
        var ways = page.Document.QuerySelectorAll(".cite-it dd").Select(Page.Words).ToList();
        Assert.StartsWith("Example, Ada. “Two Banks of One River.” Example Institute, ", ways[0], StringComparison.Ordinal);
        Assert.EndsWith("https://example.org/two-banks-of-one-river.", ways[0], StringComparison.Ordinal);
        Assert.StartsWith("Example, A. (", ways[1], StringComparison.Ordinal);
        Assert.EndsWith("http://localhost/articles/two-banks-of-one-river", ways[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_evidence_is_counted()
    {
        var page = await site.GetAsync(Address);
        Assert.Contains("3 of its 6 claims carry a source.", page.WordsOf(".evidence"), StringComparison.Ordinal);
        Assert.Contains("1 claim is in the words of others, 1 without a source.", page.WordsOf(".evidence"), StringComparison.Ordinal);
    }
}

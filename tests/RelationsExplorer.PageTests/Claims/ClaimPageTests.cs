using RelationsExplorer.Corpus.Claims;

namespace RelationsExplorer.PageTests.Claims;

/// <summary>A claim's own page.</summary>
public sealed class ClaimPageTests(SampleSite site)
{
    private static readonly ClaimId _ofLiWen = ClaimId.Of("a-bridge-too-late", "The Amur bridge was not joined before the end of 2019, says Li Wen,");

    [Fact]
    public async Task A_claim_is_cited_with_its_article_and_its_address()
    {
        var page = await site.GetAsync("/claims/" + SampleCorpus.FirstClaim);
        Assert.Equal(
            "“The bridge between the two towns was joined in May 2019.” Ada Example, ‘Two Banks of One River’, Example Institute, about November 2020, "
            + $"as restated in the Relations Explorer, claim {SampleCorpus.FirstClaim}, http://localhost/claims/{SampleCorpus.FirstClaim}",
            page.WordsOf(".cite-words"));
    }

    [Fact]
    public async Task Whose_words_are_passed_on_and_by_whom_is_said_in_the_head_and_in_the_citation()
    {
        var page = await site.GetAsync("/claims/" + _ofLiWen);
        Assert.Equal("Li Wen, as told by Ada Example in A Bridge Too Late?, 15 March 2021", page.WordsOf(".lede"));
        Assert.Contains("” (Li Wen), in Ada Example, ‘A Bridge Too Late?’", page.WordsOf(".cite-words"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_to_be_cited_can_be_copied_and_the_buttons_add_no_words_to_the_page()
    {
        var page = await site.GetAsync("/claims/" + SampleCorpus.FirstClaim);
        var buttons = page.Document.QuerySelectorAll(".acts button.copy");
        Assert.Equal(["Copy citation", "Copy link"], buttons.Select(button => button.GetAttribute("aria-label")));
        Assert.Equal([page.WordsOf(".cite-words"), "http://localhost/claims/" + SampleCorpus.FirstClaim], buttons.Select(button => button.GetAttribute("data-copy")));
        Assert.All(buttons, button => Assert.Empty(button.TextContent));
    }

    [Fact]
    public async Task How_a_claim_was_read_is_told_in_the_words_of_the_page()
    {
        var page = await site.GetAsync("/claims/" + SampleCorpus.FirstClaim);
        Assert.Contains("On the relationship: from “was joined” (rule “joins”)", page.WordsOf(".origins"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_that_was_read_stands_in_words_with_its_value_in_the_title()
    {
        var page = await site.GetAsync("/claims/" + SampleCorpus.FirstClaim);
        var day = page.Document.QuerySelector(".facts dd .when")!;
        Assert.Equal(("May 2019", "2019-05"), (Page.Words(day), day.GetAttribute("title")));
        Assert.DoesNotContain("2019-05", page.WordsOf(".facts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Among_those_who_tell_of_the_same_event_no_card_names_it_again()
    {
        var page = await site.GetAsync("/claims/" + SampleCorpus.FirstClaim);
        Assert.StartsWith("Li Wen, reported", page.WordsOf(".told-event .where"), StringComparison.Ordinal);
        Assert.DoesNotContain("event:", page.WordsOf(".told-event .where"), StringComparison.Ordinal);
        Assert.Contains("event: May 2019", (await site.GetAsync("/claims?q=joined")).WordsOf("#found"), StringComparison.Ordinal);
    }
}

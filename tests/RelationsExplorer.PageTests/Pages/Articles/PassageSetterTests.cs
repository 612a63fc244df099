using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Store.Queries.Articles;
using RelationsExplorer.Web.Pages.Articles;

namespace RelationsExplorer.PageTests.Pages.Articles;

public sealed class PassageSetterTests
{
    private const string Text = "Snow fell in May. Nobody asked why.";
    private static readonly PassageId _passage = PassageId.Of("a", "1");

    [Fact]
    public void Every_word_is_set_once_and_in_order()
    {
        var set = PassageSetter.Set(Text, [Claim(0, 17), Claim(18, 35)], [Date(8, 16)], [Marker(17), Marker(35)], [Remark(13, 25)]);
        Assert.Equal(Text, string.Concat(set.SelectMany(s => s.Pieces).Select(p => p.Text)));
    }

    [Fact]
    public void A_marker_at_the_end_of_a_claim_belongs_to_it()
    {
        var set = PassageSetter.Set(Text, [Claim(0, 17), Claim(18, 35)], [], [Marker(17)], []);
        Assert.NotNull(set[0].Pieces[^1].Marker);
        Assert.DoesNotContain(set.Skip(1).SelectMany(s => s.Pieces), p => p.Marker is not null);
    }

    [Fact]
    public void A_marker_beyond_the_text_stands_at_its_end()
    {
        var set = PassageSetter.Set(Text, [Claim(0, 17)], [], [Marker(99)], []);
        Assert.NotNull(set[^1].Pieces[^1].Marker);
    }

    [Fact]
    public void A_claim_inside_another_is_left_to_its_own_page()
    {
        var set = PassageSetter.Set(Text, [Claim(0, 35), Claim(18, 35)], [], [], []);
        Assert.Equal(Text, Assert.Single(set).Claim!.Span.In(Text));
    }

    [Fact]
    public void A_date_that_reaches_over_two_claims_is_not_marked()
    {
        var set = PassageSetter.Set(Text, [Claim(0, 17), Claim(18, 35)], [Date(13, 24)], [], []);
        Assert.DoesNotContain(set.SelectMany(s => s.Pieces), p => p.Date is not null);
    }

    [Fact]
    public void A_remark_stands_after_its_words_even_where_they_reach_over_two_claims()
    {
        var set = PassageSetter.Set(Text, [Claim(0, 17), Claim(18, 35)], [], [], [Remark(13, 24)]);
        Assert.Equal(["May.", " ", "Nobody"], set.SelectMany(s => s.Pieces).Where(p => p.IsRemarked).Select(p => p.Text));
        var second = set[^1].Pieces.ToList();
        Assert.Equal(1, second.FindIndex(p => p.Remark is not null));
    }

    [Fact]
    public void A_remark_on_the_whole_passage_stands_at_its_end()
    {
        var set = PassageSetter.Set(Text, [], [], [], [new Remark(_passage, null, "Odd.")]);
        Assert.NotNull(set[^1].Pieces[^1].Remark);
    }

    [Fact]
    public void An_empty_passage_is_set_as_nothing()
    {
        Assert.Empty(PassageSetter.Set("", [], [], [], []).SelectMany(s => s.Pieces));
    }

    private static ReadClaim Claim(int start, int end) =>
        new(ClaimId.Of("a", Text[start..end]), _passage, new Span(start, end), Event: null, IsByAuthor: true, IsSecondHand: false);

    private static DateMention Date(int start, int end) =>
        new(_passage, new Span(start, end), Text[start..end], "test", EdtfDate.Parse("2019-05"), null);

    private static Marker Marker(int offset) => new(_passage, offset, "1", null, "test");

    private static Remark Remark(int start, int end) => new(_passage, new Span(start, end), "Odd.");
}

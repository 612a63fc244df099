using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Import;
using RelationsExplorer.Import.Reading;
using RelationsExplorer.Import.Recognising.Dates;

namespace RelationsExplorer.UnitTests.Import.Recognising.Dates;

public sealed class DateRecogniserTests
{
    [Fact]
    public void Headings_and_paragraphs_are_read_and_notes_and_furniture_are_not()
    {
        var draft = Draft((PassageKind.Heading, "After 2014"), (PassageKind.Paragraph, "It began in May."), (PassageKind.Note, "TASS, 3 June 2014."), (PassageKind.Furniture, "© 2024"));
        Assert.Equal(["After 2014", "May"], DateRecogniser.Find(draft).Select(m => m.Text));
    }

    [Fact]
    public void An_editors_date_wins_over_the_rules()
    {
        var draft = Draft((PassageKind.Paragraph, "The road was closed in the hard winter of 1969 and in 2010."));
        draft = draft with { Marks = [Mark(draft, "2014-24", "winter of 1969")] };
        var mentions = DateRecogniser.Find(draft);
        Assert.Equal(["winter of 1969", "2010"], mentions.Select(m => m.Text));
        Assert.Equal((Origin.Editor, "2014-24"), (mentions[0].Rule, mentions[0].Date?.ToString()));
    }

    [Fact]
    public void A_mark_that_cannot_be_read_is_told_of_and_the_rules_go_on()
    {
        var draft = Draft((PassageKind.Paragraph, "The road was closed in 2010."));
        draft = draft with { Marks = [Mark(draft, "2010-13", "2010"), Mark(draft, "2010", "in 2011")] };
        var diagnostics = new Diagnostics("a.md");
        Assert.Equal("2010", Assert.Single(DateRecogniser.Find(draft, diagnostics)).Date?.ToString());
        Assert.Equal(["mark-date", "mark-words"], diagnostics.All.Select(d => d.Code));
        Assert.Contains("month 13", diagnostics.All[0].Message, StringComparison.Ordinal);
    }

    private static EditorsMark Mark(Draft draft, string edtf, string words) =>
        new(draft.Passages[0].Id, 7, "date", new Dictionary<string, string> { ["edtf"] = edtf }, words);

    private static Draft Draft(params (PassageKind Kind, string Text)[] passages)
    {
        var slug = new ArticleSlug("an-article");
        var article = new Article(slug, "a.md", "An article", [], null, EdtfDate.Parse("2024-06-12"), null, null, "en", ArticleForm.Original);
        return new Draft(article)
        {
            Passages = passages.Select((p, i) => new Passage(PassageId.Of("an-article", p.Text), slug, i, p.Kind, i + 1, p.Text)).ToList(),
        };
    }
}

using RelationsExplorer.Import.Events.Deeds;

namespace RelationsExplorer.UnitTests.Import.Events.Deeds;

public sealed class DeedTableTests
{
    [Theory]
    [InlineData("sign", "signed")]
    [InlineData("agree", "agreed")] // one e less
    [InlineData("ship", "shipped")]
    [InlineData("carry", "carries")]
    [InlineData("veto", "vetoes")]
    [InlineData("travel", "travelled")]
    [InlineData("travel", "traveled")] // as Americans write it
    [InlineData("organise", "organizing")]
    [InlineData("tie", "tying")]
    [InlineData("break", "broken")]
    public void A_verb_is_known_in_all_its_forms(string verb, string form) =>
        Assert.Contains(form, VerbForms.Of(verb).Select(x => x.Word));

    [Theory]
    [InlineData("a treaty")] // no kind
    [InlineData("agre\tsign", "'agre' is no kind of event")]
    [InlineData("agree\tsign\tpapers", "'papers' is no kind of things")]
    [InlineData("agree\tsign\tdeal\theavy", "'heavy' is no weight")]
    [InlineData("agree\tsign\tdeal\ntreaty\tink, sign\tdeal", "'sign' with 'deal' stands in line 1 too")]
    public void A_row_that_cannot_be_read_is_named_with_its_file_and_line(string rows, string reason = "a row has a kind")
    {
        var lines = rows.Split('\n').Select((line, at) => (at + 1, line.Split('\t'))).ToList();

        var mistake = Assert.Throws<InvalidOperationException>(() => new DeedTable("deeds.tsv", lines, new DeedThings("things.tsv", [(1, ["deal", "accord"])])));

        Assert.StartsWith($"deeds.tsv, line {lines.Count}: {reason}", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Things_without_a_kind_are_named_with_their_line() =>
        Assert.StartsWith("things.tsv, line 7: ", Assert.Throws<InvalidOperationException>(() => new DeedThings("things.tsv", [(7, ["accord"])])).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("The two companies opened the bridge in May 2019.", "Construction: opened … bridge (open + works) · bridge")]
    [InlineData("The two sides opened talks in May 2019.", "Consult: opened … talks (open + talks) · talks")]
    [InlineData("The treaty was signed in May 2019.", "Treaty: treaty · signed … treaty (sign + treaty)")] // what is done to it stands before
    [InlineData("In May 2019 Moscow sent troops to the border.", "Mobilize: sent … troops (send + troops) · troops")]
    [InlineData("In May 2019 trade rose again.", "Trade: trade · rose … trade (rise + trade volume)")] // who does it
    [InlineData("In May 2019 the two companies broke the talks off.", "Sanction: broke … talks (break off + negotiations)")] // its second word comes later
    [InlineData("In May 2019 the company signed a pipeline contract.", "Agree: signed … contract (sign + deal) · contract")] // the contract, not the pipeline
    [InlineData("The two companies agreed in May 2019 to build a bridge.", "Agree: agreed")] // what is agreed on is still to come
    public void A_kind_says_which_row_gave_it(string sentence, string expected)
    {
        var told = Assert.Single(TextOf.Paragraph(sentence).Events);

        Assert.Equal(expected, $"{told.Type}: {told.Origins.First(o => o.Value == "type").Words}");
    }

    [Theory]
    [InlineData("The visit of the minister in May 2019 changed little.", "Consult")] // a noun
    [InlineData("In May 2019 the minister visits Beijing.", "Consult")] // a verb of the present
    [InlineData("The so-called friends met in March.", "Consult")] // neither called nor marched
    public void A_word_that_is_verb_and_noun_is_told_by_the_words_beside_it(string sentence, string type) =>
        Assert.Equal(type, Assert.Single(TextOf.Files(("a.md", $"---\ntitle: T\npublished: 2019-06-15\n---\n\n{sentence}\n")).Collection.Events).Type.ToString());
}

using RelationsExplorer.Import.Sentences;

namespace RelationsExplorer.UnitTests.Import.Sentences;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("It rained. It stopped.", "It rained.|It stopped.")]
    [InlineData("Dr. Lee met Prof. Ivanov in May. They talked.", "Dr. Lee met Prof. Ivanov in May.|They talked.")] // titles end no sentence
    [InlineData("The U.S. Navy stayed. The U.S. That was new.", "The U.S. Navy stayed.|The U.S.|That was new.")] // a dotted name ends one only before a word that opens one
    [InlineData("Law No. 473-FZ was passed. It holds.", "Law No. 473-FZ was passed.|It holds.")]
    [InlineData("J. R. Smith and D. Bala Varma came. Others left.", "J. R. Smith and D. Bala Varma came.|Others left.")] // initials
    [InlineData("He said: “We agree. We shall sign.” Then he left.", "He said: “We agree.|We shall sign.”|Then he left.")] // closing marks stay with their sentence
    [InlineData("Trade rose 3.5 percent to $1.2 billion. Good.", "Trade rose 3.5 percent to $1.2 billion.|Good.")]
    [InlineData("It stood in the way.Nevertheless they went on.", "It stood in the way.|Nevertheless they went on.")] // a full stop without a space after it
    [InlineData("Will it last? Nobody knows!", "Will it last?|Nobody knows!")]
    [InlineData("It grew. —- It fell.", "It grew.|It fell.")] // a dash where something was left out
    [InlineData("no full stop at all", "no full stop at all")]
    [InlineData("", "")]
    public void A_text_is_cut_into_sentences(string text, string sentences) =>
        Assert.Equal(sentences, string.Join('|', SentenceSplitter.Split(text).Select(s => s.In(text))));

    [Theory]
    [InlineData("Russia sells oil to its neighbour; China pays for it in its own currency.", 2)]
    [InlineData("Moscow wants a pipeline to be built, but Beijing is in no hurry to sign for it.", 2)]
    [InlineData("The bridge, which crosses the river, was opened last year.", 1)] // an inserted clause does not break its sentence
    [InlineData("Roads, railways and ports have been built.", 1)] // a list is one statement
    public void A_sentence_is_cut_where_a_clause_states_something_of_its_own(string sentence, int statements) =>
        Assert.Equal(statements, StatementSplitter.Split(sentence, SentenceSplitter.Split(sentence)[0]).Count);

    [Fact]
    public void Statements_together_cover_their_sentence()
    {
        const string text = "Moscow wants a pipeline to be built, but Beijing is in no hurry to sign for it, while prices keep falling year after year.";
        var sentence = SentenceSplitter.Split(text)[0];

        var statements = StatementSplitter.Split(text, sentence);

        Assert.Equal(sentence.Start, statements[0].Start);
        Assert.Equal(sentence.End, statements[^1].End);
        Assert.All(statements.Zip(statements.Skip(1)), pair => Assert.InRange(pair.Second.Start - pair.First.End, 0, 1));
    }
}

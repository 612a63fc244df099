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
    [InlineData("We follow P. K. I. Lee here. So does he. So do I. Lee agrees.", "We follow P. K. I. Lee here.|So does he.|So do I.|Lee agrees.")] // "I" among them
    [InlineData("It was signed by F. A. Golov, I. O. Vlas and S. Korn. They left.", "It was signed by F. A. Golov, I. O. Vlas and S. Korn.|They left.")]
    [InlineData("He said: “We agree. We shall sign.” Then he left.", "He said: “We agree.|We shall sign.”|Then he left.")] // closing marks stay with their sentence
    [InlineData("Trade rose 3.5 percent to $1.2 billion. Good.", "Trade rose 3.5 percent to $1.2 billion.|Good.")]
    [InlineData("It stood in the way.Nevertheless they went on.", "It stood in the way.|Nevertheless they went on.")] // a full stop without a space after it
    [InlineData("Will it last? Nobody knows!", "Will it last?|Nobody knows!")]
    [InlineData("It grew. —- It fell.", "It grew.|It fell.")] // a dash where something was left out
    [InlineData("It grew in the port.—— Another line fell.", "It grew in the port.|Another line fell.")] // and no space before it
    [InlineData("Ties grew under Boris Yel. Yel was ill.", "Ties grew under Boris Yel.|Yel was ill.")] // a short name at the end is no rank
    [InlineData("This is the view of Pro. Lee of Harbin.", "This is the view of Pro. Lee of Harbin.")]
    [InlineData("no full stop at all", "no full stop at all")]
    [InlineData("", "")]
    public void A_text_is_cut_into_sentences(string text, string sentences) =>
        Assert.Equal(sentences, string.Join('|', SentenceSplitter.Split(text).Select(s => s.In(text))));

    [Theory]
    [InlineData("Russia sells oil to its neighbour;| China pays for it in its own currency.")]
    [InlineData("Moscow wants a pipeline to be built,| but Beijing is in no hurry to sign for it.")]
    [InlineData("The bridge, which crosses the river, was opened last year.")] // an inserted clause does not break its sentence
    [InlineData("Roads, railways and ports have been built.")] // a list is one statement
    [InlineData("The two agreed on a price for natural and liquefied petroleum gas.")] // not every word in -ed is a verb
    [InlineData("The plan met with sharp words from Europe and the United States of America.")]
    [InlineData("The upper house passed the treaty in April,| with the lower house following suit in May.")]
    [InlineData("The lender paid for the road in dollars, with a growing share of local money.")] // "growing" says which share
    [InlineData("Moscow backs the corridor through the hills| as it is vital for the trade of the south.")]
    [InlineData("Moscow backs the corridor through the hills as it did in the year before.")] // a comparison
    [InlineData("The island opened to traders in spring,| thereby ending a century of closed harbours.")]
    [InlineData("Ten ships took part in the northern drill,| said to be the largest since the war.")]
    [InlineData("The ministry is lifting its limits on sales| and permitting foreign firms to buy shares.")]
    [InlineData("The programme has ninety projects in the border towns| of which forty were on the Chinese side.")]
    [InlineData("The talks were moved to the winter,| the result of which was a much longer paper.")]
    [InlineData("The two signed a contract for thirty years —| an unusual step in their trade so far.")]
    [InlineData("The navy bought a class of submarines| which can reach the coast of both oceans.")]
    [InlineData("The two will sign more papers in the autumn,| especially because the quarrel over tariffs is growing.")] // "especially" goes with its clause
    [InlineData("The firm paid its workers in the port| at a time when the currency was losing value.")]
    [InlineData("The cabinet has been very careful when it comes to working with foreign banks.")]
    [InlineData("The steppe is not only a granary| but also acts as a road for goods.")]
    [InlineData("The two agreed on a memorandum for the plant| and, giving up its old fears, the ministry will open the sector.")]
    [InlineData("Turnover came to a third less than the year before,| when the two towns had come close to what they had promised each other.")] // nothing follows "before"
    [InlineData("It is quite remarkable that despite its size the country has turned to the east.")] // nothing is left hanging before a cut
    [InlineData("The two chairmen initialled the contract shortly after four in the morning,| or so the legend still has it.")] // nothing else happened after four
    [InlineData("The visit is his first trip since the winter| and comes just a month before the congress elects its board.")] // how long before goes with it
    [InlineData("The board reported that both landings and sailings at the quay are falling again.")] // two things, and no verb
    [InlineData("The mayor expected a great victory over the towns and the firms,| helped by the quiet consent of the board.")] // "helped" is no deed of the firms
    [InlineData("The deal has failed for the port in the face of anger and the poor harvest that threatens its hold.")]
    [InlineData("Diplomats here believe that the first of six boats, ordered under the old board, reached a quay in the summer.")] // ordered is no deed of the diplomats
    [InlineData("The leasing of a few meadows under the contract of May 1991, ratified in winter, is being called a theft by the press.")] // the month is no verb
    [InlineData("The mayor of the town, who had sworn for years that nothing would change, discovered one morning that all of it had.")] // the verb behind the aside is the mayor's
    public void A_sentence_is_cut_where_a_clause_states_something_of_its_own(string cut)
    {
        var text = cut.Replace("|", "", StringComparison.Ordinal);
        var statements = StatementSplitter.Split(text, SentenceSplitter.Split(text)[0]);

        Assert.Equal(cut, string.Join("| ", statements.Select(s => s.In(text))));
    }

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

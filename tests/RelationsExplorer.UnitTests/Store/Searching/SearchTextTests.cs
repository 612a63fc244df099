using FsCheck.Fluent;
using RelationsExplorer.Store.Queries.Claims;
using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.UnitTests.Store.Searching;

public sealed class SearchTextTests : IDisposable
{
    private static readonly string[] Sentences =
    [
        "The U.S. watched as China’s banks lent 1,000 roubles.",
        "Sino-Russian trade in C++ grew by 3.5 percent (see [1]).",
        "Путин и Си поднялись на борт; ёлка стояла в Кремле.",
        "中俄关系 is written on the wall.",
        "Xi’an lies far from São Paulo and from Łódź.",
        "Us and them: a café near the border with O'Brien.",
    ];

    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("china", 0)]
    [InlineData("CHINA's banks", 0)]
    [InlineData("U.S.", 0, 5)] // the acronym and the word fold to the same letters
    [InlineData("us china", 0)]
    [InlineData("1000", 0)]
    [InlineData("1,000 roubles", 0)]
    [InlineData("3.5", 1)]
    [InlineData("C++", 1)]
    [InlineData("sino-russian", 1)]
    [InlineData("russian sino", 1)]
    [InlineData("\"russian sino\"")] // in quotes, the order counts
    [InlineData("\"Sino Russian\" trade", 1)]
    [InlineData("“sino-russian trade”", 1)]
    [InlineData("[1]", 1)]
    [InlineData("(see", 1)]
    [InlineData("елка", 2)]
    [InlineData("ЁЛКА кремле", 2)]
    [InlineData("俄关", 3)]
    [InlineData("中关")] // characters that do not stand in a row
    [InlineData("sao paulo", 4)]
    [InlineData("lodz xi'an", 4)]
    [InlineData("cafe obrien", 5)]
    [InlineData("bord*", 5)]
    [InlineData("bord")]
    [InlineData("the -china", 3, 5)]
    [InlineData("-china the border", 5)]
    [InlineData("\"the border\"", 5)]
    [InlineData("trade AND grew")] // no operators: the word "and" is not there
    [InlineData("\"unclosed quote")]
    [InlineData("bank", 0)] // the plural is found by the singular
    [InlineData("borders", 5)] // and the other way round
    [InlineData("cafes -banks", 5)]
    [InlineData("the -bank", 3, 5)]
    [InlineData("\"bank\"")] // in quotes, the word as it is typed
    [InlineData("bank lent", 0)]
    [InlineData("\"china bank\"")]
    public async Task What_is_typed_finds_what_it_should(string typed, params int[] sentences)
    {
        Assert.Equal(sentences, await FindAsync(typed));
    }

    [Theory]
    [InlineData("cafe OR елка", 2, 5)]
    [InlineData("xi'an OR \"sino russian\"", 1, 4)]
    [InlineData("border OR bank* OR wall", 0, 3, 5)]
    [InlineData("the border OR banks", 0, 5)] // either of two words, and the one before them
    [InlineData("sino-trade OR lodz", 4)] // what is typed in one piece stands together
    [InlineData("lodz OR sino-russian", 1, 4)]
    [InlineData("lodz or wall")] // a word, where it is not in capitals
    [InlineData("lodz OR", 4)]
    [InlineData("OR lodz")] // there is nothing before it
    [InlineData("-china OR lodz", 4)] // what must not be there has no other
    public async Task Either_of_two_will_do_where_OR_stands_between_them(string typed, params int[] sentences) => Assert.Equal(sentences, await FindAsync(typed));

    [Fact]
    public void Both_of_two_are_marked_where_OR_stands_between_them() =>
        Assert.Equal(["banks", "roubles"], SearchText.Parse("rouble OR bank").FindIn(Sentences[0]).Select(span => span.In(Sentences[0])));

    [Theory]
    [InlineData("bord", 5)]
    [InlineData("the bord", 5)]
    [InlineData("bord ", -1)] // a space ends the word
    public async Task The_last_word_may_be_unfinished_while_typing(string typed, int sentence) =>
        Assert.Equal(sentence < 0 ? [] : [sentence], await FindAsync(typed, unfinished: true));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\"")]
    [InlineData("-")]
    [InlineData("*")]
    [InlineData("()[]{}:^+*~")]
    [InlineData(null)]
    public void Nothing_that_could_be_a_word_is_no_search(string? typed) => Assert.True(SearchText.Parse(typed).IsEmpty);

    [Theory]
    [InlineData("u.s. banks", "U.S.|banks")]
    [InlineData("\"china's banks\"", "China|banks")]
    [InlineData("lent -us", "lent")]
    [InlineData("rouble bank", "banks|roubles")]
    public void Found_words_are_marked_as_they_stand(string typed, string marked) =>
        Assert.Equal(marked.Split('|'), SearchText.Parse(typed).FindIn(Sentences[0]).Select(span => span.In(Sentences[0])));

    [Fact]
    public async Task Nothing_that_can_be_typed_is_an_error()
    {
        using var session = _folder.Open(GeneratedCorpus.Make(2, 5));
        var pieces = new[] { "\"", "“", "”", "'", "(", ")", "[", "*", "-", "^", ":", "+", "AND", "OR", "NOT", "NEAR(", "a", "russia", "\0", "\uD800", "\uDC00", "中", "ё", "é", " ", "\t", "{", "words:", "1,2", ".", "U.S.", "C++", "--", "/*", ";" };
        var typed = Gen.ArrayOf(Gen.Elements(pieces)).Select(string.Concat).Sample(300, 12).Concat(Gen.Sample(ArbMap.Default.GeneratorFor<string>(), 30, 300));
        foreach (var text in typed)
        {
            var found = await new ClaimsQuery(session).ReadAsync(new ClaimFilter { Text = text, Sort = ClaimSort.Relevance, TextIsUnfinished = true }, TestContext.Current.CancellationToken);
            Assert.InRange(found.Page.Total, 0, 10);
        }
    }

    private async Task<List<int>> FindAsync(string typed, bool unfinished = false)
    {
        var corpus = new SmallCorpus();
        var article = corpus.Article("first");
        foreach (var sentence in Sentences) corpus.Claim(article, sentence);
        using var session = _folder.Open(corpus.Build());
        var found = await new ClaimsQuery(session).ReadAsync(new ClaimFilter { Text = typed, TextIsUnfinished = unfinished }, TestContext.Current.CancellationToken);
        return [.. found.Page.Rows.Select(row => Array.IndexOf(Sentences, row.Text))];
    }
}

using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Store.Queries.Claims;

namespace RelationsExplorer.UnitTests.Store.Queries;

public sealed class SentenceRestTests
{
    [Theory]
    [InlineData("Ice came. [The ferry ran], but the bridge stood.", "", ", but the bridge stood.")]
    [InlineData("Ice came. The ferry ran, [but the bridge stood.] It is long.", "The ferry ran, ", "")]
    [InlineData("Ice came. [The ferry ran.] It is long.", "", "")]
    public void What_stands_around_a_claim_is_the_rest_of_its_sentence_alone(string sketch, string before, string after)
    {
        var text = sketch.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var claim = new Span(sketch.IndexOf('[', StringComparison.Ordinal), sketch.IndexOf(']', StringComparison.Ordinal) - 1);
        var start = text.IndexOf("The ferry", StringComparison.Ordinal);
        Assert.Equal(new SentenceRest(before, after), SentenceRest.Of(text, new Span(start, text.IndexOf('.', start) + 1), claim));
    }

    [Fact]
    public void Of_a_sentence_without_end_only_the_nearest_words_are_shown()
    {
        var text = string.Concat(Enumerable.Repeat("ferries and ", 500)) + "a bridge" + string.Concat(Enumerable.Repeat(" and ferries", 500));
        var claim = new Span(text.IndexOf("a bridge", StringComparison.Ordinal), text.IndexOf("a bridge", StringComparison.Ordinal) + 8);
        var rest = SentenceRest.Of(text, new Span(0, text.Length), claim);
        Assert.StartsWith("… ", rest.Before, StringComparison.Ordinal);
        Assert.EndsWith(" and ", rest.Before, StringComparison.Ordinal);
        Assert.StartsWith(" and ferries", rest.After, StringComparison.Ordinal);
        Assert.EndsWith(" …", rest.After, StringComparison.Ordinal);
        Assert.InRange(rest.Before.Length + rest.After.Length, 400, 500);
    }
}

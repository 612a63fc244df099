using RelationsExplorer.Import.Recognising.Tokens;

namespace RelationsExplorer.UnitTests.Import.Recognising.Tokens;

public sealed class TokeniserTests
{
    [Theory]
    [InlineData("In 2014, trade", "In|2014|,|trade")]            // the comma of a clause is no thousands separator
    [InlineData("3,600 km (2.2)", "3,600|km|(|2.2|)")]
    [InlineData("1,00,00,000 rupees", "1,00,00,000|rupees")]     // India counts in twos above a thousand
    [InlineData("May 21,2014", "May|21|,|2014")]
    [InlineData("21.05.2014", "21|.|05|.|2014")]                 // the dots of a date
    [InlineData("the 1960s, 21st", "the|1960|s|,|21|st")]
    [InlineData("Su-35 cost $1.5bn.", "Su|-|35|cost|$|1.5|bn|.")]
    [InlineData("Xi’s visit", "Xi|’|s|visit")]
    [InlineData("Россия 2014", "Россия|2014")]
    [InlineData("", "")]
    public void A_text_is_cut_into_words_numbers_and_signs(string text, string tokens) =>
        Assert.Equal(tokens, string.Join('|', Tokeniser.Cut(text).Select(t => text[t.Start..t.End])));
}

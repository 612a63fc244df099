using RelationsExplorer.Corpus.Dates;

namespace RelationsExplorer.UnitTests.Corpus.Dates;

public sealed class TypedDateTests
{
    [Theory]
    [InlineData("2014", "2014")]
    [InlineData(" 2014/2016 ", "2014/2016")]                 // EDTF stays what it is
    [InlineData("2014-05", "2014-05")]                        // a month, no span of years
    [InlineData("196x", "196X")]
    [InlineData("May 2014", "2014-05")]
    [InlineData("2014 May", "2014-05")]
    [InlineData("Sept. 2014", "2014-09")]
    [InlineData("21 May 2014", "2014-05-21")]
    [InlineData("May 21st, 2014", "2014-05-21")]
    [InlineData("on 1 may 2014", "2014-05-01")]
    [InlineData("the 1960s", "196X")]
    [InlineData("the 20th century", "19XX")]
    [InlineData("autumn 2014", "2014-23")]
    [InlineData("fall 2014", "2014-23")]
    [InlineData("2014 to 2016", "2014/2016")]
    [InlineData("2014-2016", "2014/2016")]
    [InlineData("2014–2016", "2014/2016")]
    [InlineData("between 2014 and May 2016", "2014/2016-05")]
    [InlineData("May to July 2014", "2014-05/2014-07")]
    [InlineData("20 to 21 May 2014", "2014-05-20/2014-05-21")]
    [InlineData("20 May to 3 June 2014", "2014-05-20/2014-06-03")]
    [InlineData("since 2005", "2005/..")]
    [InlineData("from May 2005 on", "2005-05/..")]
    [InlineData("until 2005", "../2005")]
    [InlineData("before 2005", "../2004-12-31")]              // 2005 itself is outside
    [InlineData("after May 2014", "2014-06-01/..")]
    public void A_time_is_read_as_people_type_it(string typed, string edtf)
    {
        Assert.True(TypedDate.TryRead(typed, out var date));
        Assert.Equal(edtf, date.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("Tuesday")]
    [InlineData("30 February 2014")]
    [InlineData("May")]                                       // of which year?
    [InlineData("Ma 2014")]
    [InlineData("5/6/2014")]                                  // the fifth of June, or the sixth of May?
    [InlineData("2016 to 2014")]
    [InlineData("2014 to")]
    [InlineData("to and from and to")]
    [InlineData("the the the")]
    [InlineData("0th century")]
    [InlineData("after 9999")]                                // no day of a year of five digits can be written
    [InlineData("before -9999")]
    [InlineData("after Y99999999999")]
    public void What_is_not_wholly_a_time_is_none(string typed) => Assert.False(TypedDate.TryRead(typed, out _));

    [Theory]
    [InlineData("2014-05-21", "21 May 2014")]
    [InlineData("196X", "the 1960s")]
    [InlineData("2014-05-20/2014-05-21", "from 20 to 21 May 2014")]
    [InlineData("2005/..", "from 2005 on")]
    [InlineData("../2005", "no later than 2005")]
    [InlineData("2014~", "2014~")]                            // "about 2014" is not read back
    public void A_time_is_offered_in_words_only_where_they_are_read_back(string edtf, string words) => Assert.Equal(words, TypedDate.Of(EdtfDate.Parse(edtf)));
}

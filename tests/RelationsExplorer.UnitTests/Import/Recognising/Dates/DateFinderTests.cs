using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Import.Recognising.Dates;

namespace RelationsExplorer.UnitTests.Import.Recognising.Dates;

public sealed class DateFinderTests
{
    [Theory]
    [InlineData("last month", "2019-12", "2019-11", "one month before publication, 2019-12")]
    [InlineData("next year", "2019-12", "2020", "one year after publication, 2019-12")]
    [InlineData("this year", "2014-05-22/2014-06~", "2014", "year of publication, 2014-05-22/2014-06~")]
    [InlineData("last month", "2014-05-22/2014-06~", null, null)]      // May or June: which was last?
    [InlineData("last month", null, null, null)]                       // nobody knows when it appeared
    [InlineData("last week", "2019-12", null, null)]
    [InlineData("next week", "2019-12-05", "2019-12-09/2019-12-15", "one week after publication, 2019-12-05")]
    [InlineData("today", "2020-11~", "2020-11~", "the time of publication, 2020-11~")]
    [InlineData("at present", "2014-05-22/2014-06~", "2014-05-22/2014-06~", "the time of publication, 2014-05-22/2014-06~")]
    [InlineData("recently", "2014-05-22", "2014~", "year of publication, 2014-05-22")]
    [InlineData("a decade ago", "2021?", "2011~", "one decade before publication, 2021?")]
    [InlineData("the 29th of last month (November 2019)", null, "2019-11-29", null)]
    [InlineData("last March", "2019-12", "2019-03", "nearest to publication, 2019-12")]
    [InlineData("last December", "2019-12", "2018-12", "nearest to publication, 2019-12")]
    [InlineData("over the past ten years", "2019-12", "2009/2019~", "10 years before publication, 2019-12")]
    [InlineData("in the years to come", "2020-11~", "2020/..", "the time of publication, 2020-11~")]
    [InlineData("by the end of this decade", "2023-02-01", "../202X", "decade of publication, 2023-02-01")]
    [InlineData("seventy years ago today", "2020-02-14", "1950-02-14", "70 years before publication, 2020-02-14")]
    [InlineData("two decades ago this month", "2021-07-03", "2001-07", "20 years before publication, 2021-07-03")]
    [InlineData("on the last day of February 1952", null, "1952-02-29", null)]
    [InlineData("on the first day of 1953", null, "1953-01-01", null)]
    [InlineData("in the five years to 2018", null, "2014/2018", null)]
    [InlineData("in nineteen eighty-five", null, "1985", null)]
    [InlineData("in nineteen oh four", null, "1904", null)]
    [InlineData("since two thousand and eight", null, "2008/..", null)]
    [InlineData("in sixty-nine", null, "1969", null)]
    [InlineData("by the summer of sixty-four", null, "../1964-22", null)]
    [InlineData("and in ten years nobody will remember it", "2024-06-10", "2034~", "10 years after publication, 2024-06-10")]
    [InlineData("two winters ago", "2024-06-10", "2022-24", "counted from publication, 2024-06-10")]
    public void A_date_is_counted_from_publication(string phrase, string? published, string? edtf, string? working)
    {
        var match = Assert.Single(DateFinder.Find($"It happened {phrase}, they say.", published is null ? null : EdtfDate.Parse(published)));
        Assert.Equal(edtf, match.Value?.ToString());
        Assert.Equal(working, match.Working);
    }

    [Fact]
    public void A_day_without_a_year_takes_the_year_of_the_date_before_it_in_the_passage()
    {
        var dates = DateFinder.Find("Beijing ratified it on April 27, 2005. On June 02, papers were exchanged.", EdtfDate.Parse("2020-11"));
        Assert.Equal("2005-06-02", dates[1].Value?.ToString());
        Assert.Equal("year of the date before, 2005-04-27", dates[1].Working);
    }

    [Theory]
    [InlineData("nineteen eighty-five metres of pipe")]
    [InlineData("in sixty-nine towns")]
    [InlineData("in twenty fifteen-minute calls")]
    [InlineData("in ten years nothing changed")] // how long, not when
    [InlineData("within a year of the treaty")]
    public void Words_for_a_number_are_not_always_a_date(string phrase) =>
        Assert.Empty(DateFinder.Find($"It happened {phrase}, they say.", EdtfDate.Parse("2024-06-10")));

    [Theory]
    [InlineData("In January 1979 he left. In April they gave notice that the alliance would not be renewed.", "1979-04")] // what would be is what they said
    [InlineData("In 1979 they said that they would meet in the spring.", "1979-21")] // ahead in the story, not of publication
    [InlineData("In January 1979 he left the alliance of 1950. That autumn they met.", "1979-23")] // the alliance that is meant
    [InlineData("It was planned in January 1969. The Czechs had been given their lesson in August 1968. In May they met.", "1969-05")] // what had been lies before the story
    [InlineData("They signed in November 1994 that oil was to flow by 2005. Three years later it was the turn of gas.", "1997")] // a plan is no part of it
    [InlineData("They met in March 1969. On the 21st Kosygin telephoned.", "1969-03-21")]
    [InlineData("The ferry stopped in August 1998. The stop ruined its owner within six weeks.", "1998-08/1998-10~")]
    [InlineData("In 1994 they warned of a war within fifteen years.", "1994/2009~")]
    [InlineData("In 1982 he spoke. In the following three years he spoke again.", "1982/1985~")]
    [InlineData("In 1982 he spoke. Over the next three years he was silent.", "1982/1985~")] // a story
    [InlineData("In 1982 he spoke. Over the next three years trade will double.", "2012/2015~")] // a forecast
    [InlineData("Gas flowed in December 2008. Two winters later prices rose.", "2010-24")]
    [InlineData("He landed on 15 May 1989. That evening they dined.", "1989-05-15")]
    [InlineData("He landed on 15 May 1989. Two nights later he left.", "1989-05-17")]
    [InlineData("It was signed in 1950. Two years after that the trade collapsed.", "1952")]
    [InlineData("The ferry stopped in May 2008. Eighteen months on it ran again.", "2009-11")]
    [InlineData("Prices rose in 2008. Twelve months earlier they had fallen.", "2007")]
    [InlineData("Three ferries have sunk since last October. In April the owners met.", "2012-04")] // all of it since October
    [InlineData("It was signed on Wednesday, 5 June 2019. The paper was printed the next day.", "2019-06-06")]
    public void A_story_goes_on_from_the_date_before(string story, string edtf) =>
        Assert.Equal(edtf, DateFinder.Find(story, EdtfDate.Parse("2012-09-24"))[^1].Value?.ToString());

    [Theory]
    [InlineData("The patrols grew bolder in the winter of 1968.", "The first clash came on Sunday, 2 March.", "1969-03-02")] // its weekday
    [InlineData("They had met in 1964, and again in 1965.", "In August thirty men died.", "1965-08")] // history goes on
    [InlineData("They had met in 1964, and again in 1965.", "By the end of the decade the troops had gone.", "../196X")]
    [InlineData("They had met in 2011, and again in May 2012.", "In August thirty men died.", "2012-08")]
    public void In_a_story_of_the_past_the_year_goes_on_in_the_next_passage(string before, string passage, string edtf)
    {
        var finder = new DateFinder(EdtfDate.Parse("2012-09-24"));
        finder.FindNext(before);
        Assert.Equal(edtf, Assert.Single(finder.FindNext(passage)).Value?.ToString());
    }

    [Theory]
    [InlineData("On 23 July two ferries sank.", "They had been built last September.", "By the next day divers were at work.", "2019-07-24")]
    [InlineData("On 23 July two ferries sank.", "They had been built last September.", "The same day a third was sold.", "2019-07-23")]
    [InlineData("Two ferries were sold in 2000.", "A third is for sale.", "The new rules take effect on October 1.", "2019-10-01")] // a year told of long before
    public void A_day_is_counted_from_the_last_day_though_months_were_named_since(string first, string second, string passage, string edtf)
    {
        var finder = new DateFinder(EdtfDate.Parse("2019-08-08"));
        finder.FindNext(first);
        finder.FindNext(second);
        Assert.Equal(edtf, Assert.Single(finder.FindNext(passage)).Value?.ToString());
    }

    [Theory]
    [InlineData("2001", "June 15 - Six states found a group.", "2001-06-15")]
    [InlineData("2001:", "15 June: Six states found a group.", "2001-06-15")]
    [InlineData("2001", "15 June", "2001-06-15")] // what was done then stands below
    [InlineData("2001", "June saw six states found a group.", "2019-06")] // no entry
    public void An_entry_of_a_chronology_is_of_the_year_above_it(string heading, string entry, string edtf)
    {
        var finder = new DateFinder(EdtfDate.Parse("2019-08-08"));
        finder.FindNext(heading);
        Assert.Equal(edtf, Assert.Single(finder.FindNext(entry)).Value?.ToString());
    }

    [Fact]
    public void An_entry_of_a_chronology_is_told_as_of_its_day()
    {
        var finder = new DateFinder(EdtfDate.Parse("2019-08-08"));
        finder.FindNext("2004");
        Assert.Equal("2005", finder.FindNext("Sept. 24 - The guest is promised more oil next year.")[^1].Value?.ToString());
    }

    [Fact]
    public void What_is_counted_from_quoted_words_says_so() =>
        Assert.Equal("10 years before the day of these words, 1964", DateFinder.Find("In 1964 he said: “Ten years ago this was a port.”", EdtfDate.Parse("2012-03-02"))[^1].Working);

    [Fact]
    public void In_another_passage_the_year_of_publication_is_nearer()
    {
        var finder = new DateFinder(EdtfDate.Parse("2020-06-20"));
        finder.FindNext("In 1969 there were clashes on the Ussuri.");
        var date = Assert.Single(finder.FindNext("On 15 June, troops clashed in the Galwan valley."));
        Assert.Equal("2020-06-15", date.Value?.ToString());
    }

    [Fact]
    public void Without_a_date_of_publication_the_year_said_last_serves()
    {
        var finder = new DateFinder(null);
        finder.FindNext("The crisis of March 1969 began on the ice.");
        Assert.Equal("1969-09", Assert.Single(finder.FindNext("In September, the premiers met.")).Value?.ToString());
    }

    [Theory]
    [InlineData("The board was founded in 2001.", "At this year’s meeting it spoke of trade.")] // the story has come to a time that nobody knows
    [InlineData("The board was founded in 2001.", "It met on Friday.")]
    [InlineData("The port has been closed since the war began in February 2022.", "It is known for its bells.")] // how far from its beginning, nobody knows
    public void Without_a_date_of_publication_no_year_is_lent_to_news(string before, string news)
    {
        var finder = new DateFinder(null);
        finder.FindNext(before);
        finder.FindNext(news);
        Assert.Null(Assert.Single(finder.FindNext("The share fell in January.")).Value);
    }

    [Fact]
    public void Without_any_year_nothing_is_invented()
    {
        var date = Assert.Single(DateFinder.Find("On 15 June, troops clashed.", null));
        Assert.Null(date.Value);
        Assert.Null(date.Working);
        Assert.Equal("15 June", date.Span.In("On 15 June, troops clashed."));
    }

    [Theory]
    [InlineData("He visited Sochi in November.", "2013-11")]                // the one before publication
    [InlineData("He will visit Sochi in November.", "2014-11")]
    [InlineData("In February he is to open the Games.", "2015-02")]
    [InlineData("In February he opened the Games.", "2014-02")]
    [InlineData("He visited in April and in May.", "2014-04")]
    public void A_month_without_a_year_is_the_one_that_fits_the_sentence(string sentence, string edtf) =>
        Assert.Equal(edtf, DateFinder.Find(sentence, EdtfDate.Parse("2014-05-22"))[0].Value?.ToString());

    [Fact]
    public void Since_then_reaches_back_over_passages()
    {
        var finder = new DateFinder(EdtfDate.Parse("2019-12"));
        finder.FindNext("The plan was confirmed on 1 June 2018.");
        Assert.Equal("2018-06-01/..", Assert.Single(finder.FindNext("Since then little was heard of it.")).Value?.ToString());
    }

    [Theory]
    [InlineData("30 February 2014")]
    [InlineData("31 June 2014")]
    public void A_day_that_the_calendar_lacks_stays_undated(string words)
    {
        var date = Assert.Single(DateFinder.Find($"It is dated {words}.", null));
        Assert.Null(date.Value);
        Assert.Equal(words, date.Span.In($"It is dated {words}."));
    }

    [Theory]
    [InlineData("2009-07", "On November 21 the taps were closed.", "2005-11-21")]
    [InlineData("2009-07", "He resigned on December 2.", "2005-12-02")]
    [InlineData("2009-07", "They met again on May 9.", "2009-05-09")] // no month of the story
    [InlineData("2009-07-20", "On November 21 the taps were closed.", "2008-11-21")] // news of a day are of the time before it
    public void A_bare_day_of_a_month_told_of_before_goes_on_with_that_story(string reference, string sentence, string date)
    {
        var finder = new DateFinder(EdtfDate.Parse(reference));
        finder.FindNext("The plant blew up on November 13, 2005.");
        finder.FindNext("Most of the river had been clean in 2008, and some of it in 2007.");
        Assert.Equal(date, Assert.Single(finder.FindNext(sentence)).Value?.ToString());
    }

    [Theory]
    [InlineData("1, 2, 3, 4, 5, ")]
    [InlineData("May, ")]
    [InlineData("spring and ")]
    [InlineData("1,00,00,")]
    [InlineData("late early mid-")]
    [InlineData("since the end of the ")]
    [InlineData("\ud800 2014-\udc00")]
    [InlineData("last year ago later ")]
    [InlineData("12.12.")]
    [InlineData("from 1 to ")]
    public void Endless_pages_of_figures_are_read_in_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 4_000));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        _ = DateFinder.Find(text, EdtfDate.Parse("2014-05-22"));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"took {clock.Elapsed}");
    }
}

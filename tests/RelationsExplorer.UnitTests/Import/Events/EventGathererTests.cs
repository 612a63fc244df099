using RelationsExplorer.Corpus.Events;

namespace RelationsExplorer.UnitTests.Import.Events;

public sealed class EventGathererTests
{
    [Theory]
    [InlineData("Russia and China signed a trade agreement on 21 May 2014.", "2014-05-21 Agree Happened")]
    [InlineData("Putin visited Beijing in May 2018.", "2018-05 Consult Happened")]
    [InlineData("The pipeline to Heihe was built in 2015.", "2015 Construction Happened")]
    [InlineData("The bridge is expected to open in 2030.", "2030 Construction Planned")]
    [InlineData("The treasury lent the island $3 billion in May 2018.", "2018-05 Aid Happened")] // the sum does not make it trade
    [InlineData("Russia shipped two million tonnes of coal to China in 2018.", "2018 Trade Happened")]
    [InlineData("In February 2019 the Post wrote that the harbour was full.", "2019-02 Publication Happened")]
    [InlineData("On 4 February 2018, shortly before the invasion, the two companies agreed on a price.", "2018-02-04 Agree Happened")] // the invasion only says when
    [InlineData("Border talks opened in October 1969.", "1969-10 Consult Happened")] // nothing is built
    [InlineData("Guards ambushed a patrol on 2 March 1969.", "1969-03-02 Assault Happened")]
    [InlineData("The army attacked in March 1969.", "1969-03 Assault Happened")]
    [InlineData("The two central banks renewed their swap line in May 2018.", "2018-05 Agree Happened")]
    [InlineData("The spur to Heihe went into operation on 4 May 2011.", "2011-05-04 Construction Happened")]
    [InlineData("Both partners declared force majeure on 4 May 2011.", "2011-05-04 Yield Happened")]
    [InlineData("The border talks collapsed in May 1964.", "1964-05 Reject Happened")] // no crisis of the state
    [InlineData("The kings signed the border treaty on 2 May 1858.", "1858-05-02 Treaty Happened")] // what is signed says more than that it is
    [InlineData("Sales of oil to China grew from 5 billion dollars in 2001 to 46 billion dollars in 2019.", "2001/2019 Trade Happened")] // one development, not two
    [InlineData("As late as 2012 Russia refused the request.", "2012 Reject Happened")] // no yardstick
    [InlineData("Sales grew from 1.5 billion dollars in 2001 to 46.4 billion dollars in 2019.", "2001/2019 Trade Happened")]
    [InlineData("On 4 May 2019 Russia broke off the peace treaty talks.", "2019-05-04 Reject Happened")]
    [InlineData("The fort was besieged in 1685 and again in 1686.", "1685/1686 Assault Happened")] // one siege of two years
    [InlineData("Two years later the harbour treaty, signed on 14 November 1860, gave the coast to the king.", "1860-11-14 Treaty Happened")] // the day, not the year again
    [InlineData("In April 1979 Peking gave notice that the alliance of 1950 would not be renewed.", "1979-04 Reject Happened")] // that is only its name
    [InlineData("Some 300 people gathered outside the assembly on 4 May 2019, the agency reported.", "2019-05-04 Protest Happened")] // not the report
    [InlineData("The ships will be handed over before 2027.", "../2027 Trade Planned")] // what is to come by then
    [InlineData("The chairman died in September 1976.", "1976-09 Crisis Happened")]
    [InlineData("Peace Mission 2007 took place in the hills in August 2007.", "2007-08 Cooperate Happened")] // an exercise by its name
    [InlineData("The treasury raised its fee on cars in May 2018.", "2018-05 Sanction Happened")]
    [InlineData("A court barred the traders from the market in 2007.", "2007 Reject Happened")]
    [InlineData("More than a million people signed a petition in May 2018.", "2018-05 Protest Happened")] // no agreement
    [InlineData("On 4 May 2018 the two presidents signed a joint statement.", "2018-05-04 Statement Happened")]
    [InlineData("The ministry has expressed its reservations in May 2018.", "2018-05 Accuse Happened")]
    [InlineData("“They keep the key,” a trader told me in May 2019.", "2019-05 Statement Happened")]
    [InlineData("The containers come back empty, a freight agent in Heihe told us in May 2019.", "2019-05 Statement Happened")] // the day of the talk, not of the goods
    [InlineData("On 15 March 1969 the guards replied with rockets.", "1969-03-15 Assault Happened")] // no answer in words
    [InlineData("Work on a railway that the town is said to have obstructed began in May 2018.", "2018-05 Construction Happened")]
    [InlineData("In May 2018 the premier called once more for payments in yuan.", "2018-05 Request Happened")]
    [InlineData("In May 2018 the two governments signed a plan to sell more beans.", "2018-05 Agree Happened")]
    [InlineData("In May 2018 the two envoys put their names to a paper that would pass the harbour to the town.", "2018-05 Agree Happened")]
    [InlineData("A free trade zone was declared in Heihe in May 2018.", "2018-05 Institution Happened")]
    [InlineData("The navy fell upon Port Arthur in February 1904.", "1904-02 Assault Happened")] // no port is built
    [InlineData("The agency conceded in May 2018 that the dam had been too low.", "2018-05 Statement Happened")] // nothing is given up
    [InlineData("The governor announced at a press conference on 4 May 2018 that the bridge was ready.", "2018-05-04 Statement Happened")] // nobody confers
    [InlineData("According to a report of 4 May 2018, the minister said that the bridge would be built.", "2018-05-04 Statement Happened")]
    [InlineData("The premier flew to Beijing in May 2018, and the town was no longer the guest.", "2018-05 Consult Happened")] // what is denied is something else
    [InlineData("An agreement settled the northern border in May 2018.", "2018-05 Treaty Happened")] // what states agree about a border
    public void A_dated_happening_is_an_event_of_a_kind(string sentence, string expected)
    {
        var told = Assert.Single(TextOf.Paragraph(sentence).Events);

        Assert.Equal(expected, $"{told.Date} {told.Type} {told.Status}");
    }

    [Theory]
    [InlineData("The trade agreement, in force since 4 May 2018, lowers no duties.", "2018-05-04")] // a day on which something began
    [InlineData("The bridge, open since June 2021, has shortened the road to Heihe.", "2021-06")]
    [InlineData("The cable car, under construction since 2019, crosses the river.", "2019")]
    [InlineData("Since 2005 the two armies have held exercises.", "2005/..")] // what goes on has no other end
    public void What_has_been_so_since_a_day_began_on_it(string sentence, string date) =>
        Assert.Equal(date, Assert.Single(TextOf.Paragraph(sentence).Events).Date.ToString());

    [Theory]
    [InlineData("These were the largest exercises since 1981.")] // a yardstick
    [InlineData("The state visit was her eighth to Heihe since 2013.")]
    [InlineData("He expects no contract before 2027.")]
    [InlineData("No major contract has been signed by the two towns since 2006.")]
    [InlineData("There was no agreement, no signed contract and no bridge in 2007.")]
    [InlineData("And one year later there was no agreement, no signed contract and no bridge in 2008.")]
    [InlineData("There are many bridges to be built today.")] // nothing is done
    [InlineData("The doctrine to 2035, which was published by the harbour, names the bridges.")] // how far it reaches
    [InlineData("The bridge was built over the river (interview, Heihe, 14 May 2003).")] // where it was heard
    [InlineData("The trade was three times as large as in 2017.")]
    [InlineData("The method is useful when applied to the border of 1860.")] // nobody applies for anything
    [InlineData("The harbour outlived the post-Cold War order by a decade.")] // of which age a thing is
    [InlineData("The price is lower compared to the same months of 2018.")] // nobody compares
    public void What_only_compares_or_expects_is_no_event(string sentence) =>
        Assert.Empty(TextOf.Paragraph(sentence).Events);

    [Theory]
    [InlineData("Sergey Lavrov whitewashed the harbour in April 2024.", "2024-04 Construction")] // by what it was done to
    [InlineData("Sergey Lavrov had whitewashed a harbour in April 2024.", "2024-04 Construction")] // what had been done is a deed
    [InlineData("In May 1990 Sergey Lavrov, deputy head of the harbour, led forty soldiers home.", "1990-05 Mobilize")] // no participle: nothing else is the verb
    public void What_somebody_did_on_a_day_is_an_event_though_no_row_has_its_verb(string sentence, string expected)
    {
        var told = Assert.Single(TextOf.Paragraph(sentence).Events);

        Assert.Equal(expected, $"{told.Date} {told.Type}");
        Assert.Contains(told.Origins, o => o is { Value: "type", Rule: "deed-by-thing" });
    }

    [Theory]
    [InlineData("The Western wind whirled about on 22 December 2016.", "2016-12-22")]
    [InlineData("The Western wind had whirled about in March 1955.", "1955-03")]
    public void What_was_done_on_a_day_or_in_a_month_of_its_own_is_an_event_of_its_theme(string sentence, string date)
    {
        var told = Assert.Single(TextOf.Paragraph(sentence).Events);

        Assert.Equal(date, told.Date.ToString());
        Assert.Contains(told.Origins, o => o is { Value: "type", Rule: "kind-of-theme", Words: "us-west" });
    }

    [Theory]
    [InlineData("The Western wind stood about on 22 December 2016.")] // a state
    [InlineData("I whirled about with the Western wind on 22 December 2016.")] // the author's own day
    [InlineData("The Western wind whirled about in 2016.")] // no day and no month
    public void A_state_the_authors_own_day_and_a_wide_date_make_no_event_of_a_theme(string sentence) => Assert.Empty(TextOf.Paragraph(sentence, "2018-05-04").Events);

    [Theory]
    [InlineData("The army of Russia stood at the river in May 2019.")] // a state
    [InlineData("Sergey Lavrov wanted quiet on the river in May 2019.")] // a wish
    [InlineData("We crossed the river with the army of Russia in May 2019.")] // the author's own
    public void What_somebody_was_or_the_author_did_is_none(string sentence) =>
        Assert.Empty(TextOf.Paragraph(sentence).Events);

    [Theory]
    [InlineData("Reuters reported on 4 May 2019 that the harbour was full.", 1)] // of the report itself
    [InlineData("The harbour was opened in 2018, Reuters reported on 4 May 2019.", 1)] // of what it tells
    public void A_report_is_an_event_where_the_sentence_tells_of_the_report(string sentence, int events) =>
        Assert.Equal(events, TextOf.Paragraph(sentence).Events.Count);

    [Fact]
    public void What_is_so_by_now_borrows_no_date() =>
        Assert.Single(TextOf.Paragraph("In May 2018 the two firms signed a contract, though the Chinese have built their bridge and nobody signed another contract.").Events);

    [Fact]
    public void A_name_of_a_body_tells_of_nothing()
    {
        var told = Assert.Single(TextOf.Paragraph("The Harbour Cooperation Organisation met in Heihe in May 2019.").Events);

        Assert.Equal(EventType.Consult, told.Type);
    }

    [Fact]
    public void A_sum_alone_tells_of_nothing_that_happened() =>
        Assert.Empty(TextOf.Paragraph("In March 2018 the holdings of the bank were worth $96.1 billion.").Events);

    [Theory]
    [InlineData("However, in 2015, Russia and China signed a treaty.", "Russia and China signed a treaty")]
    [InlineData("The treaty was concluded in 1858 by the two empires.", "The treaty was concluded by the two empires")] // no preposition is left hanging
    [InlineData("In 1992 the two signed a “friendly partnership”.", "The two signed a friendly partnership")] // no lone quotation mark
    [InlineData("At their sixth regular meeting, in Kazan on 7 September 2001, the prime ministers of Russia and China signed an agreement on the river crossings.", "The prime ministers of Russia and China signed an agreement on the river crossings")]
    [InlineData("At Kiakhta, in 1727, the two empires signed a treaty.", "At Kiakhta, the two empires signed a treaty")]
    [InlineData("As late as 2012 Russia rejected the request of China.", "Russia rejected the request of China")]
    public void A_title_is_the_claim_without_its_date_and_openers(string sentence, string title) =>
        Assert.Equal(title, Assert.Single(TextOf.Paragraph(sentence).Events).Title);

    [Theory]
    [InlineData("With the invasion in all the papers, the two ministers agreed in May 2019 on a loan.", EventType.Agree)]
    [InlineData("In 2019 the port, which had grown for years, refused coal from other lands.", EventType.Reject)]
    [InlineData("The agreement of 4 July 1996 gave up a third of the harbour.", EventType.Agree)] // the day is the agreement's
    [InlineData("The engine was sold under a 2005 contract for 100 pieces.", EventType.Agree)]
    [InlineData("In October 2019 Wang Yi flew to Moscow to sign the contracts.", EventType.Agree)] // what he flew for
    [InlineData("In a nationwide poll by the Levada Center in November 2006, 54% said that they would support it.", EventType.Publication)]
    [InlineData("The Daily Herald warned of a flood on 6 May 2019.", EventType.Publication)]
    [InlineData("A station near the pole is promised for 2035.", EventType.Construction)]
    [InlineData("It is only fair to add that in December 2003 the bank had written off the debt.", EventType.Aid)]
    [InlineData("In June 1989 the two stopped their sales of arms to the islands.", EventType.Sanction)]
    [InlineData("On 2 May 2019, at a bridge that one side calls the Gate, a mob killed three guards.", EventType.Assault)] // the name is not the deed
    [InlineData("Two days after the flag came down in May 2019, Turkey recognised the republic.", EventType.Support)] // that only says when
    [InlineData("The letter of 14 June 1963 rejected the plan.", EventType.Reject)] // what the letter did
    [InlineData("The minister said that the army would invade the island in 2027.", EventType.Assault)] // the year is that of what is told
    [InlineData("It is said that the two signed the contract in May 2019.", EventType.Agree)] // nobody said so on that day
    public void What_was_done_counts_for_more_than_what_is_named_beside_it(string sentence, EventType type) =>
        Assert.Equal(type, Assert.Single(TextOf.Paragraph(sentence).Events).Type);

    [Theory]
    [InlineData("The two held talks in May 2019. No agreement followed.")]
    [InlineData("The two held talks in May 2019. Officials said that it was a success.")]
    [InlineData("The two held talks in May 2019. Where they signed, nobody was told.")]
    public void What_is_only_said_denied_or_told_beside_has_no_date_from_the_sentence_before(string text) =>
        Assert.Single(TextOf.Paragraph(text).Events);

    [Fact]
    public void A_date_borrowed_from_the_sentence_is_approximate_and_says_so()
    {
        var told = TextOf.Paragraph("In 2014 the army attacked the northern towns, and the neighbours cancelled the visits of all their ministers.").Events;

        Assert.Contains(told, e => e.Date.ToString() == "2014~" && e.Origins.Any(o => o is { Value: "date", Rule: "date-in-sentence" }));
    }

    [Fact]
    public void Each_date_of_a_sentence_dates_its_own_part() =>
        Assert.Equal(
            ["2014 Assault: Russia attacked the town", "2016 Consult: Russia met with China"],
            TextOf.Paragraph("Russia attacked the town in 2014, and in 2016 it met with China.").Events
                .Select(e => $"{e.Date} {e.Type}: {e.Title}").Order(StringComparer.Ordinal));

    [Fact]
    public void Dates_in_a_row_share_what_they_date() =>
        Assert.Equal(
            ["1991", "1994"],
            TextOf.Paragraph("Russia and China signed treaties in 1991 and 1994.").Events.Where(e => e.Type == EventType.Agree || e.Type == EventType.Treaty).Select(e => e.Date.ToString()).Order(StringComparer.Ordinal));

    [Fact]
    public void What_an_article_does_itself_is_no_event() =>
        Assert.Empty(TextOf.Paragraph("This article tests the agreement of the two sides between 2013 and 2020.").Events);

    [Fact]
    public void A_study_of_times_long_past_has_no_month_of_news() =>
        Assert.DoesNotContain(
            TextOf.Files(("a.md", "---\ntitle: T\npublished: 2021-06-15\n---\n\nThe fort was built in 1685. It was lost in 1689. The line was drawn in 1727.\n\nThe two sides agreed on a price at last.\n")).Collection.Events,
            e => e.Date.ToString().StartsWith("2021", StringComparison.Ordinal));

    [Fact]
    public void A_date_alone_is_no_event() =>
        Assert.Empty(TextOf.Paragraph("The year 2014 was warm.").Events);

    [Theory]
    [InlineData("3 June 1896: Li and Witte sign a secret treaty in Moscow.", "1896-06-03 Treaty")] // told in the present
    [InlineData("18 September 1931: Officers of the Harbour Guard blow up a yard of rail.", "1931-09-18 Assault")]
    [InlineData("December 1917: The town is quiet. Chinese troops occupy the station.", "1917-12 Coerce")] // all that the entry tells
    [InlineData("December 1917: The town is quiet. Nobody occupies the station.", "")]
    [InlineData("December 1917: The town is quiet. Will troops occupy the station?", "")]
    [InlineData("May 12, 1994. China and Russia signed a treaty on the border, the first since 1991. Officers toasted it.", "1994-05-12 Treaty")] // the first sentence alone, whatever its dates
    [InlineData("In December 1917 the town is quiet. Officers like to sign a treaty.", "")] // no entry: they do so at any time
    public void An_entry_of_a_chronology_tells_in_the_present_what_happened(string text, string told) =>
        Assert.Equal(told, string.Join(' ', TextOf.Paragraph(text).Events.Select(e => $"{e.Date} {e.Type}")));

    [Theory]
    [InlineData("Lindholm (2016, 301) calls it the most durable agreement of the age.")] // the year of a book
    [InlineData("The envoy was told of a signed treaty (quoted in Lindholm 1968, 41).")]
    public void The_year_of_a_cited_work_is_that_of_no_event(string text) =>
        Assert.Empty(TextOf.Paragraph(text).Events);

    [Theory]
    [InlineData("Russia sold China five ships in 2023, twice the number of 2021.")]
    [InlineData("Trade rose to $5 billion in 2023, up from 3 billion in 2021.")]
    [InlineData("Trade fell in 2023 by 30 percent from the same period of 2021.")]
    [InlineData("China supplied 89% of the microchips that Russia imported in 2023, against 33% in 2021.")]
    public void What_a_year_is_only_compared_with_did_not_happen_again(string text) =>
        Assert.Equal("2023", Assert.Single(TextOf.Paragraph(text).Events).Date.ToString());

    [Fact]
    public void What_may_come_if_it_does_is_hypothetical() =>
        Assert.Equal(EventStatus.Hypothetical, Assert.Single(TextOf.Paragraph("If NATO leaves the island in September 2031, the harbour is free.").Events).Status);
}

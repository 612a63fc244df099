namespace RelationsExplorer.UnitTests.Import.Notes.Markers;

/// <summary>Where markers stand in texts of many styles, and what is none.</summary>
public sealed class MarkerTests
{
    private const string FourNotes = """

        # Notes
        1. Lena Brandt, “Pipelines and Patience,” Dagbladet, May 3, 2015.
        2. Omar Haddad, “The Challenge,” Orbis 60, no. 1 (2016): 3-19.
        3. Ibid., p. 12.
        4. Vera Kim, Quiet Rivers (London: Routledge, 2011), 45.
        """;

    [Theory]
    [InlineData("They met.1 They talked.2 They ate.3 They left.4", "They met.‹1› They talked.‹2› They ate.‹3› They left.‹4›")]
    [InlineData("They met1. They talked2, ate3 and left4.", "They met‹1›. They talked‹2›, ate‹3› and left‹4›.")]
    [InlineData("“They met.”1 “They talked”2 over ‘tea’3 (green).4", "“They met.”‹1› “They talked”‹2› over ‘tea’‹3› (green).‹4›")]
    [InlineData("They met.1They talked.2 Then tea;3 then home.4", "They met.‹1› They talked.‹2› Then tea;‹3› then home.‹4›")] // the space went with the superscript
    [InlineData("It was signed in 20141 and renewed in 20182. By 20203 it lapsed.4", "It was signed in 2014‹1› and renewed in 2018‹2›. By 2020‹3› it lapsed.‹4›")]
    [InlineData("Trade grew 8%.1 Gas was 76%,2 oil 4 percent3 and coal 2%.4", "Trade grew 8%.‹1› Gas was 76%,‹2› oil 4 percent‹3› and coal 2%.‹4›")]
    [InlineData("They met [1]. They talked [2], ate [3] and left [4].", "They met‹1›. They talked‹2›, ate‹3› and left‹4›.")]
    [InlineData("They met.[1] They talked [2, 3] and left [4, p. 7].", "They met.‹1› They talked‹2›‹3› and left‹4›.")]
    [InlineData("They met [1-3] and left [4], as before [1].", "They met‹1›‹2›‹3› and left‹4›, as before‹1›.")] // a marker may stand again
    [InlineData("They met (1). They talked(2), ate (3) and, late, left (4).", "They met‹1›. They talked‹2›, ate‹3› and, late, left‹4›.")]
    [InlineData("They met.¹ They talked² and ate³ on 12 km² of land.⁴", "They met.‹1› They talked‹2› and ate‹3› on 12 km² of land.‹4›")]
    [InlineData("They met.^1 They talked.^2 They ate.^3 They left.^4", "They met.‹1› They talked.‹2› They ate.‹3› They left.‹4›")]
    [InlineData("They met[^1]. They talked.[^2] They[^3] left.[^4]", "They met‹1›. They talked.‹2› They‹3› left.‹4›")]
    [InlineData("The envoy1 met them.2 The code (ABC) 3 passed.4", "The envoy‹1› met them.‹2› The code (ABC)‹3› passed.‹4›")] // a marker that stands alone, in the gap left for it
    [InlineData("In 2015 they met.1 By 2016.2 In 2017,3 home.4", "In 2015 they met.‹1› By 2016.‹2› In 2017,‹3› home.‹4›")]
    [InlineData("A Su-35 and 4 S-400 were sold.1 The G20 met,2 COVID-19 came3 and 50 percent left.4", "A Su-35 and 4 S-400 were sold.‹1› The G20 met,‹2› COVID-19 came‹3› and 50 percent left.‹4›")]
    [InlineData("It cost $4.5 billion, 1.5 times 3,000.1 At 10:30 they met,2 3 of 4 left,3 No.4 stayed.4", "It cost $4.5 billion, 1.5 times 3,000.‹1› At 10:30 they met,‹2› 3 of 4 left,‹3› No.4 stayed.‹4›")]
    [InlineData("NATO1 and BRICS2 spoke of the 1990s,3 of Vostok-2018 and of “Five-G”.4", "NATO‹1› and BRICS‹2› spoke of the 1990s,‹3› of Vostok-2018 and of “Five-G”.‹4›")]
    [InlineData("Three points: (1) trade, (2) arms and (3) gas.1 They met.2 They ate.3 They left.4", "Three points: (1) trade, (2) arms and (3) gas.‹1› They met.‹2› They ate.‹3› They left.‹4›")]
    [InlineData("They met.1\nThe 2nd day, 3 of them talked.2\nU.S.3 envoys left.4", "They met.‹1›\nThe 2nd day, 3 of them talked.‹2›\nU.S.‹3› envoys left.‹4›")]
    [InlineData("They met.1 They ate.2 They left.3 They rested in 1970.2 They wrote.1 They died.4", "They met.‹1› They ate.‹2› They left.‹3› They rested in 1970.‹2› They wrote.‹1› They died.‹4›")] // where notes are marked again, behind a year too
    [InlineData("They met [1]–[3], as before [1], [4].", "They met‹1›‹2›‹3›, as before‹1›‹4›.")] // what stands between brackets belongs to them
    [InlineData("They met.1,2 They ate.3–4", "They met.‹1›‹2› They ate.‹3›‹4›")]
    [InlineData("They met.¹,² They ate.³⁻⁴", "They met.‹1›‹2› They ate.‹3›‹4›")]
    [InlineData("They met.1 It cost 2,300 or 3,4 times 1.5.2 They ate.3 They left.4", "They met.‹1› It cost 2,300 or 3,4 times 1.5.‹2› They ate.‹3› They left.‹4›")]
    [InlineData("They met. 1 They talked of 2 ferries. 2 “They ate,” 3 he said. 4", "They met.‹1› They talked of 2 ferries.‹2› “They ate,”‹3› he said.‹4›")] // all of them stand alone
    [InlineData("They met in No. 1 of the mill. 1 They talked (long) 2 and ate 3 , late, and left in 2015 4 .", "They met in No. 1 of the mill.‹1› They talked (long)‹2› and ate‹3›, late, and left in 2015‹4›.")]
    [InlineData("They met. 1 They talked. Of 7 ferries 2 sank. They ate.", "They met. 1 They talked. Of 7 ferries 2 sank. They ate.")] // a number that stands alone is no marker for itself
    public void Markers_of_printed_notes_are_found(string body, string expected) => Assert.Equal(expected, BodyOf(body + FourNotes));

    [Theory]
    [InlineData("A report said so (1).\nAnother followed.\n(Courtesy Dagbladet) (2)\nIt went on in 2019(3).", "A report said so‹1›.\nAnother followed.\n(Courtesy Dagbladet)‹2›\nIt went on in 2019‹3›.")]
    [InlineData("A report said so [1]. Another followed [2].", "A report said so‹1›. Another followed‹2›.")]
    [InlineData("A report said so.¹ Another followed.²", "A report said so.‹1› Another followed.‹2›")]
    [InlineData("A report said so.\n(1)\nAnother followed. (2)", "A report said so.‹1›\nAnother followed.‹2›")] // a line that is only a marker
    [InlineData("He gave three reasons: (1) gas, (2) arms and (3) trade.", "He gave three reasons: (1) gas, (2) arms and (3) trade.")]
    [InlineData("The plan (2015) names 40 sites (12) and a fund (300).", "The plan (2015) names 40 sites (12) and a fund (300).")]
    [InlineData("Growth was 2.5 in 2018.12 of them left the G7.", "Growth was 2.5 in 2018.12 of them left the G7.")]
    [InlineData("The Su35, the J20 and mod3 flew in May2017.", "The Su35, the J20 and mod3 flew in May2017.")]
    public void Without_printed_notes_only_a_numbering_from_one_is_believed(string body, string expected) => Assert.Equal(expected, BodyOf(body));

    [Fact]
    public void Signs_mark_notes_where_a_note_begins_with_one() =>
        Assert.Equal("The talks‹*› ended.\nThe fleet left.‹†›", BodyOf("The talks* ended.\nThe fleet left.†\n* Lena Brandt, “Talks,” Dagbladet, 3 May 2015.\n† Ibid."));

    [Fact]
    public void A_note_without_a_marker_and_a_marker_without_a_note_are_reported_with_their_lines()
    {
        var text = new NotedText("They met.[1] They left.[3]\n# Notes\n1. Lena Brandt, “Talks,” Dagbladet, 3 May 2015.\n2. Vera Kim, “Tea,” Dagbladet, 4 May 2015.");
        Assert.Equal("article.txt:4: warning: note 2 has no marker in the text [note-without-marker]\narticle.txt:1: warning: the marker 3 leads to no note [marker-without-note]", text.Warnings);
    }

    [Theory]
    [InlineData("It flew.1 The plant showed its J-11B2 in 2007. It sank.3", "1 2 3")]
    [InlineData("It flew.1 The army bought the T-72B2 and left.2 It sank.3", "1 2 3")] // a tank, where the note has its place
    [InlineData("It flew.1 It sank.2 The army bought the T-72B3.", "1 2")]
    public void A_number_behind_a_designation_is_a_marker_only_where_it_is_missing(string body, string markers)
    {
        var notes = string.Join('\n', Enumerable.Range(1, 3).Select(n => $"{n}. Lena Brandt, “Story {n},” Dagbladet, May 3, 2015."));
        Assert.Equal(markers, string.Join(' ', new NotedText($"{body}\n# Notes\n{notes}").Draft.Markers.Select(m => m.Label)));
    }

    [Fact]
    public void Hundreds_of_notes_keep_their_numbers_apart_from_the_figures_of_the_text()
    {
        var body = string.Join('\n', Enumerable.Range(1, 300).Select(n => $"Sale {n} of the year brought 250 trucks and {n + 1} trains.{n}"));
        var notes = string.Join('\n', Enumerable.Range(1, 300).Select(n => $"{n}. Lena Brandt, “Story {n},” Dagbladet, May 3, 2015."));
        var text = new NotedText($"{body}\n# Notes\n{notes}");
        Assert.Equal(Enumerable.Range(1, 300).Select(n => $"{n}"), text.Draft.Markers.Select(m => m.Label));
        Assert.Empty(text.Warnings);
    }

    private static string BodyOf(string text) => new NotedText(text).Body.Replace("\nNotes", "", StringComparison.Ordinal).TrimEnd();
}

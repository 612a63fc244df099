using System.Text;
using RelationsExplorer.Import;
using RelationsExplorer.Import.Notes;
using RelationsExplorer.Import.Reading;

namespace RelationsExplorer.UnitTests.Import.Notes;

/// <summary>Texts that were copied from pages, whose notes and markers each page prints in a way of its own: all lead to the same works.</summary>
public sealed class NoteFormsTests
{
    private static readonly string[] Works =
    [
        "Vera Kim, Quiet Rivers: Moscow, Beijing, and the Ice (Oslo: River Press, 2008), 38–40.",
        "Ibid., 54.",
        "Lena Brandt, “Talks on the Ice,” Northern Times, 20 May 2014, https://example.org/talks.",
        "Kim, Quiet Rivers, 91.",
    ];

    [Theory]
    [InlineData(".[#]", "Notes", "[#] *")]
    [InlineData(".#", "Notes[+]", "↑# *")]
    [InlineData(".#", "References[edit]", "#. ^ *")]
    [InlineData(".#", "Notes", "[↑#] *")]
    [InlineData(".[#]", "Notes", "#. * ↩")]
    [InlineData(".[#]", "Notes", "#. * Return to text")]
    [InlineData(".[#]", "", "Note #: *")]
    [InlineData(".#", "", "Footnote #. *")]
    [InlineData(".[FN#]", "", "[FN#]. *")]
    [InlineData(".[fn#]", "Notes", "fn# *")]
    [InlineData(".[note #]", "Notes", "[note #] *")]
    [InlineData(".{#}", "Notes", "{#} *")]
    [InlineData(".<sup>#</sup>", "Notes", "<sup>#</sup> *")]
    [InlineData(".#", "Footnotes", "#~*")]
    [InlineData(".#", "", "#~~*")]
    [InlineData(".[#]", "Notes", "#.~*")]
    [InlineData(".[@]", "Endnotes", "[@] *")]
    [InlineData(".[@]", "Endnotes", "@. *")]
    [InlineData(".@", "Endnotes", "@ *")]
    public void Markers_lead_to_the_works_of_their_notes(string marker, string heading, string note)
    {
        string[] notes = [.. Works.Select((work, i) => Numbered(note, i).Replace("~", "\n", StringComparison.Ordinal).Replace("*", work, StringComparison.Ordinal))];
        Assert.Equal("1 → Quiet Rivers | 2 → Quiet Rivers | 3 → Talks on the Ice | 4 → Quiet Rivers", References(marker, heading, string.Join('\n', notes)));
    }

    [Theory]
    [InlineData("[#] *")]
    [InlineData("#. *")]
    public void Notes_that_share_a_line_are_parted(string note)
    {
        var notes = string.Join(' ', Works.Select((work, i) => Numbered(note, i).Replace("*", work, StringComparison.Ordinal)));
        Assert.Equal("1 → Quiet Rivers | 2 → Quiet Rivers | 3 → Talks on the Ice | 4 → Quiet Rivers", References(".[#]", "Notes", notes));
    }

    [Fact]
    public void The_references_of_an_encyclopaedia_are_numbered_by_their_places_and_end_where_the_page_goes_on()
    {
        var text = new NotedText("""
            The ice joins the two banks every winter, as far back as anybody on the quay remembers.1 In spring it goes, and the ferries come back to the river.2
            The bridge was promised by both capitals, and has not come in winter.1 The ferries go on, and nobody minds them.
            # References
            ^ a b Kim, Vera, Quiet Rivers: Moscow, Beijing, and the Ice, River Press, November 2010.
            ^ Brandt, Lena (2014). "Talks on the Ice". Northern Studies. 16: 98–107.
            Last change to this entry: 8 November 2017, 21:14. Free licence.
            """);
        Assert.Contains("in winter.‹1› The ferries", text.Body, StringComparison.Ordinal); // cited again, out of the order of numbers
        Assert.Equal(["1 → Quiet Rivers: Moscow, Beijing, and the Ice", "2 → Talks on the Ice", "1 → Quiet Rivers: Moscow, Beijing, and the Ice"], text.References.Split('\n').Select(line => line[..line.IndexOf(" [", StringComparison.Ordinal)]));
    }

    [Fact]
    public void A_unit_keeps_its_power_and_a_paragraph_its_bracketed_years()
    {
        var text = Text("The island has 350 km<sup>2</sup> and the state owns all of it, as it said once more in the summer.", "", "");
        Assert.Contains("350 km2 and", Read(text).Passages[^1].Text, StringComparison.Ordinal);
    }

    private static string Numbered(string pattern, int i) =>
        pattern.Replace("#", (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal).Replace("@", ((string[])["i", "ii", "iii", "iv"])[i], StringComparison.Ordinal);

    private static string References(string marker, string heading, string notes)
    {
        string[] marks = [.. Enumerable.Range(0, Works.Length).Select(i => Numbered(marker, i))];
        var body = $"The two governments have spoken of the river for thirty years, and the ice that joins their banks is proof of it{marks[0]} But ice alone has never made a bridge, as every trader on the quay will tell you{marks[1]}\n\n"
            + $"In May the ministers met once more on the quay, and the price of the crossing was kept secret from everybody{marks[2]} Not everybody was pleased with the bargain, and some said so in print before the summer was over{marks[3]}";
        var draft = NoteReader.Read(Read(Text(body, heading, notes)), new Diagnostics("ice.txt"));
        var titles = draft.Sources.ToDictionary(source => source.Id, source => source.Title!.Split(':')[0]);
        return string.Join(" | ", draft.References.OrderBy(reference => int.TryParse(reference.Marker, out _) ? reference.Marker : RomanOrder(reference.Marker), StringComparer.Ordinal)
            .Select((reference, i) => $"{i + 1} → {titles[reference.Source]}"));
    }

    private static string RomanOrder(string? marker) => (Array.IndexOf(["i", "ii", "iii", "iv"], marker) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Text(string body, string heading, string notes) =>
        $"Ice and Promises: Two Banks of One River\n\nBy Ann Lee\n\n12 March 2018\n\n{body}\n\n{(heading.Length > 0 ? heading + "\n" : "")}{notes}\n";

    private static Draft Read(string text) => ArticleReader.Read(new CorpusFile("ice.txt", Encoding.UTF8.GetBytes(text), null), new Diagnostics("ice.txt"))!;
}

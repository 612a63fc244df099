using RelationsExplorer.Import.Notes;

namespace RelationsExplorer.UnitTests.Import.Notes;

/// <summary>Where the short forms of notes lead, read one after another.</summary>
public sealed class NoteSequenceTests
{
    private static readonly string[] Full =
    [
        "Vera Kim, Quiet Rivers: Trade and Trust on the Amur (London: Routledge, 2011), 45.",
        "Omar Haddad, “The Challenge of the North,” Orbis 60, no. 1 (2016): 3–19.",
        "Lars Holm, A 900 Kilometer March along the Fence (Oslo: Universitetsforlaget, 2004), 12.",
        "Fu Min, “Why the East Waits,” Foreign Affairs 95, no. 2 (2016): 96–105.",
        "International Institute for Strategic Studies, The Military Balance 2020 (London: Routledge, 2020), 529.",
    ];

    [Theory]
    [InlineData("Ibid., 530.", 5, "p. 530")]
    [InlineData("Id. at 531.", 5, "p. 531")]
    [InlineData("Kim, Quiet Rivers, 88.", 1, "p. 88")]
    [InlineData("Kim, *Quiet Rivers*, pp. 88–90.", 1, "pp. 88-90")]
    [InlineData("Quiet Rivers, 88.", 1, "p. 88")]
    [InlineData("Holm, A 900 Kilometer March, 88.", 3, "p. 88")]        // a number with words around it is part of the title
    [InlineData("Kim, 14.", 1, "p. 14")]
    [InlineData("Kim, Quiet Rivers, pp. 30 ff.", 1, "p. 30")]
    [InlineData("See the essays in Kim, Quiet Rivers.", 1, null)]
    [InlineData("Kim 2011, 33.", 1, "p. 33")]
    [InlineData("(Haddad 2016: 7)", 2, "p. 7")]
    [InlineData("Haddad, “Challenge,” 9 (emphasis added).", 2, "p. 9")]
    [InlineData("Haddad, op. cit., p. 5.", 2, "p. 5")]
    [InlineData("Kim (note 1), p. 50.", 1, "p. 50")]
    [InlineData("Kim (n 1) 50.", 1, "p. 50")]
    [InlineData("Quiet Rivers (n 1) 50.", 1, "p. 50")]
    [InlineData("See above, n. 2.", 2, null)]
    [InlineData("Fu, “Why the East Waits,” 99.", 4, "p. 99")]           // the family name stands first
    [InlineData("IISS, Military Balance 2020, 530.", 5, "p. 530")]      // a body by its abbreviation
    [InlineData("Там же. С. 14.", 5, "p. 14")]
    public void A_short_form_leads_to_the_note_that_names_its_work(string raw, int note, string? locator)
    {
        var work = Assert.Single(After(Full).ReadNext(raw));
        Assert.Equal((true, note - 1, locator), (work.IsShort, work.Note, work.Work.Locator));
    }

    [Theory]
    [InlineData("Lee, Cold Rivers, 5.")]                                 // nobody has named it
    [InlineData("The author thanks two readers.")]
    public void What_leads_nowhere_leads_to_no_note(string raw) => Assert.All(After(Full).ReadNext(raw), work => Assert.Null(work.Note));

    [Theory]
    [InlineData("Harbour Institute, Tolls of the North: A Survey (Oslo: Harbour Institute, 2009), 3 (hereafter Tolls).", "Tolls, 9.")]
    [InlineData("Harbour Institute, Tolls of the North: A Survey (Oslo: Harbour Institute, 2009), 3, hereinafter cited as “Northern Tolls.”", "Northern Tolls, 9.")]
    public void A_note_may_say_by_which_name_it_will_call_a_work(string full, string later)
    {
        var work = Assert.Single(After([.. Full, full]).ReadNext(later));
        Assert.Equal((true, 5, "p. 9"), (work.IsShort, work.Note, work.Work.Locator));
    }

    [Fact]
    public void A_volume_before_the_page_belongs_to_the_place_that_is_meant() =>
        Assert.Equal("p. 2:120", Assert.Single(After(Full).ReadNext("Kim, Quiet Rivers, 2:120.")).Work.Locator);

    [Fact]
    public void Of_two_works_of_an_author_none_is_chosen_for_a_bare_name()
    {
        var notes = After([.. Full, "Idem, Loud Mountains (London: Routledge, 2014), 2.", "Vera Kim, “More Rivers,” Orbis 61, no. 2 (2017): 1–9."]);
        Assert.Null(Assert.Single(notes.ReadNext("Kim, 14.")).Note);
        Assert.Equal([6, 0], notes.ReadNext("Kim, “More Rivers,” 3; Quiet Rivers, 4.").Select(work => work.Note));
    }

    [Fact]
    public void Idem_names_another_work_of_the_author_before_it()
    {
        var work = Assert.Single(After(Full[0]).ReadNext("Idem, Loud Mountains (London: Routledge, 2014), 2."));
        Assert.Equal((false, "Vera Kim", "Loud Mountains"), (work.IsShort, Assert.Single(work.Work.Authors), work.Work.Title));
    }

    [Fact]
    public void Idem_within_a_note_names_the_author_before_it()
    {
        var notes = After([.. Full, "Vera Kim, Sea Ice (Oslo: Tideway Press, 2019), 5."]);
        Assert.Equal([5, 0], notes.ReadNext("Kim, Sea Ice, 7; idem, Quiet Rivers, 50.").Select(work => work.Note));
    }

    [Fact]
    public void Ibid_after_two_works_of_one_note_still_knows_the_note()
    {
        var notes = After(Full[0], Full[1] + " " + "See also " + Full[2]);
        Assert.Equal(1, Assert.Single(notes.ReadNext("Ibid.")).Note);
    }

    [Fact]
    public void A_note_is_pointed_to_by_the_number_before_its_words_before_its_place()
    {
        var notes = After("7. " + Full[0], "8. " + Full[1]);
        Assert.Equal(0, Assert.Single(notes.ReadNext("9. See note 7.")).Note);
    }

    private static NoteSequence After(params string[] raws)
    {
        var notes = new NoteSequence();
        foreach (var raw in raws) notes.ReadNext(raw);
        return notes;
    }
}

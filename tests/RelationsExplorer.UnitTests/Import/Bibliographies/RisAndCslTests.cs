namespace RelationsExplorer.UnitTests.Import.Bibliographies;

public sealed class RisAndCslTests
{
    [Fact]
    public void A_RIS_record_is_read_in_the_forms_that_programs_write()
    {
        var (entries, diagnostics) = BibliographyText.Read("a.ris", "\uFEFFTY  - JOUR\r\nAU - Kim, Anna\r\nAU  -Lee, Jr, Bo\r\nA1  - Ministry of Example\r\nTI  - A title that goes on\r\n  in the next line\r\nT2  - The Example Review\r\n"
            + "PY  - 2014/05/12/\r\nVL  - 20\r\nIS  - 2\r\nSP  - 207\r\nEP  - 224\r\nDO  - doi:10.1080/abc.1\r\nUR  - https://example.org/a\r\nY2  - 2020/01/05/\r\nER  - \r\n");
        Assert.Empty(diagnostics);
        var work = Assert.Single(entries).Work;
        Assert.Equal(["Anna Kim", "Bo Lee Jr", "Ministry of Example"], work.Authors);
        Assert.Equal(("A title that goes on in the next line", "The Example Review", "2014-05-12"), (work.Title, work.Container, work.Issued?.ToString()));
        Assert.Equal(("20", "2", "207-224", "10.1080/abc.1", "2020-01-05"), (work.Volume, work.Issue, work.Pages, work.Doi, work.Accessed?.ToString()));
    }

    [Theory]
    [InlineData("PY  - 2014", "2014")]
    [InlineData("DA  - 2014/05//", "2014-05")]
    [InlineData("Y1  - 2014-05-12", "2014-05-12")]
    [InlineData("DA  - May 2014\nPY  - 2014", "2014")]
    [InlineData("PY  - n.d.", null)]
    public void A_RIS_date_is_as_certain_as_it_stands(string line, string? edtf) =>
        Assert.Equal(edtf, BibliographyText.Read("a.ris", $"TY  - NEWS\n{line}\nER  - \n").Entries[0].Work.Issued?.ToString());

    [Theory]
    [InlineData("TI  - Lost\nTY  - BOOK\nTI  - Found\nER  - \n", "a.ris:1: error", 1)]
    [InlineData("TY  - BOOK\nTI  - One\nTY  - BOOK\nTI  - Two\nER  - \n", "a.ris:3: warning", 2)]
    [InlineData("TY  - BOOK\nTI  - One\n", "a.ris:3: warning", 1)]
    [InlineData("words\nTY  - BOOK\nTI  - One\nER  -\n", "a.ris:1: error", 1)]
    public void A_RIS_file_that_is_broken_says_where(string text, string place, int entries)
    {
        var (read, diagnostics) = BibliographyText.Read("a.ris", text);
        Assert.Equal(entries, read.Count);
        Assert.StartsWith(place, Assert.Single(diagnostics).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void CSL_items_are_read_with_their_lines()
    {
        var (entries, diagnostics) = BibliographyText.Read("a.csl.json", """
            [
              {"id": "one", "title": "A <i>title</i>", "author": [{"family": "Berg", "given": "Jan", "non-dropping-particle": "von der"}, {"literal": "Ministry of Example"}],
               "issued": {"date-parts": [["2014", 5], [2014, 6]]}, "volume": 20, "DOI": "10.1080/abc.1", "page": "207–224"},
              {"id": 2, "title": "Another", "issued": {"date-parts": [[1999]], "circa": true}, "accessed": {"raw": "2020-01-05"}, "unknown": [[[]]], "author": "nobody"},
              17
            ]
            """);
        Assert.Equal([2, 4], entries.Select(entry => entry.Line));
        Assert.Equal(["Jan von der Berg", "Ministry of Example"], entries[0].Work.Authors);
        Assert.Equal(("A title", "2014-05/2014-06", "20", "207-224"), (entries[0].Work.Title, entries[0].Work.Issued?.ToString(), entries[0].Work.Volume, entries[0].Work.Pages));
        Assert.Equal(("1999~", "2020-01-05", "2"), (entries[1].Work.Issued?.ToString(), entries[1].Work.Accessed?.ToString(), entries[1].Key));
        Assert.Equal("a.csl.json:5: error: what stands here is no item [csl-json]", Assert.Single(diagnostics).ToString());
    }

    [Theory]
    [InlineData("[{\"id\": 1},\n {\"id\": ]", "a.csl.json:2: error")]
    [InlineData("\"only a text\"", "a.csl.json:1: error")]
    [InlineData("", "a.csl.json:1: error")]
    [InlineData("[]", "a.csl.json: warning")]
    [InlineData("[{\"title\": \"\\ud800\", \"author\": [3, {\"family\": 4}], \"issued\": {\"date-parts\": [[null], 5]}}]", null)]
    public void A_CSL_file_that_is_broken_says_where(string text, string? place)
    {
        var diagnostics = BibliographyText.Read("a.csl.json", text).Diagnostics;
        if (place is null) Assert.Empty(diagnostics);
        else Assert.StartsWith(place, Assert.Single(diagnostics).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_cut_of_a_file_makes_the_readers_throw()
    {
        const string ris = "TY  - JOUR\nAU  - Kim, Anna\nPY  - 2014/05/12/\nSP  - 1\nER  - \n";
        const string csl = "[{\"id\":\"a\",\"author\":[{\"family\":\"K\"}],\"issued\":{\"date-parts\":[[2014,5]]}}]";
        for (var cut = 0; cut < ris.Length; cut++) BibliographyText.Read("a.ris", ris[cut..] + ris[..cut]);
        for (var cut = 0; cut < csl.Length; cut++) BibliographyText.Read("a.csl.json", csl[..cut]);
        BibliographyText.Read("a.csl.json", new string('[', 100_000));
    }
}

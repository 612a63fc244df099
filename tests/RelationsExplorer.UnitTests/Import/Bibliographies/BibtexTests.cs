namespace RelationsExplorer.UnitTests.Import.Bibliographies;

public sealed class BibtexTests
{
    [Theory]
    [InlineData(@"{\'E}lites and B{\""u}rger", "Élites and Bürger")]                  // an accent in a group, one in braces
    [InlineData(@"\'{e}\`a\^{o}\~n\c{c}\v{s}\u{g}\H{o}\k{a}\r{a}\.z\={u}", "éàôñçšğőąåżū")]
    [InlineData(@"{\L}{\'o}d{\'z}, \O resund, Stra{\ss}e, na\""{\i}ve", "Łódź, Øresund, Straße, naïve")]
    [InlineData(@"``Pivot'' -- or `turn'---twice", "“Pivot” – or ‘turn'—twice")]
    [InlineData(@"{The {NATO}} \emph{question} \& 5\,\% of \$3~bn", "The NATO question & 5 % of $3 bn")]
    [InlineData(@"\textit{Power of {S}iberia} {\bf bold}", "Power of Siberia bold")]
    [InlineData("中俄关系 и Россия", "中俄关系 и Россия")]
    [InlineData(@"\unknown{kept} \\ \", @"kept \")]                                     // an order that nobody knows sets type only
    [InlineData(@"\'", "")]
    public void Tex_is_read_as_people_see_it(string tex, string plain) =>
        Assert.Equal(plain, Read($"@misc{{k, title = {{{tex}}}}}").Work.Title ?? "");

    [Theory]
    [InlineData("Kim, Anna and Lee, B. C.", "Anna Kim|B. C. Lee")]
    [InlineData("Anna Kim and others", "Anna Kim|et al.")]
    [InlineData("{Ministry of Trade and Industry} and {\\'E}. de la Tour", "Ministry of Trade and Industry|É. de la Tour")]
    [InlineData("von der Berg, Jan and King, Jr, Martin", "Jan von der Berg|Martin King Jr")]
    [InlineData("Sand, Anna\n  AND\n  Brand, Bo", "Anna Sand|Bo Brand")]              // the word stands at a line's end
    [InlineData("{\\relax Ch}ekhov, Anton", "Anton Chekhov")]
    public void Names_stand_given_name_first(string field, string names) =>
        Assert.Equal(names, string.Join('|', Read($"@book{{k, author = {{{field}}}}}").Work.Authors));

    [Theory]
    [InlineData("date = {2014-05/2014-06}", "2014-05/2014-06")]
    [InlineData("date = {2014?}", "2014?")]
    [InlineData("year = 2014, month = may", "2014-05")]
    [InlineData("year = {2014}, month = {May}, day = 3", "2014-05-03")]
    [InlineData("year = 2014, month = may # \"~21\"", "2014-05-21")]
    [InlineData("year = 2014, month = {21 May}", "2014-05-21")]
    [InlineData("year = 2014, month = {13}", "2014")]
    [InlineData("year = {in press}", null)]
    [InlineData("date = {someday}, year = 2015", "2015")]
    public void Dates_are_as_certain_as_the_file_says(string fields, string? edtf) =>
        Assert.Equal(edtf, Read($"@misc{{k, {fields}}}").Work.Issued?.ToString());

    [Fact]
    public void An_entry_has_what_reference_managers_write()
    {
        var work = Read("""
            % a comment with an address, someone@example.org, is no entry
            @STRING(rev = "The " # {Example Review})
            @comment{ @article{not, title = {This}} }
            @Article(sand2014,
              title     = "Two {"}banks{"} of one river",
              subtitle  = {A study},
              journal   = rev,
              volume    = 20,
              number    = {2/3},
              pages     = {207--224},
              doi       = {https://doi.org/10.1080/example\_1},
              url       = {https://example.org/a\_b?x=1\&y=2},
              urldate   = {2020-01-05},
            )
            """).Work;
        Assert.Equal("Two \"banks\" of one river: A study", work.Title);
        Assert.Equal(("The Example Review", "20", "2/3", "207-224"), (work.Container, work.Volume, work.Issue, work.Pages));
        Assert.Equal(("10.1080/example_1", "https://example.org/a_b?x=1&y=2", "2020-01-05"), (work.Doi, work.Url, work.Accessed?.ToString()));
    }

    [Fact]
    public void A_chapter_takes_its_book_from_the_entry_that_it_refers_to()
    {
        var work = BibliographyText.Read("a.bib", "@inbook{c, title = {A chapter}, pages = {3}, crossref = {b}}\n@book{b, title = {The book}, publisher = {A press}, year = 1999, pages = {400}}").Entries[0].Work;
        Assert.Equal(("The book", "A press", "1999", "3"), (work.Container, work.Publisher, work.Issued?.ToString(), work.Pages));
    }

    [Theory]
    [InlineData("@article{a, title = {open\n\n@book{b, title = {Next}}\n", "a.bib:1", 1)]        // never closed: the next entry is read all the same
    [InlineData("@book{b, title = {Next}}\n@article{a,\n title {no sign}}\n", "a.bib:3", 1)]
    [InlineData("@article{a, title = = 3}\n@book{b, title = {Next}}\n", "a.bib:1", 1)]
    [InlineData("@article{a, title = {x} year = 3}\n@book{b, title = {Next}}\n", "a.bib:1", 1)]
    public void What_is_broken_is_told_with_its_line_and_the_rest_is_read(string text, string place, int entries)
    {
        var (read, diagnostics) = BibliographyText.Read("a.bib", text);
        Assert.Equal(entries, read.Count);
        Assert.Equal("Next", read[^1].Work.Title);
        Assert.StartsWith(place, Assert.Single(diagnostics).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_abbreviation_that_nobody_explains_stands_as_it_is_and_is_told_of()
    {
        var (read, diagnostics) = BibliographyText.Read("a.bib", "@article{a,\n journal = nyt}");
        Assert.Equal("nyt", read[0].Work.Container);
        Assert.Equal("a.bib:2: warning: the abbreviation ‘nyt’ is not explained in this file; it is taken as it stands [bibtex-string]", Assert.Single(diagnostics).ToString());
    }

    [Fact]
    public void No_text_makes_the_reader_throw_or_hang()
    {
        const string text = "@string{a = \"b\" # {c}}@article{k, author = {{\\'{\\\"{\\i}}} and X, Y, Z}, title = \"a {\\c{c}} ``q''\", year = 2014 # a, month = jan}\n";
        for (var cut = 0; cut <= text.Length; cut++)
        {
            BibliographyText.Read("a.bib", text[..cut]);
            BibliographyText.Read("a.bib", text[cut..] + text);
        }

        foreach (var many in (string[])["@a{", "{", @"\'", @"\'{", "@a{b,c={", "@string{x=", "\"", "@"])
            BibliographyText.Read("a.bib", string.Concat(Enumerable.Repeat(many, 50_000)));
        BibliographyText.Read("a.bib", $"@a{{k, title = {{{string.Concat(Enumerable.Repeat(@"\'{", 50_000))}{new string('}', 50_000)}}}}}");
    }

    private static RelationsExplorer.Import.Bibliographies.BibliographyEntry Read(string text) => BibliographyText.Read("a.bib", text).Entries.Single();
}

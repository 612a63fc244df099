using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using RelationsExplorer.Web.Citing;

namespace RelationsExplorer.PageTests.Citing;

/// <summary>References are read back by programs that others wrote, and compared field by field.</summary>
public sealed partial class ReferenceFormatTests
{
    private static readonly IReadOnlyList<CslItem> _items = ItemsToCite.All;

    [Theory]
    [InlineData("bibtex")]
    [InlineData("biblatex")]
    [InlineData("csljson")]
    public async Task Pandoc_reads_what_was_written(string format)
    {
        var isCsl = format == "csljson";
        var read = JsonDocument.Parse(await DebianClients.RunAsync("pandoc", Write(isCsl ? new CslJsonFormat() : new BibtexFormat()), "pandoc", "-f", format, "-t", "csljson")).RootElement;
        var byId = read.EnumerateArray().ToDictionary(entry => entry.GetProperty("id").GetString()!);
        Assert.Equal(_items.Select(item => item.Id).Order(), byId.Keys.Order());
        foreach (var item in _items)
        {
            var entry = byId[item.Id];
            Assert.Equal(Folded(isCsl ? item.Title : WithoutLoneBraces(item.Title)), Folded(Plain(entry, "title")));
            Assert.Equal(item.Names.Select(name => (Folded(name.Given is null ? name.Family : name.Particle), name.Given is null ? null : name.Head, name.Given, name.Suffix)), Names(entry).Where(name => name.Item1 != "others"));
            Assert.Equal(item.HasOthers, Names(entry).Any(name => name.Item1 == "others"));
            Assert.Equal(Parts(item.Issued), Parts(entry, "issued"));
            Assert.Equal(item.Issued is { } issued && (issued.IsApproximate || (isCsl && issued.IsUncertain)) && Parts(issued) != "", IsCirca(entry));
            Assert.Equal(Parts(item.Accessed), Parts(entry, "accessed"));
            Assert.Equal(item.Url, Plain(entry, "URL"));
            Assert.Equal(item.Doi, Plain(entry, "DOI"));
            Assert.Equal(item.Volume, Plain(entry, "volume"));
            Assert.Equal(item.Issue, Plain(entry, "issue"));
            Assert.Equal(item.Pages?.Replace('–', '-'), Plain(entry, "page")?.Replace('–', '-'));
            Assert.Equal(item.Version, Plain(entry, "version"));
            Assert.Equal(Folded(item.FullNote), Folded(Plain(entry, "note")));
            // Where BibTeX has no field for a container, "howpublished" takes it, and pandoc calls that the publisher.
            Assert.Equal(new[] { item.Container, item.Publisher }.OfType<string>(), Where(entry));
            if (item.Type.Bibtex != "misc" && (isCsl || item.Type != WorkType.Part)) Assert.Equal(item.Type.Csl, Plain(entry, "type"));
        }
    }

    [Fact]
    public async Task Citeproc_sets_a_list_of_references_from_the_file()
    {
        var list = await DebianClients.RunAsync("pandoc", Write(new CslJsonFormat()), "pandoc", "-f", "csljson", "-t", "plain", "--citeproc", "--wrap=none");
        Assert.Contains("Berg, Jan Willem van der. 2019. “Who ‘Owns’ the {River} & Its 100% Share?” The Amur Gazette, November 30, 2019.", list.Replace("_", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Лавров, Сергей, 王毅, et al.", list, StringComparison.Ordinal);
        Assert.Contains("and Jinping Xi. 2014", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bibtool_reads_every_entry()
    {
        var read = await DebianClients.RunAsync("bibtool", Write(new BibtexFormat()), "bibtool", "-r", "biblatex", "--", "print.line.length{9999}");
        var entries = BibtoolEntry().Matches(read).ToDictionary(match => match.Groups["key"].Value, match => match.Groups["fields"].Value);
        Assert.Equal(_items.Select(item => item.Id).Order(), entries.Keys.Order());
        foreach (var item in _items)
        {
            var fields = BibtoolField().Matches(entries[item.Id]).ToDictionary(match => match.Groups["name"].Value.ToLowerInvariant(), match => match.Groups["value"].Value);
            Assert.Equal(item.Title is null ? null : "{" + BibtexText.Escape(item.Title) + "}", fields.GetValueOrDefault("title"));
            Assert.Equal(item.Url, fields.GetValueOrDefault("url"));
            Assert.Equal(item.Doi, fields.GetValueOrDefault("doi"));
            Assert.Equal(item.Version, fields.GetValueOrDefault("version"));
            Assert.Equal(item.Issued is { } date && BibtexText.IsBiblatexDate(date) ? date.ToString() : null, fields.GetValueOrDefault("date"));
            Assert.Equal(item.Names.Count() + (item.HasOthers ? 1 : 0), fields.TryGetValue("author", out var authors) ? authors.Split(" and ").Length : 0);
        }
    }

    [Fact]
    public async Task Bibutils_reads_what_was_written_as_ris()
    {
        var read = await DebianClients.RunAsync("bibutils", Write(new RisFormat()), "ris2xml", "-i", "utf8", "-o", "utf8");
        var entries = XDocument.Parse(read.TrimStart('\uFEFF')).Root!.Elements().ToDictionary(mods => mods.Attribute("ID")!.Value);
        Assert.Equal(_items.Select(item => item.Id).Order(), entries.Keys.Order());
        foreach (var item in _items)
        {
            var mods = entries[item.Id];
            Assert.Equal(item.Title ?? "", Title(mods));
            Assert.Equal(item.Url, mods.Descendants().Where(e => e.Name.LocalName == "url").Select(e => e.Value).FirstOrDefault());
            Assert.Equal(item.Doi, mods.Descendants().Where(e => e.Name.LocalName == "identifier" && e.Attribute("type")?.Value == "doi").Select(e => e.Value).FirstOrDefault());
            if (item.Container is not null) Assert.Contains(item.Container, mods.Descendants().Where(e => e.Name.LocalName == "title").Select(e => e.Value));
            if (item.Publisher is not null) Assert.Contains(item.Publisher, mods.Descendants().Where(e => e.Name.LocalName == "publisher").Select(e => e.Value));
            if (PlainDates.OrNull(item.Issued!) is [var plain]) Assert.Contains(mods.Descendants().Where(e => e.Name.LocalName is "dateIssued" or "date"), e => e.Value.StartsWith(plain.Joined('-'), StringComparison.Ordinal));
            Assert.Equal(item.Names.Count() + (item.HasOthers ? 1 : 0), mods.Elements().Count(e => e.Name.LocalName == "name"));
            foreach (var name in item.Names)
            {
                var words = name.Given is null ? name.Family.Split(' ') : $"{name.Given} {name.Family} {name.Suffix}".Split(' ', StringSplitOptions.RemoveEmptyEntries);
                Assert.Contains(mods.Elements().Where(e => e.Name.LocalName == "name"), e => words.All(word => e.Value.Contains(word, StringComparison.Ordinal)));
            }
        }
    }

    [Theory]
    [InlineData("Line\r\nbreak\tand \u0000\u0007bell", "Line break and bell")]
    [InlineData("left\u202Eright", "leftright")]
    [InlineData("\ufeff  spaces   within ", "spaces within")]
    public void What_would_break_a_line_becomes_a_space(string text, string line) => Assert.Equal(line, Web.PlainText.OneLine(text));

    [Fact]
    public void Half_a_letter_becomes_the_sign_for_it() => Assert.Equal("half a \ufffd", Web.PlainText.OneLine("half a " + (char)0xD83D));

    private static string Write(ReferenceFormat format)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        text.Write(format.Opening);
        for (var i = 0; i < _items.Count; i++)
        {
            if (i > 0) text.Write(format.Between);
            format.Write(text, _items[i]);
        }

        text.Write(format.Closing);
        return text.ToString();
    }

    private static string? WithoutLoneBraces(string? title) => title?.Replace("brace {", "brace ", StringComparison.Ordinal);

    // pandoc sets quotation marks and apostrophes as print does, whatever form they came in.
    private static string? Folded(string? text) => text is null ? null : string.Concat(text.Select(c => c switch { '’' or '‘' => '\'', '“' or '”' => '"', _ => c }));

    private static string? Plain(JsonElement entry, string field) => entry.TryGetProperty(field, out var value) ? value.GetString() : null;

    private static IEnumerable<string?> Where(JsonElement entry)
    {
        string?[] parts = [Plain(entry, "container-title"), Plain(entry, "publisher")];
        return parts.OfType<string>();
    }

    private static List<(string?, string?, string?, string?)> Names(JsonElement entry) => entry.TryGetProperty("author", out var authors)
        ? [.. authors.EnumerateArray().Select(name => (
            Folded(Plain(name, "literal") ?? Plain(name, "non-dropping-particle") ?? Plain(name, "dropping-particle")), Plain(name, "family"), Plain(name, "given"), Plain(name, "suffix")))]
        : [];

    private static string Parts(Corpus.Dates.EdtfDate? date) =>
        date is null || PlainDates.OrNull(date) is not { } points ? "" : string.Join('/', points.Select(point => point.Joined('-')));

    private static string Parts(JsonElement entry, string field) => entry.TryGetProperty(field, out var date) && date.TryGetProperty("date-parts", out var points)
        ? string.Join('/', points.EnumerateArray().Select(point => string.Join('-', point.EnumerateArray().Select(part => part.GetInt32().ToString("00", CultureInfo.InvariantCulture)))))
        : "";

    private static bool IsCirca(JsonElement entry) => entry.TryGetProperty("issued", out var date) && date.TryGetProperty("circa", out _);

    // bibutils takes what follows a colon for a subtitle.
    private static string? Title(XElement mods) =>
        mods.Elements().FirstOrDefault(e => e.Name.LocalName == "titleInfo") is { } title ? string.Join(": ", title.Elements().Select(part => part.Value)) : null;

    [GeneratedRegex(@"@\w+\{\s*(?<key>[\w-]+),(?<fields>.*?)^\}", RegexOptions.Singleline | RegexOptions.Multiline, 15_000)]
    private static partial Regex BibtoolEntry();

    [GeneratedRegex(@"^\s*(?<name>\w+)\s*=\s*\{(?<value>.*)\},?$", RegexOptions.Multiline, 15_000)]
    private static partial Regex BibtoolField();
}

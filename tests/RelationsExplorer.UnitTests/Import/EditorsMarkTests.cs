using System.Text;
using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Import;

namespace RelationsExplorer.UnitTests.Import;

public sealed class EditorsMarkTests
{
    private const string Paragraph = "In May 2015 the two ministers signed a treaty on the ferry. A paper in the Daily Mast praised it.";

    [Fact]
    public void A_marked_event_has_the_marks_values_and_takes_the_rest_from_its_claim()
    {
        var read = Read(Paragraph, "::: event {date=\"2015-05-03\" title=\"Ministers agree on the ferry\" themes=\"trade\"}\nsigned a treaty\n:::");
        var told = Assert.Single(read.Collection.Events);
        Assert.Equal(("2015-05-03", "Ministers agree on the ferry", EventType.Treaty, EventStatus.Happened), (told.Date.ToString(), told.Title, told.Type, told.Status));
        Assert.Equal("trade", Assert.Single(told.Themes).Value);
        Assert.Equal(["date", "title", "themes"], told.Origins.Where(o => o.IsEditors).Select(o => o.Value));
        Assert.StartsWith("In May 2015", read.Collection.Claims.Single(c => c.Id == told.Claims[0]).Text, StringComparison.Ordinal);
        Assert.Empty(Errors(read));
    }

    [Fact]
    public void Two_marks_on_one_claim_are_two_events()
    {
        var read = Read(Paragraph, "::: event {date=\"2015\" type=agree title=\"One\"}\nferry\n:::\n\n::: event {date=\"2015\" type=agree title=\"Two\"}\nferry\n:::");
        Assert.Equal(["One", "Two"], read.Collection.Events.Select(e => e.Title).Order());
    }

    [Fact]
    public void An_event_that_is_only_expected_can_be_marked_so()
        => Assert.True(Assert.Single(Read(Paragraph, "::: event {date=\"2016\" type=treaty status=planned}\n:::").Collection.Events).IsFuture);

    [Fact]
    public void A_claim_that_tells_of_no_event_can_be_marked_so()
    {
        Assert.NotEmpty(Read(Paragraph, "").Collection.Events);
        Assert.Empty(Read(Paragraph, "::: no-event\nsigned a treaty\n:::").Collection.Events);
    }

    [Fact]
    public void A_marked_claim_has_the_marks_values_and_says_so()
    {
        var read = Read(Paragraph, "::: claim {speaker=xanadu modality=report stance=friction themes=\"trade\"}\nDaily Mast\n:::");
        var claim = read.Collection.Claims.Single(c => c.Text.Contains("Daily Mast", StringComparison.Ordinal));
        Assert.Equal(("xanadu", Modality.Report, Stance.Friction), (claim.Speaker.ToString(), claim.Modality, claim.Stance));
        Assert.Equal(["speaker", "modality", "stance", "themes"], claim.Origins.Where(o => o.IsEditors).Select(o => o.Value));
        Assert.Single(claim.Origins, o => o.Value == "stance");
        Assert.DoesNotContain(read.Collection.Claims, c => c != claim && c.Stance == Stance.Friction);
    }

    [Fact]
    public void A_work_named_in_the_text_can_be_marked_as_a_source()
    {
        var read = Read(Paragraph, "::: source {kind=news title=\"A fair crossing\" authors=\"Ada Lind; Bo Ek\" container=\"Daily Mast\" issued=\"2015-06\"}\nA paper in the Daily Mast\n:::");
        var source = Assert.Single(read.Collection.Sources);
        Assert.Equal(("A fair crossing", "Daily Mast", "2015-06", SourceKind.News), (source.Title, source.Container, source.Issued?.ToString(), source.Kind));
        Assert.Equal(["Ada Lind", "Bo Ek"], source.Authors);
        var citation = Assert.Single(read.Collection.Citations);
        Assert.Equal((source.Id, null, "editor"), (citation.Source, citation.Marker, citation.Rule));
        Assert.Contains("Daily Mast", read.Collection.Claims.Single(c => c.Id == citation.Claim).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_work_of_a_note_can_be_set_right()
    {
        var read = Read(Paragraph + "[^1]", "::: source {note=1 kind=report container=\"Ferry Institute\"}\n:::\n\n[^1]: Ada Lind, “A fair crossing,” Daily Mast, May 3, 2015.");
        var source = Assert.Single(read.Collection.Sources);
        Assert.Equal(("A fair crossing", "Ferry Institute", SourceKind.Report), (source.Title, source.Container, source.Kind));
        Assert.Equal("1", Assert.Single(read.Collection.Citations).Marker);
    }

    [Theory]
    [InlineData("::: event {date=\"2015-05\" type=picnic}\nferry\n:::", "mark-value")] // no such type
    [InlineData("::: event {date=\"May 2015\" type=agree}\nferry\n:::", "mark-date")] // not EDTF
    [InlineData("::: event {date=\"2015-05\" type=agree}\nthe tunnel\n:::", "mark-words")] // words of another text
    [InlineData("::: event {date=\"2015-05\" type=agree}\n:::", null)] // without words: the first claim
    [InlineData("::: claim {speaker=nobody-known}\nferry\n:::", "mark-slug")]
    [InlineData("::: claim {stance=warm}\nferry\n:::", "mark-value")]
    [InlineData("::: source {title=\"A\"}\nthe tunnel\n:::", "mark-words")]
    [InlineData("::: source {kind=news}\nDaily Mast\n:::", "mark-source")] // nothing to know it by
    [InlineData("::: source {note=7 kind=news}\n:::", "mark-source")] // no such note
    public void A_mark_that_cannot_be_read_is_told_of_with_its_line(string mark, string? code)
    {
        var errors = Errors(Read(Paragraph, mark));
        Assert.Equal(code is null ? [] : [(code, 8)], errors.Select(d => (d.Code, d.Line ?? 0)));
    }

    [Fact]
    public void A_mark_of_a_kind_that_nobody_knows_is_told_of()
        => Assert.Contains(Read(Paragraph, "::: evnt {date=\"2015\"}\nferry\n:::").Diagnostics, d => d is { Code: "mark-kind", Line: 8 });

    private static ImportResult Read(string paragraph, string marks)
    {
        var text = $"---\nslug: ferry\ntitle: \"Ferry\"\npublished: \"2015-07\"\n---\n{paragraph}\n\n{marks}\n";
        var vocabulary = Vocabulary.Empty with
        {
            Themes = [new Theme(new ThemeSlug("trade"), "Trade", "economy", "", [])],
            Actors = [new Actor(new ActorSlug("xanadu"), "Xanadu", ActorKind.State, [new NameForm("Xanadu", NameManner.Name)], null, null, null, null)],
        };
        return Importer.Import([new CorpusFile("ferry.md", Encoding.UTF8.GetBytes(text))], vocabulary);
    }

    private static IEnumerable<Diagnostic> Errors(ImportResult read) => read.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error);
}

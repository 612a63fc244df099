using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.UnitTests.Import.Notes.InText;

/// <summary>Lines such as "Source: Reuters, 3 March 2019" beneath a paragraph or a figure.</summary>
public sealed class SourceLineTests
{
    private const string Told = "Moscow sold Beijing 20 million tonnes of oil in 2018.";

    [Fact]
    public void The_paragraph_above_rests_on_what_the_line_names()
    {
        var read = Read($"{Told}\n\nSource: Reuters, 3 March 2019.\n\nOthers bought less.");

        var citation = Assert.Single(read.Citations);
        Assert.Equal(Told, read.Claims.Single(claim => claim.Id == citation.Claim).Text);
        Assert.Equal("Reuters", Assert.Single(read.Sources).Container);
        Assert.Equal("Source: Reuters, 3 March 2019.", read.Passages.Single(passage => passage.Id == citation.Note).Text);
    }

    [Fact]
    public void Two_bodies_named_with_no_more_are_two_works() =>
        Assert.Equal(["Chinese customs", "Reuters"], Read($"{Told}\n\nSource: Chinese customs; Reuters").Sources.Select(source => source.Container).Order(StringComparer.Ordinal));

    [Fact]
    public void Names_of_papers_in_a_row_are_works_of_their_own() =>
        Assert.Equal(["Beijing Review", "Diplomaticheskii vestnik", "Izvestiya"], Read($"{Told}\n\nSources: Diplomaticheskii vestnik; Beijing Review; Izvestiya.").Sources.Select(source => source.Container).Order(StringComparer.Ordinal));

    [Fact]
    public void The_line_itself_states_nothing()
    {
        var read = Read($"{Told}\n\nSource: Kommersant, 3 March 2019; TASS, 5 March 2019.");

        Assert.Equal([Told], read.Claims.Select(claim => claim.Text));
        Assert.Equal(2, read.Citations.Count);
        Assert.All(read.Mentions, mention => Assert.Equal(PassageKind.Paragraph, read.Passages.Single(passage => passage.Id == mention.Passage).Kind));
    }

    [Fact]
    public void A_line_below_nothing_stays_in_the_text() =>
        Assert.DoesNotContain(Read($"Source: Reuters, 3 March 2019.\n\n{Told}").Passages, passage => passage.Kind == PassageKind.Note);

    private static Collection Read(string text) => TextOf.Files(("a.md", $"---\ntitle: A test\npublished: \"2021\"\nedition: restated\n---\n\n{text}\n")).Collection;
}

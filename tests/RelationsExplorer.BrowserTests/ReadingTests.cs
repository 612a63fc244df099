using Microsoft.Playwright;
using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.BrowserTests;

/// <summary>Reading an article, with its notes.</summary>
public sealed class ReadingTests(SeedSite site)
{
    [Fact]
    public async Task A_note_opens_in_place_on_a_narrow_page_and_its_cross_leads_back()
    {
        await using var visit = await site.VisitAsync(new BrowserNewContextOptions { ViewportSize = new() { Width = 390, Height = 844 } });
        await visit.GoAsync("/articles/" + site.MostNoted);
        var marker = visit.Page.Locator("a.marker:not(.ed):has(+ .sidenote)").First;
        var note = visit.Page.Locator("a.marker:not(.ed) + .sidenote").First;
        await Assertions.Expect(note).ToBeHiddenAsync();
        await marker.ClickAsync();
        await Assertions.Expect(note).ToBeVisibleAsync();
        await note.Locator(".close").ClickAsync();
        await Assertions.Expect(note).ToBeHiddenAsync();
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task Without_scripts_a_note_opens_in_place_as_well()
    {
        await using var visit = await site.VisitAsync(new BrowserNewContextOptions
        {
            JavaScriptEnabled = false,
            ViewportSize = new() { Width = 390, Height = 844 },
        });
        await visit.GoAsync("/articles/" + site.MostNoted);
        var note = visit.Page.Locator("a.marker:not(.ed) + .sidenote").First;
        await visit.Page.Locator("a.marker:not(.ed):has(+ .sidenote)").First.ClickAsync();
        await Assertions.Expect(note).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Copying_a_paragraph_copies_its_words_and_no_notes()
    {
        await using var visit = await site.VisitAsync(new BrowserNewContextOptions { Permissions = ["clipboard-read", "clipboard-write"] });
        var slug = site.MostNoted;
        var passage = site.Collection.Passages.First(p => p.Article.Value == slug && p.Kind == PassageKind.Paragraph
            && site.Collection.Markers.Count(m => m.Passage == p.Id && m.Note is not null) >= 2);
        await visit.GoAsync("/articles/" + slug);
        var paragraph = visit.Page.Locator($"[id='{passage.Id}']");
        Assert.NotEqual(0, await paragraph.Locator("a.marker").CountAsync());
        await paragraph.EvaluateAsync("p => getSelection().selectAllChildren(p)");
        await visit.Page.Keyboard.PressAsync("Control+C");
        var copied = await visit.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
        Assert.Equal(Visit.OneLine(passage.Text), Visit.OneLine(copied));
    }
}

using Microsoft.Playwright;

namespace RelationsExplorer.BrowserTests;

/// <summary>A shelf of one's own.</summary>
public sealed class KeepTests(SeedSite site)
{
    [Fact]
    public async Task What_is_kept_stays_from_page_to_page_and_is_a_list_with_an_address()
    {
        await using var visit = await site.VisitAsync();
        await visit.GoAsync("/claims");
        var note = visit.Page.GetByRole(AriaRole.Complementary, new() { Name = "Kept claims" });
        await Assertions.Expect(note).ToBeHiddenAsync();
        var buttons = visit.Page.GetByRole(AriaRole.Button, new() { Name = "Keep this claim" });
        await buttons.Nth(0).ClickAsync();
        await buttons.Nth(2).FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(buttons.Nth(0)).ToHaveAttributeAsync("aria-pressed", "true");
        await Assertions.Expect(note.GetByRole(AriaRole.Link)).ToHaveTextAsync("2 claims kept");

        await visit.Page.Locator("#q").PressSequentiallyAsync("Russia");
        await Assertions.Expect(visit.Page.Locator("#asked .chip").First).ToContainTextAsync("Russia");
        await Assertions.Expect(note.GetByRole(AriaRole.Link)).ToHaveTextAsync("2 claims kept");

        await visit.GoAsync("/articles");
        await note.GetByRole(AriaRole.Link).ClickAsync();
        await visit.ArriveAsync("**/claims?id=*&id=*");
        Assert.Equal(2, await visit.FoundAsync());
        await note.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(note).ToBeHiddenAsync();
        Assert.Empty(visit.Faults);
    }
}

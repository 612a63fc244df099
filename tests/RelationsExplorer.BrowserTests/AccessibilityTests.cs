using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace RelationsExplorer.BrowserTests;

/// <summary>The rules of WCAG 2.2, levels A and AA, as far as a machine can check them.</summary>
public sealed class AccessibilityTests(SeedSite site)
{
    private static readonly AxeRunOptions _rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] },
        ResultTypes = [ResultType.Violations],
    };

    // The dark look changes colours and nothing else.
    private static readonly AxeRunOptions _rulesOfColour = new()
    {
        RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast", "link-in-text-block"] },
        ResultTypes = [ResultType.Violations],
    };

    public static TheoryData<string> Kinds => Addresses.EachKind;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_page_is_accessible_in_light_and_dark(string address)
    {
        await using var visit = await site.VisitAsync();
        await visit.GoAsync(site.Real(address));
        Assert.Empty(await ViolationsAsync(visit.Page, _rules));
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        Assert.Empty(await ViolationsAsync(visit.Page, _rulesOfColour));
    }

    private static async Task<IEnumerable<string>> ViolationsAsync(IPage page, AxeRunOptions rules)
    {
        var found = await page.RunAxe(rules);
        return found.Violations.SelectMany(v => v.Nodes.Take(3).Select(node => $"{v.Id}: {node.Html} ({node.Target})"));
    }
}

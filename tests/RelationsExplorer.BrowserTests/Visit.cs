using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace RelationsExplorer.BrowserTests;

/// <summary>A page in a browser context of its own, which writes down whatever goes wrong in it.</summary>
internal sealed partial class Visit : IAsyncDisposable
{
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan _betweenQuestions = TimeSpan.FromMilliseconds(20);

    private readonly IBrowserContext _context;
    private readonly List<string> _faults = [];

    private Visit(IBrowserContext context, IPage page, Uri site)
    {
        (_context, Page) = (context, page);
        page.Console += (_, said) => Note(said.Type == "error", $"console: {said.Text} ({said.Location})");
        page.PageError += (_, error) => Note(true, $"script: {error}");
        page.Request += (_, asked) => Note(
            new Uri(asked.Url) is { Scheme: not ("data" or "blob") } to && to.Authority != site.Authority,
            $"request to {asked.Url}");
        page.Dialog += (_, dialog) =>
        {
            Note(true, $"dialog: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Errors of the console and of scripts, requests to other hosts, dialogs; in the order they came.</summary>
    public IReadOnlyList<string> Faults
    {
        get
        {
            lock (_faults) return [.. _faults];
        }
    }

    /// <summary>A context and an empty page.</summary>
    public static async Task<Visit> StartAsync(IBrowser browser, Uri site, BrowserNewContextOptions? how = null)
    {
        how ??= new BrowserNewContextOptions();
        how.BaseURL = site.ToString();
        // Movement between pages has no end that a test could wait for.
        how.ReducedMotion = ReducedMotion.Reduce;
        how.ViewportSize ??= new ViewportSize { Width = 1280, Height = 900 };
        var context = await browser.NewContextAsync(how);
        return new Visit(context, await context.NewPageAsync(), site);
    }

    /// <summary>Goes to an address and hands out the status of the answer.</summary>
    public async Task<int> GoAsync(string address) =>
        (await Page.GotoAsync(address, new PageGotoOptions { Timeout = 60_000 }))?.Status ?? 0;

    /// <summary>
    /// Waits until the page at an address stands, after a click that leads there. In the pattern, <c>*</c> stands for anything within
    /// a part of the path and <c>**</c> for anything at all.
    /// </summary>
    public Task ArriveAsync(string pattern) => ArriveAsync(new Regex(
        "^" + Regex.Escape(pattern).Replace(@"\*\*", ".*", StringComparison.Ordinal).Replace(@"\*", "[^/]*", StringComparison.Ordinal) + "$",
        RegexOptions.None,
        TimeSpan.FromSeconds(15)));

    /// <summary>Waits until the page at an address stands, after a click that leads there.</summary>
    /// <remarks>The page is asked again and again where it is and whether it is complete: an event that tells so may have come before anybody listened.</remarks>
    public async Task ArriveAsync(Regex address)
    {
        await Assertions.Expect(Page).ToHaveURLAsync(address, new PageAssertionsToHaveURLOptions { Timeout = 30_000 });
        // Asked from here: where scripts are turned off, the browser's own way of asking again never comes to its second question.
        var asked = Stopwatch.GetTimestamp();
        while (await Page.EvaluateAsync<string>("document.readyState") != "complete")
        {
            if (Stopwatch.GetElapsedTime(asked) > _longest) throw new TimeoutException($"{Page.Url} is not complete after {_longest.TotalSeconds} seconds.");
            await Task.Delay(_betweenQuestions);
        }
    }

    /// <summary>The words of the page's main part, with single spaces.</summary>
    public async Task<string> WordsAsync() => OneLine(await Page.Locator("main").InnerTextAsync());

    /// <summary>How many rows a list says it holds: the first number of the sentence above it.</summary>
    public async Task<int> FoundAsync()
    {
        var sentence = await Page.Locator("#asked > p").InnerTextAsync();
        return int.Parse(FirstNumber().Match(sentence).Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
    }

    /// <summary>The path and query where the page is now.</summary>
    public string Path => new Uri(Page.Url).PathAndQuery;

    /// <summary>Text with single spaces.</summary>
    public static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private void Note(bool isFault, string fault)
    {
        if (!isFault) return;
        lock (_faults) _faults.Add(fault);
    }

    [GeneratedRegex(@"\d[\d,]*", RegexOptions.None, 200)]
    private static partial Regex FirstNumber();
}

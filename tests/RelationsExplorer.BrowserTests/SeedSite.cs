using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(RelationsExplorer.BrowserTests.SeedSite))]

namespace RelationsExplorer.BrowserTests;

/// <summary>One browser for all tests, and the site over the corpus that comes with the app.</summary>
public sealed class SeedSite : IAsyncLifetime
{
    private RunningSite? _site;
    private IPlaywright? _playwright;

    /// <summary>The browser.</summary>
    public IBrowser Browser { get; private set; } = null!;

    /// <summary>Where the site is.</summary>
    internal Uri Address => _site!.Address;

    /// <summary>What the site shows.</summary>
    internal Corpus.Collection Collection => _site!.Collection;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        Browser = await Chromium.LaunchAsync(_playwright);
        _site = await RunningSite.StartAsync(Path.Combine(AppContext.BaseDirectory, "seeds"));
    }

    /// <summary>Opens the site as a reader with no past would.</summary>
    internal Task<Visit> VisitAsync(BrowserNewContextOptions? how = null) => Visit.StartAsync(Browser, _site!.Address, how);

    /// <summary>An address of the table <see cref="Addresses"/>, with a real slug or id in the place of each word in braces.</summary>
    internal string Real(string address) => address
        .Replace("{claim}", Cited.Id.ToString(), StringComparison.Ordinal)
        .Replace("{event}", Collection.Events.MaxBy(e => e.Claims.Count)!.Id.ToString(), StringComparison.Ordinal)
        .Replace("{source}", MostCited.ToString(), StringComparison.Ordinal);

    /// <summary>A claim that carries a source.</summary>
    internal Corpus.Claims.Claim Cited => Collection.Claims.First(c => Collection.Citations.Any(cited => cited.Claim == c.Id));

    /// <summary>The article with most notes, by its slug.</summary>
    internal string MostNoted => Collection.Markers
        .Where(m => m.Note is not null)
        .CountBy(m => Collection.Passages.First(p => p.Id == m.Passage).Article)
        .MaxBy(count => count.Value).Key.Value;

    private Corpus.Sources.SourceId MostCited => Collection.Citations.CountBy(c => c.Source).MaxBy(count => count.Value).Key;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (Browser is not null) await Browser.DisposeAsync();
        _playwright?.Dispose();
        if (_site is not null) await _site.DisposeAsync();
    }
}

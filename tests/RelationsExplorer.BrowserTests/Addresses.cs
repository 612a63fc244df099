namespace RelationsExplorer.BrowserTests;

/// <summary>The pages of the site: each section, one of each kind below it, and the reading view of each article.</summary>
internal static class Addresses
{
    /// <summary>A page of each kind; <see cref="SeedSite.Real"/> puts real ids in the place of words in braces.</summary>
    public static TheoryData<string> EachKind =>
    [
        "/",
        "/articles",
        "/articles/sino-russian-nexus",
        "/claims",
        "/claims?q=gas&theme=energy",
        "/claims?q=nowhere-to-be-found",
        "/claims/{claim}",
        "/events",
        "/events?during=2014&lanes=articles",
        "/events/{event}",
        "/sources",
        "/sources/{source}",
        "/themes",
        "/themes/energy",
        "/actors",
        "/actors/russia",
        "/places",
        "/places/central-asia",
        "/compare",
        "/discrepancies",
        "/about",
        "/about/changes",
        "/about/data",
        "/about/api",
        "/nothing-here",
    ];

    /// <summary>The five articles.</summary>
    public static TheoryData<string> Articles =>
    [
        "chinese-and-russian-relations-in-central-asia",
        "russia-china-coming-together-and-the-emerging-geopolitical-reset",
        "sino-russian-nexus",
        "russia-china-harmony-one-sided-compromise-under-compulsion",
        "russias-rapprochement-with-china-runs-deep",
    ];
}

using System.Text.RegularExpressions;

namespace RelationsExplorer.Benchmarks.Load;

/// <summary>One kind of page with some addresses of it, found in the site itself.</summary>
/// <param name="Name">As shown in the table.</param>
/// <param name="Addresses">To ask in turn.</param>
internal sealed partial record PageKind(string Name, IReadOnlyList<string> Addresses)
{
    private static readonly string[] Themes = ["energy", "trade-investment", "connectivity", "military-security", "technology", "central-asia", "russian-far-east", "arctic", "border-territory", "us-west"];
    private static readonly string[] Words = ["trade", "bridge", "pipeline", "\"joint exercises\"", "mistrust", "port -coal", "partner*", "loan", "border", "winter"];
    private static readonly string[] Actors = ["russia", "china", "united-states", "kazakhstan", "india"];

    /// <summary>Every kind of page of a site that holds a made-up corpus.</summary>
    public static async Task<List<PageKind>> OfAsync(Uri site, int articles)
    {
        using var client = new HttpClient { BaseAddress = site };
        var articlePages = Enumerable.Range(0, 40).Select(i => $"/articles/article-{i * articles / 40:000000}").Distinct().ToList();
        var (events, sources) = (new List<string>(), new List<string>());
        foreach (var address in articlePages.Take(12))
        {
            var page = await client.GetStringAsync(new Uri(address, UriKind.Relative));
            events.AddRange(EventLink().Matches(page).Select(link => link.Groups[1].Value).Distinct().Take(5));
            sources.AddRange(SourceLink().Matches(page).Select(link => link.Groups[1].Value).Distinct().Take(5));
        }

        List<PageKind> kinds =
        [
            new("home", ["/"]),
            new("article", articlePages),
            new("claims: words and three facets", [.. Words.SelectMany((word, i) => Actors.Select((actor, j) =>
                $"/claims?q={Uri.EscapeDataString(word)}&theme={Themes[(i + j) % Themes.Length]}&actor={actor}&modality=assertion"))]),
            new("claims: words", [.. Words.Select(word => $"/claims?q={Uri.EscapeDataString(word)}")]),
            new("event", events),
            new("timeline of a decade", ["/events?during=196X", "/events?during=197X", "/events?during=198X", "/events?during=199X", "/events?during=200X", "/events?during=201X"]),
            new("timeline", ["/events", "/events?theme=energy", "/events?actor=russia", "/events?type=agree"]),
            new("source", sources),
            new("theme", [.. Themes.Select(theme => "/themes/" + theme)]),
            new("actor", [.. Actors.Select(actor => "/actors/" + actor)]),
            new("API list of claims", [.. Themes.Select(theme => "/api/v1/claims?theme=" + theme)]),
        ];

        // A kind that this version of the app does not have yet is left out.
        var there = new List<PageKind>();
        foreach (var kind in kinds)
        {
            using var response = await client.GetAsync(new Uri(kind.Addresses[0], UriKind.Relative));
            if (response.IsSuccessStatusCode) there.Add(kind);
            else Console.Error.WriteLine($"{kind.Name}: {kind.Addresses[0]} answers {(int)response.StatusCode}; left out");
        }

        return there;
    }

    [GeneratedRegex("href=\"(/events/[a-z0-9]+)\"", RegexOptions.None, 15_000)]
    private static partial Regex EventLink();

    [GeneratedRegex("href=\"(/sources/[a-z0-9]+)\"", RegexOptions.None, 15_000)]
    private static partial Regex SourceLink();
}

using System.Runtime.InteropServices;

namespace RelationsExplorer.Store.Loading;

/// <summary>How many claims, articles or others bear each number of another kind, counted while the articles go by.</summary>
internal sealed class Tally(Numbering numbers)
{
    /// <summary>Claims about each theme; the count of number n is at index n, here and below.</summary>
    public int[] Themes { get; } = new int[numbers.Themes.Items.Count + 1];

    /// <summary>Claims about each actor.</summary>
    public int[] Actors { get; } = new int[numbers.Actors.Items.Count + 1];

    /// <summary>Claims that each actor says.</summary>
    public int[] Spoken { get; } = new int[numbers.Actors.Items.Count + 1];

    /// <summary>Claims that are set in each place.</summary>
    public int[] Places { get; } = new int[numbers.Places.Items.Count + 1];

    /// <summary>Claims that cite each source.</summary>
    public int[] Sources { get; } = new int[numbers.Sources.Items.Count + 1];

    /// <summary>Articles that cite each source.</summary>
    public int[] SourceArticles { get; } = new int[numbers.Sources.Items.Count + 1];

    /// <summary>Claims that cite a source of each outlet.</summary>
    public int[] Outlets { get; } = new int[numbers.Outlets.Items.Count + 1];

    /// <summary>The articles that tell of each event, by their number, and in how many claims; the event with number n stands at index n - 1.</summary>
    public List<(int Article, int Claims)>[] Tellings { get; } = [.. numbers.Events.Items.Select(_ => new List<(int, int)>(1))];

    /// <summary>The first event of each claim, 0 where it has none; the claim with number n stands at index n - 1.</summary>
    public List<int> FirstEvents { get; } = [];

    /// <summary>A claim and an event, for each event that a claim tells of.</summary>
    public List<int> ClaimEvents { get; } = [];

    /// <summary>Takes in the next article.</summary>
    public void Add(NumberedArticle article)
    {
        foreach (var claim in article.Claims) Add(claim, article.Number);
        foreach (var source in article.Sources) SourceArticles[source]++;
    }

    /// <summary>How often each number stands in the lists.</summary>
    public static int[] Of(IEnumerable<int[]> lists, int most)
    {
        var counts = new int[most + 1];
        foreach (var number in lists.SelectMany(list => list)) counts[number]++;
        return counts;
    }

    private void Add(NumberedClaim claim, int article)
    {
        foreach (var theme in claim.Themes) Themes[theme]++;
        foreach (var actor in claim.Actors) Actors[actor]++;
        foreach (var place in claim.Places) Places[place]++;
        foreach (var source in claim.Sources) Sources[source]++;
        foreach (var outlet in claim.Sources.Select(source => numbers.OutletOfSource[source - 1]).Where(outlet => outlet > 0).Distinct()) Outlets[outlet]++;
        if (claim.Speaker > 0) Spoken[claim.Speaker]++;
        FirstEvents.Add(claim.Events.Length > 0 ? claim.Events[0] : 0);
        foreach (var told in claim.Events)
        {
            ClaimEvents.Add(FirstEvents.Count);
            ClaimEvents.Add(told);
            var tellings = Tellings[told - 1];
            if (tellings.Count > 0 && tellings[^1].Article == article) CollectionsMarshal.AsSpan(tellings)[^1].Claims++;
            else tellings.Add((article, 1));
        }
    }
}

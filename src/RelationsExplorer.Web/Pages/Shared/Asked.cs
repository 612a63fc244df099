using RelationsExplorer.Corpus;

namespace RelationsExplorer.Web.Pages.Shared;

/// <summary>What a list was asked for, above the list: in a sentence, and in parts that can be taken away.</summary>
/// <param name="Sentence">In words: "claims on energy that speak of friction, during 2014".</param>
/// <param name="Parts">Each part in words, and the address of the list without it.</param>
/// <param name="SetAside">What the address held that could not be understood, a sentence each.</param>
/// <param name="All">The address of the list with nothing taken out of it.</param>
internal sealed record Asked(
    string Sentence,
    IReadOnlyList<(string Words, ListAddress Without)> Parts,
    IReadOnlyList<string> SetAside,
    ListAddress All)
{
    private const int LongestTitle = 90;

    /// <summary>What the list is called in a browser's tab: what narrows it, and which page of it this is.</summary>
    /// <param name="noun">What it lists.</param>
    /// <param name="page">The number of the page.</param>
    public string Title(string noun, int page) =>
        Excerpt.Of(Parts.Count == 0 ? noun : $"{noun}: {string.Join("; ", Parts.Select(part => part.Words))}", LongestTitle)
        + (page > 1 ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $", page {page}") : null);

    /// <summary>Said where a search took too long: what the rest of the address gives is shown.</summary>
    public const string SearchStopped = "The search for these words took too long and was left out; fewer or longer words find faster.";
}

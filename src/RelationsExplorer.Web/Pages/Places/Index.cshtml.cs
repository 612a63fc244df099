using Microsoft.AspNetCore.Mvc.RazorPages;
using RelationsExplorer.Store;
using RelationsExplorer.Store.Queries;
using RelationsExplorer.Store.Queries.Vocabularies;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Pages.Places;

/// <summary>The places of the corpus, by kind and by how much is claimed of them.</summary>
internal sealed class IndexModel(StoreSession store) : PageModel
{
    public string? Text { get; private set; }

    public IReadOnlyList<(string Kind, IReadOnlyList<FoundPlace> Places)> Rows { get; private set; } = [];

    /// <summary>Whether there are more places than are listed.</summary>
    public bool IsCut { get; private set; }

    /// <summary>What in the address could not be understood.</summary>
    public IReadOnlyList<string> SetAside { get; private set; } = [];

    /// <summary>What several places of a kind are called.</summary>
    public static string Title(string kind) => kind switch
    {
        "" => "Other places",
        "city" => "Cities",
        "mountains" => "Mountains",
        _ => char.ToUpperInvariant(kind[0]) + kind[1..] + "s",
    };

    public async Task OnGetAsync(CancellationToken stop)
    {
        var reader = new AddressReader(Request.Query, "/places");
        Text = reader.Text("q");
        SetAside = reader.SetAside;
        var found = await new PlacesQuery(store).ReadAsync(new PlaceFilter { Text = Text, Paging = new Paging(1, Paging.MostRows) }, stop);
        IsCut = found.HasNext;
        Rows =
        [
            .. found.Rows.GroupBy(p => p.Kind).OrderByDescending(g => g.Sum(p => p.Claims)).ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => (g.Key, (IReadOnlyList<FoundPlace>)[.. g])),
        ];
    }
}

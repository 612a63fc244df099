using Microsoft.AspNetCore.Mvc.RazorPages;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Store;
using RelationsExplorer.Store.Queries;
using RelationsExplorer.Store.Queries.Vocabularies;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Pages.Actors;

/// <summary>The actors of the corpus, by kind and by how much is claimed of them.</summary>
internal sealed class IndexModel(StoreSession store) : PageModel
{
    private const int MostOfAKind = 120;

    public string? Text { get; private set; }

    /// <summary>The actors of each kind.</summary>
    public IReadOnlyList<(ActorKind Kind, Page<FoundActor> Actors)> Rows { get; private set; } = [];

    /// <summary>What in the address could not be understood.</summary>
    public IReadOnlyList<string> SetAside { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        var reader = new AddressReader(Request.Query, "/actors");
        Text = reader.Text("q");
        SetAside = reader.SetAside;
        var rows = new List<(ActorKind, Page<FoundActor>)>();
        foreach (var kind in Enum.GetValues<ActorKind>())
        {
            var found = await new ActorsQuery(store).ReadAsync(new ActorFilter { Text = Text, Kind = kind, Paging = new Paging(1, MostOfAKind) }, stop);
            if (found.Total > 0) rows.Add((kind, found));
        }

        Rows = rows;
    }
}

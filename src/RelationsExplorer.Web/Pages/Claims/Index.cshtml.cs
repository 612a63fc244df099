using Microsoft.AspNetCore.Mvc.RazorPages;
using RelationsExplorer.Store;
using RelationsExplorer.Store.Queries.Claims;
using RelationsExplorer.Store.Searching;
using RelationsExplorer.Web.Pages.Shared;
using RelationsExplorer.Web.Serving;

namespace RelationsExplorer.Web.Pages.Claims;

/// <summary>The claims of the corpus: searched, narrowed, sorted.</summary>
internal sealed class IndexModel(StoreSession store) : PageModel
{
    private static readonly Facet[] _open = [Facet.Theme, Facet.Stance, Facet.Article];

    public ClaimAsk Filter { get; private set; } = null!;

    public ClaimList Rows { get; private set; } = null!;

    public Asked Asked { get; private set; } = null!;

    /// <summary>What else goes by the words that were searched for; null where none were, or while they are typed.</summary>
    public NamedLike? Named { get; private set; }

    /// <summary>Where nothing was found: searches for less that find something, each with its words and its address.</summary>
    public IReadOnlyList<(string Words, ListAddress Address, int Count)> NearMisses { get; private set; } = [];

    /// <summary>The facets that still tell claims apart, or are chosen.</summary>
    public IEnumerable<FacetChoice> Facets => Rows.Facets
        .Where(f => f.Values.Count > 1 || FacetChoice.IsUsed(f))
        .Select(f => new FacetChoice(FacetWords.Title(f.Facet), f, Filter.Address, _open.Contains(f.Facet)));

    /// <summary>The ways to sort: those that make sense here, each with its address unless it is in use.</summary>
    public IEnumerable<(string Name, ListAddress? Address)> Sorts => ClaimAsk.Sorts
        .Where(s => s.Sort != ClaimSort.Relevance || Filter.Filter.Text is not null)
        .Select(s => (s.Name, s.Sort == Rows.Order ? null : Filter.Address.Only("sort", s.Word == DefaultSort ? null : s.Word)));

    private (string Words, ListAddress Address, int Count) InWords(NearMiss miss) => (
        miss.IsEverywhere ? "These words in all claims" : miss.Without is { } without ? $"Without {without}" : $"Only {miss.Text}",
        (miss.IsEverywhere ? new ListAddress("/claims", []) : Filter.Address).Only("q", miss.Text),
        miss.Count);

    private string DefaultSort => Filter.Filter.Text is null ? "published" : "relevance";

    public async Task OnGetAsync(CancellationToken stop)
    {
        (Filter, var names) = NamedValues.Read(store, unknown => ClaimAsk.Of(Request.Query, unknown), ask => ask.Address);
        Rows = await new ClaimsQuery(store).ReadAsync(Filter.Filter, stop);
        Asked = Filter.InWords(Rows.Page.Total, Rows.IsStopped, names);
        if (Rows.IsStopped) Freshness.LeaveOut(HttpContext);
        if (Filter.Filter is { Text: { } text, TextIsUnfinished: false }) Named = await NamedLike.ReadAsync(store, text, stop);
        if (Rows.Page.Total == 0 && !Rows.IsStopped) NearMisses = [.. new NearMissQuery(store).Read(Filter.Filter, stop).Select(InWords)];
    }
}

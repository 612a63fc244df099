using Microsoft.AspNetCore.Mvc.RazorPages;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Store;
using RelationsExplorer.Store.Queries.Vocabularies;

namespace RelationsExplorer.Web.Pages.Themes;

/// <summary>The themes by which the corpus can be read, in their groups.</summary>
internal sealed class IndexModel(StoreSession store) : PageModel
{
    public IReadOnlyList<(ThemeGroup Group, IReadOnlyList<FoundTheme> Themes)> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) =>
        Rows = [.. (await new ThemesQuery(store).ReadAsync(stop)).GroupBy(t => t.Group).Select(g => (g.Key, (IReadOnlyList<FoundTheme>)[.. g]))];
}

using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Pages;

internal static class SeamStore
{
    public static Corpus.Collection Collection { get; set; } = new(Corpus.Vocabularies.Vocabulary.Empty, [], [], [], [], [], [], [], [], [], []);

    public static IReadOnlyList<ArticleEntry> Articles() => [.. Collection.Articles.OrderBy(a => a.Published).Select(a =>
    {
        var claims = Collection.Claims.Where(c => c.Article == a.Slug).ToList();
        var ids = claims.Select(c => c.Id).ToHashSet();
        var cites = Collection.Citations.Where(c => ids.Contains(c.Claim)).ToList();
        return new ArticleEntry(a.Slug, a.Title, a.Authors, a.Publisher, a.Published, a.Form, claims.Count, claims.Count(c => cites.Exists(x => x.Claim == c.Id)),
            Collection.Events.Count(e => e.Claims.Any(ids.Contains)), cites.Select(c => c.Source).Distinct().Count(),
            [.. claims.SelectMany(c => c.Themes).GroupBy(t => t).OrderByDescending(g => g.Count()).Take(4).Select(g => Collection.Vocabulary.Themes.First(t => t.Slug == g.Key))]);
    })];

    public static Corpus.Vocabularies.Theme Theme(Corpus.Vocabularies.ThemeSlug t) => Collection.Vocabulary.Themes.First(x => x.Slug == t);

    public static (Corpus.Vocabularies.ActorSlug, string) Name(Corpus.Vocabularies.ActorSlug a) => (a, Collection.Vocabulary.Actors.FirstOrDefault(x => x.Slug == a)?.Name ?? a.Value);

    public static EventLine Line(Corpus.Events.Event e) => new(e.Id, e.Title, e.Date, e.Type, e.Status, e.Claims.Count, e.Claims.Select(c => Collection.Claims.First(x => x.Id == c).Article).Distinct().Count());
}

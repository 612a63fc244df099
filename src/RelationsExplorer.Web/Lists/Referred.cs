using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Store;
using RelationsExplorer.Store.Exporting;
using RelationsExplorer.Web.Citing;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Lists;

/// <summary>What records refer to by slug, looked up once for each; and records as things to cite.</summary>
/// <param name="store">The store.</param>
/// <param name="site">This site.</param>
internal sealed class Referred(StoreSession store, CitedSite site)
{
    private readonly Dictionary<string, Article> _articles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _actors = new(StringComparer.Ordinal);
    private Dictionary<string, string>? _themes;

    /// <summary>This site.</summary>
    public CitedSite Site { get; } = site;

    /// <summary>The article of a claim.</summary>
    public Article Article(string slug) =>
        _articles.TryGetValue(slug, out var known) ? known : _articles[slug] = Of(new RecordQuery(store).ArticleOrNull(new ArticleSlug(slug))!);

    /// <summary>What an actor is called.</summary>
    public string Actor(string slug) =>
        _actors.TryGetValue(slug, out var known) ? known : _actors[slug] = new RecordQuery(store).ActorOrNull(new ActorSlug(slug))!.Name;

    /// <summary>What a theme is called.</summary>
    public string Theme(string slug) =>
        (_themes ??= new RecordsQuery(store).Themes().Records.ToDictionary(theme => theme.Id, theme => theme.Name, StringComparer.Ordinal)).GetValueOrDefault(slug, slug);

    /// <summary>Who says a claim, in words; null for the author of the article.</summary>
    public string? Speaker(ClaimRecord claim) => claim.Speaker == "author" ? null : Actor(claim.Speaker);

    /// <summary>An article to cite.</summary>
    public CslItem Cite(ArticleRecord article) => CslItem.Of(Of(article), Site);

    /// <summary>A claim to cite.</summary>
    public CslItem Cite(ClaimRecord claim) => Site.Cite(new ClaimId(claim.Id), claim.Text, Speaker(claim), Article(claim.Article), claim.Citations!.Select(citation => Source(citation.Source)));

    /// <summary>An event to cite.</summary>
    public CslItem Cite(EventRecord happened) => Site.Cite(
        new EventId(happened.Id), happened.Title, EdtfDate.Parse(happened.Date), Words.TryFromSlug<EventStatus>(happened.Status, out var status) ? status : EventStatus.Happened);

    /// <summary>A source to cite.</summary>
    public static CslItem Cite(SourceRecord source) => CslItem.Of(Of(source));

    /// <summary>A source to cite, by its id.</summary>
    public CslItem Work(string id) => CslItem.Of(Source(id));

    /// <summary>The source that a record was made from.</summary>
    public static Source Of(SourceRecord record) => new(
        new SourceId(record.Id), Words.TryFromSlug<SourceKind>(record.Kind, out var kind) ? kind : SourceKind.WebPage, record.Title, record.Authors, record.Container,
        record.Publisher, Date(record.Issued), Date(record.Accessed), record.Url, record.Doi, record.Volume, record.Issue, record.Pages, record.Raw,
        record.CorpusArticle is { } article ? new ArticleSlug(article) : null);

    private Source Source(string id) => Of(new RecordQuery(store).SourceOrNull(new SourceId(id))!);

    private static Article Of(ArticleRecord record) => new(
        new ArticleSlug(record.Id), record.File, record.Title, record.Authors, record.Publisher, Date(record.Published), record.PublishedBasis, record.Url,
        record.Language, Words.TryFromSlug<ArticleForm>(record.Form, out var form) ? form : ArticleForm.Original);

    private static EdtfDate? Date(string? edtf) => edtf is null ? null : EdtfDate.Parse(edtf);
}

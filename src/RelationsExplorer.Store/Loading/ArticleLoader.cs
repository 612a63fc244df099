using RelationsExplorer.Store.Mapping;
using RelationsExplorer.Store.Sqlite;

namespace RelationsExplorer.Store.Loading;

/// <summary>Loads articles with their passages, what was found in these, and their claims: one article after another.</summary>
internal sealed class ArticleLoader(BulkLoad load) : IDisposable
{
    private readonly BulkTable<ArticleRow> _articles = load.Table<ArticleRow>();
    private readonly BulkTable<ArticleThemeRow> _themes = load.Table<ArticleThemeRow>();
    private readonly BulkTable<PassageRow> _passages = load.Table<PassageRow>();
    private readonly BulkTable<MarkerRow> _markers = load.Table<MarkerRow>();
    private readonly BulkTable<RemarkRow> _remarks = load.Table<RemarkRow>();
    private readonly BulkTable<MentionRow> _mentions = load.Table<MentionRow>();
    private readonly BulkTable<ClaimRow> _claims = load.Table<ClaimRow>();
    private readonly BulkTable<ClaimThemeRow> _claimThemes = load.Table<ClaimThemeRow>();
    private readonly BulkTable<ClaimActorRow> _claimActors = load.Table<ClaimActorRow>();
    private readonly BulkTable<ClaimPlaceRow> _claimPlaces = load.Table<ClaimPlaceRow>();
    private readonly BulkTable<ClaimEventRow> _claimEvents = load.Table<ClaimEventRow>();
    private readonly BulkTable<CitationRow> _citations = load.Table<CitationRow>();
    private readonly BulkStatement _words = load.Statement("INSERT INTO claim_words(rowid, words) VALUES (?, ?)");

    /// <summary>Inserts all rows of the next article.</summary>
    public void Load(ArticleRows rows)
    {
        _articles.Insert(rows.Article);
        _themes.Insert(rows.Themes);
        _passages.Insert(rows.Passages);
        _markers.Insert(rows.Markers);
        _remarks.Insert(rows.Remarks);
        _mentions.Insert(rows.Mentions);
        _claims.Insert(rows.Claims);
        _claimThemes.Insert(rows.ClaimThemes);
        _claimActors.Insert(rows.ClaimActors);
        _claimPlaces.Insert(rows.ClaimPlaces);
        _claimEvents.Insert(rows.ClaimEvents);
        _citations.Insert(rows.Citations);
        for (var i = 0; i < rows.Words.Count; i++)
        {
            _words.Bind(1, rows.FirstClaim + i);
            _words.Bind(2, rows.Words[i]);
            _words.Step();
        }
    }

    public void Dispose()
    {
        IDisposable[] all = [_articles, _themes, _passages, _markers, _remarks, _mentions, _claims, _claimThemes, _claimActors, _claimPlaces, _claimEvents, _citations, _words];
        foreach (var one in all) one.Dispose();
    }
}

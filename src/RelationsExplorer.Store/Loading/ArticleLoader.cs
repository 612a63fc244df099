using RelationsExplorer.Store.Mapping;
using RelationsExplorer.Store.Sqlite;

namespace RelationsExplorer.Store.Loading;

/// <summary>Packs the rows of articles with their passages, what was found in these, and their claims: one article after another.</summary>
internal sealed class ArticleLoader(BulkLoad load)
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
    private readonly int _words = load.Statement("INSERT INTO claim_words(rowid, words) VALUES (?, ?)");

    /// <summary>All rows of an article.</summary>
    public PackedRows Pack(ArticleRows rows)
    {
        var to = load.NewPack();
        _articles.Pack(to, rows.Article);
        _themes.Pack(to, rows.Themes);
        _passages.Pack(to, rows.Passages);
        _markers.Pack(to, rows.Markers);
        _remarks.Pack(to, rows.Remarks);
        _mentions.Pack(to, rows.Mentions);
        _claims.Pack(to, rows.Claims);
        _claimThemes.Pack(to, rows.ClaimThemes);
        _claimActors.Pack(to, rows.ClaimActors);
        _claimPlaces.Pack(to, rows.ClaimPlaces);
        _claimEvents.Pack(to, rows.ClaimEvents);
        _citations.Pack(to, rows.Citations);
        for (var i = 0; i < rows.Words.Count; i++)
        {
            to.Begin(_words);
            to.Add(rows.FirstClaim + i);
            to.Add(rows.Words[i]);
            to.End();
        }

        return to;
    }
}

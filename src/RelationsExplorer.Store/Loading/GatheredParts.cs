using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Sources;

namespace RelationsExplorer.Store.Loading;

/// <summary>The parts of a collection's articles, gathered from its lists where nobody hands them out by article.</summary>
internal sealed class GatheredParts : IArticleReadings
{
    private readonly ILookup<ArticleSlug, Passage> _passages;
    private readonly ILookup<ArticleSlug, Marker> _markers;
    private readonly ILookup<ArticleSlug, Remark> _remarks;
    private readonly ILookup<ArticleSlug, Mention> _mentions;
    private readonly ILookup<ArticleSlug, Claim> _claims;
    private readonly ILookup<ArticleSlug, Citation> _citations;

    private GatheredParts(Collection collection, Numbering numbers)
    {
        var passages = new Numbered<PassageId, Passage>("passage", collection.Passages, passage => passage.Id);
        var claims = new Numbered<ClaimId, Claim>("claim", collection.Claims, claim => claim.Id);
        ArticleSlug Home(PassageId passage) => Known(passages.Items[passages.Of(passage) - 1].Article);
        ArticleSlug Known(ArticleSlug article) => numbers.Articles.Items[numbers.Articles.Of(article) - 1].Slug;
        _passages = passages.Items.ToLookup(passage => Known(passage.Article));
        _markers = collection.Markers.ToLookup(marker => Home(marker.Passage));
        _remarks = collection.Remarks.ToLookup(remark => Home(remark.Passage));
        _mentions = collection.Mentions.ToLookup(mention => Home(mention.Passage));
        _claims = claims.Items.ToLookup(claim => Known(claim.Article));
        _citations = collection.Citations.ToLookup(citation => claims.Items[claims.Of(citation.Claim) - 1].Article);
    }

    /// <summary>What hands out the parts of a collection.</summary>
    public static IArticleReadings Of(Collection collection, Numbering numbers) =>
        collection.Claims is PartsList<Claim> { Readings: var readings } ? readings : new GatheredParts(collection, numbers);

    /// <inheritdoc/>
    public ArticleParts Of(ArticleSlug article) => new(
        [.. _passages[article]], [.. _markers[article]], [.. _remarks[article]], [.. _mentions[article]], [.. _claims[article]], [.. _citations[article]]);
}

using Microsoft.EntityFrameworkCore;
using RelationsExplorer.Store.Mapping;

namespace RelationsExplorer.Store.Exporting;

/// <summary>Articles, passages and mentions as records, in the order of their numbers.</summary>
internal static class ArticleLines
{
    public static IEnumerable<ArticleRecord> Articles(StoreContext context, List<int>? only = null) =>
        context.Articles.Among(only, n => row => EF.Parameter(n).Contains(row.Number)).OrderBy(row => row.Number).AsEnumerable().Select(article => new ArticleRecord(
            article.Slug.Value, article.File, article.Title, article.Authors, article.Publisher, article.Published?.ToString(), article.PublishedBasis,
            article.Url, article.Language, Word.Of(article.Form)));

    /// <summary>The passages of all articles, or of one.</summary>
    public static IEnumerable<PassageRecord> Passages(StoreContext context, Slugs slugs, int? article = null) =>
        context.Passages.Where(row => article == null || row.Article == article).OrderBy(row => row.Number).AsEnumerable().Select(passage => new PassageRecord(
            passage.Id.Value, slugs.Articles[passage.Article], passage.Ordinal, Word.Of(passage.Kind), passage.Line, passage.Text,
            passage.Level, passage.Label, passage.Rule));

    public static IEnumerable<MentionRecord> Mentions(StoreContext context, Slugs slugs)
    {
        var mentions =
            from mention in context.Mentions
            join passage in context.Passages on mention.Passage equals passage.Number
            orderby mention.Number
            select new { Row = mention, Passage = passage.Id };
        foreach (var mention in mentions)
        {
            yield return new MentionRecord(
                mention.Passage.Value, mention.Row.Start, mention.Row.End, mention.Row.Text, Word.Of(mention.Row.Kind), Value(mention.Row, slugs), mention.Row.Rule)
            {
                Working = mention.Row.Working,
            };
        }
    }

    private static MentionValue? Value(MentionRow mention, Slugs slugs) => mention.Kind switch
    {
        MentionKind.Date => mention.Date is { } date ? new MentionValue(date.ToString()) : null,
        MentionKind.Actor => new MentionValue(slugs.Actors[mention.Actor!.Value]),
        MentionKind.Place => new MentionValue(slugs.Places[mention.Place!.Value]),
        _ => new MentionValue(null, (decimal)mention.Low!.Value, (decimal)mention.High!.Value, mention.Unit, Word.Of(mention.Bound!.Value)),
    };
}

using RelationsExplorer.Store.Mapping;

namespace RelationsExplorer.Store.Exporting;

/// <summary>Articles, passages and mentions as lines.</summary>
internal static class ArticleLines
{
    public static IEnumerable<Action<LineWriter>> Articles(StoreContext context)
    {
        foreach (var article in context.Articles.OrderBy(row => row.Number))
        {
            yield return line => line
                .Text("record", "article").Text("id", article.Slug.Value).Text("file", article.File).Text("title", article.Title)
                .Texts("authors", article.Authors).Text("publisher", article.Publisher)
                .Date("published", article.Published).Text("published_basis", article.PublishedBasis)
                .Text("url", article.Url).Text("language", article.Language).Text("form", Word.Of(article.Form));
        }
    }

    public static IEnumerable<Action<LineWriter>> Passages(StoreContext context, Slugs slugs)
    {
        foreach (var passage in context.Passages.OrderBy(row => row.Number))
        {
            yield return line => line
                .Text("record", "passage").Text("id", passage.Id.Value).Text("article", slugs.Articles[passage.Article]).Number("ordinal", passage.Ordinal)
                .Text("kind", Word.Of(passage.Kind)).Number("line", passage.Line).Text("text", passage.Text)
                .Number("level", passage.Level).Text("label", passage.Label).Text("rule", passage.Rule);
        }
    }

    public static IEnumerable<Action<LineWriter>> Mentions(StoreContext context, Slugs slugs)
    {
        var mentions =
            from mention in context.Mentions
            join passage in context.Passages on mention.Passage equals passage.Number
            orderby mention.Number
            select new { Mention = mention, Passage = passage.Id };
        foreach (var found in mentions)
        {
            yield return line =>
            {
                line.Text("record", "mention").Text("passage", found.Passage.Value).Number("start", found.Mention.Start).Number("end", found.Mention.End)
                    .Text("text", found.Mention.Text).Text("kind", Word.Of(found.Mention.Kind));
                Value(line, found.Mention, slugs);
                line.Text("rule", found.Mention.Rule);
                if (found.Mention.Working is { } working) line.Text("working", working);
            };
        }
    }

    private static LineWriter Value(LineWriter line, MentionRow mention, Slugs slugs) => mention.Kind switch
    {
        MentionKind.Date => line.Date("value", mention.Date),
        MentionKind.Actor => line.Text("value", slugs.Actors[mention.Actor!.Value]),
        MentionKind.Place => line.Text("value", slugs.Places[mention.Place!.Value]),
        _ => line.Figure("value", mention.Low!.Value, mention.High!.Value, mention.Unit, Word.Of(mention.Bound!.Value)),
    };
}

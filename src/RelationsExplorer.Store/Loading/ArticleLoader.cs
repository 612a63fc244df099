using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Store.Mapping;
using RelationsExplorer.Store.Sqlite;

namespace RelationsExplorer.Store.Loading;

/// <summary>Loads articles, their passages and what was found in these.</summary>
internal static class ArticleLoader
{
    public static void Load(BulkLoad load, Collection collection, Numbering numbers, Links links)
    {
        load.Insert(Articles(numbers, links));
        load.Insert(ArticleThemes(numbers, links));
        load.Insert(numbers.Passages.Items.Select((passage, i) => new PassageRow
        {
            Number = i + 1,
            Id = passage.Id,
            Article = numbers.Articles.Of(passage.Article),
            Ordinal = passage.Ordinal,
            Kind = passage.Kind,
            Line = passage.Line,
            Text = passage.Text,
            Level = passage.Level,
            Label = passage.Label,
            Rule = passage.Rule,
        }));
        load.Insert(collection.Markers
            .OrderBy(marker => numbers.Passages.Of(marker.Passage)).ThenBy(marker => marker.Offset)
            .Select((marker, i) => new MarkerRow
            {
                Number = i + 1,
                Passage = numbers.Passages.Of(marker.Passage),
                Offset = marker.Offset,
                Label = marker.Label,
                Note = marker.Note is { } note ? numbers.Passages.Of(note) : null,
                Rule = marker.Rule,
            }));
        load.Insert(collection.Remarks
            .OrderBy(remark => numbers.Passages.Of(remark.Passage)).ThenBy(remark => remark.Span ?? default)
            .Select((remark, i) => new RemarkRow
            {
                Number = i + 1,
                Passage = numbers.Passages.Of(remark.Passage),
                Start = remark.Span?.Start,
                End = remark.Span?.End,
                Text = remark.Text,
            }));
        load.Insert(links.AllMentions.Select((mention, i) => Row(mention, i + 1, numbers)));
    }

    private static IEnumerable<ArticleRow> Articles(Numbering numbers, Links links)
    {
        var count = numbers.Articles.Items.Count;
        var claims = Tally.Of(links.Articles.Select(article => new[] { article }), count);
        var cited = Tally.Of(links.Articles.Where((_, i) => links.Sources[i].Length > 0).Select(article => new[] { article }), count);
        var events = Tally.PerArticle(links.Events, links.Articles, count, numbers.Events.Items.Count);
        var sources = Tally.PerArticle(links.Sources, links.Articles, count, numbers.Sources.Items.Count);
        var prints = ArticlePrints.Of(numbers);
        var first = 1;
        for (var number = 1; number <= count; number++)
        {
            var article = numbers.Articles.Items[number - 1];
            yield return new ArticleRow
            {
                Number = number,
                Slug = article.Slug,
                File = article.File,
                Title = article.Title,
                Authors = article.Authors,
                Publisher = article.Publisher,
                Published = article.Published,
                PublishedEarliest = article.Published?.Earliest?.Number,
                PublishedLatest = article.Published?.Latest?.Number,
                PublishedBasis = article.PublishedBasis,
                Url = article.Url,
                Language = article.Language,
                Form = article.Form,
                FirstClaim = first,
                ClaimCount = claims[number],
                CitedCount = cited[number],
                EventCount = events[number],
                SourceCount = sources[number],
                Print = prints[number - 1],
            };
            first += claims[number];
        }
    }

    private static IEnumerable<ArticleThemeRow> ArticleThemes(Numbering numbers, Links links) =>
        numbers.Claims.Items
            .SelectMany((claim, i) => links.Themes[i].Select(theme => (Article: links.Articles[i], Theme: theme, claim.Stance)))
            .GroupBy(cell => cell)
            .OrderBy(cell => cell.Key.Article).ThenBy(cell => cell.Key.Theme).ThenBy(cell => Word.Of(cell.Key.Stance), StringComparer.Ordinal)
            .Select(cell => new ArticleThemeRow { Article = cell.Key.Article, Theme = cell.Key.Theme, Stance = cell.Key.Stance, ClaimCount = cell.Count() });

    private static MentionRow Row(Mention mention, int number, Numbering numbers) => new()
    {
        Number = number,
        Passage = numbers.Passages.Of(mention.Passage),
        Start = mention.Span.Start,
        End = mention.Span.End,
        Text = mention.Text,
        Kind = mention switch
        {
            DateMention => MentionKind.Date,
            ActorMention => MentionKind.Actor,
            PlaceMention => MentionKind.Place,
            FigureMention => MentionKind.Figure,
            _ => throw new InvalidOperationException($"No column holds a {mention.GetType().Name}."),
        },
        Rule = mention.Rule,
        Date = (mention as DateMention)?.Date,
        DateEarliest = (mention as DateMention)?.Date?.Earliest?.Number,
        DateLatest = (mention as DateMention)?.Date?.Latest?.Number,
        Working = (mention as DateMention)?.Working,
        Actor = mention is ActorMention { Actor: var actor } ? numbers.Actors.Of(actor) : null,
        Place = mention is PlaceMention { Place: var place } ? numbers.Places.Of(place) : null,
        Low = (double?)(mention as FigureMention)?.Figure.Low,
        High = (double?)(mention as FigureMention)?.Figure.High,
        Unit = (mention as FigureMention)?.Figure.Unit,
        Bound = (mention as FigureMention)?.Figure.Bound,
    };
}

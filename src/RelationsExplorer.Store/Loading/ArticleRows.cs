using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Store.Mapping;

namespace RelationsExplorer.Store.Loading;

/// <summary>The rows of one article and of all that stands in it, in the order in which they are inserted. They are made when they are asked for.</summary>
/// <param name="article">The article.</param>
/// <param name="first">The numbers of its first parts.</param>
internal sealed class ArticleRows(NumberedArticle article, FirstNumbers first)
{
    /// <summary>The words of its claims.</summary>
    public required FoldedTexts Words { get; init; }

    /// <summary>The number of its first claim.</summary>
    public int FirstClaim => first.Claim;

    public ArticleRow Article => new()
    {
        Number = article.Number,
        Slug = article.Article.Slug,
        File = article.Article.File,
        Title = article.Article.Title,
        Authors = article.Article.Authors,
        Publisher = article.Article.Publisher,
        Published = article.Article.Published,
        PublishedEarliest = article.Article.Published?.Earliest?.Number,
        PublishedLatest = article.Article.Published?.Latest?.Number,
        PublishedBasis = article.Article.PublishedBasis,
        Url = article.Article.Url,
        Language = article.Article.Language,
        Form = article.Article.Form,
        FirstClaim = first.Claim,
        ClaimCount = article.Claims.Length,
        CitedCount = article.Claims.Count(claim => claim.Sources.Length > 0),
        EventCount = article.Events.Length,
        SourceCount = article.Sources.Length,
        Print = ArticlePrint.Of(article),
    };

    public IEnumerable<ArticleThemeRow> Themes =>
        article.Claims.SelectMany(claim => claim.Themes.Select(theme => (Theme: theme, claim.Claim.Stance)))
            .CountBy(cell => cell)
            .OrderBy(cell => cell.Key.Theme).ThenBy(cell => Word.Of(cell.Key.Stance), StringComparer.Ordinal)
            .Select(cell => new ArticleThemeRow { Article = article.Number, Theme = cell.Key.Theme, Stance = cell.Key.Stance, ClaimCount = cell.Value });

    public IEnumerable<PassageRow> Passages => article.Passages.Select((passage, i) => new PassageRow
    {
        Number = first.Passage + i,
        Id = passage.Id,
        Article = article.Number,
        Ordinal = passage.Ordinal,
        Kind = passage.Kind,
        Line = passage.Line,
        Text = passage.Text,
        Level = passage.Level,
        Label = passage.Label,
        Rule = passage.Rule,
    });

    public IEnumerable<MarkerRow> Markers => article.Markers.Select((marker, i) => new MarkerRow
    {
        Number = first.Marker + i,
        Passage = first.Passage + article.PlaceOf(marker.Passage),
        Offset = marker.Offset,
        Label = marker.Label,
        Note = marker.Note is { } note ? first.Passage + article.PlaceOf(note) : null,
        Rule = marker.Rule,
    });

    public IEnumerable<RemarkRow> Remarks => article.Remarks.Select((remark, i) => new RemarkRow
    {
        Number = first.Remark + i,
        Passage = first.Passage + article.PlaceOf(remark.Passage),
        Start = remark.Span?.Start,
        End = remark.Span?.End,
        Text = remark.Text,
    });

    public IEnumerable<MentionRow> Mentions => article.Mentions.Select((mention, i) => Row(mention, first.Mention + i, first.Passage + article.MentionPassages[i], article.Named[i]));

    public IEnumerable<ClaimRow> Claims => article.Claims.Select((claim, i) => new ClaimRow
    {
        Number = first.Claim + i,
        Id = claim.Claim.Id,
        Article = article.Number,
        Passage = first.Passage + claim.Passage,
        Start = claim.Claim.Span.Start,
        End = claim.Claim.Span.End,
        SentenceStart = claim.Claim.Sentence.Start,
        SentenceEnd = claim.Claim.Sentence.End,
        Text = claim.Claim.Text,
        Speaker = claim.Speaker > 0 ? claim.Speaker : null,
        Reporter = claim.Reporter > 0 ? claim.Reporter : null,
        Modality = claim.Claim.Modality,
        Stance = claim.Claim.Stance,
        Event = claim.Events.Length > 0 ? claim.Events[0] : null,
        CitationCount = claim.CitationCount,
        Origins = claim.Claim.Origins,
    });

    public IEnumerable<ClaimThemeRow> ClaimThemes => article.Claims.SelectMany((claim, i) => claim.Themes.Select((theme, ordinal) =>
        new ClaimThemeRow { Claim = first.Claim + i, Ordinal = ordinal, Theme = theme }));

    public IEnumerable<ClaimActorRow> ClaimActors => article.Claims.SelectMany((claim, i) => claim.Actors.Select((actor, ordinal) =>
        new ClaimActorRow { Claim = first.Claim + i, Ordinal = ordinal, Actor = actor, Offset = article.OffsetOrNull<ActorMention>(claim, actor) }));

    public IEnumerable<ClaimPlaceRow> ClaimPlaces => article.Claims.SelectMany((claim, i) => claim.Places.Select((place, ordinal) =>
        new ClaimPlaceRow { Claim = first.Claim + i, Ordinal = ordinal, Place = place, Offset = article.OffsetOrNull<PlaceMention>(claim, place) }));

    public IEnumerable<ClaimEventRow> ClaimEvents => article.Claims.SelectMany((claim, i) => claim.Events.Select((told, ordinal) =>
        new ClaimEventRow { Claim = first.Claim + i, Ordinal = ordinal, Event = told }));

    public IEnumerable<CitationRow> Citations => article.Citations.Select((cited, i) => new CitationRow
    {
        Number = first.Citation + i,
        Claim = first.Claim + cited.Claim,
        Source = cited.Source,
        Marker = cited.Citation.Marker,
        Locator = cited.Citation.Locator,
        Note = cited.Citation.Note is { } note ? first.Passage + article.PlaceOf(note) : null,
        Rule = cited.Citation.Rule,
    });

    private static MentionRow Row(Mention mention, int number, int passage, int named) => new()
    {
        Number = number,
        Passage = passage,
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
        Actor = mention is ActorMention ? named : null,
        Place = mention is PlaceMention ? named : null,
        Low = (double?)(mention as FigureMention)?.Figure.Low,
        High = (double?)(mention as FigureMention)?.Figure.High,
        Unit = (mention as FigureMention)?.Figure.Unit,
        Bound = (mention as FigureMention)?.Figure.Bound,
    };
}

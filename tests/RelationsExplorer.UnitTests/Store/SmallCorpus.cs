using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Discrepancies;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.UnitTests.Store;

/// <summary>Puts a collection together piece by piece; themes, actors and places that are named come into the vocabulary by themselves.</summary>
internal sealed class SmallCorpus
{
    private readonly SortedDictionary<string, Theme> _themes = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Actor> _actors = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Place> _places = new(StringComparer.Ordinal);
    private readonly List<Article> _articles = [];
    private readonly List<Passage> _passages = [];
    private readonly List<Marker> _markers = [];
    private readonly List<Remark> _remarks = [];
    private readonly List<Mention> _mentions = [];
    private readonly List<Claim> _claims = [];
    private readonly List<Event> _events = [];
    private readonly List<Source> _sources = [];
    private readonly List<Citation> _citations = [];
    private readonly List<Discrepancy> _discrepancies = [];

    public Article Article(string slug, string? published = "2020-06-10", string? title = null)
    {
        var article = new Article(
            new ArticleSlug(slug), slug + ".md", title ?? "On " + slug, ["Anna Example"], "The Example Review",
            published is null ? null : EdtfDate.Parse(published), published is null ? null : "front matter", "https://example.org/" + slug, "en", ArticleForm.Restated);
        _articles.Add(article);
        return article;
    }

    public Passage Passage(Article article, string text, PassageKind kind = PassageKind.Paragraph, string? label = null)
    {
        var ordinal = _passages.Count(passage => passage.Article == article.Slug);
        var passage = new Passage(
            PassageId.Of(article.Slug.Value, ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture), text),
            article.Slug, ordinal, kind, (ordinal * 2) + 1, text, kind == PassageKind.Heading ? 2 : null, label);
        _passages.Add(passage);
        return passage;
    }

    /// <summary>A claim that is a passage of its own.</summary>
    public Claim Claim(
        Article article,
        string text,
        string[]? themes = null,
        string[]? actors = null,
        string[]? places = null,
        string? speaker = null,
        string? reporter = null,
        Stance stance = Stance.Neutral,
        Modality modality = Modality.Assertion) =>
        Claim(Passage(article, text), text, themes, actors, places, speaker, reporter, stance, modality);

    public Claim Claim(
        Passage passage,
        string text,
        string[]? themes = null,
        string[]? actors = null,
        string[]? places = null,
        string? speaker = null,
        string? reporter = null,
        Stance stance = Stance.Neutral,
        Modality modality = Modality.Assertion)
    {
        var start = passage.Text.IndexOf(text, StringComparison.Ordinal);
        var claim = new Claim(
            ClaimId.Of(passage.Article.Value, passage.Id.Value, text), passage.Article, passage.Id, new Span(start, start + text.Length), new Span(start, start + text.Length), text,
            speaker is null ? Speaker.Author : new Speaker(Actor(speaker).Slug), reporter is null ? null : Actor(reporter).Slug, modality, stance,
            [.. (themes ?? []).Select(slug => Theme(slug).Slug)],
            [.. (actors ?? []).Select(slug => Actor(slug).Slug)],
            [.. (places ?? []).Select(slug => Place(slug).Slug)],
            [], [new Origin("stance", "default", null), new Origin("theme", "words", "a \"word\" or <two>")]);
        _claims.Add(claim);
        return claim;
    }

    public Event Event(string title, string date, Claim[] claims, EventType type = EventType.Agree, EventStatus status = EventStatus.Happened)
    {
        var happening = new Event(
            EventId.Of(title, date), title, EdtfDate.Parse(date), type, status,
            [.. claims.SelectMany(claim => claim.Themes).Distinct()],
            [.. claims.SelectMany(claim => claim.Actors).Distinct()],
            [.. claims.SelectMany(claim => claim.Places).Distinct()],
            [.. claims.Select(claim => claim.Id)], [new Origin("date", "month-and-year", date)]);
        _events.Add(happening);
        foreach (var claim in claims)
        {
            var i = _claims.FindIndex(other => other.Id == claim.Id);
            _claims[i] = _claims[i] with { Events = [.. _claims[i].Events, happening.Id] };
        }

        return happening;
    }

    public Source Source(string title, string? container = null, string? issued = null, SourceKind kind = SourceKind.News)
    {
        var source = new Source(
            SourceId.Of(title, container ?? ""), kind, title, ["Boris Sample"], container, null,
            issued is null ? null : EdtfDate.Parse(issued), null, "https://example.org/source", null, null, null, null, $"B. Sample, {title}, {container}");
        _sources.Add(source);
        return source;
    }

    public void Cite(Claim claim, Source source, string? marker = "1", Passage? note = null) =>
        _citations.Add(new Citation(claim.Id, source.Id, marker, null, note?.Id, marker is null ? "running-text" : "note"));

    public void Marker(Passage passage, int offset, string label, Passage? note) =>
        _markers.Add(new Marker(passage.Id, offset, label, note?.Id, "bracket"));

    public void Remark(Passage passage, string text) => _remarks.Add(new Remark(passage.Id, null, text));

    public void Mention(Mention mention) => _mentions.Add(mention);

    public Discrepancy Discrepancy(string about, Event? happening, params (string Says, Claim Claim)[] sides)
    {
        var discrepancy = new Discrepancy(
            "d" + Slug.Of(about), DiscrepancyKind.Date, about, happening?.Id, [.. sides.Select(side => new DiscrepancySide(side.Says, [side.Claim.Id]))], "same-event");
        _discrepancies.Add(discrepancy);
        return discrepancy;
    }

    public Theme Theme(string slug) => Known(_themes, slug, () => new Theme(new ThemeSlug(slug), NameOf(slug), "a-group", "About " + slug, []));

    public Actor Actor(string slug, ActorKind kind = ActorKind.State) => Known(_actors, slug, () =>
        new Actor(new ActorSlug(slug), NameOf(slug), kind, [new NameForm(NameOf(slug), NameManner.Name)], null, null, null, null));

    public Place Place(string slug) => Known(_places, slug, () =>
        new Place(new PlaceSlug(slug), NameOf(slug), "city", [new NameForm(NameOf(slug), NameManner.Name)], [], 43.1, 131.9, null, null));

    public Collection Build() => new(
        new Vocabulary([new ThemeGroup("a-group", "A group")], [.. _themes.Values], [.. _actors.Values], [.. _places.Values]),
        [.. _articles.OrderBy(article => article.Slug)], _passages, _markers, _remarks, _mentions, _claims, _events, _sources, _citations, _discrepancies);

    private static T Known<T>(SortedDictionary<string, T> known, string slug, Func<T> make) =>
        known.TryGetValue(slug, out var value) ? value : known[slug] = make();

    private static string NameOf(string slug) => string.Join(' ', slug.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}

using System.Buffers.Binary;
using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Import.Keeping;

/// <summary>Reads what <see cref="DraftWriter"/> wrote.</summary>
internal sealed class DraftReader
{
    private readonly CompactReader _from;
    private readonly SharedWords _shared;
    private readonly Dictionary<PassageId, string> _texts = [];

    private DraftReader(ReadOnlyMemory<byte> bytes, SharedWords shared) => (_from, _shared) = (new CompactReader(bytes), shared);

    /// <summary>What articles are merged by (<see cref="Merging.MergingPart"/>), how much was found in this one, and what was told of it.</summary>
    /// <param name="bytes">What was written.</param>
    /// <param name="shared">Slugs, rules and dates that many articles have in common.</param>
    /// <exception cref="InvalidDataException">The bytes are not what was written.</exception>
    public static (Draft Part, ArticleSummary Summary, IReadOnlyList<Diagnostic> Diagnostics) ReadPart(ReadOnlyMemory<byte> bytes, SharedWords shared) =>
        Read(bytes, shared, whole: false, reader => reader.Part());

    /// <summary>All that was read in the article.</summary>
    /// <inheritdoc cref="ReadPart"/>
    public static ArticleParts ReadWhole(ReadOnlyMemory<byte> bytes, SharedWords shared) => Read(bytes, shared, whole: true, reader => reader.Whole());

    private static T Read<T>(ReadOnlyMemory<byte> bytes, SharedWords shared, bool whole, Func<DraftReader, T> read)
    {
        try
        {
            var first = BinaryPrimitives.ReadInt32LittleEndian(bytes.Span);
            bytes = bytes[sizeof(int)..];
            var reader = new DraftReader(whole ? bytes[first..] : bytes[..first], shared);
            var made = read(reader);
            return reader._from.IsAtEnd ? made : throw new InvalidDataException("More was written than can be read.");
        }
        catch (Exception e) when (e is ArgumentException or OverflowException or FormatException or IndexOutOfRangeException)
        {
            throw new InvalidDataException(e.Message, e);
        }
    }

    // What is asked for in a list runs in the order in which it stands: that of the writer.
    private (Draft, ArticleSummary, IReadOnlyList<Diagnostic>) Part()
    {
        var article = Article();
        var summary = new ArticleSummary(article, _from.Int(), _from.Int(), _from.Int(), _from.Int(), _from.Int(), _from.Int());
        var draft = new Draft(article)
        {
            Sources = _from.List(Source),
            Mentions = _from.List(Mention),
            FoundActors = _from.List(Actor),
            Claims = _from.List(Claim),
            Events = _from.List(Event),
        };
        return (draft, summary, _from.List(Diagnostic));
    }

    private ArticleParts Whole() => new(
        _from.List(Passage),
        _from.List(() => new Marker(PassageId(), _from.Int(), _from.Text(), PassageIdOrNull(), Word())),
        _from.List(Remark),
        _from.List(Mention),
        _from.List(Claim),
        _from.List(() => new Citation(ClaimId(), new SourceId(_from.Text()), _from.TextOrNull(), _from.TextOrNull(), PassageIdOrNull(), Word())));

    private Article Article() => new(
        new ArticleSlug(_from.Text()), _from.Text(), _from.Text(), _from.List(_from.Text), WordOrNull(), DateOrNull(), WordOrNull(), _from.TextOrNull(), Word(), (ArticleForm)_from.Int());

    private Passage Passage()
    {
        var passage = new Passage(
            PassageId(), new ArticleSlug(_from.Text()), _from.Int(), (PassageKind)_from.Int(), _from.Int(), _from.Text(), _from.IntOrNull(), WordOrNull(), Word());
        _texts[passage.Id] = passage.Text;
        return passage;
    }

    private Remark Remark()
    {
        var (passage, start, end) = (PassageId(), _from.IntOrNull(), _from.IntOrNull());
        return new Remark(passage, start is { } first && end is { } past ? new Span(first, past) : null, _from.Text());
    }

    private Source Source() => new(
        new SourceId(_from.Text()), (SourceKind)_from.Int(), _from.TextOrNull(), _from.List(_from.Text), WordOrNull(), WordOrNull(), DateOrNull(), DateOrNull(),
        _from.TextOrNull(), _from.TextOrNull(), WordOrNull(), WordOrNull(), WordOrNull(), _from.Text(), _from.TextOrNull() is { } slug ? new ArticleSlug(slug) : null)
    { Origins = _from.List(Origin) };

    private Mention Mention()
    {
        var kind = (DraftMention)_from.Int();
        var (passage, span, words) = Words();
        var rule = Word();
        return kind switch
        {
            DraftMention.Date => new DateMention(passage, span, words, rule, DateOrNull(), _from.TextOrNull()),
            DraftMention.Actor => new ActorMention(passage, span, _shared.Of(words), rule, _shared.Actor(_from.Text())),
            DraftMention.Place => new PlaceMention(passage, span, _shared.Of(words), rule, _shared.Place(_from.Text())),
            DraftMention.Figure => new FigureMention(passage, span, words, rule, new Figure(_from.Amount(), _from.Amount(), Word(), (FigureBound)_from.Int())),
            _ => throw new InvalidDataException("A kind of mention was expected."),
        };
    }

    private Actor Actor() => new(
        _shared.Actor(_from.Text()), Word(), (ActorKind)_from.Int(), _from.List(() => new NameForm(Word(), (NameManner)_from.Int())),
        ActorOrNull(), ActorOrNull(), _from.TextOrNull(), _from.TextOrNull());

    private Claim Claim()
    {
        var (id, article) = (ClaimId(), new ArticleSlug(_from.Text()));
        var (passage, span, words) = Words();
        var sentence = new Span(span.Start - _from.Int(), span.End + _from.Int());
        var (speaker, reporter, modality, stance) = (ActorOrNull(), ActorOrNull(), (Modality)_from.Int(), (Stance)_from.Int());
        var (themes, actors, places) = (Themes(), Actors(), Places());
        return new Claim(id, article, passage, span, sentence, words, new Speaker(speaker), reporter, modality, stance, themes, actors, places, _from.List(EventId), _from.List(Origin));
    }

    private Event Event()
    {
        var (id, title, date) = (EventId(), _from.Text(), DateOrNull() ?? throw new InvalidDataException("A date was expected."));
        var (type, status) = ((EventType)_from.Int(), (EventStatus)_from.Int());
        return new Event(id, title, date, type, status, Themes(), Actors(), Places(), _from.List(ClaimId), _from.List(Origin));
    }

    private Origin Origin() => new(Word(), Word(), _from.TextOrNull());

    private Diagnostic Diagnostic() => new((DiagnosticSeverity)_from.Int(), _from.Text(), _from.IntOrNull(), Word(), _from.Text());

    private (PassageId Passage, Span Span, string Words) Words()
    {
        var (passage, start, length) = (PassageId(), _from.Int(), _from.Int());
        var span = new Span(start, checked(start + length));
        return (passage, span, _from.Yes() ? Standing(passage, span) : _from.Text());
    }

    private string Standing(PassageId passage, Span span) =>
        _texts.TryGetValue(passage, out var text) ? span.In(text) : throw new InvalidDataException("The words stand nowhere.");

    private ThemeSlug[] Themes() => _from.List(() => _shared.Theme(_from.Text()));

    private ActorSlug[] Actors() => _from.List(() => _shared.Actor(_from.Text()));

    private PlaceSlug[] Places() => _from.List(() => _shared.Place(_from.Text()));

    private ActorSlug? ActorOrNull() => _from.TextOrNull() is { } slug ? _shared.Actor(slug) : null;

    private EdtfDate? DateOrNull() => _from.TextOrNull() is { } text ? _shared.Date(text) : null;

    private PassageId PassageId() => new(_from.Text());

    private PassageId? PassageIdOrNull() => _from.TextOrNull() is { } id ? new PassageId(id) : null;

    private ClaimId ClaimId() => new(_from.Text());

    private EventId EventId() => new(_from.Text());

    private string Word() => _shared.Of(_from.Text());

    private string? WordOrNull() => _from.TextOrNull() is { } word ? _shared.Of(word) : null;
}

using System.Buffers.Binary;
using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Import.Merging;

namespace RelationsExplorer.Import.Keeping;

/// <summary>
/// Writes what merging needs of an article that was read through all stages, and what was told of it. What only the stages
/// needed among themselves (links, marks, sentences, references) is left out.
/// </summary>
internal sealed class DraftWriter
{
    private readonly CompactWriter _to = new();
    private readonly Dictionary<PassageId, string> _texts = [];

    private DraftWriter()
    {
    }

    /// <summary>
    /// The draft and its diagnostics as bytes: first what articles are merged by, which is read of all of them at once, then what is
    /// read again when it is their turn (<see cref="DraftReader.ReadPart"/>, <see cref="DraftReader.ReadWhole"/>).
    /// </summary>
    public static byte[] Write(Draft draft, IReadOnlyList<Diagnostic> diagnostics)
    {
        var (part, whole) = (new DraftWriter(), new DraftWriter());
        part.Part(MergingPart.Of(draft), ArticleSummary.Of(draft), diagnostics);
        whole._to.List(draft.Passages, whole.Passage);
        whole._to.List(draft.Markers, whole.Marker);
        whole._to.List(draft.Remarks, whole.Remark);
        whole._to.List(draft.Mentions, whole.Mention);
        whole._to.List(draft.Claims, whole.Claim);
        whole._to.List(draft.Citations, whole.Citation);
        var first = part._to.ToArray();
        var length = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, first.Length);
        return [.. length, .. first, .. whole._to.ToArray()];
    }

    private void Part(Draft draft, ArticleSummary summary, IReadOnlyList<Diagnostic> diagnostics)
    {
        Article(draft.Article);
        foreach (var count in (ReadOnlySpan<int>)[summary.Passages, summary.Furniture, summary.Notes, summary.Sources, summary.Claims, summary.Events]) _to.Number(count);
        _to.List(draft.Sources, Source);
        _to.List(draft.Mentions, Mention);
        _to.List(draft.FoundActors, Actor);
        _to.List(draft.Claims, Claim);
        _to.List(draft.Events, Event);
        _to.List(diagnostics, Diagnostic);
    }

    private void Article(Article article)
    {
        _to.Text(article.Slug.Value);
        _to.Text(article.File);
        _to.Text(article.Title);
        _to.List(article.Authors, _to.Text);
        _to.Text(article.Publisher);
        _to.Text(article.Published?.ToString());
        _to.Text(article.PublishedBasis);
        _to.Text(article.Url);
        _to.Text(article.Language);
        _to.Number((int)article.Form);
    }

    private void Passage(Passage passage)
    {
        _texts[passage.Id] = passage.Text;
        _to.Text(passage.Id.Value);
        _to.Text(passage.Article.Value);
        _to.Number(passage.Ordinal);
        _to.Number((int)passage.Kind);
        _to.Number(passage.Line);
        _to.Text(passage.Text);
        _to.NumberOrNull(passage.Level);
        _to.Text(passage.Label);
        _to.Text(passage.Rule);
    }

    private void Marker(Marker marker)
    {
        _to.Text(marker.Passage.Value);
        _to.Number(marker.Offset);
        _to.Text(marker.Label);
        _to.Text(marker.Note?.Value);
        _to.Text(marker.Rule);
    }

    private void Remark(Remark remark)
    {
        _to.Text(remark.Passage.Value);
        _to.NumberOrNull(remark.Span?.Start);
        _to.NumberOrNull(remark.Span?.End);
        _to.Text(remark.Text);
    }

    private void Source(Source source)
    {
        _to.Text(source.Id.Value);
        _to.Number((int)source.Kind);
        _to.Text(source.Title);
        _to.List(source.Authors, _to.Text);
        _to.Text(source.Container);
        _to.Text(source.Publisher);
        _to.Text(source.Issued?.ToString());
        _to.Text(source.Accessed?.ToString());
        _to.Text(source.Url);
        _to.Text(source.Doi);
        _to.Text(source.Volume);
        _to.Text(source.Issue);
        _to.Text(source.Pages);
        _to.Text(source.Raw);
        _to.Text(source.CorpusArticle?.Value);
        _to.List(source.Origins, Origin);
    }

    private void Mention(Mention mention)
    {
        _to.Number((int)KindOf(mention));
        Words(mention.Passage, mention.Span, mention.Text);
        _to.Text(mention.Rule);
        switch (mention)
        {
            case DateMention date:
                _to.Text(date.Date?.ToString());
                _to.Text(date.Working);
                break;
            case ActorMention actor:
                _to.Text(actor.Actor.Value);
                break;
            case PlaceMention place:
                _to.Text(place.Place.Value);
                break;
            case FigureMention { Figure: var figure }:
                _to.Amount(figure.Low);
                _to.Amount(figure.High);
                _to.Text(figure.Unit);
                _to.Number((int)figure.Bound);
                break;
        }
    }

    private static DraftMention KindOf(Mention mention) => mention switch
    {
        DateMention => DraftMention.Date,
        ActorMention => DraftMention.Actor,
        PlaceMention => DraftMention.Place,
        FigureMention => DraftMention.Figure,
        _ => throw new InvalidOperationException($"A {mention.GetType().Name} cannot be kept."),
    };

    private void Actor(Actor actor)
    {
        _to.Text(actor.Slug.Value);
        _to.Text(actor.Name);
        _to.Number((int)actor.Kind);
        _to.List(actor.Names, name =>
        {
            _to.Text(name.Text);
            _to.Number((int)name.Manner);
        });
        _to.Text(actor.Country?.Value);
        _to.Text(actor.Broader?.Value);
        _to.Text(actor.Wikidata);
        _to.Text(actor.Description);
    }

    private void Claim(Claim claim)
    {
        _to.Text(claim.Id.Value);
        _to.Text(claim.Article.Value);
        Words(claim.Passage, claim.Span, claim.Text);
        _to.Number(claim.Span.Start - claim.Sentence.Start);
        _to.Number(claim.Sentence.End - claim.Span.End);
        _to.Text(claim.Speaker.Actor?.Value);
        _to.Text(claim.Reporter?.Value);
        _to.Number((int)claim.Modality);
        _to.Number((int)claim.Stance);
        About(claim.Themes, claim.Actors, claim.Places);
        _to.List(claim.Events, id => _to.Text(id.Value));
        _to.List(claim.Origins, Origin);
    }

    private void Citation(Citation citation)
    {
        _to.Text(citation.Claim.Value);
        _to.Text(citation.Source.Value);
        _to.Text(citation.Marker);
        _to.Text(citation.Locator);
        _to.Text(citation.Note?.Value);
        _to.Text(citation.Rule);
    }

    private void Event(Event told)
    {
        _to.Text(told.Id.Value);
        _to.Text(told.Title);
        _to.Text(told.Date.ToString());
        _to.Number((int)told.Type);
        _to.Number((int)told.Status);
        About(told.Themes, told.Actors, told.Places);
        _to.List(told.Claims, id => _to.Text(id.Value));
        _to.List(told.Origins, Origin);
    }

    private void About(IReadOnlyList<ThemeSlug> themes, IReadOnlyList<ActorSlug> actors, IReadOnlyList<PlaceSlug> places)
    {
        _to.List(themes, slug => _to.Text(slug.Value));
        _to.List(actors, slug => _to.Text(slug.Value));
        _to.List(places, slug => _to.Text(slug.Value));
    }

    private void Origin(Origin origin)
    {
        _to.Text(origin.Value);
        _to.Text(origin.Rule);
        _to.Text(origin.Words);
    }

    private void Diagnostic(Diagnostic told)
    {
        _to.Number((int)told.Severity);
        _to.Text(told.File);
        _to.NumberOrNull(told.Line);
        _to.Text(told.Code);
        _to.Text(told.Message);
    }

    // Words that stand in the passage as they are need not be written again.
    private void Words(PassageId passage, Span span, string words)
    {
        _to.Text(passage.Value);
        _to.Number(span.Start);
        _to.Number(span.Length);
        var stand = _texts.TryGetValue(passage, out var text) && span.End <= text.Length && text.AsSpan(span.Start, span.Length).SequenceEqual(words);
        _to.Yes(stand);
        if (!stand) _to.Text(words);
    }
}

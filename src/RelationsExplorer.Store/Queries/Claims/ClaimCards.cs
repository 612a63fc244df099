using Microsoft.EntityFrameworkCore;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Store.Mapping;
using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.Store.Queries.Claims;

/// <summary>Reads claims by their numbers, with all that their cards show: one question for each kind of thing, however many claims.</summary>
internal static class ClaimCards
{
    private static readonly Func<StoreContext, List<int>, IEnumerable<Card>> _cards = EF.CompileQuery((StoreContext context, List<int> wanted) =>
        from claim in context.Claims
        join article in context.Articles on claim.Article equals article.Number
        join passage in context.Passages on claim.Passage equals passage.Number
        join speaker in context.Actors on claim.Speaker equals speaker.Number into speakers
        from speaker in speakers.DefaultIfEmpty()
        join reporter in context.Actors on claim.Reporter equals reporter.Number into reporters
        from reporter in reporters.DefaultIfEmpty()
        join happening in context.Events on claim.Event equals happening.Number into events
        from happening in events.DefaultIfEmpty()
        where wanted.Contains(claim.Number)
        select new Card(
            claim.Number,
            claim.Id,
            claim.Text,
            new Span(claim.Start, claim.End),
            new Span(claim.SentenceStart, claim.SentenceEnd),
            claim.Modality,
            claim.Stance,
            new ArticleRef(article.Slug, article.Title, article.Published),
            article.Authors,
            passage.Number,
            passage.Id,
            passage.Line,
            speaker == null ? null : new ActorRef(speaker.Slug, speaker.Name),
            reporter == null ? null : new ActorRef(reporter.Slug, reporter.Name),
            happening == null ? null : new EventRef(happening.Id, happening.Title, happening.Date, happening.Status)));

    private static readonly Func<StoreContext, List<int>, IEnumerable<Words>> _passages = EF.CompileQuery((StoreContext context, List<int> wanted) =>
        from passage in context.Passages
        where wanted.Contains(passage.Number)
        select new Words(passage.Number, passage.Text));

    /// <summary>The claims, in the order of the numbers.</summary>
    public static List<FoundClaim> Read(StoreSession store, IReadOnlyList<int> numbers, SearchText? text, CancellationToken cancellation)
    {
        if (numbers.Count == 0) return [];
        cancellation.ThrowIfCancellationRequested();
        var wanted = numbers.ToList();
        var cards = _cards(store.Context, wanted).ToDictionary(card => card.Number);
        var passages = _passages(store.Context, [.. cards.Values.Where(card => !card.IsSentence).Select(card => card.PassageNumber).Distinct()]).ToDictionary(words => words.Passage, words => words.Text);
        var links = ClaimLinkReader.Read(store, wanted);
        return
        [
            .. from number in numbers
               let card = cards[number]
               select new FoundClaim(
                   card.Id, card.Text, card.IsSentence ? SentenceRest.None : SentenceRest.Of(passages[card.PassageNumber], card.Sentence, card.Span), text?.FindIn(card.Text) ?? [], card.Article, card.Authors, card.Passage, card.Span, card.Line,
                   card.Speaker, card.Reporter, card.Modality, card.Stance,
                   [.. links.Themes[number]], [.. links.Actors[number]], [.. links.Places[number]], card.Event, [.. links.Citations[number]]),
        ];
    }

    private sealed record Card(
        int Number,
        ClaimId Id,
        string Text,
        Span Span,
        Span Sentence,
        Modality Modality,
        Stance Stance,
        ArticleRef Article,
        IReadOnlyList<string> Authors,
        int PassageNumber,
        PassageId Passage,
        int Line,
        ActorRef? Speaker,
        ActorRef? Reporter,
        EventRef? Event)
    {
        public bool IsSentence => Span == Sentence;
    }

    private sealed record Words(int Passage, string Text);
}

using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Import.Sentences;

namespace RelationsExplorer.Import.Judging.Speakers.Running;

/// <summary>A passage as it is read for who speaks in it.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Sentences">Its sentences, in order.</param>
/// <param name="Mentions">The actors named in it.</param>
/// <param name="Quotes">Its quotations.</param>
internal sealed record SpokenPassage(string Text, IReadOnlyList<Sentence> Sentences, IReadOnlyList<ActorMention> Mentions, IReadOnlyList<Span> Quotes)
{
    /// <summary>The words of a sentence.</summary>
    public string WordsOf(int sentence) => Sentences[sentence].Span.In(Text);

    /// <summary>Whether a sentence is nothing but a quotation.</summary>
    public bool IsAllSpeech(int sentence) => QuotationSigns.IsAllSpeech(Quotes, Sentences[sentence].Span);

    /// <summary>Whether a quotation that began before a sentence runs on into it.</summary>
    public bool IsQuotedOn(int sentence) =>
        sentence > 0 && Quotes.Any(q => q.Start < Sentences[sentence - 1].Span.End && q.End > Sentences[sentence].Span.Start + 1);

    /// <summary>
    /// Whether "I" in a sentence may be whoever spoke before. "Lee doubts it. I do not": outside quotation marks an author says "I", unless
    /// whoever spoke before did so without marks as well.
    /// </summary>
    public bool MaySpeakOfSelf(int sentence) =>
        QuotationSigns.HoldsSpeech(Quotes, Sentences[sentence].Span)
        || (sentence > 0 && PronounSigns.IsFirstPerson(WordsOf(sentence - 1)) && !QuotationSigns.HoldsSpeech(Quotes, Sentences[sentence - 1].Span));

    /// <summary>Whether a dash stands between a sentence and the one before it.</summary>
    public bool IsBehindDash(int sentence) =>
        sentence > 0 && Text.AsSpan(Sentences[sentence - 1].Span.End, Sentences[sentence].Span.Start - Sentences[sentence - 1].Span.End).IndexOfAny('—', '–') >= 0;
}

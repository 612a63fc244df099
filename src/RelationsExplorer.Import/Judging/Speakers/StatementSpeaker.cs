using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Import.Judging.Speakers.Running;
using RelationsExplorer.Import.Judging.Speakers.Verbs;
using RelationsExplorer.Import.Sentences;

namespace RelationsExplorer.Import.Judging.Speakers;

/// <summary>Says for which statements of a sentence whoever it introduces answers; the others are the author's.</summary>
/// <param name="passage">The passage.</param>
/// <param name="sentence">The sentence.</param>
/// <param name="own">Whom it introduces.</param>
/// <param name="found">The words that do so; at least one.</param>
internal sealed class StatementSpeaker(SpokenPassage passage, Sentence sentence, Attribution own, IReadOnlyList<AttributionCue> found)
{
    // What may stand behind the words that introduce a speaker who closes the sentence: "…, Lee said on Friday".
    private const int LongestClose = 12;
    private readonly AttributionCue _first = found[0];
    private readonly AttributionCue _last = found[^1];
    private readonly bool _tellsWhen = found.Count == 1
        && ((found[0].Form == AttributionForm.Said && SpokenOf.TellsWhen(passage.Text, sentence.Span, found[0].Span)) || SpokenOf.IsUsedByAuthor(passage.Text, sentence.Span, found[0].Span));

    /// <summary>Who says a statement of the sentence.</summary>
    public Attribution Of(Span statement)
    {
        if (OtherOrNull(statement) is { } other) return own with { Speaker = new Speaker(other.Speaker), Reporter = null, Words = other.Span.In(passage.Text), IsQuotation = QuotationSigns.QuotesSpeaker(passage.Text, passage.Quotes, statement) };
        return IsAuthors(statement) ? Attribution.Author : own with { IsQuotation = _first.Form == AttributionForm.Dialogue || QuotationSigns.QuotesSpeaker(passage.Text, passage.Quotes, statement) };
    }

    // "Lee called it a farce; Orlov called it a triumph.": of several who speak, each in a statement of their own.
    private AttributionCue? OtherOrNull(Span statement)
    {
        if (found.Count < 2) return null;
        if (PartSpeakerOrNull(statement) is { } apart) return apart;
        var here = found.Where(cue => statement.Contains(cue.Span) && cue is { Speaker: not null, Form: AttributionForm.Said }).ToList();
        return here is [var only] && only.Speaker != own.Speaker.Actor && found.Any(cue => cue.Speaker == own.Speaker.Actor && !statement.Overlaps(cue.Span)) ? only : null;
    }

    // "The board puts it at a fifth; prosecutors, quoted by TASS, thought it nearer half": between semicolons each part has speakers of its own.
    private AttributionCue? PartSpeakerOrNull(Span statement)
    {
        var part = PartOf(statement);
        if (part == sentence.Span || found.Any(cue => cue.Speaker == own.Speaker.Actor && part.Contains(cue.Span))) return null;
        var here = found.Where(cue => cue.Speaker is not null && part.Contains(cue.Span)).ToList();
        return here.FindLast(cue => cue.Form is not (AttributionForm.Reported or AttributionForm.Report)) ?? here.LastOrDefault();
    }

    private Span PartOf(Span statement)
    {
        var (start, end) = (sentence.Span.Start, sentence.Span.End);
        for (var i = start; i < end; i++)
        {
            if (passage.Text[i] != ';' || passage.Quotes.Any(q => q.Start < i && i < q.End)) continue;
            if (i < statement.End - 1) start = i + 1;
            else if (i >= statement.End - 1) return new Span(start, i);
        }

        return new Span(start, end);
    }

    private bool IsAuthors(Span statement)
    {
        if (_tellsWhen) return !QuotationSigns.IsSpeech(passage.Quotes, statement);
        if (statement.Overlaps(_first.Span)) return found.Count == 1 && (AsideSigns.IsClosingAside(passage.Text, sentence, _first) || AsideSigns.OnlyNamesAside(passage.Text, _first));
        return IsSaidOfOneThing() || (!QuotationSigns.HoldsSpeech(passage.Quotes, statement) && IsClauseOfItsOwn(statement)) || IsBeforeSpeech(statement);
    }

    // "… (Lee, 2018)", "but later ones were put off according to Lee", "the loss that Lee estimates": no other statement is meant.
    private bool IsSaidOfOneThing() =>
        _first.Form == AttributionForm.Cited || AsideSigns.TrailsOff(passage.Text, sentence, _first) || AsideSigns.IsAside(passage.Text, _first);

    // "Lee said that …; the papers say the opposite", "Lee called the pact a farce, and trade fell".
    private bool IsClauseOfItsOwn(Span statement) =>
        ClauseSigns.StandsApart(passage.Text, sentence, statement, _last)
        || (statement.Start >= _last.Span.End && ClauseSigns.IsOfOthers(statement.In(passage.Text)))
        || (statement.Start >= _last.Span.End && (AsideSigns.OnlyNames(passage.Text, _last) || AsideSigns.IsInserted(passage.Text, sentence, _last)) && ClauseSigns.HasOwnSubject(statement.In(passage.Text)));

    // What stands before "…, X said that" in another clause is the author's, unless it is quoted or X closes the sentence.
    private bool IsBeforeSpeech(Span statement) =>
        statement.End <= _first.Span.Start && (!QuotationSigns.IsSpeech(passage.Quotes, statement) || ClauseSigns.TurnsAway(passage.Text.AsSpan(statement.End, _first.Span.Start - statement.End)))
        && ((!Closes() && _first.Form is AttributionForm.Said or AttributionForm.Reported) || (!Closes() && passage.Text[statement.End - 1] == ':') || (found.Count > 1 && PartOf(statement) is var part && !found.Any(cue => part.Contains(cue.Span))));

    private bool Closes() =>
        passage.Text.AsSpan(0, _first.Span.Start).EndsWith(", as ", StringComparison.Ordinal)
        || passage.Text.AsSpan(_first.Span.End, Math.Max(0, sentence.Span.End - _first.Span.End)).Trim(" .”\"’,)").Length < LongestClose;
}

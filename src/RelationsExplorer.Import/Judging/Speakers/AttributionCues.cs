using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Import.Judging.Speakers.LedBack;
using RelationsExplorer.Import.Judging.Speakers.Owned;
using RelationsExplorer.Import.Judging.Speakers.Verbs;
using RelationsExplorer.Import.Recognising.Actors;

namespace RelationsExplorer.Import.Judging.Speakers;

/// <summary>Finds who speaks in a sentence by the words that introduce speech.</summary>
/// <param name="kinds">What the actors are.</param>
internal sealed partial class AttributionCues(ActorKinds kinds)
{
    // "it has been argued", "others disagree": what nobody by name says.
    private const string Argued = "argued|suggested|claimed|held|noted|observed|described|called|shown|seen|read|objected|interpreted|portrayed|explained|blamed|treated|characteri[sz]ed|presented|credited|attributed|said|pointed out|understood|traced|likened|compared|dismissed|praised|critici[sz]ed|doubted|predicted|estimated|calculated|proposed|asserted|maintained";
    private const string Some = "some|others?|critics|sceptics|skeptics|one view|another view";
    private const string Hold = "argues?|holds?|disagrees?|claims?|sees?|believes?|points?|suggests?|speaks?|calls?|counters?|objects?|repl(?:y|ies)|responds?|contends?|maintains?|insists?|fears?|doubts?|expects?|warns?|notes?|finds?|reads?|treats?|prefers?";

    // How far into its sentence a person may stand who is its subject.
    private const int FarthestSubject = 40;

    // In a longer quotation nobody is introduced: whoever is named there is spoken of.
    private const int LongestMention = 60;

    // "was reported by the Harbour Times": how far behind the newspaper may begin.
    private const int FarthestOutlet = 12;

    private readonly AccordingTo _accordingTo = new(kinds);
    private readonly NamedSpeech _named = new(kinds);
    private readonly SurveyFinder _surveys = new(kinds);

    /// <summary>The cues of one sentence, in order.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mentions">The actors named in the passage.</param>
    /// <param name="quotes">Its quotations: inside them nobody is introduced.</param>
    public IReadOnlyList<AttributionCue> Find(string text, Span sentence, IReadOnlyList<ActorMention> mentions, IReadOnlyList<Span> quotes)
    {
        var here = new NamedSentence(text, sentence, [.. mentions.Where(m => sentence.Contains(m.Span))]);
        var cues = _accordingTo.Find(here).ToList();
        if (_surveys.FindOrNull(here) is { } survey && !cues.Exists(c => c.Span.Overlaps(survey.Span))) cues.Add(survey);
        foreach (var mention in here.Named)
        {
            if (mention.Rule == ActorRules.Pair || IsQuoted(mention.Span) || cues.Exists(c => c.Span.Overlaps(mention.Span))) continue;
            if (_named.FindOrNull(here, mention) is { } cue) cues.Add(cue);
        }

        cues.AddRange(LedBackSpeech.Find(text, sentence).Where(cue =>
            !cues.Exists(c => c.Span.Overlaps(cue.Span) && (c.Span.Start <= cue.Span.Start || IsSameWithArticle(text, cue.Span, c.Span))) && !IsQuoted(cue.Span)));
        if (cues.Count == 0 && ResumedOrNull(here) is { } resumed) cues.Add(resumed);
        cues.AddRange(Introduced(here));
        if (cues.TrueForAll(c => c.Speaker is { } speaker && kinds.IsUnnamed(speaker)) && CitedOrNull(here) is { } cited) cues = [cited];
        cues.Sort((a, b) => a.Span.CompareTo(b.Span));
        return cues;

        bool IsQuoted(Span span) => quotes.Any(q => q.Length > LongestMention && q.Contains(span));
    }

    // "The Harbour Institute said": a name of its own, and no institute that was named before.
    private static bool IsSameWithArticle(string text, Span ledBack, Span named) =>
        named.End == ledBack.End && text.AsSpan(ledBack.Start, named.Start - ledBack.Start) is "The " or "the ";

    // "Lee carried the list to Delhi and declared that": the person with whom the sentence begins.
    private AttributionCue? ResumedOrNull(NamedSentence sentence)
    {
        var start = sentence.Span.Start;
        if (sentence.Named.FirstOrDefault(m => kinds.IsPerson(m.Actor)) is not { } subject || subject.Span.Start - start > FarthestSubject) return null;
        var match = Resumed().Match(sentence.Span.In(sentence.Text));
        return match.Success && SpeechVerb.IsListed(match.Groups["verb"].Value) && start + match.Index > subject.Span.End
            ? new AttributionCue(subject.Actor, new Span(start + match.Groups["verb"].Index, start + match.Index + match.Length), AttributionForm.Said)
            : null;
    }

    // "…, as was first reported by the Harbour Times": it speaks from the next sentence on.
    private IEnumerable<AttributionCue> Introduced(NamedSentence sentence)
    {
        foreach (var match in sentence.Matches(ReportedBy()))
        {
            var start = sentence.Span.Start + match.Index;
            var after = start + match.Length;
            if (sentence.Named.FirstOrDefault(m => m.Span.Start >= after && m.Span.Start < after + FarthestOutlet && kinds.IsOutlet(m.Actor)) is { } outlet)
                yield return new AttributionCue(outlet.Actor, new Span(start, outlet.Span.End), AttributionForm.Introduced);
        }
    }

    // "It has been argued that … (Lee, 2018, p. 4).": where nobody is said to say it, the work is only where it can be read.
    private AttributionCue? CitedOrNull(NamedSentence sentence)
    {
        if (sentence.Named.Count == 0 || !sentence.Text.AsSpan(sentence.Span.Start, sentence.Span.Length).Contains('(') || !Somebody().IsMatch(sentence.Span.In(sentence.Text)) || Bracketed().Match(sentence.Text, sentence.Span.Start, sentence.Span.Length) is not { Success: true } match) return null;
        return sentence.Named.FirstOrDefault(m => m.Span.Start == match.Index + 1) is { } author && kinds.IsPerson(author.Actor)
            ? new AttributionCue(author.Actor, new Span(match.Index, match.Index + match.Length), AttributionForm.Cited)
            : null;
    }

    // "…, and declared there that …": the subject stands before another verb of the sentence.
    [GeneratedRegex(@"(?:\band|,) (?:also |then |later |further )?(?<verb>\p{Ll}+)(?: there| then| in \p{Lu}\p{Ll}+)?(?= that\b)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Resumed();

    // "was first reported by"
    [GeneratedRegex(@"\b(?:was|were|has been|been) (?:first )?reported\b[^.;]{0,60}? by (?:the )?", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex ReportedBy();

    // "it has been argued", "others disagree", "has been described as"
    [GeneratedRegex(@"\b(?:(?:has|have|had) (?:also |often |even )?been (?:" + Argued + @")|(?:is|was|are|were) (?:also |often |sometimes )?(?:argued|suggested|claimed|described|called|seen|said)|(?:" + Some + @")\b[^.;]{0,40}? (?:" + Hold + @"))\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Somebody();

    // "(Lee, 2018, p. 4)."
    [GeneratedRegex(@"\(\p{Lu}[^()]{1,60}?,? (?:1[89]|20)\d\d[a-z]?(?:[,:;][^()]{0,60})?\)[.”""’]*\s*$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Bracketed();
}

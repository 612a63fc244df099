using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Import.Recognising.Actors;

namespace RelationsExplorer.Import.Judging;

/// <summary>Finds who speaks in a sentence by the words that introduce speech.</summary>
/// <param name="kinds">What the actors are.</param>
internal sealed partial class AttributionCues(ActorKinds kinds)
{
    // How far into its sentence a person may stand who is its subject.
    private const int FarthestSubject = 40;

    // In a longer quotation nobody is introduced: whoever is named there is spoken of.
    private const int LongestMention = 60;

    // "was reported by the Harbour Times": how far behind the newspaper may begin.
    private const int FarthestOutlet = 12;

    // "Lee and Foreign Minister Wang": how far apart two may stand who speak together.
    private const int WidestPair = 45;
    private const int LongestPeopleSay = 60;
    private static readonly HashSet<string> PeopleVerbs = [.. SpeechVerbPlace.OfStates, .. WordList.Words(typeof(AttributionCues), "people-speech-verbs.txt")];
    private readonly AccordingTo _accordingTo = new(kinds);
    private readonly SpeechVerbPlace _verbs = new(kinds);

    /// <summary>The cues of one sentence, in order.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mentions">The actors named in the passage.</param>
    /// <param name="quotes">Its quotations: inside them nobody is introduced.</param>
    public IReadOnlyList<AttributionCue> Find(string text, Span sentence, IReadOnlyList<ActorMention> mentions, IReadOnlyList<Span> quotes)
    {
        var here = new NamedSentence(text, sentence, [.. mentions.Where(m => sentence.Contains(m.Span))]);
        var cues = _accordingTo.Find(here).ToList();
        foreach (var mention in here.Named)
        {
            if (mention.Rule == ActorRules.Pair || IsQuoted(mention.Span) || cues.Exists(c => c.Span.Overlaps(mention.Span))) continue;
            if (OfNamedOrNull(here, mention) is { } cue) cues.Add(cue);
        }

        cues.AddRange(LedBackSpeech.Find(text, sentence).Where(cue =>
            !cues.Exists(c => c.Span.Overlaps(cue.Span) && c.Span.Start <= cue.Span.Start) && !IsQuoted(cue.Span)));
        if (cues.Count == 0 && ResumedOrNull(here) is { } resumed) cues.Add(resumed);
        cues.AddRange(Introduced(here));
        if (cues.Count == 0 && CitedOrNull(here) is { } cited) cues.Add(cited);
        cues.Sort((a, b) => a.Span.CompareTo(b.Span));
        return cues;

        bool IsQuoted(Span span) => quotes.Any(q => q.Length > LongestMention && q.Contains(span));
    }

    // The first form in which somebody named may speak.
    private AttributionCue? OfNamedOrNull(NamedSentence sentence, ActorMention mention)
    {
        if (OwnedWords.SpanOrNull(sentence.Text, sentence.Span, mention) is { } owned && !IsPartOfName(sentence, mention))
            return new AttributionCue(mention.Actor, owned, AttributionForm.AccordingTo);
        if (mention.Rule == ActorRules.Adjective) return PeopleOfStateOrNull(sentence, mention);
        if (_verbs.EndOrNull(sentence, mention) is { } end && !IsOwnedBySpeaker(sentence, mention, end)) return Spoken(sentence, mention, end);
        return SpeechVerbPlace.StartOrNull(sentence, mention) is { } start
            ? new AttributionCue(mention.Actor, new Span(start, mention.Span.End), FormOf(mention.Actor))
            : null;
    }

    private static bool IsPartOfName(NamedSentence sentence, ActorMention mention) =>
        sentence.Named.Any(m => m != mention && m.Span.Start == mention.Span.Start && m.Span.End > mention.Span.End);

    // "Ann Lee of the Harbour Institute wrote": the person speaks, not the house.
    private AttributionCue Spoken(NamedSentence sentence, ActorMention mention, int end)
    {
        if (!kinds.IsPerson(mention.Actor) && MemberOrNull(sentence, mention) is { } member)
            return new AttributionCue(member.Actor, new Span(member.Span.Start, end), AttributionForm.Said);
        return new AttributionCue(FirstOfTwo(sentence, mention), new Span(mention.Span.Start, end), FormOf(mention.Actor));
    }

    private ActorMention? MemberOrNull(NamedSentence sentence, ActorMention house) => sentence.Named.LastOrDefault(m =>
        kinds.IsPerson(m.Actor) && m.Span.End < house.Span.Start && IsOfHouse(sentence.Text[m.Span.End..house.Span.Start]));

    private static bool IsOfHouse(string between) => between is " of " or " of the " or " from " or " at " or " at the ";

    private AttributionForm FormOf(ActorSlug actor) => kinds.IsOutlet(actor) ? AttributionForm.Reported : AttributionForm.Said;

    // "Lee and Foreign Minister Wang said": of two who speak together, the first named is the speaker.
    private ActorSlug FirstOfTwo(NamedSentence sentence, ActorMention mention)
    {
        if (!kinds.IsPerson(mention.Actor)) return mention.Actor;
        var first = sentence.Named.LastOrDefault(m =>
            kinds.IsPerson(m.Actor)
            && m.Span.End < mention.Span.Start && mention.Span.Start - m.Span.End < WidestPair
            && sentence.Text.AsSpan(m.Span.End).StartsWith(" and ", StringComparison.Ordinal));
        return first?.Actor ?? mention.Actor;
    }

    // "Al Jazeera's Ann Lee, reporting from Heihe, said": who stands nearer to the verb speaks.
    private static bool IsOwnedBySpeaker(NamedSentence sentence, ActorMention mention, int verb) =>
        mention.Span.End < sentence.Text.Length && sentence.Text[mention.Span.End] is '’' or '\'' && sentence.Named.Any(m => m.Span.Start >= mention.Span.End && m.Span.End < verb);

    // "The Chinese reply that", "the Russian side insists": a people or a government speaks for its state.
    private static AttributionCue? PeopleOfStateOrNull(NamedSentence sentence, ActorMention mention)
    {
        var before = sentence.Text.AsSpan(0, mention.Span.Start);
        if (!before.EndsWith("he ", StringComparison.Ordinal) || before.EndsWith(" did the ", StringComparison.Ordinal)) return null;
        var match = PeopleSay().Match(sentence.Text, mention.Span.End, Math.Min(sentence.Span.End - mention.Span.End, LongestPeopleSay));
        return match.Success && PeopleVerbs.Contains(match.Groups["verb"].Value)
            ? new AttributionCue(mention.Actor, new Span(mention.Span.Start, match.Index + match.Length), AttributionForm.Said)
            : null;
    }

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
        if (sentence.Named.Count == 0 || !Somebody().IsMatch(sentence.Span.In(sentence.Text)) || Bracketed().Match(sentence.Text, sentence.Span.Start, sentence.Span.Length) is not { Success: true } match) return null;
        return sentence.Named.FirstOrDefault(m => m.Span.Start == match.Index + 1) is { } author && kinds.IsPerson(author.Actor)
            ? new AttributionCue(author.Actor, new Span(match.Index, match.Index + match.Length), AttributionForm.Cited)
            : null;
    }

    // "…, and declared there that …": the subject stands before another verb of the sentence.
    [GeneratedRegex(@"(?:\band|,) (?:also |then |later |further )?(?<verb>\p{Ll}+)(?: there| then| in \p{Lu}\p{Ll}+)?(?= that\b)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Resumed();

    // "The Chinese side still insists"
    [GeneratedRegex(@"\G(?: (?:government|side|leadership|authorities|leaders|delegation))?(?: (?:also|still|now|then|always))? (?<verb>\p{Ll}+)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex PeopleSay();

    // "was first reported by"
    [GeneratedRegex(@"\b(?:was|were|has been|been) (?:first )?reported\b[^.;]{0,60}? by (?:the )?", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex ReportedBy();

    // "it has been argued", "others disagree", "has been described as"
    [GeneratedRegex(@"\b(?:(?:has|have|had) (?:also |often |even )?been (?:argued|suggested|claimed|held|noted|observed|described|called|shown|seen)|(?:is|was|are|were) (?:also |often |sometimes )?(?:argued|suggested|claimed|described|called|seen|said)|(?:some|others?|critics|sceptics|skeptics|one view|another view)\b[^.;]{0,40}? (?:argues?|holds?|disagrees?|claims?|sees?|believes?|points?|suggests?|speaks?|calls?))\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Somebody();

    // "(Lee, 2018, p. 4)."
    [GeneratedRegex(@"\(\p{Lu}[^()]{1,60}?,? (?:1[89]|20)\d\d[a-z]?(?:[,:;][^()]{0,60})?\)[.”""’]*\s*$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Bracketed();
}

using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Import.Judging.Speakers.LedBack;
using RelationsExplorer.Import.Judging.Speakers.Owned;
using RelationsExplorer.Import.Recognising.Actors;

namespace RelationsExplorer.Import.Judging.Speakers.Verbs;

/// <summary>Finds the words by which somebody named in a sentence speaks in it: a person, a body, a newspaper, a people for its state.</summary>
/// <param name="kinds">What the actors are.</param>
internal sealed partial class NamedSpeech(ActorKinds kinds)
{
    private const int LongestPeopleSay = 60;
    private static readonly HashSet<string> PeopleVerbs = [.. SpeechVerbPlace.OfStates, .. WordList.Words(typeof(NamedSpeech), "people-speech-verbs.txt")];
    private readonly SpeechVerbPlace _verbs = new(kinds);

    /// <summary>The first form in which somebody named speaks; null where there is none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mention">Who is named.</param>
    public AttributionCue? FindOrNull(NamedSentence sentence, ActorMention mention)
    {
        if ((OwnedWords.SpanOrNull(sentence.Text, sentence.Span, mention) ?? OwnedPaper.SpanOrNull(sentence.Text, sentence.Span, mention)) is { } owned && !IsPartOfName(sentence, mention))
            return new AttributionCue(mention.Actor, owned, AttributionForm.AccordingTo);
        if (mention.Rule == ActorRules.Adjective) return PeopleOfStateOrNull(sentence, mention);
        if (QuotedBeside.IsInDialogue(sentence, mention)) return new AttributionCue(mention.Actor, new Span(mention.Span.Start, mention.Span.End + 1), AttributionForm.Dialogue);
        if (AsNoted().IsMatch(sentence.Text.AsSpan(sentence.Span.Start, mention.Span.Start - sentence.Span.Start)) && Noted().Match(sentence.Text, mention.Span.End, sentence.Span.End - mention.Span.End) is { Success: true } noted)
            return new AttributionCue(mention.Actor, new Span(mention.Span.Start, noted.Index + noted.Length), AttributionForm.AccordingTo);
        if (QuotedBeside.SpanOrNull(sentence, mention) is { } quoted) return new AttributionCue(mention.Actor, quoted, FormOf(mention.Actor));
        if (_verbs.EndOrNull(sentence, mention) is { } end && !IsOwnedBySpeaker(sentence, mention, end) && SpokenOrNull(sentence, mention, end) is { } spoken) return spoken;
        return VerbBeforeName.StartOrNull(sentence, mention) is { } start
            ? new AttributionCue(mention.Actor, new Span(start, mention.Span.End), FormOf(mention.Actor))
            : null;
    }

    private static bool IsPartOfName(NamedSentence sentence, ActorMention mention) =>
        sentence.Named.Any(m => m != mention && m.Span.Start == mention.Span.Start && m.Span.End > mention.Span.End);

    // "Ann Lee of the Harbour Institute wrote": the person speaks, not the house.
    private AttributionCue? SpokenOrNull(NamedSentence sentence, ActorMention mention, int end)
    {
        if (!kinds.IsPerson(mention.Actor) && MemberOrNull(sentence, mention) is { } member)
            return new AttributionCue(member.Actor, new Span(member.Span.Start, end), AttributionForm.Said);
        if (!sentence.Text.AsSpan(0, end).EndsWith("ing", StringComparison.Ordinal) && SpokenOf.BelongsToAnother(sentence, mention, kinds.IsState(mention.Actor) || mention.Rule == ActorRules.Metonym)) return null;
        return new AttributionCue(FirstOfTwo(sentence, mention), new Span(mention.Span.Start, end), FormOf(mention.Actor));
    }

    private ActorMention? MemberOrNull(NamedSentence sentence, ActorMention house) => sentence.Named.LastOrDefault(m =>
        kinds.IsPerson(m.Actor) && m.Span.End < house.Span.Start && IsOfHouse(sentence.Text[m.Span.End..house.Span.Start]));

    private static bool IsOfHouse(string between) => between is " of " or " of the " or " from " or " at " or " at the ";

    private AttributionForm FormOf(ActorSlug actor) => kinds.IsOutlet(actor) ? AttributionForm.Reported : AttributionForm.Said;

    // "Lee and Foreign Minister Wang said": of two who speak together, the first named is the speaker.
    private ActorSlug FirstOfTwo(NamedSentence sentence, ActorMention mention) =>
        LedBackPair.FirstOrNull(sentence.Text, sentence.Named, mention, m => kinds.IsPerson(m.Actor))?.Actor ?? mention.Actor;

    // "Al Jazeera's Ann Lee, reporting from Heihe, said": who stands nearer to the verb speaks.
    private static bool IsOwnedBySpeaker(NamedSentence sentence, ActorMention mention, int verb) =>
        mention.Span.End < sentence.Text.Length && sentence.Text[mention.Span.End] is '’' or '\'' && sentence.Named.Any(m => m.Span.Start >= mention.Span.End && m.Span.End < verb);

    // "The Chinese reply that", "the Russian side insists": a people or a government speaks for its state.
    private static AttributionCue? PeopleOfStateOrNull(NamedSentence sentence, ActorMention mention)
    {
        var before = sentence.Text.AsSpan(0, mention.Span.Start);
        if (!before.EndsWith("he ", StringComparison.Ordinal) || before.EndsWith(" did the ", StringComparison.Ordinal)) return null;
        var match = PeopleSay().Match(sentence.Text, mention.Span.End, Math.Min(sentence.Span.End - mention.Span.End, LongestPeopleSay));
        return match.Success && PeopleVerbs.Contains(match.Groups["verb"].Value) && !SpeechVerb.IsDeed(match.Groups["verb"].Value, sentence.Text.AsSpan(match.Index + match.Length, sentence.Span.End - match.Index - match.Length))
            ? new AttributionCue(mention.Actor, new Span(mention.Span.Start, match.Index + match.Length), AttributionForm.Said)
            : null;
    }

    // "As ", "…, as Professor "
    [GeneratedRegex(@"(?:^|, |^But |^And |^Yet )[Aa]s (?:\p{Lu}\p{L}+ ){0,2}$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex AsNoted();

    // " and Orlov note,"
    [GeneratedRegex(@"\G(?:(?:, \p{Lu}[\p{L}’'-]+)*,? and \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?) (?:have |has )?(?:note|noted|argue|argued|write|wrote|written|show|shown|showed|observe|observed|point out|pointed out|remark|remarked|remind us|put it|explain|explained|suggest|suggested|warn|warned|conclude|concluded)\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Noted();

    // "The Chinese side still insists"
    [GeneratedRegex(@"\G(?: (?:government|side|leadership|authorities|leaders|delegation))?(?: (?:also|still|now|then|always))? (?<verb>\p{Ll}+)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex PeopleSay();
}

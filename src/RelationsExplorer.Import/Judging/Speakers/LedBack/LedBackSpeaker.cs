using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Import.Judging.Speakers.Running;
using RelationsExplorer.Import.Recognising.Actors;

namespace RelationsExplorer.Import.Judging.Speakers.LedBack;

/// <summary>Says who is meant where a sentence leads back to a speaker named before: "he told them", "the agency said", "its paper says".</summary>
/// <param name="passage">The passage.</param>
/// <param name="kinds">What the actors are.</param>
internal sealed partial class LedBackSpeaker(SpokenPassage passage, ActorKinds kinds)
{
    // How many sentences "he" reaches back, and how far into its sentence a subject begins: "President Lee".
    private const int FarthestSubject = 3;
    private const int LongestTitle = 16;

    /// <summary>The speaker; null where nobody or more than one may be meant.</summary>
    /// <param name="cue">The words that lead back.</param>
    /// <param name="at">The sentence in which they stand.</param>
    /// <param name="said">Who says the sentences before it.</param>
    public ActorSlug? FindOrNull(AttributionCue cue, int at, IReadOnlyList<IReadOnlyList<Attribution>> said) => cue.Form switch
    {
        AttributionForm.Said => PersonOrNull(cue, at, said),
        AttributionForm.Outlet => LastBefore(cue, m => kinds.IsOutlet(m.Actor)),
        AttributionForm.Body => BodyOrNull(cue, at),
        AttributionForm.Court => LastBefore(cue, m => CourtName().IsMatch(m.Text)),
        AttributionForm.Written => at > 0 ? said[at - 1][^1].Speaker.Actor ?? said[at - 1][0].Speaker.Actor : null,
        AttributionForm.Itself => InSentenceOrNull(cue, at) ?? BodyThatSpoke(at, said) ?? OwnerOrNull(at),
        AttributionForm.Group => GroupOrNull(cue, at, said) ?? FirstOfPairOrNull(m => m.Span.End <= passage.Sentences[at].Span.Start && m.Span.Start >= passage.Sentences[Math.Max(0, at - 1)].Span.Start),
        AttributionForm.Pair => FirstOfPairOrNull(m => m.Span.End <= cue.Span.Start),
        AttributionForm.Board => LastBefore(cue, m => kinds.IsBody(m.Actor) && cue.Called is { } called && m.Text.Contains(called[(called.LastIndexOf(' ') + 1)..], StringComparison.OrdinalIgnoreCase)),
        AttributionForm.Again => BodyThatSpoke(at, said),
        AttributionForm.Document when passage.Text.AsSpan(cue.Span.Start).StartsWith("its ", StringComparison.OrdinalIgnoreCase) => OwnerOrNull(at),
        _ => null,
    };

    // "Seaways may wait; the war in Africa, it said, was over": the state or body named before in the sentence, where it is no place.
    private ActorSlug? InSentenceOrNull(AttributionCue cue, int at)
    {
        var start = passage.Sentences[at].Span.Start;
        return LastBefore(cue, m => m.Span.Start >= start && (m.Rule != ActorRules.Adjective || Side().IsMatch(passage.Text, m.Span.End)) && kinds.IsStateOrBody(m.Actor) && !IsPlace(m.Span.Start));
    }

    private bool IsPlace(int name)
    {
        var from = Math.Max(0, name - LongestTitle);
        return InPlace().IsMatch(passage.Text.AsSpan(from, name - from));
    }

    // "Mao spoke up when he told them …": a person named before in the sentence, or else in those before it.
    private ActorSlug? PersonOrNull(AttributionCue cue, int at, IReadOnlyList<IReadOnlyList<Attribution>> said) => CalledSoOrNull(cue) ??
        LastBefore(cue, m => m.Span.Start >= passage.Sentences[at].Span.Start && kinds.IsPerson(m.Actor) && !IsQuoted(m)) ?? SubjectOrNull(cue, at, said);

    // "A diplomat saw it otherwise. “Nobody cares,” the diplomat said": the one without a name who was called so.
    private ActorSlug? CalledSoOrNull(AttributionCue cue)
    {
        var words = cue.Span.In(passage.Text);
        return words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) || words.Contains(" the ", StringComparison.Ordinal)
            ? LastBefore(cue, m => m.Rule == ActorRules.UnnamedSpeaker && words.Contains(" " + m.Text, StringComparison.OrdinalIgnoreCase))
            : null;
    }

    // "Mao received the envoy. He told him …": he is the one who spoke in the sentence before or was alone in it, else the one with
    // whom it begins; a quotation, or a sentence that itself begins with "he", leads on to the one before it.
    private ActorSlug? SubjectOrNull(AttributionCue cue, int at, IReadOnlyList<IReadOnlyList<Attribution>> said)
    {
        for (var j = at - 1; j >= 0 && j >= at - FarthestSubject; j--)
        {
            var span = passage.Sentences[j].Span;
            var persons = passage.Mentions.Where(m => span.Contains(m.Span) && (kinds.IsPerson(m.Actor) || m.Rule == ActorRules.UnnamedSpeaker) && !IsQuoted(m)).ToList();
            if (said[j][^1].Speaker.Actor is { } spoke && (persons.Exists(p => p.Actor == spoke) || kinds.IsUnnamed(spoke))) return spoke;
            if (persons.Count > 0)
            {
                return persons.TrueForAll(p => p.Span.Start - span.Start > LongestTitle) && SpokenOfBefore(cue, j, persons) is { } before ? before : persons.TrueForAll(p => p.Actor == persons[0].Actor) || persons[0].Span.Start - span.Start <= LongestTitle ? persons[0].Actor : null;
            }

            if (!PronounSigns.BeginsWithHe(passage.WordsOf(j)) && !passage.IsAllSpeech(j)) return null;
        }

        return null;
    }

    // "Mao came in 1949. He had a list, drawn up for Stalin. “…,” he said": whom the pronoun meant before a later name, it still means.
    private ActorSlug? SpokenOfBefore(AttributionCue cue, int until, List<ActorMention> since)
    {
        var pronoun = cue.Span.In(passage.Text).Contains("she", StringComparison.OrdinalIgnoreCase) ? She() : He();
        for (var i = 0; i < until; i++)
        {
            var span = passage.Sentences[i].Span;
            if (!pronoun.IsMatch(passage.Text.AsSpan(span.Start, span.Length)) || passage.Quotes.Any(q => q.Overlaps(span))) continue;
            return passage.Mentions.FirstOrDefault(m => m.Span.End <= span.End && kinds.IsPerson(m.Actor) && !IsQuoted(m) && !since.Exists(later => later.Actor == m.Actor))?.Actor;
        }

        return null;
    }

    // Who is named in a quotation is spoken of there, and no "he" outside it.
    private bool IsQuoted(ActorMention mention) => passage.Quotes.Any(q => q.Contains(mention.Span));

    // "Rosneft has paid, the company said": the body named last, in this sentence or the one before.
    private ActorSlug? BodyOrNull(AttributionCue cue, int at) =>
        LastBefore(cue, m => m.Span.Start >= passage.Sentences[Math.Max(0, at - 1)].Span.Start && kinds.IsBody(m.Actor) && (m.Rule != ActorRules.StateBody || !Firm().IsMatch(cue.Span.In(passage.Text))));

    // "Russian diplomats complained. … , they said": who spoke last, in this sentence or shortly before.
    private ActorSlug? GroupOrNull(AttributionCue cue, int at, IReadOnlyList<IReadOnlyList<Attribution>> said)
    {
        var from = passage.Sentences[Math.Max(0, at - 1)].Span.Start;
        if (LastBefore(cue, m => m.Span.Start >= from && m.Rule == ActorRules.UnnamedSpeaker) is { } unnamed) return unnamed;
        for (var j = at - 1; j >= 0 && j >= at - FarthestSubject; j--)
        {
            if (said[j][^1].Speaker.Actor is { } spoke) return spoke;
        }

        return null;
    }

    // "Lee and Wang met. They noted that": the first of the two named together last.
    private ActorSlug? FirstOfPairOrNull(Func<ActorMention, bool> isBefore)
    {
        var pairs = passage.Mentions.Where(isBefore).Select(second => LedBackPair.FirstOrNull(passage.Text, passage.Mentions, second, m => kinds.IsPerson(m.Actor)));
        return pairs.LastOrDefault(first => first is not null)?.Actor;
    }

    // "The board denied it. The war in Africa, it said, was over.": the state or body that spoke in the sentence before.
    private ActorSlug? BodyThatSpoke(int at, IReadOnlyList<IReadOnlyList<Attribution>> said) =>
        at > 0 && said[at - 1][^1].Speaker.Actor is { } spoke && (kinds.IsStateOrBody(spoke) || kinds.IsUnnamed(spoke)) ? spoke : null;

    // "Beijing wrote it down. Its paper says": the one state or body that the sentence before names.
    private ActorSlug? OwnerOrNull(int at)
    {
        if (at == 0) return null;
        var owners = passage.Mentions.Where(m => passage.Sentences[at - 1].Span.Contains(m.Span) && !kinds.IsPerson(m.Actor)).Select(m => m.Actor).Distinct().ToList();
        return owners is [var owner] ? owner : null;
    }

    private ActorSlug? LastBefore(AttributionCue cue, Func<ActorMention, bool> isMeant) =>
        passage.Mentions.LastOrDefault(m => m.Span.End <= cue.Span.Start && isMeant(m))?.Actor;

    // An embassy or a ministry is no company.
    [GeneratedRegex(@"\b(?:company|firm|group|producer|monopoly|carmaker|exporter|lender|airline|shipyard)\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Firm();

    [GeneratedRegex(@"\b[Cc]ourt\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex CourtName();

    // "the Chinese side"
    [GeneratedRegex(@"\G (?:side|government|leadership|authorities|ministry)\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Side();

    // "the war in "
    [GeneratedRegex(@"\b(?:in|of|to|from|with|on|at|for|against|near) (?:the )?$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex InPlace();

    [GeneratedRegex(@"\b[Ss]he\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex She();

    [GeneratedRegex(@"\b[Hh]e\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex He();
}

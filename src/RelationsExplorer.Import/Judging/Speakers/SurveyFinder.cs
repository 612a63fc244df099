using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Recognising.Actors;

namespace RelationsExplorer.Import.Judging.Speakers;

/// <summary>
/// Finds who answers for a survey, poll or study with which a sentence begins: "In a poll taken by X in May, …", "A survey of 120 shops by X
/// found", "A Meridian paper this year found".
/// </summary>
/// <param name="kinds">What the actors are.</param>
internal sealed partial class SurveyFinder(ActorKinds kinds)
{
    private const string Kind = "survey|poll|study|report|analysis|census|inquiry|audit|paper|review|investigation|tally|estimate|index|count|questionnaire";
    private const int FarthestOwner = 12;
    private const int FarthestVerb = 70;

    /// <summary>The words that say so; null where the sentence begins with none, or says not whose it is.</summary>
    public AttributionCue? FindOrNull(NamedSentence sentence)
    {
        if (sentence.Named.Count == 0) return null;
        return By().Match(sentence.Text, sentence.Span.Start, sentence.Span.Length) is { Success: true } by ? OwnerBehind(sentence, by) : OwnerBefore(sentence);
    }

    // "In a survey published by X"; "A survey of shops by X found"
    private AttributionCue? OwnerBehind(NamedSentence sentence, Match by)
    {
        var from = by.Index + by.Length;
        if (sentence.Named.FirstOrDefault(m => m.Span.Start >= from && m.Rule != ActorRules.Adjective) is not { } owner || owner.Span.Start - from > FarthestOwner || kinds.IsState(owner.Actor)) return null;
        return by.Groups["in"].Success || Found(sentence, owner.Span.End) ? new AttributionCue(owner.Actor, new Span(by.Index, owner.Span.End), AttributionForm.Survey) : null;
    }

    // "A Meridian paper this year found"
    private AttributionCue? OwnerBefore(NamedSentence sentence)
    {
        var owner = sentence.Named.FirstOrDefault(m => m.Rule != ActorRules.Adjective && m.Span.Start - sentence.Span.Start <= FarthestOwner && kinds.IsBody(m.Actor));
        if (owner is null || !Article().IsMatch(sentence.Text.AsSpan(sentence.Span.Start, owner.Span.Start - sentence.Span.Start))) return null;
        return Own().Match(sentence.Text, owner.Span.End, sentence.Span.End - owner.Span.End) is { Success: true } own && Found(sentence, own.Index + own.Length)
            ? new AttributionCue(owner.Actor, new Span(owner.Span.Start, own.Index + own.Length), AttributionForm.Survey)
            : null;
    }

    private static bool Found(NamedSentence sentence, int from) =>
        Finding().IsMatch(sentence.Text.AsSpan(from, Math.Min(FarthestVerb, sentence.Span.End - from)));

    [GeneratedRegex(@"\G(?:(?:And|But|Yet) )?(?<in>[Ii]n )?(?:(?:[Aa]n?|[Tt]he|[Oo]ne|[Aa]nother) )(?:[\p{L}\d-]+ ){0,3}?(?:" + Kind + @")\b[^.;:“”""]{0,90}?\b(?:by|from) (?:the )?", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex By();

    [GeneratedRegex(@"^(?:[Ii]n )?(?:[Aa]n?|[Tt]he|[Oo]ne|[Aa]nother) (?:\p{Ll}+ )?$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Article();

    [GeneratedRegex(@"\G (?:\p{Ll}+ )?(?:" + Kind + @")\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Own();

    [GeneratedRegex(@"^[^.;:“”""]*?\b(?:found|finds|showed|shows|suggested|suggests|revealed|reveals|concluded|concludes|put|puts|indicated|indicates|recorded|counted|asked|estimated|estimates|predicted|reported|says|said)\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Finding();
}

using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Judging.Speakers.Verbs;
using RelationsExplorer.Import.Recognising.Actors;

namespace RelationsExplorer.Import.Judging.Speakers.Owned;

/// <summary>
/// Finds who answers for a survey, poll or study with which a sentence begins, or which closes it: "In a poll taken by X in May, …", "A survey
/// of 120 shops by X found", "A survey that X published found", "A Meridian paper this year found", "…, finds a Meridian poll".
/// </summary>
/// <param name="kinds">What the actors are.</param>
internal sealed partial class SurveyFinder(ActorKinds kinds)
{
    private const string Kind = "survey|poll|study|report|analysis|census|inquiry|audit|paper|review|investigation|tally|estimate|index|count|questionnaire";
    private const string Figures = "figures|data|statistics|numbers|records|estimates";
    private const int FarthestOwner = 12;
    private const int FarthestVerb = 70;
    private static readonly SignedPattern FiguresPublished = new(Published(), Figures.Split('|'));
    private static readonly SignedPattern SurveyCloses = new(Closing(), Kind.Split('|'));
    private static readonly SearchValues<char> EndsOfClauses = SearchValues.Create(".;:“”\"");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FindingVerbs = WordList.Lookup(typeof(SurveyFinder), "finding-verbs.txt", StringComparer.Ordinal);

    /// <summary>The words that say so; null where the sentence begins with none, or says not whose it is.</summary>
    public AttributionCue? FindOrNull(NamedSentence sentence)
    {
        if (sentence.Named.Count == 0) return null;
        var behind = By().Match(sentence.Text, sentence.Span.Start, sentence.Span.Length) is { Success: true } by ? OwnerBehind(sentence, by) : null;
        return behind ?? OwnerBefore(sentence) ?? OwnerAtEnd(sentence);
    }

    // "In a survey published by X"; "A survey of shops by X found"
    private AttributionCue? OwnerBehind(NamedSentence sentence, Match by)
    {
        var from = by.Index + by.Length;
        if (sentence.Named.FirstOrDefault(m => m.Span.Start >= from && m.Rule != ActorRules.Adjective) is not { } owner || owner.Span.Start - from > FarthestOwner || kinds.IsState(owner.Actor)) return null;
        if (by.Groups["that"].Success && !Made().IsMatch(sentence.Text.AsSpan(owner.Span.End, sentence.Span.End - owner.Span.End))) return null;
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

    // "…, finds a Meridian poll published on 3 May", "…, according to a survey by Meridian"
    private AttributionCue? OwnerAtEnd(NamedSentence sentence)
    {
        foreach (var match in sentence.Matches(FiguresPublished))
        {
            var (start, from) = (sentence.Span.Start + match.Index, sentence.Span.Start + match.Index + match.Length);
            var owner = sentence.Named.FirstOrDefault(m => m.Span.Start >= from && m.Span.Start - from <= FarthestOwner && m.Rule != ActorRules.Adjective && !kinds.IsState(m.Actor));
            if (owner is not null && Showing().IsMatch(sentence.Text.AsSpan(owner.Span.End, sentence.Span.End - owner.Span.End))) return new AttributionCue(owner.Actor, new Span(start, owner.Span.End), AttributionForm.Survey);
        }

        foreach (var match in sentence.Matches(SurveyCloses))
        {
            var (start, from) = (sentence.Span.Start + match.Index, sentence.Span.Start + match.Index + match.Length);
            var owner = sentence.Named.FirstOrDefault(m => m.Span.Start >= from && m.Span.Start - from <= 1 && m.Rule != ActorRules.Adjective && !kinds.IsState(m.Actor));
            if (owner is not null && (match.Groups["by"].Success || Own().IsMatch(sentence.Text, owner.Span.End))) return new AttributionCue(owner.Actor, new Span(start, owner.Span.End), AttributionForm.Survey);
        }

        return null;
    }

    private static bool Found(NamedSentence sentence, int from) =>
        SpacedWord.IsIn(Clause(sentence.Text.AsSpan(from, Math.Min(FarthestVerb, sentence.Span.End - from))), FindingVerbs);

    private static ReadOnlySpan<char> Clause(ReadOnlySpan<char> text) => text.IndexOfAny(EndsOfClauses) is >= 0 and var end ? text[..end] : text;

    [GeneratedRegex(@"\G(?:(?:And|But|Yet) )?(?:(?<in>[Ii]n )?(?:(?:[Aa]n?|[Tt]he|[Oo]ne|[Aa]nother) )(?:[\p{L}\d-]+ ){0,3}?(?:" + Kind + @")|(?:(?:The|New|Official|Preliminary|Provisional|Latest) )*(?:[Ff]igures|[Dd]ata|[Ss]tatistics|[Nn]umbers|[Rr]ecords|[Ee]stimates))\b[^.;:“”""]{0,90}?\b(?:by|from|(?<that>that|which)) (?:the )?", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex By();

    // " published in May", " has carried out"
    [GeneratedRegex(@"^ (?:has |had |have )?(?:\p{Ll}+ly |recently )?(?:published|carried out|conducted|took|taken|made|commissioned|released|ran|run|issued|did|done|held|organised|organized|put out|brought out)\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Made();

    // ", finds a ", ", according to a survey of traders by the "
    [GeneratedRegex(@"(?<=,[”""’]? |[”""’],? )(?:finds|found|shows|showed|says|said|suggests|suggested|reports|reported|concludes|concluded|reveals|revealed|(?:according to|in)) (?:an?|the|one|another) (?:(?:new|recent|joint|national|telephone|opinion|annual|similar|rival|later|earlier) )*(?:(?:" + Kind + @")(?: (?:of|on|among) [^,.;:“”""]{3,50}?)?(?: (?:published|carried out|conducted|taken|made|released|done))?(?<by> (?:by|from) (?:the )?)|(?=\p{Lu}))", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Closing();

    // ", figures published by the "
    [GeneratedRegex(@"(?<=[,”""’—–] )(?:(?:new|official|preliminary|provisional|the latest) )*(?:" + Figures + @") (?:(?:published|released|issued|compiled|collected|gathered) )?(?:on [^,.;]{3,20} )?(?:by|from) ", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Published();

    // " on Monday show."
    [GeneratedRegex(@"^[^,.;:“”""]{0,30} (?:show|showed|suggest|suggested|indicate|indicated|reveal|revealed)\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Showing();

    [GeneratedRegex(@"^(?:[Ii]n )?(?:[Aa]n?|[Tt]he|[Oo]ne|[Aa]nother) (?:\p{Ll}+ )?$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Article();

    [GeneratedRegex(@"\G (?:\p{Ll}+ )?(?:" + Kind + @")\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Own();
}

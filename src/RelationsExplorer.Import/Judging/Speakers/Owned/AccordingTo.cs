using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Import.Recognising.Actors;
using RelationsExplorer.Import.Recognising.Actors.Persons;

namespace RelationsExplorer.Import.Judging.Speakers.Owned;

/// <summary>Finds who is meant by "according to X", "according to a report dated … of X", "according to senior officials of X".</summary>
/// <param name="kinds">What the actors are.</param>
internal sealed partial class AccordingTo(ActorKinds kinds)
{
    // "in the words of", "by the count of", "was confirmed by", "a report of"
    private const string Views = "words|view|opinion|judge?ment|estimate|estimation|account|reading|telling|phrase|eyes|formulation";
    private const string Counts = "count|account|reckoning|estimate|estimates|figures";
    private const string Held = "stressed|confirmed|noted|claimed|denied|voiced|echoed|emphasised|emphasized|acknowledged|summed up|predicted|projected|forecast|estimated|described|reckoned|pointed out|recalled|suggested";
    private const string Works = "report|article|story|study|paper|interview|news|newsfeed|survey|dispatch|account|analysis";

    // How far off whoever is meant may begin; a report is described before it is said whose it is.
    private const int Farthest = 60;
    private const int FarthestOfReport = 90;
    private const int LongestQualifier = 25;
    private const int LongestRank = 20;

    /// <summary>The cues of a sentence, in order.</summary>
    public IEnumerable<AttributionCue> Find(NamedSentence sentence)
    {
        foreach (var match in sentence.Matches(Says()))
        {
            var start = sentence.Span.Start + match.Index;
            if (WhoOrNull(sentence, start, match) is not { } who) continue;
            var isReport = match.Groups["report"].Success || (kinds.IsOutlet(who.Actor) && start == sentence.Span.Start);
            yield return new AttributionCue(who.Actor, new Span(start, who.Span.End), isReport ? AttributionForm.Report : AttributionForm.AccordingTo);
        }
    }

    // The first actor named at once, or a newspaper, which may stand behind what it wrote.
    private ActorMention? WhoOrNull(NamedSentence sentence, int start, Match match)
    {
        var from = start + match.Length;
        var reach = sentence.Text.AsSpan(from, sentence.Span.End - from).IndexOf(',');
        var named = sentence.Named.Where(m => m.Span.Start >= from && m.Span.Start - from < (match.Groups["report"].Success ? FarthestOfReport : Farthest)).ToList();
        if (named.Count == 0) return null;
        if (NamedBehindOffice(sentence, from, named) is { } person) return person;
        if (OwnedBy(sentence, named) is { } member) return member;
        var first = MeantBy(named);
        var outlet = kinds.IsOutlet(first.Actor) ? first : named.Skip(1).FirstOrDefault(m => kinds.IsOutlet(m.Actor));
        if (outlet is not null && outlet != first && QuotedBy().IsMatch(sentence.Text.AsSpan(first.Span.End, outlet.Span.Start - first.Span.End))) outlet = null;
        var who = outlet ?? (reach < 0 || first.Span.Start - from <= reach + 1 ? first : null);

        // "quoting the board", but not "citing the board's losses" or "citing Chinese rules"; "For Lee this was the end", but not "For Lee to win".
        if (match.Groups["named"].Success && (first.Rule == ActorRules.Adjective || sentence.Text.AsSpan(first.Span.End).StartsWith("’") || sentence.Text.AsSpan(first.Span.End).StartsWith("'") || first.Span.Start - from > LongestRank || sentence.Text.AsSpan(from, first.Span.Start - from).Contains(" of ", StringComparison.Ordinal) || Unnamed().IsMatch(sentence.Text.AsSpan(from, first.Span.Start - from)))) return null;
        if (match.Groups["for"].Success) return first.Span.Start - from <= LongestRank && ((kinds.IsPerson(first.Actor) || kinds.IsOutlet(first.Actor)) && Dated().IsMatch(sentence.Text.AsSpan(first.Span.End)) || kinds.IsPerson(first.Actor) && HoldsSo().IsMatch(sentence.Text.AsSpan(first.Span.End))) ? first : null;

        // "told the board" says nothing of the board; "told Reuters" does.
        return who is not null && match.ValueSpan.StartsWith("told", StringComparison.OrdinalIgnoreCase) && !kinds.IsOutlet(who.Actor) ? null : who;
    }

    // "according to the mayor of the port, Ann Lee, …"; but not "according to the minister, Ann Lee will come".
    private ActorMention? NamedBehindOffice(NamedSentence sentence, int from, List<ActorMention> named) =>
        named.Find(m => kinds.IsPerson(m.Actor)
            && Office().Match(sentence.Text, from, m.Span.Start - from) is { Success: true } office && office.Groups["word"].Captures.Any(word => NameWords.IsTitle(word.Value))
            && Closed().IsMatch(sentence.Text.AsSpan(m.Span.End, sentence.Span.End - m.Span.End)));

    // "according to Seaways' Ann Lee": of a house and whom it owns, the person speaks.
    private ActorMention? OwnedBy(NamedSentence sentence, List<ActorMention> named) =>
        named.Count > 1 && named.Find(m => kinds.IsPerson(m.Actor)) is { } person && named[0].Span.End < person.Span.Start && Owner().IsMatch(sentence.Text.AsSpan(named[0].Span.End, person.Span.Start - named[0].Span.End)) ? person : null;

    private static ActorMention MeantBy(List<ActorMention> named)
    {
        var first = named[0];
        if (named.Count == 1) return first;

        // Of "Chinese customs" it is the customs.
        if (named.Find(m => m.Rule == ActorRules.StateBody && m.Span.Contains(first.Span)) is { } body) first = body;

        // Of "a South Korean official" or "a Kremlin aide" it is the official or the aide.
        return first.Rule is ActorRules.Adjective or ActorRules.Metonym
            ? named.Find(m => m.Rule == ActorRules.UnnamedSpeaker && m.Span.Start - first.Span.End is > 0 and < LongestQualifier) ?? first
            : first;
    }

    // " the mayor of the port, "
    [GeneratedRegex(@"\G (?:(?:the|its|their|his|her|our|an?) )?(?:(?!and )(?<word>[\p{L}’'-]+)(?: |, $)){1,10}$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Office();

    // ", quoted by the ": the newspaper only passes on what the one before it says.
    [GeneratedRegex(@" (?:quoted|cited|interviewed) by\b| (?:speaking|talking) to\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex QuotedBy();

    // "'s ", "'s chief economist "
    [GeneratedRegex(@"^['’]s? (?:\p{Ll}[\p{L}-]* ){0,4}$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Owner();

    // What ends an aside, or the sentence.
    [GeneratedRegex(@"^(?:$|[,.;:)\]\[”""—–]| [(\[—–])", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Closed();

    // "according to", "in the view of", "told", and "a report of" where that stands between
    [GeneratedRegex(@"\b(?:according to(?! (?:what|whether|how|which|whom|who|where)\b)|as per|as reported by|in the (?:" + Views + @") of|to (?:believe|hear)|as (?:told|recounted|described|put) by|(?<named>citing|quoting)|(?<for>(?:^(?:but |and |yet )?|(?<=[:;] ))for)|by the (?:" + Counts + @") of|as stated by|(?:was|were|is|are|been) (?:\p{Ll}+ly )?(?:" + Held + @") by|quoted by|cited by|(?:I|we) (?:am|are|was|were|have been) (?:also |once |later )?told by|told)\b(?<report>(?: (?:an?|the|its|that|this|their))?(?: [\p{L}-]+){0,2} (?-i:" + Works + @")\b)?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Says();

    // " a source close to "
    [GeneratedRegex(@"\b(?:sources?|officials?|person|people|someone|somebody) ", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Unnamed();

    // " (23 March) the line is", " (2015), the pact was": whoever is cited with a date behind "for".
    [GeneratedRegex(@"^ \([^()]{0,20}\d[^()]{0,20}\),? \p{L}", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Dated();

    // ", this was the turning point"
    [GeneratedRegex(@"^(?:, (?:an?|the|who|himself|herself) [^.;:“”""]{3,110})?,? (?:this|that|it|these|such|what|(?:the|both|all) (?:\p{L}+ ){1,3}?)\b[^.;]{0,40}?\b(?:is|was|are|were|remains?|marks|marked|means|meant|began|begins|shows|showed|proves|proved|demonstrates|illustrates|reveals|confirms|reflects)\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex HoldsSo();
}

using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Import.Recognising.Actors;

namespace RelationsExplorer.Import.Judging;

/// <summary>Finds who speaks in a sentence by the words that introduce speech.</summary>
/// <param name="actors">What is known of each actor.</param>
internal sealed partial class AttributionCues(IReadOnlyDictionary<ActorSlug, Actor> actors)
{
    private const int FarthestSubject = 40;
    private const int LongestQualifier = 25;
    private static readonly Regex[] VerbsOfPersons = [VerbAtOnce(), VerbAfterAside(), VerbWithThat()];
    private static readonly Regex[] VerbsOfOthers = [VerbAtOnce(), VerbAfterAside()];
    private static readonly Regex[] VerbsOfOthersAtOnce = [VerbAtOnce()];
    private static readonly HashSet<string> StateVerbs = WordList.Words(typeof(AttributionCues), "state-speech-verbs.txt");
    private static readonly HashSet<string> PeopleVerbs = [.. StateVerbs, .. WordList.Words(typeof(AttributionCues), "people-speech-verbs.txt")];

    /// <summary>The cues of one sentence, in order.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mentions">The actors named in the passage.</param>
    /// <param name="quotes">Its quotations: inside them nobody is introduced.</param>
    public IReadOnlyList<AttributionCue> Find(string text, Span sentence, IReadOnlyList<ActorMention> mentions, IReadOnlyList<Span> quotes)
    {
        var cues = new List<AttributionCue>();
        var within = mentions.Where(m => sentence.Contains(m.Span)).ToList();
        foreach (var match in Matches(AccordingTo(), text, sentence))
            AddAccordingTo(text, sentence, within, sentence.Start + match.Index, match, cues);
        foreach (var mention in within)
        {
            if (quotes.Any(q => q.Length > 60 && q.Contains(mention.Span)) || mention.Rule == ActorRules.Pair) continue;
            if (cues.Any(c => c.Span.Overlaps(mention.Span))) continue;
            if (OwnedWords.SpanOrNull(text, sentence, mention) is { } owned && !within.Any(m => m != mention && m.Span.Start == mention.Span.Start && m.Span.End > mention.Span.End)) cues.Add(new AttributionCue(mention.Actor, owned, AttributionForm.AccordingTo));
            else if (mention.Rule == ActorRules.Adjective)
            {
                if (PeopleOfState(text, sentence, mention) is { } said) cues.Add(said);
            }
            else if (VerbAfter(text, sentence, mention, within) is { } end && !IsOwnedBySpeaker(text, mention, within, end)) cues.Add(Spoken(text, mention, within, end));
            else if (VerbBefore(text, sentence, mention) is { } start) cues.Add(new AttributionCue(mention.Actor, new Span(start, mention.Span.End), FormOf(mention.Actor)));
        }

        cues.AddRange(LedBackSpeech.Find(text, sentence).Where(cue => !cues.Any(c => c.Span.Overlaps(cue.Span) && c.Span.Start <= cue.Span.Start) && !quotes.Any(q => q.Length > 60 && q.Contains(cue.Span))));
        if (Resumed(text, sentence, within, cues) is { } resumed) cues.Add(resumed);
        foreach (var match in Matches(ReportedBy(), text, sentence))
        {
            var after = sentence.Start + match.Index + match.Length;
            if (within.FirstOrDefault(m => m.Span.Start >= after && m.Span.Start < after + 12 && IsOutlet(m.Actor)) is { } outlet)
                cues.Add(new AttributionCue(outlet.Actor, new Span(sentence.Start + match.Index, outlet.Span.End), AttributionForm.Introduced));
        }

        if (cues.Count == 0 && CitedOrNull(text, sentence, within) is { } cited) cues.Add(cited);
        cues.Sort((a, b) => a.Span.CompareTo(b.Span));
        return cues;
    }

    // Few sentences have any: nothing is made for the others.
    private static IEnumerable<Match> Matches(Regex pattern, string text, Span sentence)
    {
        if (!pattern.IsMatch(text.AsSpan(sentence.Start, sentence.Length))) yield break;
        foreach (Match match in pattern.Matches(sentence.In(text))) yield return match;
    }

    /// <summary>Whether the actor is a newspaper, agency or broadcaster, by what the vocabulary or its name says of it.</summary>
    public bool IsOutlet(ActorSlug slug) =>
        actors.TryGetValue(slug, out var actor) && actor.Kind == ActorKind.Organisation
        && (Outlet().IsMatch(actor.Description ?? "") || OutletName().IsMatch(actor.Name));

    /// <summary>Whether the actor is a body, and no newspaper or agency.</summary>
    public bool IsBody(ActorSlug slug) => actors.TryGetValue(slug, out var actor) && actor.Kind == ActorKind.Organisation && !IsOutlet(slug);

    /// <summary>Whether the actor is a person.</summary>
    public bool IsPerson(ActorSlug slug) => actors.TryGetValue(slug, out var actor) && actor.IsPerson;

    // "Ann Lee of the Harbour Institute wrote": the person speaks, not the house.
    private AttributionCue Spoken(string text, ActorMention mention, List<ActorMention> within, int end) =>
        within.LastOrDefault(m => IsPerson(m.Actor) && m.Span.End < mention.Span.Start && text[m.Span.End..mention.Span.Start] is " of " or " of the " or " from " or " at " or " at the ") is { } member && !IsPerson(mention.Actor)
            ? new AttributionCue(member.Actor, new Span(member.Span.Start, end), AttributionForm.Said)
            : new AttributionCue(FirstOfTwo(text, mention, within), new Span(mention.Span.Start, end), FormOf(mention.Actor));

    private AttributionForm FormOf(ActorSlug actor) => IsOutlet(actor) ? AttributionForm.Reported : AttributionForm.Said;

    // "according to a report dated … of X", "according to X", "according to senior officials of X": the first actor named at once.
    private void AddAccordingTo(string text, Span sentence, List<ActorMention> mentions, int start, Match match, List<AttributionCue> cues)
    {
        var from = start + match.Length;
        var reach = text.AsSpan(from, sentence.End - from).IndexOf(',');
        var named = mentions.Where(m => m.Span.Start >= from && m.Span.Start - from < (match.Groups["report"].Success ? 90 : 60)).ToList();

        // Of "Chinese customs" it is the customs.
        if (named.Count > 1 && named.Find(m => m.Rule == ActorRules.StateBody && m.Span.Contains(named[0].Span)) is { } body) named[0] = body;

        // Of "a South Korean official" it is the official.
        if (named.Count > 1 && named[0].Rule == ActorRules.Adjective && named.Find(m => m.Rule == ActorRules.UnnamedSpeaker && m.Span.Start - named[0].Span.End is > 0 and < LongestQualifier) is { } somebody) named[0] = somebody;
        var who = named.FirstOrDefault(m => IsOutlet(m.Actor)) ?? (named.Count > 0 && (reach < 0 || named[0].Span.Start - from <= reach + 1) ? named[0] : null);
        if (who is null || (match.ValueSpan.StartsWith("told", StringComparison.OrdinalIgnoreCase) && !IsOutlet(who.Actor))) return;
        cues.Add(new AttributionCue(who.Actor, new Span(start, who.Span.End), match.Groups["report"].Success || IsOutlet(who.Actor) && start == sentence.Start ? AttributionForm.Report : AttributionForm.AccordingTo));
    }

    // "Lavrov, the foreign minister, has said that": the verb may stand a little way off, but no other sentence part between.
    private int? VerbAfter(string text, Span sentence, ActorMention mention, List<ActorMention> within)
    {
        if (mention.Rule == ActorRules.UnnamedSpeaker) return UnnamedSpeakerFinder.VerbEndOrNull(text, mention.Span.End) is { } spoken && spoken <= sentence.End ? spoken : null;
        var after = text[mention.Span.End..Math.Min(sentence.End, mention.Span.End + 240)];
        var isState = actors.TryGetValue(mention.Actor, out var actor) && actor.Kind == ActorKind.State;

        // "The monopoly, Seaways, answers that": a name that stands between commas closes what it explains.
        if (!isState && after.StartsWith(", ", StringComparison.Ordinal) && mention.Span.Start - sentence.Start > 1 && text[mention.Span.Start - 2] == ',' && VerbAtOnce().Match(after[1..]) is { Success: true } closed && SpeechVerb.Is(closed.Groups["verb"].Value, after.AsSpan(1 + closed.Length)))
            return mention.Span.End + 1 + closed.Length;
        if (isState)
        {
            var state = VerbAtOnce().Match(after);
            return state.Success && after[0] == ' ' && StateVerbs.Contains(state.Groups["verb"].Value) ? mention.Span.End + state.Length : null;
        }

        foreach (var form in actor?.IsPerson == true ? VerbsOfPersons : after is [',', ..] ? VerbsOfOthers : VerbsOfOthersAtOnce)
        {
            var match = form.Match(after);
            if (match.Success && SpeechVerb.Is(match.Groups["verb"].Value, after.AsSpan(match.Groups["verb"].Index + match.Groups["verb"].Length)) && !within.Any(m => m.Actor != mention.Actor && IsPerson(m.Actor) && m.Span.Start > mention.Span.End && m.Span.End < mention.Span.End + match.Length)) return mention.Span.End + match.Groups["verb"].Index + match.Groups["verb"].Length;
        }

        // "…, the board announced on 4 May,": what is announced behind a comma is what stands before it.
        if (mention.Span.Start - sentence.Start > 2 && IsBehindComma(text, mention.Span.Start) && VerbAtOnce().Match(after) is { Success: true } trailing && SpeechVerb.MayBe(trailing.Groups["verb"].Value) && Trailing().IsMatch(after.AsSpan(trailing.Length))) return mention.Span.End + trailing.Length;
        if (actor?.IsPerson == true && HouseBehind(after) is { } house && VerbAtOnce().Match(after[house..]) is { Success: true } member && SpeechVerb.Is(member.Groups["verb"].Value, after.AsSpan(house + member.Length))) return mention.Span.End + house + member.Length;
        if (actor?.IsPerson == true && VerbOfCited().Match(after) is { Success: true } cited) return mention.Span.End + cited.Length;
        var colon = VerbBeforeColon().Match(after);
        return colon.Success && actor?.IsPerson == true ? mention.Span.End + colon.Length : null;
    }

    // "Lee carried the list to Delhi and declared that": the person with whom the sentence begins.
    private AttributionCue? Resumed(string text, Span sentence, List<ActorMention> within, List<AttributionCue> cues)
    {
        if (cues.Count > 0 || within.Find(m => IsPerson(m.Actor)) is not { } subject || subject.Span.Start - sentence.Start > FarthestSubject) return null;
        var verb = VerbResumed().Match(text[sentence.Start..sentence.End]);
        return verb.Success && SpeechVerb.IsListed(verb.Groups["verb"].Value) && sentence.Start + verb.Index > subject.Span.End
            ? new AttributionCue(subject.Actor, new Span(sentence.Start + verb.Groups["verb"].Index, sentence.Start + verb.Index + verb.Length), AttributionForm.Said)
            : null;
    }

    // "Others disagree (Lee, 2018, p. 4)."
    private AttributionCue? CitedOrNull(string text, Span sentence, List<ActorMention> within)
    {
        if (within.Count == 0 || Bracketed().Match(text, sentence.Start, sentence.Length) is not { Success: true } match) return null;
        return within.Find(m => m.Span.Start == match.Index + 1) is { } author && IsPerson(author.Actor)
            ? new AttributionCue(author.Actor, new Span(match.Index, match.Index + match.Length), AttributionForm.Cited)
            : null;
    }

    // "Al Jazeera's Ann Lee, reporting from Heihe, said": who stands nearer to the verb speaks.
    private static bool IsOwnedBySpeaker(string text, ActorMention mention, List<ActorMention> within, int verb) =>
        mention.Span.End < text.Length && text[mention.Span.End] is '’' or '\'' && within.Any(m => m.Span.Start >= mention.Span.End && m.Span.End < verb);

    // "Lee and Foreign Minister Wang said": of two who speak together, the first named is the speaker.
    private ActorSlug FirstOfTwo(string text, ActorMention mention, List<ActorMention> within) =>
        within.LastOrDefault(m => IsPerson(m.Actor) && IsPerson(mention.Actor) && m.Span.End < mention.Span.Start && mention.Span.Start - m.Span.End < 45
            && text.AsSpan(m.Span.End).StartsWith(" and ", StringComparison.Ordinal))?.Actor ?? mention.Actor;

    private static bool IsBehindComma(string text, int at) =>
        text.AsSpan(0, at) is var before && (before.EndsWith(", ", StringComparison.Ordinal) || before.EndsWith(", the ", StringComparison.Ordinal));

    // "The Chinese reply that", "the Russian side insists": a people or a government speaks for its state.
    private static AttributionCue? PeopleOfState(string text, Span sentence, ActorMention mention)
    {
        if (!text.AsSpan(0, mention.Span.Start).EndsWith("he ", StringComparison.Ordinal) || text.AsSpan(0, mention.Span.Start).EndsWith(" did the ", StringComparison.Ordinal)) return null;
        var match = PeopleSay().Match(text, mention.Span.End, Math.Min(sentence.End - mention.Span.End, 60));
        return match.Success && PeopleVerbs.Contains(match.Groups["verb"].Value)
            ? new AttributionCue(mention.Actor, new Span(mention.Span.Start, match.Index + match.Length), AttributionForm.Said)
            : null;
    }

    // "Ann Lee of the Harbour Institute": where the house ends, from the end of the person's name.
    private static int? HouseBehind(string after) =>
        after.StartsWith(" of ", StringComparison.Ordinal) || after.StartsWith(" at ", StringComparison.Ordinal) || after.StartsWith(" from ", StringComparison.Ordinal)
            ? House().Match(after) is { Success: true } house ? house.Length : null
            : null;

    private static int? VerbBefore(string text, Span sentence, ActorMention mention)
    {
        var from = Math.Max(sentence.Start, mention.Span.Start - 40);
        var match = (mention.Rule == ActorRules.UnnamedSpeaker ? VerbBeforeUnnamed() : VerbJustBefore()).Match(text[from..mention.Span.Start]);
        return match.Success && SpeechVerb.IsListed(match.Groups["verb"].Value) ? from + match.Index : null;
    }

    [GeneratedRegex(@"\b(?:according to|as per|as reported by|in the (?:words|view|opinion|judge?ment|estimate|estimation|account|reading|telling|phrase) of|by the (?:count|account|reckoning|estimate|estimates|figures) of|as stated by|quoted by|cited by|told)\b(?<report>(?: (?:an?|the|its|that|this|their))?(?: [\p{L}-]+){0,2} (?:report|article|story|study|paper|interview|news|newsfeed|survey|dispatch|account|analysis)\b)?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex AccordingTo();

    // "Lee, the envoy to Delhi, who stayed on, has since said"; "Lee envoy to Delhi, in his address, said".
    [GeneratedRegex(@"^(?:,? (?:[^,.;:“""]|(?<=\p{Lu})\.){1,90},(?: [^,.;:“""]{1,90},)?)(?: (?:also|once|recently|has|have|had|been|for years|further|then|later|again|repeatedly|in turn|earlier|subsequently|since))* (?<verb>\p{Ll}+)\b(?! to (?:be|have)\b)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex VerbAfterAside();

    // "Lee the chief negotiator while on a visit highlighted that": a person may be far from the verb if "that" follows it.
    [GeneratedRegex(@"^[^.;:“""()]{0,110}? (?<verb>\p{Ll}+)(?: that\b|[,:]? [“""])", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex VerbWithThat();

    // "Lee (2018) reads it as a threat", "Lee, Wang and Orlov (2018, p. 4) see": whoever is cited by year says what follows.
    [GeneratedRegex(@"^(?:(?:, \p{Lu}[\p{L}’'-]+)*,? (?:and|&) \p{Lu}[\p{L}’'-]+| et al\.?)? \((?:1[89]|20)\d\d[a-z]?[^)]{0,30}\)(?: (?:has|have|had|also|therefore|thus|even|rightly))* \p{Ll}{3,}\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex VerbOfCited();

    // "…, and declared there that …": the subject stands before another verb of the sentence.
    [GeneratedRegex(@"(?:\band|,) (?:also |then |later |further )?(?<verb>\p{Ll}+)(?: there| then| in \p{Lu}\p{Ll}+)?(?= that\b)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex VerbResumed();

    // "Ann Lee, a trader in Heihe, was sceptical: “…”"
    [GeneratedRegex(@"^(?:,? [^,.;:“""]{1,90},)? (?:was|is|sounded|remained|put it|had (?:an answer|no doubt)) [^.;:“""]{0,60}: ?[“""]", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex VerbBeforeColon();

    [GeneratedRegex(@"^(?: \((?:1[89]|20)\d\d[a-z]?[^)]{0,20}\))?(?:['’]s? [\p{L}-]+(?: [\p{L}-]+){0,2})?(?: (?:also|once|recently|has|have|had|been|for years|further|then|later|again|repeatedly|therefore|however|on the other hand|in turn|for (?:his|her|its) part|earlier|subsequently|individually|both|immediately|even|officially|publicly|still|only|itself|news website|news agency|agency|newspaper|daily|weekly|website|on \p{Lu}\p{L}+|in \d{4}|in \p{Lu}\p{L}+(?: \d{4})?))* (?<verb>\p{Ll}+)\b(?! to (?:be|have)\b)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex VerbAtOnce();

    [GeneratedRegex(@"(?:^|[,”""’] |[,”""]|\b)(?<verb>said|says|argued|argues|wrote|writes|noted|notes|added|adds|explained|observed|remarked|stated|insisted|answered|answers|replied|replies|recalled|joked|declared|concluded|opined)(?: (?:by|to|the|Dr\.?|Mr\.?|Prof\.?|Professor|General|President|Minister|Ambassador|analyst|expert))* $", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex VerbJustBefore();

    [GeneratedRegex(@"^(?: (?:on|in|last|this|yesterday|today|earlier|at) [^,.;:“”""]{1,30})?[,.;]", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Trailing();

    // ", said a retired banker"
    [GeneratedRegex(@"(?:^|[,”""’] )(?<verb>said|says|argued|argues|noted|notes|added|adds|explained|explains|observed|remarked|insisted|answered|replied|recalled|recalls|joked|declared|complained) (?:an?|one|another|two|three) (?:[\p{L}-]+ ){0,4}$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex VerbBeforeUnnamed();

    [GeneratedRegex(@"\G(?: (?:government|side|leadership|authorities|leaders|delegation))?(?: (?:also|still|now|then|always))? (?<verb>\p{Ll}+)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex PeopleSay();

    [GeneratedRegex(@"^ (?:of|from|at) (?:the )?\p{Lu}[\p{L}’'&.-]*(?:(?: of the| of| for the| for| and| &| on)? \p{Lu}[\p{L}’'&.-]*){0,6}(?: in \p{Lu}[\p{L}’'-]*)?(?= \p{Ll})", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex House();

    [GeneratedRegex(@"\(\p{Lu}[^()]{1,60}?,? (?:1[89]|20)\d\d[a-z]?(?:[,:;][^()]{0,60})?\)[.”""’]*\s*$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\b(?:was|were|has been|been) (?:first )?reported\b[^.;]{0,60}? by (?:the )?", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex ReportedBy();

    [GeneratedRegex(@"\b(?:news|newspaper|broadcaster|agency|magazine|daily|weekly|media outlet|website|television|radio|wire service|channel|tabloid)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Outlet();

    [GeneratedRegex(@"\b(?:Times|News|Post|Daily|Herald|Tribune|Briefing|Gazette|Observer|Guardian|Telegraph|Journal|Reuters|Press|Express|Chronicle|Mirror|Independent|Review)\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex OutletName();
}

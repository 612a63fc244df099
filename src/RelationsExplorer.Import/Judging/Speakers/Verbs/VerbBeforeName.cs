using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Import.Recognising.Actors;

namespace RelationsExplorer.Import.Judging.Speakers.Verbs;

/// <summary>Finds the verb of speech that stands before a name: "said Professor Lee", "…,” shrugged the foreign ministry's Ann Lee".</summary>
internal static partial class VerbBeforeName
{
    // "said Professor Lee": the verbs that stand before a name, those that do so only behind a quotation or a comma, and what stands between.
    private const string VerbsBefore = "said|says|argued|argues|wrote|writes|noted|notes|added|adds|explained|observed|remarked|stated|insisted|answered|answers|replied|replies|recalled|joked|declared|concluded|opined";
    private const string VerbsBehindQuotation = "explains|observes|insists|recalls|jokes|warned|warns|suggested|suggests|complained|complains|asked|asks|predicted|predicts|claimed|claims|quipped|conceded|grumbled|lamented";
    private const string TitlesBetween = @"by|to|the|Dr\.?|Mr\.?|Mrs\.?|Ms\.?|Prof\.?|Professor|General|President|Minister|Ambassador|analyst|expert";
    private const string HousesBetween = @"\p{L}+-based|news|research|consulting|state|local|independent|agency|newspaper|daily|weekly|magazine|pollster|consultancy|company|broker|brokerage|group|firm|website|think tank";
    private const string OwnersBetween = @"(?:\p{L}[\p{L}.-]* ){0,4}?\p{L}[\p{L}-]*['’]s?(?: \p{Ll}[\p{L}-]*){0,4}";

    private const int Farthest = 60;
    private static readonly SignedPattern SpeechBefore = new(JustBefore(), (VerbsBefore + "|" + VerbsBehindQuotation).Split('|'));

    /// <summary>Where the verb before a name begins: "said Professor Lee"; null where none stands there.</summary>
    public static int? StartOrNull(NamedSentence sentence, ActorMention mention)
    {
        if (sentence.Text.AsSpan(mention.Span.End).StartsWith("-", StringComparison.Ordinal)) return null;
        var from = Math.Max(sentence.Span.Start, mention.Span.Start - Farthest);
        var before = sentence.Text[from..mention.Span.Start];
        var match = mention.Rule == ActorRules.UnnamedSpeaker ? BeforeUnnamed().Match(before) : SpeechBefore.Match(before);
        if (match.Success && (SpeechVerb.IsListed(match.Groups["verb"].Value) || (match.Groups["behind"].Success && InvertedSpeech.Is(match.Groups["verb"].Value))) && !IsSaidOf(sentence, mention, from + match.Groups["verb"].Index)) return from + match.Index;
        return mention.Rule != ActorRules.UnnamedSpeaker && InvertedSpeech.StartOrNull(sentence.Text, from, mention.Span.Start) is { } start && !IsSaidOf(sentence, mention, start) ? start : null;
    }

    // "Lee said Beijing would pay": the name is that of whom something is said; but not in "“…,” said Lee".
    private static bool IsSaidOf(NamedSentence sentence, ActorMention mention, int verb) =>
        !(verb >= 2 && sentence.Text[verb - 2] is '”' or '"' or '’' or ',') && Clause().IsMatch(sentence.Text.AsSpan(mention.Span.End, sentence.Span.End - mention.Span.End));

    // " would", " had": a clause of which the name is the subject.
    [GeneratedRegex(@"^ (?:also |never |still |now |already |not )?(?:would|will|could|can|should|must|may|might|had|has|have|was|were|is|are|did|does|do|wants?|needs?|plans?|hopes?|seeks?|remains?|\p{Ll}{2,}ed)\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Clause();

    // "…,” said Professor Lee", "said the foreign ministry's Ann Lee"
    [GeneratedRegex(@"(?:^|[,”""’] |[,”""]|\b)(?:(?<verb>" + VerbsBefore + @")|(?<=[,”""’] )(?<verb>" + VerbsBehindQuotation + @"))(?: (?:" + TitlesBetween + "|" + HousesBetween + "|" + OwnersBetween + "))* $", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex JustBefore();

    // ", said a retired banker", ", say analysts"
    [GeneratedRegex(@"(?<behind>(?:^|[,”""’] )(?<verb>\p{Ll}{3,}))(?: (?:an?|one|another|two|three))? (?:(?!that |to |what |how |whether |if |by |and |or )[\p{L}-]+ ){0,4}$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex BeforeUnnamed();
}

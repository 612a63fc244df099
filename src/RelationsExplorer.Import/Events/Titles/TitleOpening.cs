using System.Text.RegularExpressions;

namespace RelationsExplorer.Import.Events.Titles;

/// <summary>Takes what only leads up to a statement from before it: "it is only fair to add that", "readers will recall that".</summary>
internal static partial class TitleOpening
{
    private const int FewestWords = 4;
    private const int MostWordsOfSubject = 8;

    // What is said of a statement before it is made: "true", "worth noting"; and the words that may stand before that: "only", "often".
    private static readonly HashSet<string> Said = WordList.WordsInAnyCase(typeof(TitleOpening), "said-of-statements.txt");
    private static readonly HashSet<string> BeforeSaid = WordList.WordsInAnyCase(typeof(TitleOpening), "before-said-of-statements.txt");

    /// <summary>The words without what leads up to them, where what is left says what happened.</summary>
    public static string Without(string words) =>
        (LeadsUp().Match(words) is { Success: true } led ? led : ItIsKnownOrNull(words)) is { } opening && IsStatement(words[opening.Length..]) ? words[opening.Length..]
        : BeforeColon().Match(words) is { Success: true } announced && !Saying().IsMatch(announced.Value) && TitleClause.Of(announced.Value[..^2]).HasVerb && IsStatement(words[announced.Length..]) && TitleClause.Of(words[announced.Length..]).IsOfSubject(MostWordsOfSubject) ? words[announced.Length..]
        : VerbFirst().Match(words) is { Success: true } turned && !TitleClause.Of(turned.Groups["subject"].Value).HasVerb ? $"{turned.Groups["subject"].Value.TrimEnd('.', ' ')} {turned.Groups["verb"].Value.ToLowerInvariant()}"
        : Inverted().Match(words) is { Success: true } inverted ? Straight(words, inverted)
        : words;

    // "it is only fair to add that", but not "it was in Moscow that": where is part of what happened.
    private static Match? ItIsKnownOrNull(string words) =>
        ItIs().Match(words) is { Success: true } known && known.Groups["how"].Value.Split(' ').SkipWhile(BeforeSaid.Contains).FirstOrDefault() is { } first && Said.Contains(first) ? known : null;

    // "Not until 2008 was the border settled" → "the border was settled".
    private static string Straight(string words, Match inverted)
    {
        var rest = words[inverted.Length..];
        return TitleClause.Of(rest).SubjectOrNull(MostWordsOfSubject) is { } subject && rest.Length > subject.Length ? $"{subject} {inverted.Groups["helper"].Value}{rest[subject.Length..]}" : words;
    }

    private static bool IsStatement(string words) => words.AsSpan().Count(' ') + 1 >= FewestWords && TitleClause.Of(words) is { HasVerb: true, BeginsWithVerb: false };

    [GeneratedRegex(@"^it (?:is|was|has been|must be|should be|may be|ought to be|bears) (?<how>[^,;:]{2,80}?)(?<=\w) that,? ", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex ItIs();

    // "It was that" has lost its date; "he added:" says nothing of who he is.
    [GeneratedRegex(@"^(?:it was (?:only )?that|(?:he|she|they|it|we|i) (?:also |then |later )?(?:added|said|noted|recalled|replied|wrote|explained|remarked|insisted|warned|argued):|(?:(?:older|some|many|most|attentive|few|our) )?(?:readers|observers|people|historians|students|those|everybody|everyone|nobody)(?: (?:with|of|in|who) [^,;:]{1,40}?)? (?:will|may|might|should|must|now|still|often|can)? ?(?:recall|remember|know|forget|notice|note)s? that|(?:the (?:fact|truth|point|irony|trouble|problem|upshot|result) (?:is|was)|what (?:is|was) (?:not |no longer )?(?:in (?:dispute|doubt)|certain|clear|known|striking|remarkable|new) is) that),? ", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex LeadsUp();

    // "In tonnes things look rosy: Russia overtook …": what is announced is what happened. What has no verb may be a label: "Gazprom: a loan of …".
    [GeneratedRegex(@"^[^:“”""]{3,90}: (?=\p{L})", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex BeforeColon();

    // "Thus ended, in 1954, the lease", "there followed an accord".
    [GeneratedRegex(@"^(?:(?:thus|then|there|so|next|thereafter|later|finally|at last|only then|soon after(?:wards)?),? )*(?<verb>came|ended|began|followed|started|arose|emerged)[, ]+(?<subject>(?:the|an?|another|its|their|his|her|more|two|three|four|five|six|several|\d[\d,.]*|(?-i:\p{Lu})\p{L}+) [^,;:]+)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex VerbFirst();

    [GeneratedRegex(@"^(?:not until|not before|not|only after|only then|only) (?<helper>was|were|had|has|have|did|is|are) ", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Inverted();

    // Who speaks stays with what they say.
    [GeneratedRegex(@"\b(?:said|says|say|added|adds|wrote|writes|told|tells|asked|replied|explained|declared|announced|warned|remarked|noted|reported|argued|recalled|insisted|concluded|puts?)\b[^:]{0,40}: $", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Saying();
}

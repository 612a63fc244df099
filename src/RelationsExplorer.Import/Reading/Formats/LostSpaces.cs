using System.Text.RegularExpressions;

namespace RelationsExplorer.Import.Reading.Formats;

/// <summary>
/// Puts back the space that many a page lost beside a link when it was copied: "according toReuters", "the Crisis Groupargued",
/// "he hasnoted", "(seehere)". Only where a small word, a verb of saying or a word for a work is joined, so that no word is torn.
/// </summary>
internal static partial class LostSpaces
{
    private const int ShortestLine = 60;
    private static readonly ILookup<string, string> Words = WordList.Rows(typeof(LostSpaces), "lost-spaces.tsv").ToLookup(row => row[0], row => row[1], StringComparer.Ordinal);

    private static readonly Regex Joined = new(
        $@"\b(?:(?<a>{Any("before")})(?<b>\p{{Lu}}\p{{Ll}}{{2,}})|(?<a>\p{{Lu}}\p{{Ll}}{{2,}}|{Any("helper")})(?<b>{Any("verb")})|(?<a>{Any("work")})(?<b>{Any("after")})|(?<a>see|click|read|available)(?<b>here))\b",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    /// <summary>The line with such spaces put back.</summary>
    public static string Mended(string line) =>
        line.Length < ShortestLine || !Joined.IsMatch(line) ? line : Joined.Replace(line, match => IsWord(match) ? match.Value : match.Groups["a"].Value + " " + match.Groups["b"].Value);

    // "Unpublished", "Underwrote", "Footnotes": words of their own.
    private static bool IsWord(Match match) => Prefixed().IsMatch(match.Groups["a"].ValueSpan) && char.IsUpper(match.ValueSpan[0]);

    private static string Any(string kind) => string.Join('|', Words[kind]);

    [GeneratedRegex(@"^(Under|Over|Foot|Fore|Mis|Pre|Con|Afore|Gain|Nay|Key|Bank|End|Side|Copy|Type|Hand|Play|Song|Screen|Ghost|Inter|Circum|Self|Ill|Non|Well|Unpub|Repub)$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Prefixed();
}

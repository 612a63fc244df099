using System.Text.RegularExpressions;
using RelationsExplorer.Import.Recognising.Actors.Unnamed;

namespace RelationsExplorer.Import.Judging.Speakers.Owned;

/// <summary>
/// Finds ways in which somebody speaks without a verb of speech of his own: "Lee's staff speak of", "Lee's verdict is harsher", "Lee was
/// sceptical: “…”".
/// </summary>
internal static partial class OwnSpeech
{
    /// <summary>The length of such words behind a person's name; null where there are none.</summary>
    /// <param name="after">What stands behind the name.</param>
    public static int? LengthOrNull(string after) =>
        OfStaffOrNull(after) ?? LengthOrNull(BeforeColon(), after) ?? LengthOrNull(Verdict(), after);

    private static int? LengthOrNull(Regex words, string after) => words.Match(after) is { Success: true } match ? match.Length : null;

    // "Lee's staff speak of": whoever works for somebody speaks for him.
    private static int? OfStaffOrNull(string after) =>
        Staff().Match(after) is { Success: true } staff ? UnnamedSpeech.EndOrNull(after, staff.Length) : null;

    [GeneratedRegex(@"^['’]s? (?:\p{Ll}+ )?(?:staff|office|team|aides|people|spokes\p{L}+|press service|lawyers)\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Staff();

    // "Lee's verdict is harsher"
    [GeneratedRegex(@"^['’]s? (?:\p{Ll}+ )?(?:verdict|view|answer|conclusion|explanation|argument|point|advice|judge?ment|thesis|diagnosis|assessment|message|opinion|reply|objection) (?:is|was|remains)\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Verdict();

    // "Ann Lee, a trader in Heihe, was sceptical: “…”"
    [GeneratedRegex(@"^(?:,? [^,.;:“""]{1,90},)? (?:was|is|sounded|remained|put it|had (?:an answer|no doubt)) [^.;:“""]{0,60}: ?[“""]", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex BeforeColon();
}

using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Sentences;

/// <summary>A passage, and the label with which it opens: "Ann Lee: …", "Q: …", "[00:03:12] LEE: …", "LEE [03:12]: …".</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Label">The label without its colon; null for none.</param>
/// <param name="Start">Where the words begin, behind the label.</param>
internal sealed partial record InterviewTurn(Passage Passage, string? Label, int Start)
{
    /// <summary>The turn of a passage.</summary>
    public static InterviewTurn Of(Passage passage) =>
        Opening().Match(passage.Text) is { Success: true } match ? new InterviewTurn(passage, WithoutDots(match.Groups["label"].Value), match.Length) : new InterviewTurn(passage, null, 0);

    // "F.A." are the letters of a name as "FA" are; "Dr. Lee" is a name.
    private static string WithoutDots(string label) =>
        label.Contains('.', StringComparison.Ordinal) && label.All(c => c is '.' || char.IsUpper(c)) ? label.Replace(".", "", StringComparison.Ordinal) : label;

    [GeneratedRegex(@"^(?:[\[(]\d[\d:.]{3,10}[\])] )?(?<label>\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|of|the|de|van|von|der)){0,4})(?: ?[\[(]\d[\d:.]{2,10}[\])])?: ", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Opening();
}

using System.Text.RegularExpressions;

namespace RelationsExplorer.Import.Events.Titles;

/// <summary>Knows the pronouns with which a claim or a subject begins.</summary>
internal static partial class Pronouns
{
    /// <summary>Whether a subject is one, or begins with one: "his plan".</summary>
    public static bool IsFirstIn(string subject) => Pronoun().IsMatch(subject + " ");

    /// <summary>The pronoun with which a subject begins, in small letters; null where it begins with another word.</summary>
    public static string? FirstOrNull(string subject) => Pronoun().Match(subject + " ") is { Success: true } found ? found.Value.ToLowerInvariant() : null;

    /// <summary>Whether words begin with one that leads back to what stands before: "which", "and who".</summary>
    public static bool IsRelative(string words) => Relative().IsMatch(words);

    [GeneratedRegex(@"^\W*(?:and )?(?:which|who|that)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Relative();

    [GeneratedRegex(@"^(?:he|she|it|they|his|her|its|their|we|our|i|my|you)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Pronoun();
}

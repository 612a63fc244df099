using System.Text.RegularExpressions;

namespace RelationsExplorer.Import.Reading.Formats.Markdown;

/// <summary>Tells a text that is Markdown though its name does not say so, as programs that save pages write it: headings with "#", and links.</summary>
internal static partial class MarkdownText
{
    private const int FewestLinks = 2;

    /// <summary>Whether it is.</summary>
    public static bool Is(string text) =>
        text.Contains("](", StringComparison.Ordinal) && text.Contains("\n\n", StringComparison.Ordinal) && Heading().IsMatch(text) && Link().Count(text) >= FewestLinks;

    [GeneratedRegex(@"^#{1,4} \S", RegexOptions.Multiline, Patterns.Timeout)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\[[^\]\n]{1,200}\]\((?:https?://|/|#|mailto:)[^)\s]{0,300}\)", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Link();
}

using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Recognising.Actors.Bodies;

/// <summary>Knows courts among the bodies of a state: each is one of a place, and "the judges" lead back to it.</summary>
internal static partial class Courts
{
    private const int LongestPlace = 50;

    /// <summary>Whether a kind of body is a court.</summary>
    public static bool Is(string kind) => kind.EndsWith(" court", StringComparison.Ordinal);

    /// <summary>Whether it is a court that the reader is told of before, or that is the only one: "a district court" is any.</summary>
    /// <param name="kind">The kind of body.</param>
    /// <param name="text">The passage's text.</param>
    /// <param name="article">Where the article before it ends.</param>
    public static bool IsKnown(string kind, string text, int article) =>
        Is(kind) && text.AsSpan(0, article).EndsWith("he", StringComparison.Ordinal);

    /// <summary>The place before a court, "the Alta regional court"; null where none stands there.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="end">Where the place would end.</param>
    public static Span? PlaceOrNull(string text, int end)
    {
        var from = Math.Max(0, end - LongestPlace);
        return Place().Match(text[from..end]) is { Success: true } match ? new Span(from + match.Groups["place"].Index, end) : null;
    }

    [GeneratedRegex(@"\b[Tt]he (?<place>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Place();
}

using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Recognising.Actors.Bodies;

/// <summary>Finds bodies of a state whose figures a text names, with the place where they came out: "customs figures released in Beijing".</summary>
internal static partial class StateFigures
{
    private const int Longest = 70;

    /// <summary>The body that stands so before the name of a state or its capital, and its kind; null where none does.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="state">Where the name begins.</param>
    public static (Span Span, string Kind)? BodyOrNull(string text, int state)
    {
        if (!text.AsSpan(0, state).EndsWith(" in ", StringComparison.Ordinal) && !text.AsSpan(0, state).EndsWith(" from ", StringComparison.Ordinal)) return null;
        var from = Math.Max(0, state - Longest);
        if (FiguresOut().Match(text[from..state]) is not { Success: true } match) return null;
        var end = from + match.Index;
        return StateBodies.EndingAt(text, end) is { } body ? (new Span(body.Start, end), body.Kind) : null;
    }

    [GeneratedRegex(@" (?:figures|data|statistics|numbers|records|returns)(?: (?:released|published|issued|made public|put out|compiled|out))?(?: (?:this|last) week| on \p{L}+)? (?:in|from) $", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex FiguresOut();
}

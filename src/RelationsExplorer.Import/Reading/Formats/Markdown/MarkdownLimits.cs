namespace RelationsExplorer.Import.Reading.Formats.Markdown;

/// <summary>
/// Refuses Markdown that no person writes and that the Markdown library needs more than linear time for: thousands of
/// opening brackets or backtick runs in one paragraph, and nesting beyond reason.
/// </summary>
internal static class MarkdownLimits
{
    private const int MostInParagraph = 2_000;
    private const int Deepest = 50;

    /// <summary>What is beyond the limits, and on which line; null where all is well.</summary>
    public static (int Line, string Message)? Broken(string text)
    {
        var line = 1;
        int brackets = 0, ticks = 0, stars = 0, quotes = 0, items = 0;
        var atStart = true;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\n':
                    line++;
                    if (EndsParagraph(text.AsSpan(i + 1))) brackets = ticks = stars = 0;
                    quotes = items = 0;
                    atStart = true;
                    continue;
                // "- - - words" and "1. 1. words": each sign opens a list in the one before it.
                case '-' or '+' or '*' or '.' or ')' when atStart && i + 1 < text.Length && text[i + 1] is ' ' or '\t' && ++items > Deepest:
                    return (line, $"lists nested more than {Deepest} deep");
                case '[' or '<' when ++brackets > MostInParagraph:
                    return (line, $"more than {MostInParagraph:N0} opening brackets in one paragraph");
                case '`' when ++ticks > MostInParagraph:
                    return (line, $"more than {MostInParagraph:N0} backticks in one paragraph");
                case '*' or '_' when ++stars > MostInParagraph:
                    return (line, $"more than {MostInParagraph:N0} emphasis signs in one paragraph");
                case '>' when atStart && ++quotes > Deepest:
                    return (line, $"quotations nested more than {Deepest} deep");
            }

            atStart = atStart && text[i] is ' ' or '\t' or '-' or '+' or '*' or '.' or ')' or '>' or (>= '0' and <= '9');
        }

        return null;
    }

    // A blank line, the next note of a list of notes, the next item of a list.
    private static bool EndsParagraph(ReadOnlySpan<char> next) => next is ['\n' or '\r', ..] or ['[', '^', ..] or ['-' or '*' or '+', ' ', ..];
}

namespace RelationsExplorer.Import.Reading;

/// <summary>
/// Refuses Markdown that no person writes and that the Markdown library needs more than linear time for: thousands of
/// opening brackets or backtick runs in one paragraph, and nesting beyond reason.
/// </summary>
internal static class MarkdownLimits
{
    private const int MostInParagraph = 2_000;
    private const int LongestFile = 32 * 1024 * 1024;

    /// <summary>What is beyond the limits, and on which line; null where all is well.</summary>
    public static (int Line, string Message)? Broken(string text)
    {
        if (text.Length > LongestFile) return (1, $"the file is longer than {LongestFile / 1024 / 1024} MiB");
        var line = 1;
        int brackets = 0, ticks = 0, stars = 0, quotes = 0;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\n':
                    line++;
                    if (i + 1 < text.Length && text[i + 1] is '\n' or '\r') brackets = ticks = stars = 0;
                    quotes = 0;
                    break;
                case '[' or '<' when ++brackets > MostInParagraph:
                    return (line, $"more than {MostInParagraph:N0} opening brackets in one paragraph");
                case '`' when ++ticks > MostInParagraph:
                    return (line, $"more than {MostInParagraph:N0} backticks in one paragraph");
                case '*' or '_' when ++stars > MostInParagraph:
                    return (line, $"more than {MostInParagraph:N0} emphasis signs in one paragraph");
                case '>' when ++quotes > 50:
                    return (line, "quotations nested more than 50 deep");
            }
        }

        return null;
    }
}

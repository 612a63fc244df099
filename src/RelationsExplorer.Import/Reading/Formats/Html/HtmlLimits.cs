namespace RelationsExplorer.Import.Reading.Formats.Html;

/// <summary>
/// Refuses pages that no site delivers and that need more than linear time to be read as browsers read them: elements
/// nested by the thousand, tags with thousands of attributes.
/// </summary>
internal static class HtmlLimits
{
    private const int Deepest = 1_000;
    private const int MostAttributes = 1_000;

    // Elements without an end, and those whose end is often left out since the next one implies it.
    private static readonly HashSet<string> NeverDeep = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
        "p", "li", "dt", "dd", "td", "th", "tr", "thead", "tbody", "tfoot", "option", "optgroup", "colgroup", "rp", "rt", "html", "head", "body",
    };

    /// <summary>What is beyond the limits, and on which line; null where all is well.</summary>
    public static (int Line, string Message)? Broken(string html)
    {
        var names = NeverDeep.GetAlternateLookup<ReadOnlySpan<char>>();
        var depth = 0;
        for (var i = html.IndexOf('<', StringComparison.Ordinal); i >= 0 && i + 1 < html.Length; i = html.IndexOf('<', i + 1))
        {
            var closes = html[i + 1] == '/';
            var name = Name(html.AsSpan(i + (closes ? 2 : 1)));
            if (name.Length == 0)
            {
                if (html.AsSpan(i).StartsWith("<!--")) i = After(html, "-->", i);
            }
            else if (closes)
            {
                if (depth > 0 && !names.Contains(name)) depth--;
            }
            else
            {
                if (!names.Contains(name) && ++depth > Deepest) return (Line(html, i), $"elements nested more than {Deepest} deep");
                if (Attributes(html, i) > MostAttributes) return (Line(html, i), $"a tag with more than {MostAttributes} attributes");
                if (name.Equals("script", StringComparison.OrdinalIgnoreCase)) i = After(html, "</script", i) - 1;
                else if (name.Equals("style", StringComparison.OrdinalIgnoreCase)) i = After(html, "</style", i) - 1;
            }
        }

        return null;
    }

    // At least as many as there are, up to the end of the tag or the limit: each needs a space or a slash before it.
    private static int Attributes(string html, int start)
    {
        var most = 0;
        for (var i = start; i < html.Length && html[i] != '>' && most <= MostAttributes; i++)
            if (char.IsWhiteSpace(html[i]) || html[i] == '/') most++;
        return most;
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or ':')) end++;
        return end > 0 && char.IsAsciiLetter(text[0]) ? text[..end] : [];
    }

    private static int After(string html, string end, int start) =>
        html.IndexOf(end, start, StringComparison.OrdinalIgnoreCase) is >= 0 and var found ? found : html.Length - 1;

    private static int Line(string html, int at) => 1 + html.AsSpan(0, at).Count('\n');
}

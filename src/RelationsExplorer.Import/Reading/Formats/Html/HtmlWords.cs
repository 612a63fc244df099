using System.Text;
using AngleSharp.Dom;

namespace RelationsExplorer.Import.Reading.Formats.Html;

/// <summary>The words inside an element; a superscript or link that leads to a note becomes <c>[^label]</c>.</summary>
/// <param name="notes">The notes of the page.</param>
internal sealed class HtmlWords(HtmlNotes notes)
{
    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
        { "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr", "br", "img" };

    /// <summary>Whether the element is part of a line of text.</summary>
    public static bool IsInline(IElement element) =>
        Inline.Contains(element.LocalName) && !element.Descendants<IElement>().Any(d => !Inline.Contains(d.LocalName));

    /// <summary>The words.</summary>
    public string Of(IElement element)
    {
        var words = new StringBuilder();
        Within(element, words, 0);
        return words.ToString();
    }

    private void Append(INode node, StringBuilder words, int depth)
    {
        if (depth > 100) return;
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text) words.Append(text.Data);
            else if (child is IElement { LocalName: "br" }) words.Append(' ');
            else if (child is IElement { LocalName: "script" or "style" or "template" or "svg" or "math" or "iframe" }) continue;
            else if (child is IElement element && NoteLabel(element) is { } label) words.Append("[^").Append(label).Append(']');
            else if (child is IElement inner)
            {
                var apart = !Inline.Contains(inner.LocalName);
                if (apart) words.Append(' ');
                Within(inner, words, depth + 1);
                if (apart) words.Append(' ');
            }
            else Append(child, words, depth + 1);
        }
    }

    // <a href="https://…">words</a>: a link of the running text.
    private void Within(IElement element, StringBuilder words, int depth)
    {
        var url = element.LocalName == "a" && element.GetAttribute("href") is { } href && href.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? href : null;
        if (url is not null) LinkMarks.Open(words);
        Append(element, words, depth);
        if (url is not null) LinkMarks.Close(words, url, element.GetAttribute("title"));
    }

    // <sup>3</sup>, <sup><a href="#fn3">3</a></sup>, <a href="#_edn3">[3]</a>: but not "m<sup>3</sup>" or "19<sup>th</sup>".
    private string? NoteLabel(IElement element)
    {
        var linked = notes.Leads(element) || (element.LocalName == "sup" && element.QuerySelector("a[href^='#']") is not null);
        if (!linked && element.LocalName != "sup") return null;
        var label = element.TextContent.Trim().Trim('[', ']', '(', ')').Trim();
        if (label.Length is 0 or > 4 || !label.All(c => char.IsAsciiDigit(c) || c is '*' or '†' or '‡')) return null;
        return linked || !IsExponent(element) ? label : null;
    }

    private static bool IsExponent(IElement sup) =>
        sup.PreviousSibling is IText { Data: var before } && (before.EndsWith('m') || before.EndsWith("10", StringComparison.Ordinal));
}

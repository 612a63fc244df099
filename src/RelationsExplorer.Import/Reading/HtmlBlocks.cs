using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Reading;

/// <summary>Reads a saved web page: its text in order, and what its markup says is no part of the article.</summary>
internal static class HtmlBlocks
{
    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsKeepingSourceReferences = true, IsScripting = false });

    private static readonly HashSet<string> Leaves = new(StringComparer.Ordinal)
        { "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "pre", "figcaption", "caption", "td", "th", "summary", "address", "legend", "label", "button" };

    /// <summary>Reads the blocks of a page and the bibliographic data in its head.</summary>
    public static Blocks Read(string html, Diagnostics diagnostics)
    {
        if (HtmlLimits.Broken(html) is { } broken)
        {
            diagnostics.Error(broken.Line, "html-limit", broken.Message);
            return new Blocks([], new FrontMatter(), []);
        }

        using var document = Parser.ParseDocument(html);
        var walk = new Walk(MainOf(document));
        if (document.Body is { } body) walk.Visit(body, null, 0);
        walk.Flush();
        return new Blocks(walk.Found, HtmlMatter.Of(document), []);
    }

    // The element that holds the article, where the page names one and it holds most of the running text.
    private static IElement? MainOf(IHtmlDocument document)
    {
        var all = ParagraphLength(document.Body);
        return document.QuerySelectorAll("article, main, [role=main], [itemprop=articleBody]")
            .Select(e => (Element: e, Length: ParagraphLength(e)))
            .Where(e => e.Length * 2 > all)
            .OrderBy(e => e.Length)
            .FirstOrDefault().Element;

        static int ParagraphLength(IElement? within) => within?.QuerySelectorAll("p").Sum(p => p.TextContent.Length) ?? 0;
    }

    private sealed class Walk(IElement? main)
    {
        private const int Deepest = 200;
        private readonly StringBuilder _loose = new();
        private int _looseLine = 1;
        private string? _looseRule;

        public List<Block> Found { get; } = [];

        public void Visit(INode node, string? furniture, int depth)
        {
            if (depth > Deepest) return;
            foreach (var child in node.ChildNodes)
            {
                switch (child)
                {
                    case IText words when words.Data.Length > 0:
                        if (string.IsNullOrWhiteSpace(words.Data)) _loose.Append(' ');
                        else Loose(words.Data, words.ParentElement, furniture);
                        break;
                    case IElement element:
                        Element(element, furniture, depth);
                        break;
                }
            }
        }

        public void Flush()
        {
            Add(PassageKind.Paragraph, _looseLine, _loose.ToString(), null, _looseRule);
            _loose.Clear();
        }

        private void Element(IElement element, string? furniture, int depth)
        {
            if (element.LocalName is "script" or "style" or "noscript" or "template" or "svg" or "math" or "iframe" or "object" or "select" or "textarea" or "head") return;
            var apart = furniture ?? HtmlFurniture.RuleFor(element) ?? OutsideMain(element) ?? HtmlFurniture.RuleForLinks(element);
            if (Leaves.Contains(element.LocalName) && !element.Children.Any(c => Leaves.Contains(c.LocalName) || c.LocalName is "ul" or "ol" or "div" or "table" or "blockquote"))
            {
                Flush();
                var level = element.LocalName is ['h', >= '1' and <= '6'] ? element.LocalName[1] - '0' : (int?)null;
                Add(level is null ? PassageKind.Paragraph : PassageKind.Heading, LineOf(element), HtmlWords.Of(element), level, apart);
            }
            else if (HtmlWords.IsInline(element))
            {
                Loose(HtmlWords.Of(element), element, apart);
            }
            else
            {
                Flush();
                Visit(element, apart, depth + 1);
                Flush();
            }
        }

        private string? OutsideMain(IElement element) =>
            main is null || element.LocalName == "h1" || element == main || main.Contains(element) || element.Contains(main) ? null : "html-outside-article";

        private void Loose(string words, IElement? near, string? rule)
        {
            if (_loose.Length == 0 || string.IsNullOrWhiteSpace(_loose.ToString())) (_looseLine, _looseRule) = (LineOf(near), rule);
            _loose.Append(words);
        }

        private void Add(PassageKind kind, int line, string words, int? level, string? furniture)
        {
            var (clean, links) = LinkMarks.Taken(TextCleaner.Clean(words).Trim());
            if (clean.Length == 0) return;
            var block = new Block(line, kind, clean, level, Rule: "html") { Links = links };
            Found.Add(furniture is null ? block : block.AsFurniture(furniture));
        }

        private static int LineOf(IElement? element) => element?.SourceReference?.Position.Line is { } line and > 0 ? line : 1;
    }
}

/// <summary>The words inside an element; a superscript or link that leads to a note becomes <c>[^label]</c>.</summary>
internal static class HtmlWords
{
    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
        { "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr", "br", "img" };

    /// <summary>Whether the element is part of a line of text.</summary>
    public static bool IsInline(IElement element) =>
        Inline.Contains(element.LocalName) && !element.Descendants<IElement>().Any(d => !Inline.Contains(d.LocalName));

    /// <summary>The words.</summary>
    public static string Of(IElement element)
    {
        var words = new StringBuilder();
        Within(element, words, 0);
        return words.ToString();
    }

    private static void Append(INode node, StringBuilder words, int depth)
    {
        if (depth > 100) return;
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text) words.Append(text.Data);
            else if (child is IElement { LocalName: "br" }) words.Append(' ');
            else if (child is IElement { LocalName: "script" or "style" or "template" or "svg" or "math" or "iframe" }) continue;
            else if (child is IElement element && NoteLabel(element) is { } label) words.Append("[^").Append(label).Append(']');
            else if (child is IElement inner) Within(inner, words, depth + 1);
            else Append(child, words, depth + 1);
        }
    }

    // <a href="https://…">words</a>: a link of the running text.
    private static void Within(IElement element, StringBuilder words, int depth)
    {
        var url = element.LocalName == "a" && element.GetAttribute("href") is { } href && href.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? href : null;
        if (url is not null) LinkMarks.Open(words);
        Append(element, words, depth);
        if (url is not null) LinkMarks.Close(words, url, element.GetAttribute("title"));
    }

    // <sup>3</sup>, <sup><a href="#fn3">3</a></sup>, <a href="#_edn3">[3]</a>: but not "m<sup>3</sup>" or "19<sup>th</sup>".
    private static string? NoteLabel(IElement element)
    {
        var leads = element is { LocalName: "a" } && element.GetAttribute("href") is ['#', .. var target] && IsNoteTarget(target);
        var linked = leads || (element.LocalName == "sup" && element.QuerySelector("a[href^='#']") is not null);
        if (!linked && element.LocalName != "sup") return null;
        var label = element.TextContent.Trim().Trim('[', ']', '(', ')').Trim();
        if (label.Length is 0 or > 4 || !label.All(c => char.IsAsciiDigit(c) || c is '*' or '†' or '‡')) return null;
        return linked || !IsExponent(element) ? label : null;
    }

    private static bool IsNoteTarget(ReadOnlySpan<char> target) =>
        !target.StartsWith("fnref", StringComparison.OrdinalIgnoreCase) && !target.StartsWith("_ftnref", StringComparison.OrdinalIgnoreCase) && !target.StartsWith("_ednref", StringComparison.OrdinalIgnoreCase)
        && (target.StartsWith("fn", StringComparison.OrdinalIgnoreCase) || target.StartsWith("_ftn", StringComparison.OrdinalIgnoreCase) || target.StartsWith("_edn", StringComparison.OrdinalIgnoreCase)
            || target.Contains("note", StringComparison.OrdinalIgnoreCase) || target.StartsWith("cite", StringComparison.OrdinalIgnoreCase) || target.StartsWith("ref", StringComparison.OrdinalIgnoreCase));

    private static bool IsExponent(IElement sup) =>
        sup.PreviousSibling is IText { Data: var before } && (before.EndsWith('m') || before.EndsWith("10", StringComparison.Ordinal));
}

using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Reading.Formats.Html;

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
        var walk = new Walk(MainOf(document), HtmlNotes.Of(document));
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

    private sealed class Walk(IElement? main, HtmlNotes notes)
    {
        private const int Deepest = 200;
        private const int LongestCell = 120;
        private readonly HtmlWords _words = new(notes);
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
            if (notes.LabelOf(element) is { } label)
            {
                Flush();
                Note(element, label);
            }
            else if (RowOrNull(element) is { } row)
            {
                Flush();
                Add(PassageKind.Paragraph, LineOf(element), row, null, apart, Passage.TableRow);
            }
            else if (Leaves.Contains(element.LocalName) && !element.Children.Any(c => Leaves.Contains(c.LocalName) || c.LocalName is "ul" or "ol" or "div" or "table" or "blockquote"))
            {
                Flush();
                var level = element.LocalName is ['h', >= '1' and <= '6'] ? element.LocalName[1] - '0' : (int?)null;
                Add(level is null ? PassageKind.Paragraph : PassageKind.Heading, LineOf(element), _words.Of(element), level, apart);
            }
            else if (HtmlWords.IsInline(element))
            {
                Loose(_words.Of(element), element, apart);
            }
            else
            {
                Flush();
                Visit(element, apart, depth + 1);
                Flush();
            }
        }

        private string? OutsideMain(IElement element) =>
            main is null || element.LocalName == "h1" || element == main || main.Contains(element) || element.Contains(main) ? null : PassageRules.HtmlOutsideArticle;

        private void Loose(string words, IElement? near, string? rule)
        {
            if (_loose.Length == 0 || string.IsNullOrWhiteSpace(_loose.ToString())) (_looseLine, _looseRule) = (LineOf(near), rule);
            _loose.Append(words);
        }

        // Pages of old are set in tables themselves: a row has short cells, with nothing but words in them.
        private string? RowOrNull(IElement element)
        {
            if (element.LocalName != "tr" || element.Children.Count(c => c.LocalName is "td" or "th") < 2) return null;
            if (element.Children.Any(cell => cell.TextContent.Length > LongestCell || cell.Children.Any(c => Leaves.Contains(c.LocalName) || c.LocalName is "ul" or "ol" or "div" or "table" or "form"))) return null;
            return string.Join(" · ", element.Children.Select(cell => TextCleaner.Clean(_words.Of(cell)).Trim()).Where(words => words.Length > 0));
        }

        private void Add(PassageKind kind, int line, string words, int? level, string? furniture, string rule = PassageRules.Html)
        {
            var (clean, links) = LinkMarks.Taken(TextCleaner.Clean(words).Trim());
            if (clean.Length == 0) return;
            var block = new Block(line, kind, clean, level, Rule: rule) { Links = links };
            Found.Add(furniture is null ? block : block.AsFurniture(furniture));
        }

        private void Note(IElement element, string label)
        {
            var (clean, links) = LinkMarks.Taken(WithoutNumber(TextCleaner.Clean(_words.Of(notes.Bare(element))).Trim(), label));
            if (clean.Length > 0) Found.Add(new Block(LineOf(element), PassageKind.Note, clean, Label: label, Rule: PassageRules.HtmlNote) { Links = links });
        }

        // "[1] …", "1. …", "^ …": the number as the note itself prints it.
        private static string WithoutNumber(string text, string label)
        {
            var rest = text.TrimStart('^', '↑', ' ');
            foreach (var printed in new[] { $"[{label}]", $"({label})", label + ".", label + ")" })
            {
                if (rest.StartsWith(printed, StringComparison.Ordinal)) return rest[printed.Length..].TrimStart();
            }

            return rest;
        }

        private static int LineOf(IElement? element) => element?.SourceReference?.Position.Line is { } line and > 0 ? line : 1;
    }
}

using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace RelationsExplorer.Import.Reading.Formats.Docx;

/// <summary>What the styles of a Word document say of its paragraphs. The built-in ones bear the same names in every language.</summary>
internal sealed partial class DocxStyles(MainDocumentPart main)
{
    private const int LongestChain = 20;

    private readonly Dictionary<string, Style> _styles = (main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        .Where(style => style.StyleId?.Value is not null)
        .GroupBy(style => style.StyleId!.Value!, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    /// <summary>The level of the heading that the paragraph is; null where it is none. A title is of level 1.</summary>
    public int? Level(Paragraph paragraph)
    {
        if (paragraph.ParagraphProperties?.OutlineLevel?.Val?.Value is { } own) return LevelOf(own);
        foreach (var (name, style) in Chain(paragraph))
        {
            if (IsTitle(name)) return 1;
            if (Heading().Match(name) is { Success: true } match) return Math.Min(6, int.Parse(match.Groups["level"].ValueSpan, CultureInfo.InvariantCulture));
            if (style?.StyleParagraphProperties?.OutlineLevel?.Val?.Value is { } outline) return LevelOf(outline);
        }

        return null;
    }

    /// <summary>Whether the paragraph is the title of the whole document.</summary>
    public bool IsTitle(Paragraph paragraph) => Chain(paragraph).Any(link => IsTitle(link.Name));

    /// <summary>Whether it names the authors, as converters mark it.</summary>
    public bool IsAuthor(Paragraph paragraph) => Chain(paragraph).Any(link => link.Name.Equals("author", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether it belongs to a table of contents.</summary>
    public bool IsContents(Paragraph paragraph) => Chain(paragraph).Any(link => link.Name.StartsWith("toc ", StringComparison.OrdinalIgnoreCase));

    // The style and those that it is based on. Where the styles are missing, the id itself mostly tells the name.
    private IEnumerable<(string Name, Style? Style)> Chain(Paragraph paragraph)
    {
        var id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        for (var link = 0; id is not null && link < LongestChain; link++)
        {
            var style = _styles.GetValueOrDefault(id);
            yield return (style?.StyleName?.Val?.Value ?? id, style);
            id = style?.BasedOn?.Val?.Value;
        }
    }

    // Nine stands for running text.
    private static int? LevelOf(int outline) => outline is >= 0 and < 9 ? Math.Min(6, outline + 1) : null;

    private static bool IsTitle(string name) => name.Equals("title", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^heading ?(?<level>[1-9])$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Heading();
}

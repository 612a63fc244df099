using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import;
using RelationsExplorer.Import.Notes;

namespace RelationsExplorer.UnitTests.Import.Notes;

/// <summary>A small article for tests of notes: one passage a line, <c># </c> before a heading, <c>~ </c> before furniture.</summary>
internal sealed class NotedText
{
    private readonly Diagnostics _diagnostics = new("article.txt");

    public NotedText(string lines)
    {
        var slug = new ArticleSlug("article");
        var passages = lines.Split('\n').Select((line, i) => (Text: line.Trim('\r'), Line: i + 1)).Where(line => line.Text.Length > 0).Select((line, i) =>
        {
            var kind = line.Text.StartsWith("# ", StringComparison.Ordinal) ? PassageKind.Heading : line.Text.StartsWith("~ ", StringComparison.Ordinal) ? PassageKind.Furniture : PassageKind.Paragraph;
            var text = kind == PassageKind.Paragraph ? line.Text : line.Text[2..];
            return new Passage(PassageId.Of("article", text, $"{i}"), slug, i, kind, line.Line, text, kind == PassageKind.Heading ? 2 : null);
        });
        var article = new Article(slug, "article.txt", "An Article", [], null, null, null, null, "en", ArticleForm.Original);
        Draft = NoteReader.Read(new Draft(article) { Passages = [.. passages] }, _diagnostics);
    }

    public Draft Draft { get; }

    /// <summary>The running text with each marker in angle quotes where it stood, passages apart by a line break.</summary>
    public string Body => string.Join('\n', Draft.Passages.Where(p => p.Kind is PassageKind.Paragraph or PassageKind.Heading).Select(passage =>
    {
        var text = passage.Text;
        foreach (var marker in Draft.Markers.Where(m => m.Passage == passage.Id).Reverse()) text = text.Insert(marker.Offset, $"‹{marker.Label}›");
        return text;
    }));

    /// <summary>The notes: label and words.</summary>
    public string Notes => string.Join('\n', Draft.Passages.Where(p => p.Kind == PassageKind.Note).Select(p => $"{p.Label}: {p.Text}"));

    /// <summary>Which marker leads to which work, by title or container, with locator and rule.</summary>
    public string References => string.Join('\n', Draft.References.Select(r =>
    {
        var source = Draft.Sources.Single(s => s.Id == r.Source);
        return $"{r.Marker} → {source.Title ?? source.Container} [{r.Rule}{(r.Locator is { } locator ? ", " + locator : "")}]";
    }));

    /// <summary>What was said of doubtful places.</summary>
    public string Warnings => string.Join('\n', _diagnostics.All);
}

using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Reading.Formats.Docx;

/// <summary>
/// The footnotes and endnotes of a Word document. The file does not store their numbers: they are counted where the
/// markers stand. Endnotes beside footnotes are counted in Roman numerals, as word processors do.
/// </summary>
internal sealed class DocxNotes(MainDocumentPart main)
{
    private readonly Dictionary<(bool End, long Id), string> _labels = [];
    private readonly List<(bool End, long Id)> _order = [];
    private readonly bool _both = main.Document?.Descendants<FootnoteReference>().Any() == true && main.Document.Descendants<EndnoteReference>().Any();

    /// <summary>The marker of a note as it stands in the text of a block.</summary>
    public string MarkerOf(FootnoteEndnoteReferenceType reference)
    {
        var note = (End: reference is EndnoteReference, Id: reference.Id?.Value ?? 0);
        if (!_labels.TryGetValue(note, out var label))
        {
            var number = 1 + _order.Count(other => other.End == note.End);
            _labels[note] = label = note.End && _both ? Roman(number) : number.ToString(CultureInfo.InvariantCulture);
            _order.Add(note);
        }

        return $"[^{label}]";
    }

    /// <summary>The notes that markers lead to, in the order of these.</summary>
    /// <param name="firstLine">The number of the first paragraph among them.</param>
    public IEnumerable<Block> Read(int firstLine)
    {
        var texts = Texts(main.FootnotesPart, main.FootnotesPart?.Footnotes, false).Concat(Texts(main.EndnotesPart, main.EndnotesPart?.Endnotes, true))
            .GroupBy(note => note.Note).ToDictionary(same => same.Key, same => same.First().Text);
        foreach (var note in _order)
        {
            if (texts.GetValueOrDefault(note) is { Length: > 0 } text)
                yield return new Block(firstLine++, PassageKind.Note, text, Label: _labels[note], Rule: note.End ? PassageRules.DocxEndnote : PassageRules.DocxFootnote);
        }
    }

    private static IEnumerable<((bool End, long Id) Note, string Text)> Texts(OpenXmlPart? part, OpenXmlElement? root, bool end)
    {
        if (part is null || root is null) yield break;
        var links = part.HyperlinkRelationships.GroupBy(link => link.Id, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First().Uri, StringComparer.Ordinal);
        foreach (var note in root.Elements<FootnoteEndnoteType>())
        {
            // The line between text and notes is kept as a note of its own.
            if (note.Type?.Value is { } type && type != FootnoteEndnoteValues.Normal) continue;
            var text = string.Join(' ', note.Descendants<Paragraph>().Select(paragraph => DocxWords.Of(paragraph, null)).Where(words => words.Length > 0));
            yield return ((end, note.Id?.Value ?? 0), text + Addresses(note, links, text));
        }
    }

    // A link on a title says where the work is; on paper the address would be printed.
    private static string Addresses(OpenXmlElement note, Dictionary<string, Uri> links, string text) =>
        string.Concat(note.Descendants<Hyperlink>()
            .Select(link => link.Id?.Value is { } id && links.TryGetValue(id, out var uri) && uri.IsAbsoluteUri ? uri.OriginalString : "")
            .Where(address => WebAddress.IsSafe(address) && !text.Contains(address.TrimEnd('/'), StringComparison.OrdinalIgnoreCase))
            .Distinct(StringComparer.Ordinal)
            .Select(address => " " + address));

    private static string Roman(int number)
    {
        var signs = "";
        foreach (var (value, sign) in (ReadOnlySpan<(int, string)>)[(100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")])
            for (; number >= value; number -= value) signs += sign;
        return signs;
    }
}

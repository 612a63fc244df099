using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace RelationsExplorer.Import.Reading.Formats.Docx;

/// <summary>The words of a paragraph as they are seen: without what was struck out, is hidden, or belongs to a picture.</summary>
internal static class DocxWords
{
    /// <summary>The words, cleaned; markers of notes stand in them as <c>[^label]</c>.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="notes">Counts the notes; null inside of a note, which has no markers.</param>
    public static string Of(OpenXmlElement paragraph, DocxNotes? notes)
    {
        var words = new StringBuilder();
        Append(paragraph, words, notes);
        return TextCleaner.Clean(words.ToString()).Trim();
    }

    private static void Append(OpenXmlElement within, StringBuilder words, DocxNotes? notes)
    {
        foreach (var child in within.ChildElements)
        {
            switch (child)
            {
                case Text text: words.Append(text.Text); break;
                case TabChar or Break or CarriageReturn: words.Append(' '); break;
                case NoBreakHyphen: words.Append('-'); break;
                case FootnoteEndnoteReferenceType note: words.Append(notes?.MarkerOf(note)); break;
                case Run run when IsHidden(run): break;
                case Run run when notes is not null && TypedMarker(run, words) is { } label: words.Append("[^").Append(label).Append(']'); break;
                case DeletedRun or MoveFromRun or Drawing or Picture or EmbeddedObject or AlternateContent or ParagraphProperties or RunProperties: break;
                default:
                    if (child.HasChildren) Append(child, words, notes);
                    break;
            }
        }
    }

    private static bool IsHidden(Run run) => run.RunProperties?.Vanish is { } hidden && hidden.Val?.Value != false;

    // A number typed in superscript marks a note, but not in "m³" or "10⁶".
    private static string? TypedMarker(Run run, StringBuilder before)
    {
        if (run.RunProperties?.VerticalTextAlignment?.Val?.Value is not { } place || place != VerticalPositionValues.Superscript) return null;
        var label = string.Concat(run.Elements<Text>().Select(text => text.Text)).Trim().Trim('[', ']', '(', ')').Trim();
        if (label.Length is 0 or > 3 || !label.All(c => char.IsAsciiDigit(c) || c is '*' or '†' or '‡')) return null;
        var isExponent = before.Length > 0 && (before[^1] is 'm' || (before.Length > 1 && before[^1] == '0' && before[^2] == '1'));
        return isExponent ? null : label;
    }
}

using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using RelationsExplorer.Corpus.Dates;

namespace RelationsExplorer.Import.Reading.Formats.Docx;

/// <summary>What the properties of a Word document say of it; programs fill some of them in without being asked.</summary>
internal static class DocxMatter
{
    private static readonly HashSet<string> Unsaid = new(WordList.Words(typeof(DocxMatter), "properties-unsaid.txt"), StringComparer.OrdinalIgnoreCase);

    /// <summary>Title, authors and the month in which the file was made; null where the properties do not say.</summary>
    public static FrontMatter Of(WordprocessingDocument document)
    {
        try
        {
            var properties = document.PackageProperties;
            var authors = (properties.Creator ?? "").Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries)
                .Select(Clean).Where(name => name.Contains(' ', StringComparison.Ordinal) && !Unsaid.Contains(name)).ToList();
            var title = Clean(properties.Title);
            return new FrontMatter
            {
                Title = title.Length == 0 || Unsaid.Contains(title) || IsFileName(title) ? null : title,
                Authors = authors.Count == 0 ? null : authors,
                Made = properties.Created is { Year: >= 1990 } made ? EdtfDate.Parse(made.ToString("yyyy-MM", CultureInfo.InvariantCulture) + "~") : null,
            };
        }
        catch (Exception e) when (e is XmlException or FormatException or IOException)
        {
            // Broken properties say nothing of the article; the text itself is still read.
            return new FrontMatter();
        }
    }

    private static bool IsFileName(string title) => title.StartsWith("Microsoft Word - ", StringComparison.OrdinalIgnoreCase) || Path.GetExtension(title).ToUpperInvariant() is ".DOC" or ".DOCX" or ".RTF" or ".ODT";

    private static string Clean(string? text) => TextCleaner.Clean(text).Trim();
}

using System.Text.RegularExpressions;

namespace RelationsExplorer.Import.Notes;

/// <summary>Reads the collection that a chapter stands in: "in Title, ed. A. Lee, 3–35 (City: House, 2010)".</summary>
internal static partial class CollectionReader
{
    private const int Timeout = 15_000;

    /// <summary>Reads it, where the reference is that of a chapter.</summary>
    public static void Read(PrintedReference reference)
    {
        if (!reference.IsChapter || reference.Container is not null) return;
        if (reference.Pages is null && reference.Take(PagesAfterEditor(), "") is { } pages) reference.Pages = SerialReader.Range(pages.Groups["pages"].Value);
        var rest = LeadingIn().Replace(reference.Rest, "");
        if (EditorBeforeHouse().Match(rest) is { Success: true } plain)
        {
            // "The Frontier, edited by Ann Lee, House, 2010"
            reference.Container = BookTitle(plain.Groups["book"].Value);
            reference.Rest = plain.Groups["rest"].Value;
            return;
        }

        var imprint = ContainerReader.ImprintIn(rest);
        var place = ContainerReader.PlaceIn(rest);
        var end = imprint.Success ? imprint.Index : place.Success ? place.Index : rest.Length;
        var book = BookTitle(TrailingYear().Replace(rest[..end], ""));
        if (imprint.Success || place.Success)
        {
            reference.Container = book;
            reference.Rest = rest[end..];
            return;
        }

        // "in K. Hall (ed.), The Frontier, House, City, 2015": the book ends at its first comma, if more than a year follows.
        var segments = Segments.AtCommas(book);
        reference.Container = segments.Count > 1 ? segments[0] : book;
        reference.Rest = segments.Count > 1 ? string.Join(", ", segments.Skip(1)) + ", " + TrailingYear().Match(rest) : rest;
    }

    /// <summary>The title of a collection without its editors: "X and Y (eds.), Title" or "Title, ed. X".</summary>
    public static string BookTitle(string text)
    {
        text = EditorsFirst().Replace(text.Trim(' ', ',', '.', ':'), "");
        text = EditorsLast().Replace(text, "");
        return TitleTail.Without(text.Trim(' ', ',', '.', ':', '*', '_'));
    }

    [GeneratedRegex(@"^\W*in\b\s*:?\s*", RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex LeadingIn();

    // "edited by Ann Lee, 3–35. City", "ed. Ann Lee, 77–99 (City": pages of the chapter, never years of a title.
    [GeneratedRegex(@"(?<=\b(edited by|eds?\.)\s.*),\s(?<pages>\d{1,4}\s?[-–—]\s?\d{1,4})(?=\s*[.(]|\s*$)", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex PagesAfterEditor();

    [GeneratedRegex(@"^\W*(?<book>\p{Lu}[^“”]{3,200}?),\s(edited by|eds?\. by)\s(\p{Lu}[\p{L}.'’-]*[\s]?){1,5}((,\s(and\s)?|\s?and\s)(\p{Lu}[\p{L}.'’-]*\s?){2,4})*,\s(?<rest>(?!\d)[^():]{2,80},\s.*\d{4}.*)$", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex EditorBeforeHouse();

    [GeneratedRegex(@"^.{3,200}?\(eds?\.?\),?\s*|^.{3,200}?,\s*eds?\.\s*,\s*", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex EditorsFirst();

    [GeneratedRegex(@",?\s*\b(edited by|eds?\.\s+(by\s+)?)\s*\p{Lu}.*$|,?\s*\(eds?\.?\).*$|,\s*(edited by|eds?\.?)$", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex EditorsLast();

    [GeneratedRegex(@"[,.]?\s*\(?\d{4}\)?\s*$", RegexOptions.None, Timeout)]
    private static partial Regex TrailingYear();
}

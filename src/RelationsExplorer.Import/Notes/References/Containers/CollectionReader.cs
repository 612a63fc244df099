using System.Text.RegularExpressions;
using RelationsExplorer.Import.Notes.References.Titles;

namespace RelationsExplorer.Import.Notes.References.Containers;

/// <summary>Reads the collection that a chapter stands in: "in Title, ed. A. Lee, 3–35 (City: House, 2010)".</summary>
internal static partial class CollectionReader
{
    /// <summary>Reads it, where the reference is that of a chapter.</summary>
    public static void Read(PrintedReference reference)
    {
        if (!reference.IsChapter || reference.Container is not null) return;
        if (reference.Pages is null && reference.Take(PagesAfterEditor(), "") is { } pages) reference.Pages = SerialReader.Range(pages.Groups["pages"].Value);
        var rest = Edition().Replace(LeadingIn().Replace(reference.Rest, ""), "", 1);
        if (EditorBeforeHouse().Match(rest) is { Success: true } plain)
        {
            // "The Frontier, edited by Ann Lee, House, 2010"
            reference.Container = BookTitle(plain.Groups["book"].Value);
            reference.Rest = plain.Groups["rest"].Value;
            return;
        }

        var imprint = ImprintReader.InBracketsOrNull(rest);
        // The title of the book may have a colon of its own.
        var hand = EditedBy().Match(rest);
        var place = ImprintReader.PlaceOrNull(rest, hand.Success ? hand.Index + hand.Length : 0);
        var end = imprint?.Index ?? place?.Index ?? rest.Length;
        var book = BookTitle(TrailingYear().Replace(rest[..end], ""));
        if (imprint is not null || place is not null)
        {
            reference.Container = book;
            reference.Rest = rest[end..];
            return;
        }

        // "in K. Hall (ed.), The Frontier, House, City, 2015": the book ends at its first comma, if more than a year follows.
        var segments = Segments.AtCommas(book);
        if (segments.Count == 1 && Segments.AtStops(book) is { Count: > 1 } stops) segments = stops;
        reference.Container = segments.Count > 1 ? segments[0] : book;
        reference.Rest = segments.Count > 1 ? string.Join(", ", segments.Skip(1)) + ", " + TrailingYear().Match(rest) : rest;
    }

    /// <summary>Reads "In A. Petrov (Ed.), Partners (pp. 101–130)" where it is the part after the title.</summary>
    /// <param name="reference">The chapter.</param>
    /// <param name="parts">What stands between full stops; the part that is read is taken out.</param>
    /// <param name="at">The place of that part.</param>
    public static void ReadAfterTitle(PrintedReference reference, List<string> parts, int at)
    {
        if (at >= parts.Count) return;
        if (at + 1 < parts.Count && at > 0 && !InBook().IsMatch(parts[at]) && InBook().IsMatch(parts[at + 1]))
        {
            // A title with a full stop of its own.
            parts[at - 1] += $". {parts[at]}";
            parts.RemoveAt(at);
        }

        if (at + 1 < parts.Count && EditorsAlone().IsMatch(parts[at]))
        {
            // "in: A. Lee (ed.), Title, House": cut at commas.
            parts[at] += $", {parts[at + 1]}";
            parts.RemoveAt(at + 1);
        }

        if (at + 1 < parts.Count && at > 0 && InSeries().Match(parts[at]) is { Success: true } series && !parts[at].Contains(',', StringComparison.Ordinal))
        {
            // "In Border Talk. Harbour Radio.": an episode, and who sends it.
            (reference.Container, reference.Publisher) = (series.Groups["name"].Value, reference.Publisher ?? parts[at + 1]);
            parts.RemoveRange(at, 2);
            return;
        }

        if (InBook().Match(parts[at]) is not { Success: true } chapter) return;
        var book = chapter.Groups["book"].Value;
        if (PagesInBrackets().Match(book) is { Success: true } pages)
        {
            reference.Pages ??= SerialReader.Range(pages.Groups["pages"].Value);
            book = book[..pages.Index];
        }

        reference.IsChapter = true;
        reference.Container = BookTitle(book);
        parts.RemoveAt(at);
    }

    /// <summary>The title of a collection without its editors: "X and Y (eds.), Title" or "Title, ed. X".</summary>
    public static string BookTitle(string text)
    {
        text = EditorsFirst().Replace(text.Trim(' ', ',', '.', ':'), "");
        text = EditorsLast().Replace(text, "");
        return TitleTail.Without(text.Trim(' ', ',', '.', ':', '*', '_'));
    }

    [GeneratedRegex(@"^in:?\s+(?<book>.+?\((\p{L}+\.\s)?eds?\.?\),?\s.+?)[\s.,()]*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex InBook();

    [GeneratedRegex(@"^In\s(?<name>\p{Lu}[^()“”:]{1,80})$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex InSeries();

    [GeneratedRegex(@"^in:?\s[^,]+(,\s[^,]+)?\(eds?\.?\)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex EditorsAlone();

    [GeneratedRegex(@"(,\s|,?\s*\()(pp?\.\s*)?(?!(1[5-9]|20)\d\d)(?<pages>\d{1,4}\s?[-–]\s?\d{1,4})\)?$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex PagesInBrackets();

    [GeneratedRegex(@",\s(edited by|eds?\.)\s", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex EditedBy();

    [GeneratedRegex(@"^\W*in\b\s*:?\s*", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex LeadingIn();

    // ", 2nd ed., House, 2001"
    [GeneratedRegex(@",\s(\d{1,2}(st|nd|rd|th)|rev\.|revised)\s(ed\.|edn\.?|edition)(?=,\s)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Edition();

    // "edited by Ann Lee, 3–35. City", "ed. Ann Lee, 77–99 (City": pages of the chapter, never years of a title.
    [GeneratedRegex(@"(?<=\b(edited by|eds?\.)\s.*),\s(?<pages>\d{1,4}\s?[-–—]\s?\d{1,4})(?=\s*[.(]|\s*$)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex PagesAfterEditor();

    [GeneratedRegex(@"^\W*(?<book>\p{Lu}[^“”]{3,200}?),\s(edited by|eds?\. by)\s(\p{Lu}[\p{L}.'’-]*[\s]?){1,5}((,\s(and\s)?|\s?and\s)(\p{Lu}[\p{L}.'’-]*\s?){2,4})*,\s(?<rest>(?!\d)[^():]{2,80},\s.*\d{4}.*)$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex EditorBeforeHouse();

    [GeneratedRegex(@"^.{3,200}?\((\p{L}+\.\s)?eds?\.?\),?\s*|^.{3,200}?,\s*eds?\.\s*,\s*", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex EditorsFirst();

    [GeneratedRegex(@",?\s*\b(edited by|eds?\.\s+(by\s+)?)\s*\p{Lu}.*$|,?\s*\(eds?\.?\).*$|,\s*(edited by|eds?\.?)$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex EditorsLast();

    [GeneratedRegex(@"[,.]?\s*\(?\d{4}\)?\s*$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex TrailingYear();
}

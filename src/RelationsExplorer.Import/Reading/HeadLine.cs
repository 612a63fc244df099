using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Import.Recognising.Dates;

namespace RelationsExplorer.Import.Reading;

/// <summary>What a line above the text says beside its title: "Policy Brief 14 | 3 May 2021", "River Studies, Vol. 7, No. 2, pp. 4–9".</summary>
internal static partial class HeadLine
{
    private const int LongestSegment = 60;

    /// <summary>The day that the line states; null where it is no line of date.</summary>
    public static EdtfDate? DateOrNull(string text)
    {
        foreach (var segment in Segments(text))
        {
            if (IsDate(segment) && DateFinder.Find(segment, null).Select(m => m.Value).FirstOrDefault(d => d is not null) is { } date) return date;
        }

        return null;
    }

    /// <summary>Whether the line, or one of its segments, is a date and no more.</summary>
    public static bool IsDateLine(string text) => Segments(text).Any(IsDate);

    /// <summary>The segment of a line that names the author; null where none does.</summary>
    public static string? BylineOrNull(string text) =>
        AuthorCleaner.IsByline(text) ? text : Segments(text) is { Length: > 1 } segments ? Array.Find(segments, AuthorCleaner.IsByline) : null;

    /// <summary>Whether the line says in which volume or series something appeared: no title does.</summary>
    public static bool IsSerial(string text) => text.Length <= 160 && Serial().IsMatch(text);

    /// <summary>Whether the line says in which part of a site or of a course of study the text stands: "World » Asia", "HIST 210: …".</summary>
    public static bool IsRubric(string text) => Trail().IsMatch(text) || Course().IsMatch(text);

    /// <summary>Whether the line is the name of an institution or of a part of one.</summary>
    public static bool IsInstitution(string text) => text.Length <= 100 && text[^1] is not ('?' or '!' or ':') && Institution().IsMatch(text) && Prose.IsTitleCase(text) && text.Split(' ').Length <= 12;

    private static string[] Segments(string text) => text.Split(['|', '•', '·'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool IsDate(string segment) => segment.Length < LongestSegment && DateLine().IsMatch(segment);

    [GeneratedRegex(@"^(?:(?:first |last )?(?:published|posted|updated|released|issued|reviewed|revised|modified|dated?)(?: online)?|online(?: first)?)?\s*(?:on|at)?\s*:?\s*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}\.?,? \d{4}|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d\d-\d\d|\p{L}{3,9} \d{4}|\d{1,2}[./]\d{1,2}[./]\d{4})(?:[ ,T–-].{0,25}|\. \p{Lu}.{0,40})?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 15_000)]
    private static partial Regex DateLine();

    [GeneratedRegex(@"^\p{Lu}[\p{L}&’' -]{1,30}(?: ?[»›>] ?| / )\p{Lu}[\p{L}&’' -]{1,30}(?:(?: ?[»›>] ?| / )\p{Lu}[\p{L}&’' -]{1,30})?$", RegexOptions.None, 15_000)]
    private static partial Regex Trail();

    [GeneratedRegex(@"^\p{Lu}{2,5}[ -]?\d{2,4}\p{Lu}?\s?[:–-]", RegexOptions.None, 15_000)]
    private static partial Regex Course();

    [GeneratedRegex(@"\bvol(?:ume|\.)? ?(?:\d|[IVXL]+\b)|\bissue (?:no\.? ?)?\d|\bpp?\. ?\d|\b(?:brief|paper|report|series|note|commentary|memo|bulletin|cable) (?:no\.?|number|#) ?\d", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 15_000)]
    private static partial Regex Serial();

    [GeneratedRegex(@"\b(?:University|Institute|Institution|College|Academy|Center|Centre|School|Foundation|Department|Faculty|Council|Society|Association)\b", RegexOptions.None, 15_000)]
    private static partial Regex Institution();
}

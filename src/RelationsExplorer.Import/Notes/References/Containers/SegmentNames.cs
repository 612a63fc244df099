using System.Text.RegularExpressions;
using RelationsExplorer.Import.Notes.References.Press;

namespace RelationsExplorer.Import.Notes.References.Containers;

/// <summary>Tells what stands between commas or full stops behind a title: a name, or words of the style that name nothing.</summary>
internal static partial class SegmentNames
{
    private const int Longest = 120;
    private const int MostWords = 14;

    private static readonly HashSet<string> Fillers = WordList.Words(typeof(SegmentNames), "fillers.txt").Where(row => !row.EndsWith('*')).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Beginnings = [.. WordList.Words(typeof(SegmentNames), "fillers.txt").Where(row => row.EndsWith('*')).Select(row => row[..^1])];

    /// <summary>The segment without signs around it, a short form in brackets, "in" before it and a word like "newspaper" after it.</summary>
    public static string Cleaned(string segment)
    {
        segment = segment.Trim(' ', ',', '.', ';', ':', '"', '“', '”', '‘', '’', '\'', '*', '_', '-', '–', '—', '|', '《', '》', '『', '』');
        segment = Abbreviated().Replace(segment, "");
        segment = LeadingIn().Replace(segment, "");
        return OutletWord().Replace(segment, "").Trim(' ', '(', '[');
    }

    /// <summary>Whether a cleaned segment may name a container or publisher.</summary>
    public static bool IsName(string segment)
    {
        if (segment.Length is <= 1 or > Longest || segment.Count(' ') >= MostWords || ImprintReader.IsPlace(segment)) return false;
        var outlet = Outlets.FindOrNull(segment);
        if (outlet is { Plain: false }) return true;
        if (IsFiller(segment) || DocumentNumber().IsMatch(segment)) return false;
        return char.IsUpper(segment[0]) || char.IsDigit(segment[0]) || segment.Any(char.IsUpper) && !segment.Contains(' ', StringComparison.Ordinal)
            || segment[0] > 'ÿ' || outlet is not null || segment.StartsWith("the ", StringComparison.Ordinal);
    }

    /// <summary>Whether a segment is words of the style, and names nothing.</summary>
    public static bool IsFiller(string segment) =>
        Fillers.Contains(segment) || Array.Exists(Beginnings, beginning => segment.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)) || Counted().IsMatch(segment);

    [GeneratedRegex(@"^\W*in\b\s*:?\s*", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex LeadingIn();

    [GeneratedRegex(@"\s*[(\[]\p{Lu}[\p{L}\s.&-]{1,25}[)\]]?$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Abbreviated();

    [GeneratedRegex(@"\s+(newspaper|online|website|report|magazine|news report|web site|weekly|blog)$|\s*\((blog|online|website|newspaper|magazine|podcast|web)\)?$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex OutletWord();

    // Bare numbers, times of day, counts of pages and volumes, editions, sessions of a parliament: "4:12 p.m.", "312 p.", "2nd ed.", "116th Cong."
    [GeneratedRegex(@"^([\d\W]+|\d{1,2}(:\d\d)?\s?[ap]\.?m\.?|\d{1,2}:\d\d(\s\p{L}{2,4})?|№?\s*\d+|第\s?\d+\s?[章节条節]|\d+\s*(vols?|p|pp|с|стр)\.?|(final|annual|interim) report|\p{L}+ (report|paper) of (the )?session.*|(\d{1,3}(st|nd|rd|th)|first|second|third|fourth|fifth|revised|rev\.?|updated|new|expanded|enlarged)(\s+(and\s+)?\p{L}+\.?)?\s+(ed|edn|edition|version|printing|cong|congress|sess|session)\.?|(\p{L}+\s)?(critical|student|annotated)\sedition)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Counted();

    // "FOI-R--4087--SE", "A/RES/68/262", "HC 612", "IF12120": numbers of documents.
    [GeneratedRegex(@"^(?=.*\d)(U\.?N\.?\sDoc\.?\s)?\p{Lu}{1,6}([-/\s]*[\p{Lu}\d]+|/\p{Lu}\p{Ll}+\.?\s?\d*)*(\sfinal)?$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex DocumentNumber();
}

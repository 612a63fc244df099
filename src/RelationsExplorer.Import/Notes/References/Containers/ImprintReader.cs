using System.Text.RegularExpressions;
using RelationsExplorer.Import.Notes.References.Dates;
using RelationsExplorer.Import.Notes.References.Press;
using RelationsExplorer.Import.Recognising.Dates.Words;

namespace RelationsExplorer.Import.Notes.References.Containers;

/// <summary>Reads where and by whom a book was published: "(City: House, 2010)", "City: House", "(House 2010)".</summary>
internal static partial class ImprintReader
{
    // A house, with the full stops of its abbreviations: "Stanford Univ. Press".
    private const string House = @"((\p{Lu}\.\s?){1,3}(?=\p{Lu}\p{Ll}))?\p{Lu}([^,.:;()?!]|(?<=\b(Univ|Inst|Acad|Publ|Co|Natl|Sci|St|Pr))\.(?=\s\p{Lu}|,)){1,70}(\.\s\p{Lu}\.\s[^,.:()]{1,40})?";

    private const string Words = @"\p{Lu}[\p{L}’'-]+([\s-]((de|la|le|upon|on|am|der|of|a\.d\.)\s)?\p{Lu}[\p{L}’'-]*){0,3}";

    private static readonly HashSet<string> Places = WordList.WordsInAnyCase(typeof(ImprintReader), "places-of-publication.txt");

    /// <summary>Whether the segment is a place of publication, or several: "London–New York".</summary>
    public static bool IsPlace(string segment)
    {
        segment = segment.Trim(' ', ',', '.', '(', ')');
        return Places.Contains(segment) || (segment.Split(['–', '/', '-'], StringSplitOptions.TrimEntries) is { Length: > 1 } towns && Array.TrueForAll(towns, Places.Contains));
    }

    /// <summary>The imprint in brackets, with groups for its publisher and its date; null where brackets hold none, or a date and no more.</summary>
    public static Match? InBracketsOrNull(string text)
    {
        var imprint = Bracketed().Match(text);
        while (imprint.Success && ReferenceDates.WholeOrNull(imprint.Value) is not null) imprint = imprint.NextMatch();
        return imprint.Success ? imprint : null;
    }

    /// <summary>The publisher of an imprint in brackets: "(House: City, 2014)" has it before the colon; null where a place stands alone.</summary>
    public static string? PublisherOrNull(Match imprint)
    {
        var publisher = imprint.Groups["publisher"].Value.Trim(' ', ',');
        if (!IsPlace(publisher)) return publisher;
        return imprint.Groups["before"] is { Success: true } before && !IsPlace(before.Value) ? before.Value.Trim() : null;
    }

    /// <summary>The place and publisher without brackets: "City: House"; null where none stand there.</summary>
    public static Match? PlaceOrNull(string text, int from = 0)
    {
        var match = PlacePublisher().Match(text, from);
        // "The Age: Extra" is a part of a newspaper.
        while (match.Success && (match.Groups["place"].Value is "In" || Outlets.FindOrNull(match.Groups["place"].Value) is { Outlet.IsPress: true, Plain: false })) match = match.NextMatch();
        if (!match.Success) return null;
        // "Handbook of Frontiers, Oxford: Oxford University Press"
        return match.Groups["place"].Value.Split(", ") is [var first, { Length: > 2 } city, ..] && IsPlace(city) && !IsPlace(first) && PlacePublisher().Match(text, match.Groups["place"].Index + first.Length + 1) is { Success: true } closer ? closer : match;
    }

    /// <summary>Whether the segment is "City: House" with a known city, and no more.</summary>
    public static bool IsImprint(string segment) =>
        PlaceOrNull(segment) is { Index: 0 } place && place.Length == segment.Length && IsPlace(segment[..segment.IndexOf(':', StringComparison.Ordinal)]);

    /// <summary>Reads what stands in brackets.</summary>
    public static void ReadBracketed(PrintedReference reference)
    {
        // "‘Title’ (Axis Blog, 1 May 2009)": a site and a day, no house and no year.
        if (reference.IsQuoted && PageInBrackets().Match(reference.Rest) is { Success: true } page && ReferenceDates.WholeOrNull(page.Groups["date"].Value) is { Fineness: 3 } day)
        {
            reference.Issued ??= day.Date;
            reference.Rest = string.Concat(page.Groups["name"].Value, ", ", reference.Rest.AsSpan(page.Index + page.Length));
        }

        if (reference.Publisher is not null || InBracketsOrNull(reference.Rest) is not { } imprint) return;
        reference.Rest = string.Concat(reference.Rest.AsSpan(0, imprint.Index), ", ", reference.Rest.AsSpan(imprint.Index + imprint.Length));
        reference.Publisher = PublisherOrNull(imprint);
        reference.Issued ??= ReferenceDates.WholeOrNull(imprint.Groups["date"].Value)?.Date;
    }

    /// <summary>Reads what stands without brackets.</summary>
    public static void ReadPlain(PrintedReference reference)
    {
        if (reference.Publisher is not null || PlaceOrNull(reference.Rest) is not { } place) return;
        reference.Publisher = place.Groups["publisher"].Value.Trim(' ', ',', '.', ';');
        reference.HasImprint = true;
        reference.Rest = string.Concat(reference.Rest.AsSpan(0, place.Index), ", ", reference.Rest.AsSpan(place.Index + place.Length));
    }

    [GeneratedRegex(@"\s*\((\d+(st|nd|rd|th)\s+ed(n|ition)?\.?,\s*|rev\.?\s+ed\.?,\s*)?((?<before>[^():\d]{2,40}):\s*)?(?<publisher>(?!(as of|since|from|in|on|at|by|see|until)\b)[^():\d][^():]{1,80}?)[,:]?\s+(?<date>((" + MonthPattern.Beginnings + @"|Spring|Summer|Autumn|Fall|Winter)\p{Ll}*\.?\s+(\d{1,2},\s)?)?\d{4}|forthcoming|in press|n\.\s?d\.|no date)\)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^\W*\((?<name>\p{Lu}[^(),]{1,60}),\s(?<date>[^()]{8,25})\)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex PageInBrackets();

    // "Washington, DC: Brookings Institution Press", "London–New York: Routledge", "М.: Наука", "北京：出版社"
    [GeneratedRegex(@"(?<=^|[.,;(]\s*)(?<place>(М|Л|К|СПб)\.|(St\.\s)?" + Words + @"(,?\s(\p{Lu}\.?\s?){2,3}|(,\s\p{Lu}\p{Ll}+(\s\p{Lu}\p{Ll}+)?\.?){1,2})?((\s(and|&)\s|\s?[/;–]\s?)\p{Lu}\p{L}+(\s\p{Lu}\p{L}+)?(,\s(\p{Lu}\.?\s?){2,3})?)?)\s?:\s(?<publisher>((de|van|von)\s|[lL][’'])?" + House + @")|(?<=^|[.,(]\s*)\p{Lo}{2,6}\s?:\s?(?<publisher>\p{Lo}{2,15}(社|局|店|馆))", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex PlacePublisher();
}

using System.Text.RegularExpressions;
using RelationsExplorer.Import.Notes.References.Containers;
using RelationsExplorer.Import.Notes.References.Dates;
using RelationsExplorer.Import.Notes.References.Law;
using RelationsExplorer.Import.Notes.References.Names;
using RelationsExplorer.Import.Notes.References.Press;

namespace RelationsExplorer.Import.Notes.References.Titles;

/// <summary>Finds authors, title and container in references that set nothing apart but by commas or full stops.</summary>
internal static partial class UnquotedTitle
{
    /// <summary>Reads what the rest names; the container stays in the rest.</summary>
    public static void Read(PrintedReference reference)
    {
        var text = reference.Rest.Trim(' ', ',', '.', ';', ':');
        if (text.Length == 0) return;
        if (reference.Issued is null && !LawWords.IsLaw(text) && YearAtEnd().Match(text) is { Success: true } year)
        {
            reference.Issued = ReferenceDates.WholeOrNull(year.Groups["date"].Value)?.Date;
            text = text[..year.Index];
        }
        else if (reference.Issued is null && PlaceAndYearAtEnd().Match(text) is { Success: true } imprint && (ImprintReader.IsPlace(imprint.Groups["place"].Value) || Outlets.FindOrNull(imprint.Groups["place"].Value) is { Outlet.Kind: "publisher" or "institute" }))
        {
            // "Title, House, London 2015", "Title, Routledge 2015"
            reference.Issued = ReferenceDates.WholeOrNull(imprint.Groups["date"].Value)?.Date;
            text = $"{text[..imprint.Index]}, {imprint.Groups["place"].Value}, {imprint.Groups["date"].Value}";
        }

        if (HouseAndYearAtEnd().Match(text) is { Success: true } house)
        {
            // "City: House 2011"
            reference.Issued ??= ReferenceDates.WholeOrNull(house.Groups["date"].Value)?.Date;
            text = text[..house.Index];
        }

        if (TitleAtCommas.IsOwnWords(text) && Segments.AtStops(text) is [var only, _, ..]) text = only;
        var stops = CommaStyle.WithSubtitle(WithQuestionJoined(Segments.AtStops(text)), reference.Authors.Count > 0);
        if (stops.Count >= 2 && ReferenceDates.WholeOrNull(stops[0]) is null) TitleAtStops.Read(reference, stops);
        else TitleAtCommas.Read(reference, text);
    }

    /// <summary>The parts with a question joined to what follows it: "Close allies? Measuring what binds them" is one title.</summary>
    public static List<string> WithQuestionJoined(List<string> parts)
    {
        var at = parts.FindIndex(part => part[^1] is '?' or '!');
        if (at < 0 || at + 2 >= parts.Count || parts[at + 1].Count(' ') < 2 || ContainerReader.KnownOrNull(parts[at + 1]) is not null
            || BodyName.Is(parts[at + 1].Split(',')[0]) || ImprintReader.PlaceOrNull(parts[at + 1]) is not null || parts[at + 1].StartsWith("In ", StringComparison.Ordinal) || ReferenceDates.Find(parts[at + 1]).Count > 0) return parts;
        return [.. parts[..at], $"{parts[at]} {parts[at + 1]}", .. parts[(at + 2)..]];
    }

    /// <summary>Reads "Author, Author and Author, Title": names as long as names follow, then the title.</summary>
    public static void ReadAuthorAndTitle(PrintedReference reference, string text)
    {
        var segments = Segments.AtCommas(text);
        var authors = LeadingAuthors.Read(reference, segments);
        reference.Title = Segments.TextFrom(text, segments, authors);
    }

    // "Author, Title (1989)": a year and no house
    [GeneratedRegex(@"(?<=\p{Ll}{2}|\p{Lu}{3}|\d{4})\s\((?<date>(1[5-9]|20)\d\d)\)$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex YearAtEnd();

    [GeneratedRegex(@"(?<=:\s(\p{Lu}\.\s?){0,3}\p{Lu}[^,:.()]{1,60})\s(?<date>(1[5-9]|20)\d\d)$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex HouseAndYearAtEnd();

    [GeneratedRegex(@",\s(?<place>\p{Lu}[\p{L}\s.–/-]{2,40}?)\s(?<date>(1[5-9]|20)\d\d)$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex PlaceAndYearAtEnd();
}

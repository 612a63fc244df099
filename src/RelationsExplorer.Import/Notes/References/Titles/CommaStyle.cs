using System.Text.RegularExpressions;
using RelationsExplorer.Import.Notes.References.Containers;
using RelationsExplorer.Import.Notes.References.Dates;
using RelationsExplorer.Import.Notes.References.Names;
using RelationsExplorer.Import.Notes.References.Pointers;

namespace RelationsExplorer.Import.Notes.References.Titles;

/// <summary>
/// Knows references with commas between their parts, and what in them full stops do not end: the title with its subtitle in
/// "A. Rossi, Il drago. Storia di un confine, Laterza, Roma 2007", the chapter in "A. Rossi, Il gas, in P. Neri (ed.), La Russia, Carocci, Roma 2012".
/// </summary>
internal static partial class CommaStyle
{
    /// <summary>Reads author and title of a chapter without quotation marks; the collection is left, to be read as such.</summary>
    /// <returns>Whether the reference is one.</returns>
    public static bool ReadChapter(PrintedReference reference)
    {
        if (Chapter().Match(reference.Rest) is not { Success: true } chapter || (reference.Authors.Count == 0 && (!chapter.Groups["head"].Value.Contains(", ", StringComparison.Ordinal) || chapter.Groups["stop"].Value == "."))) return false;
        var head = chapter.Groups["head"].Value;
        if (reference.Authors.Count == 0) UnquotedTitle.ReadAuthorAndTitle(reference, head);
        else reference.Title = head;
        if (string.IsNullOrEmpty(reference.Title)) return false;
        reference.IsChapter = true;
        reference.Rest = $" in {chapter.Groups["book"].Value}";
        LocatorReader.Read(reference);
        return true;
    }

    /// <summary>The parts between full stops with a subtitle joined to its title, where commas alone part the rest.</summary>
    public static List<string> WithSubtitle(List<string> stops, bool hasAuthors)
    {
        if (stops.Count != 2 || (!hasAuthors && !stops[0].Contains(", ", StringComparison.Ordinal))) return stops;
        var tail = Segments.AtCommas(stops[1]);
        if (tail.Count < 2 || (!HasYear().IsMatch(tail[^1]) && ImprintReader.PlaceOrNull(tail[^1]) is null) || tail[0].Count(' ') < 1 || ContainerReader.KnownOrNull(tail[0]) is not null || ImprintReader.IsPlace(tail[0]) || ReferenceDates.Find(tail[0]).Any(date => date.Fineness > 1)) return stops;
        // Behind the subtitle stand a house, a place, or both with a colon.
        if (!tail.Skip(1).Any(segment => ImprintReader.PlaceOrNull(segment) is not null || ImprintReader.IsPlace(HasYear().Replace(segment, "")))) return stops;
        return hasAuthors || LeadingAuthors.Read(new PrintedReference(""), Segments.AtCommas(stops[0])) > 0 ? [$"{stops[0]}. {stops[1]}"] : stops;
    }

    [GeneratedRegex(@"^(?<head>[^“”«»""]{5,300}?)(?<stop>[,.])\s[Ii]n:?\s(?<book>(?=[^“”«»]{2,120}\(eds?\.?\),?\s|[^“”«»]{3,150},\s(edited by|eds?\.( by)?)\s).+)$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Chapter();

    [GeneratedRegex(@",?\s*\b(1[5-9]|20)\d\d$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex HasYear();
}

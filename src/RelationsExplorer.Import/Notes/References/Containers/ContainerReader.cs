using System.Text.RegularExpressions;
using RelationsExplorer.Import.Notes.References.Dates;
using RelationsExplorer.Import.Notes.References.Names;
using RelationsExplorer.Import.Notes.References.Press;

namespace RelationsExplorer.Import.Notes.References.Containers;

/// <summary>Reads what stands after the title: collection, imprint, date, byline, and of what is left the container and the publisher.</summary>
internal static partial class ContainerReader
{
    /// <summary>Reads it all.</summary>
    public static void Read(PrintedReference reference)
    {
        CollectionReader.Read(reference);
        HandReader.Drop(reference);
        reference.Rest = Aside().Replace(reference.Rest, "");
        ImprintReader.ReadBracketed(reference);
        ReadDate(reference);
        ReadByline(reference);
        ImprintReader.ReadPlain(reference);
        ContainerChooser.Choose(reference, [.. Segments.AtBoth(reference.Rest).Select(SegmentNames.Cleaned).Where(SegmentNames.IsName)]);
    }

    /// <summary>The outlet that a segment names, an abbreviation in brackets and a word like "newspaper" after it left out; null for an unknown one.</summary>
    public static OutletName? KnownOrNull(string segment) => Outlets.FindOrNull(SegmentNames.Cleaned(segment));

    private static void ReadDate(PrintedReference reference)
    {
        if (reference.Issued is { } year && year.ToString().Length == 4 && ReferenceDates.DayInYearOrNull(reference.Rest, year.ToString()) is { } day)
        {
            // "Lee, Ann. 2016. … June 29."
            reference.Issued = day.Date;
            reference.Rest = string.Concat(reference.Rest.AsSpan(0, day.Span.Start), ", ", reference.Rest.AsSpan(day.Span.End));
        }

        if (reference.Issued is { } whole && whole.ToString() is { Length: 4 } printed && MonthAtEnd().Match(reference.Rest) is { Success: true } month && ReferenceDates.WholeOrNull($"{month.Groups["m"].Value} {printed}") is { Fineness: 2 } named)
        {
            // "Lee, Ann. 2016. … Washington, DC, April."
            reference.Issued = named.Date;
            reference.Rest = reference.Rest[..month.Index];
        }

        var dates = ReferenceDates.Find(reference.Rest);
        if (dates.Count == 0) return;
        var best = dates.MaxBy(date => date.Fineness);
        // "2019. 5 июня"
        if (best.Fineness == 1 && ReferenceDates.DayInYearOrNull(reference.Rest, best.Date.ToString()) is { } apart && !apart.Span.Overlaps(best.Span))
        {
            reference.Issued = apart.Date;
            reference.Rest = string.Concat(reference.Rest.AsSpan(0, apart.Span.Start), ", ", reference.Rest.AsSpan(apart.Span.End));
            ReadDate(reference);
            return;
        }

        if (reference.Issued is null || (best.Fineness > 1 && reference.Issued.Overlaps(best.Date))) reference.Issued = best.Date;
        for (var i = dates.Count - 1; i >= 0; i--)
        {
            var span = dates[i].Span;
            if (dates[i].Fineness == 1 && i != 0 && dates[i] != best) continue;
            reference.Rest = string.Concat(reference.Rest.AsSpan(0, span.Start), ", ", reference.Rest.AsSpan(span.End));
        }

        reference.Rest = EmptyBrackets().Replace(reference.Rest, "");
    }

    // "Speech by A. Person, Secretary of …", "by A. Person"
    private static void ReadByline(PrintedReference reference)
    {
        if (reference.Authors.Count > 0) return;
        var match = Byline().Match(reference.Rest);
        if (!match.Success || NameReader.Read(match.Groups["who"].Value, out _) is not { Count: > 0 } names) return;
        reference.Authors.AddRange(names);
        reference.Rest = reference.Rest.Remove(match.Index, match.Length);
    }

    [GeneratedRegex(@"\s*[(\[][\s,.;]*[)\]]", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex EmptyBrackets();

    [GeneratedRegex(@"^\W*((speech|remarks|address|statement|lecture|keynote|interview|commentary|op-ed|report)\s+)?(delivered\s+|given\s+|written\s+)?by\s+(?<who>(\p{Lu}[\p{L}'’.-]*\s?){1,5})(,\s+(?<office>[^,]{3,120}(,\s[^,]{3,60}){0,2}))??(?=,\s|\s*$)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Byline();

    [GeneratedRegex(@"[,.]\s(?<m>\p{Lu}\p{Ll}{2,8})\W*$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex MonthAtEnd();

    // "[Pivot to Asia]" after a title, "[People’s Daily]" after a name; dates in brackets have been read.
    [GeneratedRegex(@"\s*\[[^\[\]\d]{1,150}\]", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Aside();
}

using System.Text.RegularExpressions;
using RelationsExplorer.Import.Notes.References.Containers;
using RelationsExplorer.Import.Notes.References.Dates;
using RelationsExplorer.Import.Notes.References.Names;
using RelationsExplorer.Import.Notes.References.Press;

namespace RelationsExplorer.Import.Notes.References.Styles;

/// <summary>Reads the style of Harvard as Australia prints it, without brackets: "Holm, L 2009, Rails and rivers, 2nd edn, Harbour Press, London".</summary>
internal static partial class YearHeadReader
{
    /// <summary>Reads authors, year, title and publisher.</summary>
    /// <returns>Whether the reference is of that style.</returns>
    public static bool Read(PrintedReference reference)
    {
        if (reference.Authors.Count > 0) return false;
        if (Programme().Match(reference.Rest) is { Success: true } programme)
        {
            reference.Title = programme.Groups["title"].Value;
            reference.Issued ??= ReferenceDates.WholeOrNull(programme.Groups["date"].Value)?.Date;
            ReadPublisher(reference, Segments.AtCommas(reference.Rest[programme.Length..]));
            return true;
        }

        if (ImprintReader.InBracketsOrNull(reference.Rest) is not null || Head().Match(reference.Rest) is not { Success: true } head) return false;
        var who = head.Groups["who"].Value;
        if (!(BodyName.Is(who) && !who.Contains(',', StringComparison.Ordinal)) && !Inverted().IsMatch(who)) return false;
        if (NameReader.Read(who, out var others) is not { Count: > 0 } names) return false;
        reference.Authors.AddRange(names);
        reference.AndOthers |= others;
        reference.Issued ??= ReferenceDates.WholeOrNull(head.Groups["date"].Value)?.Date;
        var segments = Segments.AtCommas(reference.Rest[head.Length..]);
        if (segments.Count == 0) return true;
        reference.Title = segments[0];
        segments.RemoveAt(0);
        // What is not set off by a style, a place or a house is still the title.
        while (segments.Count > 1 && char.IsLower(segments[0][0]) && !IsSetOff(segments[0]))
        {
            reference.Title += $", {segments[0]}";
            segments.RemoveAt(0);
        }

        ReadPublisher(reference, segments);
        return true;
    }

    private static bool IsSetOff(string segment) => !SegmentNames.IsName(segment) && SegmentNames.IsFiller(segment);

    private static void ReadPublisher(PrintedReference reference, List<string> segments)
    {
        var day = reference.Issued is { } year ? segments.FindIndex(segment => ReferenceDates.DayInYearOrNull(segment, year.ToString()) is not null) : -1;
        if (day >= 0)
        {
            reference.Issued = ReferenceDates.DayInYearOrNull(segments[day], reference.Issued!.ToString())!.Value.Date;
            segments.RemoveAt(day);
        }

        var names = segments.ConvertAll(SegmentNames.Cleaned).Where(SegmentNames.IsName).ToList();
        var press = names.FindIndex(name => Outlets.FindOrNull(name) is { Outlet.IsPress: true, Outlet.Kind: not "broadcaster" });
        if (press >= 0) reference.Container = names[press];
        else if (names.Count > 0) reference.Publisher ??= names[^1];
        reference.Rest = "";
    }

    [GeneratedRegex(@"^(?<who>\p{Lu}[^“”""‘()\d:]{1,300}?)\s(?<date>(1[5-9]|20)\d\d)[a-e]?,\s(?=[\p{L}*_])", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Head();

    // "Holm, L", "Lee, AB & Haddad, O", "Holm, L."
    [GeneratedRegex(@"^\p{L}[\p{L}’'\s-]*,\s\p{Lu}{1,3}\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Inverted();

    // "Rear Vision 2019, radio program, …"
    [GeneratedRegex(@"^(?<title>\p{Lu}[^,]{2,80})\s(?<date>(19|20)\d\d),\s(radio|television|TV)?\s?(program(me)?|podcast|motion picture|film|documentary|DVD|video( recording)?|episode)\b,?\s*", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Programme();
}

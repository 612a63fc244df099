using System.Text.RegularExpressions;
using RelationsExplorer.Import.Notes.References.Containers;
using RelationsExplorer.Import.Notes.References.Dates;
using RelationsExplorer.Import.Notes.References.Names;
using RelationsExplorer.Import.Notes.References.Pointers;
using RelationsExplorer.Import.Notes.References.Press;

namespace RelationsExplorer.Import.Notes.References.Styles;

/// <summary>Reads the notes of weblogs, which print who wrote where and when, and little else: "A. K. Lee, Reuters, 3 May 2014", "Ann Lee at Bloomberg (Feb 2017)", "Title - Reuters, 3 May 2014", "Title | Harbour News".</summary>
internal static partial class OutletNoteReader
{
    /// <summary>Reads it; what follows is left.</summary>
    /// <returns>Whether the reference is of that kind.</returns>
    public static bool Read(PrintedReference reference)
    {
        if (reference.Authors.Count > 0 || reference.Rest.Contains('“', StringComparison.Ordinal)) return false;
        var text = Via().Replace(reference.Rest, "").Trim();
        if (Via().IsMatch(reference.Rest) && Outlets.FindOrNull(reference.Rest[..reference.Rest.IndexOf(" via ", StringComparison.Ordinal)].Trim()) is not null) reference.Rest = text;
        return ReadWriter(reference) || ReadTitled(reference);
    }

    private static bool ReadWriter(PrintedReference reference)
    {
        foreach (var match in new[] { At().Match(reference.Rest), Initialled().Match(reference.Rest) })
        {
            if (!match.Success || !PersonName.Is(match.Groups["who"].Value) || ContainerReader.KnownOrNull(match.Groups["outlet"].Value) is not { Outlet.IsPlatform: false }) continue;
            if (ReferenceDates.WholeOrNull(match.Groups["date"].Value) is not { } date) continue;
            reference.Authors.Add(match.Groups["who"].Value);
            (reference.Container, reference.Issued) = (match.Groups["outlet"].Value, reference.Issued ?? date.Date);
            LocatorReader.ReadLast(reference, reference.Rest[match.Length..]);
            return true;
        }

        return false;
    }

    private static bool ReadTitled(PrintedReference reference)
    {
        if (Titled().Match(reference.Rest) is not { Success: true } titled) return false;
        var outlet = SegmentNames.Cleaned(titled.Groups["outlet"].Value);
        if (titled.Groups["mark"].Value == "|" ? !SegmentNames.IsName(outlet) : Outlets.FindOrNull(outlet) is not { Outlet.IsPlatform: false } && !PressNames.IsOne(outlet)) return false;
        reference.Title = titled.Groups["title"].Value.Trim(' ', ',', '.', '*', '_');
        (reference.Container, reference.IsQuoted) = (outlet, true);
        reference.Rest = reference.Rest[titled.Length..];
        LocatorReader.Read(reference);
        return true;
    }

    // "Ann Lee at Bloomberg (Feb 2017)", "Ann Lee in The Harbour Post, 3 May 2014"
    [GeneratedRegex(@"^(?<who>\p{Lu}[\p{L}.’'-]*(\s\p{Lu}[\p{L}.’'-]*){1,3}),?\s(writing\s)?(at|in|for)\s(?<outlet>([Tt]he\s)?\p{Lu}[\p{L}.’'&-]*(\s[\p{L}.’'&-]+){0,5}?)(,\s|\s\()(?<date>[^()]{4,20}?)(\)|(?=[,;.]?\s*$))", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex At();

    // Two capitalised words before an outlet may be a title; with an initial they are a name.
    [GeneratedRegex(@"^(?<who>(\p{Lu}[\p{L}’'-]+\s(\p{Lu}\.\s?){1,2}|(\p{Lu}\.\s?){1,3})\p{Lu}[\p{L}’'-]+(\s\p{Lu}[\p{L}’'-]+)?),\s(?<outlet>([Tt]he\s)?\p{Lu}[^,“”()]{1,50}),?\s\(?(?<date>(\p{L}{3,9}\.?\s\d{1,2},\s|\d{1,2}\s\p{L}{3,9}\.?,?\s|\d{1,2}\.\s?\d{1,2}\.\s?|\p{L}{3,9}\.?\s)(19|20)\d\d)\)?(?=[,;.]|\W*$)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Initialled();

    [GeneratedRegex(@"^(?<title>[^“”|]{8,200}?)\s(?<mark>[–—|-])\s(?<outlet>([Tt]he\s)?\p{Lu}[^,.“”|()]{1,40})(?=[,.|(]|\s*$|\s\d)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Titled();

    // "Xinhua via China Daily"
    [GeneratedRegex(@"^\p{Lu}[^,.;:]{1,40}\svia\s(?=\p{Lu}|the\s\p{Lu})", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Via();
}

using System.Globalization;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Import.Recognising.Dates.Words;

namespace RelationsExplorer.Import.Recognising.Dates;

/// <summary>Says how a date was worked out, for the reader.</summary>
internal static class Workings
{
    /// <summary>"one month before publication, 2019-12"; "year of the date before, 2008".</summary>
    public static string Shifted(int by, TimeSpanUnit unit, bool isByPublication, EdtfDate anchor)
    {
        var name = unit.ToString().ToLowerInvariant();
        var what = isByPublication ? "publication" : "the date before";
        return by == 0
            ? $"{name} of {what}, {anchor}"
            : string.Create(CultureInfo.InvariantCulture, $"{Count(Math.Abs(by))} {name}{(Math.Abs(by) == 1 ? "" : "s")} {(by < 0 ? "before" : "after")} {what}, {anchor}");
    }

    private static string Count(int number) => number switch
    {
        1 => "one",
        2 => "two",
        3 => "three",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };
}

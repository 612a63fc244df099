using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Dates;

namespace RelationsExplorer.Import.Notes.References.Dates;

/// <summary>Reads the dates that web addresses contain: "/2018/02/28/", "28feb2009".</summary>
internal static partial class AddressDates
{
    private const string Month = "jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?";

    /// <summary>The date that a web address contains: in its folders, or in the name of its file; null where none.</summary>
    public static EdtfDate? FindOrNull(string url)
    {
        foreach (var match in new[] { Folders().Match(url), DayInName().Match(url), MonthInName().Match(url), MonthFirst().Match(url) })
        {
            if (match.Success && ReferenceDate.OfOrNull(match) is { } date) return date.Date;
        }

        return null;
    }

    // "/2018/02/28/", "/2014/3/12/", "/2019/11/"
    [GeneratedRegex(@"/(?<y>(19|20)\d\d)[/-](?<m>0?[1-9]|1[0-2])([/-](?<d>0?[1-9]|[12]\d|3[01]))?(?=[/_-]|$)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Folders();

    // "2018-02-28", "20180228" as a part of its own
    [GeneratedRegex(@"(?<![\dA-Za-z])(?<y>(19|20)\d\d)(?<s>[-_]?)(?<m>0[1-9]|1[0-2])\k<s>(?<d>0[1-9]|[12]\d|3[01])(?!\d)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex DayInName();

    // "28feb2009", "_Feb2009", "march_2016", "may-21-2014"
    [GeneratedRegex(@"(?<![A-Za-z])((?<d>[0-3]?\d)[-_]?)?(?<m>" + Month + @")[-_]?(?<y>(19|20)\d\d)(?!\d)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex MonthInName();

    [GeneratedRegex(@"(?<![A-Za-z])(?<m>" + Month + @")[-_](?<d>[0-3]?\d)[-_](?<y>(19|20)\d\d)(?!\d)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex MonthFirst();
}

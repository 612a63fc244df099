using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Dates;

namespace RelationsExplorer.Import.Notes.References.Dates;

/// <summary>Reads the dates that references print, in the house styles of many countries.</summary>
internal static partial class ReferenceDates
{
    /// <summary>All dates in the text, in order; where two readings overlap, the one that begins first, then the finer one.</summary>
    public static IReadOnlyList<ReferenceDate> Find(string text)
    {
        if (!MayHaveYear(text)) return [];
        var found = new List<ReferenceDate>();
        foreach (Match match in MonthFirst().Matches(text)) Add(found, match);
        foreach (Match match in DayFirst().Matches(text)) Add(found, match);
        foreach (Match match in YearFirst().Matches(text)) Add(found, match);
        foreach (Match match in Numbers().Matches(text)) Add(found, match);
        foreach (var match in text.Contains('年', StringComparison.Ordinal) ? Ideographs().Matches(text).AsEnumerable() : []) Add(found, match);
        foreach (Match match in MonthRange().Matches(text))
        {
            AddRange(found, match);
            AddSeasons(found, match);
        }

        foreach (Match match in YearPair().Matches(text))
        {
            if (EdtfDate.TryParse($"{match.Groups["y"].Value}/{match.Groups["n"].Value}", out var date, out _)) found.Add(new ReferenceDate(new Span(match.Index, match.Index + match.Length), date, 2));
        }

        foreach (Match match in MonthAlone().Matches(text)) Add(found, match);
        foreach (Match match in YearAlone().Matches(text)) Add(found, match);
        found.Sort((a, b) => (a.Span.Start, -a.Fineness, -a.Span.Length).CompareTo((b.Span.Start, -b.Fineness, -b.Span.Length)));
        var apart = new List<ReferenceDate>(found.Count);
        foreach (var date in found)
        {
            if (apart.Count > 0 && apart[^1].Span.Overlaps(date.Span))
            {
                if (date.Fineness > apart[^1].Fineness) apart[^1] = date;
            }
            else
            {
                apart.Add(date);
            }
        }

        return apart;
    }

    // Every date here has its year in four digits: 1500 to 2099.
    private static bool MayHaveYear(string text)
    {
        for (var i = 0; i + 3 < text.Length; i++)
        {
            if ((text[i] == '1' && text[i + 1] is >= '5' and <= '9') || (text[i] == '2' && text[i + 1] == '0')) return true;
        }

        return false;
    }

    /// <summary>The date that the whole text is, but for spaces, brackets and end punctuation; null where it says more or less.</summary>
    public static ReferenceDate? WholeOrNull(string text)
    {
        var dates = Find(text);
        if (dates.Count != 1) return null;
        var span = dates[0].Span;
        return Rest(text.AsSpan(0, span.Start)) && Rest(text.AsSpan(span.End)) ? dates[0] : null;

        static bool Rest(ReadOnlySpan<char> rest) => rest.Trim(" ()[].,;:").Length == 0;
    }

    /// <summary>The day that a month and day without their year name, "June 29" or "29 June", in a year known from elsewhere; null where none stands there.</summary>
    public static ReferenceDate? DayInYearOrNull(string text, string year)
    {
        foreach (var match in MonthThenDay().Matches(text).Concat(DayThenMonth().Matches(text)))
        {
            if (WholeOrNull($"{match.Groups["d"].Value} {match.Groups["m"].Value} {year}") is { Fineness: 3 } day)
                return day with { Span = new Span(match.Index, match.Index + match.Length) };
        }

        return null;
    }

    private static void Add(List<ReferenceDate> found, Match match)
    {
        if (ReferenceDate.OfOrNull(match) is { } date) found.Add(date);
    }

    private static void AddRange(List<ReferenceDate> found, Match match)
    {
        if (ReferenceDate.NumberOrNull(match.Groups["m"].Value) is { } first and <= 12 && ReferenceDate.NumberOrNull(match.Groups["n"].Value) is { } last and <= 12 && first < last)
        {
            var year = match.Groups["y"].Value;
            if (EdtfDate.TryParse(FormattableString.Invariant($"{year}-{first:00}/{year}-{last:00}"), out var date, out _))
                found.Add(new ReferenceDate(new Span(match.Index, match.Index + match.Length), date, 2));
        }
    }

    // "Winter/Spring 2006": two seasons are no season of EDTF, and the year is sure.
    private static void AddSeasons(List<ReferenceDate> found, Match match)
    {
        if (ReferenceDate.NumberOrNull(match.Groups["m"].Value) is > 12 && ReferenceDate.NumberOrNull(match.Groups["n"].Value) is > 12 && EdtfDate.TryParse(match.Groups["y"].Value, out var year, out _))
            found.Add(new ReferenceDate(new Span(match.Index, match.Index + match.Length), year, 2));
    }

    // "May 13, 2009", "October, 23, 2020", "Sep. 21, 2018", "November 08, 2019"
    [GeneratedRegex(@"\b(?<m>\p{L}{3,9})\.?,?\s+(?<d>\d{1,2})(st|nd|rd|th)?,?\s+(?<y>(1[5-9]|20)\d\d)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex MonthFirst();

    // "13 May 2009", "04 August 2020", "2nd of June, 2011", "13 мая 2009"
    [GeneratedRegex(@"(?<![\d.])(?<d>\d{1,2})\s?(st|nd|rd|th|er|º|\.)?(\s+(of|de))?[\s-]+(?<m>\p{L}{3,12})\.?,?(\s+del?)?[\s-]+(?<y>(1[5-9]|20)\d\d)\b(\s?г(\.|ода|\b))?", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex DayFirst();

    // "2014-05-21", "2014/05/21", "2014, May 21", "2019, May"
    [GeneratedRegex(@"(?<![\d/.-])(?<y>(1[5-9]|20)\d\d)([-/.](?<m>\d\d)[-/.](?<d>\d\d)(?![\d/])|[a-e]?,\s+(?<m>\p{L}{3,9})\.?(\s+(?<d>\d{1,2})\b(?!\s*[(:]))?|\s(?<m>\p{L}{3,9})\.?\s(?<d>\d{1,2})\b(?![(:\d-]))", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex YearFirst();

    // "13.05.2009": day first, as all who use full stops write it. With slashes only where a number is too great for a month.
    [GeneratedRegex(@"(?<![\d./])((?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?|(?<d>\d{1,2})-(?<m>\d{1,2})-|(?<d>1[3-9]|2\d|3[01])/(?<m>\d{1,2})/|(?<m>\d{1,2})/(?<d>1[3-9]|2\d|3[01])/)(?<y>(1[5-9]|20)\d\d)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"(?<y>(1[5-9]|20)\d\d)年((?<m>\d{1,2})月((?<d>\d{1,2})日)?)?", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Ideographs();

    // "July–August 2015", "May/June 2003"
    [GeneratedRegex(@"\b(?<m>\p{L}{3,12})\.?\s?([-–—/]|&|and)\s?(?<n>\p{L}{3,12})\.?,?\s+(?<y>(1[5-9]|20)\d\d)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex MonthRange();

    // "(1999/2000)": the volume of a winter
    [GeneratedRegex(@"(?<=^|\()(?<y>(1[5-9]|20)\d\d)/(?<n>(1[5-9]|20)\d\d)(?=\)|$)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex YearPair();

    // "July 2015", "Mar., 2014", "Spring 2019"
    [GeneratedRegex(@"\b(?<m>\p{L}{3,12})\.?,?(\s+del?)?\s+(?<y>(1[5-9]|20)\d\d)(?=\D|$)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex MonthAlone();

    // "2019", "2019a"; not inside another number, an address or a range of pages.
    [GeneratedRegex(@"(?<![\d./$€£₽-])(?<y>(1[5-9]|20)\d\d)[a-e]?(?![\p{L}\d%/]|[.,]\d|-\d)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex YearAlone();

    [GeneratedRegex(@"\b(?<m>\p{L}{3,9})\.?\s(?<d>\d{1,2})(st|nd|rd|th)?(?![\w–-])", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex MonthThenDay();

    [GeneratedRegex(@"(?<![\d.])\b(?<d>\d{1,2})(st|nd|rd|th)?\s(?<m>\p{L}{3,9})\b(?!\.?,?\s\d{4})", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex DayThenMonth();
}

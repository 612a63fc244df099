using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Dates;

namespace RelationsExplorer.Import.Notes.References;

/// <summary>A date in a reference: where it stands, what it means, how fine it is.</summary>
/// <param name="Span">The words.</param>
/// <param name="Date">What they mean.</param>
/// <param name="Fineness">3 for a day, 2 for a month or season, 1 for a year.</param>
internal readonly record struct ReferenceDate(Span Span, EdtfDate Date, int Fineness);

/// <summary>Reads the dates that references print, in the house styles of many countries, and those in web addresses.</summary>
internal static partial class ReferenceDates
{
    private static readonly FrozenDictionary<string, int> Months = WordList.Rows(typeof(ReferenceDates), "months.tsv")
        .SelectMany(parts => parts[1].Split(' ').Select(name => (name, number: int.Parse(parts[0], CultureInfo.InvariantCulture))))
        .ToFrozenDictionary(pair => pair.name, pair => pair.number, StringComparer.OrdinalIgnoreCase);

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

    /// <summary>The date that a web address contains: in its folders, or in the name of its file; null where none.</summary>
    public static EdtfDate? InAddressOrNull(string url)
    {
        foreach (var match in new[] { AddressFolders().Match(url), AddressDay().Match(url), AddressMonth().Match(url), AddressWord().Match(url) })
        {
            if (match.Success && Of(match) is { } date) return date.Date;
        }

        return null;
    }

    private static void Add(List<ReferenceDate> found, Match match)
    {
        if (Of(match) is { } date) found.Add(date);
    }

    private static void AddRange(List<ReferenceDate> found, Match match)
    {
        if (Number(match.Groups["m"].Value) is { } first and <= 12 && Number(match.Groups["n"].Value) is { } last and <= 12 && first < last)
        {
            var year = match.Groups["y"].Value;
            if (EdtfDate.TryParse(Invariant($"{year}-{first:00}/{year}-{last:00}"), out var date, out _))
                found.Add(new ReferenceDate(new Span(match.Index, match.Index + match.Length), date, 2));
        }
    }

    // "Winter/Spring 2006": two seasons are no season of EDTF, and the year is sure.
    private static void AddSeasons(List<ReferenceDate> found, Match match)
    {
        if (Number(match.Groups["m"].Value) is > 12 && Number(match.Groups["n"].Value) is > 12 && EdtfDate.TryParse(match.Groups["y"].Value, out var year, out _))
            found.Add(new ReferenceDate(new Span(match.Index, match.Index + match.Length), year, 2));
    }

    private static ReferenceDate? Of(Match match)
    {
        var span = new Span(match.Index, match.Index + match.Length);
        var year = match.Groups["y"].Value;
        if (match.Groups["m"] is not { Success: true } m) return Date(year, 1);
        if (Number(m.Value) is not { } month) return null;
        if (match.Groups["d"] is { Success: true } d)
        {
            var day = int.Parse(d.Value, CultureInfo.InvariantCulture);
            return month > 12 ? null : Date(Invariant($"{year}-{month:00}-{day:00}"), 3);
        }

        return Date(Invariant($"{year}-{month:00}"), 2) ?? Date(year, 1);

        ReferenceDate? Date(string edtf, int fineness) =>
            EdtfDate.TryParse(edtf, out var date, out _) ? new ReferenceDate(span, date, fineness) : null;
    }

    private static int? Number(string month) =>
        int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : Months.TryGetValue(month, out number) ? number : null;

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

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

    // "/2018/02/28/", "/2014/3/12/", "/2019/11/"
    [GeneratedRegex(@"/(?<y>(19|20)\d\d)[/-](?<m>0?[1-9]|1[0-2])([/-](?<d>0?[1-9]|[12]\d|3[01]))?(?=[/_-]|$)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex AddressFolders();

    // "2018-02-28", "20180228" as a part of its own
    [GeneratedRegex(@"(?<![\dA-Za-z])(?<y>(19|20)\d\d)(?<s>[-_]?)(?<m>0[1-9]|1[0-2])\k<s>(?<d>0[1-9]|[12]\d|3[01])(?!\d)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex AddressDay();

    // "28feb2009", "_Feb2009", "march_2016", "may-21-2014"
    [GeneratedRegex(@"(?<![A-Za-z])((?<d>[0-3]?\d)[-_]?)?(?<m>jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)[-_]?(?<y>(19|20)\d\d)(?!\d)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex AddressMonth();

    [GeneratedRegex(@"(?<![A-Za-z])(?<m>jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)[-_](?<d>[0-3]?\d)[-_](?<y>(19|20)\d\d)(?!\d)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex AddressWord();
}

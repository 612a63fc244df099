using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Import.Notes.References.Dates;
using RelationsExplorer.Import.Recognising.Dates.Words;

namespace RelationsExplorer.Import.Notes.References.Containers;

/// <summary>Takes volume, number and pages of a journal out of a reference, in the orders that journals' styles print them.</summary>
internal static partial class SerialReader
{
    private const string Year = @"(1[5-9]|20)\d\d";

    // "12-31", "207–24"; never "1982–1992", the years of a volume
    private const string Pages = @"(?!(1[89]|20)\d\d\s?[-–—]\s?(1[89]|20)\d\d\b)(?<pages>\d{1,5}\s?[-–—]\s?\d{1,5})";

    // "2", "3-4", "1/2", "sup1"
    private const string Number = @"(?<issue>\d{1,3}([-–/]\d{1,3})?|(?-i:[Ss]up(pl?)?)\.?\s?\d{1,2})";

    // Words before a number within a volume.
    private const string NumberSign = @"(no\.?|nos\.?|issue|iss\.|number|№|#|n[°º])\s*";

    // Words before a number that is none of a volume: "Policy Paper 29", "July 29, 1986".
    private const string Designation = @"(?<!(n[°º]|№)|\b(no|nos|nr|n|núm|issue|number|report|paper|brief|series|resolution|res|decree|directive|regulation|chapter|part|protocol|" + MonthPattern.Names + @"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)";

    /// <summary>Reads them; what was not printed stays null.</summary>
    public static void Read(PrintedReference reference)
    {
        if (reference.Rest.AsSpan().IndexOfAnyInRange('0', '9') < 0) return;
        foreach (var pattern in (ReadOnlySpan<Regex>)[YearVolumePages(), YearIssuePages(), VolumeYearIssue(), IdeographIssue(), VolumeIssuePages(), VolumeStopPages(), VolumeIssue(), YearPages(), IssueInBracketsPages(), VolumeBracketsAtEnd(), VolumeBetweenStops(), IssueOfYear()])
        {
            if (TakeOrNull(reference, pattern) is not { } serial) continue;
            if (serial.Groups["vol"].Success) reference.Volume = serial.Groups["vol"].Value;
            if (serial.Groups["issue"].Success) reference.Issue = Range(serial.Groups["issue"].Value);
            if (serial.Groups["date"] is { Success: true } date) reference.Issued = IssuedOrNull(date.Value, reference.Issued) ?? reference.Issued;
            if (serial.Groups["pages"].Success) reference.Pages = Range(serial.Groups["pages"].Value);
            // "104 (2009): 440": one page is the page that is meant.
            if (serial.Groups["page"].Success) reference.Locator = $"p. {serial.Groups["page"].Value}";
            break;
        }

        if (reference.Volume is null && TakeOrNull(reference, Volume()) is { } volume)
        {
            reference.Volume = volume.Groups["vol"].Value;
            if (volume.Groups["issue"].Success) reference.Issue = Range(volume.Groups["issue"].Value);
        }

        if (reference.Issue is null && reference.Take(Issue()) is { } issue) reference.Issue = Range(issue.Groups["issue"].Value);
        if (reference is { IsQuoted: true, Volume: null, Issue: null } && TakeOrNull(reference, VolumeBeforeYear()) is { } alone) reference.Volume = alone.Groups["vol"].Value;
        if ((reference.Volume ?? reference.Issue) is not null && reference.Pages is null && reference.Take(PagesAfterSerial()) is { } pages)
            reference.Pages = Range(pages.Groups["pages"].Value);
        if (reference.Pages is null && reference.Take(PagesAtEnd(), "") is { } last) reference.Pages = Range(last.Groups["pages"].Value);
    }

    // "(August)" is a month of the year that stood behind the author; "2014 Mar" has its month behind the year.
    private static EdtfDate? IssuedOrNull(string printed, EdtfDate? year)
    {
        if (year is not null) return year.ToString().Length == 4 && ReferenceDates.WholeOrNull($"{printed} {year}") is { Fineness: 2 } month ? month.Date : null;
        if (printed.Split(' ') is [var first, var name] && ReferenceDates.WholeOrNull($"{name} {first}") is { Fineness: 2 } turned) return turned.Date;
        return ReferenceDates.Find(printed) is [var issued, ..] ? issued.Date : null;
    }

    /// <summary>A range with a plain hyphen between its ends.</summary>
    public static string Range(string pages) => Dash().Replace(pages.Trim(), "-");

    // Takes the match, and notes what stood right before it: the journal, as a rule.
    private static Match? TakeOrNull(PrintedReference reference, Regex pattern)
    {
        var before = reference.Rest;
        if (reference.Take(pattern) is not { } match) return null;
        reference.SerialName ??= Segments.AtBoth(before[..match.Index]) is [.., var name] ? name : null;
        if (reference.IsQuoted && Abbreviated().Match(before[..match.Index]) is { Success: true } journal) reference.Container ??= journal.Groups["name"].Value;
        return match;
    }

    [GeneratedRegex(@"\s*[-–—‒−]+\s*", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Dash();

    // "2014;54(2):12-31", "2016 Mar;88:401-9"
    [GeneratedRegex(@"(?<date>" + Year + @"(\s\p{Lu}\p{Ll}{2,8}(-\p{Lu}\p{Ll}+)?(\s\d{1,2})?)?);\s?((?<vol>\d{1,4})(\s?\((?<issue>[\w–-]{1,8})\))?|\((?<issue>[\w–-]{1,8})\)):\s?(?<pages>e?\d{1,6}(\s?[-–—]\s?\d{1,5})?)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex YearVolumePages();

    // "2010(2): 3-14", "2012/3 (2012): 61-68"
    [GeneratedRegex(@"(?<date>(19|20)\d\d)(\s?\(|/)(?<issue>\d{1,3})\)?(\s\(\d{4}\))?:\s?" + Pages, RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex YearIssuePages();

    // "65 (2015) 4, S. 3–14", "15 (2014) 3"
    [GeneratedRegex(@"(?<=\p{L}[,.?!]?|^)\s(?<vol>\d{1,3})\s\((?<date>(19|20)\d\d)\),?\s?(no\.\s)?(?<issue>\d{1,2}([-–/]\d{1,2})?)(,\s?(S\.|pp?\.)\s?" + Pages + @"|(?=\W*$))", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex VolumeYearIssue();

    [GeneratedRegex(@"(?<date>(19|20)\d\d)\s?年\s?第\s?(?<issue>\d{1,3})\s?期", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex IdeographIssue();

    private const string VolumeNumber = @"(vol(ume|\.)?\s*)?(?<vol>(?!(1[5-9]|20)\d\d\b)\d{1,4}|[IVXLC]{1,6})";

    // ", no. 2", "(2)", "/2 (", ".4 (", ":2 (", ", 4 (2021)"
    private const string IssueOfVolume = @"(,?\s*" + NumberSign + @"(?<issue>\d{1,4}([-–]\d{1,3})?)|\s?\((" + Number + @"|(?<issue>(?!" + Year + @"\))\d{4}))\)|[/.](?<issue>\d{1,3})(?=\s?\()|:(?<issue>\d{1,2})(?=\s?\(|,\s)|,\s(?<issue>\d{1,2})(?=\s\((19|20)\d\d\)))?";

    // "(2019)", "(Spring 2019)", ", March 2017,"
    private const string DateOfVolume = @"(,?\s*\((?<date>[^()]{4,25})\)|,\s*(?<date>(\p{L}{3,9}([-–/]\p{L}{3,9})?\.?\s)?" + Year + @")(?=[,:]))?";

    // "20, no. 2 (2019): 207-224", "18(3), 347–366", "33 (3): 297-311", "45/2 (2010), 3–19", "71.4 (2019): 5-12", "104 (2009): 440", "36:2 (1994), 43-59", "6, 4 (2021), pp. 5-12"
    [GeneratedRegex(Designation + @"(,?\s|(?<=\())" + VolumeNumber + IssueOfVolume + DateOfVolume + @"\s?[:,]\s*(pp?\.?\s*)?((?!(1[89]|20)\d\d\s?[-–—]\s?(1[89]|20)\d\d\b)(?<pages>e?\d{1,5}\s?[-–—]\s?\d{1,5}|e\d{3,8})(?![\d-])|(?<=\)[:,]\s?(pp?\.\s?)?)(?<page>\d{1,5})(?=\s*[.,;]|\s*$)(?!\.\d))", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex VolumeIssuePages();

    // "Studies in Trust 42. 101–132", as linguists print it
    [GeneratedRegex(@"(?<=\p{Ll})\s(?<vol>\d{1,3})(\s?\(" + Number + @"\))?\.\s" + Pages + @"(?=\W*$)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex VolumeStopPages();

    // "Review of Trust (2015): 1–10": a journal without volumes
    [GeneratedRegex(@"(?<=\p{L})\s\((?<date>[^()]{4,25})\):\s" + Pages + @"(?![\d-])", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex YearPages();

    // "Guoji wenti yanjiu, (4), 33–47": a journal without volumes, whose year stands before
    [GeneratedRegex(@"(?<=[\p{L}\]]),\s\(" + Number + @"\),\s(pp?\.\s*)?" + Pages + @"(?=\W*$)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex IssueInBracketsPages();

    // "Harbour Paper, 3/2019"
    [GeneratedRegex(@"(?<=,\s)(?<issue>\d{1,3})/(?<date>(19|20)\d\d)(?=[,.;)]|\s*$)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex IssueOfYear();

    // "Journal of Trust 4 (2).", "Harbour Brief 5 (10), pp. 12–15"
    [GeneratedRegex(@"(?<=\p{Ll})\s?,?\s(?<vol>\d{1,3})\s?\(" + Number + @"\)(?=\W*$|[:,]\s*(pp?\.\s*)?" + Pages + ")", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex VolumeBracketsAtEnd();

    // "Eurasia Daily Monitor. 2 (102). Foundation", as encyclopaedias on the web print it; "Journal, 29, Article 7"
    [GeneratedRegex(@"(?<=\p{L}\.)(?<!\b(No|no|Nr|nr|Vol|vol|Iss|iss)\.)\s(?<vol>\d{1,4})\s\((?<issue>\d{1,4})\)(?=\.(\s|$))|(?<=\p{L}),\s(?<vol>\d{1,4})(\((?<issue>\d{1,3})\))?,\s(Article|Art\.)\s(No\.\s)?e?\d+", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex VolumeBetweenStops();

    // "China Brief 17, no. 12 (September 20, 2017)"
    [GeneratedRegex(Designation + @"(?<=[\p{L}’'”]),?\s(?<vol>(?!" + Year + @"\b)\d{1,3}|[IVXLC]{1,6}),?\s+(no\.?|nos\.?|issue|№)\s*(?<issue>\d{1,4}([-–/]\d{1,3})?)(?=\s*[(,.;]|\s*$)|(?<=(Brief|Report|Paper),?)\s(?<vol>\d{1,3}),\s(no\.?)\s(?<issue>\d{1,4})(?=\s*\()", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex VolumeIssue();

    // "vol. 12", "Vol. IV (2)", "Т. 60", "Bd. 3"
    [GeneratedRegex(@",?\s*\b(vol(ume|\.)?|(?-i:[TТ]|Bd|Jg)\.(?=\s\d)(?!\s(1[89]|20)\d\d\b))\s*(?<vol>\d{1,4}|[IVXLC]{1,7})\b(\s?\((?<issue>\d{1,3}([-–/]\d{1,2})?)\)(?=\s*[,.:;]))?", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Volume();

    [GeneratedRegex(@",?\s*(\bno\.|\bnos\.|\bissue|\biss\.|\bnumber|№|#|\bn[°º])\s*(?<issue>\d{1,5}([-–/&]\d{1,4})?)\b(?![-\p{L}])(\s\((?!(19|20)\d\d\))\d{2,5}\))?", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Issue();

    // "China Review 23 (2023)."
    [GeneratedRegex(@"(?<=\p{L})\s(?<vol>\d{1,3})(?=\s\((19|20)\d\d\)\W*$)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex VolumeBeforeYear();

    // "Trans. River Studies": a journal's name whose stops end no sentence
    [GeneratedRegex(@"^[\s,]*(in\s)?(?<name>(\p{Lu}[\p{L}&]*\s){0,3}\p{Lu}\p{L}{0,4}\.(\s(\p{Lu}[\p{L}&]*\.?|of|and|in|&)){1,6})[\s,]*$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Abbreviated();

    // "City: House. 103–120."
    [GeneratedRegex(@"(?<=\p{L}{3}\.|\b" + Year + @"\.)\s(?!" + Year + @")(?<pages>\d{1,4}\s?[-–—]\s?\d{1,4})\W*$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex PagesAtEnd();

    [GeneratedRegex(@"[:,]\s*" + Pages + @"(?=\s*[.,;)]|\s*$)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex PagesAfterSerial();
}

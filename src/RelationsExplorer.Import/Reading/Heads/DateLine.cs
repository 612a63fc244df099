using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Import.Reading.Page;
using RelationsExplorer.Import.Recognising.Dates;
using RelationsExplorer.Import.Recognising.Dates.Words;

namespace RelationsExplorer.Import.Reading.Heads;

/// <summary>How well a line tells when an article appeared: the lower, the better.</summary>
internal enum DateWorth
{
    /// <summary>"Published 12 March 2021".</summary>
    Published,

    /// <summary>"12 March 2021", and nothing that says of what.</summary>
    Bare,

    /// <summary>"Last updated 13 March 2021".</summary>
    Changed,

    /// <summary>"Vol. 7, No. 2 (2021)", ".../2021/03/12/...".</summary>
    Volume,

    /// <summary>A date of something else, such as of reading a page.</summary>
    None,
}

/// <summary>Reads the lines of a page that say when an article appeared.</summary>
internal static partial class DateLine
{
    private const int Longest = 160;
    private const int MostOtherWords = 6;
    private const int MostWordsOfPlace = 3;
    private const int LongestLabel = 30;

    // A page headed by an older day tells of that day.
    private const int EarliestYear = 1800;

    // Asked first: each label has one of these.
    private static readonly SearchValues<string> LabelSigns = SearchValues.Create(
        ["published", "posted", "issued", "released", "created", "filed", "date", "modif", "revis", "reviewed", "edited", "changed", "status", "stand:", "as of", "as at"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the words say such a date and nothing of substance besides.</summary>
    public static bool Says(string part) => ReadOrNull(part) is not null;

    /// <summary>The best date of the line's parts; null where none of them is one of publication.</summary>
    public static (EdtfDate Date, DateWorth Worth)? ReadOrNull(Block block)
    {
        if (block.Text.Length > Longest || (block.Rule == Passage.TableRow && !HasLabel(block.Text)) || IsOfEvent(block)) return null;
        var found = LineParts.Of(block).SelectMany(part => part.Split(';', StringSplitOptions.TrimEntries)).SelectMany(Sentences).SelectMany(PageHeadParts).SelectMany(Labelled).Select(ReadOrNull).OfType<(EdtfDate Date, DateWorth Worth)>().OrderBy(date => date.Worth).ToList();
        return found.Count > 0 && found[0].Worth != DateWorth.None ? found[0] : ReadOrNull(RightBehind().Replace(block.Text, ""));
    }

    // "Date      July – December 1929": what the box of an encyclopaedia says of a war.
    private static bool IsOfEvent(Block block) => block.Columns is ["Date", var when, ..] && (when.Contains('–', StringComparison.Ordinal) || when.Contains(" - ", StringComparison.Ordinal));

    /// <summary>Whether the words say "published", "posted" or "updated" besides the date.</summary>
    public static bool HasLabel(string text) => text.AsSpan().ContainsAny(LabelSigns) && (Label().IsMatch(text) || Changed().IsMatch(text));

    /// <summary>Whether the line is "Published", "Updated on" and nothing else: the date stands on the next.</summary>
    public static bool IsLabel(string text) => text.Length <= LongestLabel && HasLabel(text) && NotWords().Replace(Label().Replace(Changed().Replace(text, " "), " "), "").Length == 0;

    private static (EdtfDate Date, DateWorth Worth)? ReadOrNull(string line)
    {
        if (line.Length is < 4 or > Longest || !line.AsSpan().ContainsAnyInRange('0', '9')) return null;
        if (Address().Match(line) is { Success: true } address && EdtfDate.TryParse(string.Join('-', address.Groups["date"].Value.Trim('/').Split('/')), out var inAddress, out _)) return (inAddress!, DateWorth.Volume);
        if (Months().Match(line) is { Success: true } months && EdtfDate.TryParse($"{months.Groups["year"].Value}-{MonthOf(months, "first"):00}/{months.Groups["year"].Value}-{MonthOf(months, "last"):00}", out var issue, out _)) return (issue!, DateWorth.Bare);
        var part = FromLabel(DateSpelling.Plain(OfIssue().Replace(line, "${when} ${year} issue")));
        var dates = DateFinder.Find(part, null);
        if (dates.Count is 0 or > 3 || dates.FirstOrDefault(d => d.Value is { } value && value.Latest is not { Year: < EarliestYear } && (IsCalendar(d.Rule) || IsPartOfOneYear(d))) is not { } date) return null;
        var rest = part.Remove(date.Span.Start, date.Span.Length);
        if (HeadLine.IsSeries(part) && Year().IsMatch(part)) return (date.Value!, DateWorth.Volume);
        if (Elsewhere().IsMatch(rest)) return null;
        var labelled = HasLabel(rest) || Issue().IsMatch(rest);
        var words = NotWords().Replace(Pages().Replace(Issue().Replace(Label().Replace(Changed().Replace(Clock().Replace(Designation().Replace(rest, " "), " "), " "), " "), " "), " "), " ").Trim();
        var isKnownLine = FurnitureFinder.IsKnownLine(words) || (labelled && words.AsSpan().Count(' ') < MostOtherWords);
        words = AtEdges().Replace(words, "");
        var others = words.Length == 0 ? 0 : words.AsSpan().Count(' ') + 1;
        var isDate = others == 0 || HeadLine.IsKicker(words) || HeadLine.IsSeries(words) || isKnownLine
            || AuthorCleaner.IsByline(rest.Trim(' ', ',', '–', '—', '-', ':')) || (others <= MostWordsOfPlace && Places().IsMatch(rest)) || IsHouse(rest);
        if (!isDate || (date.Rule == DateRules.Year && !labelled && others > 0)) return null;
        return (date.Value!, Changed().IsMatch(rest) ? DateWorth.Changed : date.Rule == DateRules.Year ? DateWorth.Volume : labelled ? DateWorth.Published : DateWorth.Bare);
    }

    // "Received 3 May 2020, accepted 2 March 2021, published online 14 June 2021": of several days of a paper's, that of its publication.
    private static string FromLabel(string part)
    {
        if (!Elsewhere().IsMatch(part) || Appearing().Match(part) is not { Success: true, Index: > 0 } label) return part;
        var from = part[label.Index..];
        return Elsewhere().Match(from) is { Success: true, Index: > 0 and var end } ? from[..end] : from;
    }

    // "Centre for River Studies, Bergen, October 2012", "(Example Press) 21 May 2014": who publishes, and where.
    private static bool IsHouse(string rest)
    {
        var pieces = Pages().Replace(Source().Replace(rest, ""), "").Split([',', '(', ')'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return pieces.Length is > 0 and <= MostWordsOfPlace && Array.TrueForAll(pieces, piece => HeadLine.IsAffiliation(piece) || HeadLine.IsOutlet(piece) || (piece.AsSpan().Count(' ') < MostWordsOfPlace && Places().IsMatch(piece)));
    }

    // "Posted on : Nov.20,2014 15:52 KST Modified on : Nov.21,2014": what says of another date that it is one stands before it.
    private static IEnumerable<string> Labelled(string part) => NextLabel().Split(part);

    // "Recorded 11 March 2021. Released 13 March 2021": of several sentences, those that say what their date is.
    private static string[] Sentences(string part) =>
        part.Split(". ") is { Length: > 1 } sentences && sentences.Any(HasLabel) ? [.. sentences.Where(HasLabel)] : [part];

    // "BUSINESS & WORLD — THURSDAY, JUNE 23, 2011 — PAGE C4": the head of a newspaper's page.
    private static IEnumerable<string> PageHeadParts(string part) => part.Split(" — ") is { Length: >= 3 } parts ? parts : [part];

    private static int MonthOf(Match match, string group) =>
        1 + Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames, m => m.Equals(match.Groups[group].Value, StringComparison.OrdinalIgnoreCase));

    private static bool IsCalendar(string rule) => rule is DateRules.Day or DateRules.IsoDay or DateRules.NumericDay or DateRules.Month or DateRules.Season or DateRules.Year or DateRules.Dateline or DateRules.Days or DateRules.PartOfYear;

    /// <summary>"July–September 2012": an issue for several months; "1991–2001" is what a text is about.</summary>
    public static bool IsPartOfOneYear(DateMatch date) => date.Rule == DateRules.Range && date.Value is { Earliest: { } first, Latest: { } last } && first.Year == last.Year;

    // "Spring issue 2008": the season and its year.
    [GeneratedRegex(@"\b(?<when>spring|summer|autumn|fall|winter|" + MonthPattern.Names + @") (?:issue|number|edition),? (?<year>(?:19|20)\d\d)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex OfIssue();

    // "July/August 2016 issue"
    [GeneratedRegex(@"^(?<first>" + MonthPattern.Names + @")\s?[/–-]\s?(?<last>" + MonthPattern.Names + @") (?<year>(?:19|20)\d\d)(?: issue)?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Months();

    [GeneratedRegex(@"\b(?:first |originally |article |date |online |e-?)?(?:published|posted|issued|released|created|filed|publication date|date of publication|pub\.? date|issue date|date)(?: online| on| at| in| date)?\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Label();

    [GeneratedRegex(@"\b(?:last |latest )?(?:updated|modified|revised|reviewed|edited|changed|update|modification|revision)(?: on| at)?\b|^(?:status|stand)(?: of)?\s*:|^(?:data |figures |information |current )?as (?:of|at)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Changed();

    // What says of a date above the text that it is the article's, and below it may belong to a work that is cited.
    [GeneratedRegex(@"\b(?:dateline|(?:print )?issue|(?:our |the )?print edition|(?:first|available) online|online first|version of record|aired|broadcast)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Issue();

    [GeneratedRegex(@"\b(?:first |e-?)?(?:published|posted|(?:first|available) online)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Appearing();

    [GeneratedRegex(@"(?<=\d.{1,20}) (?=(?:last |latest )?(?:updated|modified|revised)\b)", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex NextLabel();

    [GeneratedRegex(@"^\s*(?:source|from)\b\s*:?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Source();

    // "page A1", "p. 4", "14 comments".
    [GeneratedRegex(@"\b(?:pp?\.|pg\.|pages?|section) ?(?:[A-Z]?\d+|[A-Z]\b)(?:[–-]\d+)?\b|\b(?:\d+|no) (?:comments?|views|shares|replies)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Pages();

    // What is no publication, though it has a date and stands on a line of its own.
    [GeneratedRegex(@"\b(?:accessed|retrieved|downloaded|received|accepted|submitted|born|founded|since|deadline|copyright|expires|event|valid|archived|captured|fig(?:ure)?|table|map|citations?)\b|©", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Elsewhere();

    [GeneratedRegex(@"\b\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?\b)?|\b\d{1,2}\s?[ap]\.?m\.?\b|\b(?:GMT|UTC|BST|CET|CEST|EET|IST|MSK|EST|EDT|PST|PDT|ET|PKT|JST|HKT|SGT|CST|local time|hrs|hours|h)\b(?:\s*[+-]\s*\d{1,2}(?::?\d\d)?)?|[+-]\d\d:?\d\d\b|\b(?:mon|tue|wed|thu|fri|sat|sun)(?:\.|day|sday|nesday|rsday|s|urday)?\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Clock();

    // "Number CB 24/37", "Report No. 112": which one of its series it is.
    [GeneratedRegex(@"^(?:(?:briefing|research|paper|report|policy|brief|document|working|note|series|issue|publication)\s+){0,3}(?:(?:number|no\.?|nr\.?)\s*)?(?:\p{Lu}{1,5}[- ]?)?\d[\d/.-]*(?: ?\(\d{1,4}\))?\s*[,|–—-]", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Designation();

    [GeneratedRegex(@"[^\p{L}\p{N}&’'-]+|\s[-–—]\s|^[-–—]|[-–—]$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex NotWords();

    // "on 3 March 2021 at", "dated 3 March 2021"
    [GeneratedRegex(@"^(?:(?:on|at|of|the|dated)\b\s*)+|(?:\s*\b(?:on|at|of|the|dated))+$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex AtEdges();

    // "London, 3 March 2021"
    [GeneratedRegex(@"^\s*(?:in )?\p{Lu}[\p{L}. -]+(?:, \p{Lu}[\p{L}. -]+)?,?\s*[(–—-]?\s*$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Places();

    [GeneratedRegex(@"^(?:(?:url|link|source|from|address)\s*:\s*)?https?://\S+?/(?<date>(?:19|20)\d\d/(?:0[1-9]|1[0-2])(?:/(?:0[1-9]|[12]\d|3[01]))?)/", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Address();

    // "No. 57, 12 April 2018 © Delta Academy"
    [GeneratedRegex(@"(?<=\d)\s*©[^\d]{2,60}$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex RightBehind();

    [GeneratedRegex(@"\b(?:19|20)\d\d\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Year();
}

using System.Text.RegularExpressions;
using RelationsExplorer.Import.Notes.InText.Press;
using RelationsExplorer.Import.Notes.References.Names;
using RelationsExplorer.Import.Reading.Page;
using RelationsExplorer.Import.Recognising.Dates.Words;

namespace RelationsExplorer.Import.Reading.Heads;

/// <summary>What a line above the text can be, other than its title, by its words alone.</summary>
internal static partial class HeadLine
{
    private const int LongestAffiliation = 120;
    private const int LongestRole = 160;
    private const int LongestPlace = 60;

    private static readonly HashSet<string> Kickers = WordList.Words(typeof(HeadLine), "kickers.txt");
    private static readonly HashSet<string> Sections = WordList.Words(typeof(HeadLine), "section-names.txt");

    /// <summary>Whether it is never a title: a kind of piece, a section, a number of a series, a course, a time, a label with what it says, a right.</summary>
    public static bool IsNoTitle(string text) =>
        IsKicker(text) || IsSection(text) || IsSeries(text) || IsCourse(text) || IsLabelled(text) || Moment().IsMatch(text) || Slug().IsMatch(text) || text.Contains('©', StringComparison.Ordinal);

    /// <summary>"Publication: Delta Brief", "Academic Editor: Ann Lee": a label and what it says of the piece.</summary>
    public static bool IsLabelled(string text) => text.Length <= 200 && Labelled().IsMatch(text);

    /// <summary>"Written evidence submitted by Ann Lee (RIV0014)": says by whom it is, and is the title all the same.</summary>
    public static bool IsEvidence(string text) => Evidence().IsMatch(text);

    /// <summary>"Senior Research Fellow", "PhD in History, lecturer at the Delta Academy": what somebody is, below the name.</summary>
    public static bool IsRole(string text) => text.Length <= LongestRole && text[^1] is not ('.' or '?' or '!' or ':') && Role().IsMatch(text);

    /// <summary>"Turku, Finland": where somebody works, below the name.</summary>
    public static bool IsPlace(string text) => text.Length <= LongestPlace && PlaceAlone().IsMatch(text);

    /// <summary>"Opinion", "Policy Brief", "World | Asia": the kind of piece, or where in the site it stands.</summary>
    public static bool IsKicker(string text) => LineParts.Of(text).All(part => Kickers.Contains(Bare(part)) || MenuLine.IsWordOfPages(part) || IsPairOfKickers(part));

    // "Russia & CIS", "Politics and Society"
    private static bool IsPairOfKickers(string part) => part.Split([" & ", " and "], StringSplitOptions.None) is { Length: 2 } pair && Array.TrueForAll(pair, one => Kickers.Contains(Bare(one)));

    /// <summary>"Abstract", "Key points": what begins the text.</summary>
    public static bool IsSection(string text) => Sections.Contains(Bare(text));

    /// <summary>"Policy Brief No. 14", "Vol. 7, No. 2 (2021), pp. 41–58", an address: where the piece stands among others.</summary>
    public static bool IsSeries(string text) => text.Length <= 160 && (Series().IsMatch(text) || Volume().IsMatch(text));

    /// <summary>"HIST 210: The Cold War", "Instructor: Dr. Lee", "Word count: 2,500": what a student writes above an essay.</summary>
    public static bool IsCourse(string text) => text.Length <= 120 && Course().IsMatch(text);

    /// <summary>"Department of History, University of the North": where somebody works.</summary>
    public static bool IsAffiliation(string text) =>
        text.Length <= LongestAffiliation && !text.EndsWith('?') && !text.Contains(':', StringComparison.Ordinal) && Prose.IsTitleCase(text = NoteMark().Replace(text, ""))
        && (Affiliation().IsMatch(text) || (text.AsSpan().Count(' ') < 7 && BodyName.Is(text)));

    /// <summary>A newspaper, journal or site and nothing else.</summary>
    public static bool IsOutlet(string text) =>
        text.Length <= 90 && (Periodical().IsMatch(text) || (OutletFinder.Find(text) is [var outlet] && outlet.Span.Length >= text.TrimEnd('.', ' ').Length));

    /// <summary>"Oxford: River Press, 2018. Paperback": where a work under review appeared.</summary>
    public static bool IsImprint(string text) => text.Length <= 160 && Imprint().IsMatch(text);

    /// <summary>"Ann Lee, The Long River. Oxford: River Press, 2018. 352 pp. £25": a work under review, in one line.</summary>
    public static bool IsWorkUnderReview(string text) => text.Length is >= 40 and <= 400 && WorkUnderReview().IsMatch(text) && PriceOrYear().IsMatch(text);

    /// <summary>Nothing but names of people, and where they work: "Ann Lee, University of the North · 3 March 2021".</summary>
    public static bool IsName(string text) => !AuthorCleaner.SaysBy(text) && ((AuthorCleaner.IsByline(text) && !IsOutlet(text) && (!IsAffiliation(text) || BeginsWithName(text))) || NameBeforeRoleOrNull(text) is not null);

    /// <summary>The name in "Ann Lee, Specialist in River Affairs, Trade Division"; null where it is no such line.</summary>
    public static string? NameBeforeRoleOrNull(string text) =>
        BeginsWithName(text) && text.IndexOf(", ", StringComparison.Ordinal) is > 0 and var end && AuthorCleaner.IsFull(text[..end]) && IsRole(text[(end + 2)..]) ? text[..end] : null;

    /// <summary>The same of a line of a page: of what stands in columns on it, the first is a name.</summary>
    public static bool IsName(Block block) => IsName(block.Text) && (block.Columns.Count < 2 || IsName(block.Columns[0]));

    private static bool BeginsWithName(string text) =>
        text.IndexOf(',', StringComparison.Ordinal) is > 0 and var end && AuthorCleaner.IsByline(text[..end]) && !IsAffiliation(text[..end]) && !IsOutlet(text[..end]);

    private static string Bare(string text) => Numbering().Replace(text, "").Trim(' ', '.', ':', '*', '#', '[', ']', '–', '—', '-').ToLowerInvariant();

    [GeneratedRegex(@"^(?:the )?(?:\p{Lu}[\p{L}-]+ ){0,4}(?:journal|review|quarterly|bulletin|annals|proceedings|magazine|gazette|newsletter|digest|monitor|observer|dispatch|monthly|weekly|daily|herald|tribune|blogs?|podcast|edition)(?: (?:of|for) [\p{L} &-]{3,60})?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Periodical();

    [GeneratedRegex(@"(?:\b(?:press|publishers?|publishing|books|verlag|éditions)\b.{0,30}\b(?:19|20)\d\d\b|\b(?:19|20)\d\d\b.{0,40}(?:\bpp\b|\bpages\b|paperback|hardback|hardcover|ISBN)|\b\d{2,4} ?(?:pp|pages)\b.{0,60}(?:[$£€]|\b(?:19|20)\d\d\b|\b97[89]))", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Imprint();

    // Names and title first; the pages are counted, and stand last but for the price.
    [GeneratedRegex(@"^[*•–-]?\s*\p{Lu}[^!?]{20,300}[.,;(]\s?(?:[ivxl]+ ?\+ ?)?\d{2,4} ?(?:pp\b|pages\b).{0,80}$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex WorkUnderReview();

    [GeneratedRegex(@"[$£€]\s?\d|\b(?:19|20)\d\d\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex PriceOrYear();

    [GeneratedRegex(@"^\d{1,2}[.)]\s+", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Numbering();

    [GeneratedRegex(@"^(?:(?:\p{L}+ ){0,3}(?:brief(?:ing)?|papers?|reports?|notes?|series|memo|monograph|insights?|perspectives?|commentary|backgrounder|bulletin|dispatch|cable|chapter|part|case(?: study)?)\s*(?:no\.?|number|nr\.?|#)?\s*(?:(?:\p{Lu}{1,4}[-–/])?\d{1,4}(?:[/–-]\d{1,4})?|[IVX]{1,5}|one|two|three|four|five|six|seven|eight|nine|ten)\b[^:]{0,40}$|(?:number|no\.|nr\.)\s*(?:\p{Lu}{1,5}[ -]?)?\d[\d/.-]*$|(?:[\p{L}&’'-]+ ){0,6}(?:working|discussion|occasional|policy|research|issue|background|briefing|conference|strategic) (?:papers?|briefs?|notes?|briefings?)(?: series)?$|issn\b|isbn\b|doi\b|https?://|www\.)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Series();

    [GeneratedRegex(@"^(?:registered (?:in|number|office)\b|(?:publication|publisher|source|section|document|format|(?:academic|handling|guest|series|managing|commissioning|copy|language) editor|country|language|guests?|speakers?|panellists?|participants?|reference|ref|code|series|programme|project|event|venue|location|rating|views|topics?|tags?|contact|downloaded from|duration|run ?time|citation) ?: ?\S)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"^(?:(?:opening|prepared|introductory) (?:statement|remarks|testimony) (?:of|by)|(?:(?:further |supplementary |additional )?(?:written|oral) (?:evidence|submission|testimony|statement)|memorandum|supplementary memorandum|submission) (?:submitted )?(?:by|from))\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Evidence();

    // "UPDATE 2-CHINA-RUSSIA/CRUDE (PIX)": what an agency calls a report by, for its own use.
    [GeneratedRegex(@"^[\p{Lu}\d][\p{Lu}\d .-]*[-/][\p{Lu}\d-]*/[\p{Lu}\d-]+(?: \([\p{Lu}\d, -]+\))*$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Slug();

    // "09 Jan, 17:42", "Monday, 09:15 GMT": when, and nothing else.
    [GeneratedRegex(@"^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2}(?:st|nd|rd|th)? (?:" + MonthPattern.Beginnings + @")\p{L}*\.?|(?:" + MonthPattern.Beginnings + @")\p{L}*\.? \d{1,2}(?:st|nd|rd|th)?)?,? ?(?:at )?\d{1,2}[:.]\d\d\b.{0,12}$|^(?:last )?(?:updated|modified|edited)(?: at| on)?\s*:?\s.{0,40}\d|^(?:start date |posted |updated |published )?\d+ (?:minutes?|hours?|days?|weeks?) ago$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Moment();

    [GeneratedRegex(@"^(?:(?:PhD|Ph\.D\.|doctor|candidate|MA|BA)\b.{0,80}?\b|(?!(?:why|how|what|when|who|where|is|are|does|do|can|will|the|an?)\b)(?:[\p{L}’'./-]+,? ){0,4})(?:fellow|professor|lecturer|researcher|analyst|editor|correspondent|specialist|director|candidate|student|reporter|writer|columnist|economist|historian|journalist|scholar|expert|advis[eo]r|associate|ambassador|coordinator|consultant|contributor|chair(?:man|woman|person)?|officer|head|dean)s?(?:,? (?:at|in|of|for|on|with|and|to|emerit\p{L}+)\b.*|,.*| \(.*\))?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Role();

    [GeneratedRegex(@"^\p{Lu}[\p{L}.’' -]{1,28}, \p{Lu}[\p{L}.’' -]{1,28}(?:, \p{Lu}[\p{L}.’' -]{1,20})?$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex PlaceAlone();

    // "a Department of History", "2 Institute of Ice": the letter or number that leads here from a name.
    [GeneratedRegex(@"^(?:[a-h]|\d{1,2}|[¹²³⁴⁵*†‡]) ?(?=\p{Lu})", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex NoteMark();

    // "23(3), 287–301", "87:2 (2011)", "Vol. 7, No. 2", "pp. 41–58"
    [GeneratedRegex(@"\b\d{1,4}(?:[.:/] ?\d{1,3}| ?\(\d{1,3}\))? \((?:\p{L}{3,9}[ .])?(?:19|20)\d\d\)[:,]? (?:pp?\. ?)?\d{1,4}(?: ?[–-] ?\d{1,4})?\.?$|\bvol(?:ume)?[.:]? ?(?:\d{1,4}|[IVXLC]{1,7})\b|\b(?:issue|number|no\.|nr\.)[.:]? ?\d{1,4}\b.{0,12}\b(?:19|20)\d\d\b|^(?-i:\p{Lu})[\p{L}.’&-]+(?: [\p{L}.’&-]+){0,5},? (?:no|nr|n°|núm|num|heft|ausgabe|numéro|issue|#)\.? ?\d{1,4}$|\bpp?\. ?\d{1,4}(?: ?[–-] ?\d{1,4})?\)?\.?$|\b\d{1,4} ?\(\d{1,3}(?:[–-]\d{1,3})?\)[,:]? ?(?:pp?\. ?)?\d{1,4} ?[–-] ?\d{1,4}\b|\b\d{1,4}[:/]\d{1,2}[,;]? \(?(?:\p{L}{3,9}[ .])?(?:19|20)\d\d\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Volume();

    [GeneratedRegex(@"^(?:[A-Z]{2,5}[ -]?\d{2,4}[A-Z]?\b(?:\s*[:–—-].*|(?: \p{L}+){0,6})$|(?:course|module|class|seminar|instructor|tutor|supervisor|lecturer|professor|student(?: (?:id|number|name))?|candidate(?: number)?|submitted (?:to|by|on)|word ?count|assignment|essay question|due date|submission date)\s*:|(?:professor|prof\.|dr\.?|mr\.?|ms\.?|mrs\.?) \p{Lu}[\p{L}’'-]+$|\d[\d,]{2,6} words$)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Course();

    [GeneratedRegex(@"^(?:(?:the )?(?:department|faculty|school|institute|centre|center|college|division|chair|ministry|embassy|office|administration|government|agency|committee|commission|council|secretariat|bureau|federation|association) (?:of|for|on)\b|.{0,80}, (?:the )?(?:university|institute|college|academy)\b|(?:the )?(?:\p{Lu}[\p{L}-]+ ){0,3}(?:university|institute|academy|college)(?: (?:of|for) .{0,60})?(?:, \p{Lu}[\p{L} ,.]{0,40})?$)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Affiliation();
}

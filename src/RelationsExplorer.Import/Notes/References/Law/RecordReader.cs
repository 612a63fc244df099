using System.Text.RegularExpressions;
using RelationsExplorer.Import.Notes.References.Containers;
using RelationsExplorer.Import.Notes.References.Dates;
using RelationsExplorer.Import.Notes.References.Names;
using RelationsExplorer.Import.Notes.References.Pointers;
using RelationsExplorer.Import.Notes.References.Titles;

namespace RelationsExplorer.Import.Notes.References.Law;

/// <summary>
/// Reads what parliaments and the United Nations number: "S/PV.8151 (22 December 2017), p. 4", "Security Council resolution 2397 (2017), para. 8",
/// "CRS Report R43512, Title, by Ann Lee", "Trade Act of 2018 (P.L. 115-44)", and telegrams: "Lee to Hill, telegram, 4 May 1962".
/// </summary>
internal static partial class RecordReader
{
    private static readonly SignedPattern SymbolBy = new(Symbol(), "/");
    private static readonly SignedPattern ResolutionBy = new(Resolution(), "resolution", "Res");
    private static readonly SignedPattern ServiceBy = new(Service(), "CRS ", "Congressional Research");
    private static readonly SignedPattern ActBy = new(Act(), "P.L.", "Pub. L.", "Public Law");
    private static readonly SignedPattern CongressBy = new(Congress(), "H.", "S.");
    private static readonly SignedPattern UnionBy = new(Union(), "(19", "(20");
    private static readonly SignedPattern TitledBy = new(Titled(), "Letter", "letters", "verbale");
    private static readonly SignedPattern ForeignRelationsBy = new(ForeignRelations(), "FRUS", "Foreign Relations of the United States");

    /// <summary>Reads it.</summary>
    /// <returns>Whether the reference is of that kind.</returns>
    public static bool Read(PrintedReference reference)
    {
        if (QuotedTitle.FindOrNull(reference.Rest) is not null) return false;
        return ReadNumbered(reference, SymbolBy.Match(reference.Rest)) || ReadNumbered(reference, ResolutionBy.Match(reference.Rest))
            || ReadService(reference) || ReadNumbered(reference, ActBy.Match(reference.Rest)) || ReadNumbered(reference, CongressBy.Match(reference.Rest)) || ReadNumbered(reference, UnionBy.Match(reference.Rest)) || ReadNumbered(reference, TitledBy.Match(reference.Rest)) || ReadForeignRelations(reference) || ReadLetter(reference);
    }

    private static bool ReadNumbered(PrintedReference reference, Match match)
    {
        if (!match.Success) return false;
        (reference.Title, reference.IsNumbered) = (match.Groups["title"].Value.Trim(' ', ','), true);
        var tail = match.Groups["tail"].Value;
        var dates = ReferenceDates.Find(tail);
        if (match.Groups["date"] is { Success: true } || dates is [{ Fineness: 3 }, ..])
            reference.Issued ??= (dates.FirstOrDefault(date => date.Fineness == 3) is { Fineness: 3 } day ? day.Date : null) ?? ReferenceDates.WholeOrNull(match.Groups["date"].Value)?.Date;
        // "Letter dated 4 May 2017 from …, A/71/992": of the day that it bears.
        if (reference.Issued is null && Dated().IsMatch(reference.Title) && ReferenceDates.Find(reference.Title) is [{ Fineness: 3 } borne, ..]) reference.Issued = borne.Date;
        LocatorReader.ReadLast(reference, tail);
        return true;
    }

    private static bool ReadService(PrintedReference reference)
    {
        if (ServiceBy.Match(reference.Rest) is not { Success: true } report) return false;
        (reference.Container, reference.Issue) = (report.Groups["series"].Value, report.Groups["number"].Value);
        reference.Called ??= $"{reference.Container} {reference.Issue}";
        reference.Issued ??= ReferenceDates.Find(report.Groups["tail"].Value) is [.., var date] ? date.Date : null;
        reference.Title = report.Groups["title"].Value.Trim(' ', ',');
        if (reference.Authors.Count == 0 && report.Groups["who"] is { Success: true } who) reference.Authors.AddRange(NameReader.Read(who.Value, out _));
        LocatorReader.ReadLast(reference, report.Groups["tail"].Value);
        return true;
    }

    // "Memorandum of Conversation, City, 4 May 1962, in Foreign Relations of the United States, 1961–1963, vol. XXII, …", "FRUS, 1961–63, XXII, doc. 196"
    private static bool ReadForeignRelations(PrintedReference reference)
    {
        if (ForeignRelationsBy.Match(reference.Rest) is not { Success: true } volume) return false;
        var head = volume.Groups["head"].Value;
        if (head.Length > 0)
        {
            var day = ReferenceDates.Find(head) is [.., { Fineness: 3 } last] ? last : (ReferenceDate?)null;
            if (day is { } dated) head = head[..dated.Span.Start];
            reference.Issued ??= day?.Date;
            var parts = Segments.AtCommas(head);
            if (parts.Count > 1 && (ImprintReader.IsPlace(parts[^1]) || day is not null && Place().IsMatch(parts[^1]))) parts.RemoveAt(parts.Count - 1);
            reference.Title = parts.Count > 0 ? string.Join(", ", parts) : null;
        }

        reference.Container = volume.Groups["name"].Value;
        if (volume.Groups["vol"] is { Success: true } number) reference.Volume = number.Value;
        if (ImprintReader.InBracketsOrNull(volume.Groups["tail"].Value) is { } imprint)
        {
            reference.Publisher ??= imprint.Groups["publisher"].Value.Trim(' ', ',');
            reference.Issued ??= ReferenceDates.WholeOrNull(imprint.Groups["date"].Value)?.Date;
        }

        if (Pages().Match(volume.Groups["tail"].Value) is { Success: true } pages) reference.Pages = SerialReader.Range(pages.Groups["page"].Value);
        reference.Rest = "";
        return true;
    }

    private static bool ReadLetter(PrintedReference reference)
    {
        if (Letter().Match(reference.Rest) is not { Success: true } letter || !PersonName.Is(letter.Groups["who"].Value)) return false;
        if (ReferenceDates.Find(letter.Groups["tail"].Value) is not [var first, ..]) return false;
        reference.Authors.Add(letter.Groups["who"].Value);
        (reference.Issued, reference.Rest) = (reference.Issued ?? first.Date, "");
        return true;
    }

    // "S/PV.8151 (22 December 2017)", "UN Doc. A/RES/ES-11/1, 2 March 2022: 141 in favour"
    [GeneratedRegex(@"^(U\.?N\.?\s[Dd]oc\.?\s)?(?<title>(S|A|E|CD|TD|ST|DP|CCPR|CERD|CEDAW|CRC|FCCC|NPT|WT|HRI|INFCIRC|GC|GOV|UNEP|LOS)/[\p{Lu}\d][\w.()/*–-]*)(\s\((?<date>[^()]{4,24})\))?(?<tail>([,:;.\s].*)?)$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Symbol();

    // "Security Council resolution 2397 (2017), para. 8", "S.C. Res. 2397, ¶ 8 (Dec. 22, 2017)", "UNSC Res 1373 (28 September 2001) UN Doc S/RES/1373"
    [GeneratedRegex(@"^(?<title>([Tt]he\s)?((UN|U\.N\.|United Nations)\s)?(Security Council|General Assembly|Human Rights Council|Economic and Social Council|UNSC|UNGA|UNHRC|S\.\s?C\.|G\.\s?A\.|SC|GA|HRC|ECOSOC)\s[Rr]es(olution|\.)?\s\d[\d/A-Z-]*(\s\([IVXLC]+\))?)(\s\((?<date>[^()]*\d{4})\))?(?<tail>([,.:;\s].*)?)$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Resolution();

    // "CRS In Focus IF12120, Title, by Ann Lee and Omar Haddad", "Congressional Research Service, Report RL33153, Title, 4 May 2010"
    [GeneratedRegex(@"^(?<series>(CRS|Congressional Research Service),?\s(In Focus|Report|Insight|Legal Sidebar|Issue Brief|Product|Memorandum|Testimony|Infographic)(\sfor Congress)?),?\s((No\.|no\.|No)\s)?(?<number>[A-Z]{1,4}\d{4,6}),\s(?<title>[^“”]{5,250}?)(,\s(coordinated\s)?by\s(?<who>\p{Lu}[^,\d]{2,40}(,\s\p{Lu}[^,\d]{2,40}){0,5}?((,?\sand|,?\set)\s[^,\d]{2,40})?))?(?<tail>(,\s(?=[^,]*\d)[^“”]*)?\W*)$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Service();

    // "Defense Act for Fiscal Year 2022 (P.L. 117-81), §1252"
    [GeneratedRegex(@"^([Tt]he\s)?(?<title>\p{Lu}[^“”;()]{5,200}\bAct\b[^“”;()]{0,60}?)\s\((P\.\s?L\.|Pub\.\s?L\.|Public Law)(\sNo\.)?\s?\d{2,3}[-–]\d{1,3}[^()]*\)(?<tail>([,.;\s].*)?)$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Act();

    // "H.Rept. 117-118", "S. Res. 91", "H.R. 3364"
    [GeneratedRegex(@"^(?<title>(H|S)\.\s?((J\.|Con\.)\s?)?(R\.|Rept\.|Rep\.|Doc\.|Res\.|Hrg\.)\s?(No\.\s)?\d{1,4}([-–]\d{1,4})?)(?<tail>([,.;\s].*)?)$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Congress();

    // "COM(2019) 5 final", "JOIN(2016) 30"
    [GeneratedRegex(@"^(?<title>(COM|SWD|JOIN|SEC)\s?\((?<date>(19|20)\d\d)\)\s\d{1,4}(\s[Ff]inal)?)(?<tail>([,.:;\s].*)?)$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Union();

    // "Letter dated 4 May 2017 from the Permanent Representative of X …, UN Doc. A/71/992 (19 July 2017)": a day within the title is part of it.
    [GeneratedRegex(@"^(?<title>(Identical\s[Ll]etters|Letter|[Nn]ote\s[Vv]erbale)\s[^“”]{10,300}?),\s((U\.?N\.?|United Nations)\s)?(([Dd]oc\.?|[Dd]ocument)\s)?\p{Lu}+/[\w.()/*–-]+(\s\((?<date>[^()]{4,24})\)|,\s(?<date>\d{1,2}\s\p{L}{3,9}\s\d{4})|(?=,|\.?$))(?<tail>.*)$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Titled();

    [GeneratedRegex(@"^([Ii]dentical\s)?([Ll]etters?|[Nn]ote\s[Vv]erbale)\sdated\s", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Dated();

    [GeneratedRegex(@"^((?<head>[^“”]{5,200}?),?\s[Ii]n:?\s)?(?<name>(Foreign Relations of the United States|FRUS)(,?\s\d{4}([-–]\d{2,4})?)?)(,\s(?<title>[^,()]{3,60}))??,\s([Vv]ol(ume|s?\.)\s)?(?<vol>[IVXLC]+|\d{1,2})(?=[,:\s(.;])(?<tail>.*)$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex ForeignRelations();

    // "Memorandum, Port Anna, 4 May 1962": before a day stands where it was written.
    [GeneratedRegex(@"^\p{Lu}[\p{L}.’'-]*(\s\p{Lu}[\p{L}.’'-]*){0,2}$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Place();

    [GeneratedRegex(@"\bpp?\.\s?(?<page>\d{1,4}(\s?[-–]\s?\d{1,4})?)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Pages();

    // "Lee to Hill, telegram, 4 May 1962, Archive", "Leroux à Dupont, télégramme no 3412, Pékin, 4 mai 1962"
    [GeneratedRegex(@"^(?<who>\p{Lu}[\p{L}’'.-]*(\s\p{Lu}[\p{L}’'.-]*){0,3})\s(to|à|an|a)\s(?<to>\p{Lu}[\p{L}’'.-]*(\s\p{Lu}[\p{L}’'.-]*){0,3}),\s((\p{L}+\s)?([Tt]elegram|[Tt]élégramme|Telegramm|[Ll]etter|[Ll]ettre|Brief|[Cc]able|[Nn]ote|[Dd][ei]spatch|[Dd]épêche|[Mm]emo(randum)?|[Mm]inute)(\s(no\.?|n°|Nr\.)?\s?\d+)?,\s)?(?<tail>.+)$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Letter();
}

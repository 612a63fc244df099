using System.Text.RegularExpressions;
using RelationsExplorer.Import.Notes.References.Containers;
using RelationsExplorer.Import.Notes.References.Dates;

namespace RelationsExplorer.Import.Notes.References.Law;

/// <summary>
/// Reads judgments and awards as courts and English lawyers cite them: "Lee v Hill [2021] EWHC 411 (Comm)", "Case C-72/15 Lee v Council [2017] ECLI:EU:C:2017:236",
/// "Harbour Case (Aland/Borea), Judgment, I.C.J. Reports 2002, p. 625", "Lee v. Borea, PCA Case No. 2014-02, Award of 14 August 2015"; and acts in the Official Journal.
/// </summary>
internal static partial class CourtReader
{
    private static readonly SignedPattern WorldCourtBy = new(WorldCourt(), "I.C.J.", "ICJ Rep", "P.C.I.J.", "PCIJ", "ITLOS Rep");
    private static readonly SignedPattern TribunalBy = new(Tribunal(), "PCA ", "ICSID", "UNCITRAL", "ITLOS", "LCIA", "App no", "App. no", "Application no", "SCC ");

    /// <summary>Reads it.</summary>
    /// <returns>Whether the reference is of that kind.</returns>
    public static bool Read(PrintedReference reference) => ReadWorldCourt(reference) || ReadOfficialJournal(reference) || ReadNeutral(reference) || ReadTribunal(reference);

    private static bool ReadWorldCourt(PrintedReference reference)
    {
        if (WorldCourtBy.Match(reference.Rest) is not { Success: true } report) return false;
        reference.Title = Stage().Replace(report.Groups["title"].Value, "").Trim(' ', ',');
        reference.Issued ??= ReferenceDates.WholeOrNull(report.Groups["date"].Value)?.Date;
        reference.Container = report.Groups["name"].Value.TrimEnd(',', ' ');
        if (report.Groups["page"] is { Success: true } page) reference.Pages = SerialReader.Range(page.Value);
        reference.Rest = "";
        return true;
    }

    // "Council Regulation (EU) No 833/2014 of 31 July 2014 concerning … [2014] OJ L229/1"
    private static bool ReadOfficialJournal(PrintedReference reference)
    {
        if (OfficialJournal().Match(reference.Rest) is not { Success: true } act) return false;
        reference.Title = act.Groups["title"].Value;
        reference.Issued ??= (ReferenceDates.Find(reference.Title) is [{ Fineness: 3 } day, ..] ? day : ReferenceDates.WholeOrNull(act.Groups["date"].Value))?.Date;
        (reference.Container, reference.Pages, reference.Rest) = ("OJ", act.Groups["page"].Value, "");
        return true;
    }

    private static bool ReadNeutral(PrintedReference reference)
    {
        if (Cited().Match(reference.Rest) is not { Success: true } cited) return false;
        var title = cited.Groups["title"].Value;
        var cites = reference.Rest[cited.Groups["title"].Length..];
        var number = CaseNumber().Match(title);
        if (!number.Success && !Versus().IsMatch(title) && !Court().IsMatch(cites)) return false;
        reference.Title = title[number.Length..].Trim(' ', ',', '*', '_');
        if (reference.Title.Length == 0) reference.Title = title.Trim(' ', ',');
        reference.Issued ??= ReferenceDates.WholeOrNull(cited.Groups["date"].Value)?.Date;
        if (Report().Matches(cites).FirstOrDefault(report => !Court().IsMatch(report.Value)) is { } printed)
        {
            reference.Container = printed.Groups["name"].Value;
            reference.Pages = printed.Groups["page"].Value;
            if (printed.Groups["vol"] is { Success: true } volume) reference.Volume = volume.Value;
        }

        reference.Rest = "";
        return true;
    }

    private static bool ReadTribunal(PrintedReference reference)
    {
        if (TribunalBy.Match(reference.Rest) is not { Success: true } tribunal) return false;
        reference.Title = tribunal.Groups["title"].Value.Trim(' ', ',', '*', '_');
        reference.Issued ??= ReferenceDates.Find(tribunal.Groups["tail"].Value).Where(date => date.Fineness == 3).Select(date => date.Date).LastOrDefault();
        reference.Rest = "";
        return true;
    }

    [GeneratedRegex(@"^(?<title>[^“”]{3,400}?),?\s[\[(]?(?<name>(I\.?C\.?J\.?|ITLOS)\s(Reports|Rep\.?)|P\.?C\.?I\.?J\.?,?\s\(?Ser(ies|\.)\s[AB/]+)\)?,?\s(No\.\s\d+,?\s)?\(?(?<date>(19|20)\d\d)\)?(\s\([IVX]+\))?([,:]?\s(pp?\.\s?)?(?<page>\d{1,4}([-–]\d{1,4})?))?(?=\W|$)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex WorldCourt();

    // What stands between the parties and the report: ", Preliminary Objections, Judgment", " (Merits)", ", Order of 22 June 1973"
    [GeneratedRegex(@"[,\s(]+(Judge?ment|Advisory Opinion|Order|Merits|Preliminary Objections?|Provisional Measures|Jurisdiction|Admissibility|Compensation|Reparations?|Award|Interpretation|Declaration|Separate Opinion|Dissenting Opinion|\[?\d{4}\]$)\b.*$|\s\[\d{4}\]$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Stage();

    [GeneratedRegex(@"^(?<title>[^“”\[\]]{10,400}?),?\s[\[(](?<date>(19|20)\d\d)[\])]\sOJ\s[LC]\s?\d{1,4}[/,]\s?(p\.\s?)?(?<page>\d{1,4})", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex OfficialJournal();

    [GeneratedRegex(@"^(?<title>[^“”\[\]]{3,300}?),?\s\[(?<date>(1[89]|20)\d\d)\]\s(?=\p{Lu}|\d)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Cited();

    // "Case C-72/15", "Joined Cases C-402/05 P and C-415/05 P"
    [GeneratedRegex(@"^(Joined\s)?Cases?\s([CTF]?[-–‑]?\d{1,4}/\d\d(\s?P(PU)?(?=\W))?((,|\sand|\sto|,\sand)\s(?=[CTF]?[-–‑]?\d))?)+,?\s?", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex CaseNumber();

    [GeneratedRegex(@"\s(v|vs)\.?\s|^R\s\(|^(In\s)?[Rr]e\s|^Ex parte\s", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Versus();

    [GeneratedRegex(@"\b(UKSC|UKHL|UKPC|EWHC|EWCA|EWCOP|CSOH|CSIH|NICA|NIQB|UKUT|HCA|FCA|FCAFC|NSWSC|NSWCA|SCC|ONCA|BCCA|SGCA|SGHC|NZSC|NZCA|NZHC|HKCFA|HKCFI|HKCA|IEHC|IESC|ZACC|INSC|ECLI)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Court();

    // "[2016] AC 1457", "[2008] ECR I-6351", "[2001] 2 WLR 12"
    [GeneratedRegex(@"[\[(](1[89]|20)\d\d[\])]\s((?<vol>\d{1,3})\s)?(?<name>\p{Lu}[\p{L}.]*(\s\p{Lu}[\p{L}.]*){0,3})\s(?<page>([IVX]{1,3}[-–])?\d{1,5})(?=\W|$)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Report();

    // "…, PCA Case No. 2014-02, Award on the Merits of 14 August 2015", "… App nos 55508/07 and 29520/09 (ECtHR, 21 October 2013)"
    [GeneratedRegex(@"^(?<title>\p{Lu}[^“”]{1,300}?(\sv\.?\s[^“”]{2,200}?|\([^()]{3,80}(/|\sv\.?\s)[^()]{3,80}\))),?\s\(?((UNCITRAL|Provisional Measures|Merits)[,)]+\s)*((PCA|ICSID|SCC|ITLOS|LCIA|ICC)\s(Case|Arb|ARB)|App(lication|\.)?\s[Nn]os?\.?\s\d)(?<tail>.*)$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Tribunal();
}

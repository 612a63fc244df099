using System.Text.RegularExpressions;
using RelationsExplorer.Import.Notes.References.Dates;
using RelationsExplorer.Import.Notes.References.Pointers;
using RelationsExplorer.Import.Notes.References.Titles;

namespace RelationsExplorer.Import.Notes.References.Law;

/// <summary>Reads what only lawyers print: statutes with their year, treaties with their signing and series, reports of cases, law journals.</summary>
internal static partial class LawReader
{
    private static readonly SignedPattern InForceBy = new(InForce(), "into force");
    private static readonly SignedPattern SignedAndInForceBy = new(SignedAndInForce(), "(opened", "(signed", "(adopted", "(concluded", "(done");
    private static readonly SignedPattern OfDayBy = new(OfDay(), "resolution", "decision", "directive", "regulation", "decree", "order", "recommendation");

    // Collections of treaties: "1155 UNTS 331".
    private const string Series = @"(?<vol>\d{1,4})\s(?<series>(U\.?N\.?T\.?S|I\.?L\.?M|L\.?N\.?T\.?S|U\.?S\.?T)\.?)\s(?<page>\d{1,6})(?=\W|$)";

    private const string Signing = "(opened for signature|signed|adopted|concluded|done)";

    /// <summary>Takes out what treaties print about their coming into force, and where they are collected; a treaty is of the day on which it was signed.</summary>
    public static void ReadTreaty(PrintedReference reference)
    {
        if (reference.Take(SignedAndInForceBy, ", ") is { } signed && ReferenceDates.Find(signed.Groups["date"].Value) is [var day, ..]) reference.Issued ??= day.Date;
        reference.Take(InForceBy, "");
        // "1155 UNTS 331 (VCLT)": the letters by which later notes call it.
        if (reference.Take(Collected(), ", ") is { } collected)
        {
            if (collected.Groups["name"] is { Success: true } name) reference.Called ??= name.Value;
            (reference.Volume, reference.Container, reference.Pages) = (collected.Groups["vol"].Value, collected.Groups["series"].Value, collected.Groups["page"].Value);
        }

        reference.Rest = Signed().Replace(reference.Rest, ", ");
    }

    /// <summary>Reads a statute, "Harbour Act 1974, s 6", or a case, "Lee v. Hill [1986] ICJ Rep 14".</summary>
    /// <returns>Whether the reference is one.</returns>
    public static bool Read(PrintedReference reference)
    {
        if (Statute().Match(reference.Rest) is { Success: true } statute)
        {
            reference.Title = statute.Value;
            reference.Issued = ReferenceDates.WholeOrNull(statute.Groups["date"].Value)?.Date;
            reference.Rest = reference.Rest[statute.Length..];
            if (Section().Match(reference.Rest) is { Success: true } section) (reference.Locator, reference.Rest) = (section.Groups["part"].Value, "");
            else LocatorReader.Read(reference);
            return true;
        }

        if (EndsInBrackets(reference.Rest) && Review().Match(reference.Rest) is { Success: true } review && review.Groups["head"].Value.Contains(", ", StringComparison.Ordinal))
        {
            reference.Issued = ReferenceDates.WholeOrNull(review.Groups["date"].Value)?.Date;
            (reference.Volume, reference.Container) = (review.Groups["vol"].Value, review.Groups["name"].Value.Trim());
            return ReadHead(reference, review);
        }

        if (EndsInBrackets(reference.Rest) && Book().Match(reference.Rest) is { Success: true } book)
        {
            reference.Issued = ReferenceDates.WholeOrNull(book.Groups["date"].Value)?.Date;
            return ReadHead(reference, book);
        }

        if (OfDayBy.Match(reference.Rest) is { Success: true } act && ReferenceDates.WholeOrNull(act.Groups["date"].Value) is { } day)
        {
            (reference.Title, reference.Issued, reference.Rest) = (act.Groups["title"].Value, day.Date, "");
            return true;
        }

        if (Case().Match(reference.Rest) is not { Success: true } report) return false;
        reference.Title = report.Groups["title"].Value.Trim(' ', ',', '*', '_');
        reference.Issued = ReferenceDates.WholeOrNull(report.Groups["date"].Value)?.Date;
        reference.Container = report.Groups["name"].Value;
        if (report.Groups["vol"] is { Success: true } volume) reference.Volume = volume.Value;
        reference.Locator = $"p. {report.Groups["page"].Value}";
        reference.Rest = "";
        return true;
    }

    // "(2009)." at the end: asked first, for few references have it.
    private static bool EndsInBrackets(string text)
    {
        var end = text.Length;
        while (end > 0 && !char.IsLetterOrDigit(text[end - 1]) && text[end - 1] != '_') end--;
        return text.AsSpan(end).Contains(')');
    }

    private static bool ReadHead(PrintedReference reference, Match match)
    {
        reference.Locator = $"p. {match.Groups["page"].Value}";
        UnquotedTitle.ReadAuthorAndTitle(reference, StudentPiece().Replace(match.Groups["head"].Value, ""));
        reference.Rest = "";
        return true;
    }

    /// <summary>Reads what stands behind a quoted title in the style of lawyers: ‘Title’ (2009) 72 MLR 554, ‘Title’ [2005] PL 440.</summary>
    public static void ReadJournal(PrintedReference reference)
    {
        if (reference.Take(Journal(), "") is not { } journal) return;
        reference.Issued ??= ReferenceDates.WholeOrNull(journal.Groups["date"].Value)?.Date;
        reference.Container = journal.Groups["name"].Value;
        if (journal.Groups["vol"] is { Success: true } volume) reference.Volume = volume.Value;
        if (journal.Groups["issue"] is { Success: true } issue) reference.Issue = issue.Value;
        reference.Locator = $"p. {journal.Groups["page"].Value}";
        // "26 Harbour Law Journal 331, 340": the article begins on the first, the second is meant.
        if (Pinpoint().IsMatch(reference.Rest)) reference.Pages = journal.Groups["page"].Value;
    }

    // "(adopted 23 May 1969, entered into force 27 January 1980)"
    [GeneratedRegex(@",?\s*\(" + Signing + @"\s(?<date>[^(),]*(,\s\d{4})?)(,\s[^()]*)?\)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex SignedAndInForce();

    [GeneratedRegex(@",?\s*[\[(](entered|entry) into force[^()\[\]]*[\])]", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex InForce();

    [GeneratedRegex(@"[,\s]\s*" + Series + @"(\s\((?<name>\p{Lu}[\p{L}\s]{1,30})\))?", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Collected();

    // ", opened for signature 23 May 1969"
    [GeneratedRegex(@",\s" + Signing + @"(\sat\s\p{Lu}[\p{L}\s]{2,30})?,?(\son)?\s(?=\d{1,2}\s\p{Lu}|\p{Lu}\p{L}{2,8}\s\d)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Signed();

    [GeneratedRegex(@"^(The\s)?(\p{Lu}[\p{L}’'&-]*\s|(of|and|on|for|the|to|in)\s|\([\p{L}\s]{3,60}\)\s){1,10}(Act|Ordinance|Regulations?|Statute)\s(of\s)?(?<date>(1[5-9]|20)\d\d)(?=\s*$|[,.]\s*(s|ss|sect?|section|art|article|pt|part|ch|c|reg|sch)\b|[.;]|\s\(\p{Lu})", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Statute();

    [GeneratedRegex(@"^[,.\s]*(?<part>(ss?|sect?|section|art|article|pt|part|ch|reg|sch)\.?\s\d[\w().–-]*)\W*$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Section();

    // "Ann Lee, Rivers and Rights, 67 Int’l & Comp. L.Q. 891, 895 (2018)"
    [GeneratedRegex(@"^(?<head>[^“”]{5,300}?),\s(?<vol>\d{1,4})\s(?<name>(\p{Lu}[\p{L}.’'&]*\s|&\s|of\s|on\s|the\s){0,7}(J|L|Q|Rev|REV|Rts|Pol|Law|Review|Journal|Y\.B)[\p{L}.’'&\s]{0,40}?)\s(?<page>\d{1,5})(,\s\d{1,5}([-–]\d{1,5})?(\sn+\.\s?\d+)?)?\s\((?<date>[^()]{4,20})\)\W*$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Review();

    // "Ann Lee, Note, Rivers and Rights": how reviews call what their students write.
    [GeneratedRegex(@"(?<=^[^,]{4,50}),\s(Student\s)?(Note|Comment|Essay|Book Review|Case Note|Recent Development)(?=,\s)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex StudentPiece();

    // "Parliament resolution of 12 March 2019 on harbours (2018/2158(INI))": the day is part of its title.
    [GeneratedRegex(@"^(?<title>\p{Lu}[^“”,;:.]{3,80}\b(resolution|decision|directive|regulation|decree|order|recommendation)\b[^“”,;:]{0,60}?\sof\s(?<date>\d{1,2}\s\p{Lu}\p{L}{2,8}\s\d{4})(\s(on|concerning|amending|establishing|laying)\b[^“”;()]{5,250}?)?)(\s\([^()]*(\([^()]*\))?[^()]*\))?\W*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex OfDay();

    // "Ann Lee, Border Rivers 44 (2d ed. 2017)": the page stands before the year.
    [GeneratedRegex(@"^(?<head>\p{Lu}[^“”,\d]{3,60}(\.[^“”,\d]{1,30})?,\s\p{Lu}[^“”\d]{4,150}?)\s(?<page>\d{1,4}([-–]\d{1,4})?)\s\(((\d{1,2}\p{Ll}{1,2}|rev\.)\sed\.\s)(?<date>(1[5-9]|20)\d\d)\)\W*$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Book();

    [GeneratedRegex(@"^(?<title>[^“”]*\sv\.?\s[^“”]*?),?\s[\[(](?<date>(1[89]|20)\d\d)[\])],?\s((?<vol>\d{1,3})\s)?(?<name>\p{Lu}[\p{L}.\s]{0,25}?)\s(?<page>\d{1,5})\W*$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Case();

    [GeneratedRegex(@"^,\s\d{1,5}([-–]\d{1,5})?\W*$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Pinpoint();

    [GeneratedRegex(@"^[\s,]*[\[(](?<date>(1[89]|20)\d\d)[\])]\s((?<vol>\d{1,3})(\s?\((?<issue>\d{1,3})\))?\s)?(?<name>\p{Lu}[\p{L}&.’' ]{0,60}?)\s(?<page>\d{1,5})(?=\W*$|,\s\d)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Journal();
}

using System.Text.RegularExpressions;
using RelationsExplorer.Import.Notes.References.Dates;
using RelationsExplorer.Import.Notes.References.Titles;

namespace RelationsExplorer.Import.Notes.References.Law;

/// <summary>Reads what lawyers cite by the volume and page of a reporter, a code or a collection: "Lee v. Hill, 550 U.S. 124 (2007)", "…, 131 Stat. 886, 916 (2017)".</summary>
internal static partial class ReporterReader
{
    private static readonly string[] Names = [.. WordList.Rows(typeof(ReporterReader), "reporters.txt").Select(row => row[0])];

    private static readonly SignedPattern Reported = new(new Regex(
        $@"^(?:(?<head>.{{4,300}}?)(?:,\s(?:reprinted\sin\s)?|\s))?(?<vol>\d{{1,4}})\s(?:(?<name>{string.Join('|', Names.OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal).Select(Regex.Escape))})|(?<=reprinted\sin\s\d{{1,4}}\s)(?<name>\p{{Lu}}[\p{{L}}’'&.]*(?:\s\p{{Lu}}[\p{{L}}’'&.]*){{0,6}}\.))\s(?<section>§§?\s?)?(?<page>\d[\d,]*\d|\d)(?<tail>.*)$",
        RegexOptions.CultureInvariant | RegexOptions.Singleline, TimeSpan.FromMilliseconds(Patterns.Timeout)), [.. Names, "reprinted in"]);

    /// <summary>Reads it.</summary>
    /// <returns>Whether the reference is of that kind.</returns>
    public static bool Read(PrintedReference reference)
    {
        if (QuotedTitle.FindOrNull(reference.Rest) is not null || Reported.Match(reference.Rest) is not { Success: true } match) return false;
        if (!match.Groups["head"].Success && !match.Groups["section"].Success) return false;
        var head = Numbers().Replace(match.Groups["head"].Value, "");
        var day = ReferenceDates.Find(head) is [.., { Fineness: 3 } last] ? last : (ReferenceDate?)null;
        // "Trade Act of 1974": a year within the title is part of it.
        if (day is { } signed) head = head[..signed.Span.Start];
        head = Parties().Replace(head, "").Trim(' ', ',', '*', '_');
        head = Signed().Replace(head, "");
        var tail = match.Groups["tail"].Value;
        reference.Issued ??= day?.Date ?? (InBrackets().Match(tail) is { Success: true } dated ? ReferenceDates.Find(dated.Groups["date"].Value).Select(date => date.Date).LastOrDefault() : null)
            ?? (ReferenceDates.Find(head) is [.., { Fineness: 1 } year] ? year.Date : null);
        (reference.Title, reference.Volume, reference.Container) = (head.Length > 0 ? head : null, match.Groups["vol"].Value, match.Groups["name"].Value);
        if (!match.Groups["section"].Success) reference.Pages = match.Groups["page"].Value;
        reference.Rest = "";
        return true;
    }

    // ", Pub. L. No. 115-44", ", § 231", " art. 31", " § 301" is part of a title without a comma
    [GeneratedRegex(@",\s(Pub\. L\.( No\.)? [\d–-]+|§§?\s?[\d.()\p{L}]+|arts?\. \d+|ch\. \d+|¶+\s?\d+)|\s(arts?\. \d+|¶+\s?\d+)(?=,|$)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Numbers();

    // ", China-U.S.S.R.,": the parties to a treaty
    [GeneratedRegex(@",\s\p{Lu}[\p{L}.]*([-–]\p{Lu}[\p{L}.]*)+[\s,]*$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Parties();

    // ", signed at Peking on 2/": the days of two calendars
    [GeneratedRegex(@",\s(opened for signature|signed|adopted|concluded|done)\b(\s(at|in)\s\p{Lu}[\p{L}\s]{2,30}?)?,?(\son)?(\s\d{1,2}/)?\s*$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Signed();

    [GeneratedRegex(@"\((?<date>[^()]{0,20}(1[5-9]|20)\d\d)\)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex InBrackets();
}

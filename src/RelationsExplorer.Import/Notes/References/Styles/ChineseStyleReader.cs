using System.Text.RegularExpressions;
using RelationsExplorer.Import.Notes.References.Containers;
using RelationsExplorer.Import.Notes.References.Dates;
using RelationsExplorer.Import.Notes.References.Names;

namespace RelationsExplorer.Import.Notes.References.Styles;

/// <summary>
/// Reads references as the Chinese standard (GB/T 7714) prints them, with a letter in brackets behind the title that says what it is:
/// "Li Xin, Wang Chen. Title[J]. Journal, 2019, 9(3): 5-21.", "Lee A. Title[M]. City: House, 2009: 145-160.", "Author. Title[EB/OL]. (2019-12-02)[2021-03-15]."
/// </summary>
internal static partial class ChineseStyleReader
{
    private static readonly SignedPattern WorkBy = new(Work(), "[J", "[M", "[D", "[N", "[C", "[R", "[Z", "[P", "[S", "[G", "[K", "[A", "[EB", "[DB");

    /// <summary>Reads all of it.</summary>
    /// <returns>Whether the reference is of that style.</returns>
    public static bool Read(PrintedReference reference)
    {
        if (WorkBy.Match(reference.Rest) is not { Success: true } work) return false;
        ReadHead(reference, work.Groups["head"].Value.Trim());
        var type = work.Groups["type"].Value;
        var rest = Languages().Replace(work.Groups["rest"].Value, "").Trim(' ', '.');
        if (Seen().Match(rest) is { Success: true } seen)
        {
            reference.Accessed ??= ReferenceDates.WholeOrNull(seen.Groups["date"].Value)?.Date;
            rest = rest.Remove(seen.Index, seen.Length).Trim(' ', '.', ',');
        }

        if (Posted().Match(rest) is { Success: true } posted)
        {
            reference.Issued ??= ReferenceDates.WholeOrNull(posted.Groups["date"].Value)?.Date;
            rest = rest.Remove(posted.Index, posted.Length).Trim(' ', '.', ',');
        }

        reference.IsThesis = type[0] == 'D' && !type.StartsWith("DB", StringComparison.Ordinal);
        reference.IsQuoted = type[0] is 'J' or 'N' or 'C' or 'A';
        if (rest.StartsWith("//", StringComparison.Ordinal)) ReadBook(reference, rest[2..].Trim());
        else if (type[0] is 'J' or 'N' || !rest.Contains(':', StringComparison.Ordinal)) ReadJournal(reference, rest);
        else ReadImprint(reference, rest);
        reference.Rest = "";
        return true;
    }

    private static void ReadHead(PrintedReference reference, string head)
    {
        reference.Title = head;
        if (Authors().Match(head) is not { Success: true } split) return;
        var who = Others().Replace(split.Groups["who"].Value, "");
        reference.AndOthers = who.Length < split.Groups["who"].Length;
        reference.Authors.AddRange(BodyName.Is(who) ? [who] : who.Split([',', '，'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Person));
        reference.Title = split.Groups["title"].Value;
    }

    // "SONG Z Y", "Kuhrt N": the family name first, initials without stops.
    private static string Person(string name) => Initialled().Match(name) is { Success: true } person ? $"{person.Groups["given"].Value} {person.Groups["family"].Value}" : name;

    // "//Guan Guihai, Luan Jinghe, eds. Relations: History. Beijing: House, 2009: 33-41"
    private static void ReadBook(PrintedReference reference, string rest)
    {
        reference.IsChapter = true;
        var parts = Segments.AtStops(Editors().Replace(rest, ""));
        reference.Container = parts.Count > 0 ? parts[0] : null;
        ReadImprint(reference, string.Join(". ", parts.Skip(1)));
    }

    private static void ReadJournal(PrintedReference reference, string rest)
    {
        if (Journal().Match(rest) is not { Success: true } journal)
        {
            if (rest.Length > 0 && SegmentNames.IsName(rest)) reference.Container = rest;
            return;
        }

        reference.Container = journal.Groups["name"].Value.Trim();
        reference.Issued ??= ReferenceDates.WholeOrNull(journal.Groups["date"].Value)?.Date;
        if (journal.Groups["vol"] is { Success: true } volume) reference.Volume = volume.Value;
        if (journal.Groups["issue"] is { Success: true } issue) reference.Issue = SerialReader.Range(issue.Value);
        if (journal.Groups["pages"] is { Success: true } pages) reference.Pages = SerialReader.Range(pages.Value);
        // "Daily, 2019-06-06(01)": the page of a newspaper.
        if (reference is { Issue: { } sheet, Volume: null, Pages: null } && journal.Groups["date"].Length > 4) (reference.Pages, reference.Issue) = (sheet, null);
    }

    private static void ReadImprint(PrintedReference reference, string rest)
    {
        if (Imprint().Match(rest) is not { Success: true } imprint) return;
        reference.Publisher ??= imprint.Groups["house"].Value.Trim();
        reference.Issued ??= ReferenceDates.WholeOrNull(imprint.Groups["date"].Value)?.Date;
        if (imprint.Groups["pages"] is { Success: true } pages) reference.Pages = SerialReader.Range(pages.Value);
    }

    [GeneratedRegex(@"^(?<head>.{2,400}?)\s?\[(?<type>([JMDNCRZPSGKA]|EB|DB|CP)(/OL|/CD)?)\]\s?[.,:]?\s?(?<rest>.*)$", RegexOptions.ExplicitCapture | RegexOptions.Singleline, Patterns.Timeout)]
    private static partial Regex Work();

    // The first stop that ends no initial with another behind it.
    [GeneratedRegex(@"^(?<who>[^.“”:]{2,200}?(,\s?et al|(\s\p{Lu}\.){0,2})?)\.\s?(?<=\.\s|\p{Lo}\.\s?)(?!\p{Lu}\.)(?<title>\S.+)$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Authors();

    [GeneratedRegex(@",?\s?(\bet al\b\.?|等)\s?$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Others();

    [GeneratedRegex(@"^(?<family>\p{Lu}[\p{L}’'-]+)\s(?<given>\p{Lu}(\s\p{Lu}){0,2}|\p{Lu}{2})$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Initialled();

    [GeneratedRegex(@"^[^.]{2,150},?\s?(eds?|编|主编|编著)\.?\s?(?<=\.\s?)|^(In|In:)\s", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Editors();

    [GeneratedRegex(@"\[(?<date>(19|20)\d\d-\d\d?-\d\d?)\]", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Seen();

    [GeneratedRegex(@"\((?<date>(19|20)\d\d-\d\d?-\d\d?)\)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Posted();

    [GeneratedRegex(@"\s?[.,]?\s?\((in (Chinese|Russian|English|Japanese))\)\.?\s*", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Languages();

    [GeneratedRegex(@"^(?<name>.+?),\s?(?<date>(19|20)\d\d(-\d\d?-\d\d?)?)(,\s?(?<vol>\d{1,4}))?(\s?\((?<issue>[^()]{1,12})\))?(\s?:\s?(?<pages>\w?\d{1,6}(\s?[-–+]\s?\d{1,6})?))?[^\p{L}]*$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Journal();

    [GeneratedRegex(@"^[^:]{1,40}:\s?(?<house>.+?),\s?(?<date>(19|20)\d\d(-\d\d?(-\d\d?)?)?)(\s?:\s?(?<pages>\d{1,5}(\s?[-–]\s?\d{1,5})?))?[^\p{L}]*$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Imprint();
}

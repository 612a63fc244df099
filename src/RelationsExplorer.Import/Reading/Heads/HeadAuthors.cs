using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Reading.Heads;

/// <summary>
/// Finds who wrote an article in the lines around its title: in one that says by whom it is, else in lines that are nothing but names.
/// Those below the title come first; several lines of names, with where each works between them, are one list.
/// </summary>
internal static partial class HeadAuthors
{
    private const int FarthestAbove = 6;
    private const int LongestHandleLine = 100;
    private const int LongestDeck = 200;
    private static readonly HashSet<string> OfficesOfState = WordList.Words(typeof(HeadAuthors), "offices-of-state.txt");

    /// <summary>The names; null where no line says any.</summary>
    /// <param name="all">All blocks of the file.</param>
    /// <param name="title">The place of the title; -1 without one.</param>
    /// <param name="end">Where the text begins.</param>
    public static IReadOnlyList<string>? FindOrNull(Block[] all, int title, int end)
    {
        int[] lines = [.. Enumerable.Range(0, end).Where(i => (i != title || HeadLine.IsEvidence(all[i].Text)) && all[i].Kind != PassageKind.Note && (all[i].Kind != PassageKind.Furniture || IsSetApart(all[i])))];
        int[] below = [.. lines.Where(i => i >= title)], above = [.. lines.Where(i => i < title).Reverse()];
        var said = below.Concat(above).Where(i => AuthorCleaner.SaysBy(all[i].Text)).Select(i => NamesAt(all, i, end)).Where(names => names.Count > 0).ToList();
        if (said.Find(names => names.Any(AuthorCleaner.IsFull)) is { } full) return full;
        if (said.Count > 0) return said[0];
        if (below.Concat(above).Select(i => InterviewerOrNull(all[i].Text)).FirstOrDefault(name => name is not null) is { } asks) return [asks];
        if (below.Concat(above).Select(i => HandleOrNull(all[i].Text)).FirstOrDefault(handle => handle is not null) is { } handle) return [handle];
        // An encyclopaedia names no author, but many people in its boxes.
        if (all[..end].Any(block => block.Rule == PassageRules.PageEncyclopaedia)) return null;
        foreach (var i in below.Concat(above.Where(i => i >= title - FarthestAbove)))
        {
            if (HeadLine.IsName(all[i]) && NamesFrom(all, i, i > title ? end : title, i > title) is { Count: > 0 } names) return names;
        }

        return null;
    }

    /// <summary>Whether a line that was set apart as belonging to the page may still be a byline: its markup may be that of the page's other matter.</summary>
    public static bool IsSetApart(Block block) =>
        AuthorCleaner.SaysBy(block.Text) || (block.Rule.StartsWith(PassageRules.OfHtml, StringComparison.Ordinal) && block.Rule != PassageRules.HtmlNav && HeadLine.IsName(block));

    // "By Ann Lee and", and on the next line "Bo Chen".
    private static IReadOnlyList<string> NamesAt(Block[] all, int i, int end) =>
        // "Opening statement of Dr. Ann Lee, director of research, Delta Academy": behind the name stands what she is.
        HeadLine.IsEvidence(all[i].Text) && all[i].Text.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma ? AuthorCleaner.Clean(all[i].Text[..comma]) : AuthorCleaner.Clean(all[i].Text + (i + 1 < end && NamesGoOn().IsMatch(all[i].Text) && HeadLine.IsName(all[i + 1]) ? " " + all[i + 1].Text : ""));

    // From the first line of names in the direction of reading; above a title the list ends there, and its first line is looked for.
    private static List<string> NamesFrom(Block[] all, int first, int end, bool isBelow)
    {
        while (!isBelow && first > 0 && HeadLine.IsName(all[first - 1]) && all[first - 1].Kind != PassageKind.Furniture) first--;
        var names = new List<string>();
        for (var i = first; i < end; i++)
        {
            if (all[i].Kind == PassageKind.Paragraph && HeadLine.IsName(all[i])) names.AddRange(Names(all[i]));
            else if (all[i].Kind != PassageKind.Furniture && !IsOfAuthor(all[i].Text)) break;
        }

        return [.. names.Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static IEnumerable<string> Names(Block block) =>
        block.Columns.Count > 1 ? block.Columns.Where(HeadLine.IsName).SelectMany(AuthorCleaner.Clean) : AuthorCleaner.Clean(HeadLine.NameBeforeRoleOrNull(block.Text) ?? block.Text);

    // What stands below a name and before the next: where and as what somebody works, and how to write there.
    private static bool IsOfAuthor(string text) => HeadLine.IsAffiliation(text) || HeadLine.IsRole(text) || HeadLine.IsPlace(text) || text.Contains('@', StringComparison.Ordinal);

    // "Posted on 4 May 2018 by river_walker": how somebody is called on a site.
    private static string? HandleOrNull(string text) =>
        text.Length <= LongestHandleLine && Handle().Match(text) is { Success: true } match ? match.Groups["name"].Value : null;

    // "Ann Lee talks to the economist Bo Chen about the river": whoever asks wrote it down. "Li Wen spoke with Ann Lee by telephone" may be news.
    private static string? InterviewerOrNull(string text) =>
        text.Length <= LongestDeck && Asking().Match(text) is { Success: true } match && AuthorCleaner.IsByline(match.Groups["name"].Value)
        && !match.Groups["guest"].Value.Split(' ').Any(OfficesOfState.Contains) ? match.Groups["name"].Value : null;

    [GeneratedRegex(@"^(?<name>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}) (?:(?:(?:talks|talked|speaks|spoke|spoken) (?:to|with)|sat down with|sits down with) (?<guest>(?:\p{Ll}[\p{Ll}-]* ){1,5})\p{Lu}|interviews |interviewed |in conversation with )", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Asking();

    [GeneratedRegex(@"(?:,|&|\band)$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex NamesGoOn();

    [GeneratedRegex(@"^(?i:posted|published|written|submitted|entry)\b.{0,60}\b[Bb]y @?(?!admin|editor|staff|guest|webmaster|the\b|our\b|an?\b)(?<name>[\p{Ll}\d][\p{L}\d_.-]{2,30})(?: (?:on|at|in) .*| ?[|,·–—].*)?$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Handle();
}

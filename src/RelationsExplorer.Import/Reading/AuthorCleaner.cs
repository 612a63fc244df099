using System.Text.RegularExpressions;
using RelationsExplorer.Import.Notes;

namespace RelationsExplorer.Import.Reading;

/// <summary>Makes names of authors out of a byline: "By Brig. (Retd) Dr. A. Khan and Lee Wei" gives "A. Khan", "Lee Wei".</summary>
internal static partial class AuthorCleaner
{
    private static readonly string[] Ranks = [.. WordList.Rows(typeof(AuthorCleaner), "ranks.txt").Select(r => r[0]).OrderByDescending(r => r.Length).ThenBy(r => r, StringComparer.Ordinal)];

    /// <summary>The names in a byline; empty where it holds none.</summary>
    public static IReadOnlyList<string> Clean(string byline)
    {
        var text = WorkBy().Match(byline) is { Success: true } work ? work.Groups["names"].Value : ByWord().Replace(byline, "");
        text = AfterTheNames().Replace(text, "");
        var says = ByWord().IsMatch(byline);
        List<string> names = [.. Between().Split(text).Select(n => Name(says ? FromPlace().Replace(n, "") : n)).Where(n => n.Length > 1 && !Institution().IsMatch(n) && !Desk().IsMatch(n))];

        // "By Ann Lee, Harbin": beside a whole name, a single word is where it was written.
        return names.Exists(n => n.Contains(' ', StringComparison.Ordinal)) && says ? names.FindAll(n => n.Contains(' ', StringComparison.Ordinal)) : names;
    }

    /// <summary>One name without ranks and titles.</summary>
    public static string Name(string name)
    {
        var bare = Bracketed().Replace(name, " ").Trim(' ', ',', '.', '-', '–', '—', '*', '†');
        for (var before = ""; before != bare;)
        {
            before = bare;
            foreach (var rank in Ranks)
            {
                if (bare.StartsWith(rank, StringComparison.OrdinalIgnoreCase) && bare.Length > rank.Length && bare[rank.Length] is ' ' or '.')
                    bare = bare[rank.Length..].TrimStart(' ', '.', ',');
                if (bare.EndsWith(rank, StringComparison.OrdinalIgnoreCase) && bare.Length > rank.Length && bare[^(rank.Length + 1)] is ' ' or ',')
                    bare = bare[..^rank.Length].TrimEnd(' ', ',', '.');
            }
        }

        return Spaces().Replace(bare, " ");
    }

    /// <summary>Whether the line is a byline: it says "By", or is nothing but one or more names of people.</summary>
    public static bool IsByline(string line)
    {
        if (line.Length > 160) return false;
        if (ByWord().IsMatch(line)) return true;
        if (WorkBy().IsMatch(line)) return ArePersons(Clean(line));
        if (line.Length > 90 || line.IndexOfAny(['?', '!', ':', '“', '‘', '"']) >= 0) return false;
        return ArePersons(Clean(line));
    }

    private static bool ArePersons(IReadOnlyList<string> names) =>
        names.Count > 0 && names.All(n => PersonName().IsMatch(n) && !n.Split(' ').Any(NameReader.IsTitleWord));

    // A clock time, a date, a place or a list of categories may follow the name on the same line.
    [GeneratedRegex(@"\s*(?:\b\d{1,2}:\d\d\s*(?:am|pm)?\b|\b(?:on )?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.? \d|\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:19|20)\d\d\b|[|•·–—]| - ).*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 15_000)]
    private static partial Regex AfterTheNames();

    [GeneratedRegex(@"^\s*(?:(?:written|posted|authored|reported|published|contributed|compiled) by|by|authors?\s*:|author\(s\)\s*:|text\s*:)\s*:?\s+(?=\p{Lu})", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 15_000)]
    private static partial Regex ByWord();

    // "Handbook of Rivers: entry by Ann Lee"
    [GeneratedRegex(@"^.{0,80}\b(?:entry|article|essay|commentary|analysis|story|text|words|column|review|dispatch) by (?<names>\p{Lu}.{3,80})$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 15_000)]
    private static partial Regex WorkBy();

    // "Ann Lee in Heihe"
    [GeneratedRegex(@"\s+in\s+\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2}$", RegexOptions.None, 15_000)]
    private static partial Regex FromPlace();

    // "the Asia desk", "staff writers"
    [GeneratedRegex(@"^the\b|\b(?:desk|staff|team|editors|newsroom|agencies)\b", RegexOptions.IgnoreCase, 15_000)]
    private static partial Regex Desk();

    [GeneratedRegex(@"\s*(?:,|;|&|\band\b)\s*", RegexOptions.ExplicitCapture, 15_000)]
    private static partial Regex Between();

    // "Jane Doe, University of Oslo": where an author works is no author.
    [GeneratedRegex(@"\b(?:University|Institute|College|Academy|Center|Centre|School|Foundation|Department|Faculty|Council|Ministry|Bureau|Correspondent|Editor|Staff Writer)\b", RegexOptions.None, 15_000)]
    private static partial Regex Institution();

    [GeneratedRegex(@"\([^)]*\)|\[[^\]]*\]", RegexOptions.None, 15_000)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\s+", RegexOptions.None, 15_000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(?:\p{Lu}[\p{L}’'-]+|\p{Lu}\.?)(?: (?:\p{Lu}[\p{L}’'-]+|\p{Lu}\.?|ur|ul|bin|al|el|de|da|di|von|van|der|le|la)){1,4}$", RegexOptions.ExplicitCapture, 15_000)]
    private static partial Regex PersonName();
}

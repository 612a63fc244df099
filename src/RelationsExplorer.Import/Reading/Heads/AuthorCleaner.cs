using System.Text.RegularExpressions;
using RelationsExplorer.Import.Notes.References.Names;
using RelationsExplorer.Import.Reading.Page;
using RelationsExplorer.Import.Recognising.Dates.Words;

namespace RelationsExplorer.Import.Reading.Heads;

/// <summary>Makes names of authors out of a byline: "By Brig. (Retd) Dr. A. Khan and Lee Wei" gives "A. Khan", "Lee Wei".</summary>
internal static partial class AuthorCleaner
{
    private static readonly string[] Ranks = [.. WordList.Rows(typeof(AuthorCleaner), "ranks.txt").Select(r => r[0]).OrderByDescending(r => r.Length).ThenBy(r => r, StringComparer.Ordinal)];

    private const int LongestNames = 120;
    private const int MostWordsOfPlace = 5;
    private const int FewestSpacesOfTitle = 9;

    // Signs of notes may stand behind a name.
    private static readonly char[] AroundNames = [.. " ,.-–—*†‡§¹²³⁴⁵0123456789"];

    /// <summary>The names in a byline; empty where it holds none.</summary>
    public static IReadOnlyList<string> Clean(string byline)
    {
        var text = RoleInBody().Replace(Department().Replace(AfterTheNames().Replace(Writers().Replace(Inverted(byline, ByWord().Replace(byline, "")), ""), ""), ""), "");
        var names = Between().Split(text).Select(Name).Where(n => n.Length > 1 && n.Any(char.IsUpper) && !Institution().IsMatch(n) && !n.StartsWith("the ", StringComparison.OrdinalIgnoreCase)).ToList();

        // "Ann Lee, Vienna": beside a full name, a single word is where it was written.
        return names.Exists(IsFull) ? [.. names.Where(IsFull)] : names;
    }

    // "Author: Lee-Roth, Ann": as libraries write one name.
    private static string Inverted(string byline, string names) =>
        byline.StartsWith("author", StringComparison.OrdinalIgnoreCase) && FamilyFirst().Match(names) is { Success: true } name ? $"{name.Groups["given"].Value} {name.Groups["family"].Value}" : names;

    /// <summary>Whether the line says by whom the article is, and not only names somebody.</summary>
    public static bool SaysBy(string line) => line.Length <= 160 && ByWord().IsMatch(line) && !(line[^1] == '.' && line.AsSpan().Count(' ') >= 10) && !IsTitleWithBy(line);

    // "Comment by the Press Department on the first round of the consultations": who speaks, and about what.
    private static bool IsTitleWithBy(string line) => line.AsSpan().Count(' ') >= FewestSpacesOfTitle && TitleWithBy().IsMatch(line);

    /// <summary>Whether the name has more than one part.</summary>
    public static bool IsFull(string name) => name.Contains(' ', StringComparison.Ordinal);

    /// <summary>The line without the words that say "by".</summary>
    public static string WithoutBy(string line) => ByWord().Replace(line, "").Trim();

    /// <summary>One name without ranks and titles.</summary>
    public static string Name(string name)
    {
        var bare = NoteLetters().Replace(Place().Replace(Bracketed().Replace(name, " "), "").Trim().Trim(AroundNames), "").Trim(AroundNames);
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

        return Spaces().Replace(bare.Length > 6 && bare.Contains(' ', StringComparison.Ordinal) && !bare.Any(char.IsLower) ? InSmallLetters(bare) : bare, " ");
    }

    // "ANN B. LEE-ROTH": what the page sets in capitals is written as names are.
    private static string InSmallLetters(string name) =>
        LettersAfterFirst().Replace(name, match => match.Value.ToLowerInvariant());

    /// <summary>Whether the line is a byline: it says "By", or is nothing but one or more names of people.</summary>
    public static bool IsByline(string line)
    {
        if (line.Length > 160) return false;
        if (SaysBy(line)) return true;
        if (line.Length > LongestNames || line.IndexOfAny(['?', '!', ':', '“', '‘', '"']) >= 0) return false;
        if (Between().Split(line).Any(IsFarFromName)) return false;
        var names = Clean(line);
        return names.Count > 0 && names.All(n => NameOfPerson().IsMatch(n) && !MenuLine.IsWordOfPages(n) && !n.Split(' ').Any(PersonName.IsTitleWord));
    }

    // "Trade in the shadow of the war and of the sanctions": too much behind "in" for where somebody writes from.
    private static bool IsFarFromName(string name) => Place().Match(name) is { Success: true } place && place.Value.AsSpan().Trim().Count(' ') > MostWordsOfPlace;

    // A clock time, a date, a place or a list of categories may follow the name on the same line.
    [GeneratedRegex(@"\s*(?:\b\d{1,2}:\d\d\s*(?:am|pm)?\b|\b(?:on )?(?:" + MonthPattern.Names + @"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.? \d|\b(?:on )?\d{1,2} (?:" + MonthPattern.Names + @")\b|\b\d{1,2}\. ?\p{L}{3,9} (?:19|20)\d\d\b|\b(?:last )?(?:updated|modified|published|posted)\b|\b(?:19|20)\d\d\b|[|•·–—]| - ).*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex AfterTheNames();

    [GeneratedRegex(@"^\s*(?:(?:[^.!?]{1,60}[:,–—-]\s*)?(?:an?\s+)?(?:written|posted|authored|interviewed|prepared|testimony|reported|published|contributed|compiled|story|words|text|analysis|commentary|opinion|essay|report|article|entry|interview|review|column|comment)\s+by|(?:posted|published|written|updated|filed)\b[^.!?]{0,60}?\bby|(?:(?:written|oral) )?(?:evidence|memorandum|submission)(?: submitted)? (?:by|from)|by(?:line\s*:)?|authors?(?:\s+of\s+(?:the|this)\s+article)?\s*:|(?:opening|prepared|introductory)\s+(?:statement|remarks|testimony)\s+(?:of|by)|author\(s\)\s*:|text\s*:|words\s*:|interview(?:er)?\s*:|(?:hosts?|presenters?)\s*:(?=\s+(?-i:\p{Lu}[\p{L}.’'-]+\s\p{Lu}))|(?:hosted|presented|reviewed)\s+by)\s*:?\s+(?=\p{Lu})", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex ByWord();

    [GeneratedRegex(@"^(?:(?:press|opening|closing|joint|special) )?(?:comments?|commentary|statement|remarks|speech|interview|answers?|article|address|briefing|report|review) by .{5,80} (?:on|at|to|regarding|concerning|following|during|before|for|with|in) ", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex TitleWithBy();

    [GeneratedRegex(@"\s*(?:,|;|&|\band\b)\s*|\s+/\s+", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Between();

    // "Jane Doe, University of Oslo": where an author works is no author.
    [GeneratedRegex(@"\b(?:University|Institute|College|Academy|Center|Centre|School|Foundation|Department|Faculty|Council|Ministry|Bureau|Staff|Desk|Team|Agency|Newsroom|Newswire|News Service|Wire Service|Army|Navy|Air Force|Marine Corps|Coast Guard|National Guard|(?:Correspondent|Editor|Fellow|Analyst|Reporter|Researcher|Columnist|Lecturer|Candidate|Writer|Contributor)s?)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Institution();

    // "Ann Lee, Department of Rivers and Lakes, …": what stands behind "and" is no second author.
    [GeneratedRegex(@", ?(?:the )?(?:Department|Faculty|School|Institute|Cent(?:er|re)|College|Division) (?:of|for) [^,;|&]+ (?:and|&) [^,;|]+(?=[,;]|$)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Department();

    // "Ann P. Lee, Specialist in Northern Affairs, Foreign Affairs and Defense Division": as what and where one person works.
    [GeneratedRegex(@"(?<=^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}), (?:(?:Senior|Associate|Assistant|Deputy|Chief|Research|Visiting|Principal|Acting) )*(?:Specialist|Analyst|Expert|Coordinator|Director|Head|Adviser|Advisor|Officer|Professor|Fellow|Researcher|Editor)s? (?:in|of|for|on|at) (?=[^;|]*\b(?:Division|Department|Section|Office|Branch|Directorate|Service|Unit|Faculty|Bureau)\b)[^;|]*$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex RoleInBody();

    // "by Delta News writers Ann Lee, Bo Chen"
    [GeneratedRegex(@"^\s*(?:\p{Lu}[\p{L}’'-]+ ){0,2}(?:[Ss]taff |[Ss]pecial )?(?:[Ww]riters?|[Rr]eporters?|[Cc]orrespondents?):? (?=\p{Lu}\p{L}+ \p{Lu})", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Writers();

    [GeneratedRegex(@"^\s*(?<family>\p{Lu}[\p{L}’'-]+), (?<given>\p{Lu}[\p{Ll}’'-]+(?: \p{Lu}\.?)?)\s*$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex FamilyFirst();

    [GeneratedRegex(@"(?<=\p{Lu})\p{Lu}+", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex LettersAfterFirst();

    // "Ann Lee a*", "Bo Chen b": letters that lead to where they work.
    [GeneratedRegex(@"(?<=\p{L}{2}) [a-f](?:,[a-f])*$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex NoteLetters();

    // "Ann Lee in Vienna", "Ann Lee for the Courier"
    [GeneratedRegex(@"\s+(?:in|at|for|For The|from|reporting|with)\s.*$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Place();

    [GeneratedRegex(@"\([^)]*\)|\[[^\]]*\]", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\s+", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(?:\p{Lu}[\p{L}’'-]+|(?:\p{Lu}\.){2,3}|\p{Lu}\.?)(?: (?:\p{Lu}[\p{L}’'-]+|\p{Lu}\.?|ur|ul|bin|ibn|al|el|de|da|do|dos|di|del|della|von|van|vom|zu|zur|der|den|ten|ter|te|af|av|le|la)){1,4}$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex NameOfPerson();
}

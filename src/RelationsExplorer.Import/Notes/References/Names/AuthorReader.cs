using System.Text.RegularExpressions;
using RelationsExplorer.Import.Notes.References.Dates;
using RelationsExplorer.Import.Notes.References.Law;

namespace RelationsExplorer.Import.Notes.References.Names;

/// <summary>Reads the words before a title as authors, with a date in brackets and "Speech by" where they are there.</summary>
internal static partial class AuthorReader
{
    /// <summary>Reads them.</summary>
    /// <returns>Whether the words were such.</returns>
    public static bool Read(PrintedReference reference, string head)
    {
        // "Shi Ze [石泽]"
        head = InOtherLetters().Replace(head, "");
        head = WithoutStop(head.Trim(' ', ',', ':', '-', '–', '—', '*', '_'));
        var bracket = DateInBrackets().Match(head);
        if (bracket.Success && ReferenceDates.WholeOrNull(bracket.Groups["date"].Value) is { } date)
        {
            reference.Issued ??= date.Date;
            head = WithoutStop(head[..bracket.Index].Trim(' ', ','));
        }
        else if (ReferenceDates.Find(head) is [.., { Fineness: > 1 } last] && last.Span.End == head.Length && last.Span.Start > 2)
        {
            reference.Issued ??= last.Date;
            head = head[..last.Span.Start].Trim(' ', ',');
        }
        else if (DateAfterStop().Match(head) is { Success: true } after)
        {
            reference.Issued ??= ReferenceDates.WholeOrNull(after.Groups["date"].Value)?.Date;
            head = WithoutStop(head[..after.Index].Trim(' ', ','));
        }

        var by = By().Match(head);
        if (by.Success) head = by.Groups["who"].Value;
        if (head.Length == 0 || Anonymous().IsMatch(head)) return true;
        if (LawWords.IsLaw(head)) return false;
        var names = NameReader.Read(head, out var others);
        if (names.Count == 0 && AfterComment(head) is { } named) names = NameReader.Read(named, out others);
        reference.Authors.AddRange(names);
        reference.AndOthers |= others && names.Count > 0;
        return names.Count > 0;
    }

    // "The figure leaves out arms. Customs Service", "Others disagree: Ann Lee", "The text is in Ann Lee": the names are what stands last.
    private static string? AfterComment(string head)
    {
        var at = Math.Max(head.LastIndexOf(": ", StringComparison.Ordinal), Segments.AtStops(head) is { Count: > 1 } sentences ? head.LastIndexOf(sentences[^1], StringComparison.Ordinal) - 1 : -1);
        if (at > 0 && head.AsSpan(0, at).Trim().Count(' ') >= 2 && Verbal().IsMatch(head[..at])) return head[(at + 1)..].Trim();
        var clause = head.LastIndexOf("; ", StringComparison.Ordinal);
        return Told().Match(clause > 0 ? head[(clause + 2)..] : head) is { Success: true } told ? told.Groups["who"].Value : null;
    }

    // The stop after an initial belongs to it.
    private static string WithoutStop(string head) =>
        head.EndsWith('.') && !(head.Length > 1 && char.IsUpper(head[^2]) && (head.Length == 2 || !char.IsLetter(head[^3]))) ? head[..^1] : head;

    [GeneratedRegex(@"^(anon|anonymous|author unknown|no author)\.?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Anonymous();

    [GeneratedRegex(@"\s*[\[(][^()\[\]]*\p{Lo}[^()\[\]]*[\])]|(?<=\p{Ll})\s\p{Lo}{2,4}(?=\W*$)", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex InOtherLetters();

    // Words in lower case, as a comment has them and names do not.
    [GeneratedRegex(@"\s\p{Ll}{4,}", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Verbal();

    // "The text is in Ann Lee", "This was first said by Ann Lee"
    [GeneratedRegex(@"^\p{L}+\s([\p{L}’'-]+\s){0,20}?(is|are|was|were|has|have|can|may)\s([\p{Ll}’'-]+\s){0,8}(in|by|from)\s(the\s)?(?<who>\p{Lu}.+)$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Told();

    [GeneratedRegex(@"[\[(](?<date>[^()\[\]]*\d{4}[^()\[\]]*)[\])]$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex DateInBrackets();

    [GeneratedRegex(@"(?<=[.,)\p{L}])\s(?<date>(1[5-9]|20)\d\d[a-e]?|n\.\s?d|[Ff]orthcoming|[Ii]n press)\.?$|\s\((?<date>n\.?\s?d\.?|undated)\)$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex DateAfterStop();

    [GeneratedRegex(@"^((speech|remarks|address|statement|lecture|interview|comment|commentary|opinion|article|report|testimony)\b[^,]*\s)?(by|with)\s+(?<who>.+)$|^((prepared|written)\s)?(testimony|statement) of\s+(?<who>\p{Lu}.+)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex By();
}

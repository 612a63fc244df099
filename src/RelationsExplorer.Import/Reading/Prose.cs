using System.Text.RegularExpressions;

namespace RelationsExplorer.Import.Reading;

/// <summary>What lines of text look like: a heading, a paragraph, a numbered entry.</summary>
internal static partial class Prose
{
    private static readonly HashSet<string> Small = new(StringComparer.OrdinalIgnoreCase)
        { "a", "an", "the", "of", "in", "on", "and", "or", "for", "to", "with", "by", "at", "from", "as", "vs", "under", "is", "its", "into", "over", "between", "after", "through", "via", "de" };

    /// <summary>Whether the line is running text: it ends as sentences do, or is too long for anything else.</summary>
    public static bool IsParagraph(string text) =>
        text.Length > 200
        || (text.Length >= 45 && SentenceEnd().IsMatch(text) && text.Split(' ').Length >= 7 && !(text[^1] is '?' or '!' && IsTitleCase(text)));

    /// <summary>Whether the line may be the title of a section: short, begins like one, and does not end as a sentence does.</summary>
    public static bool LooksLikeHeading(string text) =>
        text.Length is >= 3 and <= 120
        && (char.IsUpper(text[0]) || char.IsAsciiDigit(text[0]) || text[0] is '‘' or '“' or '"' or '\'' || !char.IsAscii(text[0]))
        && !IsNumberedNote(text)
        && text[^1] is not ('.' or ',' or ';' or ')' or '"' or '”')
        && !MarkedSentenceEnd().IsMatch(text)
        && !IsSourceLine(text)
        && !(text[^1] == ':' && text.AsSpan().Count(' ') >= 4 && !IsTitleCase(text)) // "Three ways are being discussed:" leads to a list
        && !Turn().IsMatch(text)
        && text.Count(c => c == ' ') < 16
        && text.Any(char.IsLetter)
        && !text.Contains("://", StringComparison.Ordinal);

    /// <summary>Whether the line may be the title of an article: as a heading, but it may be longer and end with a quotation mark.</summary>
    public static bool LooksLikeTitle(string text) =>
        text.Length is >= 8 and <= 220 && text[^1] is not ('.' or ',' or ';') && text.Contains(' ', StringComparison.Ordinal)
        && text.Any(char.IsLetter) && !text.Contains("://", StringComparison.Ordinal) && !text.Contains('@', StringComparison.Ordinal);

    /// <summary>Whether most of its weighty words begin with a capital: "Economic Partnership", not "Foreign trade".</summary>
    public static bool IsTitleCase(string text)
    {
        var weighty = text.Split([' ', '-', '–', '/'], StringSplitOptions.RemoveEmptyEntries).Where(w => char.IsLetter(w[0]) && !Small.Contains(w)).ToList();
        return weighty.Count > 0 && weighty.Count(w => char.IsUpper(w[0])) * 5 >= weighty.Count * 4;
    }

    /// <summary>Whether the line is an entry of a numbered list: "12. …", "[3] …", "(4) …", "5 Lo, …".</summary>
    public static bool IsNumbered(string text) => Numbered().IsMatch(text);

    /// <summary>Whether the line is the title of a list of notes or references.</summary>
    public static bool IsNotesHeading(string text) => NoteHeadings.IsOne(text);

    /// <summary>Whether the line says where a figure or table comes from: "Source: Rosstat".</summary>
    public static bool IsSourceLine(string text) => SourceLine().IsMatch(text);

    private static bool IsNumberedNote(string text) => text.Length > 60 && IsNumbered(text);

    // "Q: Will the bridge be built?", "LEE [00:48]: Is it built?", "LEE: The ferry is gone. Is it built?"
    [GeneratedRegex(@"^(?:(?:Q|A|Question|Answer): |(?:[\[(][0-9][0-9:.]{2,10}[\])] )?\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]+){0,3}(?: ?[\[(][0-9][0-9:.]{2,10}[\])]: |: .*[.!?] ))", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Turn();

    // The marker of a note may stand behind it, or a remark in brackets: "… it.(1)", "… it. [1]", "… it. (Continued on page 7)".
    [GeneratedRegex(@"[.!?…][”’""')\]\d\[^]*(?:\s?[\[(]\d{1,3}[\])]|\s\(\p{Lu}[^()]{2,60}\))*$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex SentenceEnd();

    // "… by the southern route.10", "… of the year.[^4]", "… at eight.¹²": a sentence with the marker of a note behind its stop.
    [GeneratedRegex(@"(?:(?<=\p{L}{2})|(?<=\d{2}))[.!…][”’""'»)]*(?:\s?(?:\[\^?[\w-]{1,20}\]|\(\d{1,3}\)|\d{1,3}(?:[,–-]\d{1,3})*|[¹²³⁰⁴-⁹,⁻]+))+$|[\p{L}\d][”’""']?\s?(?:\[\^?[\w-]{1,20}\]|\(\d{1,3}\)|[¹²³⁰⁴-⁹,⁻]+)[.!]$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex MarkedSentenceEnd();

    // Where a figure comes from, said beneath it.
    [GeneratedRegex(@"^(?:data )?sources?\s*:\s", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex SourceLine();

    [GeneratedRegex(@"^\s*(?:\[\^?\d{1,3}\]|\(\d{1,3}\)|\d{1,3}[.)]?|[¹²³⁰⁴-⁹]{1,3})\s+\S", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Numbered();
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace RelationsExplorer.Import.Notes;

/// <summary>The text of a note, or an entry of a reference list, as it was found among the passages.</summary>
/// <param name="Label">The number or sign as printed; null for an entry without one.</param>
/// <param name="Text">Its words, without the label, its lines joined.</param>
/// <param name="Places">The places of its passages among those of the draft, the first one first.</param>
/// <param name="Rule">The rule that found it.</param>
internal sealed record NoteEntry(string? Label, string Text, IReadOnlyList<int> Places, string Rule);

/// <summary>The number before a note's text: <c>12. …</c>, <c>12 …</c>, <c>[12] …</c>, <c>(12) …</c>, <c>¹² …</c>, <c>↑12 …</c>.</summary>
internal static partial class NoteNumber
{
    /// <summary>Reads the number and the words after it; false where the text does not begin with one.</summary>
    public static bool TryRead(string text, out int number, out string rest)
    {
        (number, rest) = (0, "");
        if (text.Length == 0 || !(char.IsAsciiDigit(text[0]) || text[0] is '[' or '(' or ' ' or '^' or '↑' or '⇧' or '↩' || Superscript.IsDigit(text[0]))) return false;
        var match = Number().Match(text);
        if (!match.Success) return false;
        var digits = match.Groups["raised"].Success ? Superscript.Digits(match.Groups["raised"].Value) : match.Groups["n"].Value;
        number = int.Parse(digits, CultureInfo.InvariantCulture);
        rest = text[match.Length..].Trim();
        return number > 0 && rest.Length > 0;
    }

    /// <summary>Reads the number of a note that is handed over with it: "12. Lo, …", "[12] Lo, …"; a year or a number of the text is none.</summary>
    public static bool TryReadOwn(string text, out int number)
    {
        number = 0;
        var match = OwnNumber().Match(text);
        return match.Success && int.TryParse(match.Groups["n"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;
    }

    /// <summary>Reads a number that stands before a note without a stop, "12 Lo, …", "¹² Lo, …": only where it follows the one before.</summary>
    public static bool TryReadNext(string text, int before, out int number, out string rest)
    {
        (number, rest) = (0, text);
        var match = BareNumber().Match(text);
        if (!match.Success) return false;
        var digits = match.Groups["raised"] is { Success: true } raised ? Superscript.Digits(raised.Value) : match.Groups["n"].Value;
        number = int.Parse(digits, CultureInfo.InvariantCulture);
        if (number <= before || number > before + MostLeftOut) return false;
        rest = text[match.Length..];
        return true;
    }

    // Of the notes of an article a reader may be shown some.
    private const int MostLeftOut = 5;

    [GeneratedRegex(@"^\s*((?<n>[0-9]{1,3})\s+|(?<raised>[⁰¹²³⁴-⁹]{1,4})\s*)(?=[\p{L}“‘""'«《„—*_])", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex BareNumber();

    [GeneratedRegex(@"^\s*(\[(?<n>[0-9]{1,3})\]|\((?<n>[0-9]{1,3})\)|(?<n>[0-9]{1,3})[.)])\s+(?=[\p{L}“‘""'«《„—*_]|\d{4}\s\p{Lu})", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex OwnNumber();

    // "1Anna Holm": what a superscript becomes when a page is copied as text.
    [GeneratedRegex(@"^\s*(\[[\^↑]?(?<n>[0-9]{1,4})\][.:]?\s*|\((?<n>[0-9]{1,4})\)[.:]?\s*|([\^↑⇧↩]\s?)?(?<n>[0-9]{1,4})(\s*[.):\]]\s*(?!\d)(↑\s*)?|\s+(↑\s*)?|(?=[“‘""«\p{Lu}]))|(?<raised>[⁰¹²³⁴-⁹]{1,4})\s*)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Number();
}

/// <summary>Digits set above the line.</summary>
internal static class Superscript
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>Whether the character is such a digit.</summary>
    public static bool IsDigit(char c) => c is '¹' or '²' or '³' or (>= '⁰' and <= '⁹');

    /// <summary>The plain digits of a run of raised ones.</summary>
    public static string Digits(string raised) => string.Concat(raised.Select(c => (char)('0' + Raised.IndexOf(c))));
}

using System.Text.RegularExpressions;

namespace RelationsExplorer.Import.Notes.References.Addresses;

/// <summary>Joins web addresses that a line's end or a stray space has broken.</summary>
internal static partial class BrokenAddress
{
    /// <summary>The text with such addresses whole.</summary>
    public static string Joined(string text)
    {
        if (text.Contains(": //", StringComparison.Ordinal)) text = BrokenScheme().Replace(text, ":");
        if (!text.Contains("://", StringComparison.Ordinal) && !text.Contains("www.", StringComparison.OrdinalIgnoreCase)) return text;
        // An address may be broken more than once.
        for (var i = 0; i < 5; i++)
        {
            var joined = Broken().Replace(text, "${head}");
            if (joined == text) break;
            text = joined;
        }

        return text;
    }

    // "http: //example.org"
    [GeneratedRegex(@"(?<=\bhttps?): (?=//\w)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex BrokenScheme();

    // After a mark that ends no address, before what looks like more of it: with a mark or an ending of its own, on the next line, or a number too long for a year.
    [GeneratedRegex(@"(?<head>(https?://|www\.)[^\s<>""“”]*[-/_=&?%])(\s*[\r\n]\s*(?=[\p{Ll}\d%_?=-][^\s]{2,})(?!accessed|retrieved|viewed|last\s)|[ \u00A0\u200B](?=[\p{Ll}\d][\w%.~]*([-/_=&?][\w%.~]+)+|[\w%~-]+\.(html?|shtml|php|aspx?|pdf)\b)|(?<=/)[ \u00A0](?=\d{5,12}/?([.,;)]*(\s|$))))", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Broken();
}

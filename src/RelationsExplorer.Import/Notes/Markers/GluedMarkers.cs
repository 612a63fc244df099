using System.Globalization;

namespace RelationsExplorer.Import.Notes.Markers;

/// <summary>
/// Judges digits that stand against a word or a mark of punctuation, as superscripts do when a page is copied as text:
/// "country1.", "challenges.”5", "way.37Nevertheless", "in 201810".
/// </summary>
internal static class GluedMarkers
{
    private const double AfterDesignation = 0.1;

    private static readonly HashSet<string> Measures = new(StringComparer.OrdinalIgnoreCase)
        { "percent", "per", "million", "billion", "trillion", "km", "kilometres", "kilometers", "years", "bcm", "tons", "tonnes", "dollars", "hectares", "barrels", "mw", "gw" };

    /// <summary>The marker in a run of five to seven digits that begins with a year; null where there is none.</summary>
    public static (int Start, double Weight)? Split(string text, int start, int end)
    {
        if (end - start is < 5 or > 7 || text[start + 4] == '0') return null;
        var year = text.AsSpan(start, 4);
        if (year is not (['1', '5' or '6' or '7' or '8' or '9', ..] or ['2', '0', ..])) return null;
        if (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] is '$' or '€' or '£' or ',' or '.' or '/')) return null;
        return After(text, end) is var after and > 0 ? (start + 4, 0.8 * after) : null;
    }

    /// <summary>The end of a list of markers that begins here, "4,5" or "12–14": small steps upwards; null where there is none.</summary>
    public static int? ListEnd(string text, int start, int end)
    {
        if (end - start > 3 || end + 1 >= text.Length || text[end] is not (',' or '–' or '-') || !char.IsAsciiDigit(text[end + 1])) return null;
        var last = int.Parse(text.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture);
        var at = end;
        while (at + 1 < text.Length && text[at] is ',' or '–' or '-' && text[at + 1] is >= '1' and <= '9')
        {
            var to = at + 1;
            while (to < text.Length && char.IsAsciiDigit(text[to])) to++;
            // "1,000" and "7.30-9.30" are numbers of other things.
            if (to - at > 4 || int.Parse(text.AsSpan(at + 1, to - at - 1), NumberStyles.None, CultureInfo.InvariantCulture) is var next && (next <= last || next - last > 9)) break;
            (last, at) = (next, to);
        }

        return at > end ? at : null;
    }

    /// <summary>How much the digits look like a marker, from what stands around them; 0 for not at all.</summary>
    public static double Weight(string text, int start, int end, IReadOnlySet<string> designations)
    {
        if (start == 0) return 0;
        var after = After(text, end);
        return after == 0 ? 0 : after * Before(text, start, end, designations);
    }

    private static double Before(string text, int start, int end, IReadOnlySet<string> designations)
    {
        var before = text[start - 1];
        if (char.IsLetter(before)) return AfterWord(text, start, end, designations);
        if (start < 2) return 0;
        var earlier = text[start - 2];
        return before switch
        {
            '^' => 1,
            '”' or '»' or '"' or '’' or '\'' => char.IsWhiteSpace(earlier) || earlier == '(' ? 0 : 1,
            ')' or ']' => 0.9,
            '%' => 0.8,
            '.' or ',' or ';' or ':' or '!' or '?' or '…' => AfterStop(text, start, end, before, earlier, designations),
            '—' => 0.3,
            _ => 0,
        };
    }

    private static double AfterWord(string text, int start, int end, IReadOnlySet<string> designations)
    {
        var from = start;
        while (from > 0 && char.IsLetter(text[from - 1])) from--;
        var word = text[from..start];
        // "the J-11B7": a marker only where its neighbours leave a gap for it, for "T-72B3" is a tank.
        if (from > 0 && char.IsAsciiDigit(text[from - 1])) return word.All(char.IsUpper) && end - start < 4 ? AfterDesignation : 0;
        if (designations.Contains(word.ToLowerInvariant())) return 0;
        if (end - start == 4) return 0.05;
        if (word.All(char.IsUpper)) return word.Length switch { 1 => 0, 2 => 0.15, _ => 0.7 };
        return char.IsUpper(word[^1]) ? 0.2 : 1;
    }

    private static double AfterStop(string text, int start, int end, char stop, char earlier, IReadOnlySet<string> designations)
    {
        if (char.IsAsciiDigit(earlier))
        {
            var from = start - 1;
            while (from > 0 && char.IsAsciiDigit(text[from - 1])) from--;
            // "in 2018.12" ends a sentence with a year; "1.5", "10:47" and "1,000" are numbers.
            var isYear = start - 1 - from == 4 && text[from] is '1' or '2' && (from == 0 || text[from - 1] == ' ');
            return stop is '.' && isYear ? 0.8 : stop is ',' && isYear && end - start < 3 ? 0.5 : stop is ';' or '!' or '?' ? 0.8 : stop is '.' && EndsSentence(text, end) ? 0.3 : 0;
        }

        if (char.IsLetter(earlier) && stop == '.')
        {
            var from = start - 1;
            while (from > 0 && char.IsLetter(text[from - 1])) from--;
            if (designations.Contains(text[from..(start - 1)].ToLowerInvariant()) && start - 1 - from <= 4) return from > 0 && text[from - 1] == '.' ? 0.8 : 0;
        }

        return char.IsWhiteSpace(earlier) ? 0 : 1;
    }

    private static bool EndsSentence(string text, int end) => end >= text.Length || (end + 1 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1]));

    private static double After(string text, int end)
    {
        if (end >= text.Length) return 1;
        var next = text[end];
        if (next is '%' or '/' or '°' or '$' || char.IsLower(next)) return 0;
        if (char.IsUpper(next)) return end + 1 < text.Length && char.IsLower(text[end + 1]) ? 0.85 : 0.1;
        if (next is '-' or '–' or '.' or ',' or ':' && end + 1 < text.Length && (char.IsAsciiDigit(text[end + 1]) || (next is '-' && char.IsLetter(text[end + 1])))) return 0.1;
        if (next != ' ') return 1;
        var word = text.AsSpan(end + 1);
        var stop = word.IndexOfAny(" .,;)");
        return Measures.Contains((stop < 0 ? word : word[..stop]).ToString()) ? 0.3 : 1;
    }
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace RelationsExplorer.Import.Notes.Markers;

/// <summary>Lists all places of a text that may be markers of notes, each with how much it looks like one.</summary>
internal static partial class MarkerScanner
{
    /// <summary>The style of digits between spaces.</summary>
    internal const string Alone = "alone";

    /// <summary>How much digits between spaces look like a marker where a sentence or a part of one has ended.</summary>
    internal const double AloneWeight = 0.05;

    private const int Highest = 9999;

    private static readonly HashSet<string> Designations = [.. WordList.Rows(typeof(MarkerScanner), "designations.txt").Select(row => row[0])];

    /// <summary>The candidates of one passage, in order.</summary>
    public static IEnumerable<MarkerCandidate> Scan(string text, int passage)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9') && !text.Any(Superscript.IsDigit)) return [];
        var found = new List<MarkerCandidate>();
        foreach (Match match in Bracketed().Matches(text)) AddBracketed(found, text, passage, match);
        AddDigits(found, text, passage);
        AddRaised(found, text, passage);
        found.Sort((a, b) => (a.Start, a.Number).CompareTo((b.Start, b.Number)));
        return found;
    }

    private static void AddBracketed(List<MarkerCandidate> found, string text, int passage, Match match)
    {
        var round = text[match.Index] == '(';
        if (!round && match.Value[^1] != ']') return;
        // "[3]–[5]" is "[3–5]" and "[1], [6]" is "[1, 6]": what stands between belongs to the markers.
        var list = match.Groups["list"].Value + (match.Groups["more"] is { Success: true } more ? more.Value.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal) : "");
        var start = match.Index;
        while (start > 0 && text[start - 1] is ' ' or '\u00A0') start--;
        var end = match.Index + match.Length;
        var weight = round ? RoundWeight(text, match.Index, start, end) : 1;
        var locator = match.Groups["page"] is { Success: true } page ? page.Value : null;
        foreach (var number in Numbers(list))
            found.Add(new MarkerCandidate(passage, start, end, number, round ? "parenthesis" : "bracket", weight, locator));
    }

    // "(2)" before a word in the middle of a sentence counts points of a list; after a word and before a stop it marks a note.
    private static double RoundWeight(string text, int open, int start, int end)
    {
        if (start == 0) return end >= text.Length ? 1 : 0.1;
        var before = text[start - 1];
        var after = text.AsSpan(end).TrimStart();
        if (before is ':' or ';' or '(' || text.AsSpan(0, start).EndsWith(" and") || text.AsSpan(0, start).EndsWith(" or")) return 0.1;
        if (after.Length == 0 || after[0] is '.' or ',' or ';' or ':' or '!' or '?' or '”' or '’' or '"' or ')') return 1;
        if (open == start) return 0.9;
        return char.IsUpper(after[0]) ? (before is '.' or '”' or '’' or '"' or '!' or '?' ? 0.8 : 0.4) : before is ',' ? 0.15 : 0.3;
    }

    // "1, 2" and "3-5" name several notes.
    private static IEnumerable<int> Numbers(string list)
    {
        foreach (var part in list.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var ends = part.Split(['-', '–', '—', '⁻'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (!int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out var first)) continue;
            var last = ends.Length > 1 && int.TryParse(ends[1], NumberStyles.None, CultureInfo.InvariantCulture, out var to) && to > first && to - first <= 30 ? to : first;
            for (var number = first; number <= last; number++)
            {
                if (number is > 0 and <= Highest) yield return number;
            }
        }
    }

    private static void AddDigits(List<MarkerCandidate> found, string text, int passage)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i])) continue;
            var end = i;
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
            var run = text.AsSpan(i, end - i);
            if (GluedMarkers.Split(text, i, end) is { } split)
            {
                Add(split.Start, end, split.Weight, "glued");
            }
            else if (GluedMarkers.ListEnd(text, i, end) is { } last && GluedMarkers.Weight(text, i, last, Designations) is var common and > 0.5)
            {
                foreach (var number in Numbers(text[i..last])) found.Add(new MarkerCandidate(passage, i, last, number, "glued", 0.8 * common));
                end = last;
            }
            else if (run.Length <= 4 && run[0] != '0')
            {
                var weight = GluedMarkers.Weight(text, i, end, Designations);
                if (weight > 0) Add(i, end, weight, i > 0 && text[i - 1] == '^' ? "caret" : "glued");
                else if (IsAlone(text, i, end)) Add(i, end, GoesOn(text, i, end) ? AloneWeight / 2 : AloneWeight, Alone);
                else if (IsBeforeStop(text, i, end)) Add(i, end + 1, AloneWeight, Alone);
            }

            i = end;
        }

        void Add(int start, int end, double weight, string style)
        {
            var number = int.Parse(text.AsSpan(start, end - start).TrimEnd(), NumberStyles.None, CultureInfo.InvariantCulture);
            if (style is "caret" or Alone) start--;
            if (number is > 0 and <= Highest) found.Add(new MarkerCandidate(passage, start, end, number, style, weight));
        }
    }

    // "(ABC) 18 enacted": between spaces, after a bracket, a quotation or a stop.
    private static bool IsAlone(string text, int start, int end) =>
        start >= 2 && text[start - 1] is ' ' or '\u00A0' && text[start - 2] is ')' or ']' or '”' or '’' or '"' or '»' or '.' or ',' or ';'
        && (end >= text.Length || (text[end] is ' ' or '.' or ',' && !(text[end] != ' ' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))));

    // "vol. 3 of", "in the U.S. 5 towns": a sentence does not begin in lower case.
    private static bool GoesOn(string text, int start, int end) =>
        text[start - 2] == '.' && text.AsSpan(end).TrimStart() is [var next, ..] && char.IsLower(next);

    // "the pact 12 , which": no number of the text has a space between it and a comma.
    private static bool IsBeforeStop(string text, int start, int end) =>
        start >= 2 && text[start - 1] is ' ' or '\u00A0' && char.IsLetterOrDigit(text[start - 2]) && end + 1 < text.Length
        && text[end] is ' ' or '\u00A0' && text[end + 1] is '.' or ',' or ';' or ':' or '!' or '?' && (end + 2 >= text.Length || text[end + 2] is ' ' or '”' or '"');

    private static void AddRaised(List<MarkerCandidate> found, string text, int passage)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!Superscript.IsDigit(text[i])) continue;
            var end = i + 1;
            while (end < text.Length && (Superscript.IsDigit(text[end]) || (text[end] is ',' or '⁻' or '˒' or '⁾' && end + 1 < text.Length && Superscript.IsDigit(text[end + 1])))) end++;
            var plain = string.Concat(text[i..end].Select(c => Superscript.IsDigit(c) ? Superscript.Digits(c.ToString())[0] : c));
            // "km²", "m³/s"
            var isUnit = end == i + 1 && text[i] is '²' or '³' && i > 0 && text[i - 1] == 'm';
            var start = i > 0 && text[i - 1] == '⁽' ? i - 1 : i;
            foreach (var number in Numbers(plain.Replace('⁻', '-').Replace('˒', ',')))
                found.Add(new MarkerCandidate(passage, start, end, number, "superscript", isUnit ? 0.05 : 1));
            i = end;
        }
    }

    // "[3]", "[1, 4-6]", "[3, p. 12]", "[3]–[5], [9]", "(7)"
    [GeneratedRegex(@"[\[(](?<list>\d{1,4}(\s*[,;–—-]\s*\d{1,4})*)([,:]\s*(?<page>(pp?\.?\s*)\d{1,5}([-–]\d{1,5})?))?[\])](?<more>(\s?[,;–—-]\s?\[\d{1,4}\])+)?", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Bracketed();
}

using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace RelationsExplorer.Corpus.Dates;

/// <summary>
/// A time as a reader types it into a filter: EDTF, or plain English such as "May 2014", "21 May 2014", "the 1960s", "2014 to 2016",
/// "since 2005". Prose is not read here: whatever is not wholly a time is none.
/// </summary>
public static class TypedDate
{
    private const int Longest = 80;

    private static readonly DateTimeFormatInfo _names = CultureInfo.InvariantCulture.DateTimeFormat;
    private static readonly string[] _joints = [" to ", " until ", " and ", " - ", " – ", "–"];
    private static readonly string[] _since = ["since ", "from ", "starting ", "beginning "];
    private static readonly string[] _until = ["until ", "till ", "up to ", "by ", "no later than "];
    private static readonly string[] _needless = ["in ", "on ", "during ", "the "];
    private static readonly string[] _seasons = ["spring", "summer", "autumn", "winter"];

    /// <summary>Reads what was typed.</summary>
    /// <param name="typed">The words; case and commas do not matter.</param>
    /// <param name="date">The time that they mean; null where they mean none.</param>
    /// <returns>Whether they mean one.</returns>
    public static bool TryRead(string? typed, [NotNullWhen(true)] out EdtfDate? date)
    {
        date = null;
        if (typed is null || typed.Length > Longest) return false;
        date = EdtfDate.TryParse(typed.Trim(), out var edtf, out _) ? edtf : SpanOrNull(Tidy(typed));
        return date is not null;
    }

    /// <summary>A time as it may be typed: in words where these are read back as the same, else as EDTF.</summary>
    public static string Of(EdtfDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        var words = date.InWords();
        return TryRead(words, out var again) && again.Equals(date) ? words : date.ToString();
    }

    private static EdtfDate? SpanOrNull(string words)
    {
        if (PointOrNull(words) is { } point) return point;
        if (After(words, ["after "]) is { } after) return PointOrNull(after) is { Latest: { } last } ? SinceOrNull(OfDayOrNull(last.AddDays(1))) : null;
        if (After(words, ["before "]) is { } before) return PointOrNull(before) is { Earliest: { } first } ? UntilOrNull(OfDayOrNull(first.AddDays(-1))) : null;
        if (After(words, _until) is { } until) return PointOrNull(until) is { } end ? UntilOrNull(end) : null;
        var span = After(words, ["from ", "between "]) ?? words;
        foreach (var joint in _joints)
        {
            if (span.IndexOf(joint, StringComparison.Ordinal) is > 0 and var at && BetweenOrNull(span[..at].Trim(), span[(at + joint.Length)..].Trim()) is { } found) return found;
        }

        // Two years with a hyphen: of a year and a month EDTF has made one already.
        if (span.Split('-') is [{ Length: 4 } one, { Length: 4 } other] && BetweenOrNull(one, other) is { } years) return years;
        return After(words, _since) is { } since && PointOrNull(since.EndsWith(" on", StringComparison.Ordinal) ? since[..^3] : since) is { } start ? SinceOrNull(start) : null;
    }

    // The beginning may leave out what it shares with the end: "20 to 21 May 2014", "May to July 2014".
    private static EdtfDate? BetweenOrNull(string first, string last)
    {
        if (PointOrNull(last) is not { } end) return null;
        var rest = last.Split(' ');
        var begin = PointOrNull(first) ?? PointOrNull($"{first} {rest[^1]}") ?? (rest.Length == 3 ? PointOrNull($"{first} {rest[1]} {rest[2]}") : null);
        return begin is null ? null : EdtfOrNull($"{begin}/{end}");
    }

    private static EdtfDate? SinceOrNull(EdtfDate? first) => first is null ? null : EdtfOrNull($"{first}/..");

    private static EdtfDate? UntilOrNull(EdtfDate? last) => last is null ? null : EdtfOrNull($"../{last}");

    // Of years of more than four digits EDTF has no days.
    private static EdtfDate? OfDayOrNull(Day day) => day.Year is >= -9_999 and <= 9_999 ? EdtfDate.OfDay(day) : null;

    private static EdtfDate? EdtfOrNull(string text) => EdtfDate.TryParse(text, out var date, out _) ? date : null;

    private static EdtfDate? PointOrNull(string words)
    {
        while (After(words, _needless) is { } less) words = less;
        if (EdtfDate.TryParse(words.ToUpperInvariant(), out var edtf, out _) && edtf.Precision != EdtfPrecision.Interval) return edtf;
        return words.Split(' ') switch
        {
            [{ Length: 5 } decade] when decade.EndsWith("0s", StringComparison.Ordinal) && IsNumber(decade[..4]) => EdtfDate.Parse(decade[..3] + "X"),
            [var century, "century"] when Number(century) is > 0 and <= 99 and var number => EdtfDate.Parse(string.Create(CultureInfo.InvariantCulture, $"{number - 1:00}XX")),
            [var season, { Length: 4 } year] when Season(season) is > 0 and var number && IsNumber(year) => EdtfDate.Parse(string.Create(CultureInfo.InvariantCulture, $"{year}-{number}")),
            [var month, { Length: 4 } year] when IsNumber(year) && Month(month) is > 0 and var number => OfMonth(year, number),
            [{ Length: 4 } year, var month] when IsNumber(year) && Month(month) is > 0 and var number => OfMonth(year, number),
            [var day, var month, { Length: 4 } year] when IsNumber(year) && Month(month) is > 0 and var number => DayOrNull(year, number, day),
            [var month, var day, { Length: 4 } year] when IsNumber(year) && Month(month) is > 0 and var number => DayOrNull(year, number, day),
            _ => null,
        };
    }

    private static EdtfDate OfMonth(string year, int month) => EdtfDate.OfMonth(int.Parse(year, CultureInfo.InvariantCulture), month);

    private static EdtfDate? DayOrNull(string year, int month, string day) =>
        EdtfDate.TryParse(string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}-{Number(day):00}"), out var date, out _) ? date : null;

    private static int Month(string word)
    {
        for (var month = 1; word.Length >= 3 && month <= 12; month++)
            if (_names.GetMonthName(month).StartsWith(word.TrimEnd('.'), StringComparison.OrdinalIgnoreCase)) return month;
        return 0;
    }

    private static int Season(string word) => word == "fall" ? 23 : Array.IndexOf(_seasons, word) is >= 0 and var at ? 21 + at : 0;

    // A number, also as the first, second, third or fourth.
    private static int Number(string word)
    {
        var digits = word.Length > 2 && word[^2..] is "st" or "nd" or "rd" or "th" ? word[..^2] : word;
        return digits.Length <= 2 && IsNumber(digits) ? int.Parse(digits, CultureInfo.InvariantCulture) : 0;
    }

    private static bool IsNumber(string word) => word.Length > 0 && word.All(char.IsAsciiDigit);

    private static string? After(string words, params ReadOnlySpan<string> beginnings)
    {
        foreach (var beginning in beginnings)
            if (words.StartsWith(beginning, StringComparison.Ordinal)) return words[beginning.Length..].Trim();
        return null;
    }

    private static string Tidy(string typed) =>
        string.Join(' ', typed.Replace(',', ' ').ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

using System.Globalization;
using RelationsExplorer.Corpus.Dates;

namespace RelationsExplorer.Import.Bibliographies;

/// <summary>Dates as reference managers write them. A date that none of the forms fits is unknown, not guessed.</summary>
internal static class BibliographyDate
{
    /// <summary>The first three letters of a month's English name, from 1.</summary>
    public static string MonthName(int month) => CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames[month - 1].ToLowerInvariant();

    /// <summary>A whole date: EDTF, as biblatex and CSL have it, or with slashes, as RIS has it ("2014/05/12/").</summary>
    public static EdtfDate? ParseOrNull(string text)
    {
        text = text.Trim();
        if (EdtfDate.TryParse(text, out var date, out _)) return date;
        var parts = text.Split('/', StringSplitOptions.TrimEntries);
        return parts.Length is >= 2 and <= 4 && parts[0].Length == 4 ? OfNumbersOrNull(parts[0], parts[1], parts.ElementAtOrDefault(2)) : null;
    }

    /// <summary>A date in parts, the month as a number or by name, with the day beside it where it likes: "2014", "may 12".</summary>
    public static EdtfDate? OfWordsOrNull(string year, string? month, string? day)
    {
        if (EdtfDate.TryParse(year, out var whole, out _) && month is null) return whole;
        var words = (month ?? "").Split([' ', ',', '.', '~'], StringSplitOptions.RemoveEmptyEntries);
        var named = words.Select(MonthOrNull).FirstOrDefault(number => number is not null);
        day ??= named is null ? null : words.FirstOrDefault(word => MonthOrNull(word) is null && int.TryParse(word.TrimEnd('t', 'h', 's', 'n', 'd', 'r'), out _))?.TrimEnd('t', 'h', 's', 'n', 'd', 'r');
        return named is null ? OfNumbersOrNull(year, words.ElementAtOrDefault(0), day ?? words.ElementAtOrDefault(1)) : OfNumbersOrNull(year, named.Value.ToString(CultureInfo.InvariantCulture), day);
    }

    /// <summary>A date of numbers; as far as they are numbers.</summary>
    public static EdtfDate? OfNumbersOrNull(string year, string? month, string? day)
    {
        if (NumberOrNull(year, 1, 9999) is not { } y) return null;
        var text = y.ToString("D4", CultureInfo.InvariantCulture);
        if (NumberOrNull(month, 1, 12) is { } m)
        {
            text += m.ToString("-00", CultureInfo.InvariantCulture);
            if (NumberOrNull(day, 1, 31) is { } d && EdtfDate.TryParse(text + d.ToString("-00", CultureInfo.InvariantCulture), out var exact, out _)) return exact;
        }

        return EdtfDate.TryParse(text, out var date, out _) ? date : null;
    }

    private static int? MonthOrNull(string word) =>
        word.Length >= 3 && Enumerable.Range(1, 12).FirstOrDefault(month => word.StartsWith(MonthName(month), StringComparison.OrdinalIgnoreCase)) is > 0 and var found ? found : null;

    private static int? NumberOrNull(string? text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;
}

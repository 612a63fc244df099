using System.Globalization;

namespace RelationsExplorer.Corpus.Dates;

/// <summary>Reads one date from left to right: <c>year</c>, <c>year-month</c>, <c>year-month-day</c>, each part with its signs.</summary>
internal ref struct EdtfPointReader
{
    private readonly ReadOnlySpan<char> _text;
    private int _at;
    private EdtfQualifier _before, _after;
    private bool _partsAreQualified;

    private EdtfPointReader(ReadOnlySpan<char> text) => _text = text;

    /// <summary>Reads the text as one date; the answer is the reason why it is none, or null where all is well.</summary>
    public static string? Read(ReadOnlySpan<char> text, out EdtfPoint point)
    {
        point = default;
        if (text.ContainsAny(' ', '\t', '\u00a0')) return "a date has no spaces";
        var sign = text.TrimStart("?~%");
        return sign is ['Y', ..]
            ? EdtfLongYearReader.Read(text, out point)
            : new EdtfPointReader(text).Read(out point);
    }

    private string? Read(out EdtfPoint point)
    {
        point = default;
        if (ReadYear(ref point) is { } noYear) return noYear;
        if (_at < _text.Length && (ReadMonth(ref point) is { } noMonth)) return noMonth;
        if (_at < _text.Length && _text[_at] == '-' && (ReadDay(ref point) is { } noDay)) return noDay;
        if (_at < _text.Length && (ReadTime(ref point) is { } noTime)) return noTime;
        point = point with { Level = LevelOf(point) };
        return EdtfBounds.Fit(ref point, _text);
    }

    private string? ReadYear(ref EdtfPoint point)
    {
        _before = ReadQualifier();
        var isNegative = _at < _text.Length && _text[_at] == '-';
        if (isNegative) _at++;
        if (_text.Length < _at + 4 || EdtfDigits.ReadOrNull(_text.Slice(_at, 4)) is not { } year)
            return _text[_at..] is ['+', ..] ? "a year has no plus sign" : "a date begins with a year of four digits";
        if (isNegative && year.Highest == 0) return "there is no year minus zero; the year before 1 is 0000";
        _at += 4;
        if (_at < _text.Length && (char.IsAsciiDigit(_text[_at]) || _text[_at] == 'X'))
            return "a year of more than four digits begins with Y";
        point = point with { Kind = EdtfPointKind.Year, IsNegative = isNegative, Year = year };
        if (_at < _text.Length && _text[_at] == 'S' && ReadSignificance(ref point) is { } wrong) return wrong;
        if (ReadSignAfter() is { } twice) return twice;
        point = Qualify(point, EdtfPointKind.Year);
        return null;
    }

    private string? ReadSignificance(ref EdtfPoint point)
    {
        if (!point.Year.AreGiven) return "significant digits and unspecified digits do not go together";
        var end = _at + 1;
        while (end < _text.Length && char.IsAsciiDigit(_text[end])) end++;
        var year = point.IsNegative ? -point.Year.Lowest : point.Year.Lowest;
        if (EdtfLongYearReader.SignificanceOf(_text[(_at + 1)..end], year, out var digits) is { } wrong) return wrong;
        _at = end;
        point = point with { LongYear = year, SignificantDigits = digits };
        return _at < _text.Length && _text[_at] == '-' ? "a year with significant digits has no month" : null;
    }

    private string? ReadMonth(ref EdtfPoint point)
    {
        if (ReadPart("month", out var month) is { } wrong) return wrong;
        if (point.SignificantDigits > 0) return "a year with significant digits has no month";
        if (month is { AreGiven: true, Lowest: >= 21 and <= 41 })
        {
            point = Qualify(point with { Kind = EdtfPointKind.Season, SubYear = month.Lowest }, EdtfPointKind.Season);
            return null;
        }

        if (month.Highest < 1 || month.Lowest > 12)
            return string.Create(CultureInfo.InvariantCulture, $"month {Digits(month)} in '{_text}': months run from 01 to 12");
        point = Qualify(point with { Kind = EdtfPointKind.Month, Month = month }, EdtfPointKind.Month);
        return null;
    }

    private string? ReadDay(ref EdtfPoint point)
    {
        if (ReadPart("day", out var day) is { } wrong) return wrong;
        if (point.Kind == EdtfPointKind.Season) return "a season or quarter has no day";
        if (day.Highest < 1 || day.Lowest > 31)
            return string.Create(CultureInfo.InvariantCulture, $"day {Digits(day)} in '{_text}': no month has it");
        point = Qualify(point with { Kind = EdtfPointKind.Day, DayOfMonth = day }, EdtfPointKind.Day);
        return null;
    }

    private string? ReadTime(ref EdtfPoint point)
    {
        if (_text[_at] != 'T' || point.Kind != EdtfPointKind.Day) return $"'{_text[_at..]}' is left over";
        if (point.HasUnspecified || point.Anywhere != EdtfQualifier.None) return "a time of day stands only with a day that is known";
        if (EdtfTime.WhyNot(_text[(_at + 1)..]) is { } wrong) return wrong;
        point = point with { Kind = EdtfPointKind.DateTime };
        _at = _text.Length;
        return null;
    }

    private string? ReadPart(string name, out EdtfDigits digits)
    {
        digits = default;
        if (_text[_at] != '-') return $"'{_text[_at..]}' is left over";
        _at++;
        _before = ReadQualifier();
        if (_text.Length < _at + 2 || EdtfDigits.ReadOrNull(_text.Slice(_at, 2)) is not { } read) return $"a {name} has two digits";
        digits = read;
        _at += 2;
        return ReadSignAfter();
    }

    private string? ReadSignAfter()
    {
        _after = ReadQualifier();
        return _at < _text.Length && IsQualifier(_text[_at])
            ? "one sign at a time: % stands for ? and ~ together"
            : null;
    }

    private EdtfQualifier ReadQualifier()
    {
        var sign = _at < _text.Length ? Of(_text[_at]) : EdtfQualifier.None;
        if (sign != EdtfQualifier.None) _at++;
        return sign;
    }

    /// <summary>A sign to the left is said of its part; one to the right, of its part and all before it; at the end, of the whole.</summary>
    private EdtfPoint Qualify(EdtfPoint point, EdtfPointKind part)
    {
        if (_after != EdtfQualifier.None && _at == _text.Length) point = point with { Whole = _after };
        else if (_after != EdtfQualifier.None)
        {
            _partsAreQualified = true;
            point = point with { OfYear = point.OfYear | _after };
            if (part is not EdtfPointKind.Year) point = point with { OfMonth = point.OfMonth | _after };
        }

        if (_before == EdtfQualifier.None) return point;
        _partsAreQualified = true;
        return part switch
        {
            EdtfPointKind.Year => point with { OfYear = point.OfYear | _before },
            EdtfPointKind.Day => point with { OfDay = point.OfDay | _before },
            _ => point with { OfMonth = point.OfMonth | _before },
        };
    }

    private readonly int LevelOf(in EdtfPoint point)
    {
        if (_partsAreQualified || point.SignificantDigits > 0 || point.SubYear > 24) return 2;
        if (point.HasUnspecified) return HasUnspecifiedOnlyAtItsEnd(point) ? 1 : 2;
        return point.IsNegative || point.SubYear > 0 || point.Whole != EdtfQualifier.None ? 1 : 0;
    }

    /// <summary>The cases that level 1 lists: one or two digits of a year alone, a whole month, a whole day, both.</summary>
    private static bool HasUnspecifiedOnlyAtItsEnd(in EdtfPoint point) => point.Kind switch
    {
        EdtfPointKind.Year => point.Year.Unspecified is 0b1 or 0b11,
        EdtfPointKind.Month => point.Year.AreGiven && point.Month.Unspecified == 0b11,
        EdtfPointKind.Day => point.Year.AreGiven && point.DayOfMonth.Unspecified == 0b11 && point.Month.Unspecified is 0 or 0b11,
        _ => false,
    };

    private static string Digits(EdtfDigits part) => part.AreGiven
        ? part.Lowest.ToString("00", CultureInfo.InvariantCulture)
        : part.Unspecified switch
        {
            0b01 => string.Create(CultureInfo.InvariantCulture, $"{part.Lowest / 10}X"),
            0b10 => string.Create(CultureInfo.InvariantCulture, $"X{part.Lowest % 10}"),
            _ => "XX",
        };

    private static bool IsQualifier(char c) => Of(c) != EdtfQualifier.None;

    /// <summary>What a character says of a date; none where it is no qualifier.</summary>
    internal static EdtfQualifier Of(char c) => c switch
    {
        '?' => EdtfQualifier.Uncertain,
        '~' => EdtfQualifier.Approximate,
        '%' => EdtfQualifier.Both,
        _ => EdtfQualifier.None,
    };
}

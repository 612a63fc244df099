using System.Globalization;

namespace RelationsExplorer.Corpus.Dates;

/// <summary>Reads years beyond four digits, exponential ones, and how many of a year's digits are significant.</summary>
internal static class EdtfLongYearReader
{
    /// <summary>Years beyond this are refused, so that days can still be counted.</summary>
    internal const long FarthestYear = 1_000_000_000_000_000;

    /// <summary>Reads <c>Y170000002</c>, <c>Y-17E7</c>, <c>Y3388E2S3</c>; the answer is the reason why it cannot be read, or null.</summary>
    public static string? Read(ReadOnlySpan<char> text, out EdtfPoint point)
    {
        point = default;
        var before = EdtfPointReader.Of(text[0]);
        var at = before == EdtfQualifier.None ? 1 : 2;
        if (at > text.Length || text[at - 1] != 'Y') return "one sign at a time: % stands for ? and ~ together";
        var after = EdtfPointReader.Of(text[^1]);
        var body = text[at..(after == EdtfQualifier.None ? text.Length : text.Length - 1)];
        var isNegative = body is ['-', ..];
        if (isNegative) body = body[1..];

        var mantissa = TakeDigits(ref body);
        if (mantissa.IsEmpty || mantissa[0] == '0') return "after Y stands a year that does not begin with 0";
        var exponent = body is ['E', ..] ? TakeDigits(ref body, after: 1) : "";
        if (body is ['E', ..]) return "after E stands a number";
        if (mantissa.Length < 5 && exponent.IsEmpty) return "Y is for years of more than four digits";
        if (Value(mantissa, exponent) is not { } year) return $"the year is beyond {FarthestYear:N0}";
        if (isNegative) year = -year;

        var significant = 0;
        if (body is ['S', ..])
        {
            var figure = TakeDigits(ref body, after: 1);
            if (SignificanceOf(figure, year, out significant) is { } wrong) return wrong;
        }

        if (body is ['-', ..]) return "a year that begins with Y has no month";
        if (!body.IsEmpty) return $"'{body}' is left over";
        point = new EdtfPoint
        {
            Kind = EdtfPointKind.LongYear,
            IsNegative = isNegative,
            LongYear = year,
            SignificantDigits = significant,
            Whole = after,
            OfYear = before,
            Level = !exponent.IsEmpty || significant > 0 || before != EdtfQualifier.None ? 2 : 1,
        };
        return EdtfBounds.Fit(ref point, text);
    }

    /// <summary>The figure after <c>S</c>: from one to all of the year's digits.</summary>
    public static string? SignificanceOf(ReadOnlySpan<char> figure, long year, out int digits) =>
        int.TryParse(figure, NumberStyles.None, CultureInfo.InvariantCulture, out digits) && digits >= 1 && digits <= Length(year)
            ? null
            : "after S stands how many of the year's digits are significant";

    /// <summary>How many digits a year has.</summary>
    internal static int Length(long year)
    {
        var length = 1;
        for (year = Math.Abs(year); year > 9; year /= 10) length++;
        return length;
    }

    private static ReadOnlySpan<char> TakeDigits(ref ReadOnlySpan<char> text, int after = 0)
    {
        var end = after;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        var digits = text[after..end];
        if (end > after) text = text[end..];
        return digits;
    }

    private static long? Value(ReadOnlySpan<char> mantissa, ReadOnlySpan<char> exponent)
    {
        if (mantissa.Length > 16 || exponent.Length > 2) return null;
        var value = long.Parse(mantissa, NumberStyles.None, CultureInfo.InvariantCulture);
        var power = exponent.IsEmpty ? 0 : int.Parse(exponent, NumberStyles.None, CultureInfo.InvariantCulture);
        for (; power > 0 && value <= FarthestYear; power--) value *= 10;
        return value <= FarthestYear ? value : null;
    }
}

namespace RelationsExplorer.Corpus.Dates;

/// <summary>The time of day after <c>T</c>: <c>23:20:30</c>, with <c>Z</c>, <c>-04</c> or <c>+04:30</c> behind it, or nothing for local time.</summary>
internal static class EdtfTime
{
    /// <summary>The reason why the text is no time of day; null where it is one.</summary>
    public static string? WhyNot(ReadOnlySpan<char> text)
    {
        if (text is not [_, _, ':', _, _, ':', _, _, ..]
            || Number(text[..2]) is not { } hour || Number(text[3..5]) is not { } minute || Number(text[6..8]) is not { } second)
            return "a time of day is written hh:mm:ss";
        var isMidnight = (hour, minute, second) is (24, 0, 0);
        var isLeapSecond = (hour, minute, second) is (23, 59, 60);
        if ((hour > 23 && !isMidnight) || minute > 59 || (second > 59 && !isLeapSecond))
            return $"there is no time {text[..8]}";
        return IsZone(text[8..]) ? null : $"'{text[8..]}' is no time zone: Z, -04 or +04:30";
    }

    private static bool IsZone(ReadOnlySpan<char> zone)
    {
        if (zone is "" or "Z") return true;
        if (zone is not (['+' or '-', _, _] or ['+' or '-', _, _, ':', _, _])) return false;
        if (Number(zone[1..3]) is not { } hours || (zone.Length == 6 ? Number(zone[4..6]) : 0) is not { } minutes) return false;
        var isNowhere = zone[0] == '-' && hours == 0 && minutes == 0;
        return minutes < 60 && !isNowhere && (hours * 60) + minutes <= (zone[0] == '+' ? 14 : 12) * 60;
    }

    private static int? Number(ReadOnlySpan<char> digits) =>
        char.IsAsciiDigit(digits[0]) && char.IsAsciiDigit(digits[1]) ? ((digits[0] - '0') * 10) + digits[1] - '0' : null;
}

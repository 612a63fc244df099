using System.Globalization;

namespace RelationsExplorer.Corpus.Dates;

/// <summary>Says an EDTF expression in plain English. Single dates are said by <see cref="EdtfPointWords"/>.</summary>
internal static class EdtfWords
{
    /// <summary>The expression in words; the text is where times of day are taken from.</summary>
    public static string Of(in EdtfExpression expression, string text) => expression.Shape switch
    {
        EdtfShape.Point => EdtfPointWords.Of(expression.First, text),
        EdtfShape.Interval => OfInterval(expression),
        EdtfShape.OneOf => OfSet(expression.Members!, "or", "or earlier", "or later", "one of the dates from "),
        _ => OfSet(expression.Members!, "and", "and all before", "and all after", "all from "),
    };

    private static string OfInterval(in EdtfExpression interval)
    {
        var (first, second) = (interval.First, interval.Second);
        return (interval.Beginning, interval.Ending) switch
        {
            (EdtfEnd.Dated, EdtfEnd.Dated) => OfDatedInterval(first, second),
            (EdtfEnd.Dated, EdtfEnd.Open) => $"from {EdtfPointWords.Of(first)} on",
            (EdtfEnd.Dated, _) => $"from {EdtfPointWords.Of(first)} to an unknown end",
            (EdtfEnd.Open, EdtfEnd.Dated) => $"no later than {EdtfPointWords.Of(second)}",
            (_, EdtfEnd.Dated) => $"from an unknown beginning to {EdtfPointWords.Of(second)}",
            _ => "at any time",
        };
    }

    private static string OfDatedInterval(in EdtfPoint first, in EdtfPoint second)
    {
        // An estimate whose sign stands at the end only, as for "the late 1960s" (1965/1969~).
        if (second.Anywhere == EdtfQualifier.Approximate && first.Anywhere is EdtfQualifier.None or EdtfQualifier.Approximate)
            return $"roughly between {From(first, second)} and {EdtfPointWords.Unsigned(second)}";
        return $"from {(first.Anywhere == EdtfQualifier.None ? From(first, second) : EdtfPointWords.Of(first))} to {EdtfPointWords.Of(second)}";
    }

    /// <summary>The beginning, without the month and year that it shares with the end: "20" to 21 May 2014.</summary>
    private static string From(in EdtfPoint first, in EdtfPoint second)
    {
        var isPlain = !first.HasUnspecified && !second.HasUnspecified && first.Kind == second.Kind && first.Earliest.Year == second.Earliest.Year;
        return first.Kind switch
        {
            EdtfPointKind.Day when isPlain && first.Earliest.Month == second.Earliest.Month =>
                first.Earliest.DayOfMonth.ToString(CultureInfo.InvariantCulture),
            EdtfPointKind.Day when isPlain => $"{first.Earliest.DayOfMonth} {EdtfPointWords.MonthName(first.Earliest.Month)}",
            EdtfPointKind.Month when isPlain => EdtfPointWords.MonthName(first.Earliest.Month),
            _ => EdtfPointWords.Unsigned(first),
        };
    }

    private static string OfSet(IReadOnlyList<EdtfMember> members, string joint, string before, string after, string range)
    {
        var words = members.Select(m => OfMember(m, before, after)).ToList();
        if (words.Count == 1) return members[0] is { First: { } a, Last: { } b } && a != b ? range + words[0] : words[0];
        return $"{string.Join(", ", words.SkipLast(1))} {joint} {words[^1]}";
    }

    private static string OfMember(EdtfMember member, string before, string after) => member switch
    {
        { First: null, Last: { } last } => $"{EdtfPointWords.Of(last)} {before}",
        { First: { } first, Last: null } => $"{EdtfPointWords.Of(first)} {after}",
        { First: { } first, Last: { } last } when first != last => $"{EdtfPointWords.Of(first)} to {EdtfPointWords.Of(last)}",
        _ => EdtfPointWords.Of(member.First!.Value),
    };
}

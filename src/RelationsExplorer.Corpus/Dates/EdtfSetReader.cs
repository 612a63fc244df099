namespace RelationsExplorer.Corpus.Dates;

/// <summary>Reads sets: <c>[1667,1668,1670..1672]</c> for one of them, <c>{1960,1961-12}</c> for all.</summary>
internal static class EdtfSetReader
{
    /// <summary>Reads the text; the answer is the reason why it cannot be read, or null where all is well.</summary>
    public static string? Read(ReadOnlySpan<char> text, out EdtfExpression expression)
    {
        expression = default;
        var isOneOf = text[0] == '[';
        if (text.Length < 2 || text[^1] != (isOneOf ? ']' : '}')) return $"a set that begins with {text[0]} ends with {(isOneOf ? ']' : '}')}";
        var inside = text[1..^1];
        if (inside.IsEmpty) return "a set has at least one member";

        var members = new List<EdtfMember>();
        foreach (var range in inside.Split(','))
        {
            var isFirst = range.Start.Value == 0;
            var isLast = range.End.Value == inside.Length;
            // The specification writes none, but many who follow it write a space after the comma.
            var written = inside[range];
            if (ReadMember(!isFirst && written is [' ', ..] ? written[1..] : written, isFirst, isLast, out var member) is { } wrong) return wrong;
            members.Add(member);
        }

        expression = Gather(members, isOneOf ? EdtfShape.OneOf : EdtfShape.AllOf);
        return null;
    }

    private static string? ReadMember(ReadOnlySpan<char> text, bool isFirst, bool isLast, out EdtfMember member)
    {
        member = default;
        if (text.IsEmpty) return "between the commas of a set stand dates";
        if (text.Contains('/')) return "a set holds dates, no intervals";
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
        {
            if (ReadPoint(text, out var point) is { } wrong) return wrong;
            member = new EdtfMember(point, point);
            return null;
        }

        if (text.Length == 2) return "two dots in a set stand beside a date";
        if (dots == 0 && !isFirst) return "'all before' stands first in a set";
        if (dots == text.Length - 2 && !isLast) return "'all after' stands last in a set";
        EdtfPoint first = default, last = default;
        if (dots > 0 && ReadPoint(text[..dots], out first) is { } noFirst) return noFirst;
        if (dots < text.Length - 2 && ReadPoint(text[(dots + 2)..], out last) is { } noLast) return noLast;
        member = new EdtfMember(dots > 0 ? first : null, dots < text.Length - 2 ? last : null);
        if (member is not { First: { } from, Last: { } to }) return null;
        if (from.Kind != to.Kind) return "both ends of a range in a set have the same precision";
        return to.Latest < from.Earliest ? $"the range ends on {to.Latest}, before it begins on {from.Earliest}" : null;
    }

    private static string? ReadPoint(ReadOnlySpan<char> text, out EdtfPoint point) =>
        EdtfPointReader.Read(text, out point) is { } wrong ? wrong
        : point.Kind == EdtfPointKind.DateTime ? "a set holds dates, no times of day"
        : null;

    private static EdtfExpression Gather(List<EdtfMember> members, EdtfShape shape)
    {
        Day? earliest = members[0].First?.Earliest, latest = members[^1].Last?.Latest;
        var signs = EdtfQualifier.None;
        foreach (var (first, last) in members)
        {
            if (first?.Earliest < earliest) earliest = first?.Earliest;
            if (last?.Latest > latest) latest = last?.Latest;
            signs |= (first?.Anywhere ?? EdtfQualifier.None) | (last?.Anywhere ?? EdtfQualifier.None);
        }

        return new EdtfExpression
        {
            Shape = shape,
            Members = members,
            Level = 2,
            Earliest = earliest,
            Latest = latest,
            Anywhere = signs,
        };
    }
}

namespace RelationsExplorer.Corpus.Dates;

/// <summary>Reads an EDTF text of levels 0, 1 and 2: one date, an interval, or a set.</summary>
internal static class EdtfReader
{
    /// <summary>Reads the text; the answer is the reason why it cannot be read, or null where all is well.</summary>
    public static string? Read(ReadOnlySpan<char> text, out EdtfExpression expression)
    {
        expression = default;
        if (text.IsEmpty) return "nothing is written";
        if (text[0] is '[' or '{') return EdtfSetReader.Read(text, out expression);
        var slash = text.IndexOf('/');
        return slash < 0 ? ReadPoint(text, out expression) : ReadInterval(text[..slash], text[(slash + 1)..], out expression);
    }

    private static string? ReadPoint(ReadOnlySpan<char> text, out EdtfExpression expression)
    {
        expression = default;
        if (EdtfPointReader.Read(text, out var point) is { } wrong) return wrong;
        expression = new EdtfExpression
        {
            Shape = EdtfShape.Point,
            First = point,
            Level = point.Level,
            Earliest = point.Earliest,
            Latest = point.Latest,
            Anywhere = point.Anywhere,
        };
        return null;
    }

    private static string? ReadInterval(ReadOnlySpan<char> beginning, ReadOnlySpan<char> end, out EdtfExpression expression)
    {
        expression = default;
        if (end.Contains('/')) return "an interval has one slash";
        if (beginning.IsEmpty && end.IsEmpty) return "an interval has a beginning or an end";
        if (ReadEnd(beginning, out var first, out var from) is { } noBeginning) return noBeginning;
        if (ReadEnd(end, out var second, out var to) is { } noEnd) return noEnd;
        if (from == EdtfEnd.Dated && to == EdtfEnd.Dated && second.Latest < first.Earliest)
            return $"the interval ends on {second.Latest}, before it begins on {first.Earliest}";

        var level = from == EdtfEnd.Dated && to == EdtfEnd.Dated ? 0 : 1;
        expression = new EdtfExpression
        {
            Shape = EdtfShape.Interval,
            First = first,
            Second = second,
            Beginning = from,
            Ending = to,
            Level = Math.Max(level, Math.Max(LevelInInterval(first), LevelInInterval(second))),
            Earliest = from == EdtfEnd.Dated ? first.Earliest : null,
            Latest = to == EdtfEnd.Dated ? second.Latest : null,
            Anywhere = first.Anywhere | second.Anywhere,
        };
        return null;
    }

    private static string? ReadEnd(ReadOnlySpan<char> text, out EdtfPoint point, out EdtfEnd end)
    {
        point = default;
        end = text switch { "" => EdtfEnd.Unknown, ".." => EdtfEnd.Open, _ => EdtfEnd.Dated };
        if (end != EdtfEnd.Dated) return null;
        if (text is "open" or "unknown") return "an open end is written '..', an unknown one is left empty";
        if (EdtfPointReader.Read(text, out point) is { } wrong) return wrong;
        return point.Kind == EdtfPointKind.DateTime ? "an interval has dates at its ends, no times of day" : null;
    }

    /// <summary>Level 1 has no unspecified digits at the ends of an interval; level 2 has.</summary>
    private static int LevelInInterval(in EdtfPoint point) => point.HasUnspecified ? 2 : point.Level;
}

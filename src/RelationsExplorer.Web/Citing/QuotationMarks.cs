namespace RelationsExplorer.Web.Citing;

/// <summary>The quotation marks of a text, told from apostrophes, each with how many others stand around it.</summary>
/// <param name="At">By their places.</param>
/// <param name="OpenedBefore">How many close here that were opened before the text.</param>
/// <param name="ClosedAfter">How many open here that are closed after the text.</param>
internal sealed record QuotationMarks(IReadOnlyDictionary<int, (bool Opens, int Depth)> At, int OpenedBefore, int ClosedAfter)
{
    /// <summary>Reads a text.</summary>
    public static QuotationMarks Of(string text)
    {
        var (pairs, open, before) = (new List<(int? Start, int? End)>(), new Stack<int>(), 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (Opens(text, i)) open.Push(i);
            else if (IsDouble(text[i])) Close(i, isDouble: true);
            else if (MayClose(text, i)) Close(i, isDouble: false);
        }

        void Close(int at, bool isDouble)
        {
            // What was opened within and never closed was an apostrophe before a word; a single mark closes what was opened last, or is one.
            var of = open.Where(start => IsDouble(text[start]) == isDouble).DefaultIfEmpty(-1).First();
            if (of >= 0 && (isDouble || open.Peek() == of))
            {
                while (open.Pop() != of)
                {
                }

                pairs.Add((of, at));
            }
            else if (open.Count == 0 && (isDouble || IsAfterStop(text, at)))
            {
                pairs.Add((null, at));
                before++;
            }
        }

        pairs.AddRange(open.Select(start => ((int?)start, (int?)null)));

        // What was opened before the text stands around what it closes first, and likewise at its end.
        var marks = new Dictionary<int, (bool Opens, int Depth)>();
        var spans = pairs.ConvertAll(pair => (First: pair.Start ?? -1 - pair.End, Last: pair.End ?? int.MaxValue - pair.Start));
        foreach (var ((start, end), span) in pairs.Zip(spans))
        {
            var depth = spans.Count(other => other.First < span.First && other.Last > span.Last);
            if (start is { } first) marks[first] = (true, depth);
            if (end is { } last) marks[last] = (false, depth);
        }

        return new QuotationMarks(marks, before, open.Count);
    }

    private static bool IsDouble(char c) => c is '“' or '”' or '"';

    // A straight mark, and a single one, opens what begins behind a space or another opening; a year or a word without its head begins with an apostrophe.
    private static bool Opens(string text, int i) => text[i] switch
    {
        '“' => true,
        '"' => BeginsWord(text, i),
        '‘' => BeginsWord(text, i) && !char.IsAsciiDigit(text[i + 1]),
        '\'' => BeginsWord(text, i) && !char.IsAsciiDigit(text[i + 1]) && text.AsSpan(i + 1).IndexOf('\'') is >= 0 and var next && MayClose(text, i + 1 + next),
        _ => false,
    };

    private static bool BeginsWord(string text, int i) =>
        (i == 0 || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '[' or '—' or '–' or '-' or '“' or '‘') && i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]);

    private static bool MayClose(string text, int i) =>
        text[i] is '’' or '\'' && i > 0 && !char.IsWhiteSpace(text[i - 1]) && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1]));

    // An apostrophe never follows a stop.
    private static bool IsAfterStop(string text, int i) => i > 0 && text[i - 1] is '.' or ',' or '?' or '!' or '…' or ';';
}

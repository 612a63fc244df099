namespace RelationsExplorer.Web.Citing;

/// <summary>
/// Words set in quotation marks. Marks within them take turns with those around them, and one whose other half lies outside the words
/// is given that half: a quotation is never open at one end.
/// </summary>
internal static class Quoted
{
    private const string Double = "“”";
    private const string Single = "‘’";

    /// <summary>Words in double marks: “He said ‘no’.”</summary>
    public static string InDouble(string words) => Set(words, QuotationMarks.Of(words), Double, Single);

    /// <summary>Words in single marks: ‘The “no limits” pact’.</summary>
    public static string InSingle(string words) => Set(words, QuotationMarks.Of(words), Single, Double);

    /// <summary>Words that are a named speaker's own, in double marks: where all of them stand in marks already, these are not doubled.</summary>
    public static string Spoken(string words)
    {
        var marks = QuotationMarks.Of(words);
        if (Whole(words, marks) is not { } whole) return Set(words, marks, Double, Single);
        var inside = words[whole.Start..whole.End];
        return Set(inside + words[whole.After..], QuotationMarks.Of(inside), Double, Single);
    }

    /// <summary>What stands within double marks of its own: the same, without them.</summary>
    public static string WithinDouble(string words) => InDouble(words)[1..^1];

    private static string Set(string words, QuotationMarks marks, string outer, string inner)
    {
        var text = new System.Text.StringBuilder(words.Length + 4).Append(outer[0]);
        for (var depth = 0; depth < marks.OpenedBefore; depth++) text.Append(At(depth)[0]);
        for (var i = 0; i < words.Length; i++)
        {
            if (marks.At.TryGetValue(i, out var mark)) text.Append(At(mark.Depth)[mark.Opens ? 0 : 1]);
            else text.Append(words[i]);
        }

        for (var depth = marks.ClosedAfter - 1; depth >= 0; depth--) text.Append(At(depth)[1]);
        return text.Append(outer[1]).ToString();

        string At(int depth) => depth % 2 == 0 ? inner : outer;
    }

    // Where all words stand between two marks, or after one or before one alone; only the stop of a sentence may follow.
    private static (int Start, int End, int After)? Whole(string words, QuotationMarks marks)
    {
        var outermost = marks.At.Where(mark => mark.Value.Depth == 0).Select(mark => mark.Key).Order().ToList();
        var opens = marks.OpenedBefore > 0 || (outermost is [0, ..] && marks.At[0].Opens);
        if (!opens || outermost.Count + marks.OpenedBefore + marks.ClosedAfter < 2) return null;
        var start = marks.OpenedBefore > 0 ? 0 : 1;
        var closes = outermost.Where(at => !marks.At[at].Opens).ToList();
        return (closes, marks.ClosedAfter) switch
        {
            ([], > 0) => (start, words.Length, words.Length),
            ([var at], 0) when at == words.Length - 1 || (at == words.Length - 2 && words[^1] == '.' && words[at - 1] is not ('.' or '?' or '!')) => (start, at, at + 1),
            _ => null,
        };
    }
}

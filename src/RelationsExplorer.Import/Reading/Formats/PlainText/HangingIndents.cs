namespace RelationsExplorer.Import.Reading.Formats.PlainText;

/// <summary>
/// Tells the entries of a list that is set with hanging indents, as lists of references are: each entry begins at the margin, and
/// its further lines are set in. No empty line need stand between them.
/// </summary>
internal static class HangingIndents
{
    private const int Deeper = 2;

    /// <summary>The places of the lines that begin an entry, and of those that go on with one.</summary>
    public static (IReadOnlySet<int> Begin, IReadOnlySet<int> Inside) Entries(IReadOnlyList<TextLine> lines)
    {
        var (begin, inside) = (new HashSet<int>(), new HashSet<int>());
        for (var i = 0; i < lines.Count; i++)
        {
            var first = i;
            while (i < lines.Count && lines[i].Text.Length > 0) i++;
            var margin = lines.Skip(first).Take(i - first).Select(line => line.Indent).DefaultIfEmpty().Min();
            var atMargin = Enumerable.Range(first, i - first).Where(n => lines[n].Indent == margin).ToList();
            if (!IsHanging(lines, first, i, margin, atMargin)) continue;
            begin.UnionWith(atMargin);
            inside.UnionWith(Enumerable.Range(first, i - first).Except(atMargin));
        }

        return (begin, inside);
    }

    // Paragraphs whose first line is set in have many lines at the margin for each such line; entries have one.
    private static bool IsHanging(IReadOnlyList<TextLine> lines, int first, int end, int margin, List<int> atMargin)
    {
        var followed = atMargin.Count(n => n + 1 < end && lines[n + 1].Indent >= margin + Deeper);
        return atMargin.Count > 0 && atMargin[0] == first && followed >= 2 && followed * 2 >= atMargin.Count;
    }
}

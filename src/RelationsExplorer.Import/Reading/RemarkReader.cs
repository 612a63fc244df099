using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Reading;

/// <summary>Makes editor's remarks of <c>::: flag {about="…"}</c> marks, once note markers are out of the text.</summary>
internal static class RemarkReader
{
    /// <summary>Adds the remarks; words that do not stand in the paragraph leave a warning, and the remark is about all of it.</summary>
    public static Draft Read(Draft draft, Diagnostics diagnostics)
    {
        var passages = draft.Passages.ToDictionary(p => p.Id);
        return draft with { Remarks = [.. draft.Marks.Where(m => m.Kind == "flag").Select(m => Remark(m, passages[m.Passage], diagnostics))] };
    }

    private static Remark Remark(EditorsMark mark, Passage passage, Diagnostics diagnostics)
    {
        if (!mark.Values.TryGetValue("about", out var about) || about.Length == 0) return new Remark(passage.Id, null, mark.Words);
        var at = passage.Text.IndexOf(about, StringComparison.Ordinal);
        if (at >= 0) return new Remark(passage.Id, new Span(at, at + about.Length), mark.Words);
        diagnostics.Warn(mark.Line, "mark-words", $"'{about}' does not stand in the paragraph that the flag follows");
        return new Remark(passage.Id, null, mark.Words);
    }
}

namespace RelationsExplorer.Import.Reading;

/// <summary>The titles of lists of notes and references, from <c>note-headings.txt</c>.</summary>
internal static class NoteHeadings
{
    private const int Longest = 40;

    private static readonly Dictionary<string, bool> All = WordList.Rows(typeof(NoteHeadings), "note-headings.txt")
        .ToDictionary(row => row[0], row => row[1] == "notes", StringComparer.OrdinalIgnoreCase);

    // What pages let readers press beside a title.
    private static readonly string[] Buttons = ["[+]", "[-]", "[edit]", "[edit source]", "[show]", "[hide]"];

    /// <summary>Whether the line is such a title, whatever marks stand around it.</summary>
    public static bool IsOne(string line) => IsOfNotesOrNull(line) is not null;

    /// <summary>Whether the list below the title is one of notes, or of works in the order of their authors; null where the line is no such title.</summary>
    public static bool? IsOfNotesOrNull(string line)
    {
        if (line.Length > Longest) return null;
        if (Buttons.FirstOrDefault(button => line.EndsWith(button, StringComparison.OrdinalIgnoreCase)) is { } pressed) line = line[..^pressed.Length];
        return All.TryGetValue(line.Trim(' ', ':', '.', '*', '#', '-', '–', '—', '_', '=', '[', ']'), out var isNotes) ? isNotes : null;
    }
}

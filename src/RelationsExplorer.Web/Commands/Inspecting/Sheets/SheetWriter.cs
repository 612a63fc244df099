using RelationsExplorer.Corpus;

namespace RelationsExplorer.Web.Commands.Inspecting.Sheets;

/// <summary>Lays a sheet out for a terminal: headings, and names with what belongs to them, wrapped where they are long.</summary>
/// <param name="to">Where it is written.</param>
internal sealed class SheetWriter(TextWriter to)
{
    private const int Width = 110, NameWidth = 10;

    /// <summary>A heading above a part of the sheet, with an empty line before it.</summary>
    public void Heading(string text)
    {
        to.WriteLine();
        to.WriteLine(text);
        to.WriteLine(new string('-', Math.Min(text.Length, Width)));
    }

    /// <summary>An empty line.</summary>
    public void Gap() => to.WriteLine();

    /// <summary>A line, the ones that it is continued on set in.</summary>
    public void Line(string text, int indent = 0) => Wrapped(new string(' ', indent), text);

    /// <summary>A name and what belongs to it; nothing where that is empty.</summary>
    public void Field(string name, string? text, int indent = 4)
    {
        if (!string.IsNullOrEmpty(text)) Wrapped($"{new string(' ', indent)}{name.PadRight(NameWidth)}", text);
    }

    /// <summary>The beginning of a text, as much as goes on one line.</summary>
    public static string Beginning(string text, int most) => text.Length <= most ? text : text[..Excerpt.WholeWithin(text, most - 1)].TrimEnd() + "…";

    private void Wrapped(string front, string text)
    {
        var margin = new string(' ', front.Length);
        for (var rest = text.ReplaceLineEndings(" ").AsSpan(); ; front = margin)
        {
            var room = Width - front.Length;
            var cut = rest.Length <= room ? -1 : rest[..room].LastIndexOf(' ');
            // An address is not broken, however long it is.
            if (cut <= 0) cut = rest.Length <= room || rest.IndexOf(' ') is not (> 0 and var first) ? rest.Length : first;
            to.Write(front);
            to.WriteLine(rest[..cut]);
            rest = rest[cut..].TrimStart(' ');
            if (rest.IsEmpty) return;
        }
    }
}

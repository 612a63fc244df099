using RelationsExplorer.Import.Notes;

namespace RelationsExplorer.UnitTests.Import.Notes.Works;

/// <summary>The notes of <c>short-forms.txt</c>, read one after another, in the words of many countries for "the same" and "the work cited".</summary>
public sealed class ShortFormTableTests
{
    public static TheoryData<string, string> Sequences()
    {
        using var stream = typeof(ShortFormTableTests).Assembly.GetManifestResourceStream(typeof(ShortFormTableTests).Namespace + ".short-forms.txt")!;
        using var reader = new StreamReader(stream);
        var table = new TheoryData<string, string>();
        foreach (var block in reader.ReadToEnd().Split("\n# ").Skip(1))
        {
            var lines = block.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            if (lines.Length > 1) table.Add(lines[0], string.Join('\n', lines.Skip(1)));
        }

        return table;
    }

    [Theory]
    [MemberData(nameof(Sequences))]
    public void A_short_form_leads_to_the_note_that_the_table_says(string heading, string lines)
    {
        var notes = new NoteSequence();
        foreach (var line in lines.Split('\n'))
        {
            var parts = line.Split(" ⇒ ");
            var read = notes.ReadNext(parts[0]);
            var given = read.Where(work => work.IsShort).Select(work => work.Note is { } note ? $"{note + 1}" : "–");
            Assert.Equal($"{heading}: {line}", string.Join(" ⇒ ", given.Prepend($"{heading}: {parts[0]}")));
        }
    }
}

using System.Text;
using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Notes.Markers;

/// <summary>A passage from which markers were taken out, and where they stood in what is left.</summary>
internal sealed class CleanedPassage
{
    private readonly Dictionary<FoundMarker, int> _offsets;

    private CleanedPassage(PassageId id, string text, Dictionary<FoundMarker, int> offsets) => (Id, Text, _offsets) = (id, text, offsets);

    /// <summary>The passage that the markers stand in.</summary>
    public PassageId Id { get; }

    /// <summary>Its words without them.</summary>
    public string Text { get; }

    /// <summary>Takes the markers out.</summary>
    public static CleanedPassage Of(Passage passage, IReadOnlyList<FoundMarker> marks)
    {
        var text = new StringBuilder(passage.Text.Length);
        var offsets = new Dictionary<FoundMarker, int>();
        var from = 0;
        foreach (var mark in marks)
        {
            if (mark.Start >= from) text.Append(passage.Text, from, mark.Start - from);
            offsets[mark] = text.Length;
            if (mark.End <= from) continue;
            from = mark.End;
            // "way.37Nevertheless": the marker stood where a space should.
            if (from < passage.Text.Length && char.IsUpper(passage.Text[from]) && text.Length > 0 && text[^1] != ' ') text.Append(' ');
        }

        text.Append(passage.Text, from, passage.Text.Length - from);
        var length = text.ToString().TrimEnd().Length;
        text.Length = length;
        return new CleanedPassage(passage.Id, text.ToString(), offsets.ToDictionary(pair => pair.Key, pair => Math.Min(pair.Value, length)));
    }

    /// <summary>The same markers at the end of another passage.</summary>
    public CleanedPassage MovedTo(Passage passage) => new(passage.Id, passage.Text, _offsets.ToDictionary(pair => pair.Key, _ => passage.Text.Length));

    /// <summary>Where a marker stood.</summary>
    public int Offset(FoundMarker mark) => _offsets[mark];
}

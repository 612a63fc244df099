using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Notes;
using RelationsExplorer.Import.Notes.References;
using RelationsExplorer.Import.Reading.Heads;

namespace RelationsExplorer.Import.Reading.Page;

/// <summary>
/// Finds where a page goes on after the article has ended: from the first line after the text that only stands there
/// (biography, tags, copyright), nothing is of the article but its notes.
/// </summary>
internal static class PageEnd
{
    private const int LongestLine = 400;
    private const int FewestNotes = 3;

    // Advertisements, captions and signs between parts stand amid a text as well, so they do not end it.
    private static readonly HashSet<string> Ends = new(StringComparer.Ordinal)
    {
        PassageRules.Biography, "page-bio", "page-about-author", "page-contact", "page-tags", "page-disclaimer", "page-legal", "page-credit", "page-published",
        "page-tools", "page-menu", "page-counter", "page-comments", "page-related", "page-newsletter", "page-form", "page-appeal",
    };

    /// <summary>Sets apart what follows the end.</summary>
    /// <param name="blocks">All blocks, furniture marked by its words.</param>
    /// <param name="body">The first and the last paragraph of some length.</param>
    public static void Mark(Block[] blocks, (int First, int Last) body)
    {
        if (body.Last < 0) return;
        var end = Array.FindIndex(blocks, body.Last + 1, b => b.Kind == PassageKind.Furniture && Ends.Contains(PassageRules.WithoutAfter(b.Rule)));
        if (end < 0) return;

        // "* The author is a fellow of the institute" may open the notes: what is numbered below is one of them, whatever date it gives.
        var isAmidNotes = blocks[(body.Last + 1)..end].Any(b => Prose.IsNotesHeading(b.Text)) || NotesFollow(blocks, end);
        for (var i = end + 1; i < blocks.Length && !Prose.IsNotesHeading(blocks[i].Text); i++)
        {
            var block = blocks[i];
            if (block.Kind is PassageKind.Paragraph && block.Text.Length <= LongestLine && (!Prose.IsNumbered(block.Text) || !block.Text.Any(char.IsLetter) || (!isAmidNotes && DateLine.ReadOrNull(block) is not null))) blocks[i] = block.AsFurniture(PassageRules.PageAfterEnd);
        }
    }

    // "1. Lo, “Axis”, Reuters, March 3, 2011.": of a numbered list of other articles with their dates, few lines read like references.
    private static bool NotesFollow(Block[] blocks, int end)
    {
        var (numbered, like) = (0, 0);
        foreach (var block in blocks.AsSpan(end + 1))
        {
            if (block.Kind is not PassageKind.Paragraph || !NoteNumber.TryRead(block.Text, out _, out var rest)) continue;
            numbered++;
            if (ReferenceSigns.IsLike(rest)) like++;
        }

        return numbered >= FewestNotes && like * 2 >= numbered;
    }
}

using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Notes;

/// <summary>A stretch of the text with the notes that its markers lead to. An article whose sections number their notes anew has several.</summary>
/// <param name="Body">The places of its headings and paragraphs that are no notes.</param>
/// <param name="Entries">Its notes.</param>
internal sealed record NotePart(IReadOnlyList<int> Body, IReadOnlyList<NoteEntry> Entries)
{
    /// <summary>The stretches, in order; one where the numbers never begin again after running text.</summary>
    public static IReadOnlyList<NotePart> Of(IReadOnlyList<Passage> passages, IReadOnlyList<NoteEntry> entries)
    {
        var taken = entries.SelectMany(entry => entry.Places).ToHashSet();
        var body = Enumerable.Range(0, passages.Count).Where(i => passages[i].Kind is PassageKind.Paragraph or PassageKind.Heading && !taken.Contains(i)).ToList();
        var parts = new List<NotePart>();
        var (from, after) = (0, -1);
        for (var i = 1; i < entries.Count; i++)
        {
            if (entries[i].Label != "1" || !entries.Skip(from).Take(i - from).Any(entry => entry.Label == "1") || entries[i].Rule != entries[i - 1].Rule) continue;
            var (last, next) = (entries[i - 1].Places[^1], entries[i].Places[0]);
            if (!body.Any(place => place > last && place < next && passages[place].Kind == PassageKind.Paragraph)) continue;
            parts.Add(new NotePart([.. body.Where(place => place > after && place < last)], [.. entries.Skip(from).Take(i - from)]));
            (from, after) = (i, last);
        }

        parts.Add(new NotePart([.. body.Where(place => place > after)], [.. entries.Skip(from)]));
        return parts;
    }
}

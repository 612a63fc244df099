using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Import.Reading;

namespace RelationsExplorer.Import.Recognising.Dates;

/// <summary>Finds the dates of an article: in its headings and paragraphs, by rule, except where an editor has set one right.</summary>
public static class DateRecogniser
{
    /// <summary>All mentions of dates, in the order of passages and words.</summary>
    /// <param name="draft">The article; its passages in order, its date of publication, its editor's marks.</param>
    /// <param name="diagnostics">Told of marks that cannot be read; null for nobody.</param>
    public static IReadOnlyList<DateMention> Find(Draft draft, Diagnostics? diagnostics = null)
    {
        var finder = new DateFinder(draft.Article.Published);
        var marks = draft.Marks.Where(m => m.Kind == "date").ToLookup(m => m.Passage);
        var mentions = new List<DateMention>();
        foreach (var passage in draft.Passages.Where(p => p is { Kind: PassageKind.Heading or PassageKind.Paragraph, Rule: not PassageRules.Title }))
        {
            var byEditor = new List<DateMention>();
            var taken = new List<Span>();
            foreach (var mark in marks[passage.Id])
            {
                if (ReadOrNull(mark, passage, taken, diagnostics) is { } mention) byEditor.Add(mention);
            }

            mentions.AddRange(finder.FindNext(passage.Text)
                .Where(m => !taken.Exists(m.Span.Overlaps))
                .Select(m => new DateMention(passage.Id, m.Span, m.Span.In(passage.Text), m.Rule, m.Value, m.Working))
                .Concat(byEditor)
                .OrderBy(m => m.Span));
        }

        return mentions;
    }

    private static DateMention? ReadOrNull(Reading.EditorsMark mark, Passage passage, List<Span> taken, Diagnostics? diagnostics)
    {
        EdtfDate? date = null;
        var text = mark.Values.GetValueOrDefault("edtf", "");
        if (text.Length > 0 && !EdtfDate.TryParse(text, out date, out var error))
        {
            diagnostics?.Error(mark.Line, "mark-date", $"The mark's date cannot be read: {error}.");
            return null;
        }

        if (MarkedWords.TakeOrNull(passage.Text, mark, taken) is { } span)
            return new DateMention(passage.Id, span, span.In(passage.Text), Origin.Editor, date, Working: null);
        diagnostics?.Error(mark.Line, "mark-words", $"The paragraph before the mark does not have its words: '{mark.Words}'.");
        return null;
    }
}

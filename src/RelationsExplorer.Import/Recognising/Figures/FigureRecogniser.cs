using System.Globalization;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Import.Reading;
using RelationsExplorer.Import.Recognising.Dates;

namespace RelationsExplorer.Import.Recognising.Figures;

/// <summary>Finds the figures of an article: in its headings and paragraphs, by rule, except where an editor has set one right.</summary>
public static class FigureRecogniser
{
    /// <summary>All mentions of figures, in the order of passages and words.</summary>
    /// <param name="draft">The article; its passages in order, its editor's marks.</param>
    /// <param name="dates">Its dates: what they take up is no figure.</param>
    /// <param name="diagnostics">Told of marks that cannot be read; null for nobody.</param>
    public static IReadOnlyList<FigureMention> Find(Draft draft, IReadOnlyList<DateMention> dates, Diagnostics? diagnostics = null)
    {
        // "Two years later" only places an event; "three years after the contract", "within ten days", "in the past ten years" also say how long.
        var datesByPassage = dates.Where(d => d.Rule is not (DateRules.YearsAfter or DateRules.Within or DateRules.PastSpan or DateRules.Lasting)).ToLookup(d => d.Passage, d => d.Span);
        var marks = draft.Marks.Where(m => m.Kind == "figure").ToLookup(m => m.Passage);
        var units = TableFigures.Units(draft.Passages);
        var mentions = new List<FigureMention>();
        foreach (var passage in draft.Passages.Where(p => p is { Kind: PassageKind.Heading or PassageKind.Paragraph, Rule: not PassageRules.Title }))
        {
            var byEditor = new List<FigureMention>();
            var taken = new List<Span>();
            foreach (var mark in marks[passage.Id])
            {
                if (ReadOrNull(mark, passage, taken, diagnostics) is { } mention) byEditor.Add(mention);
            }

            var dated = datesByPassage[passage.Id].ToList();
            var found = FigureFinder.Find(passage.Text);
            if (units.GetValueOrDefault(passage.Id) is { } unit) found = [.. found.Where(m => m.Rule != FigureRules.BareNumber), .. TableFigures.Find(passage.Text, unit).Where(cell => !found.Any(m => m.Rule != FigureRules.BareNumber && m.Span.Overlaps(cell.Span)))];
            mentions.AddRange(found
                .Where(m => !IsNumbering(passage, m))
                .Where(m => !taken.Exists(m.Span.Overlaps) && !dated.Exists(m.Span.Overlaps))
                .Select(m => new FigureMention(passage.Id, m.Span, m.Span.In(passage.Text), m.Rule, m.Figure))
                .Concat(byEditor)
                .OrderBy(m => m.Span));
        }

        return mentions;
    }

    /// <summary>"6 Concluding remarks": the number of a section, where its title begins with a capital.</summary>
    private static bool IsNumbering(Passage passage, FigureMatch figure) =>
        passage.Kind == PassageKind.Heading && figure is { Span.Start: 0, Rule: FigureRules.Count } && char.IsAsciiDigit(passage.Text[0]) && figure.Span.In(passage.Text).Split(' ') is [_, [>= 'A' and <= 'Z', ..], ..];

    private static FigureMention? ReadOrNull(Reading.EditorsMark mark, Passage passage, List<Span> taken, Diagnostics? diagnostics)
    {
        var ends = mark.Values.GetValueOrDefault("value", "").Split("..");
        if (ends.Length > 2 || !IsNumber(ends[0], out var low) || !IsNumber(ends[^1], out var high) || high < low)
        {
            diagnostics?.Error(mark.Line, "mark-figure", $"The mark's value is no number and no range low..high: '{string.Join("..", ends)}'.");
            return null;
        }

        if (!Enum.TryParse<FigureBound>(mark.Values.GetValueOrDefault("bound", "exact").Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var bound))
            diagnostics?.Warn(mark.Line, "mark-figure", $"The mark's bound is none of exact, about, at-least, at-most: '{mark.Values["bound"]}'.");
        if (MarkedWords.TakeOrNull(passage.Text, mark, taken) is { } span)
            return new FigureMention(passage.Id, span, span.In(passage.Text), Origin.Editor, new Figure(low, high, mark.Values.GetValueOrDefault("unit", ""), bound));
        diagnostics?.Error(mark.Line, "mark-words", $"The paragraph before the mark does not have its words: '{mark.Words}'.");
        return null;
    }

    private static bool IsNumber(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out number);
}

using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Import.Notes;
using RelationsExplorer.Import.Recognising.Actors;
using RelationsExplorer.Import.Recognising.Dates;
using RelationsExplorer.Import.Recognising.Figures;

namespace RelationsExplorer.Import.Recognising;

/// <summary>Recognises dates, figures, actors and places in the running text.</summary>
/// <param name="vocabulary">The actors and places to look for.</param>
public sealed class Recogniser(Vocabulary vocabulary)
{
    private readonly ActorRecogniser _actors = new(vocabulary);

    /// <summary>Adds the mentions, by passage and place.</summary>
    public Draft Recognise(Draft draft, Diagnostics diagnostics)
    {
        ImpossibleDates.Report(draft, diagnostics);

        // The year of "(Lee 2019)" or "(Reuters, May 2019)" belongs to the reference, not to what is told; that of "Reuters reported in May 2019" to both; words that are a hyperlink are still words of the sentence.
        var texts = draft.Passages.ToDictionary(p => p.Id, p => p.Text);
        List<DateMention> dates = [.. DateRecogniser.Find(draft, diagnostics).Where(d => !draft.References.Any(r => r.Passage == d.Passage && r.Span.Overlaps(d.Span) && r.Rule != HyperlinkFinder.Rule && (r.Rule != "running-text" || IsInBrackets(texts[d.Passage], d.Span.Start))))];
        var figures = FigureRecogniser.Find(draft, dates, diagnostics);
        var (actors, found) = _actors.Find(draft);
        var ordinal = draft.Passages.ToDictionary(p => p.Id, p => p.Ordinal);
        IEnumerable<Mention> all = [.. dates, .. figures, .. actors];
        return draft with { Mentions = [.. all.OrderBy(m => ordinal[m.Passage]).ThenBy(m => m.Span)], FoundActors = found };
    }

    private static bool IsInBrackets(string text, int at) => text.AsSpan(0, at).LastIndexOfAny('(', '[') > text.AsSpan(0, at).LastIndexOfAny(')', ']');
}

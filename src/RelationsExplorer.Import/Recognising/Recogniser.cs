using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Import.Notes;
using RelationsExplorer.Import.Recognising.Actors;
using RelationsExplorer.Import.Recognising.Actors.Known;
using RelationsExplorer.Import.Recognising.Dates;
using RelationsExplorer.Import.Recognising.Dates.Calendar;
using RelationsExplorer.Import.Recognising.Figures;

namespace RelationsExplorer.Import.Recognising;

/// <summary>Recognises dates, figures, actors and places in the running text.</summary>
/// <param name="vocabulary">The actors and places to look for.</param>
public sealed class Recogniser(Vocabulary vocabulary)
{
    private readonly ActorRecogniser _actors = new(vocabulary);
    private readonly HashSet<ActorSlug> _states = [.. vocabulary.Actors.Where(a => a.Kind == ActorKind.State).Select(a => a.Slug)];

    /// <summary>Adds the mentions, by passage and place.</summary>
    public Draft Recognise(Draft draft, Diagnostics diagnostics)
    {
        ImpossibleDates.Report(draft, diagnostics);

        var texts = draft.Passages.ToDictionary(p => p.Id, p => p.Text);
        var references = draft.References.ToLookup(r => r.Passage);
        List<DateMention> dates = [.. DateRecogniser.Find(draft, diagnostics).Where(date => !references[date.Passage].Any(r => IsPartOf(r, date, texts[date.Passage])))];
        var figures = FigureRecogniser.Find(draft, dates, diagnostics);
        var (named, found) = _actors.Find(draft);
        var actors = StatesOfTheirTime.Set(named, dates, _states.Contains);
        var ordinal = draft.Passages.ToDictionary(p => p.Id, p => p.Ordinal);
        IEnumerable<Mention> all = [.. dates, .. figures, .. actors];
        return draft with { Mentions = [.. all.OrderBy(m => ordinal[m.Passage]).ThenBy(m => m.Span)], FoundActors = found };
    }

    // The year of "(Lee 2019)" or "(Reuters, May 2019)" belongs to the reference, not to what is told; that of "Reuters reported in May
    // 2019" to both; words that are a hyperlink are still words of the sentence.
    private static bool IsPartOf(Reference reference, DateMention date, string text) => reference.Span.Overlaps(date.Span) && reference.Rule switch
    {
        ReferenceRules.Hyperlink => false,
        ReferenceRules.RunningText => IsInBrackets(text, date.Span.Start),
        _ => true,
    };

    private static bool IsInBrackets(string text, int at) => text.AsSpan(0, at).LastIndexOfAny('(', '[') > text.AsSpan(0, at).LastIndexOfAny(')', ']');
}

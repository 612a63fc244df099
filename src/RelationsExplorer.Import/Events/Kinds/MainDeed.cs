using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Import.Events.Deeds;
using RelationsExplorer.Import.Judging.Cues;

namespace RelationsExplorer.Import.Events.Kinds;

/// <summary>
/// Says which verb tells what was done: the main verb in the past, else the first deed that is to come or goes on ("will
/// open", "visits"); of a verb that only leads to another ("began to build") that other one.
/// </summary>
internal static class MainDeed
{
    private const int FarthestLed = 60;
    private static readonly HashSet<string> Going = [.. WordList.Words(typeof(MainDeed), "going-verbs.txt").SelectMany(VerbForms.Of).Select(x => x.Word)];
    private static readonly HashSet<string> Leading = [.. WordList.Words(typeof(DeedTable), "leading-verbs.txt").SelectMany(VerbForms.Of).Select(x => x.Word)];

    // "flew to Beijing to sign the treaty": what one goes somewhere to sign is signed there.
    private static Span? PurposeOrNull(string verb, Span at, IReadOnlyList<Deed> deeds) =>
        Going.Contains(verb)
            ? deeds.FirstOrDefault(d => d.Word.Form == DeedForm.Base && d.Type is EventType.Agree or EventType.Treaty && d.Span.Start > at.End && d.Span.Start - at.End < FarthestLed)?.Span
            : null;

    /// <summary>Where it stands; null where the words have none.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="part">Where the statement stands.</param>
    /// <param name="deeds">The deeds found in it.</param>
    public static Span? SpanOrNull(string text, CueWords words, Span part, IReadOnlyList<Deed> deeds)
    {
        if (MainVerb.OrNull(text, words, part) is not { } verb) return deeds.FirstOrDefault(d => d.Word.Form is DeedForm.Base or DeedForm.Present or DeedForm.Past)?.Span;
        var led = Leading.Contains(verb.Text) && !deeds.Any(d => d.Span.Overlaps(verb.Span) && d.Thing is not null)
            ? deeds.FirstOrDefault(d => d.Word.Form is DeedForm.Base or DeedForm.Ing && d.Span.Start > verb.Span.End && d.Span.Start - verb.Span.End < FarthestLed)
            : null;
        return led?.Span ?? PurposeOrNull(verb.Text, verb.Span, deeds) ?? verb.Span;
    }
}

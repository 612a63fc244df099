using RelationsExplorer.Corpus.Claims;

namespace RelationsExplorer.Import.Judging.Speakers.Running;

/// <summary>Knows which words open a report that goes on over several sentences, and who speaks in it.</summary>
internal static class RunningReport
{
    // A report that is named further into its sentence does not go on after it.
    private const int FarthestOpening = 120;
    private const int NearestOpening = 12;
    private const int FarthestReported = 45;

    /// <summary>Whether words open a report that goes on in the next sentence.</summary>
    public static bool Opens(AttributionCue cue, SpokenPassage passage, int at) =>
        (cue.Form == AttributionForm.Report || (cue.Form == AttributionForm.Reported && at == 0 && cue.Span.Start - passage.Sentences[at].Span.Start < FarthestReported && !passage.Text.AsSpan(0, cue.Span.Start).EndsWith(", ", StringComparison.Ordinal)))
        && cue.Span.Start - passage.Sentences[at].Span.Start < (char.IsUpper(passage.Text[cue.Span.Start]) ? FarthestOpening : NearestOpening);

    /// <summary>A report that is under way stays the reporter of whoever speaks in it.</summary>
    public static Attribution Through(Attribution own, Attribution current, ActorKinds kinds)
    {
        if (current.Reporter is { } reporter && own.Speaker.Actor != reporter) return own with { Reporter = reporter };
        return current.Speaker.Actor is { } outlet && kinds.IsOutlet(outlet) && own.Speaker.Actor != outlet ? own with { Reporter = outlet } : own;
    }

    /// <summary>Who speaks as long as the report goes on that words open.</summary>
    public static Attribution Of(Attribution own, IReadOnlyList<AttributionCue> found)
    {
        var report = found.First(c => c.Form is AttributionForm.Report or AttributionForm.Reported);
        return report.Speaker is { } outlet ? own with { Speaker = new Speaker(outlet), Reporter = null, Rule = SpeakerRules.ReportGoesOn, IsQuotation = false } : own;
    }
}

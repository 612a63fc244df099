using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Import.Events;
using RelationsExplorer.Import.Judging.Cues;

namespace RelationsExplorer.Import.Merging;

/// <summary>What is built and how far it has come, as tellings have it: "the bridge", "finished". Two dates of one stage are held against each other.</summary>
/// <param name="Thing">The thing, in the singular.</param>
/// <param name="Stage">The stage.</param>
internal sealed record Built(string Thing, string Stage)
{
    private static readonly CueList Stages = CueList.Read(typeof(Built), "stages.tsv");

    /// <summary>What the tellings of an event say; null where they speak of no such thing, of no stage, or of several.</summary>
    public static Built? Of(Event told, IEnumerable<string> claims)
    {
        var tellings = claims.Select(t => (Text: t, Words: CueWords.Of(t))).ToList();
        var stages = tellings.SelectMany(t => Stages.Find(t.Words, new Span(0, t.Text.Length))).Select(c => c.Label).Distinct(StringComparer.Ordinal).ToList();
        var thing = told.Origins.FirstOrDefault(o => o is { Value: OriginOf.Places, Rule: EventRules.LedBack })?.Words ?? BuiltThings.ThingOrNull([.. tellings.SelectMany(t => t.Words).Select(w => w.Text)]);
        return thing is not null && stages is [var stage] ? new Built(thing, stage) : null;
    }
}

using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Import.Events.Kinds;
using RelationsExplorer.Import.Judging.Cues;
using RelationsExplorer.Import.Recognising.Dates;

namespace RelationsExplorer.Import.Events.Deeds;

/// <summary>
/// Takes what somebody did on a date for an event even where the table has no word for it: "On Friday an excavator took the
/// first bite out of the railway embankment". Its kind follows from what it was done to.
/// </summary>
internal static class PlainDeeds
{
    // What somebody was, had or felt is no deed.
    private static readonly HashSet<string> States = WordList.Words(typeof(PlainDeeds), "state-verbs.txt");
    private static readonly HashSet<string> Selves = ["i", "we", "me", "us", "my", "our"];

    private static readonly List<DeedWord> Kinds =
        [.. DeedTable.Own.Things.ByType.Select(kind => new DeedWord(new DeedFrame(kind.Key, [.. kind], [], null, 0), "", DeedForm.Past, []))];

    /// <summary>The kind of the deed; null where the claim tells of none, or not what it was done to.</summary>
    /// <param name="told">What is told where.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="date">The date.</param>
    public static (EventType Type, Origin Origin)? KindOrNull(Told told, Claim claim, DateMention date)
    {
        if (!IsDated(date) || VerbOrNull(told, claim) is not { } verb) return null;
        return new ThingFinder(told.Text, told.Words, told.Part, DeedTable.Own.Things).FindOrNull(Kinds, told.Words.FirstFrom(verb.Span.Start)) is { } found
            ? (found.Word.Frame.Type, new Origin(OriginOf.Type, EventRules.DeedByThing, $"{verb.Span.In(told.Text)} … {found.Thing.In(told.Text)}"))
            : null;
    }

    /// <summary>Whether the claim says that somebody else than its author did something, and not only what they were, had or felt.</summary>
    /// <param name="told">What is told where.</param>
    /// <param name="claim">The claim.</param>
    public static bool IsDeed(Told told, Claim claim) => VerbOrNull(told, claim) is not null;

    private static CueWord? VerbOrNull(Told told, Claim claim) =>
        claim.Modality is Modality.Assertion or Modality.Report && !IsOfTheAuthor(told.Words, told.Part) && MainVerb.OrNull(told.Text, told.Words, told.Part) is { } verb && !States.Contains(verb.Text) ? verb : null;

    private static bool IsOfTheAuthor(CueWords words, Span part)
    {
        for (var i = words.FirstFrom(part.Start); i < words.Count && words[i].Span.End <= part.End; i++)
        {
            if (Selves.Contains(words[i].Text)) return true;
        }

        return false;
    }

    private static bool IsDated(DateMention date) =>
        date.Rule is not (DateRules.Vague or DateRules.Moment or DateRules.Decade or DateRules.Century or DateRules.Era or DateRules.PastSpan or DateRules.Lasting)
        && date.Date is { Earliest: not null, Latest: not null };
}

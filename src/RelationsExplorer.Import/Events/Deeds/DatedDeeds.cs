using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Import.Events.Kinds;
using RelationsExplorer.Import.Recognising.Dates;

namespace RelationsExplorer.Import.Events.Deeds;

/// <summary>
/// Takes for an event what a statement tells in the past of one day or one month, whatever its words: "On Tuesday two bombers flew over
/// the strait", "the last pillar was set in August 1997". What has a day of its own happened on it; of what kind it is only its theme says.
/// </summary>
internal static class DatedDeeds
{
    private static readonly Dictionary<ThemeSlug, EventType> Kinds = WordList.Rows(typeof(DatedDeeds), "kinds-of-themes.tsv")
        .ToDictionary(row => new ThemeSlug(row[0]), row => Enum.Parse<EventType>(row[1], ignoreCase: true));

    /// <summary>The kind of event that the claim's first theme most often has; null where the claim tells of nothing that was done then.</summary>
    /// <param name="told">What is told where.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="date">The date.</param>
    public static (EventType Type, Origin Origin)? KindOrNull(Told told, Claim claim, DateMention date)
    {
        if (!IsNarrow(date) || !PlainDeeds.IsDeed(told, claim)) return null;
        foreach (var theme in claim.Themes)
        {
            if (Kinds.TryGetValue(theme, out var kind)) return (kind, new Origin(OriginOf.Type, EventRules.KindOfTheme, theme.Value));
        }

        return null;
    }

    // A day, or a month that is given as one: "that autumn" and "last year" may be the time of a state.
    private static bool IsNarrow(DateMention date) =>
        date.Rule is DateRules.Day or DateRules.IsoDay or DateRules.NumericDay or DateRules.NamedDay or DateRules.NextDay or DateRules.Weekday or DateRules.Month or DateRules.ByPublication or DateRules.ByDateBefore
        && date.Date is { Earliest: { } first, Latest: { } last } && first.Year == last.Year && first.Month == last.Month && date.Date.ToString() is [.., not ('~' or '?' or '%')] text && !text.Contains('/', StringComparison.Ordinal);
}

using System.Globalization;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Import.Recognising.Actors.Known;

/// <summary>
/// Says for which state a capital stands at the time that is told of: "In August 1960 Moscow called its specialists home" is the Soviet
/// Union. The time is that of the date shortly before it in its paragraph, or else shortly behind it.
/// </summary>
internal static class StatesOfTheirTime
{
    private const int Farthest = 250;

    private static readonly ILookup<ActorSlug, (ActorSlug Before, long First, long Last)> Earlier = WordList.Rows(typeof(StatesOfTheirTime), "states-of-their-time.tsv")
        .ToLookup(row => new ActorSlug(row[0]), row => (new ActorSlug(row[1]), Year(row[2]), Year(row[3])));

    /// <summary>The mentions, each capital with the state of its time.</summary>
    /// <param name="mentions">The actors and places found.</param>
    /// <param name="dates">The dates found.</param>
    /// <param name="known">The states of the vocabulary.</param>
    public static IReadOnlyList<Mention> Set(IReadOnlyList<Mention> mentions, IReadOnlyList<DateMention> dates, Func<ActorSlug, bool> known)
    {
        var dated = dates.Where(date => date.Date is { Earliest: not null, Latest: not null }).ToLookup(date => date.Passage);
        return [.. mentions.Select(mention => mention is ActorMention { Rule: ActorRules.Metonym } capital && Earlier.Contains(capital.Actor) && TimeOrNull(dated[capital.Passage], capital.Span) is { } time
            && Earlier[capital.Actor].FirstOrDefault(e => e.First <= time.First && time.Last <= e.Last && known(e.Before)) is { First: > 0 } state
                ? capital with { Actor = state.Before }
                : mention)];
    }

    private static (long First, long Last)? TimeOrNull(IEnumerable<DateMention> dates, Span capital)
    {
        var all = dates.Where(date => Math.Abs(date.Span.Start - capital.Start) < Farthest).ToList();
        return (all.FindLast(date => date.Span.End <= capital.Start) ?? all.FirstOrDefault())?.Date is { Earliest: { } first, Latest: { } last } ? (first.Year, last.Year) : null;
    }

    private static long Year(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}

using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Store.Queries.Events;

namespace RelationsExplorer.Web.Pages.Events;

/// <summary>The dates in the sentences that tell of an event, each with the title of its article: those that are the event's, and the others.</summary>
/// <param name="Taken">Sentence by sentence those that say its date or are the words from which it was read; where there are none, those that may mean a day of it.</param>
/// <param name="Others">What else happened in the same sentences.</param>
internal sealed record TakenDates(IReadOnlyList<(ReadDate Read, string Article)> Taken, IReadOnlyList<(ReadDate Read, string Article)> Others)
{
    /// <summary>Parts the dates.</summary>
    /// <param name="dates">All of them, in their order.</param>
    /// <param name="date">Of the event.</param>
    /// <param name="words">From which it was read; null where no words are known.</param>
    public static TakenDates Of(IReadOnlyList<(ReadDate Read, string Article)> dates, EdtfDate date, string? words)
    {
        var taken = dates.GroupBy(one => one.Read.Claim).SelectMany(claim =>
        {
            var same = claim.Where(one => one.Read.Date?.Equals(date) == true || one.Read.Words == words).ToList();
            return same.Count > 0 ? same : [.. claim.Where(one => one.Read.Date?.Overlaps(date) == true)];
        }).ToList();
        return new TakenDates(taken, [.. dates.Except(taken)]);
    }
}

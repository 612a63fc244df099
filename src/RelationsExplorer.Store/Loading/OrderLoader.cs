using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Store.Searching;
using RelationsExplorer.Store.Sqlite;

namespace RelationsExplorer.Store.Loading;

/// <summary>Loads the lists of numbers that are read whole: the days of events, and orders other than that of the numbers themselves.</summary>
internal static class OrderLoader
{
    public static void Load(BulkLoad load, Numbering numbers, Tally tally)
    {
        var sources = numbers.Sources.Items;
        load.Insert(
        [
            NumberLists.Row(NumberLists.EventDays, numbers.Events.Items.SelectMany(happening => Days(happening.Date))),
            NumberLists.Row(
                NumberLists.SourceDays,
                sources.SelectMany((source, i) => source.Issued is { } issued ? Days(issued).Prepend(i + 1) : [])),
            NumberLists.Row(NumberLists.ClaimEvents, tally.ClaimEvents),
            NumberLists.Row(
                NumberLists.ClaimsByEvent,
                Enumerable.Range(1, tally.FirstEvents.Count).OrderBy(claim => tally.FirstEvents[claim - 1] is > 0 and var told ? told : int.MaxValue)),
            NumberLists.Row(
                NumberLists.SourcesByCitations,
                Enumerable.Range(1, sources.Count).OrderByDescending(number => tally.Sources[number]).ThenBy(number => number)),
            NumberLists.Row(
                NumberLists.SourcesByDate,
                Enumerable.Range(1, sources.Count).OrderBy(number => sources[number - 1].Issued?.Earliest?.Number ?? long.MaxValue)
                    .ThenBy(number => sources[number - 1].Issued?.Latest?.Number ?? long.MaxValue).ThenBy(number => number)),
        ]);
    }

    private static int[] Days(EdtfDate date) => [DayRange.Of(date).First, DayRange.Of(date).Last];
}

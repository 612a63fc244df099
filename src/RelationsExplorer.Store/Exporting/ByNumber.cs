namespace RelationsExplorer.Store.Exporting;

/// <summary>Reads records by their numbers, some at a time, and hands them out in the order that was asked for.</summary>
internal static class ByNumber
{
    /// <param name="numbers">In the order of the list.</param>
    /// <param name="atATime">How many to read with one question.</param>
    /// <param name="read">Reads some of them, in any order, each with its number.</param>
    public static IEnumerable<TRecord> InOrder<TRecord>(IEnumerable<int> numbers, int atATime, Func<List<int>, IEnumerable<(int Number, TRecord Record)>> read)
    {
        foreach (var some in numbers.Chunk(atATime))
        {
            var records = read([.. some]).ToDictionary(found => found.Number, found => found.Record);
            foreach (var number in some) yield return records[number];
        }
    }
}

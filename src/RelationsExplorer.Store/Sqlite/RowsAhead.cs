using System.Threading.Channels;

namespace RelationsExplorer.Store.Sqlite;

/// <summary>
/// Makes rows ahead of whoever takes them, on a thread of its own: making them costs about as much as writing them, and a
/// machine has more than one core. A few lists of rows are ahead at most, so that memory stays bounded.
/// </summary>
internal static class RowsAhead
{
    private const int RowsInList = 256, ListsAhead = 8;

    /// <summary>The same rows in the same order. What making them throws is thrown here.</summary>
    /// <param name="rows">The rows, made when they are asked for.</param>
    /// <param name="inList">How many are handed over at once: fewer of what is large.</param>
    public static IEnumerable<TRow> Of<TRow>(IEnumerable<TRow> rows, int inList = RowsInList)
    {
        using var making = rows.GetEnumerator();
        var first = Next(making, inList);
        foreach (var row in first) yield return row;
        if (first.Count < inList) yield break;

        using var stop = new CancellationTokenSource();
        var lists = Channel.CreateBounded<List<TRow>>(new BoundedChannelOptions(ListsAhead) { SingleReader = true, SingleWriter = true });
        var maker = Task.Run(() => MakeAsync(making, inList, lists.Writer, stop.Token), CancellationToken.None);
        try
        {
            while (lists.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
            {
                while (lists.Reader.TryRead(out var list))
                {
                    foreach (var row in list) yield return row;
                }
            }
        }
        finally
        {
            // Whoever takes no more (a disk that is full) leaves none at work on what is soon thrown away.
            stop.Cancel();
            maker.GetAwaiter().GetResult();
        }
    }

    private static async Task MakeAsync<TRow>(IEnumerator<TRow> making, int inList, ChannelWriter<List<TRow>> lists, CancellationToken stop)
    {
        try
        {
            for (var list = Next(making, inList); list.Count > 0; list = Next(making, inList)) await lists.WriteAsync(list, stop);
            lists.Complete();
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            lists.Complete();
        }
        catch (Exception e)
        {
            lists.Complete(e);
        }
    }

    private static List<TRow> Next<TRow>(IEnumerator<TRow> making, int inList)
    {
        var list = new List<TRow>(inList);
        while (list.Count < inList && making.MoveNext()) list.Add(making.Current);
        return list;
    }
}

namespace RelationsExplorer.Store.Searching;

/// <summary>Searches for words no longer than a reader may wait: a search that takes too long is left out, and what it would have narrowed says so.</summary>
internal static class TimedSearch
{
    /// <summary>Narrows a list to the words, or marks it as stopped.</summary>
    /// <param name="narrowing">The list.</param>
    /// <param name="store">The store.</param>
    /// <param name="subject">What is searched.</param>
    /// <param name="text">The words.</param>
    /// <param name="limit">How long it may take.</param>
    /// <param name="cancellation">The reader's own: where it is cancelled, nobody waits any more.</param>
    /// <returns>How often the words occur in all; 0 where the search was stopped.</returns>
    public static long ToWords(this Narrowing narrowing, StoreSession store, Subject subject, SearchText text, TimeSpan limit, CancellationToken cancellation)
    {
        using var timed = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        if (limit > TimeSpan.Zero) timed.CancelAfter(limit);
        else timed.Cancel();
        try
        {
            var search = new TextSearch(store.Connection, subject, narrowing.Most, timed.Token);
            narrowing.To(search.Find(text));
            return search.Occurrences;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            narrowing.IsStopped = true;
            return 0;
        }
    }
}

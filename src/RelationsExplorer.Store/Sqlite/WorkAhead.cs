using System.Collections.Concurrent;

namespace RelationsExplorer.Store.Sqlite;

/// <summary>
/// Does what it is given in the order given, on a thread of its own: making rows costs about as much as writing them, and a
/// machine has more than one core. Little is given ahead at most, so that memory stays bounded.
/// </summary>
internal sealed class WorkAhead : IDisposable
{
    private const int MostAhead = 32;

    private readonly BlockingCollection<Action> _work = new(MostAhead);
    private readonly CancellationTokenSource _stopped = new();
    private readonly Task _worker;

    public WorkAhead() => _worker = Task.Factory.StartNew(Work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <summary>Puts work behind all that was given before. What earlier work has thrown is thrown here.</summary>
    public void Add(Action work)
    {
        try
        {
            _work.Add(work, _stopped.Token);
        }
        catch (OperationCanceledException)
        {
            // Only work that has thrown stops it while somebody gives more.
            _worker.GetAwaiter().GetResult();
            throw;
        }
    }

    /// <summary>Waits until all is done; no more can be given. What work has thrown is thrown here.</summary>
    public void Finish()
    {
        _work.CompleteAdding();
        _worker.GetAwaiter().GetResult();
    }

    /// <summary>Waits for the work that was begun. What nobody has waited for is left undone.</summary>
    public void Dispose()
    {
        _stopped.Cancel();
        Task.WhenAny(_worker).GetAwaiter().GetResult();
        _work.Dispose();
        _stopped.Dispose();
    }

    private void Work()
    {
        try
        {
            foreach (var work in _work.GetConsumingEnumerable(_stopped.Token)) work();
        }
        catch (OperationCanceledException) when (_stopped.IsCancellationRequested)
        {
            // Nobody waits for the rest.
        }
        catch
        {
            // Whoever waits for room need wait no more. What was thrown is told where more is given.
            _stopped.Cancel();
            throw;
        }
    }
}

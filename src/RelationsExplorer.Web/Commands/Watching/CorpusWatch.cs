using System.Buffers.Binary;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace RelationsExplorer.Web.Commands.Watching;

/// <summary>
/// Says when files of a corpus have changed and come to rest. It looks at names, lengths and times again and again instead of asking the
/// system to be told: that works in containers and on network drives, too, and is the same everywhere.
/// </summary>
/// <param name="paths">The files and folders.</param>
/// <param name="every">How long to wait between two looks; longer where looking takes long.</param>
internal sealed class CorpusWatch(IReadOnlyList<string> paths, TimeSpan every)
{
    private const int MostOfTheTime = 20;

    private readonly Rest _rest = new(PrintOrNull(paths));

    /// <summary>Watches until it is stopped.</summary>
    /// <param name="changed">What to do when the files have changed; while it does so, nobody looks, and what changes meanwhile counts after it.</param>
    /// <param name="stop">Stops it.</param>
    public async Task WatchAsync(Action changed, CancellationToken stop)
    {
        var wait = every;
        while (!stop.IsCancellationRequested)
        {
            await Task.Delay(wait, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (stop.IsCancellationRequested) return;
            var began = Stopwatch.GetTimestamp();
            var isTime = _rest.IsTime(PrintOrNull(paths));
            wait = TimeSpan.FromTicks(Math.Max(every.Ticks, Stopwatch.GetElapsedTime(began).Ticks * MostOfTheTime));
            if (isTime) changed();
        }
    }

    // Null where the files cannot be looked at just now: a folder is being moved, a drive is away.
    private static UInt128? PrintOrNull(IReadOnlyList<string> paths)
    {
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            Span<byte> numbers = stackalloc byte[16];
            foreach (var file in CorpusPlaces.FilesOf(paths).Select(name => new FileInfo(name)))
            {
                hash.AppendData(Encoding.UTF8.GetBytes(file.FullName));
                BinaryPrimitives.WriteInt64LittleEndian(numbers, file.Length);
                BinaryPrimitives.WriteInt64LittleEndian(numbers[8..], file.LastWriteTimeUtc.Ticks);
                hash.AppendData(numbers);
            }

            return BinaryPrimitives.ReadUInt128LittleEndian(hash.GetHashAndReset());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

using System.Runtime.InteropServices;

namespace RelationsExplorer.TrustTests.Fuzzing;

/// <summary>What a piece of work costs its own thread: time of the processor, and bytes. Other work on the machine does not count.</summary>
internal static partial class ThreadClock
{
    private const int OfThisThread = 3;

    /// <summary>Does the work on this thread.</summary>
    public static Cost Measure(Action work)
    {
        var (time, bytes) = (Now(), GC.GetAllocatedBytesForCurrentThread());
        work();
        return new Cost(Now() - time, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }

    private static TimeSpan Now() =>
        ClockGetTime(OfThisThread, out var time) == 0
            ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1e3)
            : throw new PlatformNotSupportedException("This system has no clock for a thread.");

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int ClockGetTime(int clock, out Time time);

    private readonly record struct Time(long Seconds, long Nanoseconds);
}

/// <summary>What a piece of work cost.</summary>
/// <param name="Time">Of the processor.</param>
/// <param name="Bytes">Allocated, whether still held or not.</param>
internal readonly record struct Cost(TimeSpan Time, long Bytes);

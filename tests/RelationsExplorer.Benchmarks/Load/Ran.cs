using System.Diagnostics;

namespace RelationsExplorer.Benchmarks.Load;

/// <summary>A program that was run to its end.</summary>
/// <param name="Output">What it wrote.</param>
/// <param name="Took">How long it ran.</param>
/// <param name="MostMemory">The most memory that it held, in bytes.</param>
internal sealed record Ran(string Output, TimeSpan Took, long MostMemory)
{
    // Of what a program says before it fails, the end tells why.
    private const int MostLines = 10;

    /// <summary>Runs a program; what goes wrong in it ends the bench with its words.</summary>
    public static async Task<Ran> ToEndAsync(string program, params string[] arguments)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })
            ?? throw new InvalidOperationException($"{program} does not start.");
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var most = 0L;
        while (!process.WaitForExit(100)) most = Math.Max(most, MemoryOf(process.Id, "VmHWM"));
        var took = Stopwatch.GetElapsedTime(start);
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {string.Join('\n', (await errors).Split('\n').TakeLast(MostLines))}");
        return new Ran(await output, took, most);
    }

    /// <summary>What the kernel says of a process's memory, in bytes; 0 where it says nothing.</summary>
    /// <param name="process">Its number.</param>
    /// <param name="name"><c>VmHWM</c>: the most that it held; <c>RssAnon</c>: what is its own, without pages of files that the kernel keeps anyway.</param>
    public static long MemoryOf(int process, string name)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(l => l.StartsWith(name + ":", StringComparison.Ordinal));
            return line is null ? 0 : 1024 * long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], System.Globalization.CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}

using System.Collections.Concurrent;
using System.Diagnostics;
using RelationsExplorer.Import;

namespace RelationsExplorer.TrustTests.Fuzzing;

/// <summary>
/// Whatever lies in the corpus folder, the importer reads it or says in one line why not. <c>RELATIONS_FUZZ=10000</c> tries ten thousand
/// files, <c>RELATIONS_FUZZ_FROM</c> begins at another number.
/// </summary>
public sealed class ImporterFuzzTests : IDisposable
{
    // Made once: patterns and word lists are compiled for all files together.
    private static readonly Lazy<ImportTrial> _trial = new(() => new ImportTrial());

    private readonly string _folder = Directory.CreateTempSubdirectory("relations-fuzz-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void No_spoilt_article_breaks_the_importer()
    {
        var (first, count) = (Effort.Of("RELATIONS_FUZZ_FROM", 0), Effort.Of("RELATIONS_FUZZ", 120));
        Run(count, i => ($"number {first + i}", FuzzedFile.Of(first + i, _trial.Value.Seeds)));
    }

    [Fact]
    public void No_hostile_text_breaks_the_importer()
    {
        var size = Effort.Of("RELATIONS_FUZZ_SIZE", 3_000);
        Run(HostileText.All.Count, i => ($"{HostileText.All[i].Name}, {size} characters", Made(HostileText.All[i], size)));
    }

    private static CorpusFile Made(HostileText text, int size) => new("hostile" + text.Ending, System.Text.Encoding.UTF8.GetBytes(text.Make(size)));

    private void Run(int count, Func<int, (string Name, CorpusFile File)> make)
    {
        _ = _trial.Value;
        var faults = new ConcurrentQueue<string>();
        var costs = new ConcurrentQueue<(Cost Cost, string Name)>();
        var next = -1;
        var started = Stopwatch.GetTimestamp();
        var now = new (string Name, long Since)[Environment.ProcessorCount];
        var threads = Enumerable.Range(0, now.Length).Select(worker => new Thread(() =>
        {
            for (int i; (i = Interlocked.Increment(ref next)) < count;)
            {
                var (name, file) = make(i);
                now[worker] = (name, Stopwatch.GetTimestamp());
                // A crash that takes the whole process along leaves the name behind.
                File.WriteAllText(Path.Combine(Path.GetTempPath(), $"relations-fuzz-now-{worker}.txt"), name);
                var store = i % 10 == 0 ? Path.Combine(_folder, $"{worker}.db") : null;
                if (_trial.Value.FaultOrNull(file, store, out var cost) is { } fault) faults.Enqueue($"{name}: {fault}");
                costs.Enqueue((cost, name));
            }
        })
        { IsBackground = true }).ToList();
        threads.ForEach(thread => thread.Start());
        for (var worker = 0; worker < threads.Count; worker++)
        {
            while (!threads[worker].Join(500))
                Assert.True(Stopwatch.GetElapsedTime(now[worker].Since).TotalSeconds < 120, $"{now[worker].Name}: does not come to an end\n{string.Join('\n', faults)}");
        }

        var slowest = costs.MaxBy(c => c.Cost.Time);
        var largest = costs.MaxBy(c => c.Cost.Bytes);
        Effort.Tell($"{count} files in {Stopwatch.GetElapsedTime(started).TotalSeconds:0} s; {faults.Count} faults; slowest {slowest.Cost.Time.TotalSeconds:0.00} s ({slowest.Name}); most allocated {largest.Cost.Bytes >> 20} MiB ({largest.Name}); process at most {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB");
        Assert.True(faults.IsEmpty, string.Join('\n', faults.Take(100)));
    }
}

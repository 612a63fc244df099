using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;

namespace RelationsExplorer.Benchmarks;

/// <summary>Measures the stages of the importer with BenchmarkDotNet and prints one table of MB/s and allocations.</summary>
internal static class StageTable
{
    /// <summary>Measures in this process; the fewest iterations where it is only to be seen that it runs.</summary>
    public static bool Print(int articles, bool onlyRun)
    {
        StageBenchmarks.Articles = articles;
        var job = (onlyRun ? Job.Dry : Job.Default.WithWarmupCount(6).WithIterationCount(5).WithInvocationCount(1).WithUnrollFactor(1))
            .WithToolchain(InProcessNoEmitToolchain.Instance);
        var config = ManualConfig.CreateEmpty()
            .AddJob(job)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddLogger(NullLogger.Instance)
            .WithOptions(ConfigOptions.DisableOptimizationsValidator);
        var reports = BenchmarkRunner.Run<StageBenchmarks>(config).Reports;
        var bytes = new StageInputs(articles).Bytes;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{articles} articles, {bytes / 1e6:0.0} MB of text, one core\n"));
        Console.WriteLine("| stage | MB/s | ms | allocated, bytes for each byte of text |");
        Console.WriteLine("| --- | ---: | ---: | ---: |");
        var all = 0.0;
        foreach (var report in reports.Where(report => report.ResultStatistics is not null).OrderBy(report => StageInputs.Names.IndexOf(StageOf(report))))
        {
            var milliseconds = report.ResultStatistics!.Median / 1e6;
            all += milliseconds;
            var allocated = report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {StageOf(report)} | {bytes / 1e3 / milliseconds:0.0} | {milliseconds:0} | {(double)allocated / bytes:0} |"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| all | {bytes / 1e3 / all:0.0} | {all:0} | |"));
        return reports.Length == StageInputs.Names.Count && reports.All(report => report.Success);
    }

    private static string StageOf(BenchmarkReport report) => (string)report.BenchmarkCase.Parameters[nameof(StageBenchmarks.Stage)];
}

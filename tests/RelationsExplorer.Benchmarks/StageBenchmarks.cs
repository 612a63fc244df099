using BenchmarkDotNet.Attributes;

namespace RelationsExplorer.Benchmarks;

/// <summary>Each stage of the importer over the same made-up articles, for BenchmarkDotNet.</summary>
public class StageBenchmarks
{
    private StageInputs _inputs = null!;

    /// <summary>How many articles go through a stage at a time.</summary>
    public static int Articles { get; set; } = 100;

    /// <summary>The names of the stages.</summary>
    public static IEnumerable<string> Stages => StageInputs.Names;

    /// <summary>The stage that is measured.</summary>
    [ParamsSource(nameof(Stages))]
    public string Stage { get; set; } = "";

    /// <summary>Makes the articles and reads them up to the stage.</summary>
    [GlobalSetup]
    public void Prepare() => _inputs = new StageInputs(Articles);

    /// <summary>Runs the stage over all articles, on one core.</summary>
    [Benchmark]
    public object Run() => _inputs.Run(Stage);
}

using System.CommandLine;
using System.Globalization;
using RelationsExplorer.Benchmarks.Making;

namespace RelationsExplorer.Benchmarks;

/// <summary>The benches, each a command that prints one table.</summary>
internal static class BenchCommand
{
    public static Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("Measures the Relations Explorer at any size of corpus.") { MakeCorpus(), Stages() };
        return root.Parse(args).InvokeAsync();
    }

    private static Command Stages()
    {
        var count = new Option<int>("--articles") { Description = "How many articles go through each stage.", DefaultValueFactory = _ => 100 };
        var onlyRun = new Option<bool>("--only-run") { Description = "Once for each stage, to see that it runs." };
        var command = new Command("stages", "Measures each stage of the importer with BenchmarkDotNet: MB/s and allocations.") { count, onlyRun };
        command.SetAction(asked => StageTable.Print(asked.GetValue(count), asked.GetValue(onlyRun)) ? 0 : 1);
        return command;
    }

    private static Command MakeCorpus()
    {
        var count = new Argument<int>("N") { Description = "How many articles; ten thousand hold about a million claims." };
        var folder = new Argument<DirectoryInfo>("FOLDER") { Description = "Where to; made where it is missing." };
        var seed = new Option<int>("--seed") { Description = "Another number gives another corpus.", DefaultValueFactory = _ => 1 };
        var command = new Command("make-corpus", "Makes a corpus of made-up articles: the same number and seed give the same files.") { count, folder, seed };
        command.SetAction(asked =>
        {
            var (articles, into) = (asked.GetValue(count), asked.GetRequiredValue(folder).FullName);
            var bytes = new CorpusMaker(CorpusMaker.DeliveredVocabulary(), articles, asked.GetValue(seed)).Write(into);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{articles} articles, {bytes / 1e6:0.0} MB of text in {into}"));
        });
        return command;
    }
}

using System.CommandLine;
using System.Globalization;
using RelationsExplorer.Benchmarks.Load;
using RelationsExplorer.Benchmarks.Making;

namespace RelationsExplorer.Benchmarks;

/// <summary>The benches, each a command that prints one table.</summary>
internal static class BenchCommand
{
    public static Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("Measures the Relations Explorer at any size of corpus.") { MakeCorpus(), Stages(), Imports(), LoadOf(), Smallest() };
        return root.Parse(args).InvokeAsync();
    }

    private static Command Stages()
    {
        var count = new Option<int>("--articles") { Description = "How many articles go through each stage.", DefaultValueFactory = _ => 50 };
        var onlyRun = new Option<bool>("--only-run") { Description = "Once for each stage, to see that it runs." };
        var command = new Command("stages", "Measures each stage of the importer with BenchmarkDotNet: MB/s and allocations.") { count, onlyRun };
        command.SetAction(asked => StageTable.Print(asked.GetValue(count), asked.GetValue(onlyRun)) ? 0 : 1);
        return command;
    }

    private static Command Imports()
    {
        var (sizes, app, work) = (Sizes("--articles", [10, 1000, 10_000]), AppFolder(), Work());
        var command = new Command("imports", "Measures the whole import with the published app: first, unchanged, and with one article edited.") { sizes, app, work };
        command.SetAction(async asked =>
        {
            var folder = FolderOf(asked.GetValue(work));
            await ImportTable.PrintAsync(await App.PublishedAsync(asked.GetValue(app)?.FullName, folder), asked.GetRequiredValue(sizes), folder);
        });
        return command;
    }

    private static Command LoadOf()
    {
        var (sizes, app, work) = (Sizes("--claims", [1000, 100_000, 1_000_000]), AppFolder(), Work());
        var seconds = new Option<double>("--seconds") { Description = "How long each kind of page is read.", DefaultValueFactory = _ => 2 };
        var command = new Command("load", "Asks the published server for every kind of page, next to nginx with the same bytes.") { sizes, app, work, seconds };
        command.SetAction(async asked =>
        {
            var folder = FolderOf(asked.GetValue(work));
            await LoadTable.PrintAsync(await App.PublishedAsync(asked.GetValue(app)?.FullName, folder), asked.GetRequiredValue(sizes), asked.GetValue(seconds), folder);
        });
        return command;
    }

    private static Command Smallest()
    {
        var (app, work) = (AppFolder(), Work());
        var command = new Command("smallest", "Runs every bench at its smallest size, to see that they run.") { app, work };
        command.SetAction(async asked =>
        {
            var folder = FolderOf(asked.GetValue(work));
            var published = await App.PublishedAsync(asked.GetValue(app)?.FullName, folder, forOthers: false);
            await ImportTable.PrintAsync(published, [2], folder);
            await LoadTable.PrintAsync(published, [200], 0.05, folder);
            return StageTable.Print(2, onlyRun: true) && IsRepeated() ? 0 : 1;
        });
        return command;
    }

    // What is measured must be the same for everybody: the same number and seed, the same bytes.
    private static bool IsRepeated()
    {
        var vocabulary = CorpusMaker.DeliveredVocabulary();
        var (once, again) = (new CorpusMaker(vocabulary, 3).Files(), new CorpusMaker(vocabulary, 3).Files());
        return once.Zip(again).All(pair => pair.First.Name == pair.Second.Name && pair.First.Bytes.Span.SequenceEqual(pair.Second.Bytes.Span));
    }

    private static Option<int[]> Sizes(string name, int[] usual) => new(name)
    {
        Description = "How many; several sizes one after another.",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => usual,
    };

    private static Option<DirectoryInfo> AppFolder() => new("--app") { Description = "A published app; without it, this one is published." };

    private static Option<DirectoryInfo> Work() => new("--work") { Description = "Where corpora and stores are kept for the next run; without it, they are made anew." };

    private static string FolderOf(DirectoryInfo? work) => work?.FullName ?? Directory.CreateTempSubdirectory("relations-bench-").FullName;

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

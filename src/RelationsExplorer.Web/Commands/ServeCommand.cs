using System.CommandLine;
using RelationsExplorer.Store;
using RelationsExplorer.Store.Loading;
using RelationsExplorer.Store.Sqlite;
using RelationsExplorer.Web.Commands.Watching;
using RelationsExplorer.Web.Serving;

namespace RelationsExplorer.Web.Commands;

/// <summary>
/// <c>serve [--corpus PATH…] [--store FILE] [--urls URL] [--watch]</c>, the default: brings the store up to date with the files of the
/// corpus, and shows it in a browser.
/// </summary>
internal static class ServeCommand
{
    private const string InlineCompletions = "DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS";

    private static readonly TimeSpan _look = TimeSpan.FromSeconds(1);

    // Whoever waits for the first page has all cores for it; what later pages need is read after that.
    private static readonly TimeSpan _firstPage = TimeSpan.FromSeconds(1);

    private static readonly Option<string[]> _corpus = new("--corpus")
    {
        Description = "The files or folders to serve (default: those that the store was made from; else the folder 'seeds' here, above, or beside the app).",
        HelpName = "PATH",
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<FileInfo> _store = AppCommand.Store();

    private static readonly Option<string> _urls = new("--urls")
    {
        Description = "Where to listen; several addresses with ';' between them.",
        HelpName = "URL",
        DefaultValueFactory = _ => "http://127.0.0.1:5080",
    };

    private static readonly Option<string> _metrics = new("--metrics")
    {
        Description = "An address of its own for metrics in the text format of Prometheus, such as http://127.0.0.1:9464 (default: none).",
        HelpName = "URL",
    };

    private static readonly Option<bool> _watch = new("--watch")
    {
        Description = "Imports again whenever a file of the corpus changes, and shows the new store; a failed import is told, and the old store goes on.",
    };

    private static readonly Option<string> _log = new("--log")
    {
        Description = "What the log is for: terminal (troubles, in words) or json (a JSON object a line, each request too).",
        HelpName = "FORM",
        DefaultValueFactory = _ => "terminal",
    };

    /// <summary>The command by its name.</summary>
    public static Command Create()
    {
        var command = new Command("serve", "Brings the store up to date with the corpus and shows it in a browser (the default).");
        AddTo(command);
        return command;
    }

    /// <summary>Makes serving what the command does; the root does so too.</summary>
    public static void AddTo(Command command)
    {
        if (_log.CompletionSources.Count == 0) _log.AcceptOnlyFromAmong("terminal", "json");
        command.Options.Add(_corpus);
        command.Options.Add(_store);
        command.Options.Add(_urls);
        command.Options.Add(_metrics);
        command.Options.Add(_log);
        command.Options.Add(_watch);
        command.SetAction((asked, stop) => Run(
            asked.GetValue(_corpus) ?? [],
            StorePlace.Of(asked.GetValue(_store)),
            ["--urls", asked.GetRequiredValue(_urls), "--Log", asked.GetRequiredValue(_log), .. asked.GetValue(_metrics) is { } metrics ? new[] { "--Metrics:Url", metrics } : []],
            asked.GetValue(_watch),
            stop));
    }

    // A question is answered on the thread that hears of it, where the cache has the answer; what has to be made moves to another one
    // (CachedPages). The network of .NET knows this setting by no other way, and looks at it once.
    private static void AnswerWhereHeard()
    {
        if (Environment.GetEnvironmentVariable(InlineCompletions) is null) Environment.SetEnvironmentVariable(InlineCompletions, "1");
    }

    private static async Task<int> Run(string[] corpus, string storeFile, string[] settings, bool watches, CancellationToken stop)
    {
        foreach (var path in corpus.Where(p => !File.Exists(p) && !Directory.Exists(p)))
        {
            await Console.Error.WriteLineAsync($"error: There is no file or folder '{path}'.");
            return ExitCode.Usage;
        }

        AnswerWhereHeard();

        // Signals are heard once the command gives the word back: an import at the start can be stopped, too.
        await Task.Yield();
        using var store = new StoreReader(storeFile);
        _ = store.WakeUpAsync();

        // The site is put together beside the look at the files: it needs nothing of them before the first page.
        var building = Task.Run(() => Site.Build(store, settings), CancellationToken.None);
        var served = new ServedCorpus(storeFile, corpus);
        var ready = Trouble.Told(() => served.BringUpToDate(stop));
        if (ready != ExitCode.Fine && (stop.IsCancellationRequested || !StoreFile.Check(storeFile).IsReady))
        {
            if (await BuiltOrSayAsync(building) is { } unserved) await unserved.DisposeAsync();
            return ready;
        }

        if (ready != ExitCode.Fine) Console.WriteLine("Serving the store as it was before.");

        StoreWriter.Sweep(storeFile);
        if (await BuiltOrSayAsync(building) is not { } site) return ExitCode.Usage;
        await using var running = site;
        try
        {
            await site.StartAsync(stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return ExitCode.Fine;
        }
        catch (IOException e)
        {
            await Console.Error.WriteLineAsync($"error: {e.Message} Choose another address with --urls.");
            return ExitCode.Wrong;
        }

        Console.WriteLine($"Relations Explorer is at {string.Join(" and ", site.Urls)} (stop with Ctrl+C)");
        _ = WarmAsync(site, _firstPage);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stop, site.Lifetime.ApplicationStopping);
        var watching = watches ? Task.Run(() => WatchAsync(served, site, ended.Token), CancellationToken.None) : Task.CompletedTask;
        await site.WaitForShutdownAsync(stop);
        await ended.CancelAsync();
        await watching;
        return ExitCode.Fine;
    }

    private static async Task WatchAsync(ServedCorpus served, WebApplication site, CancellationToken stop)
    {
        if (served.PathsOrNull() is not { } paths)
        {
            Console.WriteLine("There are no files to watch: the articles are no longer where they were read from.");
            return;
        }

        Console.WriteLine($"Watching {string.Join(", ", paths)}");
        await new CorpusWatch(paths, _look).WatchAsync(() =>
        {
            if (Trouble.Told(() => served.BringUpToDate(stop)) != ExitCode.Fine) Console.WriteLine("Serving the store as it was before.");
            else _ = WarmAsync(site, TimeSpan.Zero);
        }, stop);
    }

    private static async Task<WebApplication?> BuiltOrSayAsync(Task<WebApplication> building)
    {
        try
        {
            return await building;
        }
        catch (InvalidDataException e)
        {
            await Console.Error.WriteLineAsync($"error: {e.Message}");
            return null;
        }
    }

    // The first page does not wait for it, and the next ones find it done; a store that cannot be read is told of where it is asked for.
    private static async Task WarmAsync(WebApplication site, TimeSpan after)
    {
        try
        {
            await Task.Delay(after, site.Lifetime.ApplicationStopping);
            site.Services.GetRequiredService<StoreReader>().Warm(site.Lifetime.ApplicationStopping);

            // What the reading left behind goes now: it would stay until the next full collection, and pages bring on few.
            GC.Collect();
        }
        catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException || Trouble.IsOutside(e))
        {
            // Pages read what they need themselves.
        }
    }
}

using System.CommandLine;
using RelationsExplorer.Store;
using RelationsExplorer.Store.Loading;
using RelationsExplorer.Store.Sqlite;
using RelationsExplorer.Web.Serving;

namespace RelationsExplorer.Web.Commands;

/// <summary>
/// <c>serve [--corpus PATH…] [--store FILE] [--urls URL]</c>, the default: brings the store up to date with the files of the
/// corpus, and shows it in a browser.
/// </summary>
internal static class ServeCommand
{
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
        command.Options.Add(_corpus);
        command.Options.Add(_store);
        command.Options.Add(_urls);
        command.Options.Add(_metrics);
        command.Options.Add(_log);
        command.SetAction((asked, stop) => Run(
            asked.GetValue(_corpus) ?? [],
            StorePlace.Of(asked.GetValue(_store)),
            ["--urls", asked.GetRequiredValue(_urls), "--Log", asked.GetRequiredValue(_log), .. asked.GetValue(_metrics) is { } metrics ? new[] { "--Metrics:Url", metrics } : []],
            stop));
    }

    private static async Task<int> Run(string[] corpus, string storeFile, string[] settings, CancellationToken stop)
    {
        foreach (var path in corpus.Where(p => !File.Exists(p) && !Directory.Exists(p)))
        {
            await Console.Error.WriteLineAsync($"error: There is no file or folder '{path}'.");
            return ExitCode.Usage;
        }

        // Signals are heard once the command gives the word back: an import at the start can be stopped, too.
        await Task.Yield();
        var ready = Trouble.Told(() => BringUpToDate(corpus, storeFile, stop));
        if (ready != ExitCode.Fine && !StoreFile.Check(storeFile).IsReady) return ready;
        if (ready != ExitCode.Fine) Console.WriteLine("Serving the store as it was before.");

        StoreWriter.Sweep(storeFile);
        WebApplication site;
        try
        {
            site = Site.Build(storeFile, settings);
        }
        catch (InvalidDataException e)
        {
            await Console.Error.WriteLineAsync($"error: {e.Message}");
            return ExitCode.Usage;
        }

        await using var served = site;
        try
        {
            await site.StartAsync(stop);
        }
        catch (IOException e)
        {
            await Console.Error.WriteLineAsync($"error: {e.Message} Choose another address with --urls.");
            return ExitCode.Wrong;
        }

        Console.WriteLine($"Relations Explorer is at {string.Join(" and ", site.Urls)} (stop with Ctrl+C)");
        _ = Task.Run(() => Warm(site), CancellationToken.None);
        await site.WaitForShutdownAsync(stop);
        return ExitCode.Fine;
    }

    // The first page does not wait for it, and the next ones find it done; a store that cannot be read is told of where it is asked for.
    private static void Warm(WebApplication site)
    {
        try
        {
            site.Services.GetRequiredService<StoreReader>().Warm(site.Lifetime.ApplicationStopping);
        }
        catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException || Trouble.IsOutside(e))
        {
            // Pages read what they need themselves.
        }
    }

    private static int BringUpToDate(string[] named, string storeFile, CancellationToken stop)
    {
        var found = StoreFile.Check(storeFile);
        if (found.Condition is StoreCondition.Damaged or StoreCondition.OtherFormat) Console.WriteLine($"{found.Message} It is built anew.");
        var remembered = StoreInput.ParseOrNull(found.Summary?.Input);
        IReadOnlyList<string>? paths = named is [] ? remembered is null ? SeedsOrNull() : remembered.PathsOrNull(storeFile) : named;
        if (paths is null && !found.IsReady)
            throw new FileNotFoundException("No corpus was found: there is no folder 'seeds' here or above. Name one with --corpus PATH.");
        if (paths is null)
        {
            Console.WriteLine($"{storeFile}: its articles are no longer where they were read from; serving it as it is.");
            return ExitCode.Fine;
        }

        var folder = CorpusFolder.Read(paths);
        var input = StoreInput.Of(folder, paths, storeFile);
        if (remembered?.Content == input.Content)
        {
            Console.WriteLine($"{storeFile} is current.");
            return ExitCode.Fine;
        }

        var where = string.Join(", ", paths);
        Console.WriteLine(remembered is null ? $"Reading {where}" : $"{where} or the program changed since the last import; reading again");
        StoreBuild.Build(folder, input, storeFile, new Report(isJson: false), stop);
        return ExitCode.Fine;
    }

    private static string[]? SeedsOrNull()
    {
        for (var folder = new DirectoryInfo(Environment.CurrentDirectory); folder is not null; folder = folder.Parent)
            if (Directory.Exists(Path.Combine(folder.FullName, "seeds"))) return [Path.Combine(folder.FullName, "seeds")];
        var beside = Path.Combine(AppContext.BaseDirectory, "seeds");
        return Directory.Exists(beside) ? [beside] : null;
    }
}

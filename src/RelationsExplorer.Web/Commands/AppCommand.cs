using System.CommandLine;
using RelationsExplorer.Web.Commands.Completing;
using RelationsExplorer.Web.Commands.Inspecting;

namespace RelationsExplorer.Web.Commands;

/// <summary>The one executable: serves by default, and has a command for each thing that is done without a browser.</summary>
internal static class AppCommand
{
    /// <summary>Runs what the command line asks for.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand(
            """
            Relations Explorer: reads articles on Sino-Russian relations into a store of claims, events and sources, and shows it in a browser.

            Without a command it serves the corpus that it finds.
            """);
        ServeCommand.AddTo(root);
        root.Subcommands.Add(ServeCommand.Create());
        root.Subcommands.Add(ImportCommand.Create());
        root.Subcommands.Add(CheckCommand.Create());
        root.Subcommands.Add(ExportCommand.Create());
        root.Subcommands.Add(HealthCommand.Create());
        root.Subcommands.Add(InspectCommand.Create());
        root.Subcommands.Add(CompletionCommand.Create(root));
        ExitCode.AddToHelp(root);

        var asked = root.Parse(args);
        if (asked.Errors.Count == 0) return await asked.InvokeAsync(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            // Long enough for the answers that are on their way when the site is asked to stop.
            ProcessTerminationTimeout = TimeSpan.FromSeconds(40),
        });

        foreach (var error in asked.Errors) await Console.Error.WriteLineAsync($"error: {error.Message}");
        await Console.Error.WriteLineAsync("Add --help to see what can be asked.");
        return ExitCode.Usage;
    }

    /// <summary>The paths that a command reads, each of which must be there.</summary>
    public static Argument<string[]> Paths()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "A file (.md, .txt, .html, .docx, .pdf) or a folder of them; NAME.meta.yml beside a file says what its text does not.",
            Arity = ArgumentArity.OneOrMore,
        };
        paths.Validators.Add(given =>
        {
            foreach (var path in given.Tokens.Select(t => t.Value).Where(p => !File.Exists(p) && !Directory.Exists(p)))
                given.AddError($"There is no file or folder '{path}'.");
        });
        return paths;
    }

    /// <summary>The store file that a command writes or reads.</summary>
    public static Option<FileInfo> Store() => new("--store")
    {
        Description = "The store file (default: relations.db in the current folder).",
        HelpName = "FILE",
    };
}

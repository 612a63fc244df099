using System.CommandLine;

namespace RelationsExplorer.Web.Commands;

/// <summary><c>export [--store FILE] --format jsonl [--output FILE]</c>: the whole store as lines of text.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var store = AppCommand.Store();
        var format = new Option<string>("--format") { Description = "The format: jsonl (JSON Lines, one record a line).", DefaultValueFactory = _ => "jsonl" };
        format.AcceptOnlyFromAmong("jsonl");
        var output = new Option<FileInfo>("--output") { Description = "The file to write (default: the standard output).", HelpName = "FILE" };
        var command = new Command("export", "Writes the whole store, one record a line, in a stable order.") { store, format, output };
        command.SetAction((asked, stop) => Task.FromResult(
            Run(StorePlace.Of(asked.GetValue(store)), asked.GetValue(output)?.FullName, stop)));
        return command;
    }

    private static int Run(string storeFile, string? output, CancellationToken stop) => Trouble.Told(() =>
    {
        if (!File.Exists(storeFile)) throw new FileNotFoundException($"There is no store at {storeFile}. Make one with: import PATH --store FILE");
        stop.ThrowIfCancellationRequested();
        using var to = output is null ? Console.OpenStandardOutput() : File.Create(output);
        return ExitCode.Fine;
    });
}

using System.CommandLine;
using RelationsExplorer.Store;
using RelationsExplorer.Store.Exporting;

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
        command.SetAction((asked, stop) => RunAsync(StorePlace.Of(asked.GetValue(store)), asked.GetValue(output)?.FullName, stop));
        return command;
    }

    private static Task<int> RunAsync(string storeFile, string? output, CancellationToken stop) => Trouble.ToldAsync(async () =>
    {
        using var reader = new StoreReader(storeFile);
        using var session = reader.Open();
        await using var to = output is null ? Console.OpenStandardOutput() : File.Create(output);
        await JsonLinesExport.WriteAsync(session, to, stop);
        return ExitCode.Fine;
    });
}

using System.CommandLine;

namespace RelationsExplorer.Web.Commands;

/// <summary><c>import PATH… [--store FILE]</c>: reads articles into a store. A running site shows the new store by itself.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var paths = AppCommand.Paths();
        var store = AppCommand.Store();
        var command = new Command("import", "Reads articles into a store, in place of what it held before. A site that serves the store shows the new one by itself.")
        {
            paths, store,
        };
        command.SetAction((asked, stop) => Task.FromResult(
            Run(asked.GetRequiredValue(paths), StorePlace.Of(asked.GetValue(store)), stop)));
        return command;
    }

    private static int Run(string[] paths, string storeFile, CancellationToken stop) => Trouble.Told(() =>
    {
        var folder = CorpusFolder.Read(paths);
        return StoreBuild.Build(folder, StoreInput.Of(folder, paths, storeFile), storeFile, stop) ? ExitCode.Fine : ExitCode.Wrong;
    });
}

using System.CommandLine;
using RelationsExplorer.Store.Sqlite;

namespace RelationsExplorer.Web.Commands;

/// <summary><c>import PATH… [--store FILE] [--dry-run] [--format json]</c>: reads articles into a store. A running site shows the new store by itself.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var paths = AppCommand.Paths();
        var store = AppCommand.Store();
        var again = new Option<bool>("--again") { Description = "Reads even where nothing has changed since the store was made." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Says what would be added, changed and removed, and leaves the store as it is." };
        var format = Report.Format();
        var command = new Command("import", "Reads articles into a store, in place of what it held before. A site that serves the store shows the new one by itself.")
        {
            paths, store, again, dryRun, format,
        };
        command.SetAction(async (asked, stop) =>
        {
            // Signals are heard once the command gives the word back.
            await Task.Yield();
            return Run(asked.GetRequiredValue(paths), StorePlace.Of(asked.GetValue(store)), asked.GetValue(again), asked.GetValue(dryRun), new Report(asked.GetValue(format) == "json", isShort: true), stop);
        });
        return command;
    }

    private static int Run(string[] paths, string storeFile, bool again, bool dryRun, Report report, CancellationToken stop) => Trouble.Told(() =>
    {
        var places = CorpusPlaces.Find(paths);
        if (dryRun) return DryRun.Tell(CorpusFolder.Read(places), storeFile, report, stop) ? ExitCode.Fine : ExitCode.Wrong;
        var notes = FileNotes.Of(storeFile);
        var input = StoreInput.Of(places, notes, paths, storeFile);

        // The same files read by the same program give the same store, so there is nothing to do; --again does it all the same.
        var isCurrent = !again && StoreFile.Check(storeFile).Summary?.Input == input.ToString();
        if (isCurrent) report.Say($"{storeFile} is current.");
        var isFine = isCurrent || StoreBuild.Build(places, paths, storeFile, report, stop);
        notes.Keep();
        return isFine ? ExitCode.Fine : ExitCode.Wrong;
    });
}

using RelationsExplorer.Store;
using RelationsExplorer.Store.Sqlite;

namespace RelationsExplorer.Web.Commands;

/// <summary>The files that a served store is made from, and the way to bring the store up to date with them.</summary>
/// <param name="storeFile">The store.</param>
/// <param name="named">The paths of the command line; empty for those that the store was made from, or the folder 'seeds'.</param>
internal sealed class ServedCorpus(string storeFile, IReadOnlyList<string> named)
{
    /// <summary>Where the files lie; null where they are no longer there.</summary>
    public IReadOnlyList<string>? PathsOrNull() => PathsOrNull(StoreFile.Check(storeFile));

    /// <summary>Reads the files where they or the program have changed since the store was made.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public int BringUpToDate(CancellationToken stop)
    {
        var found = StoreFile.Check(storeFile);
        if (found.Condition is StoreCondition.Damaged or StoreCondition.OtherFormat) Console.WriteLine($"{found.Message} It is built anew.");
        var paths = PathsOrNull(found);
        if (paths is null && !found.IsReady)
            throw new FileNotFoundException("No corpus was found: there is no folder 'seeds' here or above. Name one with --corpus PATH.");
        if (paths is null)
        {
            Console.WriteLine($"{storeFile}: its articles are no longer where they were read from; serving it as it is.");
            return ExitCode.Fine;
        }

        var (places, notes) = (CorpusPlaces.Find(paths), FileNotes.Of(storeFile));
        var input = StoreInput.Of(places, notes, paths, storeFile);
        var remembered = StoreInput.ParseOrNull(found.Summary?.Input);
        if (remembered?.Content == input.Content)
        {
            notes.Keep();
            Console.WriteLine($"{storeFile} is current.");
            return ExitCode.Fine;
        }

        var where = string.Join(", ", paths);
        Console.WriteLine(remembered is null ? $"Reading {where}" : $"{where} or the program changed since the last import; reading again");
        StoreBuild.Build(places, paths, storeFile, new Report(isJson: false, isShort: true), stop);
        notes.Keep();
        return ExitCode.Fine;
    }

    private IReadOnlyList<string>? PathsOrNull(StoreCheck found)
    {
        if (named.Count > 0) return named;
        return StoreInput.ParseOrNull(found.Summary?.Input) is { } remembered ? remembered.PathsOrNull(storeFile) : SeedsOrNull();
    }

    private static string[]? SeedsOrNull()
    {
        for (var folder = new DirectoryInfo(Environment.CurrentDirectory); folder is not null; folder = folder.Parent)
            if (Directory.Exists(Path.Combine(folder.FullName, "seeds"))) return [Path.Combine(folder.FullName, "seeds")];
        var beside = Path.Combine(AppContext.BaseDirectory, "seeds");
        return Directory.Exists(beside) ? [beside] : null;
    }
}

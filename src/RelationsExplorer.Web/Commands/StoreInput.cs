using System.Globalization;
using System.Text;
using RelationsExplorer.Import;

namespace RelationsExplorer.Web.Commands;

/// <summary>
/// What a store was made from, as the store itself remembers it: the content of the files together with the version of the
/// importer, and where the files lay. A later start compares it to tell whether the store is current.
/// </summary>
/// <param name="Content">A hash; equal where a new import would give an equal store.</param>
/// <param name="Paths">Where the files lay, seen from the folder of the store.</param>
internal sealed record StoreInput(string Content, IReadOnlyList<string> Paths)
{
    /// <summary>What a store at this place would be made from. Files that are noted are not read.</summary>
    public static StoreInput Of(CorpusPlaces places, FileNotes notes, IReadOnlyList<string> paths, string storeFile)
    {
        var text = OfProgram();
        foreach (var place in places.All) Append(text, place.Name, notes.HashOrNull(place.Path), place.Meta is { } meta ? notes.HashOrNull(meta) : null);
        return Of(text, paths, storeFile);
    }

    /// <summary>What a store at this place is made from, by the files as they were read.</summary>
    public static StoreInput Of(CorpusFolder folder, IReadOnlyList<string> paths, string storeFile)
    {
        var text = OfProgram();
        foreach (var (name, words, meta) in folder.All.AsParallel().AsOrdered().Select(file => (file.Name, FileNotes.HashOf(file.Bytes), file.Meta is { } meta ? FileNotes.HashOf(meta) : null)))
            Append(text, name, words, meta);
        return Of(text, paths, storeFile);
    }

    private static StringBuilder OfProgram() => new StringBuilder().Append(typeof(Importer).Module.ModuleVersionId).Append(typeof(Corpus.Collection).Module.ModuleVersionId);

    // What cannot be read is no part of the store. Names come with their lengths, so that no two lists of files give the same text.
    private static void Append(StringBuilder text, string name, string? words, string? meta)
    {
        if (words is not null) text.Append(CultureInfo.InvariantCulture, $"{name.Length} {name} {words} {meta ?? "-"}\n");
    }

    private static StoreInput Of(StringBuilder text, IReadOnlyList<string> paths, string storeFile)
    {
        var home = Path.GetDirectoryName(Path.GetFullPath(storeFile))!;
        return new StoreInput(
            FileNotes.HashOf(Encoding.UTF8.GetBytes(text.ToString())),
            [.. paths.Select(p => Path.GetRelativePath(home, Path.GetFullPath(p)).Replace('\\', '/'))]);
    }

    /// <summary>Reads what <see cref="ToString"/> wrote; null where it is no such text.</summary>
    public static StoreInput? ParseOrNull(string? text) =>
        text?.Split('\n') is [{ Length: 64 } content, .. { Length: > 0 } paths] ? new StoreInput(content, paths) : null;

    /// <summary>The paths as seen from the current folder, where all of them are still there; else null.</summary>
    public IReadOnlyList<string>? PathsOrNull(string storeFile)
    {
        var home = Path.GetDirectoryName(Path.GetFullPath(storeFile))!;
        var paths = Paths.Select(p => Path.GetFullPath(p, home)).ToList();
        return paths.TrueForAll(p => File.Exists(p) || Directory.Exists(p)) ? paths : null;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join('\n', Paths.Prepend(Content));
}

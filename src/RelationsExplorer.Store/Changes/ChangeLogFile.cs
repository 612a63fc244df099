using System.Text;
using System.Text.Json;

namespace RelationsExplorer.Store.Changes;

/// <summary>
/// The log of changes: a file of JSON Lines beside the store, an import a line, the oldest first. It is no part of the store, so that
/// the store follows from the files of the corpus alone, and it outlives every store. It is bounded: what is oldest goes first.
/// </summary>
internal static class ChangeLogFile
{
    /// <summary>The most imports that it keeps.</summary>
    public const int MostImports = 500;

    /// <summary>The most records that are gone, in all imports together.</summary>
    public const int MostGone = 50_000;

    /// <summary>The most articles that it names, in all imports together.</summary>
    public const int MostArticles = 10_000;

    private const long LargestFile = 64L << 20;
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The log of a store.</summary>
    public static string Of(string store) => store + ".changes.jsonl";

    /// <summary>The log as it will be once the store that is being made stands in its place.</summary>
    public static string Next(string store) => store + ".changes.new";

    /// <summary>Reads the log as it belongs to a store of this version: where an import died between store and log, what it had prepared.</summary>
    /// <param name="store">The store file.</param>
    /// <param name="version">Its version; null where it has none.</param>
    public static (IReadOnlyList<ImportEntry> Entries, int Unreadable) Read(string store, string? version)
    {
        if (version is not null && File.Exists(Next(store)))
        {
            var next = Lines(Next(store));
            if (next.Entries is [.., var last] && last.After == version) return next;
        }

        return Lines(Of(store));
    }

    /// <summary>Writes the log with one import more beside the one that there is.</summary>
    public static void Prepare(string store, ImportEntry entry)
    {
        var text = new StringBuilder();
        foreach (var kept in Bounded([.. Lines(Of(store)).Entries, entry])) text.Append(ChangeHistory.ToLine(kept)).Append('\n');
        using var file = new FileStream(Next(store), FileMode.Create, FileAccess.Write);
        file.Write(_utf8.GetBytes(text.ToString()));
        file.Flush(flushToDisk: true);
    }

    /// <summary>Puts what was prepared in its place where it tells of this version of the store, and takes it away where it doesn't.</summary>
    public static void Settle(string store, string? version)
    {
        if (!File.Exists(Next(store))) return;
        if (version is not null && Lines(Next(store)).Entries is [.., var last] && last.After == version) File.Move(Next(store), Of(store), overwrite: true);
        else File.Delete(Next(store));
    }

    // From the newest back: what is beyond a bound is counted and no longer named.
    private static Stack<ImportEntry> Bounded(List<ImportEntry> entries)
    {
        var (gone, articles) = (MostGone, MostArticles);
        var kept = new Stack<ImportEntry>();
        foreach (var entry in entries.AsEnumerable().Reverse().Take(MostImports))
        {
            var (few, some) = (entry.Gone.Take(gone).ToList(), entry.Articles.Take(articles).ToList());
            (gone, articles) = (gone - few.Count, articles - some.Count);
            kept.Push(few.Count == entry.Gone.Count && some.Count == entry.Articles.Count ? entry : entry with
            {
                Gone = few,
                GoneLeftOut = entry.GoneLeftOut + entry.Gone.Count - few.Count,
                Articles = some,
                ArticlesLeftOut = entry.ArticlesLeftOut + entry.Articles.Count - some.Count,
            });
        }

        return kept;
    }

    // A line that somebody has spoilt costs that line, and no more.
    private static (IReadOnlyList<ImportEntry> Entries, int Unreadable) Lines(string path)
    {
        if (!File.Exists(path)) return ([], 0);
        if (new FileInfo(path).Length > LargestFile) return ([], 1);
        var (entries, unreadable) = (new List<ImportEntry>(), 0);
        foreach (var line in File.ReadLines(path, _utf8).Where(line => line.Length > 0))
        {
            try
            {
                if (JsonSerializer.Deserialize(line, ChangeJson.Plain.ImportEntry) is { } entry) entries.Add(entry);
                else unreadable++;
            }
            catch (JsonException)
            {
                unreadable++;
            }
        }

        return (entries, unreadable);
    }
}

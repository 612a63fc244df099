using System.Security.Cryptography;
using System.Text.Json;

namespace RelationsExplorer.Store.Exporting;

/// <summary>One record in which two stores differ.</summary>
/// <param name="Record">"article", "claim", "event" or "source".</param>
/// <param name="Id">Its id, the same in both.</param>
/// <param name="Kind">What became of it.</param>
public sealed record StoreChange(string Record, string Id, ChangeKind Kind);

/// <summary>What became of a record.</summary>
public enum ChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>Some value in it is another one.</summary>
    Changed,

    /// <summary>It is gone.</summary>
    Removed,
}

/// <summary>Compares two stores record by record, as each would leave in an export.</summary>
public static class StoreComparison
{
    /// <summary>The differences, by kind of record and id. An article is changed where its data, a passage or a claim of it is.</summary>
    /// <param name="before">The older store; null for none.</param>
    /// <param name="after">The newer one.</param>
    public static IReadOnlyList<StoreChange> Between(StoreSession? before, StoreSession after)
    {
        ArgumentNullException.ThrowIfNull(after);
        var (old, now) = (before is null ? [] : Prints(before), Prints(after));
        return
        [
            .. now.Where(print => !old.TryGetValue(print.Key, out var was) || was != print.Value)
                .Select(print => new StoreChange(print.Key.Record, print.Key.Id, old.ContainsKey(print.Key) ? ChangeKind.Changed : ChangeKind.Added))
                .Concat(old.Keys.Where(key => !now.ContainsKey(key)).Select(key => new StoreChange(key.Record, key.Id, ChangeKind.Removed)))
                .OrderBy(change => change.Record, StringComparer.Ordinal).ThenBy(change => change.Id, StringComparer.Ordinal),
        ];
    }

    private static Dictionary<(string Record, string Id), UInt128> Prints(StoreSession store)
    {
        var (context, slugs) = (store.Context, store.Index.Slugs(store.Connection));
        var prints = new Dictionary<(string, string), UInt128>();
        foreach (var article in ArticleLines.Articles(context)) prints[("article", article.Id)] = PrintOf(article);
        foreach (var passage in ArticleLines.Passages(context, slugs)) Add(passage.Article, PrintOf(passage));
        foreach (var (_, claim) in ClaimLines.Claims(context, slugs)) Add(claim.Article, prints[("claim", claim.Id)] = PrintOf(claim));
        foreach (var (_, happening) in EventLines.Events(context, slugs)) prints[("event", happening.Id)] = PrintOf(happening);
        foreach (var (_, source) in SourceLines.Sources(context, slugs)) prints[("source", source.Id)] = PrintOf(source);
        return prints;

        // Each part is told from the next by its place.
        void Add(string slug, UInt128 part) => prints[("article", slug)] = unchecked(prints[("article", slug)] * 31 + part);
    }

    private static UInt128 PrintOf<TRecord>(TRecord record)
        where TRecord : ExportedRecord =>
        System.Buffers.Binary.BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(record, typeof(TRecord), RecordJson.Plain)));
}

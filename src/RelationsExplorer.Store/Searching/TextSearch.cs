using Microsoft.Data.Sqlite;
using RelationsExplorer.Store.Sqlite;

namespace RelationsExplorer.Store.Searching;

/// <summary>
/// Finds what holds the words that are searched for. Single words are bitmaps, made at import, so that the commonest word
/// costs as little as the rarest; only words in a row ask the full-text table where they stand.
/// </summary>
internal static class TextSearch
{
    private const int ShortestPrefix = 2;

    /// <summary>The numbers of all claims, events or sources that hold the words.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static NumberSet Find(ReadConnection connection, Subject subject, SearchText text, int most, CancellationToken cancellation)
    {
        var found = NumberSet.All(most);
        try
        {
            foreach (var term in text.Terms.OrderBy(term => term.IsExcluded))
            {
                cancellation.ThrowIfCancellationRequested();
                using var bearers = BearersOf(connection, subject, term, most, cancellation);
                if (term.IsExcluded) found.TakeOut(bearers);
                else found.KeepIn(bearers);
            }

            return found;
        }
        catch (SqliteException e) when (e.SqliteErrorCode == SQLitePCL.raw.SQLITE_INTERRUPT)
        {
            found.Dispose();
            throw new OperationCanceledException("The search was stopped.", e, cancellation);
        }
        catch
        {
            found.Dispose();
            throw;
        }
    }

    private static NumberSet BearersOf(ReadConnection connection, Subject subject, SearchText.Term term, int most, CancellationToken cancellation)
    {
        var all = NumberSet.All(most);
        for (var i = 0; i < term.Words.Count; i++)
        {
            var isPrefix = term.IsPrefix && i == term.Words.Count - 1 && term.Words[i].Length >= ShortestPrefix;
            using var bearers = BearersOf(connection, subject, term.Words[i], isPrefix, most, cancellation);
            all.KeepIn(bearers);
        }

        if (term.Words.Count == 1 || subject != Subject.Claims || all.Count() == 0) return all;
        using var inRow = InRow(connection, term, most, cancellation);
        all.KeepIn(inRow);
        return all;
    }

    private static NumberSet BearersOf(ReadConnection connection, Subject subject, string word, bool isPrefix, int most, CancellationToken cancellation)
    {
        var set = NumberSet.Empty(most);
        using var stop = connection.InterruptOn(cancellation);
        using var command = connection.Command(
            isPrefix
                ? "SELECT numbers FROM words WHERE of = $of AND word >= $word AND word < $end"
                : "SELECT numbers FROM words WHERE of = $of AND word = $word",
            ("$of", Mapping.Word.Of(subject)), ("$word", word), ("$end", word + '\uFFFF'));
        using var rows = command.ExecuteReader();
        while (rows.Read()) new NumberBitmap(rows.GetFieldValue<byte[]>(0)).AddTo(set);
        return set;
    }

    private static NumberSet InRow(ReadConnection connection, SearchText.Term term, int most, CancellationToken cancellation)
    {
        var set = NumberSet.Empty(most);
        using var stop = connection.InterruptOn(cancellation);
        using var command = connection.Command("SELECT rowid FROM claim_words WHERE claim_words MATCH $row", ("$row", InQuotes(term)));
        using var rows = command.ExecuteReader();
        while (rows.Read()) set.Add(rows.GetInt32(0));
        return set;
    }

    // Words hold letters, digits and points only, so that quotes around them are all that FTS5 needs.
    internal static string InQuotes(SearchText.Term term) => $"\"{string.Join(' ', term.Words)}\"{(term.IsPrefix ? " *" : "")}";
}

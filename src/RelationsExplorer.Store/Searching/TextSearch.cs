using System.Buffers;
using Microsoft.Data.Sqlite;
using RelationsExplorer.Store.Mapping;
using RelationsExplorer.Store.Sqlite;
using SQLitePCL;

namespace RelationsExplorer.Store.Searching;

/// <summary>
/// Finds what holds the words that are searched for. Single words and pairs of common words are bitmaps, made at import,
/// so that the commonest costs as little as the rarest; other words in a row ask the full-text table where they stand.
/// </summary>
internal sealed class TextSearch(ReadConnection connection, Subject subject, int most, CancellationToken cancellation)
{
    private const int ShortestPrefix = 2;

    /// <summary>So many claims are sooner read than the full-text table is asked.</summary>
    private const int FewClaims = 200;

    /// <summary>How often the words occur, all together: what weighing the claims against each other would cost.</summary>
    public long Occurrences { get; private set; }

    /// <summary>The numbers of all claims, events or sources that hold the words.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public NumberSet Find(SearchText text)
    {
        var found = NumberSet.All(most);
        try
        {
            using var stop = connection.InterruptOn(cancellation);
            foreach (var term in text.Terms.OrderBy(term => term.IsExcluded))
            {
                cancellation.ThrowIfCancellationRequested();
                using var bearers = BearersOf(term);
                if (term.IsExcluded) found.TakeOut(bearers);
                else found.KeepIn(bearers);
            }

            return found;
        }
        catch (SqliteException e) when (e.SqliteErrorCode == raw.SQLITE_INTERRUPT)
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

    private NumberSet BearersOf(SearchText.Term term)
    {
        NumberSet? any = null;
        foreach (var one in term.Alternatives)
        {
            if (any is null)
            {
                any = BearersOfOne(one);
                continue;
            }

            using var more = BearersOfOne(one);
            any.Add(more);
        }

        return any!;
    }

    private NumberSet BearersOfOne(SearchText.Term term)
    {
        var all = NumberSet.All(most);
        var common = true;
        for (var i = 0; i < term.Words.Count; i++)
        {
            var isPrefix = term.IsPrefix && i == term.Words.Count - 1 && term.Words[i].Length >= ShortestPrefix;
            using var bearers = NumberSet.Empty(most);
            var count = AddBearers(bearers, term.Words[i], isPrefix);
            foreach (var form in term.Forms) AddBearers(bearers, form, isPrefix: false);
            all.KeepIn(bearers);
            common &= !isPrefix && count >= WordPairs.LeastBearers(most);
        }

        if (term.Words.Count == 1 || subject != Subject.Claims) return all;
        for (var i = 1; common && i < term.Words.Count; i++)
        {
            using var bearers = NumberSet.Empty(most);
            AddBearers(bearers, WordPairs.Of(term.Words[i - 1], term.Words[i]), isPrefix: false);
            all.KeepIn(bearers);
        }

        if (!(common && term.Words.Count == 2)) KeepInRow(all, term);
        return all;
    }

    /// <summary>Adds what holds a word, and says how many of it were found.</summary>
    private int AddBearers(NumberSet set, string word, bool isPrefix)
    {
        using var command = connection.Command(
            isPrefix
                ? "SELECT numbers FROM words WHERE of = $of AND word >= $word AND word < $end"
                : "SELECT numbers FROM words WHERE of = $of AND word = $word",
            ("$of", Word.Of(subject)), ("$word", word), ("$end", word + '\uFFFF'));
        using var rows = command.ExecuteReader();
        var count = 0;
        while (rows.Read())
        {
            // A common word's bitmap is long: it is read into memory that is lent, not made for each search.
            var stored = raw.sqlite3_column_blob(rows.Handle, 0);
            var lent = ArrayPool<byte>.Shared.Rent(stored.Length);
            stored.CopyTo(lent);
            var bitmap = new NumberBitmap(lent);
            bitmap.AddTo(set);
            count += bitmap.Count;
            ArrayPool<byte>.Shared.Return(lent);
        }

        Occurrences += count;
        return count;
    }

    /// <summary>Keeps the claims in which the words stand one after another.</summary>
    private void KeepInRow(NumberSet claims, SearchText.Term term)
    {
        var count = claims.Count();
        if (count == 0) return;
        using var inRow = NumberSet.Empty(most);
        if (count <= FewClaims)
        {
            foreach (var number in claims.Numbers())
            {
                using var one = connection.Command("SELECT text FROM claims WHERE number = $number", ("$number", number));
                if (term.StandsIn(WordReader.Words((string)one.ExecuteScalar()!))) inRow.Add(number);
            }
        }
        else
        {
            using var command = connection.Command("SELECT rowid FROM claim_words WHERE claim_words MATCH $row", ("$row", InQuotes(term)));
            using var rows = command.ExecuteReader();
            while (rows.Read()) inRow.Add(rows.GetInt32(0));
        }

        claims.KeepIn(inRow);
    }

    /// <summary>The term as the full-text table asks for it. Words hold letters, digits and points only, so that quotes around them are all it needs.</summary>
    public static string InQuotes(SearchText.Term term) =>
        term.Alternatives.Select(OneInQuotes).ToList() is [var only] ? only : $"({string.Join(" OR ", term.Alternatives.Select(OneInQuotes))})";

    private static string OneInQuotes(SearchText.Term term)
    {
        var asTyped = $"\"{string.Join(' ', term.Words)}\"{(term.IsPrefix ? " *" : "")}";
        return term.Forms.Count == 0 ? asTyped : $"({asTyped} OR {string.Join(" OR ", term.Forms.Select(form => $"\"{form}\""))})";
    }
}

using System.Collections.Frozen;
using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Judging.Cues;

/// <summary>
/// A list of weighted words and phrases from a file: <c>label, weight, phrase</c>. A word that ends in * stands for all
/// that begin with it, words in brackets for any of them: "(scholars|critics) (say|doubt*)". Case and kind of apostrophe do
/// not matter.
/// </summary>
internal sealed class CueList
{
    /// <summary>How many lists there may be: each word that is kept has room for the cues of so many.</summary>
    public const int MostLists = 12;

    private const int KeyLength = 3;
    private static int _lists = -1;

    private readonly FrozenDictionary<string, Cue[]>.AlternateLookup<ReadOnlySpan<char>> _byBeginning;

    private CueList(IEnumerable<Cue> cues)
    {
        if (Number >= MostLists) throw new InvalidOperationException($"There are more lists of cues than the {MostLists} that a word has room for: raise {nameof(CueList)}.{nameof(MostLists)}.");
        _byBeginning = cues
            .GroupBy(cue => Key(cue.Words[0]), StringComparer.Ordinal)
            .ToFrozenDictionary(list => list.Key, LongestFirst, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Reads a list that lies beside the code of a type.</summary>
    /// <exception cref="InvalidOperationException">A row cannot be read, or there are more lists than <see cref="MostLists"/>: a mistake of ours.</exception>
    public static CueList Read(Type beside, string file) => new(
        from line in WordList.NumberedRows(beside, file)
        let weight = WordList.Number(file, line, 1)
        from phrase in Phrases(line.Row[2].ToLowerInvariant())
        select new Cue(line.Row[0], weight, phrase.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>Which list it is among all.</summary>
    public int Number { get; } = Interlocked.Increment(ref _lists);

    /// <summary>All cues in a span of words; where several of one label begin at one word, the longest.</summary>
    public IReadOnlyList<CueMatch> Find(CueWords words, Span within)
    {
        // Every word of every claim is asked of each list: most begin no cue, and none of these may cost anything.
        var all = words.All;
        List<CueMatch>? found = null;
        for (var i = words.FirstFrom(within.Start); i < all.Length && all[i].Span.End <= within.End; i++)
        {
            string? taken = null;
            foreach (var cue in all[i].Term.CuesOf(this))
            {
                if (cue.Label == taken || !Follows(cue, all[i..]) || all[i + cue.Words.Length - 1].Span.End > within.End) continue;
                taken = cue.Label;
                (found ??= []).Add(new CueMatch(cue.Label, cue.Weight, new Span(all[i].Span.Start, all[i + cue.Words.Length - 1].Span.End)));
            }
        }

        return found ?? (IReadOnlyList<CueMatch>)[];
    }

    /// <summary>The cues whose first word is this, or a beginning of it, the longest first.</summary>
    public Cue[] BeginningWith(string word) =>
        _byBeginning.TryGetValue(word.AsSpan(0, Math.Min(word.Length, KeyLength)), out var cues) ? [.. cues.Where(cue => Means(cue.Words[0], word))] : [];

    private static IEnumerable<string> Phrases(string row)
    {
        if (row.IndexOf('(', StringComparison.Ordinal) is not (>= 0 and var start)) return [row];
        var end = row.IndexOf(')', start);
        return from choice in row[(start + 1)..end].Split('|')
               from phrase in Phrases(row[..start] + choice + row[(end + 1)..])
               select phrase;
    }

    private static bool Follows(Cue cue, ReadOnlySpan<CueWord> from)
    {
        if (cue.Words.Length > from.Length) return false;
        for (var i = 1; i < cue.Words.Length; i++)
        {
            if (!Means(cue.Words[i], from[i].Text)) return false;
        }

        return true;
    }

    private static bool Means(string asked, ReadOnlySpan<char> word) =>
        asked[^1] == '*' ? word.StartsWith(asked.AsSpan(0, asked.Length - 1)) : word.SequenceEqual(asked);

    // Sorted as lists were sorted when the editions were accepted: among cues of one length, the order is part of the result.
    private static Cue[] LongestFirst(IEnumerable<Cue> cues)
    {
        var sorted = cues.ToList();
        sorted.Sort((a, b) => b.Words.Length - a.Words.Length);
        return [.. sorted];
    }

    private static string Key(string word) => word.TrimEnd('*') is var bare && bare.Length > KeyLength ? bare[..KeyLength] : bare;

    /// <summary>One cue of a list.</summary>
    internal sealed record Cue(string Label, double Weight, string[] Words);
}

/// <summary>A cue that was found.</summary>
internal readonly record struct CueMatch(string Label, double Weight, Span Span)
{
    /// <summary>The words of a label as a text has them, each once; null where there are none.</summary>
    public static string? WordsOf(string label, IReadOnlyList<CueMatch> found, string text)
    {
        List<string>? words = null;
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Label == label && found[i].Span.In(text) is var word && words?.Contains(word, StringComparer.OrdinalIgnoreCase) != true) (words ??= []).Add(word);
        }

        return words is null ? null : words.Count == 1 ? words[0] : string.Join(" · ", words);
    }
}

using System.Collections.Frozen;
using System.Globalization;
using System.Runtime.InteropServices;
using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Judging;

/// <summary>
/// A list of weighted words and phrases from a file: <c>label, weight, phrase</c>. A word that ends in * stands for all
/// that begin with it, words in brackets for any of them: "(scholars|critics) (say|doubt*)". Case and kind of apostrophe do
/// not matter.
/// </summary>
internal sealed class CueList
{
    private const int KeyLength = 3;
    private readonly FrozenDictionary<string, Cue[]>.AlternateLookup<ReadOnlySpan<char>> _byBeginning;

    private CueList(IEnumerable<Cue> cues) =>
        _byBeginning = cues
            .GroupBy(cue => Key(cue.Words[0]), StringComparer.Ordinal)
            .ToFrozenDictionary(list => list.Key, LongestFirst, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads a list that lies beside the code of a type.</summary>
    public static CueList Read(Type beside, string file) => new(
        from row in WordList.Rows(beside, file)
        from phrase in Phrases(row[2].ToLowerInvariant())
        select new Cue(row[0], double.Parse(row[1], CultureInfo.InvariantCulture), phrase.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>All cues in a span of words; where several of one label begin at one word, the longest.</summary>
    public IReadOnlyList<CueMatch> Find(IReadOnlyList<CueWord> words, Span within)
    {
        // Every word of every claim is looked up in each list: most begin no cue, and none of these may cost anything.
        var all = words is List<CueWord> list ? CollectionsMarshal.AsSpan(list) : words.ToArray();
        List<CueMatch>? found = null;
        for (var i = CueWord.FirstFrom(all, within.Start); i < all.Length && all[i].Span.End <= within.End; i++)
        {
            if (!_byBeginning.TryGetValue(all[i].Text.AsSpan(0, Math.Min(all[i].Text.Length, KeyLength)), out var cues)) continue;
            string? taken = null;
            foreach (var cue in cues)
            {
                if (cue.Label == taken || !Matches(cue, all[i..]) || all[i + cue.Words.Length - 1].Span.End > within.End) continue;
                taken = cue.Label;
                (found ??= []).Add(new CueMatch(cue.Label, cue.Weight, new Span(all[i].Span.Start, all[i + cue.Words.Length - 1].Span.End)));
            }
        }

        return found ?? (IReadOnlyList<CueMatch>)[];
    }

    private static IEnumerable<string> Phrases(string row)
    {
        if (row.IndexOf('(', StringComparison.Ordinal) is not (>= 0 and var start)) return [row];
        var end = row.IndexOf(')', start);
        return from choice in row[(start + 1)..end].Split('|')
               from phrase in Phrases(row[..start] + choice + row[(end + 1)..])
               select phrase;
    }

    private static bool Matches(Cue cue, ReadOnlySpan<CueWord> from)
    {
        if (cue.Words.Length > from.Length) return false;
        for (var i = 0; i < cue.Words.Length; i++)
        {
            var asked = cue.Words[i].AsSpan();
            var word = from[i].Text.AsSpan();
            if (asked[^1] == '*' ? !word.StartsWith(asked[..^1]) : !word.SequenceEqual(asked)) return false;
        }

        return true;
    }

    // Sorted as lists were sorted when the editions were accepted: among cues of one length, the order is part of the result.
    private static Cue[] LongestFirst(IEnumerable<Cue> cues)
    {
        var sorted = cues.ToList();
        sorted.Sort((a, b) => b.Words.Length - a.Words.Length);
        return [.. sorted];
    }

    private static string Key(string word) => word.TrimEnd('*') is var bare && bare.Length > KeyLength ? bare[..KeyLength] : bare;

    private sealed record Cue(string Label, double Weight, string[] Words);
}

/// <summary>A cue that was found.</summary>
internal readonly record struct CueMatch(string Label, double Weight, Span Span);

/// <summary>A word as cues see it: lower case, letters and digits only, hyphenated words in their parts.</summary>
internal readonly record struct CueWord(string Text, Span Span)
{
    /// <summary>The words of a passage, in order.</summary>
    public static IReadOnlyList<CueWord> Of(string text)
    {
        var words = new List<CueWord>(text.Length / 6);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i])) continue;
            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || (text[i] is '\'' or '’' or '.' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]) && text[i] != '.') || (text[i] == '.' && i - start == 1 && i + 1 < text.Length && char.IsUpper(text[i + 1])))) i++;
            words.Add(new CueWord(text[start..i].Replace('’', '\'').ToLowerInvariant(), new Span(start, i)));
        }

        return words;
    }

    /// <summary>The place of the first word that begins at a point of the text or after it; their number where none does.</summary>
    public static int FirstFrom(IReadOnlyList<CueWord> words, int start) =>
        FirstFrom(words is List<CueWord> list ? CollectionsMarshal.AsSpan(list) : words.ToArray(), start);

    /// <summary>The same of words that lie side by side. They are in order, so those late in a passage are not looked for from its beginning.</summary>
    public static int FirstFrom(ReadOnlySpan<CueWord> words, int start)
    {
        var (low, high) = (0, words.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (words[middle].Span.Start < start) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}

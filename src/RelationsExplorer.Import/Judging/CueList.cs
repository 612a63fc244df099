using System.Globalization;
using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Judging;

/// <summary>
/// A list of weighted words and phrases from a file: <c>label, weight, phrase</c>. A word that ends in * stands for all
/// that begin with it; case and kind of apostrophe do not matter.
/// </summary>
internal sealed class CueList
{
    private const int KeyLength = 3;
    private readonly Dictionary<string, List<Cue>> _byBeginning = new(StringComparer.Ordinal);

    private CueList(IEnumerable<Cue> cues)
    {
        foreach (var cue in cues)
        {
            var key = Key(cue.Words[0]);
            if (!_byBeginning.TryGetValue(key, out var list)) _byBeginning[key] = list = [];
            list.Add(cue);
        }

        foreach (var list in _byBeginning.Values) list.Sort((a, b) => b.Words.Length - a.Words.Length);
    }

    /// <summary>Reads a list that lies beside the code of a type.</summary>
    public static CueList Read(Type beside, string file) => new(WordList.Rows(beside, file).Select(row => new Cue(
        row[0],
        double.Parse(row[1], CultureInfo.InvariantCulture),
        [.. row[2].ToLowerInvariant().Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries)])));

    /// <summary>All cues in a span of words; where several of one label begin at one word, the longest.</summary>
    public IEnumerable<CueMatch> Find(IReadOnlyList<CueWord> words, Span within)
    {
        for (var i = FirstFrom(words, within.Start); i < words.Count; i++)
        {
            if (words[i].Span.End > within.End) yield break;
            if (CuesOf(words[i].Text) is not { } cues) continue;
            string? taken = null;
            foreach (var cue in cues)
            {
                if (cue.Label == taken || !Matches(cue, words, i) || words[i + cue.Words.Length - 1].Span.End > within.End) continue;
                taken = cue.Label;
                yield return new CueMatch(cue.Label, cue.Weight, new Span(words[i].Span.Start, words[i + cue.Words.Length - 1].Span.End));
            }
        }
    }

    // Words are in order, so those of a claim late in its passage are not looked for from the beginning.
    private static int FirstFrom(IReadOnlyList<CueWord> words, int start)
    {
        var (low, high) = (0, words.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (words[middle].Span.Start < start) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private List<Cue>? CuesOf(ReadOnlySpan<char> word) =>
        _byBeginning.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word.Length > KeyLength ? word[..KeyLength] : word, out var cues) ? cues : null;

    private static bool Matches(Cue cue, IReadOnlyList<CueWord> words, int at)
    {
        if (at + cue.Words.Length > words.Count) return false;
        for (var i = 0; i < cue.Words.Length; i++)
        {
            var word = words[at + i].Text;
            var asked = cue.Words[i].AsSpan();
            if (asked[^1] == '*' ? !word.AsSpan().StartsWith(asked[..^1]) : !asked.SequenceEqual(word)) return false;
        }

        return true;
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
}

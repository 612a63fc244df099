using System.Collections.Frozen;
using System.Globalization;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Import.Judging.Cues;

namespace RelationsExplorer.Import.Events;

/// <summary>Finds the events of the chronicle by their names: "the annexation of Crimea" tells of one, with or without a year.</summary>
internal sealed class Chronicle
{
    private const int KeyLength = 3;
    private const int WidestGap = 4;
    private readonly FrozenDictionary<string, List<Name>>.AlternateLookup<ReadOnlySpan<char>> _byBeginning;

    /// <summary>Arranges the chronicle once, for any number of articles.</summary>
    public Chronicle(Vocabulary vocabulary)
    {
        var names = new Dictionary<string, List<Name>>(StringComparer.Ordinal);
        foreach (var known in vocabulary.Chronicle)
        {
            foreach (var name in known.Names)
            {
                var words = WordsOf(name);
                if (words.Length == 0 || words[0] == "…") continue;
                var key = Key(words[0].TrimEnd('*')).ToString();
                if (!names.TryGetValue(key, out var list)) names[key] = list = [];
                list.Add(new Name(known, words));
            }
        }

        _byBeginning = names.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The address of an event of the chronicle, in whatever article it is told.</summary>
    public static EventId IdOf(KnownEvent known) => EventId.Of(EventRules.Chronicle, known.Slug);

    /// <summary>The events that a claim names, each once and in order, with the words that name it.</summary>
    /// <param name="words">The words of the passage.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="published">When the article appeared; null where unknown.</param>
    public IReadOnlyList<(KnownEvent Known, Span Words)> Find(CueWords words, Span claim, EdtfDate? published)
    {
        var found = new List<(KnownEvent Known, Span Words)>();
        for (var i = words.FirstFrom(claim.Start); i < words.Count && words[i].Span.End <= claim.End; i++)
        {
            if (!_byBeginning.TryGetValue(Key(words[i].Text), out var names)) continue;
            foreach (var name in names)
            {
                if (EndOrMinus(name.Words, words, i) is not (>= 0 and var last) || words[last].Span.End > claim.End || IsFound(name.Known) || !CanMean(name.Known, published)) continue;
                found.Add((name.Known, new Span(words[i].Span.Start, words[last].Span.End)));
            }
        }

        return found;

        bool IsFound(KnownEvent known) => found.Exists(f => f.Known == known);
    }

    // Nobody names what has not happened yet.
    private static bool CanMean(KnownEvent known, EdtfDate? published) =>
        published is null ? known.Said is null : !(published.Latest < known.Date.Earliest) && (known.Said is null || published.Overlaps(known.Said));

    // The place of the name's last word, or -1 where the name does not stand here.
    private static int EndOrMinus(string[] name, CueWords words, int at)
    {
        for (var i = 0; i < name.Length; i++, at++)
        {
            if (name[i] == "…")
            {
                i++;
                var furthest = Math.Min(words.Count, at + WidestGap + 1);
                while (at < furthest && !Fits(name[i], words[at].Text)) at++;
                if (at == furthest) return -1;
            }
            else if (at >= words.Count || !Fits(name[i], words[at].Text))
            {
                return -1;
            }
        }

        return at - 1;
    }

    private static bool Fits(string pattern, string word) =>
        pattern[^1] == '*' ? word.AsSpan().StartsWith(pattern.AsSpan(0, pattern.Length - 1), StringComparison.Ordinal) : word == pattern;

    private static string[] WordsOf(string name) =>
        [.. name.ToLower(CultureInfo.InvariantCulture).Replace('’', '\'').Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries)];

    private static ReadOnlySpan<char> Key(string word) => word.AsSpan(0, Math.Min(word.Length, KeyLength));

    private sealed record Name(KnownEvent Known, string[] Words);
}

using System.Collections.Frozen;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Import.Recognising.Actors.Known;

/// <summary>All names of a vocabulary's actors and places, arranged so that a text is read once, however many there are.</summary>
internal sealed class NameIndex
{
    private readonly FrozenDictionary<string, NameEntry[]>.AlternateLookup<ReadOnlySpan<char>> _byFirstWord;

    /// <summary>Arranges the names of a vocabulary.</summary>
    public NameIndex(Vocabulary vocabulary)
    {
        var bearers = vocabulary.Actors
            .SelectMany(a => a.Names.Select(n => (n.Text, Bearer: new Bearer(a, null, n.Manner))))
            .Concat(vocabulary.Places.SelectMany(p => p.Names.Select(n => (n.Text, Bearer: new Bearer(null, p, n.Manner)))));
        _byFirstWord = bearers
            .Select(b => (Name: Fold(b.Text), b.Bearer))
            .Where(b => b.Name.Length > 1)
            .GroupBy(b => b.Name, b => b.Bearer, StringComparer.Ordinal)
            .Select(g => new NameEntry(g.Key, [.. g]))
            .GroupBy(e => FirstWord(e.Name, 0).ToString(), StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(e => e.Name.Length).ThenBy(e => e.Name, StringComparer.Ordinal).ToArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The longest name that begins at a place of the text and ends at the end of a word; null where none does.</summary>
    /// <param name="folded">The text, folded by <see cref="Fold"/>; offsets are those of the text itself.</param>
    /// <param name="start">The first letter of a word.</param>
    public NameEntry? At(string folded, int start)
    {
        var first = FirstWord(folded, start);
        if (first.Length == 0 || !_byFirstWord.TryGetValue(first, out var entries)) return null;
        foreach (var entry in entries)
        {
            var end = start + entry.Name.Length;
            if (folded.AsSpan(start).StartsWith(entry.Name, StringComparison.Ordinal) && (end >= folded.Length || !char.IsLetterOrDigit(folded[end]))) return entry;
        }

        return null;
    }

    /// <summary>Curly apostrophes straight and long dashes short, letter for letter, so that offsets stay.</summary>
    public static string Fold(string text) => text.Replace('’', '\'').Replace('‘', '\'').Replace('–', '-').Replace('‑', '-');

    private static ReadOnlySpan<char> FirstWord(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
        return text.AsSpan(start, end - start);
    }
}

/// <summary>A name and all who bear it.</summary>
/// <param name="Name">The name, folded.</param>
/// <param name="Bearers">Who bears it, in which manner; several persons may share a family name.</param>
internal sealed record NameEntry(string Name, IReadOnlyList<Bearer> Bearers);

/// <summary>One who bears a name: an actor or a place.</summary>
internal sealed record Bearer(Actor? Actor, Place? Place, NameManner Manner);

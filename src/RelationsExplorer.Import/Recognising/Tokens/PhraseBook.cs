using System.Collections.Frozen;

namespace RelationsExplorer.Import.Recognising.Tokens;

/// <summary>Phrases of one or more words, and what each means. Upper and lower case are one.</summary>
/// <typeparam name="TKind">The kinds of meaning.</typeparam>
internal sealed class PhraseBook<TKind>
    where TKind : struct, Enum
{
    private readonly FrozenDictionary<string, Phrase[]>.AlternateLookup<ReadOnlySpan<char>> _byFirstWord;

    /// <summary>Takes phrases and their meanings; one phrase may have several.</summary>
    /// <param name="entries">The phrases.</param>
    /// <param name="opening">The kinds with which what is looked for may begin.</param>
    public PhraseBook(IEnumerable<(string Words, TKind Kind, int Value)> entries, params TKind[] opening) =>
        _byFirstWord = entries
            .Select(e => (Tokens: Tokeniser.Cut(e.Words).Select(t => e.Words[t.Start..t.End]).ToArray(), e.Kind, e.Value))
            .GroupBy(e => e.Tokens[0], StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(
                g => g.Key,
                g => g.OrderByDescending(e => e.Tokens.Length).Select(e => new Phrase(e.Tokens[1..], e.Kind, e.Value, Array.IndexOf(opening, e.Kind) >= 0)).ToArray(),
                StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The phrases that begin with the word, longest first; null where none does.</summary>
    public Phrase[]? BeginningWith(ReadOnlySpan<char> word) => _byFirstWord.TryGetValue(word, out var phrases) ? phrases : null;

    /// <summary>A phrase without its first word.</summary>
    /// <param name="Rest">The words and signs after the first.</param>
    /// <param name="Kind">What sort of meaning it has.</param>
    /// <param name="Value">Which one of that sort.</param>
    /// <param name="Opens">Whether what is looked for may begin with it.</param>
    internal sealed record Phrase(string[] Rest, TKind Kind, int Value, bool Opens);
}

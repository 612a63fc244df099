using System.Buffers;
using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.Store.Loading;

/// <summary>Texts as their words, folded, with a space behind each word: as the full-text index takes them.</summary>
internal sealed class FoldedTexts
{
    private readonly ArrayBufferWriter<char> _words = new(1 << 12);
    private readonly List<int> _ends = [];

    /// <summary>How many texts.</summary>
    public int Count => _ends.Count;

    /// <summary>The words of a text.</summary>
    public ReadOnlySpan<char> this[int i] => _words.WrittenSpan[(i == 0 ? 0 : _ends[i - 1]).._ends[i]];

    /// <summary>Folds the words of texts.</summary>
    public static FoldedTexts Of(IEnumerable<string> texts)
    {
        var folded = new FoldedTexts();
        foreach (var text in texts)
        {
            var reader = new WordReader(text);
            while (reader.Next())
            {
                folded._words.Write(reader.Word);
                folded._words.Write([' ']);
            }

            folded._ends.Add(folded._words.WrittenCount);
        }

        return folded;
    }
}

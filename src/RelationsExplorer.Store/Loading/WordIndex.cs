using System.Runtime.InteropServices;
using System.Text;
using RelationsExplorer.Store.Mapping;
using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.Store.Loading;

/// <summary>The words of many texts, and which of the texts hold each. The texts have the numbers from 1 on.</summary>
internal sealed class WordIndex
{
    private readonly List<string> _words = [];
    private readonly List<NumberBitmapBuilder> _bearers = [];
    private readonly List<int> _inOrder = [];
    private readonly List<int> _ends = [];
    private readonly Dictionary<long, NumberBitmapBuilder> _pairs = [];

    private WordIndex()
    {
    }

    /// <summary>How many words each text has.</summary>
    public IEnumerable<int> Lengths => _ends.Select((end, i) => end - (i == 0 ? 0 : _ends[i - 1]));

    /// <summary>Parts the texts into words.</summary>
    /// <param name="withPairs">Whether pairs of common words are kept too.</param>
    public static WordIndex Of(IEnumerable<string> texts, bool withPairs = false)
    {
        var index = new WordIndex();
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var known = ids.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var text in texts)
        {
            var reader = new WordReader(text);
            while (reader.Next())
            {
                if (!known.TryGetValue(reader.Word, out var id))
                {
                    id = index._words.Count;
                    index._words.Add(reader.Word.ToString());
                    index._bearers.Add(new NumberBitmapBuilder());
                    ids.Add(index._words[id], id);
                }

                index._inOrder.Add(id);
                index._bearers[id].Add(index._ends.Count + 1);
            }

            index._ends.Add(index._inOrder.Count);
        }

        if (withPairs) index.FindPairs();
        return index;
    }

    /// <summary>The words in the order of the texts, one text at a time, as UTF-8 with spaces between. The memory is used again for the next.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Texts()
    {
        var bytes = _words.ConvertAll(Encoding.UTF8.GetBytes);
        var text = new MemoryStream();
        for (var i = 0; i < _ends.Count; i++)
        {
            text.SetLength(0);
            for (var w = i == 0 ? 0 : _ends[i - 1]; w < _ends[i]; w++)
            {
                text.Write(bytes[_inOrder[w]]);
                text.WriteByte((byte)' ');
            }

            yield return text.GetBuffer().AsMemory(0, (int)text.Length);
        }
    }

    /// <summary>A row for each word and each pair.</summary>
    public IEnumerable<WordRow> Rows(Subject of) =>
        _words.Select((word, id) => (Word: word, Bearers: _bearers[id]))
            .Concat(_pairs.Select(pair => (Word: WordPairs.Of(_words[(int)(pair.Key >> 32)], _words[(int)pair.Key]), Bearers: pair.Value)))
            .OrderBy(row => row.Word, StringComparer.Ordinal)
            .Select(row => new WordRow { Of = Word.Of(of), Word = row.Word, Numbers = row.Bearers.Build().Bytes });

    private void FindPairs()
    {
        var least = WordPairs.LeastBearers(_ends.Count);
        var isCommon = _bearers.ConvertAll(bearers => bearers.Count >= least);
        var start = 0;
        for (var i = 0; i < _ends.Count; i++)
        {
            for (var w = start + 1; w < _ends[i]; w++)
            {
                var (first, second) = (_inOrder[w - 1], _inOrder[w]);
                if (!isCommon[first] || !isCommon[second]) continue;
                ref var bearers = ref CollectionsMarshal.GetValueRefOrAddDefault(_pairs, ((long)first << 32) | (uint)second, out _);
                (bearers ??= new NumberBitmapBuilder()).Add(i + 1);
            }

            start = _ends[i];
        }
    }
}

using System.Runtime.InteropServices;
using RelationsExplorer.Store.Mapping;
using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.Store.Loading;

/// <summary>The words of many texts, and which of the texts hold each. The texts have the numbers from 1 on.</summary>
internal sealed class WordIndex
{
    private readonly List<string> _words = [];
    private readonly List<NumberBitmapBuilder> _bearers = [];
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _ids = new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly List<int> _lengths = [];
    private readonly NumberStream? _inOrder;

    /// <summary>An index of no texts.</summary>
    /// <param name="withPairs">Whether pairs of common words are to be found too.</param>
    public WordIndex(bool withPairs = false) => _inOrder = withPairs ? new NumberStream() : null;

    /// <summary>How many words each text has.</summary>
    public IReadOnlyList<int> Lengths => _lengths;

    /// <summary>An index of these texts.</summary>
    public static WordIndex Of(IEnumerable<string> texts)
    {
        var index = new WordIndex();
        index.Add(FoldedTexts.Of(texts));
        return index;
    }

    /// <summary>Adds texts behind those before.</summary>
    public void Add(FoldedTexts texts)
    {
        for (var i = 0; i < texts.Count; i++) Add(texts[i]);
    }

    /// <summary>A row for each word and each pair.</summary>
    public IEnumerable<WordRow> Rows(Subject of) =>
        _words.Select((word, id) => (Word: word, Bearers: _bearers[id]))
            .Concat(Pairs().Select(pair => (Word: WordPairs.Of(_words[(int)(pair.Key >> 32)], _words[(int)pair.Key]), Bearers: pair.Value)))
            .OrderBy(row => row.Word, StringComparer.Ordinal)
            .Select(row => new WordRow { Of = Word.Of(of), Word = row.Word, Numbers = row.Bearers.Build().Bytes });

    private void Add(ReadOnlySpan<char> words)
    {
        var number = _lengths.Count + 1;
        var length = 0;
        for (; words.Length > 0; length++)
        {
            var end = words.IndexOf(' ');
            var word = words[..end];
            if (!_ids.TryGetValue(word, out var id))
            {
                id = _words.Count;
                _words.Add(word.ToString());
                _bearers.Add(new NumberBitmapBuilder());
                _ids[word] = id;
            }

            _inOrder?.Add(id);
            _bearers[id].Add(number);
            words = words[(end + 1)..];
        }

        _lengths.Add(length);
    }

    // Which words are common is known only when all texts are there.
    private Dictionary<long, NumberBitmapBuilder> Pairs()
    {
        var pairs = new Dictionary<long, NumberBitmapBuilder>();
        if (_inOrder is null) return pairs;
        var least = WordPairs.LeastBearers(_lengths.Count);
        var isCommon = _bearers.ConvertAll(bearers => bearers.Count >= least);
        var words = _inOrder.GetEnumerator();
        for (var i = 0; i < _lengths.Count; i++)
        {
            var before = -1;
            for (var w = 0; w < _lengths[i]; w++)
            {
                words.MoveNext();
                if (before >= 0 && isCommon[before] && isCommon[words.Current])
                {
                    ref var bearers = ref CollectionsMarshal.GetValueRefOrAddDefault(pairs, ((long)before << 32) | (uint)words.Current, out _);
                    (bearers ??= new NumberBitmapBuilder()).Add(i + 1);
                }

                before = words.Current;
            }
        }

        return pairs;
    }
}

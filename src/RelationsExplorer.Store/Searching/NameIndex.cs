using System.Text;

namespace RelationsExplorer.Store.Searching;

/// <summary>Who bears names that can be searched for.</summary>
/// <param name="Number">The number of the actor or place.</param>
/// <param name="Kind">What kind of actor it is, as a number; 0 for places.</param>
/// <param name="IsUsed">Whether any claim names or quotes it.</param>
internal readonly record struct NamedOne(int Number, byte Kind, bool IsUsed);

/// <summary>
/// All names of the actors or the places of a store, folded as words are that are searched for, in one piece of memory: of a hundred
/// thousand actors some three megabytes. Where words begin is noted by their first two letters, so that a search looks at few of them.
/// Those that most claims name come first.
/// </summary>
internal sealed class NameIndex
{
    // Words stand between spaces and names behind a line break, so that " far" begins a word and " far " is one.
    private const byte NameBreak = (byte)'\n';

    private readonly NamedOne[] _bearers;
    private readonly int[] _starts;
    private readonly byte[] _names;

    // The places where words begin, those with the same two first bytes together and ascending; and where those of each pair begin.
    private readonly int[] _words;
    private readonly int[] _pairs = new int[(1 << 16) + 1];

    /// <param name="rows">Each bearer with one of its names, all names of a bearer together; those that most claims name first.</param>
    public NameIndex(IEnumerable<(NamedOne Bearer, string Name)> rows)
    {
        var (bearers, starts, names) = (new List<NamedOne>(), new List<int>(), new MemoryStream());
        foreach (var (bearer, name) in rows)
        {
            if (bearers.Count == 0 || bearers[^1].Number != bearer.Number)
            {
                bearers.Add(bearer);
                starts.Add((int)names.Length);
            }

            names.Write(Encoding.UTF8.GetBytes($"\n {string.Concat(Folded(name).Select(word => word + " "))}"));
        }

        starts.Add((int)names.Length);
        (_bearers, _starts, _names) = ([.. bearers], [.. starts], names.ToArray());
        for (var at = 1; at < _names.Length; at++) if (IsWord(at)) _pairs[PairAt(at)]++;
        for (var pair = 1; pair < _pairs.Length; pair++) _pairs[pair] += _pairs[pair - 1];
        _words = new int[_pairs[^1]];
        for (var at = _names.Length - 1; at > 0; at--) if (IsWord(at)) _words[--_pairs[PairAt(at)]] = at;
    }

    /// <summary>All that bear names, those that most claims name first.</summary>
    public IReadOnlyList<NamedOne> All => _bearers;

    /// <summary>
    /// Who goes by what was typed: each of its words begins a word of one name, in whatever order. First those whose name is just this, then those
    /// that have each as a whole word, then the others; among like ones, those that most claims name. Where no name begins with the
    /// words, whoever has them inside is found: "prom" leads to Gazprom where nothing begins with it.
    /// </summary>
    /// <param name="typed">Anything; where there is no word in it, nobody is found.</param>
    /// <param name="withUnused">Whether to find also those that no claim names or quotes.</param>
    /// <param name="onlyBeginnings">Whether to find nobody who has the words inside of others only.</param>
    public IReadOnlyList<NamedOne> Find(string typed, bool withUnused, bool onlyBeginnings = false)
    {
        var words = Folded(typed);
        if (words.Count == 0) return [];
        var found = Find(words, atStart: true, withUnused);
        return found.Count > 0 || onlyBeginnings ? found : Find(words, atStart: false, withUnused);
    }

    /// <summary>The name by which somebody is found, where it is not the one that is shown: the first of the others that fits.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="shown">The name that is shown.</param>
    /// <param name="others">All names.</param>
    public static string? FoundByOrNull(string typed, string shown, IEnumerable<string> others)
    {
        var words = Folded(typed);
        return Fits(shown, atStart: true) ? null
            : others.FirstOrDefault(name => Fits(name, atStart: true)) ?? (Fits(shown, atStart: false) ? null : others.FirstOrDefault(name => Fits(name, atStart: false)));

        bool Fits(string name, bool atStart) => Folded(name) is var its
            && words.TrueForAll(word => its.Exists(one => atStart ? one.StartsWith(word, StringComparison.Ordinal) : one.Contains(word, StringComparison.Ordinal)));
    }

    private static List<string> Folded(string text) => WordReader.Words(text).ConvertAll(word => word.Word);

    private List<NamedOne> Find(List<string> words, bool atStart, bool withUnused)
    {
        var whole = Encoding.UTF8.GetBytes($"\n {string.Join(' ', words)} ");
        var wanted = words.ConvertAll(word => Encoding.UTF8.GetBytes(atStart ? " " + word + " " : word + " "));
        var ranks = new[] { new List<NamedOne>(), [], [] };

        // The longest word stands in the fewest names.
        var rarest = Parted(wanted.MaxBy(word => word.Length)!).ToArray();
        var next = 0;
        foreach (var place in atStart && rarest.Length > 2 ? WordsLike(rarest) : Places(rarest))
        {
            if (place < _starts[next]) continue;
            var bearer = BearerAt(place, next);
            next = bearer + 1;
            var one = _bearers[bearer];
            if ((withUnused || one.IsUsed) && RankOf(_names.AsSpan(_starts[bearer].._starts[next]), whole, wanted) is { } rank) ranks[rank].Add(one);
        }

        return [.. ranks[0], .. ranks[1], .. ranks[2]];
    }

    // Where words begin with these letters, behind their space.
    private IEnumerable<int> WordsLike(byte[] spaced)
    {
        var pair = (spaced[1] << 8) | spaced[2];
        for (var i = _pairs[pair]; i < _pairs[pair + 1]; i++)
        {
            if (_names.AsSpan(_words[i] - 1).StartsWith(spaced)) yield return _words[i];
        }
    }

    private IEnumerable<int> Places(byte[] letters)
    {
        for (var at = 0; _names.AsSpan(at).IndexOf(letters) is >= 0 and var ahead; at++) yield return at += ahead;
    }

    private bool IsWord(int at) => _names[at - 1] == (byte)' ' && at + 1 < _names.Length && _names[at] != NameBreak;

    private int PairAt(int at) => (_names[at] << 8) | _names[at + 1];

    // The words without the space behind them: as the beginning of a word, or within one.
    private static ReadOnlySpan<byte> Parted(byte[] word) => word.AsSpan(..^1);

    private int BearerAt(int place, int first)
    {
        var at = Array.BinarySearch(_starts, first, _bearers.Length - first, place);
        return at >= 0 ? at : ~at - 1;
    }

    private static int? RankOf(ReadOnlySpan<byte> names, ReadOnlySpan<byte> whole, List<byte[]> wanted)
    {
        int? best = null;
        while (names.Length > 0)
        {
            var end = names[1..].IndexOf(NameBreak) + 1;
            var name = end > 0 ? names[..end] : names;
            names = names[name.Length..];
            if (name.SequenceEqual(whole)) return 0;
            if (best != 1 && Rank(name, wanted) is { } rank && (best is null || rank < best)) best = rank;
        }

        return best;
    }

    private static int? Rank(ReadOnlySpan<byte> name, List<byte[]> wanted)
    {
        var areWhole = true;
        foreach (var word in wanted)
        {
            if (name.IndexOf(Parted(word)) < 0) return null;
            areWhole &= word[0] == ' ' && name.IndexOf(word) >= 0;
        }

        return areWhole ? 1 : 2;
    }
}

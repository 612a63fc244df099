using System.Text;

namespace RelationsExplorer.Store.Searching;

/// <summary>Many short texts in one piece of memory, and the way from a text to its place: a quarter of what as many strings and a dictionary take.</summary>
internal sealed class PackedTexts
{
    private readonly byte[] _bytes;
    private readonly int[] _ends;
    private readonly int[] _places;

    private PackedTexts(byte[] bytes, int[] ends)
    {
        (_bytes, _ends) = (bytes, ends);

        // Each text stands in the place that its hash names, or in the next that is free; twice as many places as texts keep the ways short.
        _places = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, ends.Length * 2))];
        for (var i = 0; i < ends.Length; i++)
        {
            var place = HashOf(BytesOf(i)) & (_places.Length - 1);
            while (_places[place] != 0) place = (place + 1) & (_places.Length - 1);
            _places[place] = i + 1;
        }
    }

    /// <summary>How many there are.</summary>
    public int Count => _ends.Length;

    /// <summary>A text by its place.</summary>
    public string this[int i] => Encoding.UTF8.GetString(BytesOf(i));

    /// <summary>Packs texts.</summary>
    public static PackedTexts Of(IEnumerable<string> texts)
    {
        var (bytes, ends) = (new MemoryStream(), new List<int>());
        foreach (var text in texts)
        {
            bytes.Write(Encoding.UTF8.GetBytes(text));
            ends.Add((int)bytes.Length);
        }

        return new PackedTexts(bytes.ToArray(), [.. ends]);
    }

    /// <summary>The place of a text, or -1.</summary>
    public int IndexOf(string text)
    {
        ReadOnlySpan<byte> wanted = Encoding.UTF8.GetBytes(text);
        for (var place = HashOf(wanted) & (_places.Length - 1); _places[place] != 0; place = (place + 1) & (_places.Length - 1))
        {
            if (BytesOf(_places[place] - 1).SequenceEqual(wanted)) return _places[place] - 1;
        }

        return -1;
    }

    private ReadOnlySpan<byte> BytesOf(int i)
    {
        var start = i == 0 ? 0 : _ends[i - 1];
        return _bytes.AsSpan(start, _ends[i] - start);
    }

    // FNV-1a.
    private static int HashOf(ReadOnlySpan<byte> bytes)
    {
        var hash = 2166136261;
        foreach (var one in bytes) hash = (hash ^ one) * 16777619;
        return (int)((hash ^ (hash >> 15)) & int.MaxValue);
    }
}

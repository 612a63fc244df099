using System.Buffers.Binary;

namespace RelationsExplorer.Store.Searching;

/// <summary>Makes a <see cref="NumberBitmap"/> from numbers that come in ascending order. A number that comes twice counts once.</summary>
internal sealed class NumberBitmapBuilder
{
    private readonly List<(int Key, int Count, byte[] Content)> _done = [];
    private readonly List<ushort> _current = [];
    private int _key = -1;

    /// <summary>How many numbers were added.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a number not below the last.</summary>
    public void Add(int number)
    {
        var (key, low) = (number >> 16, (ushort)number);
        if (key != _key)
        {
            if (key < _key) throw new ArgumentOutOfRangeException(nameof(number), number, "Numbers must come in ascending order.");
            Close();
            _key = key;
        }
        else if (_current.Count > 0 && _current[^1] >= low)
        {
            if (_current[^1] == low) return;
            throw new ArgumentOutOfRangeException(nameof(number), number, "Numbers must come in ascending order.");
        }

        _current.Add(low);
        Count++;
    }

    /// <summary>The set so far.</summary>
    public NumberBitmap Build()
    {
        Close();
        var start = 4 + (_done.Count * 8);
        var bytes = new byte[start + _done.Sum(container => container.Content.Length)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, _done.Count);
        for (var i = 0; i < _done.Count; i++)
        {
            var header = bytes.AsSpan(4 + (i * 8), 8);
            BinaryPrimitives.WriteUInt16LittleEndian(header, (ushort)_done[i].Key);
            BinaryPrimitives.WriteUInt16LittleEndian(header[2..], (ushort)(_done[i].Count - 1));
            BinaryPrimitives.WriteInt32LittleEndian(header[4..], start);
            _done[i].Content.CopyTo(bytes, start);
            start += _done[i].Content.Length;
        }

        return new NumberBitmap(bytes);
    }

    private void Close()
    {
        if (_current.Count == 0) return;
        _done.Add((_key, _current.Count, _current.Count < NumberBitmap.MostListed ? Listed() : Bits()));
        _current.Clear();
    }

    private byte[] Listed()
    {
        var content = new byte[_current.Count * 2];
        for (var i = 0; i < _current.Count; i++) BinaryPrimitives.WriteUInt16LittleEndian(content.AsSpan(i * 2), _current[i]);
        return content;
    }

    private byte[] Bits()
    {
        var content = new byte[8192];
        foreach (var low in _current) content[low >> 3] |= (byte)(1 << (low & 7));
        return content;
    }
}

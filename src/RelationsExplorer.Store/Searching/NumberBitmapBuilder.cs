using System.Buffers.Binary;

namespace RelationsExplorer.Store.Searching;

/// <summary>Makes a <see cref="NumberBitmap"/> from numbers that come in ascending order. A number that comes twice counts once.</summary>
internal sealed class NumberBitmapBuilder
{
    private readonly List<(int Key, int Count, byte[] Content)> _done = [];
    private ushort[] _current = [];
    private int _length;
    private int _last = -1;

    /// <summary>How many numbers were added.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a number not below the last.</summary>
    public void Add(int number)
    {
        if (number <= _last)
        {
            if (number == _last) return;
            throw new ArgumentOutOfRangeException(nameof(number), number, "Numbers must come in ascending order.");
        }

        if (number >> 16 != _last >> 16) Close();
        if (_length == _current.Length) Array.Resize(ref _current, Math.Max(4, _length * 2));
        _current[_length++] = (ushort)number;
        _last = number;
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
        if (_length == 0) return;
        _done.Add((_last >> 16, _length, _length < NumberBitmap.MostListed ? Listed() : Bits()));
        _length = 0;
    }

    private byte[] Listed()
    {
        var content = new byte[_length * 2];
        for (var i = 0; i < _length; i++) BinaryPrimitives.WriteUInt16LittleEndian(content.AsSpan(i * 2), _current[i]);
        return content;
    }

    private byte[] Bits()
    {
        var content = new byte[8192];
        foreach (var low in _current.AsSpan(0, _length)) content[low >> 3] |= (byte)(1 << (low & 7));
        return content;
    }
}

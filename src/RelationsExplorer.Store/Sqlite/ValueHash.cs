using System.Buffers.Binary;
using System.Security.Cryptography;

namespace RelationsExplorer.Store.Sqlite;

/// <summary>A hash over many small values, gathered before they are hashed.</summary>
internal sealed class ValueHash : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _gathered = new byte[1 << 16];
    private int _length;

    /// <summary>Adds a value and its place.</summary>
    public void Add(int place, long value)
    {
        if (_length + 9 > _gathered.Length) Flush();
        _gathered[_length] = (byte)place;
        BinaryPrimitives.WriteInt64LittleEndian(_gathered.AsSpan(_length + 1), value);
        _length += 9;
    }

    /// <summary>Adds bytes; their length must have been added before.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        if (_length + bytes.Length > _gathered.Length) Flush();
        if (bytes.Length > _gathered.Length)
        {
            _hash.AppendData(bytes);
            return;
        }

        bytes.CopyTo(_gathered.AsSpan(_length));
        _length += bytes.Length;
    }

    /// <summary>The hash of all that was added, in hexadecimal.</summary>
    public override string ToString()
    {
        Flush();
        return Convert.ToHexStringLower(_hash.GetCurrentHash());
    }

    public void Dispose() => _hash.Dispose();

    private void Flush()
    {
        _hash.AppendData(_gathered, 0, _length);
        _length = 0;
    }
}

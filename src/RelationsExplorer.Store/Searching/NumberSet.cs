using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace RelationsExplorer.Store.Searching;

/// <summary>A set of numbers from 1 to a known most, one bit for each: what bitmaps are combined in. Dispose it to lend its memory on.</summary>
internal sealed class NumberSet : IDisposable
{
    private ulong[] _words;
    private readonly int _length;

    private NumberSet(int most)
    {
        Most = most;
        _length = (most >> 6) + 1;
        _words = ArrayPool<ulong>.Shared.Rent(_length);
    }

    /// <summary>The greatest number it can hold.</summary>
    public int Most { get; }

    /// <summary>The bits: number n is bit n % 64 of word n / 64.</summary>
    public Span<ulong> Words => _words.AsSpan(0, _length);

    /// <summary>A set with nothing in it.</summary>
    public static NumberSet Empty(int most)
    {
        var set = new NumberSet(most);
        set.Words.Clear();
        return set;
    }

    /// <summary>A set of all numbers from 1 to the most.</summary>
    public static NumberSet All(int most)
    {
        var set = Empty(most);
        set.AddRange(1, most);
        return set;
    }

    /// <summary>A set of the same numbers.</summary>
    public NumberSet Copy()
    {
        var set = new NumberSet(Most);
        Words.CopyTo(set.Words);
        return set;
    }

    public bool Contains(int number) => ((_words[number >> 6] >> number) & 1) != 0;

    public void Add(int number) => _words[number >> 6] |= 1UL << number;

    /// <summary>Adds so many numbers from the first on.</summary>
    public void AddRange(int first, int count)
    {
        if (count <= 0) return;
        var (from, to) = (first >> 6, (first + count - 1) >> 6);
        var head = ulong.MaxValue << first;
        var tail = ulong.MaxValue >> (63 - ((first + count - 1) & 63));
        if (from == to)
        {
            _words[from] |= head & tail;
            return;
        }

        _words[from] |= head;
        Array.Fill(_words, ulong.MaxValue, from + 1, to - from - 1);
        _words[to] |= tail;
    }

    /// <summary>Keeps what is in the other too.</summary>
    /// <remarks>Compiled for this very processor, as vectors must be, and well from its first call.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void KeepIn(NumberSet other)
    {
        var mine = Words;
        ReadOnlySpan<ulong> its = other.Words;
        var many = MemoryMarshal.Cast<ulong, Vector<ulong>>(mine);
        var those = MemoryMarshal.Cast<ulong, Vector<ulong>>(its);
        for (var i = 0; i < many.Length; i++) many[i] &= those[i];
        for (var i = many.Length * Vector<ulong>.Count; i < mine.Length; i++) mine[i] &= its[i];
    }

    /// <summary>Adds what is in the other.</summary>
    public void Add(NumberSet other)
    {
        var mine = Words;
        ReadOnlySpan<ulong> its = other.Words;
        for (var i = 0; i < mine.Length; i++) mine[i] |= its[i];
    }

    /// <summary>Takes out what is in the other.</summary>
    /// <remarks>Likewise.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void TakeOut(NumberSet other)
    {
        var mine = Words;
        ReadOnlySpan<ulong> its = other.Words;
        var many = MemoryMarshal.Cast<ulong, Vector<ulong>>(mine);
        var those = MemoryMarshal.Cast<ulong, Vector<ulong>>(its);
        for (var i = 0; i < many.Length; i++) many[i] = Vector.AndNot(many[i], those[i]);
        for (var i = many.Length * Vector<ulong>.Count; i < mine.Length; i++) mine[i] &= ~its[i];
    }

    /// <summary>How many numbers are in it.</summary>
    public int Count()
    {
        var count = 0;
        foreach (var word in Words) count += BitOperations.PopCount(word);
        return count;
    }

    /// <summary>How many of so many numbers from the first on are in it.</summary>
    public int CountRange(int first, int count)
    {
        if (count <= 0) return 0;
        var (from, to) = (first >> 6, (first + count - 1) >> 6);
        var head = ulong.MaxValue << first;
        var tail = ulong.MaxValue >> (63 - ((first + count - 1) & 63));
        if (from == to) return BitOperations.PopCount(_words[from] & head & tail);
        var found = BitOperations.PopCount(_words[from] & head) + BitOperations.PopCount(_words[to] & tail);
        for (var w = from + 1; w < to; w++) found += BitOperations.PopCount(_words[w]);
        return found;
    }

    /// <summary>So many of its numbers, ascending, after leaving out the first few.</summary>
    public List<int> Page(int skip, int take)
    {
        var page = new List<int>(take);
        for (var w = 0; w < _length && page.Count < take; w++)
        {
            var left = _words[w];
            var here = BitOperations.PopCount(left);
            if (here <= skip)
            {
                skip -= here;
                continue;
            }

            for (; left != 0 && page.Count < take; left &= left - 1)
            {
                if (skip-- > 0) continue;
                skip = 0;
                page.Add((w << 6) | BitOperations.TrailingZeroCount(left));
            }
        }

        return page;
    }

    /// <summary>Writes all its numbers down, ascending.</summary>
    /// <remarks>Likewise.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void WriteTo(Span<int> numbers)
    {
        var next = 0;
        for (var w = 0; w < _length; w++)
        {
            for (var left = _words[w]; left != 0; left &= left - 1) numbers[next++] = (w << 6) | BitOperations.TrailingZeroCount(left);
        }
    }

    /// <summary>All its numbers, ascending.</summary>
    public IEnumerable<int> Numbers()
    {
        foreach (var number in this) yield return number;
    }

    /// <summary>Goes through its numbers, ascending; it must not change meanwhile.</summary>
    public Enumerator GetEnumerator() => new(_words, _length);

    public void Dispose()
    {
        if (_words.Length > 0) ArrayPool<ulong>.Shared.Return(_words);
        _words = [];
    }

    /// <summary>The way through a set.</summary>
    internal struct Enumerator(ulong[] words, int length)
    {
        private ulong _left = words[0];
        private int _word;

        public int Current { get; private set; }

        public bool MoveNext()
        {
            while (_left == 0)
            {
                if (++_word >= length) return false;
                _left = words[_word];
            }

            Current = (_word << 6) | BitOperations.TrailingZeroCount(_left);
            _left &= _left - 1;
            return true;
        }
    }
}

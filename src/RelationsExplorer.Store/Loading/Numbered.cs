namespace RelationsExplorer.Store.Loading;

/// <summary>Records in their stable order, each with a number, dense from 1.</summary>
internal sealed class Numbered<TKey, TItem>
    where TKey : notnull
{
    private readonly string _what;
    private readonly Dictionary<TKey, int> _numbers;

    /// <summary>Numbers the records as they come.</summary>
    /// <exception cref="InvalidOperationException">Two of them have one key.</exception>
    public Numbered(string what, IEnumerable<TItem> inOrder, Func<TItem, TKey> key)
    {
        _what = what;
        Items = [.. inOrder];
        _numbers = new Dictionary<TKey, int>(Items.Count);
        foreach (var item in Items)
        {
            if (!_numbers.TryAdd(key(item), _numbers.Count + 1))
                throw new InvalidOperationException($"Two {what}s are called '{key(item)}'.");
        }
    }

    /// <summary>The records; number n stands at index n - 1.</summary>
    public IReadOnlyList<TItem> Items { get; }

    /// <summary>The number of a record.</summary>
    /// <exception cref="InvalidOperationException">There is no such record.</exception>
    public int Of(TKey key) =>
        _numbers.TryGetValue(key, out var number) ? number : throw new InvalidOperationException($"Something refers to the {_what} '{key}', which the collection lacks.");

    /// <summary>The numbers of several records, each once, in the order of the keys.</summary>
    /// <exception cref="InvalidOperationException">One of them is missing.</exception>
    public int[] Of(IReadOnlyList<TKey> keys)
    {
        if (keys.Count == 0) return [];
        var numbers = new int[keys.Count];
        var count = 0;
        for (var i = 0; i < keys.Count; i++)
        {
            var number = Of(keys[i]);
            if (!numbers.AsSpan(0, count).Contains(number)) numbers[count++] = number;
        }

        return count == numbers.Length ? numbers : numbers[..count];
    }

    /// <summary>The number of a record, or null where there is none.</summary>
    public int? OfOrNull(TKey key) => _numbers.TryGetValue(key, out var number) ? number : null;
}

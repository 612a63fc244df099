namespace RelationsExplorer.Import;

/// <summary>Finds which of many passages keep an article from being read, by leaving out halves of them: delta debugging, as Zeller has it.</summary>
internal static class Culprits
{
    // Each attempt reads the article again; where so many do not tell, too much is wrong with it.
    private const int MostAttempts = 60;

    /// <summary>The fewest found without which the article is read; null where it is not read without any of them, or where finding out takes too long.</summary>
    /// <param name="suspects">All that may be left out, in order.</param>
    /// <param name="isRead">Whether the article is read without the given ones.</param>
    public static IReadOnlySet<int>? Find(IReadOnlyList<int> suspects, Func<IReadOnlySet<int>, bool> isRead)
    {
        var attempts = 0;
        var culprits = new HashSet<int>();
        return suspects.Count > 0 && Narrow(suspects, []) ? culprits : null;

        // Finds the culprits among some, where the article is read without these and the others given.
        bool Narrow(IReadOnlyList<int> some, HashSet<int> besides)
        {
            if (some.Count == 1)
            {
                culprits.Add(some[0]);
                return true;
            }

            int[] first = [.. some.Take(some.Count / 2)], second = [.. some.Skip(some.Count / 2)];
            if (IsReadWithout(first, besides)) return Narrow(first, besides);
            if (IsReadWithout(second, besides)) return Narrow(second, besides);
            return attempts < MostAttempts && Narrow(first, [.. besides, .. second]) && Narrow(second, [.. besides, .. culprits]);
        }

        bool IsReadWithout(int[] some, HashSet<int> besides) => attempts++ < MostAttempts && isRead(new HashSet<int>([.. some, .. besides]));
    }
}

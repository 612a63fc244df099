namespace RelationsExplorer.Store.Loading;

/// <summary>How many claims, articles or others bear each number of another kind. Claims come in order, so each article's stand together.</summary>
internal static class Tally
{
    /// <summary>How often each number stands in the lists; the count of number n is at index n.</summary>
    public static int[] Of(IEnumerable<IEnumerable<int>> lists, int most)
    {
        var counts = new int[most + 1];
        foreach (var list in lists)
        {
            foreach (var number in list) counts[number]++;
        }

        return counts;
    }

    /// <summary>In the claims of how many different articles each number stands.</summary>
    public static int[] ArticlesOf(int[][] lists, int[] articles, int most)
    {
        var counts = new int[most + 1];
        var last = new int[most + 1];
        for (var i = 0; i < lists.Length; i++)
        {
            foreach (var number in lists[i])
            {
                if (last[number] == articles[i]) continue;
                last[number] = articles[i];
                counts[number]++;
            }
        }

        return counts;
    }

    /// <summary>How many different numbers stand in the claims of each article.</summary>
    public static int[] PerArticle(int[][] lists, int[] articles, int articleCount, int most)
    {
        var counts = new int[articleCount + 1];
        var last = new int[most + 1];
        for (var i = 0; i < lists.Length; i++)
        {
            foreach (var number in lists[i])
            {
                if (last[number] == articles[i]) continue;
                last[number] = articles[i];
                counts[articles[i]]++;
            }
        }

        return counts;
    }
}

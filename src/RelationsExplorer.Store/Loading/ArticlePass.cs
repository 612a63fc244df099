using RelationsExplorer.Corpus;

namespace RelationsExplorer.Store.Loading;

/// <summary>
/// Goes once through all articles, in the order of their numbers, and makes their rows; what is counted over all of them is
/// counted on the way. Only a few articles are in memory at a time: they are read and numbered ahead, on all cores.
/// </summary>
internal sealed class ArticlePass(Collection collection, Numbering numbers)
{
    private const int ArticlesAhead = 8;

    private readonly IArticleReadings _readings = GatheredParts.Of(collection, numbers);

    /// <summary>The claims that events and discrepancies name.</summary>
    public ToldClaims Told { get; } = new(collection, numbers);

    /// <summary>What was counted.</summary>
    public Tally Tally { get; } = new(numbers);

    /// <summary>The facets.</summary>
    public FacetLoader Facets { get; } = new(numbers);

    /// <summary>The words.</summary>
    public WordLoader Words { get; } = new(numbers);

    /// <summary>How many parts all articles have: the numbers of what would come next.</summary>
    public FirstNumbers Next { get; private set; } = FirstNumbers.One;

    /// <summary>The rows of each article.</summary>
    public IEnumerable<ArticleRows> Rows()
    {
        var ahead = new Queue<Task<(NumberedArticle Article, FoldedTexts Words)>>();
        try
        {
            for (var number = 1; number <= numbers.Articles.Items.Count || ahead.Count > 0;)
            {
                for (; number <= numbers.Articles.Items.Count && ahead.Count < ArticlesAhead; number++)
                {
                    var next = number;
                    ahead.Enqueue(Task.Run(() => Read(next)));
                }

                var (article, words) = ahead.Dequeue().GetAwaiter().GetResult();
                var rows = new ArticleRows(article, Next) { Words = words };
                Count(article, words);
                yield return rows;
            }
        }
        finally
        {
            // Whoever takes no more leaves none at work; what went wrong with an article that nobody asked for is not told.
            foreach (var unwanted in ahead) unwanted.ContinueWith(static read => read.Exception, TaskScheduler.Default).Wait();
        }

        Told.AllWereNumbered();
    }

    private (NumberedArticle Article, FoldedTexts Words) Read(int number)
    {
        var article = new NumberedArticle(number, _readings.Of(numbers.Articles.Items[number - 1].Slug), numbers, Told);
        return (article, FoldedTexts.Of(article.Claims.Select(claim => claim.Claim.Text)));
    }

    private void Count(NumberedArticle article, FoldedTexts words)
    {
        for (var i = 0; i < article.Claims.Length; i++)
        {
            if (article.Claims[i].Told is { } told) (told.Number, told.Article) = (Next.Claim + i, article.Number);
        }

        Tally.Add(article);
        Facets.Add(article, Next.Claim);
        Words.Add(words);
        Next = Next.Behind(article);
    }
}

using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Judging;

/// <summary>Finds direct speech: what stands between double quotation marks, and is more than a word or two.</summary>
internal static class QuoteFinder
{
    /// <summary>The quotations of a passage, marks inside. One that is never closed runs to the end.</summary>
    /// <param name="text">The passage.</param>
    public static IReadOnlyList<Span> Find(string text)
    {
        var quotes = new List<Span>();
        for (var i = 0; i < text.Length; i++)
        {
            // Straight and curly marks are mixed in many texts: either closes what the other opened.
            var closers = text[i] switch { '“' or '"' => "”\"", '«' => "»", _ => "" };
            if (closers.Length == 0) continue;
            var end = text.AsSpan(i + 1).IndexOfAny(closers);
            var past = end < 0 ? text.Length : i + end + 2;
            quotes.Add(new Span(i, past));
            i = past - 1;
        }

        return quotes;
    }

    /// <summary>How much of a span lies in quotations: 0 to 1.</summary>
    public static double Share(IReadOnlyList<Span> quotes, Span span)
    {
        var inside = quotes.Sum(q => Math.Max(0, Math.Min(q.End, span.End) - Math.Max(q.Start, span.Start)));
        return span.Length == 0 ? 0 : (double)inside / span.Length;
    }
}

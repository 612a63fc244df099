using System.Buffers;
using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Judging.Speakers.Running;

/// <summary>
/// Finds direct speech: what stands between quotation marks. Single ones (‘…’) are apostrophes as well: they close where
/// punctuation stands beside them.
/// </summary>
internal static class QuoteFinder
{
    private static readonly SearchValues<char> Openers = SearchValues.Create("‘“\"«");

    /// <summary>The quotations of a passage, marks inside. One that is never closed runs to the end.</summary>
    /// <param name="text">The passage.</param>
    public static IReadOnlyList<Span> Find(string text)
    {
        var quotes = new List<Span>();
        for (var i = text.AsSpan().IndexOfAny(Openers); i >= 0 && i < text.Length; i = NextOpener(text, i + 1))
        {
            if (text[i] == '‘' && (i == 0 || !char.IsLetterOrDigit(text[i - 1])) && SingleEndOrNull(text, i + 1) is { } single)
            {
                quotes.Add(new Span(i, single));
                i = single - 1;
                continue;
            }

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

    private static int NextOpener(string text, int from) =>
        from < text.Length && text.AsSpan(from).IndexOfAny(Openers) is >= 0 and var next ? from + next : -1;

    // "‘It’s done’, he said": an apostrophe stands between letters, a closing mark beside a comma or full stop.
    private static int? SingleEndOrNull(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (text[i] is '‘' or '“') return null;
            if (text[i] != '’' || (i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]))) continue;
            if (text[i - 1] is ',' or '.' or '?' or '!' or '…' || i + 1 == text.Length || text[i + 1] is ',' or '.' or ';' or ':' or '?' or '!' or ')') return i + 1;
        }

        return null;
    }

    /// <summary>How much of a span lies in quotations: 0 to 1.</summary>
    public static double Share(IReadOnlyList<Span> quotes, Span span)
    {
        var inside = 0;
        for (var i = 0; i < quotes.Count; i++) inside += Math.Max(0, Math.Min(quotes[i].End, span.End) - Math.Max(quotes[i].Start, span.Start));
        return span.Length == 0 ? 0 : (double)inside / span.Length;
    }
}

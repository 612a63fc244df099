using System.Buffers;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Events.Kinds;
using RelationsExplorer.Import.Events.Titles;
using RelationsExplorer.Import.Judging.Cues;

namespace RelationsExplorer.Import.Events.Dating;

/// <summary>
/// Finds the clause about a thing just named in which a date stands: "the package, adopted in June, names five firms" was adopted then,
/// "Mao, who had waited since the winter, wanted steel" waited, and "the account that he opened in 1858" was opened.
/// </summary>
internal static class ClauseOfDate
{
    private const int FarthestVerb = 60;
    private static readonly SearchValues<char> Ends = SearchValues.Create(",;:—–.");

    /// <summary>The clause, from its verb on; null where the date stands in the main clause.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="part">What the date may be of.</param>
    /// <param name="date">Where the date stands.</param>
    public static Span? OrNull(string text, CueWords words, Span part, Span date)
    {
        if (date.Length == 0 || !part.Contains(date)) return null;
        var comma = text.AsSpan(date.End, part.End - date.End).IndexOfAny(',', ';', '—');
        var end = comma < 0 ? part.End : date.End + comma;
        return AsideOrNull(text, words, part, date, end) ?? RelativeOrNull(text, words, part, date, end);
    }

    // ", initialled that December,", ", adopted by both in June,"
    private static Span? AsideOrNull(string text, CueWords words, Span part, Span date, int end)
    {
        var comma = text.LastIndexOf(',', date.Start, date.Start - part.Start);
        if (comma <= part.Start || date.Start - comma > FarthestVerb) return null;
        var first = words.FirstFrom(comma);
        while (first + 1 < words.Count && TitleClause.IsAdverb(words[first].Text)) first++;
        return first < words.Count && words[first].Span.End <= date.Start && AsideTitle.IsParticiple(words[first].Text) && char.IsLower(text[words[first].Span.Start]) ? new Span(words[first].Span.Start, end) : null;
    }

    private static Span? RelativeOrNull(string text, CueWords words, Span part, Span date, int end)
    {
        for (var i = words.FirstFrom(date.Start) - 1; i > 0 && words[i].Span.Start > part.Start; i--)
        {
            if (text.AsSpan(words[i].Span.End, words[i + 1].Span.Start - words[i].Span.End).ContainsAny(Ends)) return null;
            var isRelative = words[i].Text is "which" or "who" or "whose" or "where" or "whom" || (words[i].Text == "that" && i + 1 < words.Count && PastTense.Is(words[i + 1].Text));
            if (isRelative && words[i - 1].Span.Start >= part.Start) return MainVerb.OrNull(text, words, new Span(words[i].Span.End, end)) is { } verb && verb.Span.Start - words[i].Span.End <= FarthestVerb ? new Span(words[i].Span.End, end) : null;
        }

        return null;
    }
}

using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Store.Queries.Articles;

namespace RelationsExplorer.Web.Pages.Articles;

/// <summary>
/// Sets a passage for reading: cuts its text where claims, dates, remarks and note markers begin and end, so that the
/// page only has to write the pieces down in order. All text is kept; nothing is set twice.
/// </summary>
internal static class PassageSetter
{
    /// <summary>The passage as stretches, each a claim or the text between two claims.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="claims">Its claims; one that overlaps an earlier one is left to the claims page.</param>
    /// <param name="dates">Its date mentions.</param>
    /// <param name="markers">Its note markers; one at the end of a claim belongs to that claim.</param>
    /// <param name="remarks">What an editor remarks; each stands after the words that it is about, or at the end.</param>
    public static IReadOnlyList<Stretch> Set(
        string text,
        IEnumerable<ReadClaim> claims,
        IEnumerable<DateMention> dates,
        IEnumerable<Marker> markers,
        IEnumerable<Remark> remarks)
    {
        var stretches = new List<Stretch>();
        var waiting = new Queue<Marker>(markers.OrderBy(m => m.Offset));
        var dated = dates.OrderBy(d => d.Span).ToList();
        var remarked = remarks.Select(r => new Remarked(r, r.Span is { } words && words.End <= text.Length ? words : null, text.Length)).ToList();
        var at = 0;
        foreach (var claim in claims.OrderBy(c => c.Span.Start).ThenByDescending(c => c.Span.End))
        {
            if (claim.Span.Start < at || claim.Span.End > text.Length || claim.Span.Length == 0) continue;
            if (claim.Span.Start > at) Add(null, new Span(at, claim.Span.Start));
            Add(claim, claim.Span);
            at = claim.Span.End;
        }

        if (at < text.Length || waiting.Count > 0 || stretches.Count == 0) Add(null, new Span(at, text.Length));
        return stretches;

        void Add(ReadClaim? claim, Span span)
        {
            var own = new List<Marker>();
            while (waiting.TryPeek(out var next) && (next.Offset <= span.End || span.End == text.Length)) own.Add(waiting.Dequeue());
            stretches.Add(new Stretch(claim, Cut(text, span, dated, own, remarked)));
        }
    }

    private static List<Piece> Cut(string text, Span span, List<DateMention> dates, List<Marker> markers, List<Remarked> remarks)
    {
        var cuts = new SortedSet<int> { span.Start, span.End };
        foreach (var date in dates.Where(d => span.Contains(d.Span))) cuts.UnionWith([date.Span.Start, date.Span.End]);
        foreach (var words in remarks.Select(r => r.Words).OfType<Span>().Where(span.Overlaps))
            cuts.UnionWith([Math.Max(words.Start, span.Start), Math.Min(words.End, span.End)]);
        foreach (var marker in markers) cuts.Add(Math.Clamp(marker.Offset, span.Start, span.End));

        var pieces = new List<Piece>();
        int? start = null;
        foreach (var end in cuts)
        {
            if (start is { } from && end > from)
            {
                var words = new Span(from, end);
                pieces.Add(new Piece(words.In(text))
                {
                    Date = dates.Find(d => span.Contains(d.Span) && d.Span.Contains(words)),
                    IsRemarked = remarks.Exists(r => r.Words is { } about && about.Contains(words)),
                });
            }

            pieces.AddRange(remarks.Where(r => r.Offset == end && (end > span.Start || text.Length == 0)).Select(r => new Piece("") { Remark = r.Remark }));
            pieces.AddRange(markers.Where(m => Math.Clamp(m.Offset, span.Start, span.End) == end).Select(m => new Piece("") { Marker = m }));
            start = end;
        }

        return pieces;
    }

    private sealed record Remarked(Remark Remark, Span? Words, int TextLength)
    {
        public int Offset => Words?.End ?? TextLength;
    }
}

/// <summary>Part of a passage: a claim, or what stands between two claims.</summary>
/// <param name="Claim">The claim; null between claims.</param>
/// <param name="Pieces">Its text and markers, in order.</param>
internal sealed record Stretch(ReadClaim? Claim, IReadOnlyList<Piece> Pieces);

/// <summary>A piece of text that is set in one way, a note's marker, or the place of a remark.</summary>
/// <param name="Text">The words; empty for a marker or remark.</param>
internal sealed record Piece(string Text)
{
    /// <summary>The date mention that the words belong to.</summary>
    public DateMention? Date { get; init; }

    /// <summary>Whether an editor remarks on the words.</summary>
    public bool IsRemarked { get; init; }

    /// <summary>The marker, if it is one.</summary>
    public Marker? Marker { get; init; }

    /// <summary>The remark, if it is one.</summary>
    public Remark? Remark { get; init; }
}

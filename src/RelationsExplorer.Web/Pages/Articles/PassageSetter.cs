using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Mentions;

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
    /// <param name="remarks">Words that an editor remarks on.</param>
    public static IReadOnlyList<Stretch> Set(
        string text,
        IEnumerable<Claim> claims,
        IEnumerable<DateMention> dates,
        IEnumerable<Marker> markers,
        IEnumerable<Span> remarks)
    {
        var stretches = new List<Stretch>();
        var waiting = new Queue<Marker>(markers.OrderBy(m => m.Offset));
        var dated = dates.OrderBy(d => d.Span).ToList();
        var flagged = remarks.ToList();
        var at = 0;
        foreach (var claim in claims.OrderBy(c => c.Span.Start).ThenByDescending(c => c.Span.End))
        {
            if (claim.Span.Start < at || claim.Span.End > text.Length || claim.Span.Length == 0) continue;
            if (claim.Span.Start > at) Add(null, new Span(at, claim.Span.Start));
            Add(claim, claim.Span);
            at = claim.Span.End;
        }

        if (at < text.Length || waiting.Count > 0) Add(null, new Span(at, text.Length));
        return stretches;

        void Add(Claim? claim, Span span)
        {
            var own = new List<Marker>();
            while (waiting.TryPeek(out var next) && (next.Offset <= span.End || span.End == text.Length)) own.Add(waiting.Dequeue());
            stretches.Add(new Stretch(claim, Cut(text, span, dated, own, flagged)));
        }
    }

    private static List<Piece> Cut(string text, Span span, List<DateMention> dates, List<Marker> markers, List<Span> remarks)
    {
        var cuts = new SortedSet<int> { span.Start, span.End };
        foreach (var date in dates.Where(d => span.Contains(d.Span))) cuts.UnionWith([date.Span.Start, date.Span.End]);
        foreach (var remark in remarks.Where(r => r.Overlaps(span)))
            cuts.UnionWith([Math.Max(remark.Start, span.Start), Math.Min(remark.End, span.End)]);
        foreach (var marker in markers) cuts.Add(Math.Clamp(marker.Offset, span.Start, span.End));

        var pieces = new List<Piece>();
        int? start = null;
        foreach (var end in cuts)
        {
            if (start is { } from && end > from)
            {
                var words = new Span(from, end);
                pieces.Add(new Piece(
                    words.In(text),
                    dates.Find(d => span.Contains(d.Span) && d.Span.Contains(words)),
                    remarks.Exists(r => r.Contains(words)),
                    null));
            }

            pieces.AddRange(markers
                .Where(m => Math.Clamp(m.Offset, span.Start, span.End) == end)
                .Select(m => new Piece("", null, false, m)));
            start = end;
        }

        return pieces;
    }
}

/// <summary>Part of a passage: a claim, or what stands between two claims.</summary>
/// <param name="Claim">The claim; null between claims.</param>
/// <param name="Pieces">Its text and markers, in order.</param>
internal sealed record Stretch(Claim? Claim, IReadOnlyList<Piece> Pieces);

/// <summary>A piece of text that is set in one way, or a note's marker.</summary>
/// <param name="Text">The words; empty for a marker.</param>
/// <param name="Date">The date mention that the words belong to, if any.</param>
/// <param name="IsRemarked">Whether an editor remarks on the words.</param>
/// <param name="Marker">The marker, if it is one.</param>
internal sealed record Piece(string Text, DateMention? Date, bool IsRemarked, Marker? Marker);

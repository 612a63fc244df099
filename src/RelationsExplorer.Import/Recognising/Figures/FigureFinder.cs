using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Import.Recognising.Figures.Words;
using RelationsExplorer.Import.Recognising.Tokens;

namespace RelationsExplorer.Import.Recognising.Figures;

/// <summary>Finds quantities in English prose: money, shares, measures, durations, and things that are counted.</summary>
public static class FigureFinder
{
    /// <summary>All figures of a text, in its order.</summary>
    public static IReadOnlyList<FigureMatch> Find(string passage)
    {
        var text = new TokenText<FigureWord>(passage, FigureLexicon.Book);
        var reader = new FigureReader(text);
        var parts = new PartReader(text);
        var elided = new ElidedReader(text);
        var tallies = new TallyReader(text);
        var matches = new List<FigureMatch>();
        for (var i = 0; i < text.Count;)
        {
            if (MayBeginFigure(text, i) && (parts.ReadOrNull(i, matches) ?? tallies.SecondOrNull(i, matches) ?? reader.ReadOrNull(i) ?? elided.ReadOrNull(i, matches)) is var (figure, rule, next))
            {
                var bound = rule == FigureRules.Duration && IsDuring(text, i) ? FigureBound.Exact : FigureBounds.Of(text, i, next);
                matches.Add(new FigureMatch(new Span(text[i].Start, text[next - 1].End), bound == FigureBound.Exact ? figure : figure with { Bound = bound }, rule));
                i = next;
            }
            else i = AfterNumber(text, i);
        }

        return matches;
    }

    /// <summary>"to be paid back over fifteen years": during them, and not in more; "for over a year" is more.</summary>
    private static bool IsDuring(TokenText<FigureWord> text, int i) =>
        text.IsWord(i - 1, "over") && !text.IsAnyWord(i - 2, "for", "of", "after", "lasted", "lasts", "took", "takes", "is", "was", "by", "in", "well", "just");

    private static bool MayBeginFigure(TokenText<FigureWord> text, int i) => text[i].Kind switch
    {
        TokenKind.Number => true,
        TokenKind.Word => text.MayBegin(i),
        _ => text[text.IsWord(i + 1, "US") ? i + 2 : i + 1].Kind == TokenKind.Number && text[i].Length == 1 && FigureLexicon.CurrencyOfSignOrNull(text.Text[text[i].Start]) is not null,
    };

    /// <summary>A number that is no figure is passed as a whole, so that its tail is none either ("473-FZ", "S-400").</summary>
    private static int AfterNumber(TokenText<FigureWord> text, int i)
    {
        if (text[i].Kind != TokenKind.Number) return i + 1;
        var next = i + 1;
        while (text.IsDash(next) && text[next].IsGlued && text[next + 1] is { IsGlued: true, Kind: TokenKind.Number }) next += 2;
        return next;
    }
}

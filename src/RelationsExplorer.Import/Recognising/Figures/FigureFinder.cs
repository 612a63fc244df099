using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;
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
        var matches = new List<FigureMatch>();
        for (var i = 0; i < text.Count;)
        {
            if (MayBeginFigure(text, i) && (PartOrNull(text, i, matches) ?? reader.ReadOrNull(i) ?? (matches.Count > 0 ? reader.LikeOrNull(i, matches[^1]) : null)) is var (figure, rule, next))
            {
                var bound = reader.BoundOf(i, next);
                matches.Add(new FigureMatch(new Span(text[i].Start, text[next - 1].End), bound == FigureBound.Exact ? figure : figure with { Bound = bound }, rule));
                i = next;
            }
            else i = AfterNumber(text, i);
        }

        return matches;
    }

    private static bool MayBeginFigure(TokenText<FigureWord> text, int i) => text[i].Kind switch
    {
        TokenKind.Number => true,
        TokenKind.Word => text.MayBegin(i),
        _ => text[text.IsWord(i + 1, "US") ? i + 2 : i + 1].Kind == TokenKind.Number && text[i].Length == 1 && FigureLexicon.CurrencyOfSignOrNull(text.Text[text[i].Start]) is not null,
    };

    /// <summary>"205 projects, of which 94 were here and 111 on the other side": the parts of a count in the same sentence.</summary>
    private static (Figure Figure, string Rule, int Next)? PartOrNull(TokenText<FigureWord> text, int i, List<FigureMatch> matches)
    {
        if (text[i] is not { Kind: TokenKind.Number, Value: >= 0 and var number } || matches.Count == 0 || text.Says(i + 1, FigureWord.Thing)) return null;
        var last = matches[^1];
        if (last.Rule is not (FigureRules.Count or FigureRules.PartOfCount) || text.Text.AsSpan(last.Span.End, text[i].Start - last.Span.End).Contains(". ", StringComparison.Ordinal)) return null;
        var isPart = text.IsWord(i - 2, "of") && (text.IsWord(i - 1, "which") || text.IsWord(i - 1, "whom") || text.IsWord(i - 1, "them") || text.IsWord(i - 1, "these"));
        var isOther = last.Rule == FigureRules.PartOfCount && text.IsWord(i - 1, "and");
        return isPart || isOther ? (new Figure(number, number, last.Figure.Unit), FigureRules.PartOfCount, i + 1) : null;
    }

    /// <summary>A number that is no figure is passed as a whole, so that its tail is none either ("473-FZ", "S-400").</summary>
    private static int AfterNumber(TokenText<FigureWord> text, int i)
    {
        if (text[i].Kind != TokenKind.Number) return i + 1;
        var next = i + 1;
        while (text.IsDash(next) && text[next].IsGlued && text[next + 1] is { IsGlued: true, Kind: TokenKind.Number }) next += 2;
        return next;
    }
}

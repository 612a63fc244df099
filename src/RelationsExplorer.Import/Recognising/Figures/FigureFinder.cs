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
        var amounts = new AmountReader(text);
        var tallies = new TallyReader(text);
        var matches = new List<FigureMatch>();
        for (var i = 0; i < text.Count;)
        {
            if (MayBeginFigure(text, i) && (PartOrNull(text, amounts, i, matches) ?? (matches.Count > 0 ? tallies.SecondOrNull(i, matches[^1]) : null) ?? reader.ReadOrNull(i) ?? LikeOrNull(reader, i, matches)) is var (figure, rule, next))
            {
                var bound = reader.BoundOf(i, next);
                matches.Add(new FigureMatch(new Span(text[i].Start, text[next - 1].End), bound == FigureBound.Exact ? figure : figure with { Bound = bound }, rule));
                i = next;
            }
            else i = AfterNumber(text, i);
        }

        return matches;
    }

    // "fell by 28 per cent to 68 billion dollars, and rose by 2 per cent to 69 billion": the sum before, whatever shares stand between.
    private static (Figure Figure, string Rule, int Next)? LikeOrNull(FigureReader reader, int i, List<FigureMatch> matches)
    {
        if (matches.Count == 0) return null;
        return reader.LikeOrNull(i, matches[^1]) ?? (matches[^1].Rule == FigureRules.Percent && matches.FindLast(match => match.Rule != FigureRules.Percent) is { } sum ? reader.LikeOrNull(i, sum) : null);
    }

    private static bool MayBeginFigure(TokenText<FigureWord> text, int i) => text[i].Kind switch
    {
        TokenKind.Number => true,
        TokenKind.Word => text.MayBegin(i),
        _ => text[text.IsWord(i + 1, "US") ? i + 2 : i + 1].Kind == TokenKind.Number && text[i].Length == 1 && FigureLexicon.CurrencyOfSignOrNull(text.Text[text[i].Start]) is not null,
    };

    /// <summary>"205 projects, of which 94 were here and 111 on the other side", "10,000 men, of whom 1,800 were ours", "100 engines, with 400 more to come", "nineteen years, seven of them here": parts of a count in the same sentence, and what is added to it.</summary>
    private static (Figure Figure, string Rule, int Next)? PartOrNull(TokenText<FigureWord> text, AmountReader amounts, int i, List<FigureMatch> matches)
    {
        if (matches.FindLast(match => match.Rule is FigureRules.Count or FigureRules.PartOfCount or FigureRules.Duration) is not { } last) return null;
        if (text[i].IsGlued || text.Text.AsSpan(last.Span.End, text[i].Start - last.Span.End).Contains(". ", StringComparison.Ordinal)) return null;
        if (amounts.IsNoAmount(i) || amounts.ReadOrNull(i, isMoney: false) is not { } amount || amount.Low != amount.High || text.Says(amount.Next, FigureWord.Thing)) return null;
        var isPart = text.IsWord(i - 2, "of") && (text.IsWord(i - 1, "which") || text.IsWord(i - 1, "whom") || text.IsWord(i - 1, "them") || text.IsWord(i - 1, "these"));
        var isOther = last.Rule == FigureRules.PartOfCount && ReferenceEquals(last, matches[^1]) && text.IsWord(i - 1, "and") && text[i].Kind == TokenKind.Number;
        var isOfThem = text.IsWord(amount.Next, "of") && (text.IsWord(amount.Next + 1, "them") || text.IsWord(amount.Next + 1, "these") || text.IsWord(amount.Next + 1, "those"));
        var isMore = text.IsWord(amount.Next, "more") && (text.IsPause(amount.Next + 1) || text.IsWord(amount.Next + 1, "in") || text.IsWord(amount.Next + 1, "was") || text.IsWord(amount.Next + 1, "were") || text.IsWord(amount.Next + 1, "to") || text.IsWord(amount.Next + 1, "by"));
        if (last.Rule == FigureRules.Duration ? !(isOfThem || isMore) : !(isPart || isOther || isOfThem || isMore)) return null;
        return (new Figure(amount.Low, amount.Low, last.Figure.Unit), last.Rule == FigureRules.Duration ? FigureRules.Duration : FigureRules.PartOfCount, amount.Next);
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

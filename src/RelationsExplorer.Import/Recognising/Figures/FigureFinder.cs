using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Import.Recognising.Tokens;

namespace RelationsExplorer.Import.Recognising.Figures;

/// <summary>Finds quantities in English prose: money, shares, measures, durations, and things that are counted.</summary>
public static class FigureFinder
{
    // How many figures back, and how many characters, a figure may look for the one that it is like or a part of: a long sentence.
    private const int MostBack = 20;
    private const int FarthestPart = 1_000;

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
            if (MayBeginFigure(text, i) && (PartOrNull(text, amounts, i, matches) ?? (matches.Count > 0 ? tallies.SecondOrNull(i, matches[^1]) : null) ?? reader.ReadOrNull(i) ?? LikeOrNull(reader, i, matches) ?? reader.BareOrNull(i)) is var (figure, rule, next))
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
        return reader.LikeOrNull(i, matches[^1]) ?? (matches[^1].Rule == FigureRules.Percent && LastOrNull(matches, match => match.Rule != FigureRules.Percent) is { } sum ? reader.LikeOrNull(i, sum) : null);
    }

    private static FigureMatch? LastOrNull(List<FigureMatch> matches, Func<FigureMatch, bool> isIt)
    {
        for (var n = matches.Count - 1; n >= Math.Max(0, matches.Count - MostBack); n--)
        {
            if (isIt(matches[n])) return matches[n];
        }

        return null;
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
        if (matches.Count == 0) return null;
        if (RetainedOrNull(text, amounts, i, matches) is { } retained) return retained;
        if (LastOrNull(matches, match => match.Rule is FigureRules.Count or FigureRules.PartOfCount or FigureRules.Duration) is not { } last) return null;
        if (text[i].IsGlued || text[i].Start - last.Span.End > FarthestPart || text.Text.AsSpan(last.Span.End, text[i].Start - last.Span.End).Contains(". ", StringComparison.Ordinal)) return null;
        if (amounts.IsNoAmount(i) || amounts.ReadOrNull(i, isMoney: false) is not { } amount || amount.Low != amount.High || text.Says(amount.Next, FigureWord.Thing)) return null;
        var isPart = text.IsWord(i - 2, "of") && (text.IsWord(i - 1, "which") || text.IsWord(i - 1, "whom") || text.IsWord(i - 1, "them") || text.IsWord(i - 1, "these"));
        var isOther = last.Rule == FigureRules.PartOfCount && ReferenceEquals(last, matches[^1]) && text.IsWord(i - 1, "and") && text[i].Kind == TokenKind.Number;
        var isOfThem = text.IsWord(amount.Next, "of") && (text.IsWord(amount.Next + 1, "them") || text.IsWord(amount.Next + 1, "these") || text.IsWord(amount.Next + 1, "those"));
        var isMore = text.IsWord(amount.Next, "more") && (text.IsPause(amount.Next + 1) || text.IsWord(amount.Next + 1, "in") || text.IsWord(amount.Next + 1, "at") || text.IsWord(amount.Next + 1, "on") || text.IsWord(amount.Next + 1, "followed") || text.IsWord(amount.Next + 1, "was") || text.IsWord(amount.Next + 1, "were") || text.IsWord(amount.Next + 1, "to") || text.IsWord(amount.Next + 1, "by"));
        var isMeasured = IsMeasuredAgainst(text, i) && text.IsPause(amount.Next);
        if (last.Rule == FigureRules.Duration ? !(isOfThem || isMore) : !(isPart || isOther || isOfThem || isMore || isMeasured)) return null;
        return (new Figure(amount.Low, amount.Low, last.Figure.Unit), last.Rule == FigureRules.Duration ? FigureRules.Duration : FigureRules.PartOfCount, amount.Next);
    }

    /// <summary>"about 4,500 bodies in place of 1,200", "2,000 a day … had dropped to fewer than 1,100": what a count was, or came to.</summary>
    private static bool IsMeasuredAgainst(TokenText<FigureWord> text, int i)
    {
        for (var from = Math.Max(0, i - 3); from < i; from++)
        {
            if (text.Says(from, FigureWord.Bound, out _, out var end) && end == i) i = from;
        }

        if (text.IsWord(i - 1, "of") && ((text.IsWord(i - 2, "place") && text.IsWord(i - 3, "in")) || text.IsWord(i - 2, "instead"))) return true;
        if (text.IsWord(i - 1, "from") && (text.IsWord(i - 2, "up") || text.IsWord(i - 2, "down"))) return true;
        if (text.IsWord(i - 1, "against") || ((text.IsWord(i - 1, "with") || text.IsWord(i - 1, "to")) && text.IsWord(i - 2, "compared"))) return true;
        return text.IsWord(i - 1, "to") && (text.IsWord(i - 2, "dropped") || text.IsWord(i - 2, "fallen") || text.IsWord(i - 2, "fell") || text.IsWord(i - 2, "risen") || text.IsWord(i - 2, "rose") || text.IsWord(i - 2, "grown") || text.IsWord(i - 2, "grew") || text.IsWord(i - 2, "declined") || text.IsWord(i - 2, "shrunk") || text.IsWord(i - 2, "shrank"));
    }

    /// <summary>"Of the 944 square kilometres the state kept 537, or about 57 per cent": the unit of the figure before.</summary>
    private static (Figure Figure, string Rule, int Next)? RetainedOrNull(TokenText<FigureWord> text, AmountReader amounts, int i, List<FigureMatch> matches)
    {
        if (matches[^1].Rule is not (FigureRules.Measure or FigureRules.Money or FigureRules.Count) || text[i].IsGlued || amounts.IsNoAmount(i)) return null;
        if (amounts.ReadOrNull(i, isMoney: false) is not { } amount || amount.Low != amount.High || !text.IsSign(amount.Next, ',') || !text.IsWord(amount.Next + 1, "or")) return null;
        var at = text.Says(amount.Next + 2, FigureWord.Bound, out _, out var bounded) ? bounded : amount.Next + 2;
        if (amounts.ReadOrNull(at, isMoney: false) is not { } share || !(text.IsSign(share.Next, '%') || text.IsWord(share.Next, "percent") || (text.IsWord(share.Next, "per") && text.IsWord(share.Next + 1, "cent")))) return null;
        return (new Figure(amount.Low, amount.Low, matches[^1].Figure.Unit), matches[^1].Rule, amount.Next);
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

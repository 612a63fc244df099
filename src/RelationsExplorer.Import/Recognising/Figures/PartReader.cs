using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Import.Recognising.Figures.Words;
using RelationsExplorer.Import.Recognising.Tokens;

namespace RelationsExplorer.Import.Recognising.Figures;

/// <summary>Reads parts of a count told before, and what it was measured against: "205 projects, of which 94 were here", "4,500 bodies in place of 1,200", "27 voyages; eight were of one firm".</summary>
/// <param name="text">The passage.</param>
internal sealed class PartReader(TokenText<FigureWord> text)
{
    // How many figures back, and how many characters, a figure may look for the one that it is a part of: a long sentence.
    private const int MostBack = 20;
    private const int FarthestPart = 1_000;
    private const int FarthestClause = 150;

    private readonly AmountReader _amounts = new(text);

    /// <summary>The part that begins with that token; null where none does.</summary>
    /// <param name="i">The token.</param>
    /// <param name="matches">The figures before.</param>
    public (Figure Figure, string Rule, int Next)? ReadOrNull(int i, List<FigureMatch> matches)
    {
        if (matches.Count == 0 || text[i].IsGlued || _amounts.IsNoAmount(i) || _amounts.ReadOrNull(i, isMoney: false) is not { } amount || amount.Low != amount.High) return null;
        if (RetainedOrNull(matches[^1], amount) is { } retained) return retained;
        if (WholeOrNull(matches) is not { } whole || text.Says(amount.Next, FigureWord.Thing)) return null;
        var between = text.Text.AsSpan(whole.Span.End, text[i].Start - whole.Span.End);
        if (between.Length > FarthestPart) return null;
        var isSentence = !between.Contains(". ", StringComparison.Ordinal);
        var isPart = isSentence && (IsOfThem(amount.Next) || IsMore(amount.Next));
        if (whole.Rule == FigureRules.Duration) return isPart ? (new Figure(amount.Low, amount.Low, whole.Figure.Unit), FigureRules.Duration, amount.Next) : null;
        if (amount.Low != Math.Floor(amount.Low)) return null;
        isPart |= isSentence && (IsOfWhich(i) || IsOther(i, whole, matches) || (IsMeasuredAgainst(i) && (text.IsPause(amount.Next) || text.IsAnyWord(amount.Next, "before", "in", "a"))));
        isPart |= between.Length <= FarthestClause && IsClause(i, amount);
        return isPart ? (new Figure(amount.Low, amount.Low, whole.Figure.Unit), FigureRules.PartOfCount, amount.Next) : null;
    }

    private static FigureMatch? WholeOrNull(List<FigureMatch> matches)
    {
        for (var n = matches.Count - 1; n >= Math.Max(0, matches.Count - MostBack); n--)
        {
            if (matches[n].Rule is FigureRules.Count or FigureRules.PartOfCount or FigureRules.Duration) return matches[n];
        }

        return null;
    }

    // "of which 94"
    private bool IsOfWhich(int i) => text.IsWord(i - 2, "of") && text.IsAnyWord(i - 1, "which", "whom", "them", "these");

    // "and 111 on the other side", where a part stands before.
    private bool IsOther(int i, FigureMatch whole, List<FigureMatch> matches) =>
        whole.Rule == FigureRules.PartOfCount && ReferenceEquals(whole, matches[^1]) && text.IsWord(i - 1, "and") && text[i].Kind == TokenKind.Number;

    // "seven of them"
    private bool IsOfThem(int next) => text.IsWord(next, "of") && text.IsAnyWord(next + 1, "them", "these", "those");

    // "with 400 more to come"
    private bool IsMore(int next) => text.IsWord(next, "more") && (text.IsPause(next + 1) || text.IsAnyWord(next + 1, "in", "at", "on", "followed", "was", "were", "to", "by"));

    /// <summary>"94 lie in Russia", "fewer than 20 were ever started": a number that a clause begins with and a verb follows.</summary>
    private bool IsClause(int i, Amount amount)
    {
        var before = FigureBounds.Start(text, i) - 1;
        return amount.Low > 1 && (text.IsPause(before) || text.IsAnyWord(before, "and", "but", "only", "count", "while", "although", "though"))
            && text.IsAnyWord(amount.Next, "were", "are", "had", "have", "lie", "lay", "remain", "remained", "belong", "belonged", "went", "came", "stand", "stood", "work", "worked");
    }

    /// <summary>"about 4,500 bodies in place of 1,200", "2,000 a day … had dropped to fewer than 1,100": what a count was, or came to.</summary>
    private bool IsMeasuredAgainst(int i)
    {
        i = FigureBounds.Start(text, i);
        if (text.IsWord(i - 1, "of")) return text.IsWord(i - 2, "instead") || (text.IsWord(i - 2, "place") && text.IsWord(i - 3, "in"));
        if (text.IsWord(i - 1, "from")) return text.IsAnyWord(i - 2, "up", "down");
        if (text.IsWord(i - 1, "against") || (text.IsAnyWord(i - 1, "with", "to") && text.IsWord(i - 2, "compared"))) return true;
        return text.IsWord(i - 1, "to") && text.IsAnyWord(i - 2, "dropped", "fallen", "fell", "risen", "rose", "grown", "grew", "declined", "shrunk", "shrank");
    }

    /// <summary>"Of the 944 square kilometres the state kept 537, or about 57 per cent": the unit of the figure before.</summary>
    private (Figure Figure, string Rule, int Next)? RetainedOrNull(FigureMatch last, Amount amount)
    {
        if (last.Rule is not (FigureRules.Measure or FigureRules.Money or FigureRules.Count) || !text.IsSign(amount.Next, ',') || !text.IsWord(amount.Next + 1, "or")) return null;
        var at = text.Says(amount.Next + 2, FigureWord.Bound, out _, out var bounded) ? bounded : amount.Next + 2;
        if (_amounts.ReadOrNull(at, isMoney: false) is not { } share || !(text.IsSign(share.Next, '%') || text.IsWord(share.Next, "percent") || (text.IsWord(share.Next, "per") && text.IsWord(share.Next + 1, "cent")))) return null;
        return (new Figure(amount.Low, amount.Low, last.Figure.Unit), last.Rule, amount.Next);
    }
}

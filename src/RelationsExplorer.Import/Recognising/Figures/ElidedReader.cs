using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Import.Recognising.Figures.Words;
using RelationsExplorer.Import.Recognising.Tokens;

namespace RelationsExplorer.Import.Recognising.Figures;

/// <summary>Reads numbers without their unit: they have that of a figure before ("100 billion dollars in 2018 and 110 billion in 2019"), or none is told.</summary>
/// <param name="text">The passage.</param>
internal sealed class ElidedReader(TokenText<FigureWord> text)
{
    private const int MostBack = 20;
    private const int FarthestLike = 150;
    private const int LeastLike = 100_000;
    private const int LeastBare = 1_000;
    private const int LeastOfRate = 10;
    private const int LeastInWords = 200;

    // "from 8.1 million in 1991 to 6.2 million": the year is no end of the range.
    private const int YearDigits = 4;

    private readonly AmountReader _amounts = new(text);

    /// <summary>The number that begins with that token; null where none does.</summary>
    /// <param name="i">The token.</param>
    /// <param name="matches">The figures before.</param>
    public (Figure Figure, string Rule, int Next)? ReadOrNull(int i, List<FigureMatch> matches)
    {
        if (text[i].Kind == TokenKind.Sign || text[i].IsGlued || text.IsSign(i - 1, '.') || _amounts.IsNoAmount(i) || _amounts.ReadOrNull(i, isMoney: false) is not { } amount) return null;
        return LikeBeforeOrNull(i, amount, matches) ?? WithoutMultiplierOrNull(i, amount, matches) ?? RateOrNull(amount) ?? BareOrNull(i, amount);
    }

    // "fell by 28 per cent to 68 billion dollars, and rose by 2 per cent to 69 billion": the sum before, whatever shares stand between.
    private (Figure Figure, string Rule, int Next)? LikeBeforeOrNull(int i, Amount amount, List<FigureMatch> matches)
    {
        if (matches.Count == 0) return null;
        var last = matches[^1];
        // "cut from 12 hours to three and a half"
        if (last.Rule == FigureRules.Duration && text.IsWord(i - 1, "to") && last.Span.End == text[i - 2].End && text.IsPause(amount.Next) && amount.Low == amount.High) return Of(amount, last.Figure.Unit, last.Rule);
        if (last.Rule != FigureRules.Percent) return LikeOrNull(i, amount, last);
        return LikePercentOrNull(i, amount, last) ?? (SumOrNull(matches) is { } sum ? LikeOrNull(i, amount, sum) : null);
    }

    private static FigureMatch? SumOrNull(List<FigureMatch> matches)
    {
        for (var n = matches.Count - 1; n >= Math.Max(0, matches.Count - MostBack); n--)
        {
            if (matches[n].Rule != FigureRules.Percent) return matches[n];
        }

        return null;
    }

    /// <summary>"It was 100 billion dollars in 2018 and 110 billion in 2019": millions and more without a unit have that of the figure before.</summary>
    private (Figure Figure, string Rule, int Next)? LikeOrNull(int i, Amount amount, FigureMatch last)
    {
        if (!(last.Rule is FigureRules.Money or FigureRules.Measure || last is { Rule: FigureRules.Count, Figure.Unit: "people" }) || last.Figure.Low < 1_000_000) return null;
        if (text[i].Start - last.Span.End > FarthestLike || (text[i] is { Kind: TokenKind.Number, Length: YearDigits } && text.IsWord(i - 1, "in")) || amount.High < LeastLike) return null;
        if (!text.Says(amount.Next - 1, FigureWord.Multiplier) || !(text.IsPause(amount.Next) || text.IsAnyWord(amount.Next, "in", "and", "by", "for"))) return null;
        return Of(amount, last.Figure.Unit, last.Rule);
    }

    /// <summary>"Eight million people lived here; hardly six and a half are left", "from 8.1 million tonnes to 9.5": a broken number, of the size of the one before, has its multiplier too.</summary>
    private (Figure Figure, string Rule, int Next)? WithoutMultiplierOrNull(int i, Amount amount, List<FigureMatch> matches)
    {
        if (matches.Count == 0 || matches[^1] is not { Figure.Low: >= 1_000_000 } last || !(last.Rule is FigureRules.Money or FigureRules.Measure || last.Figure.Unit == "people")) return null;
        if (amount.Low == Math.Floor(amount.Low) || amount.Low >= LeastBare || text[i].Start - last.Span.End > FarthestLike || text.Text.AsSpan(last.Span.End, text[i].Start - last.Span.End).Contains(". ", StringComparison.Ordinal)) return null;
        if (!(text.IsPause(amount.Next) || text.IsAnyWord(amount.Next, "are", "were", "is", "was", "remain", "remained", "in", "and", "by"))) return null;
        var multiplier = last.Figure.Low;
        for (var n = 1_000m; n <= last.Figure.Low; n *= 1_000) multiplier = n;
        var ratio = amount.Low * multiplier / last.Figure.Low;
        return ratio is < 0.1m or > 10 ? null : (new Figure(FigureReader.Plain(amount.Low * multiplier), FigureReader.Plain(amount.High * multiplier), last.Figure.Unit), last.Rule, amount.Next);
    }

    /// <summary>"with 40 per cent, the second with 36 and the third with 24", "In 2006 the figure was 24", "0.3 per cent of assets here, 0.1 there".</summary>
    private (Figure Figure, string Rule, int Next)? LikePercentOrNull(int i, Amount amount, FigureMatch last)
    {
        if (amount is not { High: > 0 and <= 100 } || text[i].Start - last.Span.End is < 0 or > FarthestLike || text[amount.Next].IsGlued && !text.IsPause(amount.Next)) return null;
        var isSentence = !text.Text.AsSpan(last.Span.End, text[i].Start - last.Span.End).Contains(". ", StringComparison.Ordinal);
        if (isSentence && text[i].Kind == TokenKind.Number && text.Words(i).Contains('.')) return text.IsPause(amount.Next) || text.IsAnyWord(amount.Next, "and", "at", "in", "for", "to", "a", "by", "last", "this") ? Of(amount, "percent", FigureRules.Percent) : null;
        if (amount.High <= 1 || !(text.IsPause(amount.Next) || text.IsWord(amount.Next, "and"))) return null;
        var before = FigureBounds.Start(text, i) - 1;
        var isLike = isSentence ? text.IsAnyWord(before, "with", "to", "for", "from", "against", "by", "only", "just", "was", "were")
            : text[i].Kind == TokenKind.Number && text.IsWord(before, "was") && text.IsAnyWord(before - 1, "figure", "share", "number", "proportion", "percentage", "rate");
        return isLike ? Of(amount, "percent", FigureRules.Percent) : null;
    }

    /// <summary>"numbered some two thousand a day": so many by the day, of what the sentence does not say here.</summary>
    private (Figure Figure, string Rule, int Next)? RateOrNull(Amount amount) =>
        amount.Low >= LeastOfRate && text.IsAnyWord(amount.Next, "a", "per", "each", "every") && text.Says(amount.Next + 1, FigureWord.Time, out var row, out var next) && FigureLexicon.Time(row) is { Factor: 1, Unit: [.. var time, 's'] } && text.Words(amount.Next + 1)[^1] != 's'
            ? (new Figure(amount.Low, amount.High, "/" + time), FigureRules.BareNumber, next) : null;

    /// <summary>"fewer than 250,000 in the whole district", "fell to 6.2 million": thousands and more, of which the sentence does not say here what they are.</summary>
    private (Figure Figure, string Rule, int Next)? BareOrNull(int i, Amount amount)
    {
        var isMultiple = text.Says(amount.Next - 1, FigureWord.Multiplier) && amount.Next > i + 1;
        var isSeveral = IsSeveral(i, amount);
        if (amount.Low < (isSeveral ? LeastInWords : amount.IsInWords ? LeastLike : LeastBare) || !(isMultiple || isSeveral || text.Words(i).Contains(','))) return null;
        if (amount.Low < amount.High && text[i].Length == YearDigits) return null;
        if (text[amount.Next].IsGlued && (text[amount.Next].Kind != TokenKind.Sign || text.IsDash(amount.Next) || text.IsSign(amount.Next, '/'))) return null;
        return Of(amount, "", FigureRules.BareNumber);
    }

    // "fifty thousand", "some six hundred"; not "a thousand", "one in a hundred".
    private bool IsSeveral(int i, Amount amount) => amount.IsInWords && amount.Next > i + 1 && !text.IsAnyWord(i, "a", "one");

    private static (Figure Figure, string Rule, int Next) Of(Amount amount, string unit, string rule) =>
        (new Figure(FigureReader.Plain(amount.Low), FigureReader.Plain(amount.High), unit), rule, amount.Next);
}

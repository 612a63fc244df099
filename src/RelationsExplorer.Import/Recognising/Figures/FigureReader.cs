using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Import.Recognising.Tokens;

namespace RelationsExplorer.Import.Recognising.Figures;

/// <summary>Reads one figure: an amount and its unit, by the rule that knows its kind.</summary>
/// <param name="text">The passage.</param>
internal sealed class FigureReader(TokenText<FigureWord> text)
{
    private const int FarthestLike = 150;
    private const int LeastLike = 100_000;
    private const int LeastBare = 1_000;

    // "from 8.1 million in 1991 to 6.2 million": the year is no end of the range.
    private const int YearDigits = 4;

    private readonly AmountReader _amounts = new(text);
    private readonly ThingReader _things = new(text);
    private readonly TallyReader _tallies = new(text);
    private readonly PeopleReader _people = new(text);
    private readonly ShareReader _shares = new(text);

    /// <summary>Reads the figure that begins with that token, with the token after it; null where none does.</summary>
    public (Figure Figure, string Rule, int Next)? ReadOrNull(int i)
    {
        if (FractionOrNull(i) is { } fraction) return fraction;
        if (MoneyOrNull(i) is { } money) return money;
        if (text[i].Kind == TokenKind.Sign || _amounts.IsNoAmount(i)) return null;
        if (AnniversaryOrNull(i) is { } anniversary) return anniversary;
        if (_tallies.FirstOrNull(i) is { } tally) return tally;
        if (_shares.ReadOrNull(i) is { } share) return share;
        if (text.IsWord(i, "a") && text.Says(i + 1, FigureWord.Time, out var time, out var afterTime) && _amounts.IsAndHalf(afterTime)) return Of(new Amount(1.5m, 1.5m, i + 1, IsInWords: true), FigureLexicon.Time(time).Unit, FigureLexicon.Time(time).Factor, FigureRules.Duration, afterTime + 3);
        if (_amounts.ReadOrNull(i, isMoney: false) is not { } amount) return null;
        return UntilSameUnit(i, WithUnitOrNull(i, amount));
    }

    /// <summary>"It was 100 billion dollars in 2018 and 110 billion in 2019": millions and more without a unit have that of the figure before.</summary>
    public (Figure Figure, string Rule, int Next)? LikeOrNull(int i, FigureMatch last)
    {
        if (last.Rule == FigureRules.Percent) return LikePercentOrNull(i, last);
        if (!(last.Rule is FigureRules.Money or FigureRules.Measure || last is { Rule: FigureRules.Count, Figure.Unit: "people" }) || last.Figure.Low < 1_000_000) return null;
        if (text[i].Start - last.Span.End > FarthestLike || _amounts.IsNoAmount(i) || (text[i] is { Kind: TokenKind.Number, Length: 4 } && text.IsWord(i - 1, "in")) || _amounts.ReadOrNull(i, isMoney: false) is not { } amount) return null;
        if (!text.Says(amount.Next - 1, FigureWord.Multiplier) || !(text.IsPause(amount.Next) || text.IsWord(amount.Next, "in") || text.IsWord(amount.Next, "and") || text.IsWord(amount.Next, "by") || text.IsWord(amount.Next, "for"))) return null;
        if (amount.High < LeastLike) return null;
        return Of(amount, last.Figure.Unit, 1, last.Rule, amount.Next);
    }

    /// <summary>"fewer than 250,000 in the whole district", "fell to 6.2 million": thousands and more, of which the sentence does not say here what they are.</summary>
    public (Figure Figure, string Rule, int Next)? BareOrNull(int i)
    {
        if (text[i].Kind == TokenKind.Sign || text[i].IsGlued || text.IsSign(i - 1, '.') || _amounts.IsNoAmount(i) || _amounts.ReadOrNull(i, isMoney: false) is not { } amount) return null;
        var isMultiple = text.Says(amount.Next - 1, FigureWord.Multiplier) && amount.Next > i + 1;
        if (amount.Low < (amount.IsInWords ? LeastLike : LeastBare) || !(isMultiple || text.Words(i).Contains(','))) return null;
        if (amount.Low < amount.High && text[i].Length == YearDigits) return null;
        if (text[amount.Next].IsGlued && (text[amount.Next].Kind != TokenKind.Sign || text.IsDash(amount.Next) || text.IsSign(amount.Next, '/'))) return null;
        return Of(amount, "", 1, FigureRules.BareNumber, amount.Next);
    }

    /// <summary>"with 40 per cent, the second with 36 and the third with 24", "from 5 percent to 7": a share without its unit, in the same sentence.</summary>
    private (Figure Figure, string Rule, int Next)? LikePercentOrNull(int i, FigureMatch last)
    {
        if (text[i].Start - last.Span.End is < 0 or > FarthestLike || text.Text.AsSpan(last.Span.End, text[i].Start - last.Span.End).Contains(". ", StringComparison.Ordinal)) return null;
        if (!(text.IsWord(i - 1, "with") || text.IsWord(i - 1, "to") || text.IsWord(i - 1, "for") || text.IsWord(i - 1, "from") || text.IsWord(i - 1, "against"))) return null;
        if (text[i].IsGlued || _amounts.IsNoAmount(i) || _amounts.ReadOrNull(i, isMoney: false) is not { High: > 1 and <= 100 } amount) return null;
        return text.IsPause(amount.Next) || text.IsWord(amount.Next, "and") ? Of(amount, "percent", 1, FigureRules.Percent, amount.Next) : null;
    }

    /// <summary>How firmly the words before a figure hold it.</summary>
    public FigureBound BoundOf(int i, int next)
    {
        for (var back = Math.Max(0, i - 4); back < i; back++)
        {
            if (text.Says(back, FigureWord.Bound, out var bound, out var end) && end == i) return (FigureBound)bound;
        }

        return text.IsWord(next, "or") && text.IsWord(next + 1, "more") ? FigureBound.AtLeast : FigureBound.Exact;
    }

    private (Figure Figure, string Rule, int Next)? WithUnitOrNull(int i, Amount amount)
    {
        // "nineteen or so areas"
        var at = text.IsWord(amount.Next, "or") && text.IsWord(amount.Next + 1, "so") ? amount.Next + 2 : amount.Next;
        if (text.IsSign(at, '%')) return Of(amount, "percent", 1, FigureRules.Percent, at + 1);
        if (text.IsDash(at) && text[at].IsGlued && text[at + 1].IsGlued) at++;
        var isHyphened = text.IsDash(amount.Next) && at > amount.Next;
        if (text.Says(at, FigureWord.Unit, out var row, out var next))
        {
            var (unit, factor) = FigureLexicon.Unit(row);
            return unit == "percent" ? Of(amount, unit, factor, FigureRules.Percent, next) : Of(amount, Yearly(unit, i, ref next), factor, FigureRules.Measure, next);
        }

        if (text.Says(at, FigureWord.Currency, out row, out next) && text[at].Kind == TokenKind.Word)
            return Of(amount, Yearly(FigureLexicon.Currency(row), i, ref next), 1, FigureRules.Money, next);
        if (text.IsWord(at, "to") && text.IsWord(at + 1, "the") && text.Says(at + 2, FigureWord.Currency, out row, out next)) return Of(amount, "per " + FigureLexicon.Currency(row), 1, FigureRules.Rate, next);
        if (text.Says(at, FigureWord.Time, out row, out next)) return DurationOrNull(i, amount, at, isHyphened);
        var isName = text[amount.Next] is { IsGlued: true, Kind: TokenKind.Word };
        if (isName || (isHyphened && !text.Says(at, FigureWord.Thing))) return null;
        if (_things.ReadOrNull(i, amount, at) is var (thing, end)) return Of(amount, Yearly(thing, i, ref end), 1, FigureRules.Count, end);
        return !isHyphened && _people.UnitOrNull(i, amount) is { } people ? Of(amount, people, 1, FigureRules.Count, amount.Next) : null;
    }

    /// <summary>"$15 billion", "US $28.4 million", "RMB 300bn", "$US5 million".</summary>
    private (Figure Figure, string Rule, int Next)? MoneyOrNull(int i)
    {
        string? currency = null;
        var next = i + 1;
        if ((text.IsCapitalised(i) || text.IsWord(i, "dlrs")) && text.Says(i, FigureWord.Currency, out var row, out var end) && IsOneSign(i, end)) (currency, next) = (FigureLexicon.Currency(row), text.IsSign(end, '.') ? end + 1 : end);
        else if (text[i] is { Kind: TokenKind.Sign, Length: > 0 }) currency = FigureLexicon.CurrencyOfSignOrNull(text.Text[text[i].Start]);
        if (text.IsSign(i, '$') && text[next].IsGlued && text.IsWord(next, "US")) next++;
        if (currency is null || text[next].Kind != TokenKind.Number || _amounts.ReadOrNull(next, isMoney: true) is not { } amount) return null;
        next = amount.Next;
        return Of(amount, Yearly(currency, i, ref next), 1, FigureRules.Money, next);
    }

    /// <summary>"A$5" is Australian, "a $5 fee" is not; only "US $" is written apart.</summary>
    private bool IsOneSign(int i, int end) => end == i + 1 || text[i].Length > 1 || text[end - 1].IsGlued;

    /// <summary>"30 years", "49-year lease", "three-decade"; not "72-year-old", "Five-Year Plan", "one day".</summary>
    private (Figure Figure, string Rule, int Next)? DurationOrNull(int i, Amount amount, int at, bool isHyphened)
    {
        _ = text.Says(at, FigureWord.Time, out var row, out var next);
        var (unit, factor) = FigureLexicon.Time(row);
        if (text.IsWord(next, "old") || (text.IsDash(next) && text.IsWord(next + 1, "old")) || text.IsCapitalised(at)) return null;
        if (amount is { IsInWords: true, Low: 1 } && !isHyphened && unit is "days" or "seconds") return null;
        if (_amounts.IsAndHalf(next)) (amount, next) = (amount with { Low = amount.Low + 0.5m, High = amount.High + 0.5m }, next + 3);
        return Of(amount, unit, factor, FigureRules.Duration, next);
    }

    /// <summary>"the 160th anniversary".</summary>
    private (Figure Figure, string Rule, int Next)? AnniversaryOrNull(int i) =>
        text[i].Value > 0 && text[i + 1] is { IsGlued: true, Kind: TokenKind.Word } && text.IsWord(i + 2, "anniversary")
            ? (new Figure(text[i].Value, text[i].Value, "years"), FigureRules.Anniversary, i + 3)
            : null;

    /// <summary>"more than half", "a third of", "one eighth the size".</summary>
    private (Figure Figure, string Rule, int Next)? FractionOrNull(int i)
    {
        if (!text.Says(i, FigureWord.Fraction, out var row, out var next)) return null;
        var share = FigureLexicon.Fraction(row);
        var isShare = text.IsWord(next, "of") || (text.IsWord(next, "the") && text.Says(next + 1, FigureWord.Extent));
        // "went up by a fifth.", "of whom a third, he said, came back"
        isShare |= text.IsPause(next) && (text.IsWord(i - 1, "by") || ((text.IsWord(i - 1, "whom") || text.IsWord(i - 1, "which")) && text.IsWord(i - 2, "of")));
        // "put it at a fifth;", "thought it nearer half;", "a third stood empty", "half the importers in town"
        isShare |= text.IsPause(next) && (text.IsWord(i - 1, "at") || text.IsWord(i - 1, "nearer") || text.IsWord(i - 1, "only"));
        isShare |= (text.IsWord(i, "a") || text.IsWord(i, "one") || text.IsPause(i - 1)) && text.IsPause(i - 1) && (text.IsWord(next, "were") || text.IsWord(next, "was") || text.IsWord(next, "are") || text.IsWord(next, "is") || text.IsWord(next, "had") || text.IsWord(next, "have") || text.IsWord(next, "stood") || text.IsWord(next, "went") || text.IsWord(next, "came"));
        isShare |= text.IsWord(i, "half") && text.IsWord(next, "the") && (text.Says(next + 1, FigureWord.Thing) || text.Says(next + 2, FigureWord.Thing));
        if (!isShare && (BoundOf(i, next) == FigureBound.Exact || IsOfTime(next) || IsOfTime(next + 1) || text.Says(next + 1, FigureWord.Multiplier))) return null;
        return text.IsWord(i - 1, "first") || text.IsWord(i - 1, "second") || text.IsWord(i - 1, "other") ? null : (new Figure(share, share, "percent"), FigureRules.Fraction, next);
    }

    private bool IsOfTime(int i) => text.Says(i, FigureWord.Time) || (text.IsDash(i) && text.Says(i + 1, FigureWord.Time));

    /// <summary>"2 percent to 3 percent": two figures of one unit that bound a range.</summary>
    private (Figure Figure, string Rule, int Next)? UntilSameUnit(int i, (Figure Figure, string Rule, int Next)? first)
    {
        if (first is not var (figure, rule, next) || !(text.IsWord(next, "to") || text.IsDash(next)) || text[next + 1].Kind != TokenKind.Number) return first;
        return _amounts.ReadOrNull(next + 1, isMoney: false) is { } amount && WithUnitOrNull(i, amount) is var (second, _, end) && second.Unit == figure.Unit && second.High > figure.Low
            ? (figure with { High = second.High }, rule, end)
            : first;
    }

    /// <summary>The unit by the year, where "a year" follows or "annual" stands before in the same breath.</summary>
    private string Yearly(string unit, int i, ref int next)
    {
        if (unit.Contains('/', StringComparison.Ordinal)) return unit;
        if (text.IsSign(next, '/') && (text.IsWord(next + 1, "year") || text.IsWord(next + 1, "yr")))
        {
            next += 2;
            return unit + "/year";
        }

        for (var n = next; n < next + 6 && !text.IsPause(n); n++)
        {
            if (text[n].Kind == TokenKind.Number) break;
            if (!text.Says(n, FigureWord.Yearly, out _, out var end) || text.IsWord(n, "annual")) continue;
            if (n == next) next = end;
            return unit + "/year";
        }

        for (var n = i - 1; n >= Math.Max(0, i - 14) && !text.IsPause(n); n--)
        {
            if (text.IsWord(n, "annual") || text.IsWord(n, "annually") || text.IsWord(n, "yearly")) return unit + "/year";
        }

        return unit;
    }

    private static (Figure Figure, string Rule, int Next) Of(Amount amount, string unit, decimal factor, string rule, int next) =>
        (new Figure(Plain(amount.Low * factor), Plain(amount.High * factor), unit), rule, next);

    /// <summary>Without needless zeros: dividing by a one that has many takes them off (1500000.00 becomes 1500000).</summary>
    internal static decimal Plain(decimal number) => number / 1.000000000000000000000000000m;
}

using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Import.Recognising.Figures.Words;
using RelationsExplorer.Import.Recognising.Tokens;

namespace RelationsExplorer.Import.Recognising.Figures;

/// <summary>Reads one figure: an amount and its unit, by the rule that knows its kind.</summary>
/// <param name="text">The passage.</param>
internal sealed class FigureReader(TokenText<FigureWord> text)
{
    private const decimal LeastWithOwnMultiplier = 1_000;

    private readonly AmountReader _amounts = new(text);
    private readonly ThingReader _things = new(text);
    private readonly TallyReader _tallies = new(text);
    private readonly PeopleReader _people = new(text);
    private readonly ShareReader _shares = new(text);
    private readonly DurationReader _durations = new(text);

    /// <summary>Reads the figure that begins with that token, with the token after it; null where none does.</summary>
    public (Figure Figure, string Rule, int Next)? ReadOrNull(int i)
    {
        if (MoneyOrNull(i) is { } money) return money;
        if (text[i].Kind == TokenKind.Sign || _amounts.IsNoAmount(i)) return null;
        if (_tallies.FirstOrNull(i) is { } tally) return tally;
        if (_shares.ReadOrNull(i) is { } share) return share;
        if (_durations.ReadOrNull(i) is { } duration) return duration;
        if (ChangeOrNull(i) is { } change) return change;
        if (_amounts.ReadOrNull(i, isMoney: false) is not { } amount) return null;
        return UntilSameUnit(i, WithUnitOrNull(i, amount));
    }

    private (Figure Figure, string Rule, int Next)? WithUnitOrNull(int i, Amount amount)
    {
        var at = AfterLooseness(amount.Next);
        if (text.IsSign(at, '%')) return Of(amount, "percent", 1, FigureRules.Percent, at + 1);
        if (text.IsDash(at) && text[at].IsGlued && text[at + 1].IsGlued) at++;
        var isHyphened = text.IsDash(at - 1) && at > amount.Next;
        if (text.Says(at, FigureWord.Unit, out var row, out var next))
        {
            var (unit, factor) = FigureLexicon.Unit(row);
            return unit == "percent" ? Of(amount, unit, factor, FigureRules.Percent, next) : Of(amount, Yearly(unit, i, ref next), factor, FigureRules.Measure, next);
        }

        if (text.Says(at, FigureWord.Currency, out row, out next) && text[at].Kind == TokenKind.Word)
            return Of(amount, Yearly(FigureLexicon.Currency(row), i, ref next), 1, FigureRules.Money, next);
        if (text.IsWord(at, "to") && text.IsWord(at + 1, "the") && text.Says(at + 2, FigureWord.Currency, out row, out next)) return Of(amount, "per " + FigureLexicon.Currency(row), 1, FigureRules.Rate, next);
        if (text.Says(at, FigureWord.Time)) return _durations.WithUnitOrNull(amount, at, isHyphened);
        if (text.IsWord(at, "more") && text.Says(at + 1, FigureWord.Time)) return _durations.WithUnitOrNull(amount, at + 1, isHyphened: false);
        var isName = text[amount.Next] is { IsGlued: true, Kind: TokenKind.Word };
        if (isName || (isHyphened && !text.Says(at, FigureWord.Thing))) return null;
        if (_things.ReadOrNull(i, amount, at) is var (thing, end)) return Of(amount, Yearly(thing, i, ref end), 1, FigureRules.Count, end);
        return !isHyphened && _people.UnitOrNull(i, amount) is { } people ? Of(amount, people, 1, FigureRules.Count, amount.Next) : null;
    }

    /// <summary>"nineteen or so areas", "eighty-odd projects", "200-plus firms".</summary>
    private int AfterLooseness(int at)
    {
        if (text.IsWord(at, "or") && text.IsWord(at + 1, "so")) return at + 2;
        return text.IsDash(at) && text[at].IsGlued && (text.IsWord(at + 1, "odd") || text.IsWord(at + 1, "plus")) ? at + 2 : at;
    }

    /// <summary>"from 6 to 14 percent", "from 12 to about 9 million tonnes": the first of two figures of one unit that bound no range, but a change.</summary>
    private (Figure Figure, string Rule, int Next)? ChangeOrNull(int i)
    {
        if (!IsChanged(i) || _amounts.FirstOrNull(i) is not { } first || !text.IsWord(first.Next, "to")) return null;
        var at = text.Says(first.Next + 1, FigureWord.Bound, out _, out var bounded) ? bounded : first.Next + 1;
        if (_amounts.FirstOrNull(at) is not { High: > 0 } second || WithUnitOrNull(at, second) is not var (figure, rule, _) || rule == FigureRules.Duration) return null;

        // "from 8 to 6.5 million": the multiplier stands once, behind the second.
        var number = first.Next == i + 1 && first.Low < LeastWithOwnMultiplier ? first.Low * _amounts.MultiplierOf(second.Next) : first.Low;
        number = Plain(number * (figure.Low / second.Low));
        return (new Figure(number, number, figure.Unit), rule, first.Next);
    }

    private bool IsChanged(int i)
    {
        var from = FigureBounds.Start(text, i) - 1;
        return text.IsWord(from, "from") && !text.Says(from - 1, FigureWord.Ranging);
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
        if (amount.Low < amount.High && IsChanged(i) && _amounts.FirstOrNull(next, isMoney: true) is { } first && text.IsWord(first.Next, "to")) amount = first with { Low = amount.Low, High = amount.Low };
        next = amount.Next;
        return Of(amount, Yearly(currency, i, ref next), 1, FigureRules.Money, next);
    }

    /// <summary>"A$5" is Australian, "a $5 fee" is not; only "US $" is written apart.</summary>
    private bool IsOneSign(int i, int end) => end == i + 1 || text[i].Length > 1 || text[end - 1].IsGlued;

    /// <summary>"2 percent to 3 percent": two figures of one unit that bound a range.</summary>
    private (Figure Figure, string Rule, int Next)? UntilSameUnit(int i, (Figure Figure, string Rule, int Next)? first)
    {
        if (first is not var (figure, rule, next) || IsChanged(i) || !(text.IsWord(next, "to") || text.IsDash(next)) || text[next + 1].Kind != TokenKind.Number) return first;
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
            if (!text.Says(n, FigureWord.Yearly, out _, out var end) || text.IsWord(n, "annual") || IsLag(end)) continue;
            if (n == next) next = end;
            return unit + "/year";
        }

        for (var n = i - 1; n >= Math.Max(0, i - 14) && !text.IsPause(n); n--)
        {
            if (text.IsWord(n, "annual") || text.IsWord(n, "annually") || text.IsWord(n, "yearly")) return unit + "/year";
        }

        return unit;
    }

    // "in a year’s time", "than a year earlier", "a year ago"
    private bool IsLag(int i) => text.IsApostrophe(i) || text.IsAnyWord(i, "ago", "earlier", "later");

    private static (Figure Figure, string Rule, int Next) Of(Amount amount, string unit, decimal factor, string rule, int next) =>
        (new Figure(Plain(amount.Low * factor), Plain(amount.High * factor), unit), rule, next);

    /// <summary>Without needless zeros: dividing by a one that has many takes them off (1500000.00 becomes 1500000).</summary>
    internal static decimal Plain(decimal number) => number / 1.000000000000000000000000000m;
}

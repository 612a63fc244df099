using System.Globalization;
using RelationsExplorer.Import.Recognising.Figures.Words;
using RelationsExplorer.Import.Recognising.Tokens;

namespace RelationsExplorer.Import.Recognising.Figures;

/// <summary>Reads numbers in figures and words: "3,600", "1.5 million", "twenty-five", "half a billion", "10-15", "two to three million".</summary>
/// <param name="text">The passage.</param>
internal sealed class AmountReader(TokenText<FigureWord> text)
{
    private const decimal Largest = 1_000_000_000_000_000_000m;
    private const int FirstYear = 1900, LastYear = 2100, YearDigits = 4, Dozen = 12;

    /// <summary>Reads the number or range that begins with that token; null where none does.</summary>
    /// <param name="i">The token.</param>
    /// <param name="isMoney">Whether a currency stands before it, so that "15m" are millions.</param>
    public Amount? ReadOrNull(int i, bool isMoney)
    {
        if (FirstOrNull(i, isMoney) is not { } first) return null;
        if (!IsJoint(i, first.Next, out var next)) return first;
        if (isMoney && text[next] is { Kind: TokenKind.Sign, Length: > 0 } && FigureLexicon.CurrencyOfSignOrNull(text.Text[text[next].Start]) is not null) next++;
        if (FirstOrNull(next, isMoney) is not { } second || first.IsInWords != second.IsInWords || IsYearBefore(i, first, second)) return first;
        var low = first.Low;

        // "2 to 3 million": the multiplier stands once, behind the second.
        if (first.Next == i + 1 && second.Next > next + 1 && low < second.Low / MultiplierOf(second.Next)) low *= MultiplierOf(second.Next);
        return low < second.Low ? new Amount(low, second.Low, second.Next, first.IsInWords) : first;
    }

    /// <summary>Whether the number names a thing, a model or a time of day, or is a rank.</summary>
    public bool IsNoAmount(int i)
    {
        if (text.IsSign(i + 1, ':') && text[i + 1].IsGlued && text[i + 2].IsGlued) return true;
        if (text[i].IsGlued && (text[i - 1].Kind != TokenKind.Sign || text.IsSign(i - 1, ':') || text.IsSign(i - 1, '.') || text.IsSign(i - 1, '/') || text.IsSign(i - 1, '#') || text.IsSign(i - 1, '№'))) return !text.Says(i - 1, FigureWord.Currency);
        if (text.IsDash(i - 1) && text[i].IsGlued && text[i - 1].IsGlued && text[i - 2].Kind is TokenKind.Word or TokenKind.Number) return true;
        // "$350 per 1,000 cubic metres": by which it is priced.
        if ((text.IsWord(i - 1, "per") || text.IsWord(i - 1, "every")) && text.Words(i) is "100" or "1,000" or "1000" or "10,000" or "100,000") return true;
        var before = i - 1;
        while (before > 0 && (text.IsSign(before, '.') || text.IsSign(before, ':'))) before--;
        return text.Says(before, FigureWord.NumberedThing) || (text.IsSign(i - 1, '+') && (!text[i].IsGlued || text[i - 1].IsGlued)) || text.IsSign(i - 1, '=') || text.IsSign(i + 1, '=');
    }

    /// <summary>Reads the number that begins with that token, and no range; null where none does.</summary>
    public Amount? FirstOrNull(int i, bool isMoney = false) => text[i].Kind switch
    {
        TokenKind.Number => InFiguresOrNull(i, isMoney),
        TokenKind.Word when text.MayBegin(i) => InWordsOrNull(i),
        _ => null,
    };

    private Amount? InFiguresOrNull(int i, bool isMoney)
    {
        var digits = text.Words(i);
        if (digits.Contains(' ')) digits = digits.ToString().Replace(" ", "", StringComparison.Ordinal);
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number)) return null;
        return Multiplied(number, i + 1, isMoney, isInWords: false);
    }

    private Amount? InWordsOrNull(int i)
    {
        if (text.IsWord(i, "half") && (text.IsWord(i + 1, "a") || text.IsWord(i + 1, "one")) && text.Says(i + 2, FigureWord.Multiplier))
            return Multiplied(0.5m, i + 2, isMoney: false, isInWords: true);
        if (text.IsWord(i, "a") && text.Says(i + 1, FigureWord.Multiplier) && text[i + 1].Length > 1) return Multiplied(1, i + 1, isMoney: false, isInWords: true);
        if (IsOfMillion(i, out var part, out var whole)) return Multiplied(part, whole, isMoney: false, isInWords: true);
        if (text.Says(i, FigureWord.Tens, out var least, out var many)) return TensOrNull(least, many);
        if (IsHyphenedMultiplier(i)) return Multiplied(1, i, isMoney: false, isInWords: true);
        if (!NumberWords.Read(text, FigureWord.Number, i, out var number, out var next) || IsMeasure(i, number)) return null;
        // "a few dozen ships": two dozen to five.
        if (number == Dozen && text.IsWord(i, "dozen") && text.IsAnyWord(i - 1, "few", "several")) return new Amount(2 * Dozen, 5 * Dozen, next, IsInWords: true);
        // "several thousand residents" tells no number.
        if (IsOfSeveral(i)) return null;
        if (IsAndHalf(next)) return Multiplied(number + 0.5m, next + 3, isMoney: false, isInWords: true);
        return Multiplied(number, next, isMoney: false, isInWords: true);
    }

    /// <summary>Whether a part of a million and more stands here: "a quarter of a million", "three quarters of a trillion".</summary>
    /// <param name="i">The token.</param>
    /// <param name="part">Which part.</param>
    /// <param name="whole">The token of the million.</param>
    public bool IsOfMillion(int i, out decimal part, out int whole)
    {
        var isPart = text.Says(i, FigureWord.Fraction, out var row, out var next);
        (part, whole) = (isPart ? FigureLexicon.Fraction(row) / 100 : 0, next + 2);
        return isPart && text.IsWord(next, "of") && text.IsAnyWord(next + 1, "a", "one") && text.Says(whole, FigureWord.Multiplier) && text[whole].Length > 3;
    }

    /// <summary>"tens of thousands of", "hundreds of millions": up to ten times as many.</summary>
    private Amount? TensOrNull(int least, int at)
    {
        const int UpTo = 10;
        if (!text.Says(at, FigureWord.Multiplier, out var row, out var next) || text.Words(at)[^1] != 's') return null;
        var low = least * FigureLexicon.Multiplier(row);
        return new Amount(low, low * UpTo, text.IsWord(next, "of") ? next + 1 : next, IsInWords: true);
    }

    // "several hundred thousand", "a few hundred"
    private bool IsOfSeveral(int i)
    {
        if (!text.IsAnyWord(i, "hundred", "thousand")) return false;
        var before = text.IsAnyWord(i - 1, "hundred", "thousand") ? i - 2 : i - 1;
        return text.IsAnyWord(before, "several", "few", "many") || (text.IsWord(before, "of") && text.IsWord(before - 1, "couple")) || text.IsWord(before, "couple");
    }

    // "the billion-dollar contract"; not "multi-billion-dollar", "several million-tonne blocks".
    private bool IsHyphenedMultiplier(int i) =>
        text.Says(i, FigureWord.Multiplier, out _, out var next) && text[i].Length > 3 && next == i + 1 && text.IsDash(next) && text[next].IsGlued && (text.Says(next + 1, FigureWord.Currency) || text.Says(next + 1, FigureWord.Unit))
        && !text.IsDash(i - 1) && text[i - 1].Kind == TokenKind.Word && !text.Says(i - 1, FigureWord.Number) && !text.IsAnyWord(i - 1, "several", "few", "many", "of", "half");

    /// <summary>"one and a half million".</summary>
    public bool IsAndHalf(int i) => text.IsWord(i, "and") && text.IsWord(i + 1, "a") && text.IsWord(i + 2, "half");

    // "a price for every thousand cubic metres" counts none.
    private bool IsMeasure(int i, int number) => number == 1000 && text.IsWord(i, "thousand") && (text.IsWord(i - 1, "per") || text.IsWord(i - 1, "every") || text.IsWord(i - 1, "each"));

    private Amount? Multiplied(decimal number, int i, bool isMoney, bool isInWords)
    {
        var at = text.IsDash(i) && text[i].IsGlued && text[i + 1].IsGlued ? i + 1 : i;
        if (text.Says(at, FigureWord.Multiplier, out var row, out var next) && (text[at].Length > 1 || (text[at].IsGlued && (isMoney || (at == i && (text.Says(next, FigureWord.Unit) || text.Says(next, FigureWord.Thing) || text.Says(next, FigureWord.Currency)))))))
        {
            if (number > Largest / FigureLexicon.Multiplier(row)) return null;
            number *= FigureLexicon.Multiplier(row);
            i = next;

            // "a million and a half barrels"
            if (isInWords && number == FigureLexicon.Multiplier(row) && IsAndHalf(i)) (number, i) = (number * 1.5m, i + 3);
        }

        return number > Largest ? null : new Amount(number, number, i, isInWords);
    }

    // "grew in 2014 to 395 billion roubles": a year, and what came of it.
    private bool IsYearBefore(int i, Amount first, Amount second) =>
        first is { Low: >= FirstYear and <= LastYear } && text[i].Length == YearDigits && text.IsAnyWord(i - 1, "in", "since", "during", "by") && text.IsWord(first.Next, "to") && second.Next > first.Next + 2 && MultiplierOf(second.Next) > 1;

    /// <summary>By how much the word before that token multiplies.</summary>
    public decimal MultiplierOf(int next) => text.Says(next - 1, FigureWord.Multiplier, out var row, out _) ? FigureLexicon.Multiplier(row) : 1;

    private bool IsJoint(int i, int at, out int next)
    {
        next = at + 1;
        if (text.IsDash(at)) return text[at + 1].Kind == TokenKind.Number || text[at + 1].Kind == TokenKind.Sign;
        if (text.IsWord(at, "to") || (text.IsWord(at, "or") && text[i].Kind == TokenKind.Word)) return true;
        return text.IsWord(at, "and") && (text.IsWord(i - 1, "between") || (text[i - 1].Kind == TokenKind.Sign && text.IsWord(i - 2, "between")));
    }
}

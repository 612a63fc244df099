using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Import.Recognising.Figures.Words;
using RelationsExplorer.Import.Recognising.Tokens;

namespace RelationsExplorer.Import.Recognising.Figures;

/// <summary>Reads how long: "30 years", "a 49-year lease", "for a decade", "half a year", "an hour and a quarter", "the 160th anniversary".</summary>
/// <param name="text">The passage.</param>
internal sealed class DurationReader(TokenText<FigureWord> text)
{
    private const int MinutesOfHour = 60;

    private readonly AmountReader _amounts = new(text);

    /// <summary>The time that begins with that token, where no amount stands before its unit, or a rank; null where none does.</summary>
    public (Figure Figure, string Rule, int Next)? ReadOrNull(int i) => AnniversaryOrNull(i) ?? HalfOrNull(i) ?? OneOrNull(i);

    /// <summary>"30 years", "49-year lease", "three-decade", "thirteen more years"; not "72-year-old", "Five-Year Plan", "one day".</summary>
    /// <param name="amount">How many.</param>
    /// <param name="at">Where the unit of time stands.</param>
    /// <param name="isHyphened">Whether a hyphen joins them.</param>
    public (Figure Figure, string Rule, int Next)? WithUnitOrNull(Amount amount, int at, bool isHyphened)
    {
        if (!text.Says(at, FigureWord.Time, out var row, out var next)) return null;
        var unit = FigureLexicon.Time(row).Unit;
        if (text.IsWord(next, "old") || (text.IsDash(next) && text.IsWord(next + 1, "old")) || text.IsCapitalised(at)) return null;
        if (amount is { IsInWords: true, Low: 1 } && !isHyphened && unit is "days" or "seconds") return null;
        if (_amounts.IsAndHalf(next)) (amount, next) = (amount with { Low = amount.Low + 0.5m, High = amount.High + 0.5m }, next + 3);
        return Of(amount.Low, amount.High, row, next);
    }

    /// <summary>"the 160th anniversary".</summary>
    private (Figure Figure, string Rule, int Next)? AnniversaryOrNull(int i) =>
        text[i].Value > 0 && text[i + 1] is { IsGlued: true, Kind: TokenKind.Word } && text.IsWord(i + 2, "anniversary")
            ? (new Figure(text[i].Value, text[i].Value, "years"), FigureRules.Anniversary, i + 3)
            : null;

    /// <summary>"half a year", "half an hour".</summary>
    private (Figure Figure, string Rule, int Next)? HalfOrNull(int i) =>
        text.IsWord(i, "half") && IsArticle(i + 1) && text.Says(i + 2, FigureWord.Time, out var row, out var next) && !text.IsWord(next, "ago") && !text.IsCapitalised(i + 2) ? OfOne(0.5m, row, next) : null;

    /// <summary>"a year and a half", "an hour and a quarter"; "for a decade", "within a month", "another week": one of them, where the words ask how long.</summary>
    private (Figure Figure, string Rule, int Next)? OneOrNull(int i)
    {
        if (!(IsArticle(i) || text.IsWord(i, "another")) || !text.Says(i + 1, FigureWord.Time, out var row, out var next) || text.IsCapitalised(i + 1)) return null;
        if (_amounts.IsAndHalf(next)) return OfOne(1.5m, row, next + 3);
        if (text.IsWord(next, "and") && text.IsWord(next + 1, "a") && text.IsWord(next + 2, "quarter")) return OfOne(1.25m, row, next + 3);
        var before = FigureBounds.Start(text, i) - 1;
        var lasts = text.IsWord(i, "another") || text.IsWord(i - 1, "within") || (text.IsWord(i - 1, "after") && text.IsWord(next, "of")) || (text.IsWord(before, "for") && !text.IsWord(before - 1, "once"));
        return lasts && !text.IsWord(next, "ago") && !text.IsWord(next, "later") && !text.IsWord(next, "earlier") && !text.IsWord(next, "when") ? Of(1, 1, row, next) : null;
    }

    private bool IsArticle(int i) => text.IsWord(i, "a") || text.IsWord(i, "an");

    // Parts of an hour are told in minutes.
    private static (Figure Figure, string Rule, int Next) OfOne(decimal part, int row, int next) =>
        FigureLexicon.Time(row).Unit == "hours" ? (new Figure(FigureReader.Plain(part * MinutesOfHour), FigureReader.Plain(part * MinutesOfHour), "minutes"), FigureRules.Duration, next) : Of(part, part, row, next);

    private static (Figure Figure, string Rule, int Next) Of(decimal low, decimal high, int row, int next)
    {
        var (unit, factor) = FigureLexicon.Time(row);
        return (new Figure(FigureReader.Plain(low * factor), FigureReader.Plain(high * factor), unit), FigureRules.Duration, next);
    }
}

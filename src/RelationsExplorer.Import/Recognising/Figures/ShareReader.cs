using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Import.Recognising.Figures.Words;
using RelationsExplorer.Import.Recognising.Tokens;

namespace RelationsExplorer.Import.Recognising.Figures;

/// <summary>Reads shares in words, "more than half", "a third of", "four payments in five", "one in ten", how often as much, "eightfold", and ages, "Ann Lee, 46, sells tea", "aged 68", "a 61-year-old".</summary>
/// <param name="text">The passage.</param>
internal sealed class ShareReader(TokenText<FigureWord> text)
{
    private const int MostNouns = 2;
    private const int MostOf = 100;
    private const int MostFolds = 1_000;
    private const int Youngest = 16, Oldest = 99;

    private readonly AmountReader _amounts = new(text);

    /// <summary>The share or the age that begins with that token; null where none does.</summary>
    public (Figure Figure, string Rule, int Next)? ReadOrNull(int i) => FoldOrNull(i) ?? FractionOrNull(i) ?? OfHeadsOrNull(i) ?? AgeOrNull(i);

    // "grew eightfold", "a 5-fold rise", "a 2.5-fold rise"
    private (Figure Figure, string Rule, int Next)? FoldOrNull(int i)
    {
        // "twice as large", "twice the size", "twice that of"
        if (text.IsWord(i, "twice") && ((text.IsWord(i + 1, "as") && IsOfSize(i + 2)) || (text.IsWord(i + 1, "the") && text.Says(i + 2, FigureWord.Extent))))
            return (new Figure(2, 2, "times"), FigureRules.Fraction, i + 1);
        if (text.Says(i, FigureWord.Fold, out var times, out var next)) return (new Figure(times, times, "times"), FigureRules.Fraction, next);
        if (text[i].Kind != TokenKind.Number || _amounts.FirstOrNull(i) is not { Low: < MostFolds } amount || amount.Next != i + 1) return null;
        var at = text.IsDash(i + 1) ? i + 2 : i + 1;
        return text[at].IsGlued && text.IsWord(at, "fold") ? (new Figure(amount.Low, amount.Low, "times"), FigureRules.Fraction, at + 1) : null;
    }

    // Not "served twice as minister".
    private bool IsOfSize(int i) => text.IsAnyWord(i, "large", "big", "much", "many", "high", "long", "great", "fast", "wide", "heavy", "expensive", "costly", "dear", "rich", "strong", "likely", "good", "far");

    // "four in five payments", "four payments in five", "one log in three": so many of so many, and of no time, place or thing.
    private (Figure Figure, string Rule, int Next)? OfHeadsOrNull(int i)
    {
        if (OutOfOrNull(i) is { } outOf) return outOf;
        if (_amounts.ReadOrNull(i, isMoney: false) is not { IsInWords: true, High: < MostOf } part || part.Low != part.High) return null;
        var at = part.Next;
        while (at < part.Next + MostNouns && text[at].Kind == TokenKind.Word && !text.IsWord(at, "in") && !text.IsWord(at, "out") && !text.Says(at, FigureWord.NoThing) && !text.Says(at, FigureWord.Time) && !text.IsCapitalised(at)) at++;
        var hasNoun = at > part.Next;
        if (text.IsWord(at, "out") && text.IsWord(at + 1, "of")) at++;
        else if (!text.IsWord(at, "in")) return null;
        if (_amounts.ReadOrNull(at + 1, isMoney: false) is not { IsInWords: true, High: <= MostOf } whole || whole.Low != whole.High || whole.Low <= part.Low) return null;
        // "four ships in five ports"
        var isOfThings = text[whole.Next].Kind == TokenKind.Word && !text.Says(whole.Next, FigureWord.NoThing) && (text.Says(whole.Next, FigureWord.Thing) || text.Words(whole.Next)[^1] == 's');
        if (text.Says(whole.Next, FigureWord.Time) || text.Says(whole.Next, FigureWord.Unit) || text.Says(whole.Next, FigureWord.Multiplier) || (hasNoun && isOfThings)) return null;
        var share = Math.Round(part.Low * 100 / whole.Low, 1);
        return (new Figure(share, share, "percent"), FigureRules.Fraction, whole.Next);
    }

    // "7 out of 10"
    private (Figure Figure, string Rule, int Next)? OutOfOrNull(int i)
    {
        if (text[i] is not { Kind: TokenKind.Number, Value: > 0 and < MostOf and var part } || !text.IsWord(i + 1, "out") || !text.IsWord(i + 2, "of")) return null;
        var at = text.IsWord(i + 3, "every") ? i + 4 : i + 3;
        if (text[at] is not { Kind: TokenKind.Number, Value: <= MostOf and var whole } || whole <= part || text.IsSign(at + 1, '%')) return null;
        var share = Math.Round(part * 100m / whole, 1);
        return (new Figure(share, share, "percent"), FigureRules.Fraction, at + 1);
    }

    /// <summary>"more than half", "a third of", "one eighth the size", "fell by half after", "took a fifth".</summary>
    private (Figure Figure, string Rule, int Next)? FractionOrNull(int i)
    {
        if (!text.Says(i, FigureWord.Fraction, out var row, out var next) || _amounts.IsOfMillion(i, out _, out _)) return null;
        if (text.IsWord(i - 1, "first") || text.IsWord(i - 1, "second") || text.IsWord(i - 1, "other") || text.IsWord(i - 1, "latter") || text.IsWord(i - 1, "its")) return null;
        var isShare = text.IsWord(next, "of") || (text.IsWord(next, "the") && text.Says(next + 1, FigureWord.Extent)) || (EndsShare(next) && text.Says(i - 1, FigureWord.BeforeShare)) || HasShareVerb(i, next);
        // "of whom a third, he said, came back", "half the importers in town"
        isShare |= text.IsPause(next) && (text.IsWord(i - 1, "whom") || text.IsWord(i - 1, "which")) && text.IsWord(i - 2, "of");
        isShare |= text.IsWord(i, "half") && text.IsWord(next, "the") && (text.Says(next + 1, FigureWord.Thing) || text.Says(next + 2, FigureWord.Thing));
        if (!isShare && (FigureBounds.Of(text, i, next) == FigureBound.Exact || IsOfTime(next) || IsOfTime(next + 1) || text.Says(next + 1, FigureWord.Multiplier))) return null;
        var share = FigureLexicon.Fraction(row);
        return (new Figure(share, share, "percent"), FigureRules.Fraction, next);
    }

    // "a third stood empty": at the beginning of a clause.
    private bool HasShareVerb(int i, int next) =>
        text.IsPause(i - 1) && (text.IsWord(next, "were") || text.IsWord(next, "was") || text.IsWord(next, "are") || text.IsWord(next, "is") || text.IsWord(next, "had") || text.IsWord(next, "have") || text.IsWord(next, "stood") || text.IsWord(next, "went") || text.IsWord(next, "came"));

    private bool EndsShare(int i) => text.IsPause(i) || text.IsWord(i, "after") || text.IsWord(i, "in") || text.IsWord(i, "since") || text.IsWord(i, "between") || text.IsWord(i, "within") || text.IsWord(i, "from") || text.IsWord(i, "and") || text.IsWord(i, "last") || text.IsWord(i, "this") || text.IsWord(i, "by") || text.IsWord(i, "over") || text.IsWord(i, "on");

    private bool IsOfTime(int i) => text.Says(i, FigureWord.Time) || (text.IsDash(i) && text.Says(i + 1, FigureWord.Time));

    // A name's age stands between commas; else a word says that it is one.
    private (Figure Figure, string Rule, int Next)? AgeOrNull(int i)
    {
        if (text[i].Kind == TokenKind.Word && _amounts.FirstOrNull(i) is { IsInWords: true, Low: var age and > 1 and <= Oldest } words && text.IsWord(words.Next, "years") && text.IsWord(words.Next + 1, "old"))
            return (new Figure(age, age, "years"), FigureRules.Age, words.Next + 2);
        if (text[i] is not { Kind: TokenKind.Number, Length: 2, IsGlued: false, Value: >= Youngest and <= Oldest and var years }) return null;
        var next = i + 1;
        if (text.IsDash(next) && text.IsWord(next + 1, "year") && text.IsDash(next + 2) && text.IsWord(next + 3, "old")) next += 4;
        else if (text.IsWord(next, "years") && text.IsWord(next + 1, "old")) next += 2;
        else if (!text.IsWord(i - 1, "aged") && !(text.IsSign(i - 1, ',') && text.IsSign(next, ',') && text.IsCapitalised(i - 2) && text.IsCapitalised(i - 3))) return null;
        return (new Figure(years, years, "years"), FigureRules.Age, next);
    }
}

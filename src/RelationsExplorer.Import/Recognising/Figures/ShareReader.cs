using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Import.Recognising.Tokens;

namespace RelationsExplorer.Import.Recognising.Figures;

/// <summary>Reads shares told by heads, "four payments in five", "one in ten", and ages behind names, "Ann Lee, 46, sells tea".</summary>
/// <param name="text">The passage.</param>
internal sealed class ShareReader(TokenText<FigureWord> text)
{
    private const int MostNouns = 2;
    private const int MostOf = 100;
    private const int Youngest = 16, Oldest = 99;

    private readonly AmountReader _amounts = new(text);

    /// <summary>The share or the age that begins with that token; null where none does.</summary>
    public (Figure Figure, string Rule, int Next)? ReadOrNull(int i) => OfHeadsOrNull(i) ?? AgeOrNull(i);

    // "four in five payments", "four payments in five", "one log in three": so many of so many, and of no time, place or thing.
    private (Figure Figure, string Rule, int Next)? OfHeadsOrNull(int i)
    {
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

    private (Figure Figure, string Rule, int Next)? AgeOrNull(int i) =>
        text[i] is { Kind: TokenKind.Number, Length: 2, IsGlued: false, Value: >= Youngest and <= Oldest and var years } && text.IsSign(i - 1, ',') && text.IsSign(i + 1, ',') && text.IsCapitalised(i - 2) && text.IsCapitalised(i - 3)
            ? (new Figure(years, years, "years"), FigureRules.Age, i + 1) : null;
}

using RelationsExplorer.Import.Recognising.Figures.Words;
using RelationsExplorer.Import.Recognising.Tokens;

namespace RelationsExplorer.Import.Recognising.Figures;

/// <summary>Reads what a number counts: "20 Indian soldiers", "four disputed islands", "205 key projects".</summary>
/// <param name="text">The passage.</param>
internal sealed class ThingReader(TokenText<FigureWord> text)
{
    private const int MostAdjectives = 3;
    private const int HighestOfName = 9;
    private const int ManyInWords = 10;
    private const int FarthestOfThose = 7;
    private const int CodeDigits = 4, CodeLetters = 3;

    /// <summary>The thing that the amount counts, and the token after its name; null where it counts none.</summary>
    public (string Thing, int Next)? ReadOrNull(int i, Amount amount, int at)
    {
        if (amount.Low != Math.Floor(amount.Low)) return text.IsWord(at, "times") ? ("times", at + 1) : null;
        if (amount.High < 2 || IsOfCode(i) || (amount.IsInWords && text.IsCapitalised(at) && text.Says(at, FigureWord.Thing) && !text.IsPause(i - 1))) return null;
        if (!amount.IsInWords && amount.High <= HighestOfName && IsOfName(i)) return null;
        if (amount.High > 2 && text.IsWord(at, "of") && OfThoseOrNull(at + 1) is { } part) return part;
        if (amount is { IsInWords: true, Low: 2 } && text.Says(i - 1, FigureWord.Pair)) return null;
        var adjectives = 0;
        for (var n = at; adjectives <= MostAdjectives && text[n].Kind == TokenKind.Word; n++, adjectives++)
        {
            if (text.Says(n, FigureWord.Thing, out var row, out var next) && !IsCompound(next)) return (FigureLexicon.Thing(row), next);
            if (n > at && text.IsWord(n, "and") && text.IsCapitalised(n - 1) && text.IsCapitalised(n + 1)) continue;
            if (text.Says(n, FigureWord.NoThing) || text.Says(n, FigureWord.Time) || (n == at && text.Says(n, FigureWord.Number))) break;
            if (IsModel(n, out var model)) return (text.Text[text[n].Start..text[model - 1].End], model);
            if ((!amount.IsInWords || amount.Low >= ManyInWords || (amount.Low > 2 && IsNew(i))) && adjectives <= 1 && IsPlural(n)) return (text.Words(n).ToString(), n + 1);
            n = AfterHyphen(n);
        }

        return text.Says(at, FigureWord.Demonym, out _, out var end) ? ("people", end) : null;
    }

    /// <summary>"21 of the country's large chemical projects": some of those that there are.</summary>
    private (string Thing, int Next)? OfThoseOrNull(int at)
    {
        if (!(text.IsWord(at, "the") || text.IsWord(at, "its") || text.IsWord(at, "their") || text.IsWord(at, "our") || text.IsWord(at, "these") || text.IsWord(at, "those"))) return null;
        for (var n = at + 1; n <= at + FarthestOfThose && (text[n].Kind == TokenKind.Word || text.IsApostrophe(n)); n++)
        {
            if (text.Says(n, FigureWord.Thing, out var row, out var next) && !IsCompound(next) && !text.IsApostrophe(next)) return (FigureLexicon.Thing(row), next);
        }

        return null;
    }

    /// <summary>"Power of Siberia 2 pipelines": a small number behind a name belongs to it, for one that counts would be a word.</summary>
    private bool IsOfName(int i) => text.IsCapitalised(i - 1) && text[i - 2].Kind == TokenKind.Word;

    /// <summary>"HS 8542 covers them": a number behind capitals is one of a list.</summary>
    private bool IsOfCode(int i)
    {
        if (text[i].Length < CodeDigits || text[i].Value < 0 || text[i - 1] is not { Kind: TokenKind.Word, Length: > 1 and <= CodeLetters }) return false;
        foreach (var c in text.Words(i - 1))
        {
            if (!char.IsAsciiLetterUpper(c)) return false;
        }

        return !text.Says(i - 1, FigureWord.Currency);
    }

    /// <summary>"76 Su-27", "200 more Su-27s.": a type of arms that stands for the thing itself, as no noun follows.</summary>
    private bool IsModel(int n, out int next)
    {
        next = AfterHyphen(n) + 1;
        if (!text.IsCapitalised(n) || next <= n + 2 || text[n + 2].Kind != TokenKind.Number) return false;
        return text.IsPause(next) || text.Says(next, FigureWord.NoThing);
    }

    /// <summary>The last token of a compound adjective or a model's name: "long-range", "Su-35", "AL-31F".</summary>
    private int AfterHyphen(int n)
    {
        if (!text.IsDash(n + 1) || !text[n + 1].IsGlued || !text[n + 2].IsGlued) return n;
        if (text[n + 2].Kind == TokenKind.Word) return n + 2;
        return text[n + 3] is { IsGlued: true, Kind: TokenKind.Word } ? n + 3 : n + 2;
    }

    /// <summary>"missile systems", "border guards": the thing is the last noun of a compound.</summary>
    private bool IsCompound(int next) => text[next].Kind == TokenKind.Word && text.Says(next, FigureWord.Thing);

    /// <summary>"Three exits are discussed", "with nine lines": of the things that were told of, "the three" tells no number.</summary>
    private bool IsNew(int i) =>
        !text.Says(i - 1, FigureWord.Pair) && !text.IsWord(i - 1, "all") && !text.IsWord(i - 1, "his") && !text.IsWord(i - 1, "her") && !text.IsWord(i - 1, "other") && !text.IsWord(i - 1, "first") && !text.IsWord(i - 1, "last") && !text.IsWord(i - 1, "next");

    /// <summary>A lower-case word that looks like a plural noun.</summary>
    private bool IsPlural(int n)
    {
        var word = text.Words(n);
        return word.Length > 3 && char.IsLower(word[0]) && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i' or 'a');
    }
}

using RelationsExplorer.Import.Recognising.Figures.Words;
using RelationsExplorer.Import.Recognising.Tokens;

namespace RelationsExplorer.Import.Recognising.Figures;

/// <summary>Knows numbers that count people without saying so: "some 5,000 drowned", "a town of 580,000", "population 54,000", "wounding 14", "35 abstained".</summary>
/// <param name="text">The passage.</param>
internal sealed class PeopleReader(TokenText<FigureWord> text)
{
    private const int FewestInTown = 100;
    private const int FewestInGroup = 3;
    private const int FarthestWord = 8;
    private const string People = "people";

    private static readonly HashSet<string> Fates = WordList.Words(typeof(PeopleReader), "fates.txt");
    private static readonly HashSet<string> Towns = WordList.Words(typeof(PeopleReader), "peopled.txt");

    /// <summary>The unit: people, or votes; null where the number counts neither.</summary>
    /// <param name="i">Where the number begins.</param>
    /// <param name="amount">The number.</param>
    public string? UnitOrNull(int i, Amount amount)
    {
        if (amount.Low != Math.Floor(amount.Low) || amount.High < FewestInGroup) return null;
        var behind = amount.Next;
        if (IsWord(behind, "abstained") || IsWord(behind, "abstaining") || IsPhrase(behind, "voted", "for", "against") || IsPhrase(behind, "in", "favour", "favor") || IsPhrase(behind, "were", "against", "for")) return "votes";
        if (IsFate(behind) || ((IsWord(behind, "were") || IsWord(behind, "had") || IsWord(behind, "are")) && IsFate(behind + 1))) return amount.High >= FewestInTown || amount.IsInWords || text[i].Kind == TokenKind.Number ? People : null;
        var before = i - 1;
        while (text.Says(before, FigureWord.Bound, out _, out _) || IsWord(before, "than") || IsWord(before, "of")) before--;
        if (amount.High >= FewestInTown && IsEnd(behind) && (IsCounted(before) || IsOfPopulation(before))) return People;
        if (before == i - 1) return IsEnd(behind) && (IsWord(before, "wounding") || IsWord(before, "injuring") || IsWord(before, "killing") || (amount.High >= FewestInTown && IsWord(before, "population"))) ? People : null;
        return text[before].Kind == TokenKind.Word && Towns.Contains(text.Words(before).ToString().ToLowerInvariant()) && HasOf(before, i) && (amount.High >= FewestInTown || IsEnd(behind)) ? People : null;
    }

    // "the census of 2010 found 29,000"
    private bool IsCounted(int before) =>
        (IsWord(before, "found") || IsWord(before, "counted") || IsWord(before, "recorded") || IsWord(before, "put")) && Near(before, "census");

    // "the region's population has fallen from 8 million in 1991 to 6.5 million"
    private bool IsOfPopulation(int before) =>
        (IsWord(before, "from") || IsWord(before, "to") || IsWord(before, "at") || IsWord(before, "was") || IsWord(before, "is") || IsWord(before, "reached")) && Near(before, "population");

    private bool Near(int before, string word)
    {
        for (var n = before; n >= Math.Max(0, before - FarthestWord) && !text.IsSign(n, '.'); n--)
        {
            if (IsWord(n, word)) return true;
        }

        return false;
    }

    private bool HasOf(int before, int i)
    {
        for (var n = before + 1; n < i; n++)
        {
            if (IsWord(n, "of")) return true;
        }

        return false;
    }

    private bool IsFate(int i) => text[i].Kind == TokenKind.Word && Fates.Contains(text.Words(i).ToString());

    private bool IsEnd(int i) => text.IsPause(i) || IsWord(i, "and") || IsWord(i, "in") || IsWord(i, "on") || IsWord(i, "by") || IsWord(i, "at") || IsWord(i, "who") || IsWord(i, "that");

    private bool IsPhrase(int i, string first, params ReadOnlySpan<string> second)
    {
        if (!IsWord(i, first)) return false;
        foreach (var word in second)
        {
            if (IsWord(i + 1, word)) return true;
        }

        return false;
    }

    private bool IsWord(int i, string word) => text.IsWord(i, word);
}

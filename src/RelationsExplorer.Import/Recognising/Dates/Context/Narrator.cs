namespace RelationsExplorer.Import.Recognising.Dates.Context;

/// <summary>Tells whether the words around a date are of what the author saw and heard for the article: "told me in Vladivostok in January", "when I went there in May".</summary>
/// <param name="text">The passage.</param>
internal sealed class Narrator(DateText text)
{
    private const int Farthest = 12;

    /// <summary>Whether they are, in the sentence before the date or right behind it.</summary>
    /// <param name="at">The token with which the date begins.</param>
    public bool Tells(int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - Farthest) && !IsStop(i); i--)
        {
            if (IsTold(i)) return true;
        }

        return false;
    }

    private bool IsTold(int i)
    {
        if (text.IsWord(i, "me") || text.IsWord(i, "us"))
            return text.IsWord(i - 1, "told") || (text.IsWord(i - 1, "to") && (text.IsWord(i - 2, "said") || text.IsWord(i - 2, "explained") || text.IsWord(i - 2, "remarked") || text.IsWord(i - 2, "confided")));
        return text.IsWord(i, "i") && (text.IsWord(i + 1, "went") || text.IsWord(i + 1, "visited") || text.IsWord(i + 1, "met") || text.IsWord(i + 1, "spoke") || text.IsWord(i + 1, "attended") || text.IsWord(i + 1, "interviewed"));
    }

    private bool IsStop(int i) => (text.IsSign(i, '.') && !text[i + 1].IsGlued) || text.IsSign(i, '?') || text.IsSign(i, '!');
}

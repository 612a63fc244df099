using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Import.Recognising.Figures.Words;
using RelationsExplorer.Import.Recognising.Tokens;

namespace RelationsExplorer.Import.Recognising.Figures;

/// <summary>Knows how firmly the words beside a figure hold it: "about 30", "no more than 30", "30 or more", "30-odd".</summary>
internal static class FigureBounds
{
    private const int FarthestBound = 4;

    /// <summary>How firmly the figure is held.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="i">Where the figure begins.</param>
    /// <param name="next">The token after it.</param>
    public static FigureBound Of(TokenText<FigureWord> text, int i, int next)
    {
        for (var back = Math.Max(0, i - FarthestBound); back < i; back++)
        {
            if (text.Says(back, FigureWord.Bound, out var bound, out var end) && end == i) return (FigureBound)bound;
        }

        return text.IsWord(next, "or") && text.IsWord(next + 1, "more") ? FigureBound.AtLeast : FigureBound.Exact;
    }

    /// <summary>Where the words begin that hold the figure: of "to nearly 33 million" the token of "nearly"; the figure's own where none hold it.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="i">Where the figure begins.</param>
    public static int Start(TokenText<FigureWord> text, int i)
    {
        for (var back = Math.Max(0, i - FarthestBound); back < i; back++)
        {
            if (text.Says(back, FigureWord.Bound, out _, out var end) && end == i) return back;
        }

        return i;
    }
}

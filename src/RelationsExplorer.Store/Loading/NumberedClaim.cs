using RelationsExplorer.Corpus.Claims;

namespace RelationsExplorer.Store.Loading;

/// <summary>A claim with the numbers of all that hangs on it, each once.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Passage">Its passage, counted from 0 in the article.</param>
/// <param name="Speaker">Who says it; 0 for the author of the article.</param>
/// <param name="Reporter">Through whom it came; 0 where nobody stands between.</param>
/// <param name="Themes">What it is about.</param>
/// <param name="Actors">Who it is about.</param>
/// <param name="Places">Where it is set.</param>
/// <param name="Events">What it tells of, the main one first.</param>
/// <param name="Told">What waits for its number, where an event or a discrepancy names it; null where none does.</param>
internal sealed record NumberedClaim(Claim Claim, int Passage, int Speaker, int Reporter, int[] Themes, int[] Actors, int[] Places, int[] Events, ToldClaim? Told)
{
    /// <summary>The works that it cites.</summary>
    public int[] Sources { get; set; } = [];

    /// <summary>How often it cites any.</summary>
    public int CitationCount { get; set; }
}

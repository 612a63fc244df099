using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Store.Queries.Compare;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Pages.Compare;

/// <summary>How many claims in which stance, as a bar and in words.</summary>
/// <param name="Cell">The counts.</param>
/// <param name="Most">The greatest number of claims of any bar beside it, which takes the whole width.</param>
internal sealed record StanceBar(ComparisonCell Cell, int Most)
{
    /// <summary>The width of the longest bar.</summary>
    public const double Width = 104;

    // From near to far; what says nothing on it comes last.
    private static readonly Stance[] _order = [Stance.Convergence, Stance.Mixed, Stance.Friction, Stance.Neutral];

    /// <summary>The stances that occur, each with its place.</summary>
    public IEnumerable<(Stance Stance, double X, double Length)> Parts
    {
        get
        {
            var x = 0.0;
            foreach (var stance in _order.Where(Cell.ByStance.ContainsKey))
            {
                var length = Width * Cell.ByStance[stance] / Math.Max(1, Most);
                yield return (stance, x, length);
                x += length;
            }
        }
    }

    /// <summary>"12 claims: 5 drawing together, 3 friction, 4 neutral".</summary>
    public string InWords =>
        $"{Words.Count(Cell.Claims, "claim")}: {string.Join(", ", _order.Where(Cell.ByStance.ContainsKey).Select(stance => $"{Cell.ByStance[stance].Grouped()} {stance.InWords()}"))}";
}

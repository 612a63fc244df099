using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Claims;

namespace RelationsExplorer.Store.Loading;

/// <summary>
/// The claims that events and discrepancies name, few among all: which events name each, and, once its article has gone by, its
/// number and that of its article.
/// </summary>
internal sealed class ToldClaims
{
    private readonly Dictionary<ClaimId, ToldClaim> _claims = [];

    public ToldClaims(Collection collection, Numbering numbers)
    {
        for (var i = 0; i < numbers.Events.Items.Count; i++)
        {
            foreach (var claim in numbers.Events.Items[i].Claims) Of(claim).Events.Add(i + 1);
        }

        foreach (var claim in collection.Discrepancies.SelectMany(discrepancy => discrepancy.Sides).SelectMany(side => side.Claims)) Of(claim);
    }

    /// <summary>What is told of a claim; null where nobody names it.</summary>
    public ToldClaim? FindOrNull(ClaimId claim) => _claims.GetValueOrDefault(claim);

    /// <summary>The numbers of a claim that an event or a discrepancy names, and of its article, once it has gone by.</summary>
    public (int Number, int Article) NumberOf(ClaimId claim) => (_claims[claim].Number, _claims[claim].Article);

    /// <summary>Sees that every claim that something names has gone by.</summary>
    /// <exception cref="InvalidOperationException">One has not.</exception>
    public void AllWereNumbered()
    {
        foreach (var (claim, told) in _claims)
        {
            if (told.Number == 0) throw new InvalidOperationException($"Something refers to the claim '{claim}', which the collection lacks.");
        }
    }

    private ToldClaim Of(ClaimId claim)
    {
        if (!_claims.TryGetValue(claim, out var told)) _claims.Add(claim, told = new ToldClaim());
        return told;
    }
}

/// <summary>A claim that an event or a discrepancy names.</summary>
internal sealed class ToldClaim
{
    /// <summary>The numbers of the events that name it, ascending.</summary>
    public List<int> Events { get; } = new(1);

    /// <summary>Its number, once its article has gone by; 0 before.</summary>
    public int Number { get; set; }

    /// <summary>The number of its article, likewise.</summary>
    public int Article { get; set; }
}

using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Claims;

namespace RelationsExplorer.Store.Loading;

/// <summary>
/// The claims that events and discrepancies name, few among all: which events name each, and, once its article has gone by, its
/// number and that of its article.
/// </summary>
internal sealed class ToldClaims
{
    private readonly Dictionary<ClaimId, Told> _claims = [];

    public ToldClaims(Collection collection, Numbering numbers)
    {
        for (var i = 0; i < numbers.Events.Items.Count; i++)
        {
            foreach (var claim in numbers.Events.Items[i].Claims) Of(claim).Events.Add(i + 1);
        }

        foreach (var claim in collection.Discrepancies.SelectMany(discrepancy => discrepancy.Sides).SelectMany(side => side.Claims)) Of(claim);
    }

    /// <summary>The numbers of the events that name a claim, ascending.</summary>
    public IReadOnlyList<int> EventsOf(ClaimId claim) => _claims.TryGetValue(claim, out var told) ? told.Events : [];

    /// <summary>Takes note of the number of a claim, where anybody asks for it.</summary>
    public void Number(ClaimId claim, int number, int article)
    {
        if (_claims.TryGetValue(claim, out var told)) (told.Number, told.Article) = (number, article);
    }

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

    private Told Of(ClaimId claim)
    {
        if (!_claims.TryGetValue(claim, out var told)) _claims.Add(claim, told = new Told());
        return told;
    }

    private sealed class Told
    {
        public List<int> Events { get; } = new(1);

        public int Number { get; set; }

        public int Article { get; set; }
    }
}

using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Mentions;

namespace RelationsExplorer.Import.Merging;

/// <summary>What two events are compared by: their actors, places and the weighty words of their titles, as <see cref="WeightyWords"/> numbers them.</summary>
internal sealed record EventWords(int[] Actors, int[] Places, int[] Words)
{
    /// <summary>The weighty words and the figures of the claims that tell of it, without its names and its date; empty where they were not asked for.</summary>
    public int[] Told { get; private init; } = [];

    /// <summary>The words of an event.</summary>
    public static EventWords Of(Event told, WeightyWords weighty) =>
        new(weighty.Of(told.Actors.Select(a => a.Value)), weighty.Of(told.Places.Select(p => p.Value)), weighty.Of(told.Title));

    /// <summary>The words of an event, and of what tells of it.</summary>
    /// <param name="told">The event.</param>
    /// <param name="weighty">Numbers the words.</param>
    /// <param name="claims">The claims of its article.</param>
    /// <param name="figures">The figures of its article, by passage.</param>
    public static EventWords Of(Event told, WeightyWords weighty, Dictionary<ClaimId, Claim> claims, ILookup<PassageId, FigureMention> figures)
    {
        var telling = told.Claims.Select(claims.GetValueOrDefault).OfType<Claim>().ToList();
        var counted = telling.SelectMany(claim => figures[claim.Passage].Where(figure => claim.Span.Contains(figure.Span))).ToList();
        var names = told.Actors.Select(a => a.Value).Concat(told.Places.Select(p => p.Value)).Select(slug => slug.Replace('-', ' '));
        var known = weighty.Of(string.Join(' ', [.. names, told.Date.InWords(), .. counted.Select(figure => figure.Text)]));
        return Of(told, weighty) with
        {
            Told = [.. weighty.Of(string.Join(' ', telling.Select(claim => claim.Text))).Except(known).Concat(weighty.Of(counted.SelectMany(Amount))).Order()],
        };
    }

    /// <summary>With the words of another telling beside its own; its names and its title stay the first telling's.</summary>
    public EventWords And(EventWords other) => other.Told.Length == 0 ? this : this with { Told = [.. Told.Union(other.Told).Order()] };

    // An amount says as much as two words.
    private static string[] Amount(FigureMention mention)
    {
        var amount = FormattableString.Invariant($"{mention.Figure.Low:0.####}-{mention.Figure.High:0.####} {mention.Figure.Unit}");
        return [amount, "= " + amount];
    }
}

using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Import.Recognising.Actors;

namespace RelationsExplorer.Import.Judging.Stances;

/// <summary>
/// Says of each claim that names somebody of the two that it speaks of that state as well: what Rosneft sells, Russia
/// sells; and of one that names a pipeline or bridge between the two that it speaks of both. Added when all else has been read,
/// so that it joins no events and makes no claims alike.
/// </summary>
internal sealed class StatesOfActors
{
    private static readonly HashSet<ActorSlug> Two = [.. WordList.Rows(typeof(StatesOfActors), "two-states.tsv").Select(row => new ActorSlug(row[0]))];
    private static readonly ActorSlug[] Sides = [.. WordList.Rows(typeof(StatesOfActors), "two-states.tsv").Select(row => new ActorSlug(row[1])).Distinct()];
    private readonly Dictionary<ActorSlug, ActorSlug> _states;
    private readonly HashSet<PlaceSlug> _joining;

    /// <summary>Arranges the vocabulary once, for any number of articles.</summary>
    public StatesOfActors(Vocabulary vocabulary)
    {
        _states = vocabulary.Actors.Where(a => a.Country is { } state && Two.Contains(state)).ToDictionary(a => a.Slug, a => a.Country!.Value);
        _joining = [.. vocabulary.Places.Where(p => p.Kind is "pipeline" or "bridge" && Sides.All(p.Countries.Contains)).Select(p => p.Slug)];
    }

    /// <summary>Whether a claim names an actor itself, and not only somebody of it.</summary>
    public static bool Names(Claim claim, ActorSlug actor) =>
        !claim.Origins.Any(o => o.Rule == ActorRules.StateOfActor && o.Value == OriginOf.Actor(actor));

    /// <summary>The article, its claims with the states of those whom they name.</summary>
    public Draft Add(Draft draft) => draft with { Claims = [.. draft.Claims.Select(Add)] };

    private Claim Add(Claim claim)
    {
        if (claim.Origins.Any(o => o is { Value: OriginOf.Actors, Rule: Origin.Editor })) return claim;
        var added = claim.Actors
            .Where(_states.ContainsKey).Select(actor => (Of: actor.Value, State: _states[actor]))
            .Concat(claim.Places.Where(_joining.Contains).SelectMany(place => Sides.Select(state => (Of: place.Value, State: state))))
            .Where(x => !claim.Actors.Contains(x.State)).DistinctBy(x => x.State).ToList();
        return added.Count == 0 ? claim : claim with
        {
            Actors = [.. claim.Actors, .. added.Select(x => x.State)],
            Origins = [.. claim.Origins, .. added.Select(x => new Origin(OriginOf.Actor(x.State), ActorRules.StateOfActor, x.Of))],
        };
    }
}

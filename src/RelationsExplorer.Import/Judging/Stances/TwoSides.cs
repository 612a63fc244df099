using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Import.Judging.Cues;

namespace RelationsExplorer.Import.Judging.Stances;

/// <summary>
/// Says how far words are about Russia and China: by the actors and places that they name, each on the side of its state
/// (Putin, Gazprom and Vladivostok on Russia's, and the Soviet Union as well), and by what speaks of both without naming them
/// ("the two", "bilateral").
/// </summary>
/// <param name="actors">The actors of the vocabulary.</param>
/// <param name="places">Its places.</param>
internal sealed class TwoSides(IReadOnlyDictionary<ActorSlug, Actor> actors, IEnumerable<Place> places)
{
    private static readonly CueList Both = CueList.Read(typeof(TwoSides), "both-sides.tsv");
    private static readonly Dictionary<ActorSlug, Sides> States = WordList.Rows(typeof(TwoSides), "two-states.tsv")
        .ToDictionary(row => new ActorSlug(row[0]), row => Enum.Parse<Sides>(row[1], ignoreCase: true));

    // A place that lies in one state alone; a river between two is on neither side.
    private readonly Dictionary<PlaceSlug, Sides> _places = places
        .Where(p => p.Countries is [var state] && States.ContainsKey(state)).ToDictionary(p => p.Slug, p => States[p.Countries[0]]);

    /// <summary>How far a claim is about the two.</summary>
    /// <param name="mentions">Whose side those are on that were recognised in its passage.</param>
    /// <param name="sentence">The sentence that holds it.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="namesBoth">Whether the claim itself names both.</param>
    /// <param name="passageNamesBoth">Whether its passage does.</param>
    public static StanceSubject SubjectOf(Sided[] mentions, Span sentence, Span claim, bool namesBoth, bool passageNamesBoth)
    {
        if (namesBoth) return StanceSubject.Both;
        var own = Named(mentions, claim);
        if ((own & Sides.Both) == Sides.None && own != Sides.None) return StanceSubject.Neither;
        if (Named(mentions, sentence).HasFlag(Sides.Both)) return StanceSubject.Both;
        return passageNamesBoth && !own.HasFlag(Sides.Third) ? StanceSubject.One : StanceSubject.Neither;
    }

    /// <summary>Whether a claim or a passage names both, or speaks of both without naming them.</summary>
    public static bool AreNamed(CueWords words, Sided[] mentions, Span within) =>
        Named(mentions, within).HasFlag(Sides.Both) || Both.Find(words, within).Count > 0;

    /// <summary>Whether a claim names only one of the two, itself or through its people.</summary>
    public static bool NamesOne(Sided[] mentions, Span claim) => (Named(mentions, claim) & Sides.Both) is Sides.Russia or Sides.China;

    /// <summary>The mentions of a passage that are on any side, each with whose: asked once for all of its claims.</summary>
    public Sided[] SidesOf(IEnumerable<Mention> mentions) =>
    [
        .. mentions
            .Select(mention => new Sided(mention.Span, mention switch
            {
                ActorMention { Actor: var actor } => Side(actor),
                PlaceMention { Place: var place } => _places.GetValueOrDefault(place),
                _ => Sides.None,
            }))
            .Where(sided => sided.Sides != Sides.None),
    ];

    private static Sides Named(Sided[] mentions, Span within)
    {
        var sides = Sides.None;
        foreach (var mention in mentions)
        {
            if (within.Contains(mention.Span)) sides |= mention.Sides;
        }

        return sides;
    }

    private Sides Side(ActorSlug slug)
    {
        if (States.TryGetValue(slug, out var state)) return state;
        if (!actors.TryGetValue(slug, out var actor)) return Sides.Unknown;
        if (actor.Country is { } country && States.TryGetValue(country, out var side)) return side;
        return actor.Kind == ActorKind.State ? Sides.Third : Sides.Unknown;
    }

    /// <summary>A mention of somebody or somewhere on a side.</summary>
    internal readonly record struct Sided(Span Span, Sides Sides);

    /// <summary>Whose side the actors of a stretch of text are on.</summary>
    [Flags]
    internal enum Sides
    {
        None = 0,
        Russia = 1,
        China = 2,
        Both = Russia | China,
        Third = 4,
        Unknown = 8,
    }
}

/// <summary>How far a claim is about Russia and China together.</summary>
internal enum StanceSubject
{
    /// <summary>It is not.</summary>
    Neither,

    /// <summary>It names one of them, in a passage about both.</summary>
    One,

    /// <summary>It names both, or their relationship.</summary>
    Both,
}

using System.Collections.Frozen;
using System.Text.RegularExpressions;
using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Import.Judging.Speakers.Verbs;
using RelationsExplorer.Import.Recognising.Actors.Unnamed;

namespace RelationsExplorer.Import.Judging.Speakers;

/// <summary>Says what the actors of an article are who may speak in it: persons, states, newspapers or other bodies.</summary>
/// <param name="actors">What is known of each.</param>
internal sealed partial class ActorKinds(Dictionary<ActorSlug, Actor> actors)
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OutletNames = WordList.Lookup(typeof(ActorKinds), "outlet-names.txt", StringComparer.Ordinal);
    private readonly List<Actor> _called = [];

    /// <summary>Those who speak though nobody introduced them, in the order of finding.</summary>
    public IReadOnlyList<Actor> Called => _called;

    /// <summary>Who is called by what they are, "mayor", "lawyer": known from here on.</summary>
    public ActorSlug Call(string what)
    {
        var slug = new ActorSlug(Slug.Of(what));
        if (actors.ContainsKey(slug)) return slug;
        var actor = new Actor(slug, char.ToUpperInvariant(what[0]) + what[1..], ActorKind.Unnamed, [new NameForm(what, NameManner.Name)], null, null, null, UnnamedSpeakerFinder.Description);
        actors[slug] = actor;
        _called.Add(actor);
        return slug;
    }

    /// <summary>Whether the actor is a person.</summary>
    public bool IsPerson(ActorSlug slug) => actors.TryGetValue(slug, out var actor) && actor.IsPerson;

    /// <summary>Whether the actor is a state.</summary>
    public bool IsState(ActorSlug slug) => actors.TryGetValue(slug, out var actor) && actor.Kind == ActorKind.State;

    /// <summary>Whether the actor speaks without a name: "a Chinese scholar".</summary>
    public bool IsUnnamed(ActorSlug slug) => actors.TryGetValue(slug, out var actor) && actor.Kind == ActorKind.Unnamed;

    /// <summary>Whether the actor is a state or any body.</summary>
    public bool IsStateOrBody(ActorSlug slug) => actors.TryGetValue(slug, out var actor) && actor.Kind is ActorKind.State or ActorKind.Organisation;

    /// <summary>Whether the actor is a newspaper, agency or broadcaster, by what the vocabulary or its name says of it.</summary>
    public bool IsOutlet(ActorSlug slug) =>
        actors.TryGetValue(slug, out var actor) && actor.Kind == ActorKind.Organisation
        && (OutletByDescription().IsMatch(actor.Description ?? "") || SpacedWord.IsIn(actor.Name, OutletNames));

    /// <summary>Whether the actor is a body, and no newspaper or agency.</summary>
    public bool IsBody(ActorSlug slug) => actors.TryGetValue(slug, out var actor) && actor.Kind == ActorKind.Organisation && !IsOutlet(slug);

    [GeneratedRegex(@"\b(?:news|newspaper|broadcaster|(?:press|telegraph|information|financial) agency|magazine|daily|weekly|media outlet|website|television|radio|wire service|channel|tabloid)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex OutletByDescription();
}

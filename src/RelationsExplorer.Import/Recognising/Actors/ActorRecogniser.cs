using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Import.Reading;
using RelationsExplorer.Import.Recognising.Actors.Bodies;
using RelationsExplorer.Import.Recognising.Actors.Known;
using RelationsExplorer.Import.Recognising.Actors.Persons;
using RelationsExplorer.Import.Recognising.Actors.Unnamed;

namespace RelationsExplorer.Import.Recognising.Actors;

/// <summary>Finds who and where is spoken of: the vocabulary's actors and places first, then persons and bodies it does not know.</summary>
public sealed class ActorRecogniser
{
    private readonly NameIndex _index;
    private readonly HashSet<ActorSlug> _states;
    private readonly Dictionary<ActorSlug, Actor> _statesBySlug;
    private readonly Dictionary<string, Actor> _bodies = new(StringComparer.Ordinal);
    private readonly Dictionary<ActorSlug, Actor> _bodiesBySlug;
    private readonly HashSet<string> _persons;
    private readonly Dictionary<ActorSlug, Actor> _personsBySlug;
    private readonly Dictionary<ActorSlug, ActorSlug> _countries;
    private readonly ILookup<string, Actor> _byFamilyName;

    /// <summary>Arranges the vocabulary's names once, for any number of articles.</summary>
    public ActorRecogniser(Vocabulary vocabulary)
    {
        _index = new NameIndex(vocabulary);
        _persons = [.. vocabulary.Actors.Where(a => a.Kind == ActorKind.Person).SelectMany(a => a.Names.Select(n => n.Text))];
        _personsBySlug = vocabulary.Actors.Where(a => a.Kind == ActorKind.Person).ToDictionary(a => a.Slug);
        _countries = vocabulary.Actors.Where(a => a is { Kind: ActorKind.Person, Country: not null }).ToDictionary(a => a.Slug, a => a.Country!.Value);
        _byFamilyName = vocabulary.Actors.Where(a => a.Kind == ActorKind.Person)
            .SelectMany(a => a.Names.Where(n => n.Manner == NameManner.Short), (actor, name) => (actor, name.Text)).ToLookup(x => x.Text, x => x.actor, StringComparer.Ordinal);
        _statesBySlug = vocabulary.Actors.Where(a => a.Kind == ActorKind.State).ToDictionary(a => a.Slug);
        _states = [.. _statesBySlug.Keys];
        _bodiesBySlug = vocabulary.Actors.Where(a => a.Kind == ActorKind.Organisation).ToDictionary(a => a.Slug);
        foreach (var body in _bodiesBySlug.Values)
        {
            foreach (var name in body.Names) _bodies.TryAdd(NameIndex.Fold(name.Text).ToLowerInvariant(), body);
        }
    }

    /// <summary>The mentions in headings and paragraphs, and the actors whom only the text knows.</summary>
    public (IReadOnlyList<Mention> Mentions, IReadOnlyList<Actor> Found) Find(Draft draft)
    {
        var names = new NameFinder(_index);
        var persons = new PersonFinder(new FullNames(draft.Passages, IsKnown));
        var bodies = new OrganisationFinder();
        var companies = new CompanyFinder();
        var stateBodies = new StateBodyFinder(_statesBySlug, _bodies, _countries);
        var unnamed = new UnnamedSpeakerFinder();
        var pairs = new PairFinder(_states);
        var heads = new HeadNames(_bodiesBySlug);
        var holders = new OfficeHolders(_personsBySlug);
        var all = new List<(Passage Passage, List<Mention> Mentions)>();
        foreach (var guest in draft.Answers.Values.Where(g => !_persons.Contains(g))) persons.Introduce(guest);
        foreach (var author in draft.Sources.SelectMany(s => s.Authors).Where(a => !_persons.Contains(a))) persons.IntroduceAuthor(author);
        foreach (var author in draft.Sources.SelectMany(s => s.Authors).Select(KnownOrNull).OfType<Actor>()) names.Introduce(author);
        foreach (var passage in draft.Passages)
        {
            if (passage.Kind is not (PassageKind.Paragraph or PassageKind.Heading)) continue;
            var known = WithBodies(names.Find(passage), passage, stateBodies);
            // In a title all words have capitals, and what ends like a name need not be one.
            var organisations = passage.Kind == PassageKind.Heading && Prose.IsTitleCase(passage.Text) ? [] : bodies.Find(passage, known);
            var named = known.Where(k => !organisations.Any(o => o.Span.Contains(k.Span))).Concat(organisations).ToList();
            named.AddRange(persons.Find(passage, named));
            named.AddRange(companies.Find(passage, named));
            named.AddRange(heads.Find(passage, named, bodies.Found));
            named.AddRange(holders.Find(passage, named));
            named.AddRange(unnamed.Find(passage, named));
            named.AddRange(pairs.Find(passage, named));
            all.Add((passage, named));
        }

        EarlierMentions.Add(all, persons.Found.Concat(companies.Found));
        return ([.. all.SelectMany(a => a.Mentions.OrderBy(m => m.Span).ThenBy(m => m.Rule, StringComparer.Ordinal))], [.. persons.Found, .. bodies.Found, .. companies.Found, .. stateBodies.Found, .. unnamed.Found]);
    }

    private bool IsKnown(string word) => _index.At(word, 0) is { } entry && entry.Name.Length == word.Length;

    // "Chinese customs" speaks of China as well; "Harbour Bank of Japan" is a longer name.
    private static IReadOnlyList<Mention> WithBodies(IReadOnlyList<Mention> known, Passage passage, StateBodyFinder finder)
    {
        var bodies = finder.Find(passage, known);
        return bodies.Count == 0 ? known : [.. known.Concat(bodies).OrderBy(m => m.Span)];
    }

    // "Lee, A." in a list of works: the one of that family name whose own name begins so. Of two, neither.
    private Actor? KnownOrNull(string author)
    {
        var words = author.Split(' ');
        if (words.Length < 2) return null;
        var all = _byFamilyName[words[^1]].Where(a => a.Name[0] == words[0][0]).ToList();
        return all.Count == 1 ? all[0] : null;
    }
}

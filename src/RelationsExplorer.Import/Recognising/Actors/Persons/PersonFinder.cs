using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Import.Recognising.Actors.Persons;

/// <summary>
/// Finds persons whom the vocabulary does not know: two to four capitalised words after a title ("historian Ann Lee"),
/// before an apposition that tells who they are ("Ann Lee, a former minister"), or beside a verb of speech. Once found,
/// the family name or the title with a first name stands for them.
/// </summary>
internal sealed class PersonFinder(FullNames fullNames)
{
    private readonly Dictionary<string, Actor> _byShortName = new(StringComparer.Ordinal);
    private readonly Dictionary<ActorSlug, Actor> _found = [];

    /// <summary>The persons found so far, in the order of finding.</summary>
    public IReadOnlyCollection<Actor> Found => _found.Values;

    /// <summary>The persons in one passage; passages are given in order.</summary>
    /// <param name="passage">Where to look.</param>
    /// <param name="known">Names that the vocabulary knows there; a person's name may not overlap them.</param>
    public IReadOnlyList<Mention> Find(Passage passage, IReadOnlyList<Mention> known)
    {
        var mentions = new List<Mention>();
        var text = passage.Text;
        foreach (var span in NameRows.Of(text, known))
        {
            var name = span.In(text);
            if (_byShortName.TryGetValue(name.TrimEnd('.'), out var again))
            {
                _found.TryAdd(again.Slug, again);
                mentions.Add(new ActorMention(passage.Id, span, name, ActorRules.ShortName, again.Slug));
            }
            else if (PersonSigns.RuleOrNull(text, span, name) is { } rule)
            {
                var person = Remember(name.Contains(' ') ? name : fullNames.OfOrNull(name.TrimEnd('.')) ?? name, name);
                mentions.Add(new ActorMention(passage.Id, span, name, rule, person.Slug));
            }
        }

        return mentions;
    }

    /// <summary>Makes known a person whom something other than the words around the name shows to be one.</summary>
    public void Introduce(string name) => Remember(name, name);

    /// <summary>Makes known who wrote a work that the text cites: the text may call them by their family name alone.</summary>
    public void IntroduceAuthor(string name)
    {
        var words = name.Split(' ');
        if (words.Length is < 2 or > 3 || words[0].TrimEnd('.').Length == 1 || !words.All(NameWords.IsOfName) || words[^1].Length < 3 || words[^1].All(c => !char.IsLower(c))) return;
        _byShortName.TryAdd(name, PersonOf(name));
        _byShortName.TryAdd(words[^1], PersonOf(name));
    }

    private Actor Remember(string name, string said)
    {
        var person = PersonOf(name);
        if (_found.TryGetValue(person.Slug, out var before)) return before;
        _found[person.Slug] = person;
        _byShortName[name] = person;
        _byShortName.TryAdd(said, person);
        var words = name.Split(' ');

        // "Ann B. Lee" becomes "Lee", "Ann Lee" or "Dr. Ann"; a name of two or three short syllables may put the family first.
        _byShortName.TryAdd(words[^1], person);
        _byShortName.TryAdd(words[0] + " " + words[^1], person);
        if (words[0].Length > 2) _byShortName.TryAdd(words[0], person);
        return person;
    }

    private static Actor PersonOf(string name) =>
        new(new ActorSlug(Slug.Of(WithoutInitials(name))), name, ActorKind.Person, [new NameForm(name, NameManner.Name)], null, null, null, null);

    // "Ann B. Lee" and "Ann Lee" are one; "B. Lee" has nothing else to be known by.
    private static string WithoutInitials(string name)
    {
        var words = name.Split(' ').Where(w => w.TrimEnd('.').Length > 1).ToList();
        return words.Count >= 2 ? string.Join(' ', words) : name;
    }
}

using System.Text.RegularExpressions;
using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Import.Recognising.Actors;

/// <summary>
/// Finds bodies that the vocabulary does not know: a row of capitalised words with a word like "Institute" or "Bank" in
/// it, and its abbreviation in brackets, which stands for it from then on.
/// </summary>
internal sealed partial class OrganisationFinder
{
    private static readonly HashSet<string> Heads = WordList.Words(typeof(OrganisationFinder), "organisation-heads.txt");
    private readonly Dictionary<string, Actor> _byAbbreviation = new(StringComparer.Ordinal);
    private readonly Dictionary<ActorSlug, Actor> _found = [];

    /// <summary>The bodies found so far, in the order of finding.</summary>
    public IReadOnlyCollection<Actor> Found => _found.Values;

    /// <summary>The bodies in one passage; passages are given in order.</summary>
    /// <param name="passage">Where to look.</param>
    /// <param name="known">Names that the vocabulary knows there. A body's name may hold them ("Bank of China in Harbin"), unless they reach as far.</param>
    public IReadOnlyList<Mention> Find(Passage passage, IReadOnlyList<Mention> known)
    {
        var mentions = new List<Mention>();
        foreach (Match match in NameOfBody().Matches(passage.Text))
        {
            var name = match.Groups["name"];
            var span = new Span(name.Index, name.Index + name.Length);
            var words = name.Value.Split(' ');
            if (words.Length < 2 || !words.Any(Heads.Contains) || Heads.Contains(words[0]) && words.Length < 3) continue;
            if (known.Any(m => m is ActorMention && (m.Span.Contains(span) || (m.Span.Overlaps(span) && Heads.Overlaps(m.Text.Split(' '))) || (m.Span.Length * 3 > span.Length * 2 && m.Span.Overlaps(span))))) continue;
            var body = Remember(name.Value, match.Groups["short"].Success ? match.Groups["short"].Value : null);
            mentions.Add(new ActorMention(passage.Id, span, name.Value, "organisation-name", body.Slug));
        }

        foreach (Match match in _byAbbreviation.Count == 0 ? [] : Abbreviation().Matches(passage.Text).Cast<Match>())
        {
            var span = new Span(match.Index, match.Index + match.Length);
            if (_byAbbreviation.TryGetValue(match.Value, out var body) && !known.Any(m => m.Span.Overlaps(span)) && !mentions.Any(m => m.Span.Overlaps(span)))
                mentions.Add(new ActorMention(passage.Id, span, match.Value, "abbreviation", body.Slug));
        }

        return mentions;
    }

    private Actor Remember(string name, string? abbreviation)
    {
        var slug = new ActorSlug(Slug.Of(name));
        if (!_found.TryGetValue(slug, out var body))
            _found[slug] = body = new Actor(slug, name, ActorKind.Organisation, [new NameForm(name, NameManner.Name)], null, null, null, null);
        if (abbreviation is not null) _byAbbreviation.TryAdd(abbreviation, body);
        return body;
    }

    // Capitalised words, joined by spaces, "of", "for" and "and"; the article before them is no part of the name.
    [GeneratedRegex(@"(?<!\p{L})(?<name>\p{Lu}[\p{L}’'&.-]+(?:(?: of the| of| for the| for| and| &)? \p{Lu}[\p{L}’'&-]+)+)(?: \((?<short>\p{Lu}{2,8}s?)\))?", RegexOptions.ExplicitCapture, 15_000)]
    private static partial Regex NameOfBody();

    [GeneratedRegex(@"\b\p{Lu}{2,8}\b", RegexOptions.None, 15_000)]
    private static partial Regex Abbreviation();
}

using System.Buffers;
using System.Text.RegularExpressions;
using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Import.Recognising.Actors.Persons;

namespace RelationsExplorer.Import.Recognising.Actors.Bodies;

/// <summary>
/// Finds bodies that the vocabulary does not know: a row of capitalised words with a word like "Institute" or "Bank" in
/// it, and its abbreviation in brackets, which stands for it from then on.
/// </summary>
internal sealed partial class OrganisationFinder
{
    private static readonly HashSet<string> Heads = WordList.Words(typeof(OrganisationFinder), "organisation-heads.txt");

    // Asked first: without any of them a passage names no body.
    private static readonly SearchValues<string> HeadSigns = SearchValues.Create([.. Heads], StringComparison.Ordinal);

    // What stands before "of" in names of bodies and states themselves.
    private static readonly HashSet<string> BeforeOf = WordList.Words(typeof(OrganisationFinder), "before-of.txt");
    private readonly Dictionary<string, Actor> _byAbbreviation = new(StringComparer.Ordinal);
    private readonly Dictionary<ActorSlug, Actor> _found = [];

    /// <summary>The words that show that a name is that of a body.</summary>
    public static IReadOnlyCollection<string> AllHeads => Heads;

    /// <summary>Whether a word shows that a name is that of a body.</summary>
    public static bool IsHead(string word) => Heads.Contains(word);

    /// <summary>The bodies found so far, in the order of finding.</summary>
    public IReadOnlyCollection<Actor> Found => _found.Values;

    /// <summary>The bodies in one passage; passages are given in order.</summary>
    /// <param name="passage">Where to look.</param>
    /// <param name="known">Names that the vocabulary knows there. A body's name may hold them ("Bank of China in Harbin"), unless they reach as far.</param>
    public IReadOnlyList<Mention> Find(Passage passage, IReadOnlyList<Mention> known)
    {
        var mentions = new List<Mention>();
        foreach (var match in passage.Text.AsSpan().ContainsAny(HeadSigns) ? NameOfBody().Matches(passage.Text).AsEnumerable() : [])
        {
            var span = WithoutOfficer(passage.Text, WithoutArticle(passage.Text, new Span(match.Groups["name"].Index, match.Groups["name"].Index + match.Groups["name"].Length)));
            var name = span.In(passage.Text);
            var words = name.Split(' ');
            if (words.Length < 2 || !words.Any(Heads.Contains) || Heads.Contains(words[0]) && words.Length < 3) continue;
            if (known.Any(m => m is ActorMention && (m.Span.Contains(span) || (m.Span.Overlaps(span) && Heads.Overlaps(m.Text.Split(' '))) || (m.Span.Length * 3 > span.Length * 2 && m.Span.Overlaps(span))))) continue;
            var body = Remember(name, match.Groups["short"].Success ? match.Groups["short"].Value : null);
            mentions.Add(new ActorMention(passage.Id, span, name, ActorRules.OrganisationName, body.Slug));
        }

        foreach (var name in BodiesByKind(passage.Text).Where(b => !known.Any(m => m.Span.Overlaps(b.Span)) && !mentions.Any(m => m.Span.Overlaps(b.Span))))
            mentions.Add(new ActorMention(passage.Id, name.Span, name.Span.In(passage.Text), ActorRules.OrganisationName, Remember(name.Name, null).Slug));

        foreach (Match match in _byAbbreviation.Count == 0 ? [] : Abbreviation().Matches(passage.Text).Cast<Match>())
        {
            var span = new Span(match.Index, match.Index + match.Length);
            if (_byAbbreviation.TryGetValue(match.Value, out var body) && !known.Any(m => m.Span.Overlaps(span)) && !mentions.Any(m => m.Span.Overlaps(span)))
                mentions.Add(new ActorMention(passage.Id, span, match.Value, ActorRules.Abbreviation, body.Slug));
        }

        return mentions;
    }

    // "the Meridian agency", "the think-tank Fairway": a word in small letters says what bears the name.
    private static IEnumerable<(Span Span, string Name)> BodiesByKind(string text) =>
        from match in NameBeforeKind().Matches(text).Concat(NameBehindKind().Matches(text))
        let name = match.Groups["name"]
        where !name.Value.Split(' ').Any(NameWords.IsNoName)
        select (new Span(name.Index, name.Index + name.Length), match.Groups["house"].Success ? $"{name.Value} {match.Groups["house"].Value}" : name.Value);

    // "The Harbour Institute has shown" begins a sentence: the name is the same as within one.
    private static Span WithoutArticle(string text, Span name) =>
        text.AsSpan(name.Start, name.Length).StartsWith("The ", StringComparison.Ordinal) ? new Span(name.Start + 4, name.End) : name;

    // "Harbour Bank Governor Ann Lee": the body's name ends before the word for who follows.
    private static Span WithoutOfficer(string text, Span name)
    {
        var words = name.In(text).Split(' ');
        var office = Array.FindLastIndex(words, NameWords.IsTitle);
        return office >= 2 && words.Length - office is 3 or 4 && !words[office..].Any(w => w is "of" or "for" or "and" || Heads.Contains(w))
            ? new Span(name.Start, name.Start + words[..office].Sum(w => w.Length + 1) - 1)
            : WithoutMember(text, name);
    }

    // "Ann Lee of the Harbour Institute": two or three names before "of", the head word behind it.
    private static Span WithoutMember(string text, Span name)
    {
        var all = name.In(text);
        var of = all.IndexOf(" of ", StringComparison.Ordinal);
        if (of < 0 || all[..of].Split(' ') is not { Length: 2 or 3 } before || before.Any(w => Heads.Contains(w) || !IsGivenName(w))) return name;
        var rest = all[(of + 4)..];
        if (rest.StartsWith("the ", StringComparison.Ordinal)) rest = rest[4..];
        return rest.Split(' ').Any(Heads.Contains) ? new Span(name.End - rest.Length, name.End) : name;
    }

    private static bool IsGivenName(string word) => word.Length <= 12 && char.IsUpper(word[0]) && !BeforeOf.Contains(word);

    private Actor Remember(string name, string? abbreviation)
    {
        var slug = new ActorSlug(Slug.Of(name));
        if (!_found.TryGetValue(slug, out var body))
            _found[slug] = body = new Actor(slug, name, ActorKind.Organisation, [new NameForm(name, NameManner.Name)], null, null, null, null);
        if (abbreviation is not null) _byAbbreviation.TryAdd(abbreviation, body);
        return body;
    }

    // Capitalised words, joined by spaces, "of", "for" and "and"; the article before them is no part of the name. "St." may
    // begin one, but a longer word with a full stop ends the sentence before it.
    [GeneratedRegex(@"(?<!\p{L})(?<name>\p{Lu}(?:[\p{L}’'&-]+|[\p{L}’'&.-]{1,4})(?:(?: of the| of| for the| for| and| &)? \p{Lu}[\p{L}’'&-]+)+)(?: \((?<short>\p{Lu}{2,8}s?)\))?", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex NameOfBody();

    [GeneratedRegex(@"\b[Tt]he (?<name>\p{Lu}[\p{L}-]{2,}(?: \p{Lu}[\p{L}-]+){0,2}) (?:(?<house>institute|foundation)|(?:news |press )?(?:agency|think-tank|think tank|consultancy|newspaper|daily|weekly|broadcaster|news site|website|pollster|shipyard))\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex NameBeforeKind();

    [GeneratedRegex(@"\b(?:think-tank|think tank|consultancy|consultants of|pollster|newspaper|news agency|news site|broadcaster|shipyard|shipping line|carmaker|oil company|law firm|trading house) (?<name>\p{Lu}[\p{L}-]{2,}(?: \p{Lu}[\p{L}-]+){0,2})", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex NameBehindKind();

    [GeneratedRegex(@"\b\p{Lu}{2,8}\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Abbreviation();
}

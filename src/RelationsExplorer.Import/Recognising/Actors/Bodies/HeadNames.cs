using System.Buffers;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Import.Recognising.Actors.Bodies;

/// <summary>
/// Resolves "the Council", "the Commission": a body that the text has named in full is called by the last word of its name; of several,
/// the one named most often so far is meant, and of these the last.
/// </summary>
/// <param name="bodies">The bodies of the vocabulary.</param>
internal sealed class HeadNames(IReadOnlyDictionary<ActorSlug, Actor> bodies)
{
    private const string Article = "he ";
    private const int Farthest = 15;
    private static readonly string[] Parted = [" of ", " for ", " on ", " in "];
    private static readonly SearchValues<string> Signs = SearchValues.Create([.. OrganisationFinder.AllHeads.Select(head => Article + head)], StringComparison.Ordinal);

    private readonly Dictionary<string, Dictionary<ActorSlug, (int Times, int Passage)>> _byHead = new(StringComparer.Ordinal);
    private int _passage;

    /// <summary>The bodies so called in one passage; passages are given in order.</summary>
    /// <param name="passage">Where to look.</param>
    /// <param name="named">Who is named there.</param>
    /// <param name="found">The bodies that only the text knows.</param>
    public List<Mention> Find(Passage passage, IReadOnlyList<Mention> named, IReadOnlyCollection<Actor> found)
    {
        _passage++;
        var (text, mentions, learned) = (passage.Text, new List<Mention>(), 0);
        Mention[] names = [.. named.Where(mention => mention is ActorMention).OrderBy(mention => mention.Span)];
        for (var at = Next(text, 0); at >= 0; at = Next(text, at))
        {
            var end = at;
            while (end < text.Length && char.IsLetter(text[end])) end++;
            for (; learned < names.Length && names[learned].Span.End <= at; learned++) Learn((ActorMention)names[learned], found);
            var span = new Span(at, end);
            if (MeantOrNull(span.In(text)) is { } body && !GoesOn(text, end) && !Array.Exists(names, mention => mention.Span.Overlaps(span)))
                mentions.Add(new ActorMention(passage.Id, span, span.In(text), ActorRules.HeadOfName, body));
            at = end;
        }

        for (; learned < names.Length; learned++) Learn((ActorMention)names[learned], found);
        return mentions;
    }

    // Where such a word begins behind "the", from a place on; -1 where none does.
    private static int Next(string text, int from)
    {
        var at = text.AsSpan(from).IndexOfAny(Signs);
        return at < 0 ? -1 : from + at + Article.Length;
    }

    // "the Council of Ministers", "the Bank Rossiya", "the Council-led": a name of its own.
    private static bool GoesOn(string text, int end) =>
        end < text.Length && (text[end] is '-' || char.IsDigit(text[end]) || Array.Exists(Parted, word => text.AsSpan(end).StartsWith(word, StringComparison.Ordinal)) || (end + 1 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1])));

    private ActorSlug? MeantOrNull(string head)
    {
        if (!_byHead.TryGetValue(head, out var bearers)) return null;
        var near = bearers.Where(bearer => _passage - bearer.Value.Passage < Farthest).ToList();
        return near.Count == 0 ? null : near.MaxBy(bearer => bearer.Value).Key;
    }

    private void Learn(ActorMention mention, IReadOnlyCollection<Actor> found)
    {
        var name = bodies.GetValueOrDefault(mention.Actor)?.Name ?? found.FirstOrDefault(actor => actor.Slug == mention.Actor)?.Name;
        foreach (var head in new[] { HeadOrNull(mention.Text), name is null ? null : HeadOrNull(name) }.OfType<string>().Distinct())
        {
            if (!_byHead.TryGetValue(head, out var bearers)) _byHead[head] = bearers = [];
            bearers[mention.Actor] = (bearers.GetValueOrDefault(mention.Actor).Times + 1, _passage);
        }
    }

    // The last word, and of "Bank of Alta" the word before "of".
    private static string? HeadOrNull(string name)
    {
        foreach (var word in Parted)
        {
            if (name.IndexOf(word, StringComparison.Ordinal) is > 0 and var at) name = name[..at];
        }

        var last = name[(name.LastIndexOf(' ') + 1)..];
        return OrganisationFinder.IsHead(last) ? last : null;
    }
}

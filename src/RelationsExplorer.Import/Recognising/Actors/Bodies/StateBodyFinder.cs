using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Import.Recognising.Actors.Unnamed;

namespace RelationsExplorer.Import.Recognising.Actors.Bodies;

/// <summary>
/// Finds bodies that are called by their state and by what they are: "Chinese customs", "Japan's finance ministry", "the
/// foreign ministry in Moscow". Where no state stands beside it ("the ministry of transport replied"), the one of that kind
/// that was named last, not far before, is meant; where there is none, it speaks without a name.
/// </summary>
internal sealed class StateBodyFinder
{
    private const int Farthest = 2;
    private static readonly string[] Linking = [" in ", " of "];
    private static readonly string[] Local = [.. WordList.Words(typeof(StateBodyFinder), "local-words.txt")];
    private static readonly string[] Spokesmen = [" spokesman", " spokeswoman", " spokesperson"];

    private readonly Dictionary<ActorSlug, Actor> _states;
    private readonly Dictionary<string, Actor> _bodies;
    private readonly Dictionary<ActorSlug, ActorSlug> _countries;
    private readonly Dictionary<ActorSlug, Actor> _found = [];
    private readonly Dictionary<string, (ActorSlug Body, int Passage)> _last = new(StringComparer.Ordinal);
    private int _passage;

    /// <summary>Takes up what is known: states with their adjectives, and bodies with a name of their own.</summary>
    /// <param name="states">The states.</param>
    /// <param name="bodies">The bodies, by their names in small letters.</param>
    /// <param name="countries">The states of persons who are known.</param>
    public StateBodyFinder(Dictionary<ActorSlug, Actor> states, Dictionary<string, Actor> bodies, Dictionary<ActorSlug, ActorSlug> countries) => (_states, _bodies, _countries) = (states, bodies, countries);

    /// <summary>The bodies that the vocabulary does not know, in the order of finding.</summary>
    public IReadOnlyCollection<Actor> Found => _found.Values;

    /// <summary>The bodies in one passage; passages are given in order.</summary>
    /// <param name="passage">Where to look.</param>
    /// <param name="known">Names that the vocabulary knows there.</param>
    public IReadOnlyList<Mention> Find(Passage passage, IReadOnlyList<Mention> known)
    {
        _passage++;
        var text = passage.Text;
        if (!StateBodies.MayHold(text)) return [];
        var found = new List<Mention>();
        foreach (var mention in known.OfType<ActorMention>())
        {
            if (_states.TryGetValue(mention.Actor, out var state)) OfState(passage, mention, state, found);
            else if (StateBodies.EndingAt(text, mention.Span.End) is { } own && own.Start >= mention.Span.Start) _last[own.Kind] = (mention.Actor, _passage);
        }

        Alone(passage, known, found);
        return found;
    }

    private void OfState(Passage passage, ActorMention mention, Actor state, List<Mention> found)
    {
        var text = passage.Text;
        if (mention.Rule == ActorRules.Adjective && StateBodies.BeginningAt(text, mention.Span.End + 1) is { } behind && text[mention.Span.End] == ' ') Add(passage, new Span(mention.Span.Start, behind.End), behind.Kind, state, found);
        else if (OwnerEnd(text, mention.Span.End) is { } owner && StateBodies.BeginningAt(text, owner) is { } owned) Add(passage, new Span(mention.Span.Start, owned.End), owned.Kind, state, found);
        else if (StateFigures.BodyOrNull(text, mention.Span.Start) is { } figures) Add(passage, figures.Span, figures.Kind, state, found);
        else if (Array.Find(Linking, link => text.AsSpan(0, mention.Span.Start).EndsWith(link, StringComparison.Ordinal)) is { } link && StateBodies.EndingAt(text, mention.Span.Start - link.Length) is { } before)
            Add(passage, new Span(before.Start, mention.Span.End), before.Kind, state, found);
    }

    // "Japan's customs", "the United States' customs".
    private static int? OwnerEnd(string text, int end) =>
        end + 3 < text.Length && text[end] is '’' or '\'' ? (text[end + 1] == 's' ? end + 3 : end + 2) : null;

    private void Add(Passage passage, Span span, string kind, Actor state, List<Mention> found)
    {
        var body = KnownOrNull(kind, state) ?? Remember(kind, state);
        _last[kind] = (body.Slug, _passage);
        var whole = WithSpokesman(passage.Text, span);
        found.Add(new ActorMention(passage.Id, whole, whole.In(passage.Text), ActorRules.StateBody, body.Slug));
    }

    // "a foreign ministry spokesman declared": he speaks for the ministry, where no name follows.
    private static Span WithSpokesman(string text, Span body)
    {
        foreach (var word in Spokesmen)
        {
            var end = body.End + word.Length;
            if (text.AsSpan(body.End).StartsWith(word, StringComparison.Ordinal) && (end + 1 >= text.Length || !char.IsUpper(text[end + 1]))) return new Span(body.Start, end);
        }

        return body;
    }

    private Actor? KnownOrNull(string kind, Actor state)
    {
        foreach (var words in StateBodies.WritingsOf(kind))
        {
            foreach (var adjective in state.Names.Where(n => n.Manner == NameManner.Adjective))
            {
                if (_bodies.TryGetValue($"{adjective.Text.ToLowerInvariant()} {words}", out var known)) return known;
            }

            if (_bodies.TryGetValue($"{state.Name.ToLowerInvariant()}'s {words}", out var owned) || _bodies.TryGetValue($"{words} of {state.Name.ToLowerInvariant()}", out owned)) return owned;
        }

        return null;
    }

    private Actor Remember(string kind, Actor state)
    {
        var adjective = state.Names.FirstOrDefault(n => n.Manner == NameManner.Adjective)?.Text ?? state.Name;
        return Named($"{adjective} {kind}", state.Slug);
    }

    private Actor Named(string name, ActorSlug? state)
    {
        var slug = new ActorSlug(Slug.Of(name));
        if (!_found.TryGetValue(slug, out var body))
            _found[slug] = body = new Actor(slug, name, ActorKind.Organisation, [new NameForm(name, NameManner.Name)], state, null, null, state is null ? UnnamedSpeakerFinder.Description : null);
        return body;
    }

    // "the central bank said", "a ministry spokesman declared".
    private void Alone(Passage passage, IReadOnlyList<Mention> known, List<Mention> found)
    {
        var text = passage.Text;
        for (var at = text.IndexOf(' ', StringComparison.Ordinal); at >= 0 && at + 1 < text.Length; at = text.IndexOf(' ', at + 1))
        {
            if (StateBodies.BeginningAt(text, at + 1) is not { } body) continue;
            if (SpeakersStateOrNull(text, body.End, known) is { } state && new Span(at + 1, body.End) is var spoken && !known.Concat(found).Any(m => m.Span.Overlaps(spoken)))
            {
                Add(passage, spoken, body.Kind, state, found);
                continue;
            }

            if (!BehindArticle(text, at))
            {
                if (Courts.Is(body.Kind) && Courts.PlaceOrNull(text, at) is { } place)
                {
                    var whole = new Span(place.Start, body.End);
                    if (!known.Any(m => m.Span.Contains(whole)) && !found.Any(m => m.Span.Overlaps(whole))) found.Add(new ActorMention(passage.Id, whole, whole.In(text), ActorRules.StateBody, Named(place.In(text) + " " + body.Kind, null).Slug));
                }
                else if (LocalOrNull(text, at, body.End) is { } local && !known.Any(m => m.Span.Overlaps(local)) && (Courts.Is(body.Kind) || UnnamedSpeech.EndOrNull(text, local.End) is not null || text.AsSpan(0, local.Start).EndsWith("ccording to the ", StringComparison.Ordinal)))
                    found.Add(new ActorMention(passage.Id, local, local.In(text), ActorRules.StateBody, Named(char.ToUpperInvariant(text[local.Start]) + text[(local.Start + 1)..at] + " " + body.Kind, null).Slug));
                continue;
            }

            var span = WithSpokesman(text, new Span(at + 1, body.End));
            if (Courts.Is(body.Kind) && !Courts.IsKnown(body.Kind, text, at)) continue;
            if (known.Any(m => m.Span.Overlaps(span)) || found.Any(m => m.Span.Overlaps(span)) || (body.End < text.Length && text[body.End] is '\'' or '’')) continue;
            if (_last.TryGetValue(body.Kind, out var last) && _passage - last.Passage < Farthest) found.Add(new ActorMention(passage.Id, span, span.In(text), ActorRules.StateBody, last.Body));
            else if (Courts.IsKnown(body.Kind, text, at) || UnnamedSpeech.EndOrNull(text, span.End) is not null || text.AsSpan(0, at).EndsWith("ccording to the", StringComparison.Ordinal))
                found.Add(new ActorMention(passage.Id, span, span.In(text), ActorRules.StateBody, Named(char.ToUpperInvariant(body.Kind[0]) + body.Kind[1..], null).Slug));
        }
    }

    // "Foreign Ministry spokesman Lee": whose ministry it is follows from who speaks for it.
    private Actor? SpeakersStateOrNull(string text, int end, IReadOnlyList<Mention> known)
    {
        if (Array.Find(Spokesmen, word => text.AsSpan(end).StartsWith(word, StringComparison.Ordinal)) is not { } officer) return null;
        var speaker = known.OfType<ActorMention>().FirstOrDefault(m => m.Span.Start == end + officer.Length + 1);
        return speaker is not null && _countries.TryGetValue(speaker.Actor, out var country) ? _states.GetValueOrDefault(country) : null;
    }

    // "the regional statistics office": no state's, but that of a place that the text speaks of.
    private static Span? LocalOrNull(string text, int at, int end)
    {
        foreach (var word in Local)
        {
            if (text.AsSpan(0, at).EndsWith(" " + word, StringComparison.Ordinal) && BehindArticle(text, at - word.Length - 1)) return new Span(at - word.Length, end);
        }

        return null;
    }

    private static bool BehindArticle(string text, int at) =>
        text.AsSpan(0, at).EndsWith(" the", StringComparison.Ordinal) || text.AsSpan(0, at).EndsWith("The", StringComparison.Ordinal) || text.AsSpan(0, at).EndsWith(" a", StringComparison.Ordinal);
}

using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Import.Recognising.Actors.Persons;

namespace RelationsExplorer.Import.Recognising.Actors.Known;

/// <summary>
/// Finds the vocabulary's actors and places by their names, the longest first. A short name ("Li") counts once its
/// bearer has been named in full; where several bear it, the one named last is meant.
/// </summary>
/// <param name="index">The names to look for.</param>
internal sealed class NameFinder(NameIndex index)
{
    // Longer than any name; a whole paragraph in capitals is not looked at again from each of its words.
    private const int LongestShout = 200;

    private static readonly string[] Towards = [" in ", " to ", " from "];
    private static readonly string[] Whence = [" to ", " in ", " towards ", " toward "];

    private readonly Dictionary<ActorSlug, int> _named = [];
    private int _order;

    /// <summary>The names in one passage. Passages are given in order: what was named in one may be shortened in the next.</summary>
    public IReadOnlyList<Mention> Find(Passage passage)
    {
        var mentions = new List<Mention>();
        var text = NameIndex.Fold(passage.Text);
        for (var i = 0; i < text.Length; i++)
        {
            if (!BeginsWord(text, i)) continue;
            if ((index.At(text, i) ?? Shouted(text, i)) is { } first)
            {
                var (entry, start) = Farther(text, i, first);
                var money = CurrencyNames.LengthAt(text, i);
                var end = start + entry.Name.Length;
                if (i + money < end && !IsDirection(text, i, entry.Name)) Add(passage, new Span(start, end), entry, mentions);
                i = Math.Max(i + money, end) - 1;
                continue;
            }

            while (i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1])) i++;
        }

        return mentions;
    }

    // "President Lee Wen", where the vocabulary knows "President Lee", and "Lee Wen" as somebody else; "The Security Council of Russia": behind
    // an article or a title, the name that goes on farther is meant.
    private (NameEntry Entry, int Start) Farther(string text, int start, NameEntry first)
    {
        var blank = first.Name.IndexOf(' ', StringComparison.Ordinal);
        if (blank < 0 || !IsLead(first.Name[..blank])) return (first, start);
        var next = start + blank + 1;
        return index.At(text, next) is { } second && next + second.Name.Length > start + first.Name.Length ? (second, next) : (first, start);
    }

    private static bool IsLead(string word) => word is "The" or "the" || NameWords.IsTitle(word);

    // "far to the west", "the west of the province": a side of the sky, where the capital is missing.
    private static bool IsDirection(string text, int start, string name) =>
        name is "the west" && (text.AsSpan(start + name.Length).StartsWith(" of ", StringComparison.Ordinal) || Array.Exists(Whence, word => text.AsSpan(0, start).EndsWith(word, StringComparison.Ordinal)));

    /// <summary>Makes known who is cited: the text may call them by their short name alone.</summary>
    public void Introduce(Actor actor) => _named.TryAdd(actor.Slug, 0);

    private static bool BeginsWord(string text, int i) =>
        char.IsLetterOrDigit(text[i])
        && (i == 0 || !(char.IsLetterOrDigit(text[i - 1]) || (text[i - 1] == '.' && i > 1 && char.IsLetterOrDigit(text[i - 2]))));

    // "THE DAILY HERALD": words all in capitals are read as if they were not.
    private NameEntry? Shouted(string text, int start)
    {
        var end = start;
        var farthest = Math.Min(text.Length, start + LongestShout);
        while (end < farthest && (char.IsUpper(text[end]) || text[end] is ' ' or '-' or '\'')) end++;
        if (end == farthest) while (end > start && char.IsLetter(text[end - 1])) end--;
        while (end > start && !char.IsLetter(text[end - 1])) end--;
        if (end - start < 4 || (end < text.Length && char.IsLetterOrDigit(text[end]))) return null;
        var calm = string.Create(end - start, text.AsSpan(start, end - start), static (to, from) =>
        {
            for (var i = 0; i < to.Length; i++) to[i] = i > 0 && char.IsLetter(from[i - 1]) ? char.ToLowerInvariant(from[i]) : from[i];
        });
        return index.At(calm, 0) is { Name.Length: >= 4 } entry ? entry : null;
    }

    private void Add(Passage passage, Span span, NameEntry entry, List<Mention> mentions)
    {
        var words = span.In(passage.Text);
        List<Bearer> bearers = [.. entry.Bearers.Where(b => b.Actor is not null)];
        var actor = Meant(bearers) ?? Titled(passage.Text, span, bearers);
        if (actor is { Actor: { } who })
        {
            _named[who.Slug] = ++_order;
            mentions.Add(new ActorMention(passage.Id, span, words, RuleOf(actor.Manner), who.Slug));
        }

        // A capital stands for its government: it is a place as well where one comes to it, "signed in Moscow", or where nothing else bears its name.
        if (actor is { Manner: NameManner.Metonym } && (!IsWhere(passage.Text, span) || SeatsOfPower.IsOne(passage.Text, span.Start))) return;
        foreach (var place in entry.Bearers.Where(b => b.Place is not null))
            mentions.Add(new PlaceMention(passage.Id, span, words, RuleOf(place.Manner), place.Place!.Slug));
    }

    // "in Moscow", "to Moscow"; not "in Moscow's eyes".
    private static bool IsWhere(string text, Span span) =>
        Towards.Any(word => text.AsSpan(0, span.Start).EndsWith(word, StringComparison.OrdinalIgnoreCase)) && !(span.End < text.Length && text[span.End] is '’' or '\'');

    private Bearer? Meant(List<Bearer> bearers) =>
        bearers.FirstOrDefault(b => b.Manner != NameManner.Short)
        ?? bearers.Where(b => _named.ContainsKey(b.Actor!.Slug)).MaxBy(b => _named[b.Actor!.Slug]);

    // "President Lee": a title stands for the given name, where only one person bears the other.
    private static Bearer? Titled(string text, Span span, List<Bearer> bearers) =>
        bearers is [{ Actor.Kind: ActorKind.Person } only] && span.Start > 1 && text[span.Start - 1] == ' ' && char.IsLetter(text[span.Start - 2]) && NameWords.IsTitle(NameWords.Before(text, span.Start)) && char.IsUpper(NameWords.Before(text, span.Start)[0])
            ? only
            : null;

    private static string RuleOf(NameManner manner) => manner switch
    {
        NameManner.Name => ActorRules.Name,
        NameManner.Adjective => ActorRules.Adjective,
        NameManner.Metonym => ActorRules.Metonym,
        _ => ActorRules.ShortName,
    };
}

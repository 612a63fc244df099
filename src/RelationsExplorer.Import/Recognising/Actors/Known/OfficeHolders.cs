using System.Buffers;
using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Import.Recognising.Actors.Known;

/// <summary>
/// Resolves "the Russian president", "the Chinese foreign minister": whom the text has called so by name before ("Russian President Vladimir
/// Putin"), or else the one person it has named of whom the vocabulary says that he held that office of that state. Of two, neither.
/// </summary>
/// <param name="persons">The persons of the vocabulary.</param>
internal sealed partial class OfficeHolders(IReadOnlyDictionary<ActorSlug, Actor> persons)
{
    private const string Leader = "leader";
    private const string President = "president";
    private static readonly Dictionary<string, string> Offices = WordList.Rows(typeof(OfficeHolders), "offices.tsv").ToDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase);
    private static readonly Regex Office = new($@"(?<before>\b[Tt]he )?(?<state>\p{{Lu}}\p{{L}}+) (?<office>(?i:{string.Join('|', Offices.Keys.OrderByDescending(word => word.Length))}))\b(?<name> (?=\p{{Lu}}))?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.Compiled, TimeSpan.FromMilliseconds(Patterns.Timeout));

    // Asked first: most passages name no office.
    private static readonly SearchValues<string> Signs = SearchValues.Create([.. Offices.Keys.Select(word => " " + word)], StringComparison.OrdinalIgnoreCase);

    private readonly Dictionary<(ActorSlug State, string Office), ActorSlug> _called = [];
    private readonly Dictionary<(ActorSlug State, string Office), HashSet<ActorSlug>> _known = [];

    /// <summary>The holders so called in one passage; passages are given in order.</summary>
    /// <param name="passage">Where to look.</param>
    /// <param name="named">Who is named there.</param>
    public List<Mention> Find(Passage passage, IReadOnlyList<Mention> named)
    {
        ActorMention[] names = [.. named.OfType<ActorMention>().OrderBy(mention => mention.Span)];
        var (found, learned) = (new List<Mention>(), 0);
        foreach (Match match in passage.Text.AsSpan().ContainsAny(Signs) ? Office.Matches(passage.Text) : Enumerable.Empty<Match>())
        {
            for (; learned < names.Length && names[learned].Span.Start < match.Index; learned++) Remember(names[learned]);
            var (start, end) = (match.Groups["state"].Index, match.Index + match.Length);
            if (StateOrNull(names, start) is not { } state) continue;
            var office = Offices[match.Groups["office"].Value];
            if (match.Groups["name"].Success && Array.Find(names, name => name.Span.Start <= end && name.Span.End > end && name.Rule != ActorRules.Adjective) is { } holder) Call(state, office, holder.Actor);
            else if (match.Groups["before"].Success && !match.Groups["name"].Success && HolderOrNull(state, office) is { } meant) found.Add(new ActorMention(passage.Id, new Span(match.Index, end), match.Value, ActorRules.OfficeHolder, meant));
        }

        for (; learned < names.Length; learned++) Remember(names[learned]);
        return found;
    }

    // The state by its adjective: "Russian".
    private static ActorSlug? StateOrNull(ActorMention[] names, int start) =>
        Array.Find(names, name => name.Span.Start == start && name.Rule == ActorRules.Adjective)?.Actor;

    private void Call(ActorSlug state, string office, ActorSlug holder)
    {
        _called[(state, office)] = holder;
        if (office == President) _called[(state, Leader)] = holder;
        if (office == Leader) _called[(state, President)] = holder;
    }

    private void Remember(ActorMention mention)
    {
        if (!persons.TryGetValue(mention.Actor, out var person) || person is not { Country: { } state, Description: { } description }) return;
        foreach (Match match in Held().Matches(description.Split(',')[0]))
        {
            var office = Offices[match.Value];
            Know(state, office, mention.Actor);
            if (office == President) Know(state, Leader, mention.Actor);
        }
    }

    private void Know(ActorSlug state, string office, ActorSlug holder)
    {
        if (!_known.TryGetValue((state, office), out var holders)) _known[(state, office)] = holders = [];
        holders.Add(holder);
    }

    private ActorSlug? HolderOrNull(ActorSlug state, string office) =>
        _called.TryGetValue((state, office), out var called) ? called : _known.TryGetValue((state, office), out var known) && known.Count == 1 ? known.First() : null;

    // Descriptions begin with what somebody was, up to the first comma: "President of Russia from 1991 to 1999."
    [GeneratedRegex(@"(?<!vice[ -]|deputy |former )\b(?:president|prime minister|premier|foreign minister|defence minister|general secretary)\b(?= of\b| from\b|,|\.)", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Held();
}

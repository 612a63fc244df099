using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Sources;

namespace RelationsExplorer.Store.Loading;

/// <summary>What hangs on each claim, in numbers; the claim with number n stands at index n - 1.</summary>
internal sealed class Links
{
    private readonly Dictionary<PassageId, (int First, int Count)> _mentions = [];
    private readonly IReadOnlyList<Mention> _allMentions;

    public Links(Collection collection, Numbering numbers)
    {
        _allMentions = [.. collection.Mentions.OrderBy(mention => numbers.Passages.Of(mention.Passage)).ThenBy(mention => mention.Span)];
        for (var i = 0; i < _allMentions.Count; i++)
        {
            var (first, count) = _mentions.GetValueOrDefault(_allMentions[i].Passage, (i, 0));
            _mentions[_allMentions[i].Passage] = (first, count + 1);
        }

        var claims = numbers.Claims.Items;
        Themes = [.. claims.Select(claim => claim.Themes.Select(numbers.Themes.Of).Distinct().ToArray())];
        Actors = [.. claims.Select(claim => claim.Actors.Select(numbers.Actors.Of).Distinct().ToArray())];
        Places = [.. claims.Select(claim => claim.Places.Select(numbers.Places.Of).Distinct().ToArray())];
        Articles = [.. claims.Select(claim => numbers.Articles.Of(claim.Article))];
        Events = EventsOf(numbers);
        AllCitations = [.. collection.Citations.OrderBy(citation => numbers.Claims.Of(citation.Claim))];
        Sources = new int[claims.Count][];
        Array.Fill(Sources, []);
        foreach (var cited in AllCitations.GroupBy(citation => numbers.Claims.Of(citation.Claim)))
            Sources[cited.Key - 1] = [.. cited.Select(citation => numbers.Sources.Of(citation.Source)).Distinct()];
    }

    /// <summary>Mentions by passage and place.</summary>
    public IReadOnlyList<Mention> AllMentions => _allMentions;

    /// <summary>Citations by the number of their claim.</summary>
    public IReadOnlyList<Citation> AllCitations { get; }

    public int[] Articles { get; }

    public int[][] Themes { get; }

    public int[][] Actors { get; }

    public int[][] Places { get; }

    /// <summary>The events that each claim tells of, the main one first.</summary>
    public int[][] Events { get; }

    /// <summary>The different works that each claim cites.</summary>
    public int[][] Sources { get; }

    /// <summary>The recognised spans of a passage, in order.</summary>
    public IEnumerable<Mention> MentionsIn(PassageId passage)
    {
        var (first, count) = _mentions.GetValueOrDefault(passage);
        for (var i = first; i < first + count; i++) yield return _allMentions[i];
    }

    // An event names its claims and a claim its events; where only one side does, the link holds all the same.
    private static int[][] EventsOf(Numbering numbers)
    {
        var events = numbers.Claims.Items.Select(claim => claim.Events.Select(numbers.Events.Of).Distinct().ToArray()).ToArray();
        for (var number = 1; number <= numbers.Events.Items.Count; number++)
        {
            foreach (var claim in numbers.Events.Items[number - 1].Claims)
            {
                ref var told = ref events[numbers.Claims.Of(claim) - 1];
                if (!told.Contains(number)) told = [.. told, number];
            }
        }

        return events;
    }
}

using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Sources;

namespace RelationsExplorer.Web.Pages.Articles;

/// <summary>What an article rests on: how many of its claims carry a source, whose works they are, and of which years.</summary>
/// <param name="Claims">How many claims it makes.</param>
/// <param name="Cited">Claims that carry a source.</param>
/// <param name="Voices">Claims that someone other than the author speaks.</param>
/// <param name="VoicesCited">Those of them that carry a source.</param>
/// <param name="Works">Works that are cited.</param>
/// <param name="Years">The years of the oldest and newest work, where known.</param>
/// <param name="Outlets">Outlets of several works, the most used first; at most five.</param>
/// <param name="Events">Events that it tells of.</param>
/// <param name="OwnEvents">Events that no other article of the corpus tells of.</param>
internal sealed record Evidence(
    int Claims,
    int Cited,
    int Voices,
    int VoicesCited,
    int Works,
    (long First, long Last)? Years,
    IReadOnlyList<(string Name, int Works)> Outlets,
    int Events,
    int OwnEvents)
{
    /// <summary>Counts what an article rests on.</summary>
    public static Evidence Of(
        IReadOnlyList<Claim> claims, IReadOnlyList<Citation> citations, IReadOnlyCollection<Source> sources, IReadOnlyList<Event> events)
    {
        var own = claims.Select(c => c.Id).ToHashSet();
        var cited = citations.Select(c => c.Claim).ToHashSet();
        var voices = claims.Where(c => !c.Speaker.IsAuthor).ToList();
        var years = sources.Select(s => s.Issued?.Earliest?.Year).OfType<long>().ToList();
        return new Evidence(
            claims.Count,
            claims.Count(c => cited.Contains(c.Id)),
            voices.Count,
            voices.Count(c => cited.Contains(c.Id)),
            sources.Count,
            years.Count > 0 ? (years.Min(), years.Max()) : null,
            [
                .. sources.Where(s => s.Container is not null).GroupBy(s => s.Container!)
                    .Select(g => (g.Key, g.Count())).OrderByDescending(g => g.Item2).ThenBy(g => g.Key, StringComparer.Ordinal).Take(5),
            ],
            events.Count,
            events.Count(e => e.Claims.All(own.Contains)));
    }
}

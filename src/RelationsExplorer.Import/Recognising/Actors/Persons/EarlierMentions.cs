using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Import.Recognising.Actors.Persons;

/// <summary>
/// Finds whole names that stand before the words that show whose they are: "Ann Lee had a stall. … “What can I do?” said Lee."
/// </summary>
internal static class EarlierMentions
{
    /// <summary>Adds them to what was found in each passage.</summary>
    /// <param name="passages">The passages, in order, each with what was found in it.</param>
    /// <param name="found">Whom only the text knows.</param>
    public static void Add(IReadOnlyList<(Passage Passage, List<Mention> Mentions)> passages, IEnumerable<Actor> found)
    {
        foreach (var actor in found.Where(a => a.Name.Contains(' ', StringComparison.Ordinal)))
        {
            foreach (var (passage, mentions) in passages)
            {
                var isIntroduced = mentions.Find(m => m is ActorMention named && named.Actor == actor.Slug) is { } first ? first.Span.Start : (int?)null;
                AddIn(passage, mentions, actor, isIntroduced ?? passage.Text.Length);
                if (isIntroduced is not null) break;
            }
        }
    }

    private static void AddIn(Passage passage, List<Mention> mentions, Actor actor, int until)
    {
        var (text, name) = (passage.Text, actor.Name);
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0 && at < until; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            var span = new Span(at, at + name.Length);
            if ((at > 0 && char.IsLetterOrDigit(text[at - 1])) || (span.End < text.Length && char.IsLetterOrDigit(text[span.End])) || mentions.Exists(m => m is ActorMention && m.Span.Overlaps(span))) continue;
            mentions.Add(new ActorMention(passage.Id, span, name, ActorRules.EarlierName, actor.Slug));
        }
    }
}

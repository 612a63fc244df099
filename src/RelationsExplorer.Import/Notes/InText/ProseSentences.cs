using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Import.Sentences;

namespace RelationsExplorer.Import.Notes.InText;

/// <summary>Lays out the sentences of a passage for those who look for named works.</summary>
internal static class ProseSentences
{
    /// <summary>The sentences, in order, each with what was recognised in it.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="mentions">All that was recognised in it.</param>
    /// <param name="persons">The full names of persons.</param>
    public static IEnumerable<ProseSentence> Of(Passage passage, IEnumerable<Sentence> sentences, IReadOnlyList<Mention> mentions, Dictionary<ActorSlug, string> persons)
    {
        var spans = sentences.Select(sentence => sentence.Span).ToList();
        var before = new List<ProseSentence>();
        var inOrder = mentions.OrderBy(mention => mention.Span).ToList();
        var at = 0;
        for (var i = 0; i < spans.Count; i++)
        {
            var inside = new List<Mention>();
            for (; at < inOrder.Count && inOrder[at].Span.Start < spans[i].End; at++)
            {
                if (spans[i].Contains(inOrder[at].Span)) inside.Add(inOrder[at]);
            }

            var sentence = new ProseSentence(
                passage.Text,
                spans[i],
                [.. inside.OfType<DateMention>().Where(mention => mention.Date is not null).Select(mention => (mention.Span, mention.Date!))],
                [.. inside.OfType<ActorMention>().Where(mention => persons.ContainsKey(mention.Actor)).Select(mention => (mention.Span, WithoutStop(persons[mention.Actor])))],
                i + 1 < spans.Count ? spans[i + 1].In(passage.Text) : "",
                before);
            before = [.. before.TakeLast(4), sentence];
            yield return sentence;
        }
    }

    // A name at the end of a sentence may have taken its stop with it.
    private static string WithoutStop(string name) => name.EndsWith('.') && name.Length > 2 && char.IsLower(name[^2]) ? name[..^1] : name;
}

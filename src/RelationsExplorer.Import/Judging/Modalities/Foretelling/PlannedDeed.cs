using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Judging.Cues;

namespace RelationsExplorer.Import.Judging.Modalities.Foretelling;

/// <summary>Finds what is arranged to come: "the Duma is to ratify the treaty", "two ships are to follow".</summary>
internal static class PlannedDeed
{
    // "The aim is to sell", "the task for the ministers is to": how far before the verb the aim may stand.
    private const int FarthestAim = 5;

    private static readonly Dictionary<string, string> Aims = WordList.Rows(typeof(PlannedDeed), "aims.tsv").ToDictionary(row => row[0], row => row[1]);
    private static readonly HashSet<string> Turns = WordList.Words(typeof(PlannedDeed), "is-to-turns.txt");

    /// <summary>Each such place in a claim, weighed as a sure prediction.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="words">Its words.</param>
    /// <param name="span">The claim.</param>
    public static IEnumerable<CueMatch> Find(string text, CueWords words, Span span)
    {
        for (var i = words.FirstFrom(span.Start); i + 2 < words.Count && words[i + 2].Span.End <= span.End; i++)
        {
            if (words[i].Text is "is" or "are" && words[i + 1].Text == "to" && IsDeed(text, words, i + 2) && !IsAim(words, span, i))
                yield return new CueMatch("prediction", 1, new Span(words[i].Span.Start, words[i + 2].Span.End));
        }
    }

    // "is to blame", "is to be found": turns of phrase.
    private static bool IsDeed(string text, CueWords words, int verb) =>
        char.IsLower(text[words[verb].Span.Start]) && !Turns.Contains(words[verb].Text) && !(words[verb].Text == "be" && verb + 1 < words.Count && Turns.Contains("be " + words[verb + 1].Text));

    // "The aim is to sell", "what they want is to sell", "to sell is to lose"; "if peace is to last" only supposes it.
    private static bool IsAim(CueWords words, Span span, int verb)
    {
        var first = words.FirstFrom(span.Start);
        if (verb == first || words[first].Text is "what" or "all" or "to") return true;
        for (var i = verb - 1; i >= Math.Max(first, verb - FarthestAim); i--)
        {
            if (Aims.TryGetValue(words[i].Text, out var where) && (where == "near" || i == verb - 1)) return true;
        }

        return false;
    }
}

using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Events.Kinds;
using RelationsExplorer.Import.Judging.Cues;

namespace RelationsExplorer.Import.Judging.Modalities.Foretelling;

/// <summary>Knows turns of phrase in which a word that foretells elsewhere ("will", "may") says nothing of what is to come.</summary>
internal static class NothingToCome
{
    private const int FarthestNobody = 7;
    private static readonly HashSet<string> OfReaders = WordList.Words(typeof(NothingToCome), "readers-verbs.txt");
    private static readonly HashSet<string> Announcing = WordList.Words(typeof(NothingToCome), "announcing-verbs.txt");
    private static readonly HashSet<string> Recalled = WordList.Words(typeof(NothingToCome), "recalled.txt");

    /// <summary>Whether a word does not foretell where it stands.</summary>
    /// <param name="words">The words of the passage.</param>
    /// <param name="span">The claim.</param>
    /// <param name="cue">Where the word stands that may foretell.</param>
    public static bool Is(CueWords words, Span span, Span cue)
    {
        var (first, next) = (words.FirstFrom(cue.Start), words.FirstFrom(cue.End));
        if (next >= words.Count) return false;
        var (before, behind) = (first > 0 ? words[first - 1].Text : "", words[next].Text);
        return words[first].Text switch
        {
            // "which neither could have found": it is over.
            "could" or "might" or "may" when words[next - 1].Text == "have" => PastTense.Is(behind),
            // "that may have to do with the price"
            "may" or "might" when behind == "do" && words[next - 1].Text == "to" => true,
            "will" when IsRecalled(words, next) || IsOfWhoever(words, first) || IsOfThingToldOf(words, span, first) => true,
            // "readers will recall", "ask, and you will hear"
            "will" when before is "you" or "reader" or "readers" or "memories" or "one" && OfReaders.Contains(behind) => true,
            _ => IsOnlySupposed(words, first),
        };
    }

    // "it will be recalled"
    private static bool IsRecalled(CueWords words, int next) => words[next].Text == "be" && next + 1 < words.Count && Recalled.Contains(words[next + 1].Text);

    // "those who will not pay"
    private static bool IsOfWhoever(CueWords words, int will) =>
        will > 1 && words[will - 1].Text == "who" && words[will - 2].Text is "those" or "people" or "anyone" or "everyone" or "all" or "most";

    // "Putin opened the pipeline which will carry gas": what is told is the deed; what is to come is said of a thing in it.
    private static bool IsOfThingToldOf(CueWords words, Span span, int will)
    {
        if (will == 0 || words[will - 1].Text is not ("which" or "that") || words[will - 1].Span.Start <= span.Start) return false;
        for (var i = will - 2; i > 0 && words[i].Span.Start > span.Start; i--)
        {
            if (PastTense.Is(words[i].Text)) return !Announcing.Contains(words[i].Text) && words[i - 1].Text is not ("by" or "the" or "a" or "an" or "its" or "their");
        }

        return false;
    }

    // "nobody supposes that it will last", "fears that it will fail"
    private static bool IsOnlySupposed(CueWords words, int first)
    {
        for (var i = first; i >= Math.Max(0, first - FarthestNobody); i--)
        {
            if (OutlookVerb.Is(OutlookVerbs.Supposing, words[i].Text) && words.Skip(Math.Max(0, i - 3)).Take(3).Any(w => w.Text is "nobody" or "none" or "few")) return true;
            if (i < first && OutlookVerb.Is(OutlookVerbs.Fearing, words[i].Text) && i + 1 < words.Count && words[i + 1].Text is "that" or "it" or "they") return true;
        }

        return false;
    }
}

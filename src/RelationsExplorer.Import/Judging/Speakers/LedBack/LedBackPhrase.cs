using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Judging.Speakers.Verbs;

namespace RelationsExplorer.Import.Judging.Speakers.LedBack;

/// <summary>Reads set phrases that lead back to a speaker: "in his view", "by her own count", "said he", "added the agency".</summary>
internal static partial class LedBackPhrase
{
    /// <summary>What somebody holds: "in his view"; null where the preposition begins nothing of the kind.</summary>
    public static AttributionCue? ViewOrNull(string text, Span sentence, Span preposition)
    {
        var whose = SpacedWord.At(text, preposition.End, sentence.End);
        if (text.AsSpan(whose.Start, whose.Length) is not ("his" or "her")) return null;
        var view = SpacedWord.At(text, whose.End, sentence.End);
        if (text.AsSpan(view.Start, view.Length) is "own") view = SpacedWord.At(text, view.End, sentence.End);
        return LedBackWords.IsView(text.AsSpan(view.Start, view.Length), text.AsSpan(preposition.Start, preposition.Length)) && Behind().IsMatch(text.AsSpan(view.End, sentence.End - view.End))
            ? new AttributionCue(null, new Span(preposition.Start, view.End), AttributionForm.Said, IsLedBack: true)
            : null;
    }

    /// <summary>"Said he", "said the foreign minister", "added the agency"; null where nobody stands behind the verb.</summary>
    public static AttributionCue? InvertedOrNull(string text, Span sentence, Span verb)
    {
        var word = SpacedWord.At(text, verb.End, sentence.End);
        if (text.AsSpan(word.Start, word.Length) is "he" or "she") return CueOf(verb, word, AttributionForm.Said);
        if (text.AsSpan(word.Start, word.Length) is not "the") return null;
        var first = SpacedWord.At(text, word.End, sentence.End);
        var second = SpacedWord.At(text, first.End, sentence.End);
        if (FormOrNull(text, second) is { } ofSecond) return CueOf(verb, second, ofSecond);
        return FormOrNull(text, first) is { } form ? CueOf(verb, first, form) : null;
    }

    private static AttributionForm? FormOrNull(string text, Span noun) => LedBackWords.KindsOf(text.AsSpan(noun.Start, noun.Length)) switch
    {
        var kinds when kinds.HasFlag(LedBackNouns.Office) => AttributionForm.Said,
        var kinds when kinds.HasFlag(LedBackNouns.Paper) => AttributionForm.Outlet,
        _ => null,
    };

    private static AttributionCue CueOf(Span first, Span last, AttributionForm form) => new(null, new Span(first.Start, last.End), form, IsLedBack: true);

    // "in his view the war is over", but not "in his words and deeds"
    [GeneratedRegex("^(?:,| the| this| that| it| there| no)", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Behind();
}

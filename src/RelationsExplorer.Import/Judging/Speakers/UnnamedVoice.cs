using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Judging.Speakers.LedBack;
using RelationsExplorer.Import.Judging.Speakers.Running;
using RelationsExplorer.Import.Judging.Speakers.Verbs;

namespace RelationsExplorer.Import.Judging.Speakers;

/// <summary>Says what a speaker is called whom a text introduces by nothing but what they are: "the mayor", "their lawyer".</summary>
internal static partial class UnnamedVoice
{
    // How many sentences "he" leads back to "The bishop blessed the church".
    private const int Farthest = 2;

    // "The young deputy minister": words of a subject without a name.
    private const int LongestSubject = 3;
    private static readonly HashSet<string> Borders = WordList.Words(typeof(UnnamedVoice), "subject-ends.txt");
    private static readonly HashSet<string> SaysNothing = WordList.Words(typeof(UnnamedVoice), "empty-qualifiers.txt");

    /// <summary>What they are called, without words that tell nothing of whom is meant; null where too little is left, and for "the Company" of a company's own report.</summary>
    public static string? NameOrNull(string called)
    {
        if (called is "Company" or "Group" or "Bank" or "Corporation" or "Board" or "Government") return null;
        var words = called.ToLowerInvariant().Split(' ').Where(word => !SaysNothing.Contains(word)).ToList();
        return words.Count > 0 && !words.Exists(Borders.Contains) ? string.Join(' ', words) : null;
    }

    /// <summary>Whether a paper is one that a body issues by itself, and the one spoken of: "the document", but neither "a report" nor "the treaty".</summary>
    public static bool MayBeIssued(string words) =>
        !words.StartsWith("a ", StringComparison.OrdinalIgnoreCase) && !words.StartsWith("an ", StringComparison.OrdinalIgnoreCase)
        && !words.Split(' ').Any(word => LedBackWords.KindsOf(word).HasFlag(LedBackNouns.Common));

    /// <summary>Whom "he" or "she" means behind a sentence that begins with "The bishop"; null where none does.</summary>
    public static string? SubjectOrNull(SpokenPassage passage, int at, AttributionCue cue)
    {
        if (cue.Form != AttributionForm.Said) return null;
        for (var i = at - 1; i >= 0 && i >= at - Farthest; i--)
        {
            if (SubjectOfOrNull(passage.Text, passage.Sentences[i].Span) is { } subject) return subject;
            if (!PronounSigns.BeginsWithHe(passage.WordsOf(i)) && !passage.IsAllSpeech(i)) return null;
        }

        return null;
    }

    private static string? SubjectOfOrNull(string text, Span sentence)
    {
        if (Article().Match(text, sentence.Start, sentence.Length) is not { Success: true } article) return null;
        var word = new Span(article.Index, article.Index + article.Length);
        for (var i = 0; i < LongestSubject; i++)
        {
            word = SpacedWord.At(text, word.End, sentence.End);
            var letters = text.AsSpan(word.Start, word.Length);
            if (word.Length == 0 || !char.IsLower(letters[0])) return null;
            if ((LedBackWords.KindsOf(letters) & (LedBackNouns.Office | LedBackNouns.Plain)) != LedBackNouns.None && Predicate().IsMatch(text.AsSpan(word.End, sentence.End - word.End))) return text[(article.Index + article.Length + 1)..word.End];
        }

        return null;
    }

    // "The", "My", before somebody who is a subject.
    [GeneratedRegex(@"^(?:The|A|An|My|Our|One)(?= )", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Article();

    // "The bishop blessed": but not "The bishop of Alta", who has a name elsewhere, nor two of them.
    [GeneratedRegex(@"^ (?:\p{Ll}+ly |has |had |also )?(?!of\b|and\b|or\b|who\b|in\b|at\b|from\b)\p{Ll}+", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Predicate();
}

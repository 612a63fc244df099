using System.Text.RegularExpressions;

namespace RelationsExplorer.Import.Events;

/// <summary>Gives a title back the subject that it shares with what stands before it: "and reached its full volume" → "The pipeline reached its full volume".</summary>
internal static partial class SentenceSubject
{
    private const int MostWords = 8;

    /// <summary>The title with its subject before it; as it is where it has one, or where the sentence begins with none.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="claim">Where the claim begins.</param>
    /// <param name="title">The title so far.</param>
    public static string Before(string text, int claim, string title)
    {
        var end = title.IndexOf(' ', StringComparison.Ordinal);
        if (end < 0 || !MainVerb.IsVerb(title[..end].ToLowerInvariant())) return title;
        return OrNull(text[SentenceStart(text, claim)..claim]) is { } subject ? $"{subject} {title}" : title;
    }

    // What stands before the first verb, where that is short enough to be only who did it.
    private static string? OrNull(string before)
    {
        var words = Opener().Replace(before, "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var verb = Array.FindIndex(words, word => MainVerb.IsVerb(word.ToLowerInvariant()));
        if (verb is < 1 or > MostWords) return null;
        var subject = string.Join(' ', words[..verb]);
        return subject.IndexOfAny([',', ';', ':', '“', '"', '(']) < 0 ? subject : null;
    }

    private static int SentenceStart(string text, int claim)
    {
        var ends = SentenceEnd().Matches(text[..claim]);
        return ends.Count > 0 ? ends[^1].Index + ends[^1].Length : 0;
    }

    [GeneratedRegex(@"(?<=[^A-Z.][.!?]['”""’]?)\s+(?=[A-Z“""])", RegexOptions.None, 15_000)]
    private static partial Regex SentenceEnd();

    // "In February 2009, the bank …": when and on what condition is no subject.
    [GeneratedRegex(@"^(?:(?:in|on|by|at|after|before|since|during|from|under|with|for|however|meanwhile|then|but|and|also|moreover|later|only|still)\b[^,]{0,60},\s*|(?:but|and|then|yet|so)\s+)*", RegexOptions.IgnoreCase, 15_000)]
    private static partial Regex Opener();
}

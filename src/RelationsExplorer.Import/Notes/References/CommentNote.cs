using System.Buffers;
using System.Text.RegularExpressions;

namespace RelationsExplorer.Import.Notes.References;

/// <summary>Tells notes that are whole sentences about the matter and name no work: "Figures are rounded.", "Both sides kept silent. Neither signed."</summary>
internal static partial class CommentNote
{
    private const int Longest = 1500;
    private const int FewestWords = 8;

    private static readonly SearchValues<char> TitleMarks = SearchValues.Create("“”«»\"*_");

    /// <summary>Whether a note is such: it has no figure, address or sign of a work, and reads as sentences do.</summary>
    /// <param name="note">The note as printed; a number before its words is its own.</param>
    public static bool Is(string note)
    {
        if (note.Length > Longest) return false;
        var text = OwnNumber().Replace(note, "").Trim();
        if (!text.EndsWith('.') || WorkSign().IsMatch(text) || Named().IsMatch(text)) return false;
        var bare = Quoted().Replace(text, " ");
        if (bare.AsSpan().ContainsAny(TitleMarks)) return false;
        var sentences = Sentence().Split(bare);
        if (!Array.TrueForAll(sentences, IsProse)) return false;
        return sentences.Length > 1 ? !bare.Contains(':', StringComparison.Ordinal) && EnglishWord().IsMatch(bare) : bare.Count(' ') + 1 >= FewestWords && Verb().IsMatch(bare);
    }

    // Titles are written with capitals, sentences without; English titles of sentence case have no stop within.
    private static bool IsProse(string sentence)
    {
        var words = sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= 3 && words.Count(word => char.IsLower(word[0])) * 2 >= words.Length;
    }

    [GeneratedRegex(@"^\W?\d{1,3}[.)\]]?\s+", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex OwnNumber();

    [GeneratedRegex(@"\d|://|www\.|\b(see|cf|ibid|idem|op|cit|supra|infra|loc|note|eds?|interview|communication|correspondence|forthcoming|in:)\b|\bn\.", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex WorkSign();

    // "Lee, Quiet": a name before a title.
    [GeneratedRegex(@"^\p{Lu}[\p{L}.’'-]*(\s(\p{Lu}[\p{L}.’'-]*|and|&)){0,6},\s[\p{Lu}“‘""]", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Named();

    // A few words that somebody used; a title is longer, or has a comma before it.
    [GeneratedRegex(@"(?<=\p{Ll}\s)[“""]\p{Ll}[^“”""]{1,40}[”""]", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?<=\p{Ll}{2}\.)\s+(?=\p{Lu})", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\b(the|an?|are|is|was|were|for|on|by|to)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex EnglishWord();

    [GeneratedRegex(@"\s(is|are|was|were|did|does|do|has|had|have)\s(?=\p{Ll})", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Verb();
}

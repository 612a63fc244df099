using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;

namespace RelationsExplorer.Import.Recognising.Actors.Persons;

/// <summary>Finds the rows of capitalised words in a text that may be names of persons: without names that are known, titles and openers.</summary>
internal static partial class NameRows
{
    /// <summary>Where such rows stand.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="known">Names that are known there.</param>
    public static IEnumerable<Span> Of(string text, IReadOnlyList<Mention> known) =>
        CapitalisedRow().Matches(text).SelectMany(m => Apart(new Span(m.Index, m.Index + m.Length), known)).Select(row => Trimmed(text, row)).Where(row => row.Length > 0);

    // "Gulf News Ann Lee": what the vocabulary knows is taken out of the row, and what is left may be a name.
    private static IEnumerable<Span> Apart(Span row, IReadOnlyList<Mention> known)
    {
        var start = row.Start;
        foreach (var mention in known.Where(m => m.Span.Overlaps(row)).OrderBy(m => m.Span))
        {
            if (mention.Span.Start > start) yield return new Span(start, mention.Span.Start);
            start = Math.Max(start, mention.Span.End);
        }

        if (start < row.End) yield return new Span(start, row.End);
    }

    // Titles and sentence openers around a row of capitalised words are not part of the name.
    private static Span Trimmed(string text, Span row)
    {
        var (start, end) = (row.Start, row.End);
        while (start < end && (text[start] is ' ' or '-' or '.' || text.AsSpan(start, end - start) is ['’' or '\'', 's', ' ', ..])) start += text[start] is ' ' or '-' or '.' ? 1 : 3;
        while (end > start && text[end - 1] is ' ' or '-') end--;
        while (NameWords.Last(text.AsSpan(start, end - start)) is { Length: > 0 } last && last.Length < end - start && NameWords.IsTitle(last.ToString())) end = start + text.AsSpan(start, end - start - last.Length).TrimEnd().Length;
        while (start < end)
        {
            var word = NameWords.First(text.AsSpan(start, end - start));
            if (word.Length == 0 || !(NameWords.IsTitle(word.TrimEnd('.').ToString()) || NameWords.IsNoName(word.ToString()))) break;
            start += word.Length;
            while (start < end && text[start] is ' ' or '.') start++;
        }

        start = BehindOffice(text, start, end);
        if (end - start > 2 && text.AsSpan(start, end - start) is [.., '’' or '\'', 's']) end -= 2;
        return new Span(start, Math.Max(start, end));
    }

    // "Harbour Board Secretary Ann Lee": the name begins behind the last word for what she is, where two words follow it.
    private static int BehindOffice(string text, int start, int end)
    {
        var words = text[start..end].Split(' ');
        var last = Array.FindLastIndex(words, Math.Max(0, words.Length - 3), NameWords.IsTitle);
        return last < 0 ? start : start + words[..(last + 1)].Sum(word => word.Length + 1);
    }

    // A full stop behind an initial or a title belongs to the name, behind a longer word it ends the sentence.
    [GeneratedRegex(@"\b(?:(?:\p{Lu}\p{Ll}?|Prof|Gen|Col|Mrs|Sen|Rep|Gov|Lt|Capt|Maj|Adm|Amb|Sec)\.|\p{Lu}[\p{L}’'-]*)(?: (?:(?:\p{Lu}\p{Ll}?|Prof|Gen|Col|Mrs|Sen|Rep|Gov|Lt|Capt|Maj|Adm|Amb|Sec)\.|\p{Lu}[\p{L}’'-]*|ur|bin|al|de|von|van|der|la|le)(?=[\s,.;:)’'”""]|$))*", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex CapitalisedRow();
}

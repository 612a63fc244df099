using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Reading;

namespace RelationsExplorer.Import.Sentences;

/// <summary>
/// Cuts passages into sentences and sentences into statements. It knows abbreviations ("Dr.", "No. 473-FZ"), initials
/// and dotted names ("U.S."), quotations that hold whole sentences, and full stops without a space after them.
/// </summary>
public static class SentenceSplitter
{
    private static readonly HashSet<string> Abbreviations = WordList.Words(typeof(SentenceSplitter), "abbreviations.txt");
    private static readonly HashSet<string> Openers = WordList.Words(typeof(SentenceSplitter), "openers.txt");

    /// <summary>Adds the sentences of all headings and paragraphs, and who answers where in an interview.</summary>
    public static Draft Split(Draft draft)
    {
        var sentences = new List<Sentence>();
        var turns = InterviewTurns.Of(draft);
        foreach (var passage in draft.Passages)
        {
            if (passage.Kind is not (PassageKind.Paragraph or PassageKind.Heading) || (passage.IsOfTable && !Prose.IsParagraph(passage.Text))) continue;
            foreach (var span in Split(passage.Text, turns.StartOf(passage.Id)))
                sentences.Add(new Sentence(passage.Id, span, StatementSplitter.Split(passage.Text, span)));
        }

        return draft with { Sentences = sentences, Answers = turns.Answers, IsConversation = turns.IsConversation };
    }

    /// <summary>The sentences of a text, in order, without the spaces between them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where the first one begins.</param>
    public static IReadOnlyList<Span> Split(string text, int from = 0)
    {
        var sentences = new List<Span>();
        var start = Skip(text, from);
        for (var i = start; i < text.Length; i++)
        {
            if (EndsAt(text, start, i) is not { } end) continue;
            if (end > start) sentences.Add(new Span(start, end));
            start = Skip(text, end);
            i = Math.Max(i, start - 1);
        }

        if (start < text.Length) sentences.Add(new Span(start, text.AsSpan().TrimEnd().Length));
        return sentences;
    }

    // Where the sentence ends whose last mark stands at i, closing quotation marks and brackets inside; null where it goes on.
    private static int? EndsAt(string text, int start, int i)
    {
        if (text[i] is not ('.' or '!' or '?' or '…')) return null;
        var end = i + 1;
        while (end < text.Length && text[end] is '.' or '!' or '?' or '…') end++;
        while (end < text.Length && text[end] is '”' or '’' or '"' or '\'' or '»' or ')' or ']') end++;
        if (end >= text.Length) return text.Length;
        var next = text[end];
        if (next is '—' or '–' && Skip(text, end) is var after && after < text.Length && after > end + 1 && char.IsUpper(text[after]) && char.IsLower(text[i - 1 < 0 ? 0 : i - 1])) return end;
        if (next != ' ') return GluedEnd(text, i, end);
        var word = NextWord(text, end);
        if (word.Length == 0) return end;
        if (!BeginsSentence(text, end, word)) return null;
        if (text[i] != '.' || end - i > 1 + Closers(text, i + 1, end)) return end;
        return IsAbbreviation(text, start, i, word) ? null : end;
    }

    private static int Closers(string text, int from, int to)
    {
        var closers = 0;
        for (var i = from; i < to; i++) closers += text[i] is '.' or '!' or '?' or '…' ? 0 : 1;
        return closers;
    }

    // "on the way.Nevertheless": a full stop between a small letter and a capitalised word, but not "moscowtimes.Com" or "U.S.A".
    private static int? GluedEnd(string text, int i, int end) =>
        text[i] == '.' && i > 1 && char.IsLower(text[i - 1]) && char.IsLower(text[i - 2]) && char.IsUpper(text[end])
        && end + 2 < text.Length && char.IsLower(text[end + 1]) && char.IsLower(text[end + 2])
        && !WordBefore(text, i).Contains('.') && !WordBefore(text, i).Contains('/')
            ? end
            : null;

    private static bool BeginsSentence(string text, int end, ReadOnlySpan<char> word)
    {
        var first = word[0];
        if (char.IsUpper(first) || char.IsDigit(first) || first is '“' or '‘' or '"' or '\'' or '(' or '[' or '«' or '•') return true;
        if (first is '—' or '–' or '-') return true;
        return char.IsLetter(first) && !char.IsLower(first);
    }

    private static bool IsAbbreviation(string text, int start, int i, ReadOnlySpan<char> next)
    {
        var word = WordBefore(text, i);
        if (word.Length == 0) return false;
        if (Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)) return !IsOpener(next) || word is "Dr" or "Mr" or "Mrs" or "Ms" or "St" or "No" or "Prof" or "vs";
        if (word.Length == 1 && char.IsUpper(word[0]) && (word[0] != 'I' || FollowsInitial(text, i - 1) || IsInitial(next))) return !IsOpener(next) || i - 1 == start || IsName(text, i - 2);
        if (word.Contains('.')) return word.Length <= 6 && !IsOpener(next);

        // "of Pro. Lee": a short capitalised word inside a sentence, before a name.
        return word.Length is 2 or 3 && char.IsUpper(word[0]) && char.IsLower(word[1]) && i - word.Length > start && char.IsLower(text[i - word.Length - 2]) && !IsName(text, i - word.Length - 1) && char.IsUpper(next[0]) && !IsOpener(next);
    }

    // "I. O. Lee": before another initial it is one as well.
    private static bool IsInitial(ReadOnlySpan<char> word) => word is [_, '.'] && char.IsUpper(word[0]);

    // "R. K. I. Lee": after other initials, "I" is one as well.
    private static bool FollowsInitial(string text, int i) => i >= 3 && text[i - 1] == ' ' && text[i - 2] == '.' && char.IsUpper(text[i - 3]) && (i == 3 || !char.IsLetterOrDigit(text[i - 4]));

    // An initial stands between names: the word before it begins with a capital.
    private static bool IsName(string text, int i)
    {
        while (i >= 0 && text[i] == ' ') i--;
        if (i < 0) return true;
        var word = WordBefore(text, i + 1);
        return word.Length > 0 && char.IsUpper(word[0]) && !Openers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
    }

    private static bool IsOpener(ReadOnlySpan<char> word) =>
        Openers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word.TrimStart("“‘\"'([").TrimEnd(",;:"));

    private static ReadOnlySpan<char> WordBefore(string text, int i)
    {
        var from = i;
        while (from > 0 && (char.IsLetterOrDigit(text[from - 1]) || text[from - 1] is '.' or '/' or '@')) from--;
        return text.AsSpan(from, i - from);
    }

    private static ReadOnlySpan<char> NextWord(string text, int from)
    {
        while (from < text.Length && text[from] == ' ') from++;
        var to = from;
        while (to < text.Length && text[to] != ' ') to++;
        return text.AsSpan(from, to - from);
    }

    // Between sentences: spaces, and the dashes that some houses put where they leave something out ("—- Two corridors").
    private static int Skip(string text, int from)
    {
        while (from < text.Length && text[from] is ' ' or '—' or '–' or '-' or '•' or '·') from++;
        return from;
    }
}

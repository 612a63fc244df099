using System.Globalization;
using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Store.Searching;

/// <summary>
/// What a person typed into a search box, understood: all words must be there, in any order, each in the singular or the plural;
/// "words in quotes" as they are, one after another; <c>-word</c> must not be there; <c>word*</c> stands for its beginning; of
/// <c>this OR that</c> either will do. Anything can be typed; nothing is an error.
/// </summary>
public sealed class SearchText
{
    private const int MostTerms = 32;
    private const int MostLetters = 500;
    private const string Or = "OR";

    private SearchText(IReadOnlyList<Term> terms) => Terms = terms;

    /// <summary>Whether nothing is searched for.</summary>
    public bool IsEmpty => Terms.Count == 0;

    internal IReadOnlyList<Term> Terms { get; }

    /// <summary>Understands what was typed.</summary>
    /// <param name="typed">Anything, null included.</param>
    /// <param name="lastIsPrefix">Whether the last word may be unfinished, as while typing.</param>
    public static SearchText Parse(string? typed, bool lastIsPrefix = false)
    {
        var text = (typed ?? "").Length > MostLetters ? typed![..MostLetters] : typed ?? "";
        var terms = new List<Term>();
        var (isOr, piece) = (false, 0);
        for (var i = 0; i < text.Length && terms.Count < MostTerms;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            if (terms.Count > 0 && IsOr(text, i))
            {
                isOr = true;
                i += Or.Length;
                continue;
            }

            var excluded = IsMinus(text[i]) && i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]) && !IsMinus(text[i + 1]);
            if (excluded) i++;
            var quoted = IsQuote(text[i]);
            if (quoted) i++;
            var start = i;
            var before = terms.Count;
            while (i < text.Length && !IsQuote(text[i]) && (quoted || !char.IsWhiteSpace(text[i]))) i++;
            Add(terms, text[start..i], quoted, excluded, isPrefix: !quoted && (text[start..i].EndsWith('*') || (lastIsPrefix && i == text.Length)));
            if (quoted && i < text.Length) i++;
            if (terms.Count == before) continue;
            if (isOr) Join(terms, piece, before);
            else piece = before;
            isOr = false;
        }

        return new SearchText(terms);
    }

    /// <summary>Where the words that were searched for stand in a text, in order.</summary>
    public IReadOnlyList<Span> FindIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IsEmpty) return [];
        var words = WordReader.Words(text);
        var found = new SortedSet<Span>();
        foreach (var term in Terms.Where(term => !term.IsExcluded).SelectMany(term => term.Alternatives))
        {
            for (var i = 0; i + term.Words.Count <= words.Count; i++)
            {
                if (!term.Matches(words, i)) continue;
                for (var w = i; w < i + term.Words.Count; w++) found.Add(new Span(words[w].Start, words[w].End));
            }
        }

        return [.. found];
    }

    // A word with a hyphen in it asks for both halves; a row of Chinese characters, for these characters in a row.
    private static void Add(List<Term> terms, string typed, bool quoted, bool excluded, bool isPrefix)
    {
        var words = WordReader.Words(typed);
        if (words.Count == 0) return;
        if (quoted || excluded)
        {
            terms.Add(new Term([.. words.Select(word => word.Word)], quoted || typed.EndsWith('*') ? [] : OthersOf(words.Select(word => word.Word)), excluded, isPrefix));
            return;
        }

        for (var i = 0; i < words.Count;)
        {
            var row = new List<string> { words[i].Word };
            while (++i < words.Count && IsIdeographic(words[i].Word) && IsIdeographic(row[^1]) && words[i].Start == words[i - 1].End) row.Add(words[i].Word);
            terms.Add(new Term(row, typed.EndsWith('*') ? [] : OthersOf(row), IsExcluded: false, isPrefix && i == words.Count));
        }
    }

    // What was typed in one piece on either side of OR ("far-east") stands together; what must not be there has no other.
    private static void Join(List<Term> terms, int first, int second)
    {
        if (terms[first..].Exists(term => term.IsExcluded)) return;
        var either = Together(terms[first..second]).Or(Together(terms[second..]));
        terms.RemoveRange(first, terms.Count - first);
        terms.Add(either);
    }

    private static Term Together(List<Term> piece) =>
        piece is [var only] ? only : new Term([.. piece.SelectMany(term => term.Words)], [], IsExcluded: false, piece[^1].IsPrefix);

    // In capitals and by itself, as other searches write it; "or" is a word.
    private static bool IsOr(string text, int at) =>
        string.CompareOrdinal(text, at, Or, 0, Or.Length) == 0 && (at + Or.Length == text.Length || char.IsWhiteSpace(text[at + Or.Length]));

    // Words in a row are meant as they stand.
    private static IReadOnlyList<string> OthersOf(IEnumerable<string> row) => row.ToList() is [var word] ? WordNumbers.OthersOf(word) : [];

    private static bool IsIdeographic(string word) => char.GetUnicodeCategory(word[0]) == UnicodeCategory.OtherLetter && word.Length == 1;

    private static bool IsQuote(char c) => c is '"' or '“' or '”' or '„' or '«' or '»' or '‟' or '＂';

    private static bool IsMinus(char c) => c is '-' or '−' or '–';

    /// <summary>Words that must (or must not) stand one after another; mostly one, for which its other forms may stand.</summary>
    internal sealed record Term(IReadOnlyList<string> Words, IReadOnlyList<string> Forms, bool IsExcluded, bool IsPrefix)
    {
        private IReadOnlyList<Term> Others { get; init; } = [];

        /// <summary>This term, and all that will do in its place.</summary>
        public IEnumerable<Term> Alternatives => Others.Prepend(this with { Others = [] });

        /// <summary>This term or another.</summary>
        public Term Or(Term other) => this with { Others = [.. Others, .. other.Alternatives] };

        /// <summary>The term as it can be typed.</summary>
        public override string ToString() => string.Join($" {SearchText.Or} ", Alternatives.Select(term => term.Typed));

        // A word in quotes is one that has other forms, and stands without them.
        private bool IsPlain => Words.Count == 1 && (IsPrefix || Forms.Count > 0 || WordNumbers.OthersOf(Words[0]).Count == 0);

        private string Typed => (IsExcluded ? "-" : null) + (IsPlain ? Words[0] + (IsPrefix ? "*" : null) : $"\"{string.Join(' ', Words)}\"");

        /// <summary>Whether the words stand anywhere in these.</summary>
        public bool StandsIn(List<(string Word, int Start, int End)> words)
        {
            for (var i = 0; i + Words.Count <= words.Count; i++)
            {
                if (Matches(words, i)) return true;
            }

            return false;
        }

        /// <summary>Whether the words stand here.</summary>
        public bool Matches(List<(string Word, int Start, int End)> words, int at)
        {
            if (Forms.Contains(words[at].Word)) return true;
            for (var i = 0; i < Words.Count; i++)
            {
                var whole = !IsPrefix || i < Words.Count - 1;
                if (whole ? words[at + i].Word != Words[i] : !words[at + i].Word.StartsWith(Words[i], StringComparison.Ordinal)) return false;
            }

            return true;
        }
    }
}

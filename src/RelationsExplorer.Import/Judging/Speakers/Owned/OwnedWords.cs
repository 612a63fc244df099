using System.Collections.Frozen;
using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Import.Judging.Speakers.Verbs;

namespace RelationsExplorer.Import.Judging.Speakers.Owned;

/// <summary>
/// Finds who answers for a sentence by what is theirs: "by the board's count", "in Lee's account", "on Chinese figures", "in a
/// Meridian survey", "customs data show", "customs figures published on 3 May put trade at".
/// </summary>
internal static partial class OwnedWords
{
    private const int MostBetween = 2;
    private const int MostOfOrigin = 9;
    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> Own =
        WordList.Rows(typeof(OwnedWords), "own-words.tsv").ToFrozenDictionary(row => row[0], row => row[1].Split(','), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Showing =
        WordList.Lookup(typeof(OwnedWords), "showing-verbs.txt", StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BetweenFiguresAndVerb =
        WordList.Lookup(typeof(OwnedWords), "origin-of-figures.txt", StringComparer.Ordinal);

    private static readonly HashSet<string> BeforeOwner = ["the", "a", "an", "one", "another"];

    /// <summary>The words that say so; null where a mention owns none.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mention">Who may own them.</param>
    public static Span? SpanOrNull(string text, Span sentence, ActorMention mention)
    {
        var at = mention.Span.End;
        if (Cited().Match(text, at, sentence.End - at) is { Success: true } cited) at += cited.Length;
        if (at < sentence.End && text[at] is '’' or '\'') at += at + 1 < sentence.End && text[at + 1] == 's' ? 2 : 1;
        for (var i = 0; i <= MostBetween; i++)
        {
            var word = SpacedWord.At(text, at, sentence.End);
            if (word.Length == 0) return null;
            at = word.End;
            if (!Own.TryGetValue(text.AsSpan(word.Start, word.Length), out var prepositions)) continue;
            var next = SpacedWord.At(text, at, sentence.End);
            if (Showing.Contains(text.AsSpan(next.Start, next.Length))) return new Span(mention.Span.Start, next.End);
            if (ShowingBehindOrNull(text, next, sentence.End) is { } shown) return new Span(mention.Span.Start, shown);
            return PrepositionOrNull(text, sentence, mention.Span.Start, prepositions) is { } start ? new Span(start, at) : null;
        }

        return null;
    }

    // "figures released in Delhi on 3 May show": what tells when and where they came out stands between.
    private static int? ShowingBehindOrNull(string text, Span first, int limit)
    {
        if (!BetweenFiguresAndVerb.Contains(text.AsSpan(first.Start, first.Length))) return null;
        var at = first.End;
        for (var i = 0; i < MostOfOrigin; i++)
        {
            while (at < limit && (char.IsDigit(text[at]) || (text[at] == ' ' && at + 1 < limit && char.IsDigit(text[at + 1])))) at++;
            var word = SpacedWord.At(text, at, limit);
            if (word.Length == 0) return null;
            if (i > 0 && Showing.Contains(text.AsSpan(word.Start, word.Length))) return word.End;
            at = word.End;
        }

        return null;
    }

    // "by" may stand anywhere, "in" where a clause begins: "he believed in Lee's account" is no account.
    private static int? PrepositionOrNull(string text, Span sentence, int owner, string[] prepositions)
    {
        var word = SpacedWord.Before(text, owner, sentence.Start);
        if (BeforeOwner.Contains(word.In(text).ToLowerInvariant())) word = SpacedWord.Before(text, word.Start, sentence.Start);
        var preposition = word.In(text).ToLowerInvariant();
        if (!prepositions.Contains(preposition)) return null;
        return preposition == "by" || OpensClause(text, sentence, word.Start) ? word.Start : null;
    }

    private static bool OpensClause(string text, Span sentence, int at) =>
        at == sentence.Start || (at >= 2 && text[at - 2] is ',' or ';' or ':' or '—' or '–' or '”' or '"' or ')')
        || SpacedWord.Before(text, at, sentence.Start).In(text) is "and" or "but" or "that";

    // "The board (2020) data suggest"
    [GeneratedRegex(@"\G \((?:1[89]|20)\d\d[a-z]?\)", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Cited();
}

using System.Collections.Frozen;
using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Import.Judging.Speakers.LedBack;
using RelationsExplorer.Import.Judging.Speakers.Verbs;

namespace RelationsExplorer.Import.Judging.Speakers.Owned;

/// <summary>
/// Finds who answers for a sentence by a paper of theirs that speaks: "the board's latest report to Congress still names", "Lee's
/// essay “The Vassal”, which the Times carried, warned".
/// </summary>
internal static partial class OwnedPaper
{
    private const int MostBeforePaper = 4;
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Papers = WordList.Lookup(typeof(OwnedPaper), "owned-papers.txt", StringComparer.Ordinal);

    /// <summary>The words that say so; null where somebody named owns no paper that speaks.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="owner">Who may own it.</param>
    public static Span? SpanOrNull(string text, Span sentence, ActorMention owner)
    {
        var at = owner.Span.End;
        if (at + 2 >= sentence.End || text[at] is not ('’' or '\'')) return null;
        at += text[at + 1] == 's' ? 2 : 1;
        for (var i = 0; i < MostBeforePaper && SpacedWord.At(text, at, sentence.End) is { Length: > 0 } word; i++)
        {
            at = word.End;
            if (!IsPaper(text.AsSpan(word.Start, word.Length))) continue;
            if (VerbEndOrNull(text, at, sentence) is { } end) return new Span(owner.Span.Start, end);
        }

        return null;
    }

    private static bool IsPaper(ReadOnlySpan<char> word) => Papers.Contains(word) || (LedBackWords.KindsOf(word) & (LedBackNouns.Document | LedBackNouns.Letter)) != LedBackNouns.None;

    private static int? VerbEndOrNull(string text, int paper, Span sentence)
    {
        var behind = Behind().Match(text, paper, sentence.End - paper);
        var at = behind.Index + behind.Length;
        if (LedBackWords.VerbEndOrNull(LedBackVerbs.Document, text, at, sentence.End) is { } listed) return listed;
        var verb = SpacedWord.At(text, at, sentence.End);
        return verb.Length > 0 && SpeechVerb.Is(verb.In(text), text.AsSpan(verb.End, sentence.End - verb.End)) ? verb.End : null;
    }

    // " to Congress", " “The Vassal”, which the Times carried last August,", " still"
    [GeneratedRegex(@"\G(?: (?:to|on|about) (?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3})?(?:,? [“""‘][^”""’]{2,100}[”""’],?)?(?:,? (?:which|published|issued|released|written|carried|printed|submitted)\b[^.;:“”""]{2,110}?,)?(?: (?:has|have|had|also|still|now|already|further|even|then|\p{Ll}{3,}ly))*", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Behind();
}

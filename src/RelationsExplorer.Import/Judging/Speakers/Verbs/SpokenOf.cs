using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;

namespace RelationsExplorer.Import.Judging.Speakers.Verbs;

/// <summary>Signs that somebody named before a verb of speech is spoken of, and is not the one who speaks.</summary>
internal static partial class SpokenOf
{
    private const int LongestBefore = 60;

    /// <summary>"The treaty between Russia and China declares", "a friend of Lee said": another noun is what the verb belongs to.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mention">Who is named.</param>
    /// <param name="isPlace">Whether it is a state, which may only say where: "the embassy in Beijing said".</param>
    public static bool BelongsToAnother(NamedSentence sentence, ActorMention mention, bool isPlace)
    {
        var start = Math.Max(sentence.Span.Start, mention.Span.Start - LongestBefore);
        var before = sentence.Text.AsSpan(start, mention.Span.Start - start);
        if (!isPlace && BehindOffice().IsMatch(before)) return false;
        return BehindPreposition().IsMatch(before) || BehindPair().IsMatch(before) || (isPlace && InPlace().IsMatch(before));
    }

    /// <summary>"I use the figures as reported by the board", "Consider what Lee wrote": the author does something with what another says.</summary>
    public static bool IsUsedByAuthor(string text, Span sentence, Span cue) => cue.Start > sentence.Start && Authors().IsMatch(text, sentence.Start);

    /// <summary>"When Lee objected that …, he was overruled": what was said only tells when something happened, or what would.</summary>
    public static bool TellsWhen(string text, Span sentence, Span cue) =>
        When().Match(text, sentence.Start, sentence.Length) is { Success: true } when && cue.Start - (when.Index + when.Length) is >= 0 and <= LongestBefore
        && text.AsSpan(when.Index, cue.Start - when.Index).IndexOf(',') < 0;

    // "a friend of", "talks with President"; but not "data of" somebody, which speak for them, nor "according to", behind which the verb of speech is another's.
    [GeneratedRegex(@"(?<!\b(?:[Dd]ata|[Ff]igures|[Ss]tatistics|[Nn]umbers|[Rr]ecords|[Rr]eports?|[Ee]stimates?|[Aa]ccounts?|[Ww]ords|[Ss]pokes\p{L}+|[Cc]ommittee|[Cc]ommission|[Dd]epartment|[Bb]ranch|[Ss]ection|[Pp]anel|[Bb]oard|[Oo]ffice) )\b(?:of|with|between|against|towards?|into|via|close to|near to|linked to|tied to|loyal to|owned by|run by|funded by) (?:the )?(?:(?:\p{Lu}\p{L}+\.?|then|former|late) ){0,3}$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex BehindPreposition();

    // "Secretary of State ", "Minister of Foreign Affairs ": an office before a name is its bearer's.
    [GeneratedRegex(@"\b(?:[Ss]ecretary|[Mm]inister|[Cc]ommissioner|[Cc]hairman|[Cc]hancellor|[Ss]peaker|[Dd]irector|[Cc]hief) of (?:the )?(?:\p{Lu}\p{L}+ (?:and )?){1,4}$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex BehindOffice();

    // "the embassy in "
    [GeneratedRegex(@"\b(?:in|at|from|to|near|for|on) (?:the )?$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex InPlace();

    // "between Russia and "
    [GeneratedRegex(@"\bbetween (?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3} and (?:the )?$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex BehindPair();

    // "In what follows I use", "Consider what"
    [GeneratedRegex(@"\G(?:(?:In (?:this|what|the) [^,.;“”""]{3,40}, )?(?:I|[Ww]e) (?:use|used|take|took|rely|relied|follow|followed|have used|draw|drew|cite|quote|give|agree|disagree|adopt|prefer|build|compare|focus|examine|ask|borrow|accept|reject|share|owe)\b|(?:Consider|Recall|Remember|Compare|Take|Witness|Look at) (?:what|how|the) )", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Authors();

    [GeneratedRegex(@"\G(?:And |But |Yet )?(?:[Ww]hen|[Aa]fter|[Bb]efore|[Uu]ntil|[Oo]nce|[Aa]s soon as|[Ee]ver since|[Ii]f|[Uu]nless|Had|Should) ", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex When();
}

using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Events.Kinds;

namespace RelationsExplorer.Import.Events.Titles;

/// <summary>
/// The title of what is told only in an aside: "the bridge, begun in 2016, carries …" dates the beginning of the bridge, and not
/// what it carries: "The bridge was begun".
/// </summary>
internal static partial class AsideTitle
{
    private const int MostWordsOfThing = 9;

    // Participles that tell how a thing is, and of nothing that was done to it.
    private static readonly HashSet<string> NoDeeds = WordList.Words(typeof(AsideTitle), "no-deeds.txt");

    /// <summary>The thing and what the aside says was done to it; null where the date stands in no such aside.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="part">What tells of the event.</param>
    /// <param name="date">Where its date stands.</param>
    public static string? OrNull(string text, Span part, Span date)
    {
        if (date.Length == 0 || !part.Contains(date)) return null;
        var comma = text.LastIndexOf(',', date.Start, date.Start - part.Start);
        if (comma <= part.Start) return null;
        var end = text.IndexOf(',', date.End, part.End - date.End);
        var aside = new Span(comma + 1, end < 0 ? part.End : end);
        var deed = Deed().Match(aside.In(text));
        if (deed.Success ? !IsParticiple(deed.Groups["verb"].Value) : !IsActive(aside.In(text))) return null;
        // The thing is all that stands before the aside: else the aside may be of anything that was named last.
        var thing = LedTo().Replace(TitleWords.Of(text, new Span(part.Start, comma), date), "");
        if (thing != TitleClause.Of(thing).SubjectOrNull(MostWordsOfThing)) return null;
        if (!deed.Success) return TitleWords.Bare($"{thing} {TitleWords.Of(text, aside, date)}");
        var helper = deed.Groups["helper"].Value is { Length: > 0 } own ? own : GrammaticalNumber.IsPlural(thing) ? "were" : "was";
        return TitleWords.Bare($"{thing} {helper} {TitleWords.Of(text, new Span(aside.Start + deed.Groups["verb"].Index, aside.End), date)}");
    }

    // ", who came to Peking in 1954 bearing a loan,": what he did, and not what the sentence goes on to say of him.
    private static bool IsActive(string aside) => Who().Match(aside) is { Success: true } who && TitleClause.Of(aside[who.Length..]).BeginsWithVerb;

    /// <summary>Whether a word is the participle of something that is done: "built", "signed".</summary>
    public static bool IsParticiple(string word) => (PastTense.Is(word) || MainVerb.IsParticiple(word)) && !NoDeeds.Contains(word);

    [GeneratedRegex(@"^ (?:which|who) (?:then |later |also |once |never )?(?!was\b|were\b|is\b|are\b)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Who();

    // "At the forum, held in September, he spoke": the forum was held.
    [GeneratedRegex(@"^(?:at|in|during|under|with|by|after|since|before|through) (?=(?:the|an?|its|their|his|her) )", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex LedTo();

    [GeneratedRegex(@"^ (?:(?:which|who) (?<helper>was|were|had been|has been) )?(?:(?:first|only|formally|finally|newly|initially|originally|both|all|jointly) )*(?<verb>\p{Ll}+) (?:up |down |out |off )?(?:in|on|at|by|with|under|between|after|before|as|for|to|upon|since|late|early|last|this|near|from|during|again|only|\d|\p{Lu})", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Deed();
}

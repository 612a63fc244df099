using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Events.Dating;

/// <summary>Knows when a date is that of a thing named right beside it: "the agreement of 16 May 1991 dealt with …", "a 2005 contract".</summary>
internal static partial class DatedThing
{
    private const int Farthest = 34;
    private const int LongestDeterminer = 8;

    /// <summary>Whether the date is that of the thing, whatever else the sentence tells of it.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="thing">Where the thing is named.</param>
    /// <param name="date">Where the date stands.</param>
    public static bool Is(string text, Span thing, Span date)
    {
        if (date.Length == 0) return false;
        if (thing.End <= date.Start) return date.Start - thing.End <= Farthest && Behind().IsMatch(text.AsSpan(thing.End, date.Start - thing.End));
        return thing.Start - date.End is > 0 and <= Farthest && Before().IsMatch(text.AsSpan(date.End, thing.Start - date.End)) && Determiner().IsMatch(text.AsSpan()[Math.Max(0, date.Start - LongestDeterminer)..date.Start]);
    }

    /// <summary>Whether nothing but a preposition stands between a deed and the date behind it: "opened in late 2019", "the quarrel that broke out in May".</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="deed">Where the deed is told.</param>
    /// <param name="date">Where the date stands.</param>
    public static bool IsNextTo(string text, Span deed, Span date) =>
        date.Length > 0 && deed.End <= date.Start && date.Start - deed.End <= Farthest && Joint().IsMatch(text.AsSpan(deed.End, date.Start - deed.End));

    [GeneratedRegex(@"^ (?:(?:again|only|back|early|late|in|on|at|by|from|since|during|for|the) ){0,3}$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Joint();

    // "the agreement of", "the treaty signed on", "the air strikes on Iraq of"
    [GeneratedRegex(@"^(?: (?:signed|concluded|reached|initialled|initialed|made|struck|ratified) (?:of|on|in)|(?: (?:on|against|with|between|over|at|in|near|for) [\p{L}’' -]{1,24})? of| dated| from) $", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Behind();

    // "the 1991 border "
    [GeneratedRegex(@"^ (?:\p{L}[\p{L}-]* ){0,2}$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Before();

    [GeneratedRegex(@"\b(?:[Tt]he|[Aa]n?|[Tt]heir|[Ii]ts|[Tt]his|[Tt]hat|under|’s|'s) $", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Determiner();
}

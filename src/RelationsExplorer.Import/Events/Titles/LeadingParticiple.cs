using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Events.Dating;

namespace RelationsExplorer.Import.Events.Titles;

/// <summary>
/// A claim that begins with a participle says who did it only in its main clause: "Sold to a firm in 1998, the carrier reached the
/// port in 2002" tells that the carrier was sold, and that it reached the port.
/// </summary>
internal static partial class LeadingParticiple
{
    private const int MostWordsOfSubject = 9;

    /// <summary>The title's words by the clause in which the date stands; null where the claim begins with no such participle, or has no main clause.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="part">What the date is of.</param>
    /// <param name="date">Where the date stands.</param>
    /// <param name="antecedent">What a pronoun stands for that is the subject of the main clause; null where that is not plain.</param>
    public static string? OrNull(string text, Span claim, Span part, Span date, Func<string, string?> antecedent)
    {
        if (part.Start != claim.Start || !part.Contains(date) || Lead().Match(text, part.Start, part.Length) is not { Success: true } lead || lead.Index != part.Start) return null;
        var verb = lead.Groups["verb"];
        // In small letters it may go on about what stands before the claim: "sanctioning the bank, its chairman …".
        var isActive = verb.Value.EndsWith("ing", StringComparison.Ordinal);
        if (isActive && char.IsLower(text[part.Start])) return null;
        if ((!isActive && !AsideTitle.IsParticiple(verb.Value.ToLowerInvariant())) || DatedClause.MainClauseOrNull(text, lead.Index + lead.Length, claim.End, isLedByClause: false) is not { } main) return null;
        if (date.Start >= main || isActive) return TitleWords.Of(text, new Span(main, part.End > main ? part.End : EndOf(text, main, claim.End)), date);
        if (Joint().IsMatch(text.AsSpan(part.Start, Math.Max(date.Start - part.Start, 0)))) return null;
        if (TitleClause.Of(text[main..claim.End]).SubjectOrNull(MostWordsOfSubject) is not { } subject) return null;
        var helper = lead.Groups["having"].Success ? "had" : GrammaticalNumber.IsPlural(subject) ? "were" : "was";
        var comma = text.LastIndexOf(',', main, main - part.Start);
        return TitleWords.Bare($"{antecedent(subject) ?? subject} {helper} {Small(TitleWords.Of(text, new Span(verb.Index, comma), date))}");
    }

    private static string Small(string words) => words.Length == 0 ? words : char.ToLowerInvariant(words[0]) + words[1..];

    // The main clause up to where a clause of its own follows it.
    private static int EndOf(string text, int main, int end) => text.IndexOf(';', main, end - main) is >= 0 and var semicolon ? semicolon : end;

    // Behind these the date is of another clause: "Shut out of the market and, since it was cut off in 2022, of the bank".
    [GeneratedRegex(@"\b(?:since|when|after|because|while|as)\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Joint();

    [GeneratedRegex(@"(?<having>[Hh]aving )?(?:(?:first|only|formally|finally|newly|initially|originally|both|jointly|secretly) )?(?<verb>\p{L}\p{Ll}{2,}) ", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Lead();
}

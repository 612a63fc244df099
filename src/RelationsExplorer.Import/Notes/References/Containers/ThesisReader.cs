using System.Text.RegularExpressions;
using RelationsExplorer.Import.Notes.References.Dates;

namespace RelationsExplorer.Import.Notes.References.Containers;

/// <summary>Takes the words that name a thesis out of a reference: "(PhD diss., University of X, 2015)"; the university is its publisher.</summary>
internal static partial class ThesisReader
{
    /// <summary>Reads them, where they stand there.</summary>
    public static void Read(PrintedReference reference)
    {
        if (!Word().IsMatch(reference.Rest)) return;
        if ((reference.Take(InBrackets(), "") ?? reference.Take(Bare(), ", ")) is not { } match) return;
        reference.IsThesis = true;
        if (match.Groups["school"] is { Success: true } school && !ImprintReader.IsPlace(school.Value)) reference.Publisher = school.Value.Trim(' ', ',', '.');
        if (match.Groups["date"] is { Success: true } date) reference.Issued ??= ReferenceDates.WholeOrNull(date.Value)?.Date;
    }

    [GeneratedRegex(@"\b(thesis|dissertation|diss\.)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Word();

    [GeneratedRegex(@"\s*[\[(](unpublished\s+)?((ph\.?\s?d|d\.?\s?phil|m\.?\s?a|m\.?\s?sc|m\.?\s?phil)\.?|doctoral|master[’']?s?|bachelor[’']?s?)\.?[\s-]+(thesis|dissertation|diss)\.?(,\s*(?<school>[^()\[\]\d]+?))?(,\s*(?<date>\d{4}))?[\])]", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"[\s,.]*\b(unpublished\s+)?((ph\.?\s?d|d\.?\s?phil|m\.?\s?a|m\.?\s?sc|m\.?\s?phil)\.?|doctoral|master[’']?s?|bachelor[’']?s?)\.?[\s-]+(thesis|dissertation|diss)\b\.?,?\s*(((?-i:Dept|Department|Centre|Center|School|Faculty|Institute)\b[^,\d]{0,60},\s(?=[^,\d]{0,60}\b(?-i:Univ|Inst|College|Academy)))?(?<school>(?-i:\p{Lu})([^,.\d]|(?<=\b(?-i:Univ|Inst|Technol|Sci|Natl|Acad))\.(?=,|\s\p{Lu})){3,80})(?=[,.]))?", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Bare();
}

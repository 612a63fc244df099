using System.Text.RegularExpressions;
using RelationsExplorer.Import.Notes.References.Press;
using RelationsExplorer.Import.Recognising.Dates.Words;

namespace RelationsExplorer.Import.Notes.References.Containers;

/// <summary>Reads the journal behind "In:" — "Title. In: Journal of Trust, vol. 5, no. 10, 2005, pp. 8–10", "Title, [in:] Journal 12 (2005) 3" — which styles elsewhere keep for collections.</summary>
internal static partial class InJournalReader
{
    /// <summary>Reads it, and leaves the title and what stands behind the journal's name.</summary>
    public static void Read(PrintedReference reference)
    {
        if (reference.Container is not null || reference.IsChapter || Edited().IsMatch(reference.Rest)) return;
        if (InJournal().Match(reference.Rest) is not { Success: true } match) return;
        reference.Container = Outlets.Spelled(match.Groups["name"].Value.Trim(' ', ',', '.', '*', '_'));
        var before = reference.Rest[..match.Index].TrimEnd(' ', ',', '.');
        var stop = before.Length == 0 ? "" : before[^1] is '?' or '!' or '”' or '’' or '"' ? " " : ". ";
        reference.Rest = before + stop + (before.Length == 0 ? " " : "") + reference.Rest[(match.Index + match.Length)..].TrimStart(' ', ',');
        reference.SerialName = reference.Container;
    }

    [GeneratedRegex(@"\b(in:.*\((eds?|editors?|hrsg|hg|red|dir)\.?\)|in:.*\b(edited by|eds?\.\s|hrsg\. v))", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Edited();

    // Up to the first number, the first bracket or the pages; a journal's name may hold commas.
    [GeneratedRegex(@"(^|[.,?!”’""]\s?|(?<=\p{L})\s)\[?\b[Ii]n:\]?\s(?<name>(The\s)?[\p{Lu}][^“”„""()\[\]:;\d]{2,120}?)(?=,?\s?((vol|no|nr|jg|jahrgang|bd|band|heft|iss|issue|№|t|z|n)\b\.?\s?\d|\(?\d)|,\s(pp?|S|s)\.|,?\s(" + MonthPattern.Names + @"|Spring|Summer|Autumn|Winter)\b|[.,]?\s*$)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex InJournal();
}

using System.Text.RegularExpressions;
using RelationsExplorer.Import.Sentences;

namespace RelationsExplorer.Import.Judging.Speakers.Running;

/// <summary>Signs that whoever a sentence introduces answers for one thing in it alone, and not for all that it tells.</summary>
internal static partial class AsideSigns
{
    // "According to X" so near the beginning of a sentence opens it; further off it is said of what stands before.
    private const int LongestOpening = 30;

    // How far before somebody's name and title "that" or "which" may stand: "the loss that Foreign Minister Lee estimates".
    private const int FarthestRelative = 60;

    /// <summary>"…, but later ones were put off according to X": X answers for the last statement alone.</summary>
    public static bool TrailsOff(string text, Sentence sentence, AttributionCue cue) =>
        cue.Form == AttributionForm.AccordingTo && cue.Span.Start > sentence.Span.Start + LongestOpening && text[cue.Span.Start - 2] != ',';

    /// <summary>"the loss that X estimates": said of one thing in the sentence, not of the sentence.</summary>
    public static bool IsAside(string text, AttributionCue cue)
    {
        var before = text.AsSpan(0, cue.Span.Start).TrimEnd();
        before = AsideTitle().Replace(before.ToString()[Math.Max(0, before.Length - FarthestRelative)..], "");
        if (before.EndsWith(" the", StringComparison.Ordinal)) before = before[..^4];
        if (before.EndsWith(" and", StringComparison.Ordinal) && before[..^4].LastIndexOf(' ') is > 0 and var other) before = before[..other];
        return before.EndsWith(" that", StringComparison.Ordinal) || before.EndsWith(" which", StringComparison.Ordinal) || before.EndsWith(" what", StringComparison.Ordinal);
    }

    /// <summary>"Lee called the pact a farce, and trade fell": who gives a thing a name says no more than that.</summary>
    public static bool OnlyNames(string text, AttributionCue cue) => Naming().IsMatch(text.AsSpan(cue.Span.Start, cue.Span.Length));

    /// <summary>"what Lee calls a farce": who gives a thing a name beside the statement does not make it.</summary>
    public static bool OnlyNamesAside(string text, AttributionCue cue) =>
        OnlyNames(text, cue) && WhatBefore().IsMatch(text.AsSpan(0, cue.Span.Start));

    /// <summary>"…, which the board denied.": said of what the sentence tells, and not the sentence itself.</summary>
    public static bool IsClosingAside(string text, Sentence sentence, AttributionCue cue) =>
        text.AsSpan(cue.Span.End, Math.Max(0, sentence.Span.End - cue.Span.End)).Trim(" .”\"’,)").Length == 0 && IsAside(text, cue);

    /// <summary>"Trade fell, according to the board, and prices rose": who is named in the middle of a sentence answers for what stands before.</summary>
    public static bool IsInserted(string text, Sentence sentence, AttributionCue cue) =>
        cue.Form == AttributionForm.AccordingTo && cue.Span.Start > sentence.Span.Start + LongestOpening && Asserted().IsMatch(text.AsSpan(cue.Span.Start, cue.Span.Length));

    [GeneratedRegex(@"(?: the)?(?: (?:\p{Lu}[\p{L}.-]*['’]s?|Prime|Foreign|Defence|Defense|Russian|Chinese|President|Minister|Premier|General))+$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex AsideTitle();

    // "what Lee and "
    [GeneratedRegex(@"\b[Ww]hat (?:the |(?:\p{Lu}[\p{L}’'-]* ){1,2}and (?:\p{Lu}[\p{L}’'-]* )?|(?:President|Premier|Minister|Mr\.?) )?$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex WhatBefore();

    [GeneratedRegex(@"\b(?:called|calls|call|described|describes|likened|likens|hailed|compared|compares)$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Naming();

    [GeneratedRegex(@"^(?:according to|as per|in the (?:words|view|opinion|judge?ment) of|by )", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Asserted();
}

using System.Text.RegularExpressions;

namespace RelationsExplorer.Import.Judging.Speakers;

/// <summary>Says what a speaker is called whom a text introduces by nothing but what they are: "the mayor", "their lawyer".</summary>
internal static partial class UnnamedVoice
{
    // How many sentences "he" leads back to "The bishop blessed the church".
    private const int Farthest = 2;
    private static readonly HashSet<string> SaysNothing = ["same", "new", "old", "first", "second", "third", "latest", "last", "next", "then", "also", "said", "very", "only", "other", "another", "whole", "entire", "present", "current", "recent", "short", "long", "brief", "terse", "resulting", "subsequent", "final", "following"];

    /// <summary>What they are called, without words that tell nothing of whom is meant; null where too little is left, and for "the Company" of a company's own report.</summary>
    public static string? NameOrNull(string called)
    {
        if (called is "Company" or "Group" or "Bank" or "Corporation" or "Board" or "Government") return null;
        var words = called.ToLowerInvariant().Split(' ').Where(word => !SaysNothing.Contains(word)).ToList();
        return words.Count > 0 && words.TrueForAll(word => !Borders().IsMatch(word)) ? string.Join(' ', words) : null;
    }

    /// <summary>Whether a paper is one that a body issues by itself, and the one spoken of: "the document", but neither "a report" nor "the treaty".</summary>
    public static bool MayBeIssued(string words) => !Treaty().IsMatch(words);

    /// <summary>Whom "he" or "she" means behind a sentence that begins with "The bishop"; null where none does.</summary>
    public static string? SubjectOrNull(SpokenPassage passage, int at, AttributionCue cue)
    {
        if (cue.Form != AttributionForm.Said) return null;
        for (var i = at - 1; i >= 0 && i >= at - Farthest; i--)
        {
            if (Subject().Match(passage.Text, passage.Sentences[i].Span.Start, passage.Sentences[i].Span.Length) is { Success: true } subject) return subject.Groups["who"].Value;
            if (!SpeechSigns.BeginsWithHe(passage.WordsOf(i)) && !passage.IsAllSpeech(i)) return null;
        }

        return null;
    }

    [GeneratedRegex(@"^an? |\b(?:treaty|agreement|memorandum|accord|assessment|decree|protocol|charter|resolution|editorial|plan|brief|manual|textbook|chronicle|preface|prospectus)\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Treaty();

    // "The bishop blessed": but not "The bishop of Alta", who has a name elsewhere, nor two of them.
    [GeneratedRegex(@"\G(?:The|A|An|My|Our|One) (?<who>(?:\p{Ll}+ ){0,2}?(?:" + LedBackSpeech.Office + @"|woman|man|shopkeeper|student|doctor|nurse|officer|soldier|worker|sailor|translator|interpreter|pilot|waiter|cook)) (?:\p{Ll}+ly |has |had |also )?(?!of\b|and\b|or\b|who\b|in\b|at\b|from\b)\p{Ll}+", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Subject();

    [GeneratedRegex(@"^(?:of|in|on|at|to|by|for|from|with|and|or|that|which|who|is|are|was|were|as|but|than|the|a|an)$", RegexOptions.NonBacktracking)]
    private static partial Regex Borders();
}

using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Import.Events.Kinds;
using RelationsExplorer.Import.Judging.Cues;
using RelationsExplorer.Import.Judging.Speakers;
using RelationsExplorer.Import.Judging.Speakers.Running;

namespace RelationsExplorer.Import.Events.Dating;

/// <summary>Knows when a date is that of the telling, and not of what is told: "told us in April that …", "According to a report of 5 May, …".</summary>
internal static partial class ReportedSpeech
{
    private const int FarthestDate = 6;
    private const int FarthestSource = 12;

    private static readonly HashSet<string> Telling = WordList.Words(typeof(ReportedSpeech), "telling-verbs.txt");
    private static readonly HashSet<string> OfSpeech = WordList.Words(typeof(ReportedSpeech), "speech-verbs.txt");

    /// <summary>Whether the words are a verb of telling.</summary>
    public static bool IsTelling(string word) => Telling.Contains(word);

    /// <summary>Whether the date stands right behind a verb of telling, with no other verb between: "told a Moscow daily in April".</summary>
    /// <param name="told">What is told where.</param>
    /// <param name="verb">Where the verb stands.</param>
    public static bool IsDated(Told told, Span verb)
    {
        if (told.Date.Start < verb.End || !IsTelling(verb.In(told.Text))) return false;
        var first = told.Words.FirstFrom(verb.End);
        for (var i = first; i < told.Words.Count && told.Words[i].Span.Start < told.Date.Start; i++)
        {
            var word = told.Words[i].Text;
            if (i - first >= FarthestDate || word == "that" || MainVerb.IsVerb(word)) return false;
        }

        return !told.Text.AsSpan(verb.End, told.Date.Start - verb.End).Contains(',');
    }

    /// <summary>"is said to have obstructed", "it is said that": nobody says so on that day.</summary>
    /// <param name="words">The words of the passage.</param>
    /// <param name="verb">Where the verb stands.</param>
    public static bool IsHearsay(CueWords words, Span verb)
    {
        var at = words.FirstFrom(verb.Start);
        return at > 0 && at + 1 < words.Count && words[at].Text == "said" && words[at + 1].Text is "to" or "that" && words[at - 1].Text is "is" or "are" or "was" or "were" or "been" or "be";
    }

    /// <summary>"Izvestia warned of a flood", "in a poll by the board 54% said so": what a newspaper says, or a survey finds, is something to be read.</summary>
    /// <param name="judged">The kind so far, and the words that gave it.</param>
    /// <param name="claim">The claim that tells of it.</param>
    public static (EventType Type, Origin Origin) AsPrinted((EventType Type, Origin Origin) judged, Claim claim)
    {
        if (judged.Type != EventType.Statement || claim.Text.StartsWith("According", StringComparison.Ordinal) || claim.Origins.FirstOrDefault(o => o.Value == OriginOf.Speaker) is not { } said) return judged;
        return said.Rule == SpeakerRules.ReportOf || (said.Rule == SpeakerRules.AccordingTo && ReportSigns.NamesSurvey(claim.Text)) ? (EventType.Publication, judged.Origin) : judged;
    }

    /// <summary>"It is only fair to add that", "it should be noted that": the author's own turns of phrase.</summary>
    /// <param name="words">The words of the passage.</param>
    /// <param name="verb">Where the verb stands.</param>
    public static bool IsFormula(CueWords words, Span verb)
    {
        var at = words.FirstFrom(verb.Start);
        if (at < 2) return false;
        return words[at - 1].Text switch
        {
            "to" => words[at - 2].Text is "fair" or "important" or "worth" or "necessary" or "useful" or "interesting" or "reasonable",
            "be" => at >= 3 && words[at - 2].Text is "should" or "may" or "must" or "might" or "can" && words[at - 3].Text == "it",
            "worth" => true,
            _ => false,
        };
    }

    // "…, according to a statement of the company in the spring": that is when it was said or printed.
    private static EventType? OfLastSource(Told told)
    {
        var source = LastSource().Match(told.Text, told.Part.Start, Math.Max(0, told.Date.Start - told.Part.Start));
        return source.Success && source.Index > told.Part.Start && source.Index + source.Length == told.Date.Start ? source.Groups["said"].Success ? EventType.Statement : EventType.Publication : null;
    }

    [GeneratedRegex(@", according to (?:an?|the|its|his|her|their) (?:\p{L}+ ){0,3}(?:(?<said>statement|spokesman|spokeswoman|spokesperson|speech|letter|interview|briefing|official|minister|diplomat|aide|declaration|communiqué|communique|announcement)|report|study|paper|survey|poll|article|analysis|book|bulletin|estimate|brief|release|review|essay|note|audit|yearbook)\b[^,;]{0,60} (?:of|in|on|from|dated) (?:the )?$", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex LastSource();

    /// <summary>What the source that a sentence begins with did on the date: somebody spoke, or it appeared; null where it begins with none.</summary>
    /// <param name="told">What is told where.</param>
    public static EventType? OfSourceOrNull(Told told)
    {
        if (OfLastSource(told) is { } last) return last;
        var i = told.Words.FirstFrom(told.Part.Start);
        if (i + 1 >= told.Words.Count || told.Words[i].Text != "according" || told.Words[i + 1].Text != "to" || told.Words.FirstFrom(told.Date.Start) is var at && (at <= i || at - i > FarthestSource)) return null;
        for (var n = i; n < at; n++)
        {
            if (OfSpeech.Contains(told.Words[n].Text)) return null;
        }

        for (var n = at; n < told.Words.Count && !told.Text.AsSpan(told.Date.End, Math.Max(0, told.Words[n].Span.Start - told.Date.End)).Contains(". ", StringComparison.Ordinal); n++)
        {
            if (OfSpeech.Contains(told.Words[n].Text)) return EventType.Statement;
        }

        return EventType.Publication;
    }
}

using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Import.Judging;
using RelationsExplorer.Import.Recognising.Dates;

namespace RelationsExplorer.Import.Events;

/// <summary>
/// Takes what somebody did on a date for an event even where no word tells of what kind: "On Friday an excavator took the
/// first bite out of the hillside". Its kind follows from what the claim is about.
/// </summary>
internal static class PlainDeeds
{
    /// <summary>The rule by which an event has such a kind.</summary>
    public const string Rule = "deed-by-theme";

    // What somebody was, had or felt is no deed.
    private static readonly HashSet<string> States = WordList.Words(typeof(PlainDeeds), "state-verbs.txt");
    private static readonly HashSet<string> Selves = ["i", "we", "me", "us", "my", "our"];

    private static readonly Dictionary<string, EventType> Kinds = WordList.Rows(typeof(PlainDeeds), "deeds-by-theme.tsv")
        .ToDictionary(row => row[0], row => Enum.Parse<EventType>(row[1], ignoreCase: true), StringComparer.Ordinal);

    /// <summary>The kind of the deed; null where the claim tells of none, or not of what it is about.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="part">The part of it that the date dates.</param>
    /// <param name="date">The date.</param>
    public static (EventType Type, Origin Origin)? KindOrNull(string text, IReadOnlyList<CueWord> words, Claim claim, Span part, DateMention date)
    {
        if (claim.Modality is not (Modality.Assertion or Modality.Report) || !IsDated(date)) return null;
        var kinds = claim.Themes.Where(theme => Kinds.ContainsKey(theme.Value)).Select(theme => Kinds[theme.Value]);
        if (!kinds.Any() || IsOfTheAuthor(words, part)) return null;
        return MainVerb.OrNull(text, words, part) is { } verb && !States.Contains(verb.Text)
            ? (kinds.First(), new Origin("type", Rule, verb.Span.In(text)))
            : null;
    }

    private static bool IsOfTheAuthor(IReadOnlyList<CueWord> words, Span part)
    {
        for (var i = CueWord.FirstFrom(words, part.Start); i < words.Count && words[i].Span.End <= part.End; i++)
        {
            if (Selves.Contains(words[i].Text)) return true;
        }

        return false;
    }

    private static bool IsDated(DateMention date) =>
        date.Rule is not (DateRules.Vague or DateRules.Moment or DateRules.Decade or DateRules.Century or DateRules.Era or DateRules.PastSpan)
        && date.Date is { Earliest: not null, Latest: not null };
}

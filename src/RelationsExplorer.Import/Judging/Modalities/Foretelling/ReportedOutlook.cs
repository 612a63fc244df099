using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Import.Judging.Cues;
using RelationsExplorer.Import.Judging.Speakers;

namespace RelationsExplorer.Import.Judging.Modalities.Foretelling;

/// <summary>
/// Tells, of what another says is to come, their forecasts from their plans: "predicted that prices would fall" and "objected that buyers
/// would suffer" foretell, "announced that the firms will sign" reports; "urged members to publish" advises, "asked whether" asks.
/// </summary>
internal static class ReportedOutlook
{
    private const int MostBetween = 3;
    private static readonly HashSet<string> Planned = WordList.Words(typeof(ReportedOutlook), "planned-deeds.txt");
    private static readonly HashSet<string> Outcomes = WordList.Words(typeof(ReportedOutlook), "outcomes.txt");

    /// <summary>Whether a speaker is said to foretell, though a few words of theirs are quoted: "predicted that it would come “in the near future”".</summary>
    public static bool Forecasts(string text, Span span, Attribution attribution) =>
        !attribution.Speaker.IsAuthor && OutlookVerb.Is(OutlookVerbs.Forecasting, LastWord(attribution)) && EndOf(text, span, attribution) is var end and > 0 && end < span.End && text[end] == ' ' && !(end + 1 < span.End && text[end + 1] is '“' or '"' or '‘' or '«');

    /// <summary>How another speaks of what is to come, to be done, or not known; null where nothing in it tells.</summary>
    public static Modality? Judge(string text, CueWords words, Span span, Attribution attribution, IReadOnlyList<CueMatch> foretold)
    {
        if (attribution.Speaker.IsAuthor || attribution.Words is null) return null;
        var verb = LastWord(attribution);
        if (OutlookVerb.Is(OutlookVerbs.Forecasting, verb)) return Modality.Prediction;
        var next = EndOf(text, span, attribution) is var end and > 0 ? words.FirstFrom(end) : words.Count;
        var behind = next < words.Count && words[next].Span.End <= span.End ? words[next].Text : "";
        if (OutlookVerb.Is(OutlookVerbs.Advising, verb)) return Modality.Recommendation;
        if (OutlookVerb.Is(OutlookVerbs.Asking, verb) && behind is "whether" or "if" or "who" or "why" or "what" or "how" or "where" or "when") return Modality.Question;
        if (foretold.Count > 0) return IsPlan(words, verb, foretold[0]) ? Modality.Report : null;
        return !OutlookVerb.Is(OutlookVerbs.Promising, verb) && WouldHappen(words, span) ? Modality.Prediction : null;
    }

    private static int EndOf(string text, Span span, Attribution attribution) =>
        attribution.Words is { } words && text.IndexOf(words, span.Start, span.Length, StringComparison.Ordinal) is >= 0 and var at ? at + words.Length : 0;

    private static string LastWord(Attribution attribution) => attribution.Words is { } words ? words[(words.LastIndexOf(' ') + 1)..].ToLowerInvariant() : "";

    // "will sign", "will be issued", "plans to send": done by those who say so, or for them.
    private static bool IsPlan(CueWords words, string verb, CueMatch cue)
    {
        var first = words[words.FirstFrom(cue.Span.Start)].Text;
        if (first is "plans" or "intends" or "plan" or "intend") return true;
        if (first is not ("will" or "shall" or "won't")) return false;
        if (OutlookVerb.Is(OutlookVerbs.Promising, verb)) return true;
        var at = words.FirstFrom(cue.Span.End);
        for (var i = at; i < Math.Min(words.Count, at + MostBetween); i++)
        {
            if (Planned.Contains(words[i].Text)) return true;
            if (words[i].Text is not ("be" or "not" or "also" or "soon" or "never" or "now" or "then" or "continue" or "to")) return false;
        }

        return false;
    }

    // "buyers would suffer most", "the soil would be worthless in five years"
    private static bool WouldHappen(CueWords words, Span span)
    {
        for (var i = words.FirstFrom(span.Start); i + 1 < words.Count && words[i + 1].Span.End <= span.End; i++)
        {
            if (words[i].Text != "would") continue;
            var next = words[i + 1].Text is "not" or "soon" or "then" or "never" or "also" or "eventually" && i + 2 < words.Count ? words[i + 2].Text : words[i + 1].Text;
            if (Outcomes.Contains(next) && (next != "be" || SaysWhen(words, i, span))) return true;
        }

        return false;
    }

    // "in five years", "within a decade", "by 2030", "next year"
    private static bool SaysWhen(CueWords words, int from, Span span)
    {
        for (var i = from; i < words.Count && words[i].Span.End <= span.End; i++)
        {
            if (words[i].Text is "years" or "decade" or "decades" or "someday" || (words[i].Text == "next" && i + 1 < words.Count && words[i + 1].Text is "year" or "decade" or "century")) return true;
        }

        return false;
    }
}

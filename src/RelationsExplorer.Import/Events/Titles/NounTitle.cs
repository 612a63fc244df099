using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Events.Kinds;

namespace RelationsExplorer.Import.Events.Titles;

/// <summary>
/// The title of what is named only to say something about it: "The opening of the office in June 2004 suggests that …" tells of
/// the opening, and not of what it suggests.
/// </summary>
internal static partial class NounTitle
{
    private const int FewestWords = 3;
    private const int MostWords = 18;

    // What is said about things that happened: "suggests", "follows", "looked".
    private static readonly HashSet<string> Judging = WordList.Words(typeof(NounTitle), "judging-verbs.txt");

    /// <summary>The noun with its own words; null where the date is not its own, or the verb behind it tells what happened.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="part">What tells of the event.</param>
    /// <param name="date">Where its date stands.</param>
    public static string? OrNull(string text, Span part, Span date)
    {
        if (date.Length == 0 || !part.Contains(date) || date.Start == part.Start) return null;
        var clause = TitleClause.Of(part.In(text));
        var verb = 0;
        while (verb < clause.Words.Count && verb <= MostWords && !clause.IsVerb(verb) && !Judging.Contains(clause.Words[verb].Bare) && !MainVerb.IsRelative(clause.Words[verb].Bare)) verb++;
        if (verb < FewestWords || verb >= Math.Min(MostWords, clause.Words.Count) || !Judging.Contains(clause.Words[verb].Bare) || part.Start + clause.Words[verb].Span.Start < date.End) return null;
        while (verb > FewestWords && (TitleClause.IsAdverb(clause.Words[verb - 1].Bare) || clause.Words[verb - 1].Bare is "at" or "least" or "not" or "only" or "clearly")) verb--;
        var noun = new Span(part.Start, part.Start + clause.Words[verb - 1].Span.End);
        return noun.Contains(date) && Deed().IsMatch(noun.In(text)) ? TitleWords.Of(text, noun, date) : null;
    }

    // A noun of what is done: "the opening of", "Putin's visit", "the decision to". A thing that stands there ("the bridge of 2019 looks") is none.
    [GeneratedRegex(@"^(?:the|an?|this|that|his|her|its|their|\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*)*(?:['’]s|['’])) (?:[\p{L}-]+ ){0,3}?(?:\p{L}{2,}ing|\p{L}{3,}(?:ion|ment|ance|ence|sal|val)|visit|summit|trip|talks|launch|sale|purchase|seizure|arrest|trial|vote|veto|strike|attack|raid|clash|crash|collapse|fall|loss|takeover|ouster|coup|entry|exit|release|recall|transfer|handover|split|spill|protests?|riots?|merger|annexation|invasion|war|decision|pledge|call|refusal|return|departure|death|birth|failure|breach)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Deed();
}

using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Events.Deeds;
using RelationsExplorer.Import.Judging.Cues;

namespace RelationsExplorer.Import.Events.Kinds;

/// <summary>
/// Finds what a statement says that somebody did: its first verb in the past tense that stands neither in a relative clause
/// ("the paper that the ministry published opened …") nor as a participle ("the treaty, signed in Moscow, gave …").
/// </summary>
internal static partial class MainVerb
{
    private static readonly HashSet<string> Relatives = ["which", "that", "who", "whom", "whose", "where", "when"];
    private static readonly HashSet<string> BeforeParticiple = WordList.Words(typeof(MainVerb), "before-participles.txt");
    private static readonly HashSet<string> Helpers = WordList.Words(typeof(MainVerb), "helping-verbs.txt");

    // "two days after the flag came down, Turkey recognised …": that only says when.
    private static readonly HashSet<string> Times = WordList.Words(typeof(MainVerb), "times.txt");

    // "had sent", "were taken": the verb stands right behind what helps it.
    private const int FarthestBehindHelper = 2;
    private static readonly HashSet<string> PastHelpers = ["had", "was", "were"];
    private static readonly HashSet<string> Participles = [.. VerbForms.IrregularParticiples];

    /// <summary>The verb; null where the words have none.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="part">Where the statement stands.</param>
    public static CueWord? OrNull(string text, CueWords words, Span part)
    {
        var (relative, closed, helped, told) = (false, false, false, false);
        CueWord? before = null, behindAside = null;
        for (var i = words.FirstFrom(part.Start); i < words.Count && words[i].Span.End <= part.End; i++)
        {
            var word = words[i];
            helped |= Helpers.Contains(word.Text) && char.IsLower(text[word.Span.Start]);
            if (relative && told && text[before!.Value.Span.End..word.Span.Start].Contains(',', StringComparison.Ordinal)) (relative, closed, told) = (false, true, false);
            if (before is not null && IsRelative(word.Text)) (relative, told) = (true, false);
            else if (before is { } time && word.Text is "after" or "before" && Times.Contains(time.Text)) (relative, told) = (true, true);
            else if (relative && !told && IsPresent(words, i)) told = true;
            else if (PastHelpers.Contains(word.Text) && HelpedOrNull(words, i, part) is { } helpedVerb)
            {
                if (!relative) return helpedVerb;
                (relative, closed) = (false, true);
            }
            else if (PastTense.Is(word.Text) && (closed || !IsParticiple(text, before, word) || ClosesApposition(text, words, part, i)))
            {
                if (!relative) return word;
                // Behind a relative clause a comma does not make the next verb a participle.
                (relative, closed) = (false, true);
            }
            else if (!relative && before is { } last && PastTense.Is(word.Text) && text[last.Span.End..word.Span.Start].Contains(',', StringComparison.Ordinal)) behindAside ??= word;

            before = word;
        }

        // "The admiral, head of the commission, led …": where nothing else can be the verb, what looks like a participle is it.
        return helped ? null : behindAside;
    }

    /// <summary>Whether a word begins a relative clause.</summary>
    public static bool IsRelative(string word) => Relatives.Contains(word);

    /// <summary>Whether a word is a verb or helps one: a title that begins with it has lost who did it.</summary>
    public static bool IsVerb(string word) => Helpers.Contains(word) || PastTense.Is(word);

    /// <summary>Whether a word is the participle of an irregular verb and not also its past tense: "begun", "written".</summary>
    public static bool IsParticiple(string word) => Participles.Contains(word);

    private static CueWord? HelpedOrNull(CueWords words, int helper, Span part)
    {
        for (var i = helper + 1; i < words.Count && i <= helper + FarthestBehindHelper && words[i].Span.End <= part.End; i++)
        {
            if (Participles.Contains(words[i].Text) || (PastTense.Is(words[i].Text) && !PastHelpers.Contains(words[i].Text))) return words[i];
            if (!words[i].Text.EndsWith("ly", StringComparison.Ordinal) && words[i].Text is not ("been" or "not" or "also" or "never" or "just" or "already" or "then" or "long" or "first" or "even" or "now" or "once")) return null;
        }

        return null;
    }

    // "In July 1919 Lev Karakhan, deputy commissar for foreign affairs, declared": the comma before the verb only closes what he was.
    private static bool ClosesApposition(string text, CueWords words, Span part, int verb)
    {
        var close = words[verb].Span.Start - 2;
        if (close <= part.Start || text[close] != ',') return false;
        var open = text.LastIndexOf(',', close - 1, close - part.Start);
        if (open <= part.Start || !Subject().IsMatch(text.AsSpan(part.Start, open - part.Start)) || !Apposition().IsMatch(text.AsSpan(open, close - open))) return false;
        for (var i = words.FirstFrom(open); words[i].Span.End <= close; i++)
        {
            if (IsVerb(words[i].Text)) return false;
        }

        return true;
    }

    // "an island that one side calls Damansky,": the relative clause has its verb, and ends at the comma.
    private static bool IsPresent(CueWords words, int at)
    {
        if (words[at].Text is "is" or "are" or "has" or "have" or "does" or "do" or "can" or "will" or "may") return true;
        foreach (var entry in DeedTable.Own.Of(words[at].Text))
        {
            if (entry.Form == DeedForm.Present) return true;
        }

        return false;
    }

    private static bool IsParticiple(string text, CueWord? before, CueWord word) =>
        before is { } last && (BeforeParticiple.Contains(last.Text) || text[last.Span.End..word.Span.Start].Contains(',', StringComparison.Ordinal));

    // Who did it, and not only when or where: "Transneft", "In July 1919 Lev Karakhan", "the plant".
    [GeneratedRegex(@"^(?:(?:In|On|By|During|At|Since|Until|From) [^,]*(?:\d|day|uary|arch|pril|May|June|July|ugust|ember|ober) (?=\p{Lu})|(?!(?:In|On|At|By|For|From|With|Under|After|Before|Since|Until|During|Through|As|To|Of|Within|Between|Last|Later|Then|Yet|But|And|Meanwhile|However|First|Next|Here|There|Today|Now) ))[^,]*$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Subject();

    // "deputy commissar for foreign affairs", "the card company", "then envoy to Peking", "a firm in Perm", "Alexei Miller"
    [GeneratedRegex(@"^, (?:(?:an? |the |then |now |its |his |her |their |one of )?\p{Ll}|(?:\p{Lu}[\p{L}.’-]+ ?)+$)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Apposition();
}

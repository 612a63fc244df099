using System.Buffers;
using RelationsExplorer.Import.Judging.Cues;
using RelationsExplorer.Import.Sentences;

namespace RelationsExplorer.Import.Events.Deeds;

/// <summary>Tells verbs from nouns of the same letters, by the words beside them: "will visit", "the visit".</summary>
/// <param name="text">The passage's text.</param>
/// <param name="words">Its words.</param>
/// <param name="isEntry">Whether it is told in the present, as chronologies do: "Li signs", "the two meet".</param>
internal sealed class VerbSigns(string text, CueWords words, bool isEntry = false)
{
    private const int FarthestHelper = 3;
    private static readonly SearchValues<char> Stops = SearchValues.Create(".,;:!?()");
    private static readonly HashSet<string> Many = WordList.Words(typeof(VerbSigns), "several.txt");
    private static readonly HashSet<string> Helpers = WordList.Words(typeof(VerbSigns), "helpers.txt");
    private static readonly HashSet<string> BesideHelpers = WordList.Words(typeof(VerbSigns), "beside-helpers.txt");

    /// <summary>Whether the word at a place, in the form that it has, is a verb there.</summary>
    public bool IsVerb(int at, DeedForm form) => form switch
    {
        DeedForm.Base => IsHelped(at) || IsOfMany(at) || (isEntry && (IsOfSubject(at) || (at > 0 && Many.Contains(words[at - 1].Text)))),
        DeedForm.Present => IsPresent(at) || (isEntry && IsOfSubject(at)),
        DeedForm.Past => at == 0 || (!IsParticipleOfClause(at) && (!IsDeterminer(words[at - 1].Text) || (at + 1 < words.Count && ClauseVerbs.IsSmall(words[at + 1].Text, "preposition")))),
        _ => true,
    };

    // "is telling when applied to China", "down by a tenth compared to May", "land claimed by the Manchus": behind a joint without a subject it says how a thing is seen, and not what was done.
    private bool IsParticipleOfClause(int at) =>
        at + 1 < words.Count && ClauseVerbs.IsSmall(words[at + 1].Text, "preposition")
        && (words[at - 1].Text is "when" or "if" or "unless" or "though" or "once" || (words[at].Text == "compared" && words[at + 1].Text is "to" or "with") || (words[at].Text == "claimed" && words[at + 1].Text == "by"));

    // "will sign", "to jointly build", "did not meet".
    private bool IsHelped(int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - FarthestHelper; i--)
        {
            if (Helpers.Contains(words[i].Text)) return true;
            if (!BesideHelpers.Contains(words[i].Text) && !words[i].Text.EndsWith("ly", StringComparison.Ordinal)) return false;
        }

        return false;
    }

    // "officials meet every year", "they usually meet": of several, now and again.
    private bool IsOfMany(int at) =>
        at > 0 && (words[at - 1].Text is "they" or "we" or "usually" or "often" || (words[at - 1].Text[^1] == 's' && !words[at - 1].Text.EndsWith("'s", StringComparison.Ordinal) && char.IsLower(text[words[at - 1].Span.Start])) || (at > 2 && words[at - 2].Text == "and" && char.IsUpper(text[words[at - 1].Span.Start])))
        && OpensObject(at + 1);

    // "3 June 1896: Li and Witte sign", "Chinese troops restore him": behind a name, a plural or a pronoun.
    private bool IsOfSubject(int at) =>
        at > 0 && (words[at - 1].Text is "and" or "he" or "she" or "it" or "they" or "who" or "which" || words[at - 1].Text[^1] == 's' || char.IsUpper(text[words[at - 1].Span.Start]) || words[at - 1].Span.End < words[at].Span.Start - 1)
        && !IsDeterminer(words[at - 1].Text) && !ClauseVerbs.IsSmall(words[at - 1].Text, "preposition") && !IsDate(at - 1);

    private bool IsDate(int at) => char.IsDigit(text[words[at].Span.Start]);

    // "Putin visits Beijing", "it signs a treaty"; but not "the visits to Beijing".
    private bool IsPresent(int at) =>
        at > 0 && !IsDeterminer(words[at - 1].Text) && !ClauseVerbs.IsSmall(words[at - 1].Text, "preposition") && OpensObject(at + 1);

    private bool OpensObject(int at) =>
        at < words.Count && !text.AsSpan(words[at - 1].Span.End, words[at].Span.Start - words[at - 1].Span.End).ContainsAny(Stops) && (ClauseVerbs.IsSmall(words[at].Text, "article") || words[at].Text is "every" or "each" or "that" or "some" || char.IsUpper(text[words[at].Span.Start]) || char.IsDigit(text[words[at].Span.Start]));

    private static bool IsDeterminer(string word) =>
        ClauseVerbs.IsSmall(word, "article") || word is "this" or "that" or "these" or "those" or "such" or "so" || word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("s'", StringComparison.Ordinal);
}

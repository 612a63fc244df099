using System.Buffers;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Judging.Cues;
using RelationsExplorer.Import.Sentences;

namespace RelationsExplorer.Import.Events.Deeds;

/// <summary>
/// Finds what a deed is done to or who does it: the doer that it asks for before it ("trade rose"), else the nearest thing
/// behind it ("signed a treaty"), else the one before it ("the treaty was signed").
/// </summary>
/// <param name="text">The passage's text.</param>
/// <param name="words">Its words.</param>
/// <param name="within">Where to look.</param>
/// <param name="things">The kinds of things.</param>
/// <param name="date">Where a date stands, of which no word is a thing.</param>
internal sealed class ThingFinder(string text, CueWords words, Span within, DeedThings things, Span date = default)
{
    private const int FarthestBehind = 10;
    private const int FarthestBehindParticle = 3;
    private const int FarthestBefore = 14;
    private static readonly SearchValues<char> Ends = SearchValues.Create(",;:()—–.");
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(";:—–.");
    private static readonly HashSet<string> Borders = WordList.Words(typeof(ThingFinder), "clause-openers.txt");

    private static readonly HashSet<string> Passive = ["was", "were", "been", "being", "be", "is", "are"];
    private static readonly HashSet<string> Leading = [.. WordList.Words(typeof(ThingFinder), "leading-verbs.txt").SelectMany(VerbForms.Of).Select(x => x.Word)];

    /// <summary>The thing, and the entry that asks for it.</summary>
    /// <param name="asking">Entries that ask for things.</param>
    /// <param name="at">Where their word stands.</param>
    public (DeedWord Word, Span Thing, string Kind)? FindOrNull(List<DeedWord> asking, int at) =>
        Before(asking, at, true) ?? Behind(asking, at) ?? (HasObject(at) ? null : Before(asking, at, false));

    /// <summary>Whether a clause or an aside ends right before a word.</summary>
    public static bool IsBorder(string text, CueWords words, int at) =>
        Borders.Contains(words[at].Text) || Gap(text, words, at) is { Length: > 1 } gap && gap.ContainsAny(Ends);

    // One character parts no clauses: "4,300", "rail-bridge".
    private static ReadOnlySpan<char> Gap(string text, CueWords words, int at) =>
        text.AsSpan(words[at - 1].Span.End, words[at].Span.Start - words[at - 1].Span.End);

    private (DeedWord Word, Span Thing, string Kind)? Behind(List<DeedWord> asking, int at)
    {
        for (var i = at + 1; i < words.Count && i <= at + FarthestBehind && words[i].Span.End <= within.End && !IsBorder(text, words, i); i++)
        {
            if (OrNull(asking, i, false, out var end) is not { } found || (found.Word.Behind.Length > 0 && i - at > FarthestBehindParticle + found.Word.Behind.Length)) continue;

            // In "pipeline contract" it is the contract.
            while (end < words.Count && words[end].Span.End <= within.End && IsAdjacent(end) && OrNull(asking, end, false, out var next) is { } head) (found, end) = (head, next);
            return found;
        }

        return null;
    }

    private (DeedWord Word, Span Thing, string Kind)? Before(List<DeedWord> asking, int at, bool doers)
    {
        // "the bridge opening" is no subject and verb: only a verb has what it is about before it.
        var subjects = asking.FindAll(word => word.Form is not (DeedForm.Noun or DeedForm.Ing) && (doers || !LeadsOn(word)) && (doers ? word.Frame.Doers : word.Frame.Things).Count > 0);
        if (subjects.Count == 0 || (doers ? IsPassive(at) : LeadsToVerb(at))) return null;
        (DeedWord Word, Span Thing, string Kind)? found = null;
        for (var i = at - 1; i >= 0 && i >= at - FarthestBefore && words[i].Span.Start >= within.Start; i--)
        {
            var gap = Gap(text, words, i + 1);
            if ((gap.Length > 1 && gap.ContainsAny(ClauseEnds)) || (found is not null && gap.Contains(','))) break;
            if (OrNull(subjects, i, doers, out var end) is not { } thing || end > at) continue;
            if (found is null || !(end < at && words[end].Span.Start == found.Value.Thing.Start && IsAdjacent(end))) found = thing;
        }

        return found;
    }

    // "came to a record": what "to" leads to stands behind it.
    private static bool LeadsOn(DeedWord word) => word.Behind.Length > 0 && word.Behind[^1] is "to" or "in" or "at" or "for" or "from" or "into" or "on" or "with";

    // "the ship was sunk" by somebody else.
    private bool IsPassive(int at) => at > 0 && Passive.Contains(words[at - 1].Text);

    // "the ministries began to sample": it is not the ministries that began.
    private bool LeadsToVerb(int at) => at + 1 < words.Count && words[at + 1].Text == "to" && Leading.Contains(words[at].Text);

    // "took a decade", "opened the market": where something else is done, what stands before the verb does it.
    private bool HasObject(int at) =>
        at + 1 < words.Count && !IsBorder(text, words, at + 1)
        && (ClauseVerbs.IsSmall(words[at + 1].Text, "article") || words[at + 1].Text is "it" or "them" or "him" or "her" or "this" or "that" or "these" or "those" or "some" or "all");

    private bool IsAdjacent(int at) => at > 0 && words[at].Span.Start - words[at - 1].Span.End == 1;

    private (DeedWord Word, Span Thing, string Kind)? OrNull(List<DeedWord> asking, int at, bool doers, out int end)
    {
        var length = things.LengthAt(words, at, out var kinds);
        end = at + length;
        if (length == 0 || words[end - 1].Span.End > within.End || IsMonth(at) || (date.Length > 0 && date.Overlaps(words[at].Span))) return null;
        foreach (var word in asking)
        {
            foreach (var kind in doers ? word.Frame.Doers : word.Frame.Things)
            {
                if (kinds.Contains(kind)) return (word, new Span(words[at].Span.Start, words[end - 1].Span.End), kind);
            }
        }

        return null;
    }

    // "in March" nobody marches.
    private bool IsMonth(int at) => words[at].Text == "march" && char.IsUpper(text[words[at].Span.Start]);
}

using System.Buffers;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Judging.Speakers.Verbs;

namespace RelationsExplorer.Import.Judging.Speakers.LedBack;

/// <summary>Reads speech of which a pronoun tells who speaks: "he added", "she ended by saying", "one of them said", "…, it noted, …".</summary>
internal static class LedBackPronoun
{
    private const string OfThem = " of them";

    // "he ended the talk by saying": how far "by" may stand behind "he".
    private const int FarthestBy = 81;

    // "she shook her head and added": how far off "and" may stand.
    private const int FarthestAnd = 40;
    private static readonly SearchValues<char> EndsOfClauses = SearchValues.Create(".,;:“”\"");

    /// <summary>What he or she says; null where the pronoun begins nothing of the kind.</summary>
    public static AttributionCue? OneOrNull(string text, Span sentence, Span pronoun) =>
        (ResumedOrNull(text, sentence, pronoun)
            ?? ByOrNull(text, sentence, pronoun.End)
            ?? LedBackVerb.SpokenOrNull(text, sentence, pronoun, PastHelper(text, pronoun.End, sentence.End), ofPerson: true)
            ?? DeniedOrNull(text, sentence, pronoun.End)
            ?? AndSpokenOrNull(text, sentence, pronoun)) is { } end
            ? CueOf(pronoun, end, AttributionForm.Said)
            : null;

    /// <summary>What they or one of them say; null where the pronoun begins nothing of the kind.</summary>
    public static AttributionCue? SeveralOrNull(string text, Span sentence, Span pronoun)
    {
        var isThey = text[pronoun.Start] is 't' or 'T';
        if (!isThey && !text.AsSpan(pronoun.End, sentence.End - pronoun.End).StartsWith(OfThem, StringComparison.OrdinalIgnoreCase)) return null;
        var at = PastHelper(text, pronoun.End + (isThey ? 0 : OfThem.Length), sentence.End);
        return LedBackVerb.ListedOrNull(LedBackVerbs.They, text, sentence, at) is { } end && LedBackVerb.SpokenOrNull(text, sentence, pronoun, at) == end
            ? CueOf(pronoun, end, AttributionForm.Group)
            : null;
    }

    /// <summary>What it says, a state, a body or a paper; null where the pronoun begins nothing of the kind.</summary>
    public static AttributionCue? ItOrNull(string text, Span sentence, Span pronoun)
    {
        if (pronoun.Start == sentence.Start && LedBackVerb.ListedOrNull(LedBackVerbs.It, text, sentence, pronoun.End) is { } again) return CueOf(pronoun, again, AttributionForm.Again);
        if (IsBehindComma(text, sentence, pronoun) && LedBackVerb.ListedOrNull(LedBackVerbs.Aside, text, sentence, PastHelper(text, pronoun.End, sentence.End)) is { } aside && IsComma(text, sentence, aside)) return CueOf(pronoun, aside, AttributionForm.Itself);
        return LedBackVerb.ListedOrNull(LedBackVerbs.Clause, text, sentence, pronoun.End) is { } end ? CueOf(pronoun, end, AttributionForm.Document) : null;
    }

    // "…, he went on, …"
    private static int? ResumedOrNull(string text, Span sentence, Span pronoun) =>
        IsBehindComma(text, sentence, pronoun) && LedBackWords.VerbEndOrNull(LedBackVerbs.Resuming, text, pronoun.End, sentence.End) is { } end && IsComma(text, sentence, end) ? end : null;

    // "he ended the talk by saying"
    private static int? ByOrNull(string text, Span sentence, int at)
    {
        var clause = text.AsSpan(at, sentence.End - at);
        if (clause.IndexOfAny(EndsOfClauses) is >= 0 and var length) clause = clause[..length];
        for (var by = clause.IndexOf(" by ", StringComparison.Ordinal); by is >= 0 and <= FarthestBy;)
        {
            if (by > 1 && LedBackWords.VerbEndOrNull(LedBackVerbs.By, text, at + by + " by".Length, sentence.End) is { } end) return end;
            var next = clause[(by + 1)..].IndexOf(" by ", StringComparison.Ordinal);
            by = next < 0 ? next : by + 1 + next;
        }

        return null;
    }

    // "he laughed and said that", "she shook her head and added:"
    private static int? AndSpokenOrNull(string text, Span sentence, Span pronoun)
    {
        var clause = text.AsSpan(pronoun.End, sentence.End - pronoun.End);
        if (clause.IndexOfAny(EndsOfClauses) is >= 0 and var length) clause = clause[..length];
        var and = clause.IndexOf(" and ", StringComparison.Ordinal);
        if (and is < 1 or > FarthestAnd || LedBackVerb.SpokenOrNull(text, sentence, pronoun, pronoun.End + and + " and".Length) is not { } end) return null;
        var behind = text.AsSpan(end, sentence.End - end);
        return behind.StartsWith(" that ", StringComparison.Ordinal) || behind is [':', ..] or [',', ' ', '“' or '"', ..] ? end : null;
    }

    // "he did not believe", "she doesn't expect": what somebody does not hold is said as well.
    private static int? DeniedOrNull(string text, Span sentence, int at)
    {
        var helper = SpacedWord.At(text, at, sentence.End);
        if (text.AsSpan(helper.Start, helper.Length) is not ("does" or "did" or "doesn" or "didn")) return null;
        var behind = text.AsSpan(helper.End, sentence.End - helper.End);
        var denied = behind.StartsWith(" not ", StringComparison.Ordinal) ? helper.End + " not".Length : behind is ['\'' or '’', 't', ..] ? helper.End + 2 : helper.End;
        return denied > helper.End ? LedBackWords.VerbEndOrNull(LedBackVerbs.Held, text, denied, sentence.End) : null;
    }

    private static int PastHelper(string text, int at, int limit)
    {
        var word = SpacedWord.At(text, at, limit);
        return text.AsSpan(word.Start, word.Length) is "had" or "has" or "have" ? word.End : at;
    }

    private static bool IsBehindComma(string text, Span sentence, Span pronoun) =>
        text.AsSpan(sentence.Start, pronoun.Start - sentence.Start).EndsWith(", ", StringComparison.Ordinal);

    private static bool IsComma(string text, Span sentence, int at) => at < sentence.End && text[at] == ',';

    private static AttributionCue CueOf(Span pronoun, int end, AttributionForm form) => new(null, new Span(pronoun.Start, end), form, IsLedBack: true);
}

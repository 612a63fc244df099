using RelationsExplorer.Import.Recognising.Dates.Words;
using RelationsExplorer.Import.Recognising.Tokens;

namespace RelationsExplorer.Import.Recognising.Dates.Context;

/// <summary>Tells from the words right before a date, up to the last comma, whether its clause speaks of what is over or of what is to come.</summary>
/// <param name="text">The passage.</param>
internal sealed class Clause(DateText text)
{
    private const int FarthestVerb = 6, FarthestPast = 20, ShortestPast = 5;

    /// <summary>"which the two initialed at the summit in November, will": the verb before the date is over, whatever follows the date.</summary>
    public bool IsOver(int at)
    {
        if (text.IsWord(at - 1, "of") && (text.Says(at - 2, DateWord.Event) || text.Says(at - 2, DateWord.DatedThing))) return true;
        for (var i = at - 1; i >= Math.Max(0, at - FarthestPast) && !text.IsPause(i); i--)
        {
            if (text.Says(i, DateWord.Future) || IsShortWill(i)) return false;
            // "said he expected them in spring"
            if (text.IsWord(i, "expected") && (text.Says(i - 2, DateWord.Saying) || text.IsWord(i - 1, "not"))) return false;
            if (IsPast(i)) return true;
        }

        return false;
    }

    /// <summary>"won’t", "they’ll".</summary>
    public bool IsShortWill(int i) =>
        (text.IsWord(i, "won") && text.IsApostrophe(i + 1) && text.IsWord(i + 2, "t")) || (text.IsWord(i, "ll") && text.IsApostrophe(i - 1));

    /// <summary>"He speaks Thursday", "the envoy flies to Sochi on Friday": who does so has it before him.</summary>
    public bool IsPlanned(int at)
    {
        for (var n = at - 1; n > Math.Max(0, at - FarthestVerb) && !text.IsPause(n); n--)
        {
            if (text.Says(n, DateWord.Planned)) return text[n - 1].Kind == TokenKind.Word && !text.Says(n - 1, DateWord.Preposition) && (!text.Says(n - 1, DateWord.Joint) || text.IsWord(n - 1, "and"));
        }

        return false;
    }

    /// <summary>"may be signed", "could be held", "may come": what may still be done.</summary>
    public bool IsPossible(int i) =>
        (text.IsAnyWord(i, "may", "might") && !text.IsCapitalised(i) && text[i + 1].Kind == TokenKind.Word && !text.IsAnyWord(i + 1, "be", "have", "not", "well", "also", "seem", "appear"))
        || (text.IsWord(i, "may") || text.IsWord(i, "might") || text.IsWord(i, "could")) && !text.IsCapitalised(i) && text.IsWord(i + 1, "be")
            && (IsInEd(i + 2) || text.Says(i + 2, DateWord.Past));

    /// <summary>"has climbed … , says the review, published in May, now": from a date before up to this one, or right behind it, the words are of the time of writing.</summary>
    public bool IsPresent(int from, int at)
    {
        for (var i = Math.Max(0, from); i < at + FarthestVerb && !(i >= at && text.IsSign(i, '.')); i++)
        {
            if (text.IsAnyWord(i, "has", "have", "now", "says", "say", "is", "are")) return true;
        }

        return false;
    }

    /// <summary>"has again been put off, according to a letter in": the verb before the date is a perfect, and no clause of the past stands between.</summary>
    public bool IsPerfect(int at, int from)
    {
        for (var i = at - 1; i >= Math.Max(Math.Max(0, from), at - FarthestPast) && !(text.IsSign(i, '.') && !text[i + 1].IsGlued) && !text.IsSign(i, ';'); i--)
        {
            if (text.IsAnyWord(i, "that", "which", "who", "when", "while", "where", "as", "had")) return false;
            if (!IsParticiple(i)) continue;
            var verb = i - 1;
            while (verb > from && (text.IsWord(verb, "been") || text.IsAnyWord(verb, "again", "also", "already", "now", "not", "never", "twice", "long", "just", "since", "only") || text.Words(verb).EndsWith("ly", StringComparison.Ordinal))) verb--;
            if (text.IsAnyWord(verb, "has", "have")) return true;
            if (verb == i - 1 && IsPast(i)) return false;
        }

        return false;
    }

    private bool IsParticiple(int i) => text.Says(i, DateWord.Past) || IsInEd(i) || text.IsAnyWord(i, "been", "put", "gone", "given", "taken", "seen", "become", "begun", "grown", "fallen", "risen", "spoken", "written", "shown", "set", "cut", "left", "said", "known", "held", "kept", "led", "made", "run", "stood", "drawn", "driven", "lost", "met", "fought", "built", "sold", "bought", "dealt", "found", "brought", "told");

    // "be signed" is still to come, and "new advanced weapons" are no verb.
    private bool IsPast(int i)
    {
        var isFinished = text.Says(i, DateWord.Past) || (IsInEd(i) && !NamesWhatFollows(i));
        return isFinished && !IsOfBeing(i - 1) && !(IsOfBeing(i - 2) && text.Words(i - 1).EndsWith("ly", StringComparison.Ordinal)) && !text.IsDash(i - 1);
    }

    private bool IsInEd(int i) =>
        text[i] is { Kind: TokenKind.Word, Length: >= ShortestPast } && !text.IsCapitalised(i) && text.Words(i).EndsWith("ed", StringComparison.Ordinal) && !text.Words(i).EndsWith("eed", StringComparison.Ordinal) && !text.IsWord(i, "hundred");

    private bool NamesWhatFollows(int i) =>
        text[i + 1].Kind == TokenKind.Word && !text.IsCapitalised(i + 1) && !text.Says(i + 1, DateWord.Preposition) && !text.IsWord(i + 1, "on") && !text.IsWord(i + 1, "at") && !text.IsWord(i + 1, "with") && !text.IsWord(i + 1, "for") && !text.IsWord(i + 1, "early") && !text.IsWord(i + 1, "last");

    private bool IsOfBeing(int i) =>
        text.IsWord(i, "be") || text.IsWord(i, "been") || text.IsWord(i, "being") || text.IsWord(i, "is") || text.IsWord(i, "are") || text.IsWord(i, "get") || text.IsWord(i, "to");
}

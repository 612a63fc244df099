using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Sentences;

namespace RelationsExplorer.Import.Events.Titles;

/// <summary>
/// Finds in what stands before a claim who did what it tells: the subject of its sentence, where the claim begins with its verb, or
/// what a pronoun at its beginning stands for. Where two could be meant, or number and person do not fit, none is found.
/// </summary>
/// <param name="text">The passage's text.</param>
/// <param name="sentences">Its sentences, in order.</param>
/// <param name="names">Where names stand in it, in order.</param>
/// <param name="persons">Where persons are named in it, in order.</param>
internal sealed partial class Antecedent(string text, IReadOnlyList<Sentence> sentences, IReadOnlyList<Span> names, IReadOnlyList<Span> persons)
{
    private const int MostWordsOfOwner = 5;
    private readonly NamedBefore _named = new(text, names, persons);

    /// <summary>Who did it, where a claim begins with its verb: the subject of its sentence, or what the relative before it leads back to.</summary>
    /// <param name="claim">Where the claim begins.</param>
    public string? OfVerbOrNull(int claim)
    {
        var sentence = SentenceOf(claim);
        if (sentence < 0) return null;
        if (Pronouns.IsRelative(text[claim..])) return LedBackToOrNull(sentence, claim);
        var start = sentences[sentence].Span.Start;
        var own = Statements(sentence, claim).Where(s => s.Start == start || !Pronouns.IsRelative(s.In(text)));
        if (own.Select(s => ClauseSubject.InnerOrNull(s.In(text)) ?? ClauseSubject.OrNull(s.In(text))).FirstOrDefault(subject => subject is not null) is not { } found) return null;
        if (Pronouns.FirstOrNull(found) is not { } pronoun) return found;
        if (OfPronounOrNull(start, pronoun) is { } meant) return meant + found[pronoun.Length..];
        return found.Length > pronoun.Length ? found : null;
    }

    /// <summary>Whose it is, with its apostrophe, where a claim begins with "whose"; null where that is not plain.</summary>
    /// <param name="claim">Where the claim begins.</param>
    public string? OfWhoseOrNull(int claim)
    {
        if (SentenceOf(claim) is not (>= 0 and var sentence)) return null;
        return (LastName().Match(Before(sentence, claim)) is { Success: true } name ? name.Value : LedBackToOrNull(sentence, claim)) is { } owner ? Owner(owner) : null;
    }

    /// <summary>What a pronoun at the beginning of a claim stands for, "its" as "the bridge's"; null where that is not plain.</summary>
    /// <param name="claim">Where the claim begins.</param>
    /// <param name="pronoun">The pronoun, in small letters.</param>
    public string? OfPronounOrNull(int claim, string pronoun)
    {
        var sentence = SentenceOf(claim);
        if (sentence < 0) return null;
        var own = new Span(sentences[sentence].Span.Start, claim);
        var before = sentence > 0 ? sentences[sentence - 1] : null;
        var meant = pronoun is "he" or "she" or "his" or "her"
            ? _named.PersonOrNull(own, before)
            : Statements(sentence, claim).Select(s => FittingOrNull(s, pronoun)).FirstOrDefault(s => s is not null)
                ?? (own.In(text).Contains(' ', StringComparison.Ordinal) || before is null ? null : FittingOrNull(before.Statements[0], pronoun));
        return meant is null || pronoun is "he" or "she" or "it" or "they" ? meant : Owner(meant);
    }

    // "…, which": what it leads back to is the name right before the comma, or else all that stands behind the verb before it.
    private string? LedBackToOrNull(int sentence, int claim)
    {
        if (_named.NameOrNull(claim) is { } name) return name;
        var before = TitleClause.Of(Before(sentence, claim));
        return before.HasVerb ? before.LastThingOrNull(ClauseSubject.MostWords) : before.SubjectOrNull(ClauseSubject.MostWords);
    }

    // "It" and "its" mean one thing that is no person, "they" and "their" several.
    private string? FittingOrNull(Span clause, string pronoun) =>
        ClauseSubject.OrNull(clause.In(text)) is { } subject && !Pronouns.IsFirstIn(subject) && GrammaticalNumber.IsPlural(subject) == pronoun is "they" or "their" && !_named.IsPerson(clause, subject) ? subject : null;

    // "its" as "the bridge's"; of more than a few words, or of one that is itself somebody's, nothing is made.
    private string? Owner(string meant)
    {
        if (meant.AsSpan().Count(' ') >= MostWordsOfOwner || meant.Contains("'s ", StringComparison.Ordinal) || meant.Contains("’s ", StringComparison.Ordinal)) return null;
        var apostrophe = text.Contains('’', StringComparison.Ordinal) ? "’" : "'";
        return meant + apostrophe + (meant[^1] == 's' ? "" : "s");
    }

    private int SentenceOf(int claim)
    {
        for (var i = 0; i < sentences.Count; i++)
        {
            if (sentences[i].Span.Start <= claim && claim < sentences[i].Span.End) return i;
        }

        return -1;
    }

    // What stands before a claim in its sentence, without the sign that parts them.
    private string Before(int sentence, int claim) => text[sentences[sentence].Span.Start..claim].TrimEnd(' ', ',', '—', '–');

    // The statements before a claim in its sentence, the nearest first.
    private IEnumerable<Span> Statements(int sentence, int claim) => sentences[sentence].Statements.Where(s => s.Start < claim).Select(s => new Span(s.Start, Math.Min(s.End, claim))).Reverse();

    // "a study by Ann Lee, whose": of the last name, and not of the study.
    [GeneratedRegex(@"(?<=\p{Ll} )\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex LastName();
}

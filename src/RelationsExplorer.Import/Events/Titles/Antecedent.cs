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
    private const int MostWords = 8;
    private const int MostWordsOfOwner = 5;

    /// <summary>Who did it, where a claim begins with its verb: the subject of its sentence, or what the relative before it leads back to.</summary>
    /// <param name="claim">Where the claim begins.</param>
    public string? OfVerbOrNull(int claim)
    {
        var sentence = SentenceOf(claim);
        if (sentence < 0) return null;
        if (Relative().IsMatch(text[claim..])) return LedBackToOrNull(sentence, claim);
        return Statements(sentence, claim).Where(s => s.Start == sentences[sentence].Span.Start || !Relative().IsMatch(s.In(text))).Select(s => InnerSubjectOrNull(s) ?? SubjectOrNull(s)).FirstOrDefault(subject => subject is not null) is not { } found ? null
            : Pronoun().Match(found + " ") is not { Success: true } pronoun ? found
            : OfPronounOrNull(sentences[sentence].Span.Start, pronoun.Groups["word"].Value.ToLowerInvariant()) is { } meant ? meant + found[pronoun.Length..]
            : found.Length > pronoun.Length ? found : null;
    }

    /// <summary>Whose it is, with its apostrophe, where a claim begins with "whose"; null where that is not plain.</summary>
    /// <param name="claim">Where the claim begins.</param>
    public string? OfWhoseOrNull(int claim)
    {
        if (SentenceOf(claim) is not (>= 0 and var sentence)) return null;
        var before = text[sentences[sentence].Span.Start..claim].TrimEnd(' ', ',', '—', '–');
        return (LastName().Match(before) is { Success: true } name ? name.Value : LedBackToOrNull(sentence, claim)) is { } owner ? Owner(owner) : null;
    }

    private string? LedBackToOrNull(int sentence, int claim)
    {
        if (NameBeforeOrNull(claim) is { } name) return name;
        var before = TitleClause.Of(text[sentences[sentence].Span.Start..claim].TrimEnd(' ', ',', '—', '–'));
        return before.HasVerb ? before.LastThingOrNull(MostWords) : before.SubjectOrNull(MostWords);
    }

    // "its" as "the bridge's"; of more than a few words, or of one that is itself somebody's, nothing is made.
    private string? Owner(string meant) =>
        meant.AsSpan().Count(' ') < MostWordsOfOwner && !meant.Contains("'s ", StringComparison.Ordinal) && !meant.Contains("’s ", StringComparison.Ordinal) ? meant + (meant[^1] == 's' ? Apostrophe : Apostrophe + "s") : null;

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
            ? PersonOrNull(own, before)
            : Statements(sentence, claim).Select(s => Fitting(s, pronoun)).FirstOrDefault(s => s is not null)
                ?? (own.In(text).Contains(' ', StringComparison.Ordinal) || before is null ? null : Fitting(before.Statements[0], pronoun));
        return meant is null || pronoun is "he" or "she" or "it" or "they" ? meant : Owner(meant);
    }

    private string Apostrophe => text.Contains('’', StringComparison.Ordinal) ? "’" : "'";

    private int SentenceOf(int claim)
    {
        for (var i = 0; i < sentences.Count; i++)
        {
            if (sentences[i].Span.Start <= claim && claim < sentences[i].Span.End) return i;
        }

        return -1;
    }

    // The statements before a claim in its sentence, the nearest first.
    private IEnumerable<Span> Statements(int sentence, int claim) => sentences[sentence].Statements.Where(s => s.Start < claim).Select(s => new Span(s.Start, Math.Min(s.End, claim))).Reverse();

    private string? SubjectOrNull(Span clause)
    {
        var words = TitleWords.WithoutBrackets(TitleWords.WithoutSaying(clause.In(text).TrimStart('“', '"', ' ')));
        var (own, joined) = (TitleClause.Of(Opener().Replace(words, "")), Conjunction().Match(words));
        // "when Kosygin, on his way home, stopped": what begins with "when" is no clause of its own here.
        return own.BeginsWithVerb && joined.Success ? TitleClause.Of(words[joined.Length..]).SubjectOrNull(MostWords) : own.SubjectOrNull(MostWords);
    }

    // "Tension eased when Kosygin stopped | and spoke": who spoke is of the last clause before.
    private string? InnerSubjectOrNull(Span clause)
    {
        var words = TitleWords.WithoutBrackets(clause.In(text));
        return Inner().Match(words) is { Success: true } joint && TitleClause.Of(words[(joint.Index + joint.Length)..]) is { HasVerb: true } inner ? inner.SubjectOrNull(MostWords) : null;
    }

    // "It" and "its" mean one thing that is no person, "they" and "their" several.
    private string? Fitting(Span clause, string pronoun)
    {
        if (SubjectOrNull(clause) is not { } subject || Pronoun().IsMatch(subject + " ")) return null;
        var isPerson = !subject.Contains(" and ", StringComparison.Ordinal) && persons.Any(person => clause.Contains(person) && subject.EndsWith(person.In(text), StringComparison.Ordinal));
        return GrammaticalNumber.IsPlural(subject) == pronoun is "they" or "their" && !isPerson ? subject : null;
    }

    // The one person who was named, by the longest of the names: also one whom nobody knows, where the sentence before tells of them.
    private string? PersonOrNull(Span own, Sentence? before)
    {
        var inside = persons.Where(own.Contains).ToList();
        if (inside.Count > 0 || before is null) return OnlyOneOrNull(inside);
        var (named, subject) = (persons.Where(before.Span.Contains).ToList(), SubjectOrNull(before.Statements[0]));
        var isUnknown = subject is not null && !Pronoun().IsMatch(subject + " ") && PersonalName().IsMatch(subject) && !names.Any(name => name.In(text) == subject);
        return isUnknown ? (named.TrueForAll(name => subject!.Contains(name.In(text), StringComparison.Ordinal)) ? subject : null) : OnlyOneOrNull(named);
    }

    private string? OnlyOneOrNull(List<Span> named)
    {
        var longest = named.Select(person => person.In(text)).MaxBy(name => name.Length);
        return longest is not null && named.TrueForAll(name => longest.EndsWith(name.In(text), StringComparison.Ordinal)) ? longest : null;
    }

    // "…, which": what it leads back to is the name right before the comma, or else all that stands behind the verb before it.
    private string? NameBeforeOrNull(int claim)
    {
        var end = text.AsSpan(0, claim).TrimEnd(" ,—–").Length;
        foreach (var name in names)
        {
            if (name.End == end) return name.In(text);
        }

        return null;
    }

    [GeneratedRegex(@"^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,3}$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex PersonalName();

    // "a study by Ann Lee, whose": of the last name, and not of the study.
    [GeneratedRegex(@"(?<=\p{Ll} )\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex LastName();

    [GeneratedRegex(@"^\W*(?:and )?(?:which|who|that)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Relative();

    [GeneratedRegex(@"^(?<word>he|she|it|they|his|her|its|their|we|our|i|my|you)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"^(?:only )?(?:when|while|as|although|though|after|before|because|since|until)\s+", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Conjunction();

    [GeneratedRegex(@"(?<=\w )(?:when|because|while|until|once) (?=\p{Lu}|the |an? |its |their |his |her )", RegexOptions.RightToLeft, Patterns.Timeout)]
    private static partial Regex Inner();

    // "In February 2009, the bank …": when and on what condition is no subject.
    [GeneratedRegex(@"^(?:(?:in|on|by|at|after|before|since|during|from|until|under|with|for|as|when|while|although|though|despite|however|meanwhile|then|but|and|also|moreover|later|only|still|yet|so|first|second|third|finally|instead|today|(?:\S+ ){1,3}(?:later|earlier|after))(?:ly)?\b[^,]{0,80},\s*|(?:but|and|then|yet|so|that|when|while|although|though|after)\s+)*", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Opener();
}

using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Import.Sentences;
using RelationsExplorer.Import.Vocabularies;

namespace RelationsExplorer.Import.Events.Titles;

/// <summary>Gives the events of one passage their titles, of the words of the claims that tell of them: short, with who did it.</summary>
internal sealed partial class TitleMaker
{
    private const int MostWordsLent = 12;
    private readonly string _text;
    private readonly Lazy<Antecedent> _before;

    /// <summary>Makes titles of one passage's claims.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="mentions">What was recognised in it.</param>
    /// <param name="known">Tells persons from other actors.</param>
    public TitleMaker(Passage passage, IEnumerable<Sentence> sentences, IEnumerable<Mention> mentions, KnownNames known)
    {
        _text = passage.Text;
        _before = new(() =>
        {
            var actors = mentions.OfType<ActorMention>().ToList();
            return new Antecedent(passage.Text, [.. sentences], [.. actors.Select(m => m.Span)], [.. actors.Where(m => known.IsPerson(m.Actor)).Select(m => m.Span)]);
        });
    }

    /// <summary>The title of what a part of a claim tells.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="part">The part of it that the date is of; the claim itself where it has no other date.</param>
    /// <param name="date">Where the date stands.</param>
    public EventTitle Of(Span claim, Span part, Span date)
    {
        var words = AsideTitle.OrNull(_text, part, date) ?? LeadingParticiple.OrNull(_text, claim, part, date, subject => PronounOrNull(subject, part.Start)) ?? NounTitle.OrNull(_text, part, date) ?? TitleWords.Of(_text, part, date);
        if (part != claim && TitleWords.IsOnlySaid(words)) words = TitleWords.Of(_text, part = claim, date);
        if (part.Start > claim.Start && words.Length > 0 && !TitleClause.Of(words).HasVerb)
            words = TitleClause.Of(TitleWords.Of(_text, new Span(claim.Start, part.Start), date)).LendTo(words, MostWordsLent) ?? words;
        var isSaidLast = TitleWords.IsSaidLast(words, out var speaker, out var said);
        var whole = WithSubjectOrNull(isSaidLast ? said : words, part.Start);
        // Who says it is told, unless it is "he" or "they".
        if (isSaidLast && Pronoun().IsMatch(speaker)) words = said;
        else if (isSaidLast) (words, whole) = ($"{speaker}: {said}", whole is null ? null : $"{speaker}: {whole}");
        words = TitleLength.Shortened(whole ?? words);
        if (words.Length == 0) words = _text[claim.Start..claim.End].Trim('.', ' ');
        return new EventTitle(char.ToUpperInvariant(words[0]) + words[1..], new Origin(OriginOf.Title, whole is null ? EventRules.OwnWords : EventRules.LentSubject, null));
    }

    // "gave up the islands", "it gave up the islands": who did stands before the claim.
    private string? WithSubjectOrNull(string words, int claim)
    {
        if (Pronoun().IsMatch(words)) return Expletive().IsMatch(words) ? null : PronounOrNull(words, claim);
        if (Whose().Match(words) is { Success: true } whose) return _before.Value.OfWhoseOrNull(claim) is { } owner ? $"{owner} {words[whose.Length..]}" : null;
        return TitleClause.Of(words).BeginsWithVerb && _before.Value.OfVerbOrNull(claim) is { } subject ? $"{subject} {words}" : null;
    }

    // The words with what the pronoun at their beginning stands for.
    private string? PronounOrNull(string words, int claim) =>
        Pronoun().Match(words + " ") is { Success: true } pronoun && _before.Value.OfPronounOrNull(claim, pronoun.Value.ToLowerInvariant()) is { } meant ? meant + words[pronoun.Length..] : null;

    [GeneratedRegex(@"^(?:he|she|it|they|his|her|its|their)\b(?= )", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"^whose ", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Whose();

    // "It was in Moscow that …", "It took ten years to …": that "it" means nothing before it.
    [GeneratedRegex(@"^it (?:is|was|has been|had been|will be|took|takes|seems|seemed|remains|remained|followed|turned out)\b.*\b(?:that|to|who|before|until)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Expletive();
}

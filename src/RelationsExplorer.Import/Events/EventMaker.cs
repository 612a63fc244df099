using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Import.Events.Dating;
using RelationsExplorer.Import.Events.Deeds;
using RelationsExplorer.Import.Events.Kinds;
using RelationsExplorer.Import.Events.Titles;
using RelationsExplorer.Import.Judging.Cues;
using RelationsExplorer.Import.Recognising.Dates;

namespace RelationsExplorer.Import.Events;

/// <summary>Makes events of what the claims of one passage tell at a date.</summary>
/// <param name="article">The article.</param>
/// <param name="text">The passage's text.</param>
/// <param name="words">Its words.</param>
/// <param name="names">Its names of more than one word.</param>
/// <param name="works">The works that it names, where and of what kind.</param>
/// <param name="titles">Makes their titles.</param>
/// <param name="isEntry">Whether the passage is an entry of a chronology.</param>
internal sealed partial class EventMaker(Article article, string text, CueWords words, IReadOnlyList<Span> names, IReadOnlyList<(Span Words, SourceKind Kind)> works, TitleMaker titles, bool isEntry)
{
    // A borrowed date needs a plainer word for what happened than one that stands in the claim, and one from another sentence a
    // plain deed.
    private const double Strong = 1.2;
    private const double Stronger = 2.25;

    /// <summary>The event of a claim at a date that stands in it; null where it tells of none.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="part">The part of it that the date dates.</param>
    /// <param name="date">The date.</param>
    public Event? MakeOrNull(Claim claim, Span part, DateMention date)
    {
        var told = new Told(text, words, part, date.Span, names, isEntry);
        var judged = EventTypeJudge.JudgeOrNull(told, isShare: part != claim.Span);
        if (judged is null && part == claim.Span) judged = PlainDeeds.KindOrNull(told, claim, date) ?? DatedDeeds.KindOrNull(told, claim, date);
        return MadeOrNull(claim, part, date, judged);
    }

    /// <summary>The event of a claim at a date that stands elsewhere; null where it tells of none plainly enough.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="lent">The date that was borrowed for it.</param>
    public Event? BorrowedOrNull(Claim claim, DateMention lent)
    {
        var told = new Told(text, words, claim.Span, lent.Span, names, isEntry);
        return MadeOrNull(claim, claim.Span, lent, lent.Rule switch
        {
            BorrowedDateRules.InSentence => EventTypeJudge.JudgeOrNull(told, Strong, EventProof.Verb),
            BorrowedDateRules.OfEntry => EventTypeJudge.JudgeOrNull(told, Strong, EventProof.Deed) ?? StayOrNull(claim),
            _ => EventTypeJudge.JudgeOrNull(told, Stronger, EventProof.Deed),
        });
    }

    // "Boris Yeltsin in Beijing.": who is where, and no more, is a visit.
    private static (EventType Type, Origin Origin)? StayOrNull(Claim claim) =>
        claim.Actors.Count > 0 && Stay().Match(claim.Text) is { Success: true } stay ? (EventType.Consult, new Origin(OriginOf.Type, EventRules.Words, stay.Value)) : null;

    private Event? MadeOrNull(Claim claim, Span part, DateMention date, (EventType Type, Origin Origin)? judged)
    {
        if (judged is { } kind) judged = SoleExercise.Of(InPrint.Of(ReportedSpeech.AsPrinted(BorderTreaties.Of(kind, claim, text), claim), text, claim.Span, part, date.Span, works), claim);
        if (judged is not { } type || (date.Rule == DateRules.Moment && MainVerb.OrNull(text, words, part) is null) || OfItself().IsMatch(claim.Text) || Lacking().IsMatch(part.In(text))) return null;
        var title = titles.Of(claim.Span, part, date.Span);
        var (status, statusOrigin) = EventStatusJudge.Judge(part.In(text), title.Text, claim, date.Date!, article.Published);
        return new Event(
            EventId.Of(article.Slug.Value, claim.Id.Value, date.Date!.ToString(), date.Text),
            title.Text, date.Date!, type.Type, status, claim.Themes, claim.Actors, claim.Places, [claim.Id],
            [new Origin(OriginOf.Date, date.Rule, date.Working is null ? date.Text : $"{date.Text} ({date.Working})"), type.Origin, statusOrigin, title.Origin]);
    }

    [GeneratedRegex(@"^(?:(?:President|Premier|Prime Minister|Foreign Minister|Chairman|Defence Minister|Defense Minister) )?\p{Lu}[\p{L}.’'-]+(?: (?:and )?\p{Lu}[\p{L}.’'-]+){0,4} in \p{Lu}\p{L}+\.?$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Stay();

    // "There is no price and no contract": what there is not happens at no time.
    [GeneratedRegex(@"^(?:[\w’'-]+ ){0,5}there (?:is|are|was|were) (?:still |as yet )?no\b(?! longer)", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Lacking();

    // "This article tests the claim against …": what the text does is no event.
    [GeneratedRegex(@"^(?:this|the present) (?:article|paper|study|essay|chapter|report|brief|entry) (?:tests|examines|argues|asks|shows|explores|traces|looks|analyses|analyzes|considers|discusses|surveys|describes|finds)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex OfItself();
}

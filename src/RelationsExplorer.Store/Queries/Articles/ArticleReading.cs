using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Store.Queries.Discrepancies;
using RelationsExplorer.Store.Queries.Sources;

namespace RelationsExplorer.Store.Queries.Articles;

/// <summary>An article with all that its reading view shows, as the records of the corpus.</summary>
/// <param name="Article">The article.</param>
/// <param name="Passages">Its passages in order, furniture included.</param>
/// <param name="Markers">Where notes are marked, in the order of the text.</param>
/// <param name="Remarks">What editors say, in the order of the text.</param>
/// <param name="Dates">The words that were read as dates, in the order of the text.</param>
/// <param name="Claims">Its claims, in the order of the text.</param>
/// <param name="Citations">What its claims rest on, in the order of the claims.</param>
/// <param name="Sources">The works cited, by title, each with how often the whole corpus cites it.</param>
/// <param name="Events">The events that it tells of, by date.</param>
/// <param name="Discrepancies">Where it does not agree with itself or others.</param>
/// <param name="Evidence">What it rests on.</param>
public sealed record ArticleReading(
    Article Article,
    IReadOnlyList<Passage> Passages,
    IReadOnlyList<Marker> Markers,
    IReadOnlyList<Remark> Remarks,
    IReadOnlyList<DateMention> Dates,
    IReadOnlyList<ReadClaim> Claims,
    IReadOnlyList<Citation> Citations,
    IReadOnlyList<FoundSource> Sources,
    IReadOnlyList<EventRef> Events,
    IReadOnlyList<FoundDiscrepancy> Discrepancies,
    ArticleEvidence Evidence);

/// <summary>What an article rests on.</summary>
/// <param name="Claims">How many claims it makes.</param>
/// <param name="Cited">How many of them carry a source.</param>
/// <param name="Voices">How many of them somebody else than the author says.</param>
/// <param name="VoicesCited">How many of these carry a source.</param>
/// <param name="SecondHand">How many of them came through a reporter.</param>
/// <param name="Works">How many works it cites.</param>
/// <param name="OwnWorks">How many of these no other article cites.</param>
/// <param name="FirstYear">The year of the oldest work with a date.</param>
/// <param name="LastYear">The year of the newest work with a date.</param>
/// <param name="Outlets">Where its works appeared, with how many works each, most first.</param>
/// <param name="Events">How many events it tells of.</param>
/// <param name="OwnEvents">How many of these no other article tells of.</param>
public sealed record ArticleEvidence(
    int Claims,
    int Cited,
    int Voices,
    int VoicesCited,
    int SecondHand,
    int Works,
    int OwnWorks,
    long? FirstYear,
    long? LastYear,
    IReadOnlyList<Counted<OutletRef>> Outlets,
    int Events,
    int OwnEvents);

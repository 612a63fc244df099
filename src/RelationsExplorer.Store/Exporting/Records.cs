using System.Text.Json.Serialization;
using RelationsExplorer.Corpus.Provenance;

namespace RelationsExplorer.Store.Exporting;

/// <summary>An article, as it leaves the store.</summary>
/// <param name="Id">Its slug, the same after a new import.</param>
/// <param name="File">The file that it was read from.</param>
/// <param name="Title">As published.</param>
/// <param name="Authors">Given name first; empty where unknown.</param>
/// <param name="Publisher">Newspaper, site or institute; null where unknown.</param>
/// <param name="Published">When, as EDTF; null where unknown.</param>
/// <param name="PublishedBasis">Where the date of publication comes from, in words.</param>
/// <param name="Url">Its address on the web.</param>
/// <param name="Language">BCP 47.</param>
/// <param name="Form">"original", or "restated" for an edition in our own words.</param>
public sealed record ArticleRecord(
    string Id,
    string File,
    string Title,
    IReadOnlyList<string> Authors,
    string? Publisher,
    string? Published,
    string? PublishedBasis,
    string? Url,
    string Language,
    string Form) : ExportedRecord("article");

/// <summary>A passage of an article, furniture included.</summary>
/// <param name="Id">Its address.</param>
/// <param name="Article">The article's slug.</param>
/// <param name="Ordinal">Its place in the article, from 0.</param>
/// <param name="Kind">"heading", "paragraph", "note" or "furniture".</param>
/// <param name="Line">The line of the file where it begins, from 1.</param>
/// <param name="Text">Plain text; note markers are taken out.</param>
/// <param name="Level">Of a heading, 1 to 6.</param>
/// <param name="Label">The number or sign of a note, as printed.</param>
/// <param name="Rule">The rule that decided its kind.</param>
public sealed record PassageRecord(
    string Id,
    string Article,
    int Ordinal,
    string Kind,
    int Line,
    string Text,
    int? Level,
    string? Label,
    string Rule) : ExportedRecord("passage");

/// <summary>A claim: one sentence, or a part of one, that states something.</summary>
/// <param name="Id">Made of the article and the words: it stays as long as they do.</param>
/// <param name="Article">The article's slug.</param>
/// <param name="Passage">The passage's id.</param>
/// <param name="Start">Where it begins in the passage's text, in UTF-16 units.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="SentenceStart">Where the sentence begins that it is all or a part of.</param>
/// <param name="SentenceEnd">Where that sentence ends, exclusive.</param>
/// <param name="Text">Its words.</param>
/// <param name="Speaker">"author", or an actor's slug.</param>
/// <param name="Reporter">The actor through whom the words came; null where nobody stands between.</param>
/// <param name="Modality">How it is said.</param>
/// <param name="Stance">What it says of the relationship.</param>
/// <param name="Themes">What it is about, most certain first.</param>
/// <param name="Actors">The actors and places that it names, in the order of the sentence, without pipelines, bridges and railways.</param>
/// <param name="Places">The places that it names.</param>
/// <param name="Event">The main event that it tells of.</param>
/// <param name="Events">All events that it tells of, the main one first.</param>
/// <param name="Origins">How each value came to be.</param>
public sealed record ClaimRecord(
    string Id,
    string Article,
    string Passage,
    int Start,
    int End,
    int SentenceStart,
    int SentenceEnd,
    string Text,
    string Speaker,
    string? Reporter,
    string Modality,
    string Stance,
    IReadOnlyList<string> Themes,
    IReadOnlyList<string> Actors,
    IReadOnlyList<string> Places,
    string? Event,
    IReadOnlyList<string> Events,
    IReadOnlyList<OriginRecord> Origins) : ExportedRecord("claim")
{
    /// <summary>What it rests on. In JSON Lines these are records of their own.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<CitationRecord>? Citations { get; init; }
}

/// <summary>An event that one or more claims tell of.</summary>
/// <param name="Id">Its address.</param>
/// <param name="Title">What happened.</param>
/// <param name="Date">When, as EDTF: as certain as the text is.</param>
/// <param name="Type">What kind of event; PLOVER's type where it has one.</param>
/// <param name="Status">Whether it took place.</param>
/// <param name="Future">Whether it is only announced or planned.</param>
/// <param name="Themes">What it is about.</param>
/// <param name="Actors">Who took part.</param>
/// <param name="Places">Where.</param>
/// <param name="Claims">The claims that tell of it, in order of publication.</param>
/// <param name="Origins">How each value came to be, and why tellings were joined.</param>
public sealed record EventRecord(
    string Id,
    string Title,
    string Date,
    string Type,
    string Status,
    bool Future,
    IReadOnlyList<string> Themes,
    IReadOnlyList<string> Actors,
    IReadOnlyList<string> Places,
    IReadOnlyList<string> Claims,
    IReadOnlyList<OriginRecord> Origins) : ExportedRecord("event");

/// <summary>A work that is cited. Its parts are named as CSL names them.</summary>
/// <param name="Id">A hash of the work's own data, the same wherever it is cited.</param>
/// <param name="Kind">What sort of work.</param>
/// <param name="Title">Its title.</param>
/// <param name="Authors">Given name first; a list that print cuts short ends with "et al.".</param>
/// <param name="Container">Newspaper, journal, site or collection in which it appeared; who published it, where it appeared by itself.</param>
/// <param name="Publisher">Of a book or report.</param>
/// <param name="Issued">When it appeared, as EDTF.</param>
/// <param name="Accessed">When the citing author looked at it, as EDTF.</param>
/// <param name="Url">Its address on the web.</param>
/// <param name="Doi">Without the resolver's address.</param>
/// <param name="Volume">Of a journal.</param>
/// <param name="Issue">Number within the volume.</param>
/// <param name="Pages">Pages in its container.</param>
/// <param name="Raw">The fullest reference to it, as printed.</param>
/// <param name="CorpusArticle">The article of the corpus that this work is; null for all others.</param>
/// <param name="Origins">How values came to be that the reference as printed does not have; empty where there are none.</param>
public sealed record SourceRecord(
    string Id,
    string Kind,
    string? Title,
    IReadOnlyList<string> Authors,
    string? Container,
    string? Publisher,
    string? Issued,
    string? Accessed,
    string? Url,
    string? Doi,
    string? Volume,
    string? Issue,
    string? Pages,
    string Raw,
    string? CorpusArticle,
    IReadOnlyList<OriginRecord> Origins) : ExportedRecord("source");

/// <summary>A claim rests on a source.</summary>
/// <param name="Claim">The claim's id.</param>
/// <param name="Source">The source's id.</param>
/// <param name="Marker">The note's number or sign as printed; null where the work is named in the running text.</param>
/// <param name="Locator">Page or part within the source.</param>
/// <param name="Note">The note's passage.</param>
/// <param name="Rule">How it was found or resolved.</param>
public sealed record CitationRecord(string Claim, string Source, string? Marker, string? Locator, string? Note, string Rule) : ExportedRecord("citation");

/// <summary>Where the articles do not agree.</summary>
/// <param name="Id">Its address.</param>
/// <param name="Kind">"date", "figure", "status" or "judgement": what the accounts differ on.</param>
/// <param name="About">What all of them are about.</param>
/// <param name="Event">The event in question; null for a quantity.</param>
/// <param name="Sides">The accounts, in order of publication.</param>
/// <param name="Rule">How it was found.</param>
public sealed record DiscrepancyRecord(string Id, string Kind, string About, string? Event, IReadOnlyList<SideRecord> Sides, string Rule) : ExportedRecord("discrepancy");

/// <summary>One of the accounts that do not agree.</summary>
/// <param name="Says">The account in short.</param>
/// <param name="Claims">The claims that give it.</param>
public sealed record SideRecord(string Says, IReadOnlyList<string> Claims);

/// <summary>How one value of a record came to be.</summary>
/// <param name="Value">Which value.</param>
/// <param name="Rule">The rule that set it, or "editor".</param>
/// <param name="Words">The words that were read; null where the rule read none.</param>
public sealed record OriginRecord(string Value, string Rule, string? Words)
{
    internal static IReadOnlyList<OriginRecord> Of(IReadOnlyList<Origin> origins) => [.. origins.Select(origin => new OriginRecord(origin.Value, origin.Rule, origin.Words))];
}

using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Provenance;

namespace RelationsExplorer.Corpus.Sources;

/// <summary>A work that is cited. Its parts are named as CSL names them; what the reference does not say stays null or empty.</summary>
/// <param name="Id">Its address: a hash of the work's own data, the same wherever it is cited.</param>
/// <param name="Kind">What sort of work.</param>
/// <param name="Title">The work's title.</param>
/// <param name="Authors">Names, given name first; corporate authors whole; a list that print cuts short ends with <see cref="AndOthers"/>.</param>
/// <param name="Container">Newspaper, journal, site, collection or institute in which it appeared (CSL container-title).</param>
/// <param name="Publisher">Publisher of a book or report.</param>
/// <param name="Issued">When it appeared.</param>
/// <param name="Accessed">When the citing author last looked at it.</param>
/// <param name="Url">http or https address.</param>
/// <param name="Doi">Without the resolver's address: <c>10.1080/…</c>.</param>
/// <param name="Volume">Volume of a journal.</param>
/// <param name="Issue">Number within the volume, or of a series.</param>
/// <param name="Pages">Pages it takes up in its container.</param>
/// <param name="Raw">The fullest reference to it, as printed.</param>
/// <param name="CorpusArticle">The article of the corpus that this work is; null for all others.</param>
public sealed record Source(
    SourceId Id,
    SourceKind Kind,
    string? Title,
    IReadOnlyList<string> Authors,
    string? Container,
    string? Publisher,
    EdtfDate? Issued,
    EdtfDate? Accessed,
    string? Url,
    string? Doi,
    string? Volume,
    string? Issue,
    string? Pages,
    string Raw,
    ArticleSlug? CorpusArticle = null)
{
    /// <summary>How values came to be that the reference as printed does not have.</summary>
    public IReadOnlyList<Origin> Origins { get; init; } = [];

    /// <summary>The last entry of a list of authors that names not all of them; each format writes it in its own way.</summary>
    public const string AndOthers = "et al.";
}

/// <summary>What sort of work a source is.</summary>
public enum SourceKind
{
    /// <summary>A page on the web that is none of the others.</summary>
    WebPage,

    /// <summary>A news report, interview or opinion piece.</summary>
    News,

    /// <summary>A report, briefing or working paper.</summary>
    Report,

    /// <summary>An article in a scholarly journal.</summary>
    Academic,

    /// <summary>A statement or paper of a government or international body.</summary>
    Official,

    /// <summary>A speech, interview or remark.</summary>
    Speech,

    /// <summary>A book.</summary>
    Book,

    /// <summary>A law or treaty.</summary>
    Law,

    /// <summary>A chapter in a book.</summary>
    Chapter,

    /// <summary>An event that is cited itself: a film, a broadcast.</summary>
    Event,
}

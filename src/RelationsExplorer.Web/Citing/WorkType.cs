using RelationsExplorer.Corpus.Sources;

namespace RelationsExplorer.Web.Citing;

/// <summary>What sort of work is cited, as each format calls it.</summary>
/// <param name="Csl">The type of the Citation Style Language.</param>
/// <param name="Bibtex">The entry type of BibTeX; "online" is biblatex's, and classic styles set it as "misc".</param>
/// <param name="Ris">The RIS type.</param>
/// <param name="Schema">The type of schema.org.</param>
internal sealed record WorkType(string Csl, string Bibtex, string Ris, string Schema)
{
    /// <summary>A page on the web, also of this site.</summary>
    public static WorkType WebPage { get; } = new("webpage", "online", "ELEC", "WebPage");

    /// <summary>A news report; its container is a newspaper.</summary>
    public static WorkType News { get; } = new("article-newspaper", "article", "NEWS", "NewsArticle");

    /// <summary>An article of a scholarly journal.</summary>
    public static WorkType Journal { get; } = new("article-journal", "article", "JOUR", "ScholarlyArticle");

    /// <summary>A report; its publisher is an institution.</summary>
    public static WorkType Report { get; } = new("report", "techreport", "RPRT", "Report");

    /// <summary>A book.</summary>
    public static WorkType Book { get; } = new("book", "book", "BOOK", "Book");

    /// <summary>A chapter of a book.</summary>
    public static WorkType Chapter { get; } = new("chapter", "incollection", "CHAP", "Chapter");

    /// <summary>A part of something larger that has no name of its own: a claim of an article, an event of this site.</summary>
    public static WorkType Part { get; } = new("entry", "incollection", "CHAP", "CreativeWork");

    private static readonly WorkType _speech = new("speech", "misc", "GEN", "CreativeWork");
    private static readonly WorkType _law = new("legislation", "misc", "STAT", "Legislation");
    private static readonly WorkType _document = new("document", "misc", "GEN", "CreativeWork");

    /// <summary>Of a source.</summary>
    public static WorkType Of(SourceKind kind) => kind switch
    {
        SourceKind.WebPage => WebPage,
        SourceKind.News => News,
        SourceKind.Report => Report,
        SourceKind.Academic => Journal,
        SourceKind.Book => Book,
        SourceKind.Chapter => Chapter,
        SourceKind.Speech => _speech,
        SourceKind.Law => _law,
        _ => _document,
    };
}

using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Web.Citing;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.PageTests.Citing;

/// <summary>Works that try what references have to bear: names, dates with doubt, signs that formats give a meaning to, other scripts.</summary>
internal static class ItemsToCite
{
    public static CitedSite Site { get; } = new("https://relations.example", "0123456789abcdef", EdtfDate.Parse("2026-11-21"));

    private static readonly Article _article = new(
        new ArticleSlug("two-banks-of-one-river"), "two.md", "Two Banks of One River", ["Ada Example"], "Example Institute", EdtfDate.Parse("2020-11~"),
        null, "https://example.org/two", "en", ArticleForm.Restated);

    public static IReadOnlyList<CslItem> All { get; } =
    [
        Source(SourceKind.News, "Who “owns” the {river} & its 100% share?", ["Jan Willem van der Berg"], "The Amur Gazette", issued: "2019-11-30", accessed: "2020-10-04", url: "https://example.org/a_b?x=1&y=%20#f"),
        Source(SourceKind.Academic, "Rivers: a $5 question #1, a_b^2 ~ \\ and <b>more</b>", ["Monica Duffy Toft Jr.", "Xi Jinping"], "Journal of River Studies", issued: "2014-05", volume: "12", issue: "3", pages: "12–34", doi: "10.1080/a_b(c)1"),
        Source(SourceKind.Report, "A Report by Those Who Know", ["Ministry of Foreign Affairs of the People's Republic of China"], null, publisher: "State & Sons Press", issued: "2013"),
        Source(SourceKind.Book, "Россия и Китай: соседи", ["Сергей Лавров", "王毅", Corpus.Sources.Source.AndOthers], null, publisher: "Издательство “Мир”", issued: "2005~"),
        Source(SourceKind.Chapter, "The brace { that was never closed", ["José Ñandú"], "A Book of Many Hands", publisher: "Harbour Press", issued: "2014/2015", pages: "7-9"),
        Source(SourceKind.WebPage, "Statement on the gas line", [], "Kremlin.ru", issued: "2019-12?", accessed: "2020", url: "https://example.org/%D0%B3%D0%B0%D0%B7"),
        Source(SourceKind.Speech, "We shall build it", ["Vladimir Putin"], "Eastern Economic Forum", issued: "2019-09-05"),
        Source(SourceKind.Law, "Treaty of the Two Banks", [], null, issued: "196X"),
        Source(SourceKind.Official, "A note verbale", ["Permanent Mission to the United Nations"], null, issued: "[2013,2014]"),
        Source(SourceKind.News, null, [], "Nezavisimaya Gazeta", issued: "2001-07-16"),
        CslItem.Of(_article, Site),
        Site.Cite(ClaimId.Of("a", "b"), "The bridge, “they say”, was joined & opened.", "Li Wen", _article, []),
        Site.Cite(EventId.Of("bridge"), "Russia and China join the bridge", EdtfDate.Parse("2019-05~"), EventStatus.Happened),
        Site.Cite("claims: 14 claims: about Energy & resources; possibly within 2014.", new ListAddress("/claims", [("theme", "energy"), ("during", "2014")])),
    ];

    private static CslItem Source(
        SourceKind kind, string? title, string[] authors, string? container, string? publisher = null, string? issued = null, string? accessed = null,
        string? url = null, string? doi = null, string? volume = null, string? issue = null, string? pages = null) =>
        CslItem.Of(new Source(
            SourceId.Of(title ?? container!), kind, title, authors, container, publisher, issued is null ? null : EdtfDate.Parse(issued),
            accessed is null ? null : EdtfDate.Parse(accessed), url, doi, volume, issue, pages, "As printed."));
}

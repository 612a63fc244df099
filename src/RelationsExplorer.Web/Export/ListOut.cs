using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Store;
using RelationsExplorer.Store.Exporting;
using RelationsExplorer.Web.Citing;
using RelationsExplorer.Web.Lists;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Export;

/// <summary>A list of this site as it can be carried away.</summary>
/// <param name="Name">The word of its address.</param>
/// <param name="Ask">Reads from an address which part of it is asked for.</param>
/// <param name="Table">It as a table.</param>
/// <typeparam name="T">The record.</typeparam>
internal sealed record ListOut<T>(string Name, Func<StoreSession, IQueryCollection, CancellationToken, AskedList<T>> Ask, CsvTable<T> Table)
    where T : ExportedRecord
{
    /// <summary>A record as a reference; null for lists that cannot be cited record by record.</summary>
    public Func<Referred, T, CslItem>? Cite { get; init; }

    /// <summary>The sources that a record rests on, by id; null for lists whose records rest on none.</summary>
    public Func<T, IEnumerable<string>>? RestsOn { get; init; }

    /// <summary>A record as a quotation with where it stands, in a line of text; null for lists of what is not said in so many words.</summary>
    public Func<Referred, T, string>? Quote { get; init; }

    /// <summary>A record as an entry of a feed; null for lists without a feed.</summary>
    public Func<Referred, T, AtomEntry>? Entry { get; init; }
}

/// <summary>The lists of this site.</summary>
internal static class ListsOut
{
    public static ListOut<ArticleRecord> Articles { get; } = new("articles", AskedLists.Articles, CsvTables.Articles)
    {
        Cite = (referred, article) => referred.Cite(article),
        Entry = (referred, article) => new AtomEntry(
            "/articles/" + article.Id, article.Title, Cited.Article(referred.Article(article.Id)), article.Authors, [],
            article.Published is { } date ? EdtfDate.Parse(date) : null),
    };

    public static ListOut<ClaimRecord> Claims { get; } = new("claims", AskedLists.Claims, CsvTables.Claims)
    {
        Cite = (referred, claim) => referred.Cite(claim),
        RestsOn = claim => claim.Citations!.Select(citation => citation.Source),
        Quote = (referred, claim) => Cited.Claim(
            claim.Text, referred.Speaker(claim), claim.Reporter is { } reporter ? referred.Actor(reporter) : null, referred.Article(claim.Article), claim.Id, referred.Site.Address("/claims/" + claim.Id)),
        Entry = (referred, claim) => new AtomEntry(
            "/claims/" + claim.Id, Shortened(claim.Text),
            $"{Cited.Words(claim.Text, referred.Speaker(claim))} {(referred.Speaker(claim) is { } speaker ? speaker + ", in " : "")}{Cited.Article(referred.Article(claim.Article))}",
            referred.Article(claim.Article).Authors, About(referred, claim.Themes), referred.Article(claim.Article).Published),
    };

    public static ListOut<EventRecord> Events { get; } = new("events", AskedLists.Events, CsvTables.Events)
    {
        Cite = (referred, happened) => referred.Cite(happened),
        Entry = (referred, happened) => new AtomEntry(
            "/events/" + happened.Id, happened.Title, $"{EdtfDate.Parse(happened.Date).InWords()}: {happened.Title} ({happened.Status}; told by {Words.Count(happened.Claims.Count, "claim")})",
            [], About(referred, happened.Themes)),
    };

    public static ListOut<SourceRecord> Sources { get; } = new("sources", AskedLists.Sources, CsvTables.Sources)
    {
        Cite = (_, source) => Referred.Cite(source),
        Entry = (_, source) => new AtomEntry(
            "/sources/" + source.Id, source.Title ?? source.Container ?? Shortened(source.Raw), ChicagoStyle.Cite(Referred.Of(source)).Plain,
            [.. source.Authors.Where(author => author != Corpus.Sources.Source.AndOthers)], [], source.Issued is { } date ? EdtfDate.Parse(date) : null),
    };

    public static ListOut<DiscrepancyRecord> Discrepancies { get; } = new("discrepancies", AskedLists.Discrepancies, CsvTables.Discrepancies)
    {
        Entry = (_, found) => new AtomEntry("/discrepancies/" + found.Id, found.About, $"{found.About}: {string.Join(" · ", found.Sides.Select(side => side.Says))}", [], []),
    };

    public static ListOut<ThemeRecord> Themes { get; } = new("themes", AskedLists.Themes, CsvTables.Themes);

    public static ListOut<ActorRecord> Actors { get; } = new("actors", AskedLists.Actors, CsvTables.Actors);

    public static ListOut<PlaceRecord> Places { get; } = new("places", AskedLists.Places, CsvTables.Places);

    private static IReadOnlyList<(string Slug, string Name)> About(Referred referred, IReadOnlyList<string> slugs) => [.. slugs.Select(slug => (slug, referred.Theme(slug)))];

    private static string Shortened(string text) =>
        text.Length <= 120 ? text : text[..(text.LastIndexOf(' ', 120) is > 60 and var space ? space : char.IsHighSurrogate(text[119]) ? 119 : 120)] + "…";
}

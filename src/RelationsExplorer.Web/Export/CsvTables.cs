using System.Globalization;
using RelationsExplorer.Store.Exporting;

namespace RelationsExplorer.Web.Export;

/// <summary>The columns of each list as a table, under the words of the records; several values of one cell stand apart by a semicolon.</summary>
internal static class CsvTables
{
    public static CsvTable<ArticleRecord> Articles { get; } = new([
        ("id", r => r.Id), ("title", r => r.Title), ("authors", r => Several(r.Authors)), ("publisher", r => r.Publisher), ("published", r => r.Published),
        ("published_basis", r => r.PublishedBasis), ("url", r => r.Url), ("language", r => r.Language), ("form", r => r.Form), ("file", r => r.File)]);

    public static CsvTable<ClaimRecord> Claims { get; } = new([
        ("id", r => r.Id), ("article", r => r.Article), ("text", r => r.Text), ("speaker", r => r.Speaker), ("reporter", r => r.Reporter), ("modality", r => r.Modality),
        ("stance", r => r.Stance), ("themes", r => Several(r.Themes)), ("actors", r => Several(r.Actors)), ("places", r => Several(r.Places)), ("events", r => Several(r.Events)),
        ("sources", r => Several(r.Citations?.Select(citation => citation.Source) ?? [])), ("passage", r => r.Passage), ("start", r => Number(r.Start)), ("end", r => Number(r.End))]);

    public static CsvTable<EventRecord> Events { get; } = new([
        ("id", r => r.Id), ("date", r => r.Date), ("title", r => r.Title), ("type", r => r.Type), ("status", r => r.Status), ("future", r => r.Future ? "true" : "false"),
        ("themes", r => Several(r.Themes)), ("actors", r => Several(r.Actors)), ("places", r => Several(r.Places)), ("claims", r => Several(r.Claims))]);

    public static CsvTable<SourceRecord> Sources { get; } = new([
        ("id", r => r.Id), ("kind", r => r.Kind), ("title", r => r.Title), ("authors", r => Several(r.Authors)), ("container", r => r.Container), ("publisher", r => r.Publisher),
        ("issued", r => r.Issued), ("accessed", r => r.Accessed), ("url", r => r.Url), ("doi", r => r.Doi), ("volume", r => r.Volume), ("issue", r => r.Issue),
        ("pages", r => r.Pages), ("raw", r => r.Raw), ("corpus_article", r => r.CorpusArticle)]);

    public static CsvTable<DiscrepancyRecord> Discrepancies { get; } = new([
        ("id", r => r.Id), ("kind", r => r.Kind), ("about", r => r.About), ("event", r => r.Event), ("sides", r => Several(r.Sides.Select(side => side.Says))),
        ("claims", r => Several(r.Sides.SelectMany(side => side.Claims))), ("rule", r => r.Rule)]);

    public static CsvTable<ThemeRecord> Themes { get; } = new([
        ("id", r => r.Id), ("name", r => r.Name), ("group", r => r.Group), ("description", r => r.Description), ("related", r => Several(r.Related)),
        ("claims", r => Number(r.Claims)), ("events", r => Number(r.Events))]);

    public static CsvTable<ActorRecord> Actors { get; } = new([
        ("id", r => r.Id), ("name", r => r.Name), ("kind", r => r.Kind), ("names", r => Several(r.Names)), ("country", r => r.Country), ("broader", r => r.Broader),
        ("wikidata", r => r.Wikidata), ("description", r => r.Description), ("claims", r => Number(r.Claims)), ("spoken", r => Number(r.Spoken)), ("events", r => Number(r.Events))]);

    public static CsvTable<PlaceRecord> Places { get; } = new([
        ("id", r => r.Id), ("name", r => r.Name), ("kind", r => r.Kind), ("names", r => Several(r.Names)), ("countries", r => Several(r.Countries)),
        ("latitude", r => Number(r.Latitude)), ("longitude", r => Number(r.Longitude)), ("wikidata", r => r.Wikidata), ("description", r => r.Description),
        ("claims", r => Number(r.Claims)), ("events", r => Number(r.Events))]);

    private static string Several(IEnumerable<string> values) => string.Join("; ", values);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Number(double? number) => number?.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A list as a table.</summary>
/// <param name="Columns">Each with its name and what stands in it; null for an empty cell.</param>
/// <typeparam name="T">The record that a row is made of.</typeparam>
internal sealed record CsvTable<T>(IReadOnlyList<(string Name, Func<T, string?> Cell)> Columns);

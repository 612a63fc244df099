using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Sources;

namespace RelationsExplorer.Import.Bibliographies;

/// <summary>Reads works from BibTeX and biblatex files.</summary>
internal static class BibtexReader
{
    public static IEnumerable<BibliographyEntry> Read(string file, string text, Diagnostics diagnostics)
    {
        var entries = new BibtexScanner(text, diagnostics).Entries().ToList();
        var byKey = entries.DistinctBy(entry => entry.Key, StringComparer.OrdinalIgnoreCase).ToDictionary(entry => entry.Key, StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries)
        {
            var parent = entry.Fields.TryGetValue("crossref", out var key) && byKey.TryGetValue(key.Trim(), out var found) && found != entry ? found : null;
            yield return new BibliographyEntry(file, entry.Line, entry.Key.Length > 0 ? entry.Key : null, Work(entry, parent?.Fields));
        }
    }

    private static Source Work(BibtexEntry entry, Dictionary<string, string>? parent)
    {
        string? Raw(string name) => entry.Fields.GetValueOrDefault(name) ?? (name is "title" or "subtitle" or "author" or "doi" or "url" or "pages" ? null : parent?.GetValueOrDefault(name));
        string? Text(params ReadOnlySpan<string> names)
        {
            foreach (var name in names)
                if (Raw(name) is { } raw && LatexText.Read(raw) is { Length: > 0 } text) return text;
            return null;
        }

        var title = Text("title");
        return BibliographyEntry.Unknown with
        {
            Title = title is not null && Text("subtitle") is { } more ? $"{title}: {more}" : title,
            Authors = BibtexNames.Read(Raw("author") ?? (entry.Type is "book" or "collection" or "proceedings" ? Raw("editor") : null) ?? ""),
            Container = Text("journal", "journaltitle", "booktitle", "maintitle") ?? (parent is not null && parent.TryGetValue("title", out var whole) ? LatexText.Read(whole) : Text("eventtitle")),
            Publisher = Text("publisher", "institution", "school", "organization"),
            Issued = Date(Raw("date"), Raw("year"), Raw("month"), Raw("day")),
            Accessed = Date(Raw("urldate"), null, null, null),
            Url = BibliographyAddress.UrlOrNull(Raw("url") ?? Raw("howpublished")),
            Doi = BibliographyAddress.DoiOrNull(Raw("doi")) ?? BibliographyAddress.DoiOfUrlOrNull(Raw("url")),
            Volume = Text("volume"),
            Issue = Text("number", "issue"),
            Pages = BibliographyAddress.PagesOrNull(Text("pages")),
        };
    }

    private static EdtfDate? Date(string? date, string? year, string? month, string? day) =>
        (date is null ? null : BibliographyDate.ParseOrNull(LatexText.Read(date)))
        ?? (year is null ? null : BibliographyDate.OfWordsOrNull(LatexText.Read(year), month is null ? null : LatexText.Read(month), day is null ? null : LatexText.Read(day)));
}

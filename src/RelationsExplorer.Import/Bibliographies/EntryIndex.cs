using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Import.Notes.Works;

namespace RelationsExplorer.Import.Bibliographies;

/// <summary>Finds the entries that are the same work as a source: by DOI, else by address, else by title and year.</summary>
internal sealed class EntryIndex
{
    // A short title alone is many works': "Introduction".
    private const int WordsOfAnOwnTitle = 4;

    private readonly ILookup<string, BibliographyEntry> _byDoi;
    private readonly ILookup<string, BibliographyEntry> _byUrl;
    private readonly ILookup<string, BibliographyEntry> _byTitle;

    public EntryIndex(IReadOnlyList<BibliographyEntry> entries)
    {
        _byDoi = entries.Where(entry => entry.Work.Doi is not null).ToLookup(entry => entry.Work.Doi!.ToLowerInvariant(), StringComparer.Ordinal);
        _byUrl = entries.Where(entry => UrlOrNull(entry.Work) is not null).ToLookup(entry => UrlOrNull(entry.Work)!, StringComparer.Ordinal);
        _byTitle = entries.Where(entry => SourceIdentity.TitleKey(entry.Work.Title).Length > 0).ToLookup(entry => SourceIdentity.TitleKey(entry.Work.Title), StringComparer.Ordinal);
    }

    /// <summary>The entries, in the order of their files and lines; empty for none.</summary>
    public IReadOnlyList<BibliographyEntry> Of(Source source)
    {
        if (source.Doi is { } doi && _byDoi[doi.ToLowerInvariant()].ToList() is { Count: > 0 } byDoi) return byDoi;
        if (UrlOrNull(source) is { } url && _byUrl[url].Where(entry => MayBe(source, entry.Work)).ToList() is { Count: > 0 } byUrl) return byUrl;
        var title = SourceIdentity.TitleKey(source.Title);
        return title.Length == 0 ? [] : [.. _byTitle[title].Where(entry => MayBe(source, entry.Work) && IsOfItsYear(source, entry.Work, title))];
    }

    private static bool MayBe(Source source, Source work) => source.Doi is null || work.Doi is null || string.Equals(source.Doi, work.Doi, StringComparison.OrdinalIgnoreCase);

    private static bool IsOfItsYear(Source source, Source work, string title) =>
        SourceIdentity.AuthorsAgree(source, work)
        && (source.Issued is { } issued && work.Issued is { } other ? issued.Overlaps(other) : title.Count(c => c == ' ') + 1 >= WordsOfAnOwnTitle);

    // The first page of a site is nobody's address.
    private static string? UrlOrNull(Source work) =>
        work.Url is { } url && SourceIdentity.CanonicalUrl(url) is var key && key.IndexOfAny(['/', '?']) is > 0 ? key : null;
}

using System.Text;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Citing;

/// <summary>
/// A work as it is cited, under the names that the Citation Style Language gives its parts. Whatever leaves this site as a
/// reference, in a file or in a page's own data, is made from it, so that no two formats say different things.
/// </summary>
/// <param name="Id">Its key: letters, digits and hyphens only.</param>
/// <param name="Type">What sort of work.</param>
/// <param name="Title">Its title; null where only its container is known.</param>
internal sealed record CslItem(string Id, WorkType Type, string? Title)
{
    private readonly IReadOnlyList<string> _authors = [];

    /// <summary>Who wrote it, given name first; may end with <see cref="Source.AndOthers"/>.</summary>
    public IReadOnlyList<string> Authors
    {
        init => _authors = [.. value.Select(PlainText.OneLine).Where(name => name.Length > 0)];
    }

    /// <summary>Those of its authors that are named.</summary>
    public IEnumerable<AuthorName> Names => _authors.Where(name => name != Source.AndOthers).Select(AuthorName.Of);

    /// <summary>Whether there are more authors than are named.</summary>
    public bool HasOthers => _authors.Contains(Source.AndOthers);

    /// <summary>In what it appeared.</summary>
    public string? Container { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>When it appeared.</summary>
    public EdtfDate? Issued { get; init; }

    /// <summary>When it was looked at.</summary>
    public EdtfDate? Accessed { get; init; }

    /// <summary>http or https address.</summary>
    public string? Url { get; init; }

    /// <summary>Without the resolver's address.</summary>
    public string? Doi { get; init; }

    /// <summary>Volume of a journal.</summary>
    public string? Volume { get; init; }

    /// <summary>Number within the volume.</summary>
    public string? Issue { get; init; }

    /// <summary>Pages in the container.</summary>
    public string? Pages { get; init; }

    /// <summary>BCP 47; null where unknown.</summary>
    public string? Language { get; init; }

    /// <summary>Of this site's store: the very same reading can be made again from the same files.</summary>
    public string? Version { get; init; }

    /// <summary>What has no field of its own.</summary>
    public string? Note { get; init; }

    /// <summary>
    /// The note, and the date in words where a plain date cannot say it. It never begins like "Date:", which citeproc and Zotero would
    /// take for a field.
    /// </summary>
    public string? FullNote => (Note, Issued is null || PlainDates.OrNull(Issued) is [_] && !Issued.IsApproximate && !Issued.IsUncertain ? null : $"Dated {Issued.InWords()} (EDTF {Issued}).") switch
    {
        (null, var date) => date,
        (var note, null) => note,
        var (note, date) => $"{note} {date}",
    };

    /// <summary>A cited source.</summary>
    public static CslItem Of(Source source) => new(
        Key(source.Id.Value), WorkType.Of(source.Kind), Text(source.Title) ?? (source.Container is null ? Text(source.Raw) : null))
    {
        Authors = source.Authors,
        Container = Text(source.Container),
        Publisher = source.Publisher == source.Container ? null : Text(source.Publisher),
        Issued = source.Issued,
        Accessed = source.Accessed,
        Url = Outward.SafeOrNull(source.Url),
        Doi = Text(source.Doi),
        Volume = Text(source.Volume),
        Issue = Text(source.Issue),
        Pages = Text(source.Pages),
        Note = source.Title is null && source.Container is not null ? Text(source.Raw) : null,
    };

    /// <summary>An article of the corpus: the author's work, with a word on where it was read.</summary>
    /// <param name="article">The article.</param>
    /// <param name="site">This site.</param>
    public static CslItem Of(Article article, CitedSite site) => new(Key(article.Slug.Value), WorkType.WebPage, Text(article.Title))
    {
        Authors = article.Authors,
        Container = Text(article.Publisher),
        Issued = article.Published,
        Url = Outward.SafeOrNull(article.Url) ?? site.Address("/articles/" + article.Slug),
        Language = article.Language,
        Note = $"{(article.Form == ArticleForm.Restated ? "Read as restated" : "Read")} in {site.InWords}: {site.Address("/articles/" + article.Slug)}",
    };

    /// <summary>Words of a field on one line; null where there are none.</summary>
    internal static string? Text(string? text) => PlainText.OneLine(text) is { Length: > 0 } line ? line : null;

    /// <summary>An id as a key that every format takes: a letter outside Latin is written by its number.</summary>
    internal static string Key(string id) =>
        string.Concat(id.EnumerateRunes().Select(rune => rune.IsAscii && (Rune.IsLetterOrDigit(rune) || rune.Value == '-') ? rune.ToString() : $"u{rune.Value:x}"));
}

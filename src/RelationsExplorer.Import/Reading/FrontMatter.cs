using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Dates;

namespace RelationsExplorer.Import.Reading;

/// <summary>Bibliographic data as front matter, a <c>.meta.yml</c> or the head of a web page states it; null where it does not.</summary>
internal sealed record FrontMatter
{
    public string? Slug { get; init; }

    public string? Title { get; init; }

    /// <summary>What a web page is called in its window, mostly its title with the site's name.</summary>
    public string? PageTitle { get; init; }

    public IReadOnlyList<string>? Authors { get; init; }

    public string? Publisher { get; init; }

    public EdtfDate? Published { get; init; }

    public string? PublishedBasis { get; init; }

    /// <summary>The month in which the file was made, by its own properties: stands for the publication where nothing else tells of it.</summary>
    public EdtfDate? Made { get; init; }

    public string? Url { get; init; }

    public string? Language { get; init; }

    public ArticleForm? Form { get; init; }

    /// <summary>These data, and where they say nothing, the other's.</summary>
    public FrontMatter Over(FrontMatter other) => new()
    {
        Slug = Slug ?? other.Slug,
        Title = Title ?? other.Title,
        PageTitle = PageTitle ?? other.PageTitle,
        Authors = Authors ?? other.Authors,
        Publisher = Publisher ?? other.Publisher,
        Published = Published ?? other.Published,
        PublishedBasis = Published is null ? other.PublishedBasis : PublishedBasis,
        Made = Made ?? other.Made,
        Url = Url ?? other.Url,
        Language = Language ?? other.Language,
        Form = Form ?? other.Form,
    };
}

using Microsoft.AspNetCore.Html;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Web.Pages.Shared;

/// <summary>A claim in a list: its words, who says it where and when, what it is about, and whether it carries a source.</summary>
/// <param name="Id">Its address.</param>
/// <param name="Words">Its words; what was searched for is marked.</param>
/// <param name="Article">The article's address.</param>
/// <param name="ArticleTitle">The article's title; null on a page that is about that article.</param>
/// <param name="Published">When the article appeared.</param>
/// <param name="Speaker">Who says it: slug and name; null for the article's author.</param>
/// <param name="Modality">How it is said.</param>
/// <param name="Stance">What it says of the relationship.</param>
/// <param name="Themes">What it is about.</param>
/// <param name="Told">The event it tells of first.</param>
/// <param name="Citations">How many sources it carries.</param>
internal sealed record ClaimCard(
    ClaimId Id,
    IHtmlContent Words,
    ArticleSlug Article,
    string? ArticleTitle,
    EdtfDate? Published,
    (ActorSlug Slug, string Name)? Speaker,
    Modality Modality,
    Stance Stance,
    IReadOnlyList<Theme> Themes,
    (EventId Id, EdtfDate Date)? Told,
    int Citations)
{
    /// <summary>How it is said, where that is worth saying: not for what an author simply states.</summary>
    public string? Manner => Modality switch
    {
        Modality.Assertion => null,
        Modality.Quotation => "quoted",
        Modality.Report => "reported",
        _ => Modality.InWords(),
    };
}

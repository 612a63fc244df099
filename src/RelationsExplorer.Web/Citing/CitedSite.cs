using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Store;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Citing;

/// <summary>
/// This site as something that can be cited: where it is, and which reading of the corpus it shows. The day is that of the
/// store, not of the visit: what was cited can be made again from the version.
/// </summary>
/// <param name="Root">Its address without a slash in the end.</param>
/// <param name="Version">Of the store, in full.</param>
/// <param name="Day">When the store was written.</param>
internal sealed record CitedSite(string Root, string Version, EdtfDate Day)
{
    /// <summary>What the site is called.</summary>
    public const string Name = "Relations Explorer";

    /// <summary>As this request sees it.</summary>
    public static CitedSite Of(HttpContext context)
    {
        var (request, store) = (context.Request, context.RequestServices.GetRequiredService<StoreSession>());
        return new CitedSite(RootOf(request), store.Summary.Version, DayOf(store.Written));
    }

    /// <summary>The site's address as a request has it, without a slash in the end.</summary>
    public static string RootOf(HttpRequest request) => $"{request.Scheme}://{request.Host}{request.PathBase}";

    /// <summary>The version as the foot of each page shows it.</summary>
    public string ShortVersion => Version[..Math.Min(8, Version.Length)];

    /// <summary>The site and its reading, in words.</summary>
    public string InWords => $"the {Name}, store {ShortVersion} of {Day.InWords()}";

    /// <summary>The whole address of a page.</summary>
    public string Address(string path) => Root + path;

    /// <summary>A claim: part of the article, found by way of this site.</summary>
    /// <param name="claim">Its id.</param>
    /// <param name="text">Its words.</param>
    /// <param name="speaker">Who says it, where it is not the author.</param>
    /// <param name="article">The article.</param>
    /// <param name="restsOn">The works that it rests on.</param>
    public CslItem Cite(ClaimId claim, string text, string? speaker, Article article, IEnumerable<Source> restsOn) => new(CslItem.Key(claim.Value), WorkType.Part, CslItem.Text(text))
    {
        Authors = article.Authors,
        Container = CslItem.Text(article.Title),
        Publisher = CslItem.Text(article.Publisher),
        Issued = article.Published,
        Url = Address("/claims/" + claim),
        Language = article.Language,
        Version = Version,
        Note = $"Claim {claim} of {InWords}{(article.Form == ArticleForm.Restated ? ", restated" : null)}.{(speaker is null ? null : $" Said by {PlainText.OneLine(speaker)}.")}{RestsOn(restsOn)}",
    };

    /// <summary>An event, as this site tells of it.</summary>
    public CslItem Cite(EventId happened, string title, EdtfDate date, EventStatus status) => new(CslItem.Key(happened.Value), WorkType.Part, CslItem.Text($"{title} ({date.InWords()})"))
    {
        Container = Name,
        Issued = Day,
        Url = Address("/events/" + happened),
        Language = "en",
        Version = Version,
        Note = $"Event {happened}, {status.InWords()}, of {InWords}.",
    };

    /// <summary>A list of this site with all that narrows it.</summary>
    /// <param name="sentence">The list in words.</param>
    /// <param name="address">Its address on this site.</param>
    public CslItem Cite(string sentence, ListAddress address) => new(
        CslItem.Key(address.Path.Trim('/') is { Length: > 0 } name ? $"list-{name}-{ShortVersion}" : $"corpus-{ShortVersion}"), WorkType.WebPage, CslItem.Text(sentence.TrimEnd('.')))
    {
        Container = Name,
        Issued = Day,
        Url = Address(address.ToString()),
        Language = "en",
        Version = Version,
        Note = $"A list of {InWords}.",
    };

    private static string? RestsOn(IEnumerable<Source> works)
    {
        var cited = string.Join("; ", works.DistinctBy(work => work.Id).Select(work => ChicagoStyle.Cite(work).Plain.TrimEnd('.')));
        return cited.Length == 0 ? null : $" Rests on: {PlainText.OneLine(cited)}.";
    }

    private static EdtfDate DayOf(DateTime written) => EdtfDate.OfDay(new Day(written.Year, written.Month, written.Day));
}

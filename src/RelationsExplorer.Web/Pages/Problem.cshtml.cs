using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RelationsExplorer.Store;
using RelationsExplorer.Store.Queries;
using RelationsExplorer.Store.Searching;
using RelationsExplorer.Web.Changes;

namespace RelationsExplorer.Web.Pages;

/// <summary>What a reader sees when an address leads nowhere or the app fails. It says nothing of the inside.</summary>
[ResponseCache(NoStore = true)]
internal sealed class ProblemModel : PageModel
{
    public string Heading { get; private set; } = "";

    public string Explanation { get; private set; } = "";

    /// <summary>The request's id, by which its line is found in the log; null where the trouble is not ours.</summary>
    public string? Reference { get; private set; }

    /// <summary>The articles that a gone record was read in and that are still there.</summary>
    public IReadOnlyList<(string Slug, string Title)> Articles { get; private set; } = [];

    /// <summary>Where the import that dropped the record stands; null for any other trouble.</summary>
    public string? Import { get; private set; }

    public IActionResult OnGet(int code)
    {
        // Asked for directly, this page is a page that is not there; after a failure the status is set already.
        if (Response.StatusCode < 400) Response.StatusCode = code is >= 400 and <= 599 ? code : StatusCodes.Status404NotFound;
        if (Response.StatusCode >= 500) Reference = HttpContext.TraceIdentifier;
        if (Response.StatusCode == StatusCodes.Status410Gone && GoneAddresses.Of(HttpContext) is var (dropped, record))
            (Import, Articles) = ($"{ChangeDownloads.Page}#{dropped.Anchor()}", [.. StillThere(record.Articles)]);
        (Heading, Explanation) = Response.StatusCode switch
        {
            404 => ("There is nothing at this address",
                "The record may have changed its words since the link was made, or the address may have lost a letter on the way."),
            410 when GoneAddresses.Of(HttpContext) is var (import, gone) => ("This record is gone", gone.InWords(import)),
            405 => ("This site can only be read", "Nothing can be sent to it or changed over the web."),
            429 => ("Too many questions at once", "Please wait a moment and try again."),
            503 => ("The store is not ready", "It is being read in; please try again in a moment."),
            >= 500 => ("Something went wrong on our side", "The trouble has been written down. Trying again may help."),
            _ => ("This request could not be understood", "Part of the address is not written as an address is."),
        };
        return IsForPrograms ? new ObjectResult(new ProblemDetails { Status = Response.StatusCode, Title = Heading, Detail = Explanation }) { StatusCode = Response.StatusCode } : Page();
    }

    private IEnumerable<(string Slug, string Title)> StillThere(IEnumerable<string> articles)
    {
        var asked = articles.Select(slug => (Facet.Article, slug)).ToList();
        var names = new NamesQuery(HttpContext.RequestServices.GetRequiredService<StoreSession>()).Read(asked);
        return asked.Where(names.ContainsKey).Select(article => (article.slug, names[article]));
    }

    /// <summary>Whether the address that failed was one of the API.</summary>
    private bool IsForPrograms =>
        (HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path) is { } path
        && new PathString(path).StartsWithSegments("/api");
}

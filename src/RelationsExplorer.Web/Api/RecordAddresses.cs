using Microsoft.Net.Http.Headers;
using RelationsExplorer.Web.Changes;
using RelationsExplorer.Web.Citing;
using RelationsExplorer.Web.Lists;

namespace RelationsExplorer.Web.Api;

/// <summary>
/// Leads from the address of a page to the same in another form: <c>/claims/c1?format=json</c>, or the page asked for by a program
/// that takes JSON and not HTML, to the record; <c>?format=csv</c> and the others to the file.
/// </summary>
internal sealed class RecordAddresses(RequestDelegate next)
{
    private const string Name = "format";

    private static readonly HashSet<string> _files = ["csv", "txt", "atom", "ics", .. ReferenceFormat.All.Select(format => format.Extension)];

    /// <summary>Leads on, or lets through.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        var asked = MayName(request.QueryString) ? (string?)request.Query[Name] : null;
        if (asked is null && !WantsJson(request)) return next(context);
        if (PlaceOrNull(request.Path, asked ?? "json") is not { } place) return next(context);
        context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        context.Response.Redirect(request.PathBase + place + QueryString.Create(
            request.Query.Where(part => part.Key is not (Name or "lanes") && (part.Key != "page" || place.EndsWith("/compare", StringComparison.Ordinal))).SelectMany(part => part.Value.Select(value => KeyValuePair.Create(part.Key, value)))));
        return Task.CompletedTask;
    }

    // Most addresses name no format, and to see that they need not be taken apart.
    private static bool MayName(QueryString query) =>
        query.Value is { Length: > 0 } text && (text.Contains(Name, StringComparison.OrdinalIgnoreCase) || text.Contains('%', StringComparison.Ordinal));

    private static string? PlaceOrNull(PathString path, string format)
    {
        var segments = (path.Value ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (segments.Length > 2 || segments is [.., var end] && end.Contains('.', StringComparison.Ordinal)) return null;
        if (segments is ["about", "changes"]) return format == "json" ? ChangeDownloads.Lines : format == "atom" ? ChangeDownloads.Feed : null;
        if (format == "json" && segments is [] or ["about"]) return JsonApi.Root;
        if (segments is ["compare"]) return format == "json" ? JsonApi.Root + "/compare" : null;
        if (segments.Length == 0 || !ListParameters.Lists.Contains(segments[0])) return null;
        var same = "/" + string.Join('/', segments.Select(Uri.EscapeDataString));
        return format == "json" ? JsonApi.Root + same : _files.Contains(format) ? $"{same}.{format}" : null;
    }

    // Browsers name HTML; programs that take anything get the page.
    private static bool WantsJson(HttpRequest request)
    {
        if (!request.Headers.Accept.ToString().Contains("application/json", StringComparison.OrdinalIgnoreCase)) return false;
        var accepted = request.GetTypedHeaders().Accept;
        double Quality(string type) => accepted.Where(one => one.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase)).Select(one => one.Quality ?? 1).DefaultIfEmpty(0).Max();
        return Quality("application/json") is > 0 and var json && json > Quality("text/html");
    }
}

using Microsoft.Net.Http.Headers;

namespace RelationsExplorer.Web.Serving;

/// <summary>
/// Lets the scripts of other sites read the API and the corpus (CORS). Whoever serves a corpus that is not for everybody sets
/// <c>Api:Origin</c> to the one site that may, or to nothing.
/// </summary>
internal sealed class OpenReading(RequestDelegate next, IConfiguration settings)
{
    private readonly string _origin = settings["Api:Origin"] ?? "*";

    /// <summary>Says who may read, and answers the question whether one may.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        var path = context.Request.Path;
        if (_origin.Length == 0 || !(path.StartsWithSegments("/api") || path.StartsWithSegments("/export"))) return next(context);
        if (HttpMethods.IsOptions(context.Request.Method))
        {
            var answer = context.Response.Headers;
            answer[HeaderNames.AccessControlAllowOrigin] = _origin;
            answer[HeaderNames.AccessControlAllowMethods] = "GET, HEAD";
            answer[HeaderNames.AccessControlAllowHeaders] = "Accept, If-None-Match, Range";
            answer[HeaderNames.AccessControlMaxAge] = "86400";
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return Task.CompletedTask;
        }

        context.Response.OnStarting(() =>
        {
            context.Response.Headers[HeaderNames.AccessControlAllowOrigin] = _origin;
            context.Response.Headers[HeaderNames.AccessControlExposeHeaders] = "ETag";
            return Task.CompletedTask;
        });
        return next(context);
    }
}

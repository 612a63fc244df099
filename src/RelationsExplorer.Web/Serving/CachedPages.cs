using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using RelationsExplorer.Store;

namespace RelationsExplorer.Web.Serving;

/// <summary>
/// Gives from the cache what was given before. It stands before compressing, so that pages are compressed once; it keeps only
/// answers whose entity tag names the store's version, so that nothing is kept which could change before the store does.
/// </summary>
internal sealed class CachedPages(RequestDelegate next, PageCache cache, StoreReader store)
{
    private const int LongestKey = 1024;

    /// <summary>Answers from the cache, or listens to the answer and keeps it.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        if (!cache.IsOn || KeyOrNull(context.Request) is not { } key || store.VersionOrNull() is not { } version)
        {
            await Task.Yield();
            await next(context);
            return;
        }

        if (cache.FindOrNull(version, key) is { } known)
        {
            await known.SendAsync(context.Response);
            return;
        }

        // Making a page takes long; the thread that reads questions goes on reading.
        await Task.Yield();
        var response = context.Response;
        var sent = response.Body;
        await using var copy = new CopyingStream(sent, PageCache.LongestAnswer);
        response.Body = copy;
        try
        {
            await next(context);
            await response.BodyWriter.FlushAsync();
        }
        finally
        {
            response.Body = sent;
        }

        if (copy.CopyOrNull() is { } body && IsOf(version, response)) cache.Keep(version, key, PageCache.Answer.Of(response.Headers, body));
    }

    // What a reader may be told differently for (parts of a file, what they have already) is not answered from here.
    private static string? KeyOrNull(HttpRequest request)
    {
        var headers = request.Headers;
        if (!HttpMethods.IsGet(request.Method) || headers.Range.Count > 0 || headers.IfNoneMatch.Count > 0 || headers.IfModifiedSince.Count > 0) return null;
        var key = $"{request.Scheme}://{request.Host.Value}{request.PathBase.Value}{request.Path.Value}{request.QueryString.Value}\n{headers.AcceptEncoding}";
        return key.Length <= LongestKey ? key : null;
    }

    private static bool IsOf(string version, HttpResponse response) =>
        response.StatusCode == StatusCodes.Status200OK
        && response.Headers.ETag.ToString().Contains(version, StringComparison.Ordinal)
        && StringValues.IsNullOrEmpty(response.Headers.SetCookie)
        && StringValues.IsNullOrEmpty(response.Headers.ContentDisposition)
        && response.Headers.Vary.All(vary => string.Equals(vary, HeaderNames.AcceptEncoding, StringComparison.OrdinalIgnoreCase));
}

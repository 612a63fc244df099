using Microsoft.Net.Http.Headers;

namespace RelationsExplorer.Web.Serving;

/// <summary>Nothing here can be changed over the web: every method but GET and HEAD is answered with 405.</summary>
internal sealed class ReadOnlySite(RequestDelegate next)
{
    /// <summary>Lets reading through.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)) return next(context);
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers[HeaderNames.Allow] = "GET, HEAD";
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync("This site can only be read.\n");
    }
}

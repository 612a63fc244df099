using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;
using RelationsExplorer.Store;

namespace RelationsExplorer.Web.Serving;

/// <summary>
/// A page depends on its address, the store and this program only. So its entity tag is made of the two versions, and a
/// browser that still has the page is told so without its being built again.
/// </summary>
internal sealed class Freshness(RequestDelegate next)
{
    private static readonly string _program = typeof(Freshness).Module.ModuleVersionId.ToString("N")[..8];

    /// <summary>Says that an answer lacks what took too long, so that nobody keeps it: the next one may have it.</summary>
    public static void LeaveOut(HttpContext context) => context.Items[typeof(Freshness)] = true;

    /// <summary>Answers 304 where nothing has changed.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        var metadata = context.GetEndpoint()?.Metadata;
        var isFromStore = metadata?.GetMetadata<PageActionDescriptor>() is not null || metadata?.GetMetadata<FromStore>() is not null;
        if (!isFromStore || context.Request.Path.StartsWithSegments("/problems"))
        {
            await next(context);
            return;
        }

        var version = context.RequestServices.GetRequiredService<StoreSession>().Summary.Version;
        var tag = new EntityTagHeaderValue($"\"{version}-{_program}\"", isWeak: true);
        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        context.Response.OnStarting(() =>
        {
            if (context.Response.StatusCode == StatusCodes.Status200OK)
            {
                var headers = context.Response.GetTypedHeaders();
                var isWhole = !context.Items.ContainsKey(typeof(Freshness));
                headers.ETag = isWhole ? headers.ETag ?? tag : null;
                headers.CacheControl = isWhole ? new CacheControlHeaderValue { Public = true, NoCache = true } : new CacheControlHeaderValue { NoStore = true };
            }

            return Task.CompletedTask;
        });
        await next(context);
    }
}

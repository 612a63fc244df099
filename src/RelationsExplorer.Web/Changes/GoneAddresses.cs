using RelationsExplorer.Store;
using RelationsExplorer.Store.Changes;

namespace RelationsExplorer.Web.Changes;

/// <summary>An address that led to a record once answers 410 (gone), and the page that tells of it says which reading dropped it and why.</summary>
internal sealed class GoneAddresses(RequestDelegate next)
{
    /// <summary>Turns 404 into 410 where the log of changes knows the record.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        await next(context);
        if (context.Response is not { StatusCode: StatusCodes.Status404NotFound, HasStarted: false }) return;
        if (context.Request.Path.Value?.Split('/') is not ["", { Length: > 0 } list, { Length: > 0 } id]) return;
        if (FindOrNull(context, list, id.Split('.')[0]) is not { } found) return;
        context.Response.StatusCode = StatusCodes.Status410Gone;
        context.Items[typeof(GoneAddresses)] = found;
    }

    /// <summary>What was found for this request; null where the address was never known.</summary>
    public static (ImportEntry Import, GoneRecord Record)? Of(HttpContext context) => context.Items[typeof(GoneAddresses)] as (ImportEntry, GoneRecord)?;

    /// <summary>Looks a record up that is not there.</summary>
    public static (ImportEntry Import, GoneRecord Record)? FindOrNull(HttpContext context, string list, string id) =>
        context.RequestServices.GetRequiredService<ChangeLog>().Of(context.RequestServices.GetRequiredService<StoreSession>().Summary.Version).GoneOrNull(list, id);
}

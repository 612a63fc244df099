namespace RelationsExplorer.Web.Serving.Metrics;

/// <summary>
/// A port of its own for those who run the site, where <c>Metrics:Url</c> names one: it answers <c>/metrics</c> and the
/// health addresses and nothing else, and the site's own ports do not answer <c>/metrics</c>. Which port a request came in by
/// cannot be forged, unlike a client's address or a host's name behind a proxy.
/// </summary>
internal static class ManagementPort
{
    /// <summary>Listens there, too.</summary>
    public static void AddManagementPort(this WebApplicationBuilder builder)
    {
        if (UrlOrNull(builder.Configuration) is not { } url) return;
        builder.Configuration["urls"] = $"{builder.Configuration["urls"]};{url.GetLeftPart(UriPartial.Authority)}";
        builder.Services.AddSingleton<MetricsCollector>();
        builder.Services.AddSingleton<StoreMeter>();
    }

    /// <summary>Answers what comes in there.</summary>
    public static void UseManagementPort(this WebApplication site)
    {
        if (UrlOrNull(site.Configuration) is not { } url) return;
        // Made now, so that what is measured from the first request on counts.
        var collector = site.Services.GetRequiredService<MetricsCollector>();
        site.Services.GetRequiredService<StoreMeter>();
        site.Use((context, next) =>
        {
            if (context.Connection.LocalPort != url.Port || context.Request.Path.StartsWithSegments("/health")) return next(context);
            if (context.Request.Path != "/metrics")
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            }

            context.Response.ContentType = MetricsText.ContentType;
            return context.Response.WriteAsync(MetricsText.Write(collector));
        });
    }

    private static Uri? UrlOrNull(IConfiguration settings) =>
        settings["Metrics:Url"] is not { Length: > 0 } text ? null
        : Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme == Uri.UriSchemeHttp && url.Port > 0 ? url
        : throw new InvalidDataException($"'{text}' is no address for metrics: write http://127.0.0.1:9464.");
}

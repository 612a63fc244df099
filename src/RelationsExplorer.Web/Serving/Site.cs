using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace RelationsExplorer.Web.Serving;

/// <summary>Builds the web site over a store: what it is made of, and the way of a request through it.</summary>
internal static class Site
{
    /// <summary>The site, ready to run.</summary>
    /// <param name="storeFile">The store that the pages read.</param>
    /// <param name="settings">More settings, as <c>--key value</c>; what follows the command on the command line.</param>
    /// <param name="more">Changes to the builder, for tests.</param>
    public static WebApplication Build(string storeFile, string[] settings, Action<WebApplicationBuilder>? more = null)
    {
        // Settings, pages and style sheets lie beside the app, wherever it was started from.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = settings,
            ApplicationName = typeof(Site).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.UseSerilog();
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddRazorPages();
        builder.Services.AddRouting(routes => routes.LowercaseUrls = true);
        builder.Services.AddResponseCompression(compression =>
        {
            // Nothing on these pages is secret or personal, so compressing them over TLS gives nothing away.
            compression.EnableForHttps = true;
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "application/x-ndjson", "text/calendar"];
        });
        builder.Services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        builder.Services.AddHealthChecks();
        more?.Invoke(builder);

        var site = builder.Build();
        site.UseMiddleware<SecurityHeaders>();
        site.UseMiddleware<RequestLog>();
        site.UseExceptionHandler("/problems/500");
        site.UseStatusCodePagesWithReExecute("/problems/{0}");
        site.UseMiddleware<ReadOnlySite>();
        site.UseResponseCompression();
        site.UseRouting();
        site.MapStaticAssets();
        site.MapRazorPages().WithStaticAssets();
        site.MapHealthChecks("/health/live", new() { Predicate = _ => false });
        site.MapHealthChecks("/health/ready");
        return site;
    }
}

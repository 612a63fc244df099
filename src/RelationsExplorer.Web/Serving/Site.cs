using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.WebEncoders;
using RelationsExplorer.Store;
using RelationsExplorer.Store.Changes;
using RelationsExplorer.Web.Api;
using RelationsExplorer.Web.Changes;
using RelationsExplorer.Web.Describing;
using RelationsExplorer.Web.Export;
using RelationsExplorer.Web.Serving.Metrics;

namespace RelationsExplorer.Web.Serving;

/// <summary>Builds the web site over a store: what it is made of, and the way of a request through it.</summary>
internal static class Site
{
    /// <summary>The site, ready to run.</summary>
    /// <param name="storeFile">The store that the pages read.</param>
    /// <param name="settings">More settings, as <c>--key value</c>; what follows the command on the command line.</param>
    /// <param name="more">Changes to the builder, for tests.</param>
    public static WebApplication Build(string storeFile, string[] settings, Action<WebApplicationBuilder>? more = null) =>
        Build(new StoreReader(storeFile), settings, more);

    /// <summary>The site, ready to run.</summary>
    /// <param name="store">What reads the store; the site disposes it.</param>
    /// <param name="settings">More settings, as <c>--key value</c>.</param>
    /// <param name="more">Changes to the builder, for tests.</param>
    public static WebApplication Build(StoreReader store, string[] settings, Action<WebApplicationBuilder>? more = null)
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
        // A page from the cache goes out on the thread that read the question; what has to be made moves to another one (CachedPages).
        builder.WebHost.UseSockets(sockets => sockets.UnsafePreferInlineScheduling = true);
        builder.LimitConnections();
        builder.LimitRates();
        builder.AddManagementPort();
        builder.Services.AddRazorPages();
        // Letters outside Latin stay letters in the pages; what HTML gives a meaning to is still written as an entity.
        builder.Services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        builder.Services.AddRouting(routes => routes.LowercaseUrls = true);
        builder.Services.AddResponseCompression(compression =>
        {
            // Nothing on these pages is secret or personal, so compressing them over TLS gives nothing away.
            compression.EnableForHttps = true;
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "application/x-ndjson", "text/calendar", "text/csv", "application/atom+xml", "application/x-bibtex",
                "application/x-research-info-systems", "application/vnd.citationstyles.csl+json", "application/problem+json"];
        });
        builder.Services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        // One reader for all; each request has a session of its own, so that it sees one store from its first to its last word.
        store.SearchLimit = TimeSpan.FromMilliseconds(builder.Configuration.GetValue("Serving:SearchMilliseconds", 1000));
        builder.Services.AddSingleton(_ => store);
        builder.Services.AddSingleton(_ => new ChangeLog(store.Path));
        builder.Services.AddScoped(services => services.GetRequiredService<StoreReader>().Open());
        builder.Services.AddSingleton(_ => new PageCache(builder.Configuration.GetValue(PageCache.Setting, PageCache.DefaultMegabytes) * 1_000_000L));
        builder.Services.AddHealthChecks().AddCheck<StoreHealth>("store");
        builder.Services.AddJsonApi();
        WithoutKeys(builder.Services);
        builder.FilterHosts();
        more?.Invoke(builder);

        var site = builder.Build();
        site.UseForwardedHeaders();
        site.UseManagementPort();
        site.UseMiddleware<RequestLog>();
        site.UseMiddleware<RecordAddresses>();
        site.UseMiddleware<CachedPages>();
        site.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/problems/500",
            StatusCodeSelector = e => e is StoreUnreadableException ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError,
        });
        site.UseStatusCodePagesWithReExecute("/problems/{0}");
        site.UseMiddleware<GoneAddresses>();
        site.UseRateLimiter();
        site.UseMiddleware<OpenReading>();
        site.UseMiddleware<ReadOnlySite>();
        site.UseResponseCompression();
        site.UseRouting();
        site.UseMiddleware<Freshness>();
        site.MapStaticAssets();
        site.MapRazorPages().WithStaticAssets();
        site.MapJsonApi();
        site.MapListDownloads();
        site.MapRecordDownloads();
        site.MapCorpusDownloads();
        site.MapChanges();
        site.MapSiteFiles();
        site.MapHealthChecks("/health/live", new() { Predicate = _ => false });
        site.MapHealthChecks("/health/ready");
        return site;
    }

    // Razor Pages bring keys for forms and cookies along and would write them to the home folder; there are none of either here.
    private static void WithoutKeys(IServiceCollection services)
    {
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        foreach (var starter in services.Where(s => s.ServiceType == typeof(IHostedService)
            && s.ImplementationType?.Assembly == typeof(EphemeralDataProtectionProvider).Assembly).ToList())
        {
            services.Remove(starter);
        }
    }
}

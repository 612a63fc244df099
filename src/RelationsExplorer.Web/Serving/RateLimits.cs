using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.Net.Http.Headers;

namespace RelationsExplorer.Web.Serving;

/// <summary>
/// How often one client may ask for what costs much: searches and the API (<c>RateLimits:SearchesPerMinute</c>), downloads
/// (<c>RateLimits:DownloadsPerMinute</c>). 0 sets no limit. Reading pages is never limited.
/// </summary>
internal static class RateLimits
{
    private static readonly HashSet<string> _downloads = new(StringComparer.OrdinalIgnoreCase) { ".csv", ".txt", ".bib", ".ris", ".json", ".atom", ".ics", ".jsonl", ".db", ".xml" };

    /// <summary>Sets the limits; too many questions are answered with 429 and when to ask again.</summary>
    public static void LimitRates(this WebApplicationBuilder builder)
    {
        var searches = builder.Configuration.GetValue("RateLimits:SearchesPerMinute", 300);
        var downloads = builder.Configuration.GetValue("RateLimits:DownloadsPerMinute", 60);
        builder.Services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
                IsDownload(context.Request) ? Bucket("download " + Client(context), downloads)
                : IsSearch(context.Request) ? Bucket("search " + Client(context), searches)
                : RateLimitPartition.GetNoLimiter(""));
            limiter.OnRejected = (rejected, _) =>
            {
                var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? Math.Max(1, Math.Ceiling(after.TotalSeconds)) : 1;
                rejected.HttpContext.Response.Headers[HeaderNames.RetryAfter] = wait.ToString("0", CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
        });
    }

    private static bool IsDownload(HttpRequest request) =>
        request.Path.StartsWithSegments("/export") || (_downloads.Contains(Path.GetExtension(request.Path.Value ?? "")) && !request.Path.StartsWithSegments("/api"));

    private static bool IsSearch(HttpRequest request) => request.Path.StartsWithSegments("/api") || request.Query.ContainsKey("q");

    private static RateLimitPartition<string> Bucket(string name, int perMinute) =>
        perMinute <= 0 ? RateLimitPartition.GetNoLimiter("") : RateLimitPartition.GetTokenBucketLimiter(name, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = perMinute,
            TokensPerPeriod = Math.Max(1, perMinute / 60),
            ReplenishmentPeriod = TimeSpan.FromSeconds(Math.Max(1, 60 / perMinute)),
            QueueLimit = 0,
        });

    // An address of the old kind is one client; of the new kind, a household has a whole network (/64).
    private static string Client(HttpContext context) => context.Connection.RemoteIpAddress switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } address => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } address => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        IPAddress address => address.ToString(),
    };
}

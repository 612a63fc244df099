using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace RelationsExplorer.Web.Serving;

/// <summary>
/// What one connection may take: so that slow clients, huge headers and thousands of idle connections cost others nothing.
/// Each limit can be set under <c>Kestrel:Limits</c>.
/// </summary>
internal static class ConnectionLimits
{
    /// <summary>Sets the limits.</summary>
    public static void LimitConnections(this WebApplicationBuilder builder) =>
        builder.WebHost.ConfigureKestrel((context, kestrel) =>
        {
            kestrel.AddServerHeader = false;
            var limits = kestrel.Limits;
            limits.MaxConcurrentConnections = 10_000;
            limits.KeepAliveTimeout = TimeSpan.FromSeconds(60);
            limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
            limits.MaxRequestLineSize = 8 * 1024;
            limits.MaxRequestHeaderCount = 64;
            limits.MaxRequestHeadersTotalSize = 16 * 1024;
            // Nothing is sent here but questions, and these stand in the address.
            limits.MaxRequestBodySize = 4 * 1024;
            limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(5));
            limits.MinResponseDataRate = new MinDataRate(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(5));
            context.Configuration.GetSection("Kestrel:Limits").Bind(limits);
        });
}

using Microsoft.Extensions.Diagnostics.HealthChecks;
using RelationsExplorer.Store;

namespace RelationsExplorer.Web.Serving;

/// <summary>Ready means that a store can be read. A newer store that cannot be read while an older one serves is told as degraded.</summary>
internal sealed class StoreHealth(StoreReader store) : IHealthCheck
{
    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            using var session = store.Open();
            return Task.FromResult(store.Trouble is { } trouble ? HealthCheckResult.Degraded(trouble.Message) : HealthCheckResult.Healthy());
        }
        catch (StoreUnreadableException e)
        {
            return Task.FromResult(HealthCheckResult.Unhealthy(e.Message));
        }
    }
}

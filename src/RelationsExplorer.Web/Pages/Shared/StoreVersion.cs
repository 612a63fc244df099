using RelationsExplorer.Store;

namespace RelationsExplorer.Web.Pages.Shared;

/// <summary>What the footer says of the store. The footer stands on the page that tells of a missing store, too.</summary>
internal static class StoreVersion
{
    /// <summary>The store's own summary; null where none can be read.</summary>
    public static StoreSummary? Of(IServiceProvider services)
    {
        try
        {
            return services.GetRequiredService<StoreSession>().Summary;
        }
        catch (StoreUnreadableException)
        {
            return null;
        }
    }
}

namespace RelationsExplorer.Web.Serving;

/// <summary>Marks an address whose answer depends on itself, the store and this program only, as a page's does.</summary>
internal sealed class FromStore
{
    private FromStore()
    {
    }

    /// <summary>The mark.</summary>
    public static FromStore Mark { get; } = new();
}

namespace RelationsExplorer.Web.Commands;

/// <summary>
/// Where the store lies: <c>relations.db</c> in the current folder, unless <c>--store</c> names another file. It is made
/// from the corpus and can be deleted at any time, so it needs no safer place; git ignores it.
/// </summary>
internal static class StorePlace
{
    /// <summary>The full path of the store file.</summary>
    public static string Of(FileInfo? named) => named?.FullName ?? Path.GetFullPath("relations.db");
}

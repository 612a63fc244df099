using RelationsExplorer.Corpus;

namespace RelationsExplorer.Web.Commands;

internal static class StoreSeam
{
    public static void Write(string file, Collection collection, string input) => File.WriteAllText(file, input);

    public static string? InputOrNull(string file) => File.Exists(file) ? File.ReadAllText(file) : null;
}

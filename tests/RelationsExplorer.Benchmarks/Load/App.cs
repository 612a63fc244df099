namespace RelationsExplorer.Benchmarks.Load;

/// <summary>The app as it is published, and the stores that it makes.</summary>
/// <param name="Folder">Where it was published to.</param>
internal sealed record App(string Folder)
{
    /// <summary>Takes a published app, or publishes this one.</summary>
    /// <param name="folder">Where one lies that is published already; null for none.</param>
    /// <param name="work">Where this one is published to.</param>
    /// <param name="forOthers">As the README says for a site that others read: with its runtime, compiled beforehand, which takes minutes. Else for any machine, which is enough to see that it runs.</param>
    public static async Task<App> PublishedAsync(string? folder, string work, bool forOthers = true)
    {
        if (folder is not null) return new App(Path.GetFullPath(folder));
        var into = Path.Combine(work, "app");
        string[] kind = forOthers ? ["-r", "linux-x64", "--self-contained", "true"] : [];
        await Ran.ToEndAsync("dotnet", ["publish", ProjectFile(), "-c", "Release", .. kind, "-o", into, "-v", "q", "-nologo"]);
        return new App(into);
    }

    /// <summary>What starts it: itself where it brings its runtime along, else <c>dotnet</c> with its assembly.</summary>
    public IReadOnlyList<string> Start => File.Exists(Path.Combine(Folder, "libhostfxr.so")) ? [Path.Combine(Folder, "RelationsExplorer.Web")] : ["dotnet", Path.Combine(Folder, "RelationsExplorer.Web.dll")];

    /// <summary>Imports a folder into a store.</summary>
    public Task<Ran> ImportAsync(string corpus, string store) =>
        Ran.ToEndAsync(Start[0], [.. Start.Skip(1), "import", corpus, "--store", store]);

    /// <summary>A store with about so many claims, and how many articles it holds; made, or brought up to date, before the server starts: what an import takes is not the server's.</summary>
    public async Task<(string Store, int Articles)> StoreAsync(int claims, string work)
    {
        var articles = Math.Max(2, claims / 100);
        var store = Path.Combine(work, $"store-{articles}", "relations.db");
        await ImportAsync(Making.CorpusMaker.Folder(articles, work), store);
        return (store, articles);
    }

    private static string ProjectFile()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var project = Path.Combine(folder.FullName, "src", "RelationsExplorer.Web", "RelationsExplorer.Web.csproj");
            if (File.Exists(project)) return project;
        }

        throw new InvalidOperationException("The bench lies outside of the repository; name a published app with --app.");
    }
}

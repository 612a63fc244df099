using System.Globalization;

namespace RelationsExplorer.Benchmarks.Load;

/// <summary>Imports corpora of several sizes with the published app: for the first time, unchanged, and with one article edited.</summary>
internal static class ImportTable
{
    private const string Edit = "\n\nRussia and China opened a new bridge near Heihe in June 2022.";

    /// <summary>Measures and prints.</summary>
    public static async Task PrintAsync(App app, IReadOnlyList<int> sizes, string work)
    {
        Console.WriteLine("| articles | MB of text | first import | MB/s | most memory | unchanged | times faster | one article edited |\n| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var articles in sizes)
        {
            var corpus = Making.CorpusMaker.Folder(articles, work);
            var store = Path.Combine(work, $"store-{articles}", "relations.db");
            if (Directory.Exists(Path.GetDirectoryName(store))) Directory.Delete(Path.GetDirectoryName(store)!, recursive: true);
            var megabytes = Directory.EnumerateFiles(corpus, "article-*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".yml", StringComparison.Ordinal)).Sum(file => new FileInfo(file).Length) / 1e6;
            var first = await app.ImportAsync(corpus, store);
            var again = await app.ImportAsync(corpus, store);
            var edited = Directory.EnumerateFiles(corpus, "article-*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
            var before = await File.ReadAllTextAsync(edited);

            // The sentence comes in one run and goes in the next, so that the store stays that of the corpus.
            await File.WriteAllTextAsync(edited, before.Contains(Edit, StringComparison.Ordinal)
                ? before.Replace(Edit, "", StringComparison.Ordinal)
                : before.Replace("\n\n[^1]:", Edit + "\n\n[^1]:", StringComparison.Ordinal));
            var one = await app.ImportAsync(corpus, store);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {articles} | {megabytes:0.0} | {first.Took.TotalSeconds:0.0} s | {megabytes / first.Took.TotalSeconds:0.0} | {first.MostMemory / 1e6:0} MB | {again.Took.TotalSeconds:0.00} s | {first.Took / again.Took:0} | {one.Took.TotalSeconds:0.0} s |"));
        }
    }
}

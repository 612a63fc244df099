using RelationsExplorer.Web.Commands;

namespace RelationsExplorer.PageTests.Commands;

/// <summary>Whatever way a store came to hold its articles, its bytes are those of a store that is made of them at once. The terminal is shared, so this waits for its turn.</summary>
[Collection("terminal")]
public sealed class EditedCorpusTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("relations-edited-").FullName;

    private string Corpus => Path.Combine(_folder, "corpus");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_store_after_edits_is_byte_for_byte_the_store_made_anew()
    {
        Write("bridge", "2019", "In May 2014 Russia and China signed an agreement on a new bridge near Heihe. Trade grew by 5 percent in 2018.[^1]\n\n[^1]: Vera Kim, “Tea,” Dagbladet, May 4, 2015.");
        Write("ferry", "2020", "In 2014 Russia and China signed an agreement on the bridge near Heihe.[^1] Trade grew by 9 percent in 2018.\n\n[^1]: Vera Kim, “Tea,” Dagbladet, May 4, 2015.");
        Write("grain", "2021", "Russia sold grain to China in 2020, the ministry said.");
        await ImportAsync("edited.db");

        // One article gains sentences that move the numbers of all that follow, one loses its own, one goes, and one comes.
        Write("bridge", "2018", "Beijing welcomed it. In May 2014 Russia and China signed an agreement on a new bridge near Heihe. In June 2022 they opened it.");
        await ImportAsync("edited.db");
        Write("ferry", "2020", "In 2014 Russia and China signed an agreement on the bridge near Heihe.");
        File.Delete(Path.Combine(Corpus, "grain.md"));
        Write("arctic", "2017", "China may buy gas from the Arctic, Moscow hopes.");
        await ImportAsync("edited.db");
        await ImportAsync("new.db");

        Assert.Equal(await File.ReadAllBytesAsync(Store("new.db"), TestContext.Current.CancellationToken), await File.ReadAllBytesAsync(Store("edited.db"), TestContext.Current.CancellationToken));
    }

    private string Store(string name) => Path.Combine(_folder, name);

    private async Task ImportAsync(string store) =>
        Assert.Equal(ExitCode.Fine, await AppCommand.RunAsync(["import", Corpus, "--store", Store(store)]));

    private void Write(string slug, string published, string text)
    {
        Directory.CreateDirectory(Corpus);
        File.WriteAllText(Path.Combine(Corpus, slug + ".md"), $"---\nslug: {slug}\ntitle: The {slug}\npublished: \"{published}\"\n---\n\n{text}\n");
    }
}

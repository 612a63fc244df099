using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Scaffolding;
using Microsoft.Extensions.DependencyInjection;
using RelationsExplorer.Store.Mapping;

namespace RelationsExplorer.UnitTests.Store.Mapping;

/// <summary>
/// The model of the store's tables is written out as code, so that no start has to work it out. After a change of the tables,
/// <c>RELATIONS_WRITE=1</c> makes this test write it anew.
/// </summary>
public sealed partial class CompiledModelTests : IDisposable
{
    private const string WritesVariable = "RELATIONS_WRITE";

    private readonly string _written = Directory.CreateTempSubdirectory("relations-model").FullName;

    public void Dispose() => Directory.Delete(_written, recursive: true);

    [Fact]
    public void The_written_out_model_is_what_the_tables_say()
    {
        WriteInto(_written);
        var kept = KeptFolder();
        if (Environment.GetEnvironmentVariable(WritesVariable) == "1") Replace(kept);

        var names = NamesIn(_written);
        Assert.True(NamesIn(kept).SequenceEqual(names), $"Other files than the tables ask for lie in {kept}; {WritesVariable}=1 writes them anew.");
        Assert.All(names, name => Assert.Equal(Text(_written, name), Text(kept, name)));
    }

    [Fact]
    public void Questions_are_asked_through_the_written_out_model()
    {
        using var context = Context();

        Assert.StartsWith("StoreContextModel", context.Model.GetType().Name, StringComparison.Ordinal);
    }

    private static StoreContext Context() => new(new DbContextOptionsBuilder<StoreContext>().UseSqlite("Data Source=:memory:").Options);

    // As `dotnet ef dbcontext optimize` does, without that tool.
    private static void WriteInto(string folder)
    {
        using var context = Context();
        var services = new ServiceCollection().AddEntityFrameworkDesignTimeServices().AddDbContextDesignTimeServices(context);
        var provider = typeof(SqliteDbContextOptionsBuilderExtensions).Assembly.GetCustomAttribute<DesignTimeProviderServicesAttribute>()!.TypeName;
        var atDesignTime = typeof(SqliteDbContextOptionsBuilderExtensions).Assembly.GetType(provider, throwOnError: true)!;
        ((IDesignTimeServices)Activator.CreateInstance(atDesignTime)!).ConfigureDesignTimeServices(services);
        using var ready = services.BuildServiceProvider();
        ready.GetRequiredService<ICompiledModelScaffolder>().ScaffoldModel(
            context.GetService<IDesignTimeModel>().Model,
            folder,
            new CompiledModelCodeGenerationOptions
            {
                ContextType = typeof(StoreContext),
                ModelNamespace = "RelationsExplorer.Store.Mapping.Compiled",
                Language = "C#",
                UseNullableReferenceTypes = true,
            });
    }

    private void Replace(string kept)
    {
        foreach (var name in NamesIn(kept)) File.Delete(Path.Combine(kept, name));
        foreach (var name in NamesIn(_written)) File.Copy(Path.Combine(_written, name), Path.Combine(kept, name));
    }

    private static List<string> NamesIn(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.cs").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    // Each writing gives the model another number.
    private static string Text(string folder, string name) => NumberOfModel.Replace(File.ReadAllText(Path.Combine(folder, name)).ReplaceLineEndings("\n"), "");

    private static string KeptFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var kept = Path.Combine(folder.FullName, "src", "RelationsExplorer.Store", "Mapping", "Compiled");
            if (Directory.Exists(kept)) return kept;
        }

        throw new InvalidOperationException("The test lies outside of the repository.");
    }

    [GeneratedRegex("new Guid\\(\"[0-9a-f-]+\"\\)")]
    private static partial Regex NumberOfModel { get; }
}

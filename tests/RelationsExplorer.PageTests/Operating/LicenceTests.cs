using System.Text.Json;
using System.Xml.Linq;

namespace RelationsExplorer.PageTests.Operating;

/// <summary>The list of licences names all that ships, as the packages themselves tell it.</summary>
public sealed class LicenceTests
{
    // SQLite's own text, which its package carries as a file, has this name among SPDX's.
    private const string Blessing = "blessing";

    private static readonly Dictionary<string, string[]> _listed = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "licences.tsv"))
        .Where(line => line[0] != '#').Select(line => line.Split('\t')).ToDictionary(row => row[0], StringComparer.Ordinal);

    [Fact]
    public void Every_package_that_ships_is_listed_with_its_version_and_no_other() =>
        Assert.Equal(Shipped(), _listed.Values.Select(row => $"{row[0]}/{row[1]}").Order(StringComparer.Ordinal));

    [Fact]
    public void The_licence_is_the_one_that_the_package_names() =>
        Assert.All(_listed.Values, row => Assert.Equal(row[2], LicenceOf(row[0], row[1])));

    private static IEnumerable<string> Shipped()
    {
        using var dependencies = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "RelationsExplorer.Web.deps.json")));
        return [.. dependencies.RootElement.GetProperty("libraries").EnumerateObject()
            .Where(library => library.Value.GetProperty("type").GetString() == "package").Select(library => library.Name).Order(StringComparer.Ordinal)];
    }

    private static string LicenceOf(string package, string version)
    {
        var cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var folder = Path.Combine(cache, package.ToLowerInvariant(), version);
        var licence = XDocument.Load(Path.Combine(folder, package.ToLowerInvariant() + ".nuspec")).Descendants().First(element => element.Name.LocalName == "license");
        if ((string?)licence.Attribute("type") == "expression") return licence.Value;
        return File.ReadAllText(Path.Combine(folder, licence.Value)).Contains("SQLite is Public Domain", StringComparison.Ordinal) ? Blessing : licence.Value;
    }
}

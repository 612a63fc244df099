using System.Text.RegularExpressions;

namespace RelationsExplorer.UnitTests.Import;

public sealed partial class RoomsTests
{
    [Fact]
    public void Every_room_stands_on_the_map_and_nothing_else_does()
    {
        var import = Import();
        var rooms = Directory.EnumerateFiles(import, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(import, Path.GetDirectoryName(file)!).Replace('\\', '/'))
            .Where(room => room != "." && room.Split('/')[0] is not ("bin" or "obj"));
        Assert.Equal(rooms.Distinct().Order(StringComparer.Ordinal), OnMap(Path.Combine(import, "ROOMS.md")).Order(StringComparer.Ordinal));
    }

    // "`Events/Dating`", or several of one stage: "`Judging/Stances`, `Themes`".
    private static IEnumerable<string> OnMap(string map)
    {
        foreach (var row in File.ReadLines(map).Where(line => line.StartsWith("| `", StringComparison.Ordinal)))
        {
            var names = Quoted().Matches(row.Split('|')[1]).Select(name => name.Groups["name"].Value).ToList();
            var above = names[0].Contains('/', StringComparison.Ordinal) ? names[0][..(names[0].LastIndexOf('/') + 1)] : "";
            yield return names[0];
            foreach (var name in names.Skip(1)) yield return above + name;
        }
    }

    private static string Import()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var import = Path.Combine(folder.FullName, "src", "RelationsExplorer.Import");
            if (Directory.Exists(import)) return import;
        }

        throw new DirectoryNotFoundException("The sources are not above the tests.");
    }

    [GeneratedRegex("`(?<name>[A-Za-z/]+)`")]
    private static partial Regex Quoted();
}

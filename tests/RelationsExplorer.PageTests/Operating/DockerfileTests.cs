using System.Text.Json;

namespace RelationsExplorer.PageTests.Operating;

/// <summary>The Dockerfile as a linter and a careful reader see it; no image is built here.</summary>
public sealed class DockerfileTests
{
    private static readonly string _root = Root();
    private static readonly string _text = File.ReadAllText(Path.Combine(_root, "Dockerfile"));

    [Theory]
    [InlineData("", 0)]
    [InlineData("USER\n", 1)]              // the linter finds what is wrong
    public async Task A_linter_finds_nothing(string more, int faults)
    {
        var found = await DebianClients.NodeAsync("dockerfile-utils", "0.16.3", _text + more, """
            import { validate } from 'dockerfile-utils';
            import { readFileSync } from 'node:fs';
            console.log(JSON.stringify(validate(readFileSync(0, 'utf8')).map(fault => `${fault.range.start.line + 1}: ${fault.message}`)));
            """);
        Assert.Equal(faults, JsonDocument.Parse(found).RootElement.GetArrayLength());
    }

    [Fact]
    public void What_is_built_from_lies_in_the_repository()
    {
        var copied = Lines().Where(line => line.StartsWith("COPY ", StringComparison.Ordinal) && !line.Contains("--from", StringComparison.Ordinal)).SelectMany(line => line.Split(' ')[1..^1]).ToList();
        Assert.Contains(".editorconfig", copied);          // it says which remarks of the compiler are errors
        Assert.All(copied, path => Assert.True(Path.Exists(Path.Combine(_root, path)), path));
        Assert.DoesNotContain(File.ReadAllLines(Path.Combine(_root, ".dockerignore")), ignored => copied.Contains(ignored.Trim('/')));
    }

    [Fact]
    public void What_runs_has_no_shell_no_rights_and_one_place_to_write()
    {
        var last = Lines().SkipWhile(line => !line.StartsWith("FROM ", StringComparison.Ordinal) || !line.Contains("runtime-deps", StringComparison.Ordinal)).ToList();
        Assert.EndsWith("-chiseled", last[0], StringComparison.Ordinal);
        Assert.DoesNotContain(last, line => line.StartsWith("RUN ", StringComparison.Ordinal) || line.StartsWith("ADD ", StringComparison.Ordinal));
        Assert.Contains("USER $APP_UID", last);
        Assert.Contains("VOLUME [\"/corpus\", \"/store\"]", last);
        Assert.Contains(last, line => line.EndsWith("--chown=$APP_UID:$APP_UID /empty /store", StringComparison.Ordinal));
        Assert.Contains(last, line => line.StartsWith("HEALTHCHECK ", StringComparison.Ordinal) && line.Contains("\"health\"", StringComparison.Ordinal));
        Assert.All((string[])["title", "description", "version", "revision", "base.name"], label => Assert.Contains($"org.opencontainers.image.{label}=", _text, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Lines() => _text.Split('\n').Where(line => line.Length > 0 && line[0] != '#');

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Dockerfile"))) folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run outside of the repository.");
        return folder.FullName;
    }
}

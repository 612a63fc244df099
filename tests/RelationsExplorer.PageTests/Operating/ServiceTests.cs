namespace RelationsExplorer.PageTests.Operating;

/// <summary>What comes for those who run the site for others, as the programs that read it see it.</summary>
public sealed class ServiceTests : IDisposable
{
    private const string Unit = "relations-explorer.service";
    private readonly string _folder = Directory.CreateTempSubdirectory("relations-operating-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("", "")]
    [InlineData("Nonsense=yes", "Unknown key")]        // systemd finds what is wrong
    public async Task Systemd_understands_every_line_of_the_unit(string more, string complaint)
    {
        var unit = await UnitAsync(more);
        var said = await DebianClients.RunAsync("systemd", null, "sh", "-c", "systemd-analyze verify --man=no \"$0\" 2>&1 | grep relations-explorer || true", unit);
        if (complaint.Length == 0) Assert.Equal("", said);
        else Assert.Contains(complaint, said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_service_is_exposed_to_little()
    {
        // 0 is a service that can do nothing, 100 one that can do all; the threshold makes the program fail above it.
        var said = await DebianClients.RunAsync("systemd", null, "systemd-analyze", "security", "--offline=true", "--no-pager", "--threshold=12", await UnitAsync(""));
        Assert.Contains("Overall exposure level", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("nonsense;", false)]
    public async Task Nginx_understands_what_stands_before_the_site(string more, bool isFine)
    {
        var file = Path.Combine(_folder, "nginx.conf");
        await File.WriteAllTextAsync(
            file,
            $"pid {_folder}/pid;\nevents {{}}\nhttp {{ access_log off; include {Path.Combine(AppContext.BaseDirectory, "Operating", "nginx.conf")}; {more} }}\n", TestContext.Current.CancellationToken);
        var said = await DebianClients.RunAsync("nginx-light", null, "nginx", "-v") + await DebianClients.RunAsync("nginx-light", null, "sh", "-c", "nginx -t -e stderr -c \"$0\" 2>&1 || true", file);
        Assert.Equal(isFine, said.Contains("test is successful", StringComparison.Ordinal));
    }

    // The program itself does not lie where the unit has it.
    private async Task<string> UnitAsync(string more)
    {
        await DebianClients.RunAsync("systemd", null, "systemd-analyze", "--version");
        var unit = Path.Combine(_folder, Unit);
        var text = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Operating", Unit), TestContext.Current.CancellationToken);
        Assert.Contains("ExecStart=/opt/relations-explorer/RelationsExplorer.Web serve ", text, StringComparison.Ordinal);
        await File.WriteAllTextAsync(unit, text.Replace("/opt/relations-explorer/RelationsExplorer.Web", "/usr/bin/env", StringComparison.Ordinal).Replace("[Install]", $"{more}\n[Install]", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        return unit;
    }
}

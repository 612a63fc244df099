namespace RelationsExplorer.TrustTests;

/// <summary>What the program writes at a terminal, which the program <c>script</c> plays; and what it writes elsewhere.</summary>
public sealed class TerminalTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("relations-terminal-").FullName;

    public TerminalTests()
    {
        File.WriteAllText(Path.Combine(_folder, "talks.md"), "---\nslug: talks\ntitle: Talks\npublished: \"2019\"\n---\n\nRussia and China held talks in May 2014.\n");
        File.WriteAllText(Path.Combine(_folder, "stray.xyz"), "what is this?");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("TERM=xterm", true, true, true)]
    [InlineData("TERM=xterm NO_COLOR=1", true, false, true)]
    [InlineData("TERM=xterm NO_COLOR=", true, true, true)]        // empty is not set (no-color.org)
    [InlineData("TERM=dumb", true, false, false)]
    [InlineData("TERM=xterm", false, false, false)]               // a pipe
    public async Task Colours_and_progress_are_for_eyes(string settings, bool isAtTerminal, bool colours, bool progress)
    {
        string[] terminal = isAtTerminal ? ["sh", "-c", "exec script -qec \"$*\" /dev/null", "sh"] : [];
        var (code, said, complained) = await AppProcess.RunAsync(["env", .. settings.Split(' '), .. terminal], "check", _folder);
        Assert.Equal(0, code);
        Assert.Contains("stray.xyz", said, StringComparison.Ordinal);
        Assert.Equal(colours, said.Contains("\e[33mwarning:", StringComparison.Ordinal));
        Assert.Equal(progress, (said + complained).Contains("reading 1/1", StringComparison.Ordinal));
    }
}

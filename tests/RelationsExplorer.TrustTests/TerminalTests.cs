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

    [Fact]
    public async Task Without_pdftotext_a_PDF_is_left_out_with_one_clear_line()
    {
        File.WriteAllText(Path.Combine(_folder, "paper.pdf"), "%PDF-1.4");
        string[] withoutPath = ["sh", "-c", "program=$(command -v \"$1\"); shift; PATH=/nowhere exec \"$program\" \"$@\"", "sh"];
        var (code, said, _) = await AppProcess.RunAsync(withoutPath, "check", _folder);
        Assert.Equal(1, code);
        Assert.Contains("paper.pdf: error: Left out: a PDF is read through pdftotext, which is not on the PATH (Debian: apt-get install poppler-utils). [pdf-program]", said, StringComparison.Ordinal);
        Assert.Contains("talks: 1 passage", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TERM=xterm", true, true, true)]
    [InlineData("TERM=xterm NO_COLOR=1", true, false, true)]
    [InlineData("TERM=xterm NO_COLOR=", true, true, true)]        // empty is not set (no-color.org)
    [InlineData("TERM=dumb", true, false, false)]
    [InlineData("TERM=xterm", false, false, false)]               // a pipe
    public async Task Colours_and_progress_are_for_eyes(string settings, bool isAtTerminal, bool colours, bool progress)
    {
        string[] terminal = isAtTerminal ? ["sh", "-c", "exec script -qec \"$*\" /dev/null", "sh"] : [];
        var (code, said, complained) = await AppProcess.RunAsync(["env", "-u", "NO_COLOR", .. settings.Split(' '), .. terminal], "check", _folder);
        Assert.Equal(0, code);
        Assert.Contains("stray.xyz", said, StringComparison.Ordinal);
        Assert.Equal(colours, said.Contains("\e[33mwarning:", StringComparison.Ordinal));
        Assert.Equal(progress, (said + complained).Contains("reading 1/1", StringComparison.Ordinal));
    }
}

using RelationsExplorer.Corpus;
using RelationsExplorer.Import;
using RelationsExplorer.Web.Commands;

namespace RelationsExplorer.PageTests.Commands;

public sealed class TerminalTests
{
    [Theory]
    [InlineData(3, 0.5, "reading 3/100  a.md")]                                        // too early to foretell anything
    [InlineData(20, 2, "reading 20/100  10 articles/s  8 s left  a.md")]
    [InlineData(10, 20, "reading 10/100  0.5 articles/s  3 min 00 s left  a.md")]
    [InlineData(100, 50, "reading 100/100  2 articles/s  0 s left  a.md")]
    public void Progress_tells_how_far_how_fast_and_how_long_still(int done, double seconds, string line) =>
        Assert.Equal(line, Terminal.Line(new ImportProgress(done, 100, "a.md", 0), TimeSpan.FromSeconds(seconds)));

    [Theory]
    [InlineData(DiagnosticSeverity.Error, true, "a.md:3: \e[31merror:\e[39m no error: at all [x]")]
    [InlineData(DiagnosticSeverity.Warning, true, "a.md:3: \e[33mwarning:\e[39m no error: at all [x]")]
    [InlineData(DiagnosticSeverity.Warning, false, "a.md:3: warning: no error: at all [x]")]
    public void A_severity_has_its_colour_where_there_are_colours(DiagnosticSeverity severity, bool areOn, string line) =>
        Assert.Equal(line, Colours.Of(new Diagnostic(severity, "a.md", 3, "x", "no error: at all"), areOn));
}

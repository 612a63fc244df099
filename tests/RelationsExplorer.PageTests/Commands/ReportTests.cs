using RelationsExplorer.Corpus;
using RelationsExplorer.Web.Commands;

namespace RelationsExplorer.PageTests.Commands;

public sealed class ReportTests
{
    [Fact]
    public void Of_a_warning_that_repeats_itself_an_import_tells_twenty_and_how_many_more_there_are()
    {
        var lines = Told(isShort: true, Many(DiagnosticSeverity.Warning, "ibid-unresolved", 1025));

        Assert.Equal(21, lines.Length);
        Assert.Equal("1,005 more warnings [ibid-unresolved]; 'check' tells all of them.", lines[^1]);
    }

    [Fact]
    public void Every_error_is_told() => Assert.Equal(30, Told(isShort: true, Many(DiagnosticSeverity.Error, "unreadable", 30)).Length);

    [Fact]
    public void A_check_tells_every_warning() => Assert.Equal(30, Told(isShort: false, Many(DiagnosticSeverity.Warning, "ibid-unresolved", 30)).Length);

    private static string[] Told(bool isShort, IEnumerable<Diagnostic> diagnostics)
    {
        using var people = new StringWriter();
        new Report(isJson: false, isShort).Tell(diagnostics, people);
        return people.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
    }

    private static IEnumerable<Diagnostic> Many(DiagnosticSeverity severity, string code, int count) =>
        Enumerable.Range(1, count).Select(line => new Diagnostic(severity, "a.md", line, code, "said again"));
}

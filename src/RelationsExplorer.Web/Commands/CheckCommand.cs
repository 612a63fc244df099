using System.CommandLine;
using RelationsExplorer.Corpus;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Commands;

/// <summary><c>check PATH…</c>: what would be read, what is doubtful and what is broken, by file and line. Writes nothing.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var paths = AppCommand.Paths();
        var format = Report.Format();
        var command = new Command("check", "Says what would be read, and what is doubtful or broken, by file and line; writes nothing.") { paths, format };
        command.SetAction((asked, stop) => Task.FromResult(Run(asked.GetRequiredValue(paths), new Report(asked.GetValue(format) == "json"), stop)));
        return command;
    }

    private static int Run(string[] paths, Report report, CancellationToken stop)
    {
        var read = CorpusReading.Read(CorpusFolder.Read(paths), new Terminal(), stop);
        report.Tell(read.Diagnostics, Console.Out);
        report.Tell(read.Articles);
        var errors = read.Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error);
        report.Totals(
            read,
            $"{Words.Count(read.Articles.Count, "article")}, {Words.Count(errors, "error")}, {Words.Count(read.Diagnostics.Count - errors, "warning")}");
        return read.HasErrors ? ExitCode.Wrong : ExitCode.Fine;
    }
}

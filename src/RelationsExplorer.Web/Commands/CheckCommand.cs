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
        var command = new Command("check", "Says what would be read, and what is doubtful or broken, by file and line; writes nothing.") { paths };
        command.SetAction((asked, stop) => Task.FromResult(Run(asked.GetRequiredValue(paths), stop)));
        return command;
    }

    private static int Run(string[] paths, CancellationToken stop)
    {
        var read = CorpusReading.Read(CorpusFolder.Read(paths), new Terminal(), stop);
        foreach (var diagnostic in read.Diagnostics) Console.WriteLine(diagnostic);
        foreach (var article in read.Articles) Console.WriteLine(Terminal.Line(article));
        var errors = read.Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error);
        Console.WriteLine(
            $"{Words.Count(read.Articles.Count, "article")}, {Words.Count(errors, "error")}, {Words.Count(read.Diagnostics.Count - errors, "warning")}");
        return read.HasErrors ? ExitCode.Wrong : ExitCode.Fine;
    }
}
